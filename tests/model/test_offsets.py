"""Code points to UTF-16 and back, against the real encoding; grapheme clusters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.offsets import Utf16Map, grapheme_at, graphemes

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("👩‍🚀é漢ع\u0301😀\u200d🏽"))


@given(TEXTS)
def test_every_offset_goes_there_and_back(text: str) -> None:
    of = Utf16Map(text)
    for offset in range(len(text) + 1):
        pos16 = len(text[:offset].encode("utf-16-le")) // 2
        assert of.to16(offset) == pos16
        assert of.from16(pos16) == offset


@given(TEXTS)
def test_the_middle_of_a_pair_belongs_to_its_character(text: str) -> None:
    of = Utf16Map(text)
    for offset, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert of.from16(of.to16(offset) + 1) == offset


@given(TEXTS)
def test_graphemes_cover_the_text(text: str) -> None:
    found = graphemes(text)
    assert "".join(text[a:b] for a, b in found) == text


def test_a_family_is_one_grapheme() -> None:
    assert graphemes("a👨‍👩‍👧e\u0301") == [(0, 1), (1, 6), (6, 8)]


def test_graphemes_of_a_piece_are_offsets_into_the_text() -> None:
    assert graphemes("abe\u0301d", 1) == [(1, 2), (2, 4), (4, 5)]
    assert graphemes("abe\u0301d", 1, 4) == [(1, 2), (2, 4)]


@pytest.mark.parametrize(
    ("text", "offset", "found"),
    [
        ("", 0, (0, 0)),
        ("ab", 0, (0, 1)),
        ("ae\u0301b", 1, (1, 3)),
        ("ae\u0301b", 2, (1, 3)),  # inside
        ("ae\u0301b", 3, (3, 4)),
        ("ae\u0301", 3, (1, 3)),  # at the end
        ("ab", 9, (1, 2)),
        ("a\nb", 1, (1, 2)),
        ("a\n\u0301b", 2, (2, 3)),  # a mark that begins a line has no letter there
        ("x" * 500 + "e\u0301" + "y" * 500, 501, (500, 502)),
        ("🇸🇮" * 300, 2 * 150 + 1, (2 * 150, 2 * 150 + 2)),  # pairs are counted from the start of the line
    ],
)
def test_the_grapheme_at_an_offset(text: str, offset: int, found: tuple[int, int]) -> None:
    assert grapheme_at(text, offset) == found
