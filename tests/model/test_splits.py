"""Dividing documents into parts: shares, labels, groups, seeds, and what comes later."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.model.splits import PARTS, Member, Shares, divide, parse_shares

LABELS = ("PERSON", "ORG", "GPE", "DATE")
SHARES = Shares((80, 10, 10))


@st.composite
def members(draw: st.DrawFn, most: int = 20) -> list[Member]:
    """Documents, of which some repeat each other."""
    count = draw(st.integers(1, most))
    one = st.dictionaries(st.sampled_from(LABELS), st.integers(1, 9))
    return [Member(i + 1, f"text {i}", draw(st.integers(0, i)), draw(one)) for i in range(count)]


def _plain(count: int, **labels: int) -> list[Member]:
    return [Member(i + 1, f"text {i}", i, labels) for i in range(count)]


@settings(max_examples=40)
@given(members(), st.integers(0, 5))
def test_every_document_is_in_one_part_and_no_group_in_two(found: list[Member], seed: int) -> None:
    split = divide(found, Shares((80, 10, 10), seed))
    assert sorted(split.parts) == [m.id for m in found]
    assert set(split.parts.values()) <= set(PARTS)
    for group in {m.group for m in found}:
        assert len({split.parts[m.id] for m in found if m.group == group}) == 1


@settings(max_examples=40)
@given(members(), members(), st.sampled_from([(80, 10, 10), (90, 10), (1, 1, 1)]))
def test_what_comes_later_moves_nothing_and_leaks_nothing(
    early: list[Member], late: list[Member], sizes: tuple[int, ...]
) -> None:
    before = divide(early, Shares(sizes))
    everything = early + [Member(m.id + 100, f"late {m.key}", m.group, m.labels) for m in late]
    after = divide(everything, Shares(sizes), before.parts)
    assert {ident: after.parts[ident] for ident in before.parts} == before.parts
    for group in {m.group for m in everything}:
        assert len({after.parts[m.id] for m in everything if m.group == group}) == 1


def test_a_document_that_repeats_documents_of_two_parts_is_in_none() -> None:
    found = [Member(1, "a", 0, {}), Member(2, "b", 0, {}), Member(3, "c", 0, {}), Member(4, "d", 3, {})]
    split = divide(found, SHARES, {1: "train", 2: "dev"})
    assert split.parts[3] == ""
    assert split.counts() == {"train": 2, "dev": 1, "test": 0, "": 1} or split.parts[4] == "test"
    again = divide([*found, Member(5, "e", 0, {})], SHARES, split.parts)
    assert again.parts[5] == ""


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.integers(100, 200))
def test_shares_are_met(seed: int, count: int) -> None:
    chance = random.Random(seed)
    labels = [{label: chance.randrange(1, 6) for label in LABELS if chance.random() < 0.4} for _ in range(count)]
    found = [Member(i, f"text {i}", i, spans) for i, spans in enumerate(labels)]
    counts = divide(found, SHARES).counts()
    assert abs(counts["train"] - 0.8 * len(found)) <= 0.06 * len(found)
    assert min(counts["dev"], counts["test"]) >= 0.05 * len(found)


def test_every_label_is_divided_like_the_documents() -> None:
    found = [Member(i, f"text {i}", i, {"ORG": 1 + i % 3, ("GPE" if i % 2 else "DATE"): 2}) for i in range(400)]
    split = divide(found, SHARES)
    for label in ("ORG", "GPE", "DATE"):
        total = sum(m.labels.get(label, 0) for m in found)
        inside = sum(m.labels.get(label, 0) for m in found if split.parts[m.id] == "dev")
        assert 0.08 * total <= inside <= 0.12 * total


def test_a_label_that_comes_once_is_trained() -> None:
    found = [*_plain(50, ORG=2), Member(99, "rare", 99, {"LAW": 1})]
    assert {divide(found, Shares((80, 10, 10), seed)).parts[99] for seed in range(5)} == {"train"}


def test_few_documents_leave_no_part_empty() -> None:
    assert divide(_plain(3), SHARES).counts() == {"train": 1, "dev": 1, "test": 1}
    assert divide(_plain(5), SHARES).counts() == {"train": 3, "dev": 1, "test": 1}


def test_the_seed_decides_and_nothing_else() -> None:
    found = _plain(60, ORG=1)
    one = divide(found, SHARES)
    assert divide(found[::-1], SHARES).parts == one.parts
    assert divide(found, Shares((80, 10, 10), 1)).parts != one.parts
    # Written down, because it has to be the same on every machine and in every version.
    assert [ident for ident, part in one.parts.items() if part == "dev"] == [1, 6, 12, 21, 32, 56]


def test_shares_are_read() -> None:
    assert parse_shares("80, 10,10", 3) == Shares((80, 10, 10), 3)
    assert parse_shares("9,1").named == {"train": 9, "dev": 1}
    assert str(SHARES) == "80,10,10"


@pytest.mark.parametrize("text", ["", "80", "80,10,10,10", "80,-10", "80,x", "80,0,20", "1.5,2", "²,1"])
def test_what_are_no_shares(text: str) -> None:
    with pytest.raises(AnnotatorError, match="are no shares"):
        parse_shares(text)
