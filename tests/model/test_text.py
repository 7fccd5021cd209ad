"""What a text loses when it is kept, and that offsets follow."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.text import normalise

RAW = st.text(st.characters() | st.sampled_from("\r\n\ufeff\0\u2028\u00a0😀"))


@given(RAW)
def test_offsets_follow_what_was_dropped(raw: str) -> None:
    kept = normalise(raw)
    for offset, character in enumerate(raw):
        dropped = (offset == 0 and character == "\ufeff") or raw[offset : offset + 2] == "\r\n"
        if not dropped:
            same = kept.text[kept.offset(offset)]
            lost = character == "\0" or 0xD800 <= ord(character) <= 0xDFFF
            assert same == ("\ufffd" if lost else "\n" if character == "\r" else character)


@given(RAW)
def test_a_kept_text_is_kept_as_it_is(raw: str) -> None:
    once = normalise(raw).text.removeprefix("\ufeff")
    assert normalise(once).text == once.removeprefix("\ufeff")


def test_offsets_behind_what_was_dropped_are_smaller() -> None:
    kept = normalise("\ufeffa\r\nb\r\n")
    assert [kept.offset(raw) for raw in range(8)] == [0, 0, 1, 1, 2, 3, 3, 4]


def test_only_line_ends_bom_nul_and_surrogates_change() -> None:
    kept = normalise("\ufeffa\r\nb\rc\u2028\u00a0\x85\0\ud800")
    assert kept.text == "a\nb\nc\u2028\u00a0\x85\ufffd\ufffd"
    assert kept.notes == ("2 NUL or lone surrogate character(s) became U+FFFD",)
