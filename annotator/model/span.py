"""The one span type that travels from the pipeline to the screen, the project file and the exports."""

from bisect import bisect_right
from collections.abc import Iterable
from enum import StrEnum
from itertools import compress, count
from operator import eq, gt
from typing import NamedTuple

from annotator.language import tr


class Status(StrEnum):
    """What is known of a span."""

    PENDING = "pending"  # a pipeline proposed it, nobody has decided
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Span(NamedTuple):
    """A labelled piece of a text: `text[start:end]`, half-open, in Unicode code points.

    `id` is the row in the `span` table (None while pending or not stored), `suggestion` the row in the
    `suggestion` table that it is or came from (None for a span that a person made). A tuple, because a document may
    have a hundred thousand of them: a frozen dataclass takes three times as long to make.
    """

    start: int
    end: int
    label: str
    status: Status = Status.ACCEPTED
    score: float | None = None
    source: str = ""
    note: str = ""
    id: int | None = None
    suggestion: int | None = None

    @property
    def pending(self) -> bool:
        """Whether this is a suggestion that nobody has decided."""
        return self.status is Status.PENDING

    @property
    def place(self) -> tuple[int, int, str]:
        """Start, end and label: what makes two spans say the same."""
        return self.start, self.end, self.label

    def covers(self, offset: int) -> bool:
        """Whether the code point at `offset` is inside."""
        return self.start <= offset < self.end


def span_problem(start: int, end: int, length: int) -> str:
    """Why `start`, `end` (code points) do not fit a text of `length` code points; empty when they do."""
    if start < 0:
        return tr("start {start} is negative", start=start)
    if start >= end:
        return tr("start {start} is not before end {end}", start=start, end=end)
    if end > length:
        return tr("end {end} is beyond the text, which has {length} characters", end=end, length=length)
    return ""


def trimmed(span: Span, text: str) -> Span | None:
    """The span without white space (NBSP too) at its borders, or None when nothing else is in it."""
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    end = span.end - (len(piece) - len(piece.rstrip()))
    if start >= end:
        return None
    return span if (start, end) == (span.start, span.end) else span._replace(start=start, end=end)


def reading_key(span: Span) -> tuple[int, int, str, int, int]:
    """Sorts spans by start; of those that start together the longest first."""
    return span.start, -span.end, span.label, span.id or 0, span.suggestion or 0


def reading_order(spans: Iterable[Span]) -> list[Span]:
    """Spans sorted by `reading_key`."""
    found = list(spans)
    # A hundred thousand spans of a document come by their start, and making all their keys costs four times as much as
    # looking: only those that start together are sorted then.
    starts = [span.start for span in found]
    if any(map(gt, starts, starts[1:])):
        return sorted(found, key=reading_key)
    end = 0
    for i in compress(count(), map(eq, starts, starts[1:])):
        if i >= end:
            end = bisect_right(starts, starts[i], lo=i)
            found[i:end] = sorted(found[i:end], key=reading_key)
    return found


_OPENERS = {
    ")": "(",
    "]": "[",
    "}": "{",
    "”": "“",
    "’": "‘",
    "»": "«",
    "」": "「",
    "』": "『",
    "）": "（",
    '"': '"',
    "'": "'",
}
_AT_BORDERS = frozenset(".,;:!?…¡¿。、，；：！？\"'“”„‘’‚«»‹›()[]{}「」『』（）<>|/\\—–-‐‑·•*_~")


def without_punctuation(start: int, end: int, text: str) -> tuple[int, int]:
    """`start`, `end` without white space and punctuation at the borders; unchanged when nothing else is in them.

    What belongs to a name stays: the last full stop of an abbreviation (U.S., Inc.), a closing bracket or quotation
    mark whose opening one is inside, signs such as %, & and currencies.
    """
    a, b = start, end
    while a < b:
        # What the one end keeps may hang on what the other has lost: “EU”, is EU.
        if text[b - 1].isspace() or (text[b - 1] in _AT_BORDERS and not _belongs(text, a, b)):
            b -= 1
        elif text[a].isspace() or (text[a] in _AT_BORDERS and not _opens(text, a, b)):
            a += 1
        else:
            return a, b
    return start, end


def _opens(text: str, a: int, b: int) -> bool:
    """Whether the bracket at `a` is closed inside, and not by the very last character alone."""
    closing = next((c for c, o in _OPENERS.items() if o == text[a] and c != o), "")
    return bool(closing) and closing in text[a + 1 : b - 1]


def _belongs(text: str, a: int, b: int) -> bool:
    """Whether the sign before `b` is part of what stands before it."""
    sign, before = text[b - 1], text[a : b - 1]
    if sign == ".":
        word = before.split()[-1] if before.split() else ""
        return "." in word or word in _ABBREVIATED or (len(word) == 1 and word.isalpha())
    opener = _OPENERS.get(sign, "")
    return bool(opener) and opener in before and before.count(opener) > before.count(sign) - (opener == sign)


_ABBREVIATIONS = """
Inc Ltd Co Corp Bros Jr Sr St Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt No Jan Feb Mar Apr Jun Jul Aug Sep Sept
Oct Nov Dec etc
"""
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
