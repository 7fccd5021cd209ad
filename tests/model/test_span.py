"""Spans: what is wrong with offsets, what is trimmed at the borders, and in which order they are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import Span, reading_key, reading_order, span_problem, trimmed, without_punctuation

TEXTS = st.text(
    st.sampled_from("aB1 .,“”‘’()[]\"'\u00a0\n%Inc") | st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30
)


@st.composite
def pieces(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a piece of it that is not empty."""
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


@pytest.mark.parametrize(
    ("start", "end", "says"),
    [(0, 5, ""), (-1, 2, "negative"), (2, 2, "not before"), (3, 2, "not before"), (0, 6, "beyond the text")],
)
def test_offsets_that_do_not_fit(start: int, end: int, says: str) -> None:
    assert says in span_problem(start, end, 5)
    assert bool(span_problem(start, end, 5)) == bool(says)


@given(pieces())
def test_trimming_takes_white_space_and_nothing_else(piece: tuple[str, int, int]) -> None:
    text, start, end = piece
    span = Span(start, end, "X", note="kept")
    cut = trimmed(span, text)
    if cut is None:
        assert text[start:end].isspace()
    else:
        assert text[cut.start : cut.end] == text[start:end].strip()
        assert cut.note == "kept"


@pytest.mark.parametrize(
    ("text", "left"), [("a b", "a b"), (" a b", "a b"), ("a b\n ", "a b"), ("\u00a0\u2009a\t", "a"), (" \n", None)]
)
def test_white_space_goes_from_both_borders(text: str, left: str | None) -> None:
    cut = trimmed(Span(1, 1 + len(text), "X"), f"b{text}e")
    assert (cut and f"b{text}e"[cut.start : cut.end]) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("(EU)", "EU"),
        ("“EU”,", "EU"),
        ("“EU”", "EU"),
        ("Foo (Bar)", "Foo (Bar)"),
        ("(Foo) Bar", "(Foo) Bar"),
        ("[]byte", "[]byte"),
        ("«Le Monde»s", "«Le Monde»s"),
        ("(a) (b).", "(a) (b)"),
        ("(a) b)", "(a) b"),
        ('the "EU"', 'the "EU"'),
        ("“a” and “b”", "“a” and “b”"),
        ("U.S.,", "U.S."),
        ("J.", "J."),
        ("Harbour Inc.", "Harbour Inc."),
        ("the end.", "the end"),
        (" 'n' ", "n"),
        ("50%", "50%"),
        ("$5", "$5"),
        ("O’Neil’", "O’Neil"),
        ("...", "..."),
        ("\u00a0人名。", "人名"),
    ],
)
def test_punctuation_goes_where_it_is_not_the_names(text: str, left: str) -> None:
    start, end = without_punctuation(0, len(text), text)
    assert text[start:end] == left


@given(pieces())
def test_trimming_punctuation_never_leaves_the_piece_and_has_an_end(piece: tuple[str, int, int]) -> None:
    text, start, end = piece
    a, b = without_punctuation(start, end, text)
    assert start <= a < b <= end
    assert without_punctuation(a, b, text) == (a, b)
    assert {c for c in text[start:end] if c.isalnum()} == {c for c in text[a:b] if c.isalnum()}
    if (a, b) != (start, end):
        assert not text[a].isspace()
        assert not text[b - 1].isspace()


def test_reading_order_puts_the_longest_first() -> None:
    inner, outer, later = Span(0, 3, "A"), Span(0, 9, "Z"), Span(1, 2, "A")
    assert reading_order([later, inner, outer]) == [outer, inner, later]
    assert reading_order([inner, outer, later]) == [outer, inner, later]
    assert reading_order([later, inner]) == [inner, later]
    others = [Span(4, 5, "A"), Span(4, 6, "A")]
    assert reading_order([inner, outer, *others]) == [outer, inner, *others[::-1]]


def test_spans_that_say_the_same_come_as_they_were_stored() -> None:
    third, first, second = (Span(0, 1, "A", id=i, suggestion=s) for i, s in ((3, 1), (1, 9), (2, 5)))
    assert reading_order([third, first, second]) == [first, second, third]
    later, earlier = Span(0, 1, "A", suggestion=9), Span(0, 1, "A", suggestion=2)
    assert reading_order([later, earlier]) == [earlier, later]


_ANY = st.builds(
    Span, st.integers(0, 30), st.integers(31, 40), st.sampled_from(("A", "B")), id=st.none() | st.integers(1, 9)
)


@given(st.lists(_ANY, max_size=30), st.booleans())
def test_reading_order_is_that_of_its_key(spans: list[Span], by_start: bool) -> None:
    """However they come: by their starts, as a table gives them, or anyhow."""
    given_ = sorted(spans, key=lambda s: s.start) if by_start else spans
    assert reading_order(given_) == sorted(spans, key=reading_key)
