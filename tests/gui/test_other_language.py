"""A window in a language that is not English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from annotator import language
from annotator.gui.picker import Picker
from annotator.gui.window import Window
from tests.gui.driving import run, type_in, while_open

GERMAN = {"File": "Datei", "New project…": "Neues Projekt…", "Document": "Dokument", "not opened": "ungelesen"}


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    """Some texts, in place of a translator's file."""
    language.install(lambda text, _count: GERMAN.get(text, text))
    yield
    language.install(None)


def test_menus_have_its_names_and_letters_to_open_them(window: Window) -> None:
    names = [action.text() for action in window.menuBar().actions()]
    assert ("&Datei" in names, "D&okument" in names) == (True, True)
    assert "Neues Projekt…\tCtrl+N" in [action.text() for action in window.findChildren(QAction)]


def test_the_palette_finds_a_command_by_its_name(window: Window) -> None:
    seen: list[str] = []

    def look(picker: Picker) -> None:
        type_in(picker, "neues")
        [item] = picker.list.selectedItems()
        seen.extend(item.text(column) for column in range(2))
        type_in(picker, Qt.Key.Key_Escape)

    while_open(lambda: run(window, "view.palette"), Picker, look)
    assert seen == ["Neues Projekt", "Datei"]


def test_screen_readers_hear_the_state_of_a_document(window: Window) -> None:
    model = window.documents.model
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Ana Novak met the Harbour Unio, ungelesen"
