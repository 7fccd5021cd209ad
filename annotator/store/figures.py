"""The figures of a project: how far the work is, how fast it goes, and what suggestions are worth."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from annotator.language import day, mark, tr
from annotator.model.bias import comparison
from annotator.model.figures import IDLE_SECONDS, Figure, Kind, Row, Unit, Value, row
from annotator.model.intervals import Interval, middle, resampled, wilson
from annotator.store import queries
from annotator.store.bias import finished
from annotator.store.ordering import draws, order_of
from annotator.store.project import Project
from annotator.store.stats import statistics

LAST = 50  # documents that say how long the next ones take
_LAST_DAYS = 10  # days with work that say how many documents a day has
_BANDS = 10
_ANSWERED = ("accept", "reject", "ignore")
_STATES = {
    "accept": mark("accepted"), "reject": mark("rejected"), "ignore": mark("ignored"),
    "in progress": mark("in progress"), "not opened": mark("not opened"),
}  # fmt: skip
_TIMED = mark("Pauses of more than {seconds:.0f} s are no active time; documents that came in answered are left out.")


def figures(project: Project, annotator: str) -> list[Figure]:
    """All figures about an annotator's work; those about which nothing is known are left out."""
    counted = statistics(project, annotator)
    days = project.db.execute(queries.DAYS, {"annotator": annotator}).fetchall()
    decided = project.db.execute(queries.DECIDED, {"annotator": annotator, "bands": _BANDS}).fetchall()
    found = [
        _progress(counted),
        _forecast(project, annotator, counted, days),
        _labels(counted["labels"]),
        _accepted(decided),
        _scores(decided),
        _days(days),
        _annotators(project),
        comparison(*finished(project, annotator)),
        _drawn(project, annotator),
    ]
    return [figure for figure in found if figure is not None and figure.rows]


def _progress(counted: dict[str, Any]) -> Figure:
    total, answers = counted["documents"], counted["answers"]
    rows = [row(name, _share(answers.get(state, 0), total)) for state, name in _STATES.items()]
    columns = ((mark("documents"), Unit.COUNT), (mark("share"), Unit.SHARE))
    title = tr("Progress of {annotator}", annotator=counted["annotator"])
    return Figure("progress", title, Kind.BARS, columns, tuple(rows))


def _timed() -> str:
    return tr(_TIMED, seconds=IDLE_SECONDS)


def _share(count: int, of: int) -> tuple[Value, Value]:
    return Value(count), Value(count / of if of else None)


def _forecast(
    project: Project, annotator: str, counted: dict[str, Any], days: Sequence[tuple[str, int, float]]
) -> Figure | None:
    """From the last documents how long the rest takes, and from the last days with work on how many it is spread."""
    values = {"annotator": annotator, "most": LAST}
    times = [seconds for (seconds,) in project.db.execute(queries.LAST_TIMES, values)]
    if not times:
        return None
    left = counted["documents"] - sum(counted["answers"].get(state, 0) for state in _ANSWERED)
    mean = sum(times) / len(times)
    each = _value(mean, middle(seconds / count for seconds, count in resampled([(s, 1.0) for s in times])))
    a_day = sum(count for _, count, _ in days[-_LAST_DAYS:]) / len(days[-_LAST_DAYS:])
    rows = (
        row(mark("active time per document, last {count}"), (each,), Unit.SECONDS, count=len(times)),
        row(mark("documents left"), (Value(left),), Unit.COUNT),
        row(mark("active time left"), (Value(left * mean, *(left * end for end in _ends(each))),), Unit.SECONDS),
        row(mark("documents on a day with work"), (Value(a_day),), Unit.NUMBER),
        row(mark("such days left"), (Value(left / a_day),), Unit.NUMBER),
    )
    note = f"{_timed()} {tr('Intervals: 95 %, documents drawn anew (percentile bootstrap).')}"
    return Figure("forecast", tr("Forecast"), Kind.TABLE, (("", Unit.NUMBER),), rows, note)


def _ends(value: Value) -> Interval | tuple[()]:
    return (value.low, value.high) if value.low is not None and value.high is not None else ()


def _value(number: float | None, interval: Interval | None) -> Value:
    return Value(number, *interval) if number is not None and interval else Value(number)


def _labels(labels: dict[str, dict[str, int]]) -> Figure:
    states = (mark("accepted"), mark("rejected"), mark("pending"))
    rows = (Row(name, tuple(Value(counts[s]) for s in states)) for name, counts in labels.items())
    used = tuple(row for row in rows if any(value.number for value in row.values))
    columns = tuple((state, Unit.COUNT) for state in states)
    return Figure(
        "labels",
        tr("Spans by label"),
        Kind.BARS,
        columns,
        used,
        tr("Bars: accepted full, rejected pale, pending empty."),
    )


_RATE = ((mark("accepted"), Unit.SHARE), (mark("decided"), Unit.COUNT))
_DECIDED = mark("Suggestions that were decided: accepted is what was taken as it was said. Intervals: 95 % (Wilson).")


def _rate(hits: int, of: int) -> tuple[Value, Value]:
    return Value(hits / of, *wilson(hits, of)) if of else Value(None), Value(of)


def _accepted(decided: Iterable[tuple[str, int | None, int, int, float]]) -> Figure:
    hits, of = Counter[str](), Counter[str]()
    for label, _, count, taken, _ in decided:
        of[label] += count
        hits[label] += taken
    rows = [Row(label, _rate(hits[label], of[label])) for label in sorted(of)]
    if len(rows) > 1:
        rows.append(row(mark("all labels"), _rate(hits.total(), of.total())))
    return Figure("accepted", tr("Suggestions accepted, by label"), Kind.SHARES, _RATE, tuple(rows), tr(_DECIDED))


def _scores(decided: Iterable[tuple[str, int | None, int, int, float]]) -> Figure | None:
    """How often suggestions are right, by what the pipeline's score promises."""
    sums: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for _, band, count, taken, score in decided:
        if band is not None:
            sums[band] = [old + more for old, more in zip(sums[band], (count, taken, score), strict=True)]
    rows = []
    for band, (number, right, score) in sorted(sums.items()):
        rate, of = _rate(round(right), round(number))
        values = (rate, Value(score / number), of)
        rows.append(row(mark("{low:.1f} to {high:.1f}"), values, low=band / _BANDS, high=(band + 1) / _BANDS))
    columns = (_RATE[0], (mark("mean score"), Unit.SHARE), _RATE[1])
    note = f"{tr(_DECIDED)} {tr('Scores that mean what they say have as many accepted as their mean.')}"
    return Figure("scores", tr("Suggestions accepted, by score"), Kind.SHARES, columns, tuple(rows), note)


def _days(days: Sequence[tuple[str, int, float]]) -> Figure:
    rows = tuple(
        Row(on, (Value(count), Value(seconds), Value(seconds / count)), said=day(date.fromisoformat(on)))
        for on, count, seconds in days
    )
    columns = (
        (mark("documents"), Unit.COUNT), (mark("active time"), Unit.SECONDS), (mark("per document"), Unit.SECONDS),
    )  # fmt: skip
    note = f"{tr('A document counts on the day of its answer, with all its time.')} {_timed()}"
    return Figure("days", tr("Day by day"), Kind.DAYS, columns, rows, note)


def _annotators(project: Project) -> Figure:
    spans = dict(project.db.execute(queries.TIMED_SPANS).fetchall())
    rows = []
    for who, count, seconds in project.db.execute(queries.TIMED_BY_ANNOTATOR):
        made = spans.get(who, 0)
        values = (count, made, seconds, seconds / count, seconds / made if made else None)
        rows.append(Row(who, tuple(Value(v) for v in values)))
    columns = (
        (mark("documents"), Unit.COUNT), (mark("accepted spans"), Unit.COUNT), (mark("active time"), Unit.SECONDS),
        (mark("per document"), Unit.SECONDS), (mark("per span"), Unit.SECONDS),
    )  # fmt: skip
    return Figure("annotators", tr("Time by annotator"), Kind.TABLE, columns, tuple(rows), _timed())


def _drawn(project: Project, annotator: str) -> Figure | None:
    """How often suggestions are right in documents that were drawn at random, and in those that the order chose."""
    order = order_of(project.db)
    if not order.is_mixed:
        return None
    of = draws(project, order.seed)
    sums = {True: [0, 0], False: [0, 0]}
    for document, count, taken in project.db.execute(queries.DECIDED_BY_DOCUMENT, {"annotator": annotator}):
        both = sums[of(document) < order.share]
        both[0] += count
        both[1] += taken
    names = {True: mark("drawn at random"), False: mark("all others")}
    rows = tuple(row(names[drawn], _rate(taken, count)) for drawn, (count, taken) in sums.items() if count)
    drawn_so = tr(
        "Those drawn at random ({share:.0%}, seed {seed}) say how it is in all documents.",
        share=order.share,
        seed=order.seed,
    )
    note = f"{tr(_DECIDED)} {drawn_so}"
    return Figure("drawn", tr("Accepted, drawn at random"), Kind.SHARES, _RATE, rows, note)
