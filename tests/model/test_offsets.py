"""Code points to UTF-16 and back, against the real encoding; grapheme clusters."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.offsets import Utf16Map, graphemes

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
