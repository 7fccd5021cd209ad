"""The page of a window without a project, and of a project without documents."""

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.picker import Picker
from annotator.gui.start_page import MOST_RECENT, Notice, recents
from annotator.gui.window import Window
from annotator.settings import load
from annotator.store import backups
from annotator.store.backups import Reason
from tests.gui.driving import type_in, while_open
from tests.making import project_with

K = Qt.Key
Open = Callable[..., Window]


def _buttons(page: QWidget) -> list[QPushButton]:
    return [b for b in page.findChildren(QPushButton) if b.isVisibleTo(page)]


def _rows(window: Window) -> list[list[str]]:
    found = window.start.list
    items = [found.topLevelItem(row) for row in range(found.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items if item is not None]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Opens the window on its start page, with these settings."""
    windows: list[Window] = []

    def start(**settings: object) -> Window:
        window = Window(load()[0].with_values(theme="light", annotator="ana", **settings))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        windows.append(window)
        return window

    yield start
    for window in windows:
        window.close()


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


def test_the_first_window_offers_a_new_project_with_its_key(opened: Open) -> None:
    window = opened()
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "New project…   Ctrl+N"
    assert not window.start.list.isVisible()
    texts = [b.text().split("   ")[0] for b in _buttons(window.start)]
    assert texts == ["New project…", "Open project…", "Sample project", "Tour: the keys in three minutes",
                     "Restore a backup…", "All commands"]  # fmt: skip


def test_keys_are_those_that_the_user_has_given(opened: Open) -> None:
    window = opened(keys={"file.new": ["Ctrl+J"], "file.open": []})
    assert [b.text() for b in _buttons(window.start)][:2] == ["New project…   Ctrl+J", "Open project…"]


def test_enter_opens_the_project_that_was_open_last(opened: Open, tmp_path: Path) -> None:
    project_with(tmp_path / "here.annot", "Text.").close()
    window = opened(recent=(str(tmp_path / "gone.annot"), str(tmp_path / "here.annot")))
    assert [row[:3] for row in _rows(window)] == [["here", str(tmp_path), "0 of 1 answered"]]
    type_in(window, K.Key_Return)
    assert window.session is not None
    assert window.focusWidget() is window.view


def test_from_the_projects_tab_goes_on_to_what_else_can_be_done(opened: Open, tmp_path: Path) -> None:
    project_with(tmp_path / "here.annot", "Text.").close()
    window = opened(recent=(str(tmp_path / "here.annot"),))
    type_in(window, K.Key_Tab, K.Key_Tab, K.Key_Tab, K.Key_Return)
    assert window.session is not None
    assert window.session.project.path.name == "demo.annot"


def test_a_recent_project_tells_when_something_was_done_in_it(tmp_path: Path) -> None:
    path = tmp_path / "here.annot"
    project_with(path, "Text.").close()
    at = datetime(2026, 3, 9, 14, 5).astimezone().timestamp()
    os.utime(path, (at, at))
    said = [recents([str(path)], "ana", day)[0].when for day in (date(2026, 3, d) for d in (9, 10, 11))]
    assert said == ["today, 14:05", "yesterday, 14:05", "2026-03-09, 14:05"]


def test_a_name_that_cannot_be_looked_for_is_left_out() -> None:
    assert recents(["/" + "x" * 5000], "ana", date(2026, 3, 9)) == []


def test_what_cannot_be_read_is_listed_without_numbers(tmp_path: Path) -> None:
    broken = tmp_path / "broken.annot"
    broken.write_text("words")
    many = [str(broken)] * (MOST_RECENT + 3)
    assert [one.answered for one in recents(many, "ana", date(2026, 3, 9))] == [""] * MOST_RECENT


def test_a_project_that_was_removed_comes_back_from_its_backup(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lost.annot"
    with project_with(path, "Text.") as project:
        backups.make(project, Reason.MANUAL)
    path.unlink()
    window = opened(recent=(str(path),))
    monkeypatch.setattr("annotator.gui.dialogs.confirmed", lambda *_: True)

    def choose(picker: Picker) -> None:
        assert picker.list.topLevelItem(0).text(0).startswith("lost, 20")  # type: ignore[union-attr]
        type_in(picker, K.Key_Return)

    while_open(window.ui.restore_backup, Picker, choose)
    assert window.session is not None
    assert window.session.project.path == path


def test_an_empty_project_puts_the_keyboard_on_what_to_do_next(opened: Open, tmp_path: Path) -> None:
    project_with(tmp_path / "empty.annot").close()
    window = opened()
    window.open_path(tmp_path / "empty.annot")
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Import documents…   Ctrl+I"
