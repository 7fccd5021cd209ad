"""Before anything is written: which spans a format cannot hold, why, and what is done about it.

Every writer gets spans that fit; every change and every loss is a `Lost` line.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace

from annotator.errors import AnnotatorError
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.report import Lost
from annotator.language import tr
from annotator.model.span import Span, reading_order, trimmed
from annotator.model.tokens import TokenIndex

CHOICES = {
    "overlap": ("longest", "drop", "refuse"),
    "misaligned": ("widen", "drop", "refuse"),
    "white_space": ("trim", "drop", "refuse"),
    "label": ("map", "drop", "refuse"),
    "line_break": ("fragments", "cut", "drop", "refuse"),
}
MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Remedies:
    """What is done with a span that a format cannot hold.

    `overlap`: the longest of spans that overlap is kept, or none of them. `misaligned`: widen to whole tokens.
    `white_space` at the borders: trim it. `label`: map the name to one that can be written. `line_break`: a span of its
    own for the piece on each line (fragments), or for the longest piece (cut).
    """

    overlap: str = "longest"
    misaligned: str = "widen"
    white_space: str = "trim"
    label: str = "map"
    line_break: str = "fragments"

    def with_values(self, values: Mapping[str, str]) -> "Remedies":
        """These with others. Raises `AnnotatorError` for a fault or a remedy that is not known."""
        for name, value in values.items():
            if name not in CHOICES:
                raise AnnotatorError(
                    tr("There is no remedy for {name}.", name=name),
                    tr("There is one for {names}.", names=", ".join(CHOICES)),
                )
            if value not in CHOICES[name]:
                raise AnnotatorError(
                    tr("{name}={value} is not a remedy.", name=name, value=value),
                    tr("Use one of {choices}.", choices=", ".join(CHOICES[name])),
                )
        return replace(self, **values)

    def as_dict(self) -> dict[str, str]:
        """Names and values."""
        return {one.name: getattr(self, one.name) for one in fields(self)}


@dataclass(slots=True)
class _Fitted:
    """A span, what of it will be written, and what was done to it."""

    span: Span
    pieces: list[Span]
    reasons: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    refused: bool = False

    def become(self, pieces: list[Span], fault: str, remedy: str) -> None:
        """Something was done to the span, or, with the remedy refuse, nothing can be."""
        self.refused = self.refused or remedy == "refuse"
        self.pieces = pieces
        self.faults.append(fault)
        self.reasons.append(f"{fault}: {remedy if pieces else tr('left out')}")


def fit(
    outgoing: Outgoing, keeps: Keeps, remedies: Remedies, label: Callable[[str], str] | None = None
) -> tuple[tuple[Span, ...], list[Lost]]:
    """The spans of a document that a format with these abilities can hold, and a line for each that is not the same.

    Raises `AnnotatorError`, naming the first spans, where the remedy is to refuse.
    """
    if ANY_SPAN in keeps:
        return outgoing.spans, []
    text = outgoing.document.text
    work = [_Fitted(span, [span]) for span in outgoing.spans]
    for one in work:
        if label is not None and Keeps.ANY_LABEL not in keeps:
            _fit_label(one, label, remedies.label)
        if Keeps.BORDER_SPACE not in keeps:
            _fit_border(one, text, remedies.white_space)
        if Keeps.LINE_BREAKS not in keeps:
            _fit_lines(one, text, remedies.line_break)
    if Keeps.CHARACTER_SPANS not in keeps:
        for one in work:
            _fit_tokens(one, text, outgoing.tokens, remedies.misaligned)
    _drop_twins(work)
    if Keeps.OVERLAP | Keeps.NESTING not in keeps:
        _fit_overlaps(work, keeps, remedies.overlap)
    lost = [lost_span(outgoing, one.span, "; ".join(one.reasons), *one.pieces) for one in work if one.reasons]
    _refuse([one for one in work if one.refused], outgoing)
    return tuple(reading_order(piece for one in work for piece in one.pieces)), lost


def lost_span(outgoing: Outgoing, span: Span, reason: str, *written: Span) -> Lost:
    """A line of the report about a span of a document, and what is written in its place."""
    piece = outgoing.document.text[span.start : span.end]
    places = tuple(s.place for s in written)
    return Lost(outgoing.document.title, span.start, span.end, span.label, piece, reason, places)


def _fit_label(one: _Fitted, label: Callable[[str], str], remedy: str) -> None:
    name = label(one.span.label)
    if name != one.span.label:
        pieces = [] if remedy == "drop" else [p._replace(label=name) for p in one.pieces]
        said = tr("written as {name}", name=name) if remedy == "map" else remedy
        one.become(pieces, tr("characters of its label"), said)


def _fit_border(one: _Fitted, text: str, remedy: str) -> None:
    less = [trimmed(piece, text) for piece in one.pieces]
    if less != one.pieces:
        pieces = [] if remedy == "drop" else [piece for piece in less if piece is not None]
        one.become(pieces, tr("white space at its border"), tr("trimmed") if remedy == "trim" else remedy)


def _fit_lines(one: _Fitted, text: str, remedy: str) -> None:
    if not any("\n" in text[p.start : p.end] for p in one.pieces):
        return
    pieces = [line for piece in one.pieces for line in _lines(piece, text)]
    said = tr("written as {count} spans, one a line", count=len(pieces))
    if remedy == "cut":
        pieces, said = [max(pieces, key=lambda p: (p.end - p.start, -p.start))] if pieces else [], tr("cut to one line")
    one.become([] if remedy == "drop" else pieces, tr("over a line break"), remedy if remedy == "refuse" else said)


def _lines(piece: Span, text: str) -> list[Span]:
    """The piece on each line, without white space at the borders."""
    found: list[Span] = []
    start = piece.start
    for line in text[piece.start : piece.end].split("\n"):
        end = start + len(line)
        less = trimmed(piece._replace(start=start, end=end), text) if line else None
        found += [less] if less is not None else []
        start = end + 1
    return found


def _fit_tokens(one: _Fitted, text: str, index: TokenIndex, remedy: str) -> None:
    wide: list[Span] = []
    for piece in one.pieces:
        start, end = index.widened(piece.start, piece.end)
        if index.indices(start, end) is not None:
            wide.append(piece if (start, end) == (piece.start, piece.end) else piece._replace(start=start, end=end))
    if wide != one.pieces:
        said = tr("widened to {texts}", texts=", ".join(repr(text[w.start : w.end]) for w in wide))
        one.become([] if remedy == "drop" else wide, tr("inside a token"), remedy if remedy == "refuse" else said)


def _drop_twins(work: list[_Fitted]) -> None:
    """Of spans that have become the same, one is written: first those that nothing was done to."""
    seen: set[tuple[int, int, str]] = set()
    for one in sorted(work, key=lambda one: bool(one.reasons)):
        pieces = [piece for piece in one.pieces if piece.place not in seen]
        if one.reasons and pieces != one.pieces:
            one.pieces = pieces
            one.reasons.append(tr("which is there already"))
        seen.update(piece.place for piece in one.pieces)


def _fit_overlaps(work: list[_Fitted], keeps: Keeps, remedy: str) -> None:
    """Removes pieces until none is in the way of another: all that are (drop), or the shorter ones."""
    pieces = sorted(((piece, one) for one in work for piece in one.pieces), key=lambda p: (p[0].start, -p[0].end))
    rivals = _rivals([piece for piece, _ in pieces], keeps)
    by_length = sorted(range(len(pieces)), key=lambda i: (pieces[i][0].start - pieces[i][0].end, pieces[i][0].place))
    kept: set[int] = set()
    for i in by_length:
        in_the_way = rivals[i] if remedy == "drop" else rivals[i] & kept
        if not in_the_way:
            kept.add(i)
            continue
        piece, one = pieces[i]
        rest = [p for p in one.pieces if p is not piece]
        one.become(
            rest, _overlap_of(pieces[min(in_the_way)][0], remedy), tr("left out") if remedy != "refuse" else remedy
        )


def _overlap_of(other: Span, remedy: str) -> str:
    values = {"label": other.label, "start": other.start, "end": other.end}
    if remedy == "drop":
        return tr("overlaps another span, {label} {start} to {end}", **values)
    return tr("overlaps a longer span, {label} {start} to {end}", **values)


def _rivals(spans: list[Span], keeps: Keeps) -> list[set[int]]:
    """For each of the sorted spans those that it cannot stand beside."""
    found: list[set[int]] = [set() for _ in spans]
    open_spans: list[int] = []
    for i, span in enumerate(spans):
        open_spans = [j for j in open_spans if spans[j].end > span.start]
        for j in open_spans:
            nested = span.end <= spans[j].end
            if (Keeps.NESTING if nested else Keeps.OVERLAP) not in keeps:
                found[i].add(j)
                found[j].add(i)
        open_spans.append(i)
    return found


def _refuse(refused: list[_Fitted], outgoing: Outgoing) -> None:
    if not refused:
        return
    text = outgoing.document.text
    names = "; ".join(
        tr(
            "{label} {text!r} ({start} to {end}, {fault})",
            label=one.span.label,
            text=text[one.span.start : one.span.end][:40],
            start=one.span.start,
            end=one.span.end,
            fault=one.faults[0],
        )
        for one in refused[:MOST_NAMED]
    )
    if len(refused) > MOST_NAMED:
        names = tr("{names} and {count} more", names=names, count=len(refused) - MOST_NAMED)
    raise AnnotatorError(
        tr("{title}: the format cannot hold {names}.", title=outgoing.document.title, names=names),
        tr("Change them, or choose another --remedy."),
    )
