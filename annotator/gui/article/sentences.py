"""What a screen reader says: where the caret is, and what became of spans. Pure functions, without Qt."""

import unicodedata
from collections.abc import Iterable

from annotator.language import mark, tr, trn
from annotator.model.span import Span, Status

_MOST = 120  # code points of a piece of text that are said whole
_FEW = 2  # changed spans that are said one by one
_STATES = {Status.PENDING: mark("suggested"), Status.ACCEPTED: mark("accepted"), Status.REJECTED: mark("rejected")}
_NAMES = {"\n": mark("new line"), "\r": mark("new line"), "\r\n": mark("new line"), "\t": mark("tab")}


def announcement(text: str, caret: tuple[int, int], active: Span | None, *, selected: bool = False) -> str:
    """The caret's token, and of the active span its label and state: "Novak, PERSON, suggested".

    A span that begins at the caret is said whole; inside of it the caret goes from token to token.
    """
    if active is not None and caret[0] <= active.start < max(caret[1], caret[0] + 1):
        return described(text, active)
    token = _piece(text, *caret)
    if active is not None:
        return f"{token}, {active.label}, {_state(active)}"
    return tr("{token}, selected", token=token) if selected else token


def described(text: str, span: Span) -> str:
    """A span's text, label and state."""
    return f"{_piece(text, span.start, span.end)}, {span.label}, {_state(span)}"


def decisions(text: str, removed: Iterable[Span], added: Iterable[Span]) -> list[str]:
    """What became of spans, a sentence for each: what it is now, or that none is there any more."""
    before, after = list(removed), list(added)
    new = [span for span in after if span not in before]
    gone = [span for span in before if span not in after and not any(_overlap(span, other) for other in new)]
    if len(new) + len(gone) > _FEW:
        return [trn("{n} span changed", "{n} spans changed", len(new) + len(gone))]
    there = [tr("{text}, no span", text=_piece(text, span.start, span.end)) for span in gone]
    return there + [described(text, span) for span in new]


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _state(span: Span) -> str:
    return tr(_STATES[span.status])


def _piece(text: str, start: int, end: int) -> str:
    """`text[start:end]` on one line; of a long piece both ends, of white space its name."""
    if end - start > _MOST:
        return f"{_piece(text, start, start + _MOST // 2)} … {_piece(text, end - _MOST // 4, end)}"
    piece = text[start:end]
    shown = " ".join(piece.split())
    if shown or not piece:
        return shown
    return tr(_NAMES.get(piece) or unicodedata.name(piece[0], "").lower() or mark("white space"))
