"""The page of a window without a project, and of a project without documents."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.start_page import Notice
from annotator.gui.window import Window
from annotator.settings import load
from tests.making import project_with

K = Qt.Key


def _buttons(notice: Notice) -> list[QPushButton]:
    return [b for b in notice.findChildren(QPushButton) if b.isVisibleTo(notice)]


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_Space])
def test_every_button_is_reached_and_pressed_by_keys(qtbot: QtBot, key: K) -> None:
    pressed: list[str] = []
    notice = Notice()
    qtbot.addWidget(notice)
    names = ["Open R&D", "New…", "Open…"]
    notice.show_notice("Annotator", "Do this.", [(n, lambda n=n: pressed.append(n)) for n in names])  # type: ignore[misc]
    notice.show()
    qtbot.waitActive(notice)
    for _ in names:
        focus = notice.focusWidget()
        QTest.keyClick(focus, key)
        QTest.keyClick(focus, K.Key_Tab)
    assert pressed == names
    assert _buttons(notice)[0].text() == "Open R&&D"


def test_recent_projects_that_are_still_there_are_offered_first(qtbot: QtBot, tmp_path: Path) -> None:
    project_with(tmp_path / "here.annot", "Text.").close()
    recent = (str(tmp_path / "gone.annot"), str(tmp_path / "here.annot"))
    window = Window(load()[0].with_values(recent=recent, theme="light"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    texts = [b.text() for b in _buttons(window.notice)]
    assert texts[0] == f"Open here   ({tmp_path / 'here.annot'})"
    assert len(texts) == 3
    QTest.keyClick(window.focusWidget(), K.Key_Return)
    assert window.session is not None
    assert window.focusWidget() is window.view
    window.close()


def test_an_empty_project_puts_the_keyboard_on_what_to_do_next(qtbot: QtBot, tmp_path: Path) -> None:
    project_with(tmp_path / "empty.annot").close()
    window = Window(load()[0].with_values(theme="light"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    window.open_path(tmp_path / "empty.annot")
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text().startswith("Import documents…")
    window.close()
