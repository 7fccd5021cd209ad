"""Where else a piece of text stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.occurrences import context, occurrences
from annotator.model.offsets import graphemes

TEXTS = st.text(st.sampled_from("ab A\n.e\u0301人👩‍🚀"), max_size=40)


def _found(text: str, wanted: str, *, whole_words: bool = True, match_case: bool = True) -> list[int]:
    return [a for a, _ in occurrences(text, wanted, whole_words=whole_words, match_case=match_case)]


def test_whole_words_and_capitals_are_options() -> None:
    text = "Novak, novak, Novaks"
    assert _found(text, "Novak") == [0]
    assert _found(text, "Novak", whole_words=False) == [0, 14]
    assert _found(text, "Novak", match_case=False) == [0, 7]
    assert _found(text, "Novak", whole_words=False, match_case=False) == [0, 7, 14]


@pytest.mark.parametrize(
    ("text", "wanted", "places"),
    [
        ("a.b axb a.b", "a.b", [0, 8]),  # no pattern
        ("New York, New\nYork, New\u00a0York", "New  York", [0, 10, 20]),
        ("$5 and $50", "$5", [0]),
        ("在北京，北京人", "北京", [1, 4]),  # no spaces, no word borders
        ("cafe\u0301 cafe", "cafe", [6]),  # never inside a grapheme cluster
        ("aaaa", "aa", []),
        ("anything", "  ", []),
        ("anything", "", []),
    ],
)
def test_places(text: str, wanted: str, places: list[int]) -> None:
    assert _found(text, wanted) == places


def test_places_do_not_overlap() -> None:
    assert _found("aaaa", "aa", whole_words=False) == [0, 2]


@given(TEXTS, st.integers(0, 40), st.integers(1, 6))
def test_a_piece_that_is_cut_at_graphemes_is_found_at_least_once(text: str, first: int, count: int) -> None:
    cut = graphemes(text)[first : first + count]
    piece = text[cut[0][0] : cut[-1][1]] if cut else ""
    found = occurrences(text, piece, whole_words=False)
    assert bool(found) == bool(piece.strip())
    assert all(text[a:b].split() == piece.split() for a, b in found)


def test_context_is_one_line_and_says_where_it_is_cut() -> None:
    text = "first line\n" + "w" * 60 + " Ana\nNovak " + "x" * 60 + "\nlast"
    start = text.index("Ana")
    before, middle, after = context(text, start, start + 9, width=10)
    assert (before, middle, after) == ("…" + "w" * 9 + " ", "Ana Novak", " " + "x" * 9 + "…")
    assert context("Ana met Lev", 4, 7) == ("Ana ", "met", " Lev")
