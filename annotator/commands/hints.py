"""Go to: a code at every visible word and a digit at the first ten spans. What a code stands for, and going there."""

from dataclasses import dataclass

from annotator.model.hints import DIGITS, codes, nearest_first
from annotator.model.span import Span
from annotator.session import Range, Session


@dataclass(frozen=True, slots=True)
class Hint:
    """`code` leads to a span, or to a word (code points)."""

    code: str
    place: Range
    span: Span | None = None


def hints(session: Session) -> list[Hint]:
    """The hints of what is visible: words by one or two letters, the nearest shortest; spans by digits from here on."""
    start, end = session.layout.visible_range() if session.layout else (0, len(session.text))
    words = [w for w in session.tokens.words_in(start, end) if _has_letters(session.text[w[0] : w[1]])]
    order = nearest_first([a for a, _ in words], session.caret[0])
    found = [Hint(code, words[i]) for code, i in zip(codes(len(words)), order, strict=True) if code]
    return [*found, *(Hint(d, (s.start, s.end), s) for d, s in zip(DIGITS, _spans(session, start, end), strict=False))]


def _has_letters(token: str) -> bool:
    """Whether a token is more than punctuation: next to a word a code for its comma would only be in the way."""
    return any(c.isalnum() or ord(c) > 0x2100 for c in token)


def _spans(session: Session, start: int, end: int) -> list[Span]:
    """Visible spans, suggestions first, those behind the caret before the others."""
    here = session.caret[0]
    visible = [s for s in session.touching(start, end) if s is not session.active]
    return sorted(visible, key=lambda s: (not s.pending, s.start < here, s.start, -s.end))


def numbers(session: Session) -> list[Hint]:
    """The suggestions ahead with their digits, for Alt and a digit."""
    ahead = session.ahead(session.here, len(DIGITS))
    return [Hint(d, (s.start, s.end), s) for d, s in zip(DIGITS, ahead, strict=False)]


def go(session: Session, hint: Hint, *, extend: bool) -> None:
    """Goes to a hint's place; with `extend` the selection reaches from the caret to it."""
    if hint.span is not None and not extend:
        session.activate(hint.span)
    else:
        session.move(session.unit(hint.place[0]), extend=extend)
