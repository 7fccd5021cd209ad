"""The spans of the shown document: in reading order, looked up by place, the next suggestion to review. No Qt."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from annotator.model.span import Span, Status, reading_key, reading_order

# Looking an enumeration's member up costs more than comparing with it, which is done a hundred thousand times.
_PENDING, _REJECTED = Status.PENDING, Status.REJECTED

_LONG = 1000  # code points; few spans are longer
_FEW = 50  # places; more are put in order together


def _doubt(span: Span) -> tuple[float, tuple[int, int, str, int, int]]:
    """Sorts by score, lowest first; what has no score comes last, in reading order."""
    return span.score if span.score is not None else 2.0, reading_key(span)


@dataclass(eq=False, kw_only=True)
class DocumentSpans:
    """What one annotator sees of a document. Offsets are code points; a look-up costs a bisection."""

    spans: list[Span] = field(default_factory=list)  # accepted and pending, in reading order
    rejected: list[Span] = field(default_factory=list)
    hidden: list[Span] = field(default_factory=list)  # pending, with a score below `min_score`
    by_score: bool = False  # review the least certain suggestion first instead of the next one
    min_score: float = 0.0  # suggestions with a lower score are hidden; those without a score never are
    blind: bool = False  # no suggestion is shown here until the document is finished
    _long: list[Span] = field(default_factory=list)

    @property
    def pending(self) -> list[Span]:
        """The shown document's undecided suggestions."""
        return [s for s in self.spans if s.status is _PENDING]

    def innermost(self, offset: int) -> Span | None:
        """The shortest span over `offset`."""
        first = bisect_left(self.spans, offset - _LONG, key=lambda s: s.start)
        last = bisect_right(self.spans, offset, key=lambda s: s.start)
        near = [s for s in self.spans[first:last] if s.covers(offset)]
        covering = near or [s for s in self._long if s.covers(offset)]
        return min(covering, key=lambda s: s.end - s.start, default=None)

    def span_after(self, offset: int) -> Span | None:
        """The first span that starts at or after `offset`."""
        first = bisect_left(self.spans, offset, key=lambda s: s.start)
        return self.spans[first] if first < len(self.spans) else None

    def touching(self, start: int, end: int) -> list[Span]:
        """Spans that share a code point with `start` to `end`, in reading order; rejected and hidden ones not."""
        first = bisect_left(self.spans, start - _LONG, key=lambda s: s.start)
        last = bisect_left(self.spans, end, key=lambda s: s.start)
        near = [s for s in self.spans[first:last] if s.end > start and s.end - s.start <= _LONG]
        return [*(s for s in self._long if s.start < end and s.end > start), *near]

    def ahead(self, after: Span | int, count: int = 1) -> list[Span]:
        """The next `count` pending spans behind a span or from an offset on, from the top again after the last one.

        With `by_score` the order is the score's, lowest first: behind a span that is or was pending, else from the
        least certain one on. A span that has been decided meanwhile still has its place.
        """
        if self.by_score:
            pending = sorted(self.pending, key=_doubt)
            at = bisect_right(pending, _doubt(after), key=_doubt) if isinstance(after, Span) and after.pending else 0
            return [*pending[at:], *pending[:at]][:count]
        if isinstance(after, Span):
            first = bisect_right(self.spans, reading_key(after), key=reading_key)
        else:
            first = bisect_left(self.spans, after, key=lambda s: s.start)
        return list(islice((s for s in self._from(first) if s.status is _PENDING), count))

    def _from(self, first: int) -> Iterator[Span]:
        yield from chain(islice(self.spans, first, None), islice(self.spans, first))

    def following(self, span: Span) -> Iterator[Span]:
        """The spans behind `span` in reading order, also where it is not there any more."""
        return islice(self.spans, bisect_right(self.spans, reading_key(span), key=reading_key), None)

    def position(self, span: Span) -> int | None:
        """Where `span` stands in `spans`, None when it does not."""
        at = bisect_left(self.spans, reading_key(span), key=reading_key)
        return at if at < len(self.spans) and self.spans[at] == span else None

    def at_place(self, start: int, end: int) -> list[Span]:
        """Spans (rejected ones too) from exactly `start` to `end`."""
        first = bisect_left(self.spans, start, key=lambda s: s.start)
        last = bisect_right(self.spans, start, key=lambda s: s.start)
        return [s for s in [*self.spans[first:last], *self.rejected] if (s.start, s.end) == (start, end)]

    # -- inside ---------------------------------------------------------------------------------------------------

    def _is_hidden(self, span: Span) -> bool:
        return span.pending and span.score is not None and span.score < self.min_score

    def _keep(self, spans: list[Span]) -> None:
        if self.blind:
            spans = [s for s in spans if not s.pending]
        self.rejected = [s for s in spans if s.status is _REJECTED]
        self.spans = [s for s in spans if s.status is not _REJECTED] if self.rejected else spans
        self.hidden = [s for s in self.spans if self._is_hidden(s)] if self.min_score else []
        if self.hidden:
            self.spans = [s for s in self.spans if not self._is_hidden(s)]
        self._long = [s for s in self.spans if s.end - s.start > _LONG]

    def _replace_at(self, starts: set[int], found: list[Span]) -> tuple[list[Span], list[Span]]:
        """Puts the spans `found` in place of all that start at `starts`; returns what went and what came."""
        removed = self._starting_at(starts)
        if self.blind:
            found = [s for s in found if not s.pending]
        added = [s for s in found if s.status is not _REJECTED and not self._is_hidden(s)]
        if len(starts) < _FEW:
            for span in removed:
                del self.spans[bisect_left(self.spans, reading_key(span), key=reading_key)]
            for span in added:
                insort(self.spans, span, key=reading_key)
        else:
            kept = [s for s in self.spans if s.start not in starts]
            self.spans = reading_order([*kept, *added])
        if any(s.end - s.start > _LONG for s in (*removed, *added)):
            self._long = [s for s in self.spans if s.end - s.start > _LONG]
        self.rejected = [s for s in self.rejected if s.start not in starts]
        self.rejected += [s for s in found if s.status is _REJECTED]
        self.hidden = [s for s in self.hidden if s.start not in starts] + [s for s in found if self._is_hidden(s)]
        return removed, added

    def _starting_at(self, starts: set[int]) -> list[Span]:
        found: list[Span] = []
        for start in sorted(starts):
            first = bisect_left(self.spans, start, key=lambda s: s.start)
            found += self.spans[first : bisect_right(self.spans, start, key=lambda s: s.start)]
        return found
