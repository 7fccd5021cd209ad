"""The one span type that travels from the pipeline to the screen, the project file and the exports."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Status(StrEnum):
    """What is known of a span."""

    PENDING = "pending"  # a pipeline proposed it, nobody has decided
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled piece of a text: `text[start:end]`, half-open, in Unicode code points.

    `id` is the row in the `span` table (None while pending or not stored), `suggestion` the row in the
    `suggestion` table that it is or came from (None for a span that a person made).
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
        return f"start {start} is negative"
    if start >= end:
        return f"start {start} is not before end {end}"
    if end > length:
        return f"end {end} is beyond the text, which has {length} characters"
    return ""


def trimmed(span: Span, text: str) -> Span | None:
    """The span without white space (NBSP too) at its borders, or None when nothing else is in it."""
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    end = span.end - (len(piece) - len(piece.rstrip()))
    if start >= end:
        return None
    return span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end)


def reading_order(spans: Iterable[Span]) -> list[Span]:
    """Spans by start; of those that start together the longest first."""
    return sorted(spans, key=lambda s: (s.start, -s.end, s.label, s.id or 0, s.suggestion or 0))
