"""From what a file says to an `Incoming`: the one place where readers normalise texts and check and move offsets."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from annotator.formats.format import Read
from annotator.formats.limits import check_depth
from annotator.formats.offsets import Find, Unit, finder
from annotator.formats.report import Refusal, Refused
from annotator.language import tr
from annotator.model.document import Answer, Document, title_of
from annotator.model.label import label_problem
from annotator.model.span import Span, Status, span_problem
from annotator.model.text import REPLACEMENT, Normalised, normalise
from annotator.model.tokens import Bounds, bounds_problem
from annotator.store.bulk import Incoming

_HALF = re.compile("[\ud800-\udfff]")


class Said(NamedTuple):
    """A span as a file says it: offsets in the text of the file. Nothing of it is checked yet.

    `where` names it in reasons, where it is not the next of `$.spans`; `text` is what the file says stands there, if it
    does. A tuple, because a file may say a million, and tuples are made quickest.
    """

    start: Any
    end: Any
    label: Any
    where: str = ""
    text: Any = None
    status: Status = Status.ACCEPTED
    score: float | None = None
    source: str = ""
    note: str = ""


_label_problem = lru_cache(1000)(label_problem)
_CODE_POINTS = Unit.CODE_POINTS  # looked up once: in Python 3.11 members of an enum take their time


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of a document beside its text and spans. `stem` is its title where nothing else is."""

    stem: str
    title: str = ""
    source: str = ""
    meta: dict[str, Any] | None = None
    annotator: str = ""
    answer: Answer | None = None


def build(
    raw: Any,
    said: Iterable[Said],
    about: About,
    bounds: Bounds | None = None,
    where: str = "$.text",
    unit: Unit = Unit.CODE_POINTS,
) -> tuple[Incoming, list[str]]:
    """A document and notes on it. `bounds` are token bounds in the text of the file; `unit` is what offsets count.

    Raises `Refused`.
    """
    if not isinstance(raw, str):
        raise Refused(tr("it has no text ({where})", where=where))
    if not raw.strip():
        raise Refused(tr("its text is empty ({where})", where=where))
    text = normalise(raw)
    notes = list(text.notes)
    find = finder(raw, unit)
    spans: list[Span] = []
    for one in said:
        try:
            span = _span(one, raw, text, find, unit)
        except Refused as why:
            raise Refused(f"{one.where or f'$.spans[{len(spans)}]'}: {why}") from None
        piece = text.text[span.start : span.end]
        if piece != piece.strip():
            notes.append(
                tr("{label} {piece!r} has white space at its border; kept as it is", label=span.label, piece=piece)
            )
        spans.append(span)
    meta = about.meta or {}
    check_depth(meta)
    kept: dict[str, Any] = _whole(meta)
    title, source, annotator = map(_whole, (about.title, about.source, about.annotator))
    if (kept, title, source, annotator) != (meta, about.title, about.source, about.annotator):
        notes.append(tr("lone surrogate characters beside its text became U+FFFD"))
    document = Document(text.text, title or title_of(text.text, about.stem), kept, source)
    tokens = _bounds(bounds, text, find, unit, notes)
    return Incoming(document, tuple(spans), annotator, about.answer, tokens, "imported" if tokens else ""), notes


def taken(path: Path, place: int | str, make: Callable[[], tuple[Incoming, list[str]]]) -> Read:
    """What `make` gives for a place in a file, or its refusal."""
    try:
        return place, *make()
    except Refused as why:
        return place, Refusal(str(path), why.place or place, str(why)), []


def answer_of(value: Any, where: str = "$.answer") -> Answer | None:
    """An answer as files spell it; None where there is none. Raises `Refused` for anything else."""
    if value is None:
        return None
    if value not in ("accept", "reject", "ignore"):
        raise Refused(tr("{where} is {value!r}, not accept, reject or ignore", where=where, value=value))
    return Answer(value)


def _span(said: Said, raw: str, text: Normalised, find: Find, unit: Unit) -> Span:
    start, end, label, _, piece, status, score, source, note = said
    if type(start) is not int or type(end) is not int:
        raise Refused(tr("start and end have to be whole numbers"))
    if type(label) is not str:
        raise Refused(tr("it has no label"))
    if unit is not _CODE_POINTS:
        start, end = _found(said, find, unit)
    problem = span_problem(start, end, len(raw))
    if problem:
        raise Refused(_with_hint(problem, said, raw, unit))
    if _label_problem(label):
        raise Refused(_label_problem(label))
    if piece is not None and isinstance(piece, str) and piece != raw[start:end]:
        why = tr("the text there is {there!r}, not {piece!r}", there=raw[start:end], piece=piece)
        raise Refused(_with_hint(why, said, raw, unit))
    if text.dropped:
        start, end = text.offset(start), text.offset(end)
        if start >= end:
            raise Refused(tr("only a line end or a byte order mark is in it"))
    if source or note:
        source, note = _whole(source), _whole(note)
    return Span(start, end, label, status, score, source, note)


def _whole(value: Any) -> Any:
    """The value with nothing in its texts that is half a character, which no file can hold."""
    if isinstance(value, str):
        return value if value.isascii() else _HALF.sub(REPLACEMENT, value)
    if isinstance(value, dict):
        return {_whole(key): _whole(one) for key, one in value.items()}
    return [_whole(one) for one in value] if isinstance(value, list) else value


def _found(said: Said, find: Find, unit: Unit) -> tuple[int, int]:
    """The offsets in code points."""
    start, end = find(said.start), find(said.end)
    if start is None or end is None:
        raise Refused(
            tr(
                "{start} to {end} begins or ends inside a character or beyond the text, counted in {unit}",
                start=said.start,
                end=said.end,
                unit=unit,
            )
        )
    return start, end


def _with_hint(why: str, said: Said, raw: str, unit: Unit) -> str:
    """Why, and in which other unit the offsets would be right, if in any."""
    for other in Unit:
        find = finder(raw, other)
        start, end = find(said.start), find(said.end)
        possible = start is not None and end is not None and 0 <= start < end <= len(raw)
        if other is not unit and possible and (said.text is None or raw[start:end] == said.text):
            return tr(
                "{why}; if the file counts {other}, not {unit}, say --option offsets={other}",
                why=why,
                other=other,
                unit=unit,
            )
    return why


def _bounds(bounds: Bounds | None, text: Normalised, find: Find, unit: Unit, notes: list[str]) -> Bounds:
    if not bounds:
        return []
    moved = bounds
    if unit is not Unit.CODE_POINTS:
        moved = [(find(a) or 0, find(b) or 0) for a, b in moved]
    if text.dropped:
        moved = [(text.offset(a), text.offset(b)) for a, b in moved]
    problem = bounds_problem(moved, text.text)
    if problem:
        notes.append(tr("the tokens of the file are not used: {problem}", problem=problem))
        return []
    return moved
