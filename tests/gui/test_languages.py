"""The window in every language: nothing is left in English, nothing is cut off, and Alt has one meaning."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from annotator import language, translator
from annotator.gui.keys import shown
from annotator.gui.window import Window
from tests.gui.looking import clipped, doubled_letters, texts
from tests.gui.test_dialogs import in_each

TRANSLATED = [code for code in language.LANGUAGES if code != "en"]


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that the test is for; English again afterwards."""
    code = str(request.param)
    translator.install(code, qapp)
    yield code
    translator.install("en", qapp)


@pytest.fixture
def marked() -> Iterator[None]:
    """A language that shows what went through translation."""
    language.install(lambda text, _count: f"⟦{text}⟧")
    yield
    language.install(None)


def _everywhere(window: Window, look: Callable[[QWidget], list[str]]) -> dict[str, list[str]]:
    """What a look finds, in the window and in every dialog, each by its name."""
    found = {"window": look(window)}
    in_each(window, lambda name, dialog: found.update({name: look(dialog)}))
    return {name: what for name, what in found.items() if what}


_NAMED = "Esc|⟦Enter⟧|Tab|Del|Ins|Backspace|Home|End|PgUp|PgDown|Space|Left|Right|Up|Down"
_KEY = rf"((Ctrl|Alt|Shift|Meta)\+)*(\S|F\d+|{_NAMED})"
_OF_QT = "Cancel|Close|OK|Scroll Left|Scroll Right"  # Qt has its own translators
_OF_THE_PROJECT = r"\w PERSON, .*|[A-Z]+|People, real or invented|Ana Novak; Lev Orlov|ana|work — Annotator|.*\.annot.*"
_NAMES = "Annotator.*|English|Deutsch|Español|conll|ontonotes"
_NO_TEXT = re.compile(rf"[\W\d_]*|{_KEY}|{_OF_QT}|{_OF_THE_PROJECT}|{_NAMES}", re.DOTALL)


def _english(widget: QWidget) -> list[str]:
    families = set(QFontDatabase.families())
    found = {f"{whose}: {text}" for whose, text in texts(widget) if "⟦" not in text and text not in families
             and not _NO_TEXT.fullmatch(text)}  # fmt: skip
    return sorted(found)


@pytest.mark.usefixtures("marked")
def test_every_text_goes_through_translation(window: Window) -> None:
    assert _everywhere(window, _english) == {}


@pytest.mark.parametrize("spoken", language.LANGUAGES, indirect=True)
@pytest.mark.usefixtures("spoken")
def test_nothing_is_cut_off_and_no_letter_with_alt_stands_for_two_controls(window: Window) -> None:
    window.resize(1100, 720)
    assert _everywhere(window, lambda widget: [*clipped(widget), *doubled_letters(widget)]) == {}


@pytest.mark.parametrize("spoken", TRANSLATED, indirect=True)
@pytest.mark.usefixtures("spoken")
def test_dialogs_fit_onto_a_small_screen(window: Window) -> None:
    window.resize(640, 400)

    def too_large(widget: QWidget) -> list[str]:
        return [f"{widget.size()}"] if widget.width() > 800 or widget.height() > 560 else []

    assert _everywhere(window, too_large) == {}


BOARDS = {
    "de": "Strg+Bild ab, Umschalt+Rücktaste, Strg++, +, Alt+←, Strg+Umschalt+Eingabe, Entf, p",
    "es": "Ctrl+AvPág, Mayús+Retroceso, Ctrl++, +, Alt+←, Ctrl+Mayús+Intro, Supr, p",
}


@pytest.mark.parametrize("spoken", BOARDS, indirect=True)
def test_keys_are_named_as_boards_have_them_in_menus_as_in_sentences(spoken: str) -> None:
    keys = ["Ctrl+PgDown", "Shift+Backspace", "Ctrl++", "+", "Alt+Left", "Ctrl+Shift+Enter", "Del", "p"]
    assert ", ".join(map(shown, keys)) == BOARDS[spoken]
