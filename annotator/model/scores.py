"""How good spans are that were said of documents whose spans are known: counts, rates, intervals, mistakes.

A span is right when start, end and label are those of a known one. Precision is the share of what was said that is
right, recall the share of what there is that was said, F1 = 2 right / (said + known); all from 0 to 1.

The interval of F1 (95 %) is the percentile bootstrap over documents (Efron and Tibshirani, An Introduction to the
Bootstrap, 1993, chapter 13): documents are drawn again with replacement, because spans of one document are not
independent of each other. Offsets are code points.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from annotator.model.examples import Place

ROUNDS = 1000  # of the bootstrap; fewer where there are many documents
_DRAWS = 4_000_000  # documents drawn in all rounds, at the most
NOTHING = ""  # stands in a confusion where there is no span


@dataclass(slots=True)
class Counts:
    """How many spans were said, how many there are, and how many of these were said exactly so."""

    said: int = 0
    gold: int = 0
    right: int = 0

    def add(self, said: Collection[Place], gold: Collection[Place]) -> None:
        """Counts another document's."""
        self.said += len(said)
        self.gold += len(gold)
        self.right += len(set(said) & set(gold))

    @property
    def precision(self) -> float | None:
        """The share of what was said that is right; None where nothing was said."""
        return self.right / self.said if self.said else None

    @property
    def recall(self) -> float | None:
        """The share of what there is that was said; None where there is nothing."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, 2 right / (said + gold); None where there is nothing to say."""
        return 2 * self.right / (self.said + self.gold) if self.said + self.gold else None


@dataclass(frozen=True, slots=True)
class Judged:
    """A document with the spans that are known and those that were said."""

    id: int
    text: str
    gold: frozenset[Place]
    said: frozenset[Place]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one label, or of all, with the rates and the 95 % interval of F1; None where there is nothing."""

    said: int
    gold: int
    right: int
    precision: float | None
    recall: float | None
    f1: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Mistake:
    """A known span that was said otherwise or not at all, or one that was said where there is none.

    `start`, `end` are those of the known span, else of the one that was said; `gold` and `said` are the labels, empty
    for no span. `kind`: label, missed, invented or borders. `times`: how often the same happens with this text.
    """

    document: int
    start: int
    end: int
    text: str
    kind: str
    gold: str
    said: str
    said_text: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Report:
    """How good it is on these documents. `confusion` has (known label, said label, how often), an empty label standing
    for no span; mistakes that happen most often come first."""

    documents: int
    all: Score
    labels: dict[str, Score]
    confusion: list[tuple[str, str, int]]
    mistakes: list[Mistake] = field(default_factory=list)


def report(found: Sequence[Judged], seed: int = 0, rounds: int = ROUNDS) -> Report:
    """Judges documents; the same seed gives the same intervals, from so many rounds of the bootstrap."""
    counts = [_by_label(one) for one in found]
    intervals = _intervals(counts, seed, rounds)
    total: dict[str, Counts] = defaultdict(Counts)
    for one in counts:
        for label, count in one.items():
            _sum(total[label], count)
    confusion: Counter[tuple[str, str]] = Counter()
    mistakes: list[Mistake] = []
    for document in found:
        for gold, said in paired(document.gold, document.said):
            confusion[gold[2] if gold else NOTHING, said[2] if said else NOTHING] += 1
            if gold != said:
                mistakes.append(_mistake(document, gold, said))
    scores = {label: _score(total[label], intervals.get(label)) for label in sorted(total) if label}
    return Report(
        len(found),
        _score(total[NOTHING], intervals.get(NOTHING)),
        scores,
        [(gold, said, count) for (gold, said), count in sorted(confusion.items())],
        _worst_first(mistakes),
    )


def _by_label(one: Judged) -> dict[str, Counts]:
    """The counts of a document by label, and under the empty name of all of them."""
    found: dict[str, Counts] = defaultdict(Counts)
    for part, places in (("gold", one.gold), ("said", one.said), ("right", one.gold & one.said)):
        for *_, label in places:
            for name in (label, NOTHING):
                setattr(found[name], part, getattr(found[name], part) + 1)
    return found


def _sum(total: Counts, more: Counts, times: int = 1) -> None:
    total.said += times * more.said
    total.gold += times * more.gold
    total.right += times * more.right


def _score(counts: Counts, interval: tuple[float, float] | None) -> Score:
    low, high = interval or (None, None)
    rates = (counts.precision, counts.recall, counts.f1)
    return Score(counts.said, counts.gold, counts.right, *rates, low, high)


def _intervals(counts: Sequence[dict[str, Counts]], seed: int, rounds: int) -> dict[str, tuple[float, float]]:
    """The 95 % interval of F1 of each label, and of all."""
    draw, size = random.Random(seed), len(counts)  # noqa: S311 (no secret)
    found: dict[str, list[float]] = defaultdict(list)
    for _ in range(min(rounds, max(100, _DRAWS // max(1, size)))):
        total: dict[str, Counts] = defaultdict(Counts)
        for i, times in Counter(draw.choices(range(size), k=size) if size else ()).items():
            for label, count in counts[i].items():
                _sum(total[label], count, times)
        for label, count in total.items():
            if count.f1 is not None:
                found[label].append(count.f1)
    return {label: (_quantile(values, 0.025), _quantile(values, 0.975)) for label, values in found.items()}


def _quantile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[round(share * (len(ordered) - 1))]


def paired(gold: Iterable[Place], said: Iterable[Place]) -> list[tuple[Place | None, Place | None]]:
    """Each known span with what was said in its place: the same, else what shares most code points with it and has no
    other; None where there is nothing. Each span comes once."""
    known, told = set(gold), set(said)
    pairs: list[tuple[Place | None, Place | None]] = [(place, place) for place in sorted(known & told)]
    rest, others = sorted(known - told), sorted(told - known)
    meeting = [
        (min(g[1], s[1]) - max(g[0], s[0]), g[2] == s[2], g, s)
        for g in rest
        for s in others
        if g[0] < s[1] and s[0] < g[1]
    ]
    taken: set[tuple[str, Place]] = set()
    for _, _, g, s in sorted(meeting, key=lambda m: (-m[0], not m[1], m[2], m[3])):
        if ("gold", g) not in taken and ("said", s) not in taken:
            taken |= {("gold", g), ("said", s)}
            pairs.append((g, s))
    pairs += [(g, None) for g in rest if ("gold", g) not in taken]
    pairs += [(None, s) for s in others if ("said", s) not in taken]
    return pairs


_WORST = ("label", "missed", "invented", "borders")


def _mistake(document: Judged, gold: Place | None, said: Place | None) -> Mistake:
    place = gold or said
    if place is None:
        raise ValueError(document.id)
    kind = "missed" if said is None else "invented" if gold is None else "label" if gold[2] != said[2] else "borders"
    said_text = document.text[said[0] : said[1]] if said else ""
    labels = (gold[2] if gold else NOTHING, said[2] if said else NOTHING)
    return Mistake(document.id, place[0], place[1], document.text[place[0] : place[1]], kind, *labels, said_text)


def _worst_first(mistakes: list[Mistake]) -> list[Mistake]:
    """What happens again and again comes first: it is what a rule or more examples would mend."""
    often = Counter((m.text, m.kind, m.gold, m.said) for m in mistakes)
    told = [
        Mistake(m.document, m.start, m.end, m.text, m.kind, m.gold, m.said, m.said_text, often[key])
        for m in mistakes
        for key in [(m.text, m.kind, m.gold, m.said)]
    ]
    return sorted(told, key=lambda m: (-m.times, _WORST.index(m.kind), m.text, m.gold, m.said, m.document, m.start))
