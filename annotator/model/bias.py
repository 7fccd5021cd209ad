"""What suggestions do to the work: documents that were finished without having seen them, against others. Pure.

Documents in which suggestions are hidden are drawn at random, so both groups have as many spans per word on average.
When such a document is finished the suggestions are shown and reviewed: what is accepted then is the best that is known
of what the document has (its pool, as TREC pools what several systems find). Spans per word in these pools are the
measure of recall for both groups.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.language import mark, tr
from annotator.model.figures import Figure, Kind, Unit, Value, row
from annotator.model.intervals import Interval, Sums, middle, resampled, summed


@dataclass(frozen=True, slots=True)
class Done:
    """A finished document: its words, the spans it had when it was finished and has in the end, those of the former
    that nobody suggested, how many suggestions there were, and how many of them stood there when it was finished."""

    words: int
    found: int
    final: int
    beyond: int
    said: int
    taken: int

    @property
    def sums(self) -> Sums:
        """The counts in the order of the fields."""
        return self.words, self.found, self.final, self.beyond, self.said, self.taken


_NOTHING: Sums = (0.0,) * 6
_WORDS, _FOUND, _FINAL, _BEYOND, _SAID, _TAKEN = range(6)
Measure = Callable[[Sums, Sums], tuple[float | None, float | None]]


def _ratio(one: float, other: float) -> float | None:
    return one / other if other else None


def _recall(without: Sums, with_: Sums) -> tuple[float | None, float | None]:
    pool, density = _ratio(without[_FINAL], without[_WORDS]), _ratio(with_[_FOUND], with_[_WORDS])
    return _ratio(without[_FOUND], without[_FINAL]), _ratio(density, pool) if density is not None and pool else None


def _per_thousand(what: int) -> Measure:
    def measure(without: Sums, with_: Sums) -> tuple[float | None, float | None]:
        found = [_ratio(1000 * sums[what], sums[_WORDS]) for sums in (without, with_)]
        return found[0], found[1]

    return measure


def _taken(without: Sums, with_: Sums) -> tuple[float | None, float | None]:
    return _ratio(without[_TAKEN], without[_SAID]), _ratio(with_[_TAKEN], with_[_SAID])


MEASURES: tuple[tuple[str, Unit, Measure], ...] = (
    (mark("recall"), Unit.SHARE, _recall),
    (mark("spans per 1,000 words"), Unit.NUMBER, _per_thousand(_FOUND)),
    (mark("of these suggested by nobody"), Unit.NUMBER, _per_thousand(_BEYOND)),
    (mark("suggestions that stood there"), Unit.SHARE, _taken),
)
_NOTE = mark(
    "Without: suggestions were hidden until the document was finished, then reviewed. Recall: spans per word against "
    "those of the reviewed documents. Intervals: 95 %, documents drawn anew (percentile bootstrap)."
)


def comparison(without: Sequence[Done], with_: Sequence[Done]) -> Figure | None:
    """The measures of both groups and their difference, each with its interval; None before the first document that
    was finished without suggestions."""
    if not without:
        return None
    groups = [d.sums for d in without], [d.sums for d in with_]
    sums = [summed(group) if group else _NOTHING for group in groups]
    again = [resampled(group) for group in groups]
    rows = [row(mark("documents"), (Value(len(without)), Value(len(with_)), Value(None)), Unit.COUNT)]
    for name, unit, measure in MEASURES:
        one, other = measure(sums[0], sums[1])
        alone = middle(measure(drawn, _NOTHING)[0] for drawn in again[0])
        both = [measure(*drawn) for drawn in zip(*again, strict=False)]
        difference = other - one if one is not None and other is not None else None
        values = (
            _value(one, alone),
            _value(other, middle(b for _, b in both)),
            _value(difference, middle(b - a for a, b in both if a is not None and b is not None)),
        )
        rows.append(row(name, values, unit))
    columns = tuple((name, Unit.NUMBER) for name in (mark("without"), mark("with"), mark("difference")))
    return Figure("guard", tr("With and without suggestions"), Kind.TABLE, columns, tuple(rows), tr(_NOTE))


def _value(number: float | None, interval: Interval | None) -> Value:
    return Value(number, *interval) if number is not None and interval else Value(number)
