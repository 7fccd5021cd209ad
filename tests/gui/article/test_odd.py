"""No text can lie: what a reader would not see is marked, what a script needs is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.article.odd import odd_characters, odd_names, unmasked, white_space

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ZERO_WIDTH = "\u00ad\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb"
TAGS = "\U000e0001\U000e0041\U000e007f"
HIDDEN = "\u034f\u17b4\u17b5\u2028\u2029\ufe00\ufe0f\u180b\U000e0100\U000e01ef\U0001d173\U0001d17a"
SPACES = "\u115f\u1160\u1680\u2800\u3164\uffa0"  # that look like one
SPACES += "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"


@pytest.mark.parametrize("character", BIDI + ZERO_WIDTH + TAGS + HIDDEN, ids=lambda c: f"U+{ord(c):04X}")
def test_what_has_no_width_or_turns_the_text_is_marked(character: str) -> None:
    assert odd_characters(f"pay{character}pal") == [(3, False)]


@pytest.mark.parametrize("character", SPACES, ids=lambda c: f"U+{ord(c):04X}")
def test_spaces_that_are_none_are_marked_as_spaces(character: str) -> None:
    assert odd_characters(f"10{character}km") == [(2, True)]


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d🚀", "👩🏽\u200d🚀", "👨\u200d👩\u200d👧", "❤\ufe0f\u200d🔥", "🏳\ufe0f\u200d🌈",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "1\ufe0f\u20e3", "↔\ufe0f", "葛\U000e0101", "ᠮ\u180b", "ក្\u200cក", "က္\u200dက",
        "می\u200cخواهم", "क्\u200dष", "ক্\u200cষ", "ශ්\u200dරී",
    ],
)  # fmt: skip
def test_joiners_that_emoji_and_scripts_need_are_not_marked(text: str) -> None:
    assert odd_characters(text) == []


@pytest.mark.parametrize(
    "text", ["plain words, 1.5 %", "“Größe” — naïve", "مرحبا بالعالم", "שלום", "习近平", "e\u0301", "\t\n"]
)
def test_ordinary_text_has_no_marks(text: str) -> None:
    assert odd_characters(text) == []


@given(st.text(st.sampled_from("ab \u00a0\u200b\u202e😀é"), max_size=30))
def test_every_mark_stands_at_its_code_point(text: str) -> None:
    expected = [(i, c == "\u00a0") for i, c in enumerate(text) if c in "\u00a0\u200b\u202e"]
    assert odd_characters(text) == expected


def test_a_text_hidden_in_a_flag_is_marked() -> None:
    hidden = "".join(chr(0xE0000 + ord(c)) for c in "acceptall")
    assert len(odd_characters(f"🏴{hidden}\U000e007f")) == 10


def test_lists_and_titles_cannot_be_turned_around() -> None:
    assert unmasked("Admin\u202egnp.exe\u200b\u00a0") == "Admin▾gnp.exe▾\u00a0"
    assert unmasked("👩\u200d🚀 flew") == "👩\u200d🚀 flew"


@pytest.mark.parametrize("text", ["م\u200cabc", "👩\u200dabc", "abc\u200dم"])
def test_a_joiner_is_needed_on_both_sides_or_marked(text: str) -> None:
    assert len(odd_characters(text)) == 1


def test_each_is_named_once() -> None:
    assert odd_names("a\u202eb\u00a0c\u202e") == ["U+202E RIGHT-TO-LEFT OVERRIDE", "U+00A0 NO-BREAK SPACE"]
    assert odd_names("plain") == []


def test_spaces_and_tabs_are_shown_on_demand() -> None:
    assert white_space("a b\t\u3000😀 c") == [(1, False), (3, True), (4, False), (6, False)]
