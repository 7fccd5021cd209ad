"""Codes for "go to": short, and never one inside another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.hints import LETTERS, codes, nearest_first


@given(st.integers(0, 900), st.sampled_from([LETTERS, "asdf", "12"]))
def test_no_code_begins_another(count: int, letters: str) -> None:
    found = codes(count, letters)
    given_out = [c for c in found if c]
    assert len(found) == count
    assert len(given_out) == len(set(given_out)) == min(count, len(letters) ** 2)
    alone = {c for c in given_out if len(c) == 1}
    assert not any(c[0] in alone for c in given_out if len(c) == 2)
    assert all(len(c) <= 2 for c in given_out)


@pytest.mark.parametrize(("count", "alone"), [(1, 1), (26, 26), (27, 25), (51, 25), (52, 24), (676, 0)])
def test_as_many_places_as_possible_need_one_key(count: int, alone: int) -> None:
    assert sum(len(c) == 1 for c in codes(count)) == alone


def test_the_home_row_comes_first() -> None:
    assert set(codes(8)) <= set("asdfghjkl")


def test_the_nearest_place_gets_the_first_code() -> None:
    assert nearest_first([0, 40, 50, 61], 51) == [2, 3, 1, 0]
    assert nearest_first([10, 30], 20) == [0, 1]
