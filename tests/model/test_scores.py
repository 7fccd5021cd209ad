"""How good spans are that were said: rates, intervals, what was said instead."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.examples import Place
from annotator.model.scores import Judged, Mistake, Report, paired, report

TEXT = "Ana Novak met Harbour Union in Larnholm, and Ana left."
LABELS = ("PERSON", "ORG", "GPE")
PLACES = st.builds(
    lambda start, length, label: (start, min(start + length, len(TEXT)), label),
    st.integers(0, len(TEXT) - 1), st.integers(1, 12), st.sampled_from(LABELS),
)  # fmt: skip
SPANS = st.frozensets(PLACES, max_size=8)
DOCUMENTS = st.lists(st.builds(lambda gold, said: Judged(1, TEXT, gold, said), SPANS, SPANS), max_size=6)


def _report(gold: list[Place], said: list[Place], documents: int = 1) -> Report:
    return report([Judged(i, TEXT, frozenset(gold), frozenset(said)) for i in range(documents)])


def test_the_rates_are_those_of_the_textbook() -> None:
    found = _report([(0, 9, "PERSON"), (14, 27, "ORG"), (31, 39, "GPE")], [(0, 9, "PERSON"), (14, 27, "GPE")])
    score = found.all
    assert (score.right, score.said, score.gold) == (1, 2, 3)
    assert (score.precision, score.recall, score.f1) == (1 / 2, 1 / 3, 2 / 5)
    assert (found.labels["ORG"].precision, found.labels["ORG"].recall) == (None, 0.0)
    assert (found.labels["GPE"].precision, found.labels["GPE"].recall) == (0.0, 0.0)


def test_each_mistake_is_named_with_its_place() -> None:
    gold: list[Place] = [(0, 9, "PERSON"), (14, 27, "ORG"), (31, 39, "GPE")]
    found = _report(gold, [(0, 3, "PERSON"), (14, 27, "GPE"), (45, 48, "PERSON")])
    assert found.mistakes == [
        Mistake(0, 14, 27, "Harbour Union", "label", "ORG", "GPE", "Harbour Union"),
        Mistake(0, 31, 39, "Larnholm", "missed", "GPE", ""),
        Mistake(0, 45, 48, "Ana", "invented", "", "PERSON", "Ana"),
        Mistake(0, 0, 9, "Ana Novak", "borders", "PERSON", "PERSON", "Ana"),
    ]
    confusion = {("ORG", "GPE"): 1, ("GPE", ""): 1, ("", "PERSON"): 1, ("PERSON", "PERSON"): 1}
    assert {(gold, said): count for gold, said, count in found.confusion} == confusion


def test_what_happens_again_and_again_comes_first() -> None:
    one = Judged(1, TEXT, frozenset({(0, 9, "PERSON")}), frozenset())
    two = [Judged(i, TEXT, frozenset({(31, 39, "GPE")}), frozenset()) for i in (2, 3)]
    assert [(m.document, m.times) for m in report([one, *two]).mistakes] == [(2, 2), (3, 2), (1, 1)]


def test_the_interval_is_narrow_where_documents_agree_and_wide_where_they_do_not() -> None:
    gold = frozenset({(0, 9, "PERSON"), (14, 27, "ORG")})
    alike = report([Judged(i, TEXT, gold, frozenset({(0, 9, "PERSON")})) for i in range(20)]).all
    apart = report([Judged(i, TEXT, gold, gold if i % 2 else frozenset()) for i in range(20)]).all
    assert (alike.low, alike.high) == (alike.f1, alike.f1)
    assert apart.low is not None
    assert apart.high is not None
    assert 0.2 < apart.low < (apart.f1 or 0) < apart.high < 0.95


def test_nothing_to_judge_has_no_rates() -> None:
    assert report([]).all.f1 is None
    assert _report([], []).all.low is None


@settings(max_examples=40)
@given(DOCUMENTS)
def test_exchanging_known_and_said_exchanges_precision_and_recall(documents: list[Judged]) -> None:
    there = report(documents, rounds=5)
    back = report([Judged(d.id, d.text, d.said, d.gold) for d in documents], rounds=5)
    assert (there.all.precision, there.all.recall, there.all.f1) == (back.all.recall, back.all.precision, back.all.f1)


@settings(max_examples=40)
@given(DOCUMENTS)
def test_every_span_is_counted_once(documents: list[Judged]) -> None:
    found = report(documents, rounds=5)
    for label in LABELS:
        gold = sum(count for one, _, count in found.confusion if one == label)
        said = sum(count for _, one, count in found.confusion if one == label)
        score = found.labels.get(label)
        assert (gold, said) == ((score.gold, score.said) if score else (0, 0))
    assert len(found.mistakes) + found.all.right == sum(count for *_, count in found.confusion)
    assert found.all.gold == sum(score.gold for score in found.labels.values())


@settings(max_examples=40)
@given(DOCUMENTS, st.integers(0, 3))
def test_intervals_are_ordered_and_the_same_for_the_same_seed(documents: list[Judged], seed: int) -> None:
    found = report(documents, seed, 20)
    assert found == report(documents, seed, 20)
    for score in (found.all, *found.labels.values()):
        if score.low is not None and score.high is not None:
            assert 0 <= score.low <= score.high <= 1


@given(SPANS)
def test_a_span_is_paired_with_itself_where_it_was_said(spans: frozenset[Place]) -> None:
    assert paired(spans, spans) == [(span, span) for span in sorted(spans)]
