"""The translators' files hold every text of the program, and what Qt reads is made from them."""

import re
import string
from pathlib import Path

import pytest

from annotator.language import LANGUAGES
from tests.packaging.scripts import script

FILES = script("translations.py")
TEXTS = FILES.texts()
_PARSE = string.Formatter().parse
EACH = pytest.mark.parametrize("code", FILES.FOREIGN)


def _fields(text: str) -> list[str]:
    """What `str.format` puts in, with how it writes it; dates are written otherwise in every language."""
    found = ((name, how, sorted(re.findall("%.", spec or "")) or spec) for _, name, spec, how in _PARSE(text) if name)
    return sorted(f"{name}!{how}:{spec}" for name, how, spec in found)


def _is_filled(text: str) -> bool:
    """Whether a text has values put in; others are shown as they are, braces and all."""
    return re.search(r"(?<!\{)\{\w+[^{}]*\}(?!\})", text) is not None


def test_the_program_has_texts_and_languages() -> None:
    assert len(TEXTS) > 500
    assert set(FILES.FOREIGN) == set(LANGUAGES) - {"en"}


@EACH
def test_no_text_is_missing_and_none_is_left_over(code: str) -> None:
    said = FILES.translations(code)
    assert sorted(said) == TEXTS
    assert [text.source for text, forms in said.items() if not all(forms)] == []


@EACH
def test_a_translation_is_filled_with_the_same_values(code: str) -> None:
    wrong = []
    for text, forms in FILES.translations(code).items():
        if not _is_filled(text.source):
            continue
        wanted = _fields(text.source)
        if text.plural:  # "one span" needs no number
            wanted = [one for one in wanted if one != "n!None:"]
        for form in forms:
            found = [one for one in _fields(form) if not (text.plural and one == "n!None:")]
            wrong += [(text.source, form)] if found != wanted else []
    assert wrong == []


@EACH
def test_a_key_for_alt_is_there_where_it_was(code: str) -> None:
    """One & before a letter where the English text has one."""
    count = re.compile(r"&(?=\w)").findall
    said = FILES.translations(code)
    wrong = [(t.source, f) for t, forms in said.items() for f in forms if len(count(f)) != len(count(t.source))]
    assert wrong == []


@EACH
def test_what_qt_reads_is_made_from_the_file(code: str, tmp_path: Path) -> None:
    FILES.release(code, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FILES.FOLDER / f"annotator_{code}.qm").read_bytes()
