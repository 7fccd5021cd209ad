"""Which spans touch a piece of the text: a sorted list with bisect, the few long spans beside it."""

from bisect import bisect_left, insort
from collections.abc import Sequence

from annotator.model.span import Span, Status, reading_key, reading_order

LONG = 1000  # code points
_PENDING = Status.PENDING  # looking it up costs more than comparing with it


class SpanIndex:
    """Spans by place, given in reading order. `query` costs what it finds, not what there is; adding and removing
    cost a bisection."""

    def __init__(self, spans: Sequence[Span] = ()) -> None:
        self._long = [s for s in spans if s.end - s.start > LONG]
        self._short = [s for s in spans if s.end - s.start <= LONG] if self._long else list(spans)
        self._starts: dict[bool, list[int]] = {}  # of pending and of decided spans, made when they are first asked for

    def __len__(self) -> int:
        return len(self._short) + len(self._long)

    def _list(self, span: Span) -> list[Span]:
        return self._short if span.end - span.start <= LONG else self._long

    def add(self, span: Span) -> None:
        """Adds a span."""
        insort(self._list(span), span, key=reading_key)
        if self._starts:
            insort(self._starts[span.pending], span.start)

    def remove(self, span: Span) -> None:
        """Removes a span; one that is not there is a bug (ValueError)."""
        spans = self._list(span)
        at = bisect_left(spans, reading_key(span), key=reading_key)
        if at >= len(spans) or reading_key(spans[at]) != reading_key(span):
            raise ValueError(f"{span} is not in the index")
        del spans[at]
        if self._starts:
            starts = self._starts[span.pending]
            del starts[bisect_left(starts, span.start)]

    def starts(self, *, pending: bool) -> list[int]:
        """Where decided or pending spans start, ascending."""
        if not self._starts:
            whole = reading_order([*self._short, *self._long]) if self._long else self._short
            of_pending = [s.start for s in whole if s.status is _PENDING]
            self._starts = {True: of_pending, False: [s.start for s in whole if s.status is not _PENDING]}
        return self._starts[pending]

    def query(self, start: int, end: int) -> list[Span]:
        """Spans that share a code point with `start` to `end`, in reading order."""
        first = bisect_left(self._short, start - LONG, key=lambda s: s.start)
        last = bisect_left(self._short, end, key=lambda s: s.start)
        found = [s for s in self._short[first:last] if s.end > start]
        long = [s for s in self._long if s.start < end and s.end > start]
        return reading_order([*found, *long]) if long else found
