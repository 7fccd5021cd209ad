"""From what a file says to an `Incoming`: the one place where readers normalise texts and check and move offsets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from annotator.formats.format import Read
from annotator.formats.report import Refusal, Refused
from annotator.model.document import Answer, Document, title_of
from annotator.model.label import label_problem
from annotator.model.span import Span, Status, span_problem
from annotator.model.text import Normalised, normalise
from annotator.model.tokens import Bounds, bounds_problem
from annotator.store.bulk import Incoming


class Said(NamedTuple):
    """A span as a file says it: offsets (code points) in the text of the file. Nothing of it is checked yet.

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
    raw: Any, said: Iterable[Said], about: About, bounds: Bounds | None = None, where: str = "$.text"
) -> tuple[Incoming, list[str]]:
    """A document and notes on it. `bounds` are token bounds in the text of the file. Raises `Refused`."""
    if not isinstance(raw, str):
        raise Refused(f"it has no text ({where})")
    if not raw.strip():
        raise Refused(f"its text is empty ({where})")
    text = normalise(raw)
    notes = list(text.notes)
    spans: list[Span] = []
    for one in said:
        try:
            span = _span(one, raw, text)
        except Refused as why:
            raise Refused(f"{one.where or f'$.spans[{len(spans)}]'}: {why}") from None
        piece = text.text[span.start : span.end]
        if piece != piece.strip():
            notes.append(f"{span.label} {piece!r} has white space at its border; kept as it is")
        spans.append(span)
    title = about.title or title_of(text.text, about.stem)
    document = Document(text.text, title, about.meta or {}, about.source)
    kept = _bounds(bounds, text, notes)
    return Incoming(document, tuple(spans), about.annotator, about.answer, kept, "imported" if kept else ""), notes


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
        raise Refused(f"{where} is {value!r}, not accept, reject or ignore")
    return Answer(value)


def _span(said: Said, raw: str, text: Normalised) -> Span:
    start, end, label, _, piece, status, score, source, note = said
    if type(start) is not int or type(end) is not int:
        raise Refused("start and end have to be whole numbers")
    if type(label) is not str:
        raise Refused("it has no label")
    problem = span_problem(start, end, len(raw)) or _label_problem(label)
    if problem:
        raise Refused(problem)
    if piece is not None and isinstance(piece, str) and piece != raw[start:end]:
        raise Refused(f"the text there is {raw[start:end]!r}, not {piece!r}: are the offsets code points?")
    if text.dropped:
        start, end = text.offset(start), text.offset(end)
        if start >= end:
            raise Refused("only a line end or a byte order mark is in it")
    return Span(start, end, label, status, score, source, note)


def _bounds(bounds: Bounds | None, text: Normalised, notes: list[str]) -> Bounds:
    if not bounds:
        return []
    moved = [(text.offset(a), text.offset(b)) for a, b in bounds]
    problem = bounds_problem(moved, text.text)
    if problem:
        notes.append(f"the tokens of the file are not used: {problem}")
        return []
    return moved
