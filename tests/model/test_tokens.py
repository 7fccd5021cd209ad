"""Tokens without a pipeline, and the words a caret walks through."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.tokens import TokenIndex, Tokens, bounds_problem

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("ab .\n-’'😀漢"), max_size=300)


def _words(text: str) -> list[str]:
    return [text[a:b] for a, b in Tokens(text).bounds() if not text[a:b].isspace()]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S.-based O'Neil's firm", ["U.S.", "-", "based", "O'Neil", "'s", "firm"]),
        ("They don’t pay $1,200.50.", ["They", "do", "n’t", "pay", "$", "1,200.50", "."]),
        ("习近平 在北京", ["习", "近", "平", "在", "北", "京"]),
        ("café Zoe\u0308 👩‍🚀!", ["café", "Zoe\u0308", "👩‍🚀", "!"]),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert _words(text) == words


@given(TEXTS)
def test_tokens_cover_the_text(text: str) -> None:
    assert bounds_problem(Tokens(text).bounds(), text) == ""


@given(TEXTS)
def test_walking_right_meets_every_word_and_left_comes_back(text: str) -> None:
    tokens = Tokens(text)
    expected = [(a, b) for a, b in tokens.bounds() if not text[a:b].isspace()]
    for given_tokens in (tokens, Tokens(text, array("I", [o for b in tokens.bounds() for o in b]))):
        walked = []
        word = given_tokens.word_at(0)
        while word is not None:
            walked.append(word)
            word = given_tokens.next_word(word[0])
        assert walked == expected
        back = []
        word = given_tokens.word_at(len(text))
        while word is not None:
            back.append(word)
            word = given_tokens.previous_word(word[0])
        assert back == expected[::-1]


def test_a_long_text_is_cut_at_the_same_places_from_everywhere() -> None:
    text = "some words, " * 2000 + "x" * 9000
    tokens = Tokens(text)
    for a, b in tokens.bounds()[::97]:
        if not text[a:b].isspace():
            assert tokens.word_at(a) == (a, b)
            assert tokens.word_at(b - 1) == (a, b)


def test_an_index_tells_tokens_and_widens() -> None:
    index = TokenIndex.of([(0, 3), (4, 9), (9, 10)])
    assert index.indices(0, 9) == (0, 1)
    assert index.indices(5, 9) is None
    assert index.widened(5, 7) == (4, 9)
    assert index.widened(3, 4) == (3, 4)


@pytest.mark.parametrize("bounds", [[(0, 2), (1, 3)], [(0, 9)], [(1, 3)], [(0, 0)], [(0, 2)]])
def test_bounds_that_do_not_fit(bounds: list[tuple[int, int]]) -> None:
    assert bounds_problem(bounds, "abc")
