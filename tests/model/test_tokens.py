"""Tokens without a pipeline, and the words a caret walks through."""

from array import array
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.model import tokens as tokens_module
from annotator.model.tokens import TokenIndex, Tokens, bounds_problem

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("ab .\n-’'😀漢"), max_size=300)
CHUNKS = st.sampled_from((1, 2, 5, 2000))  # how much is looked at together makes no difference


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


@contextmanager
def _both(text: str, chunk: int) -> Iterator[list[Tokens]]:
    """Our own tokens of a text, and the same as if a pipeline had given them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens_module, "_CHUNK", chunk)
        own = Tokens(text)
        yield [own, Tokens(text, array("I", [o for b in own.bounds() for o in b]))]


@given(TEXTS, CHUNKS)
def test_tokens_cover_the_text(text: str, chunk: int) -> None:
    with _both(text, chunk) as both:
        for tokens in both:
            assert bounds_problem(tokens.bounds(), text) == ""


@given(TEXTS, CHUNKS, st.integers(0, 300))
@example("one two three four five", 5, 23)
@example("x, y", 1, 2)
def test_words_are_found_from_any_place(text: str, chunk: int, offset: int) -> None:
    with _both(text, chunk) as both:
        words = [(a, b) for a, b in both[0].bounds() if not text[a:b].isspace()]
        behind = [w for w in words if w[1] > offset]
        for tokens in both:
            assert tokens.word_at(offset) == (behind[0] if behind else words[-1] if words else None)
            assert tokens.next_word(offset) == next((w for w in words if w[0] > offset), None)
            assert tokens.previous_word(offset) == next((w for w in reversed(words) if w[0] < offset), None)
            assert tokens.words_in(offset, offset + 7) == [w for w in behind if w[0] < offset + 7]


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


def test_a_look_into_a_long_text_cuts_only_what_is_near() -> None:
    tokens = Tokens("some words, " * 2000)
    assert tokens.word_at(12_001) == (12_000, 12_004)
    assert tokens.previous_word(12_000) == (11_998, 11_999)
    assert len(tokens._chunks) < 4


def test_an_index_tells_tokens_and_widens() -> None:
    index = TokenIndex.of([(0, 3), (4, 9), (9, 10)])
    assert index.indices(0, 9) == (0, 1)
    assert index.indices(9, 10) == (2, 2)
    for start, end in ((5, 9), (5, 10), (0, 5), (0, 4), (4, 11), (11, 12)):
        assert index.indices(start, end) is None
    assert index.widened(1, 2) == (0, 3)
    assert index.widened(5, 7) == (4, 9)
    assert index.widened(3, 4) == (3, 4)
    assert index.widened(10, 12) == (10, 12)


@pytest.mark.parametrize(
    ("bounds", "says"),
    [
        ([(0, 2), (1, 3)], "token 1 (1 to 3) overlaps"),
        ([(0, 9)], "token 0 (0 to 9) overlaps"),
        ([(1, 3)], "before token 0 the text 'a' belongs"),
        ([(0, 0)], "token 0 (0 to 0) overlaps"),
        ([(0, 2), (2, 2), (2, 3)], "token 1 (2 to 2) overlaps"),
        ([(0, 1), (1, 3), (3, 3)], "token 2 (3 to 3) overlaps"),
        ([(0, 1), (1, 2)], "after the last token the text 'c' belongs"),
        ([], "after the last token the text 'abc' belongs"),
    ],
)
def test_bounds_that_do_not_fit(bounds: list[tuple[int, int]], says: str) -> None:
    assert bounds_problem(bounds, "abc").startswith(says)


def test_bounds_of_a_part_are_looked_at_in_that_part() -> None:
    assert bounds_problem([(3, 5)], "ab cd ef", 2, 6) == ""
    assert bounds_problem([(3, 5)], "ab cd ef", 2, 5) == ""
    assert bounds_problem([(4, 5)], "ab cd ef", 2, 6) == "before token 0 the text ' c' belongs to no token"
    assert bounds_problem([(3, 4)], "ab cd ef", 2, 6) == "after the last token the text 'd ' belongs to no token"
    assert bounds_problem([(3, 7)], "ab cd ef", 2, 6).startswith("token 0 (3 to 7)")
