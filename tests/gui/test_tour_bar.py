"""The tour, by the keys that it teaches."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.gui import files
from annotator.gui.child import ExportChild
from annotator.gui.picker import Picker
from annotator.gui.window import Window
from annotator.settings import load
from annotator.store.project import Project
from tests.gui.driving import run, type_in, while_open
from tests.gui.seat import Seat

K = Qt.Key


@pytest.fixture
def seat(qtbot: QtBot) -> Iterator[Seat]:
    """An annotator at the first step of the tour."""
    window = Window(load()[0].with_values(annotator="ana", theme="light"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    seat = Seat(window)
    seat.press("Ctrl+F1")
    yield seat
    window.close()


def _number(seat: Seat) -> str:
    return seat.window.guide.bar.number.text()


def _said(seat: Seat) -> str:
    return seat.window.guide.bar.accessibleDescription()


def test_it_is_done_by_pressing_the_keys_that_it_teaches(seat: Seat) -> None:
    numbers = [_number(seat)]

    def press(*keys: str) -> None:
        seat.press(*keys)
        numbers.append(_number(seat))

    press("Right", "Right", "Right")
    press("Space")
    press("Enter")
    press("Backspace")
    seat.go("Mayor")
    press("Shift+Right", "p")
    press("Alt+Left")
    press("Ctrl+Z")
    press("Ctrl+Enter")
    assert numbers == [f"{i} of 10" for i in range(1, 10)]
    assert seat.dialogs == []
    while_open(lambda: run(seat.window, "view.palette"), Picker, lambda p: type_in(p, "line numbers", K.Key_Return))
    assert _number(seat) == "10 of 10"
    assert seat.window.settings.line_numbers


def test_the_last_step_is_done_when_the_file_is_written(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide, window = seat.window.guide, seat.window
    assert guide.tour is not None
    guide.tour.number = 9
    monkeypatch.setattr("annotator.gui.dialogs.show_report", lambda *_: None)
    child = ExportChild(seat.session.project.path, tmp_path / "out.jsonl", parent=window)
    files.keep_running(window, child, child.finished, child.failed)
    assert _number(seat) != ""
    child.finished.emit("written")
    assert guide.tour.ended
    assert "Ctrl+N" in _said(seat)
    seat.press("Esc", "Esc")
    assert guide.tour is None


def test_esc_leaves_when_nothing_is_chosen_any_more(seat: Seat) -> None:
    seat.press("Space", "Shift+Right")
    seat.press("Esc")
    assert seat.window.guide.bar.isVisible()
    seat.press("Esc")
    assert not seat.window.guide.bar.isVisible()
    assert seat.window.focusWidget() is seat.window.view


def test_keys_are_those_of_the_user(seat: Seat) -> None:
    window = seat.window
    window.change_settings(keys={"move.right": ["J"], "move.down": []})
    window.rebuild_keys()
    assert "with J; Ctrl+K “Caret one line down” goes a line down" in _said(seat)


def test_the_command_again_leaves_and_begins_anew(seat: Seat) -> None:
    seat.press("Right", "Right", "Right", "Right")
    assert _number(seat) == "2 of 10"
    seat.press("Ctrl+F1")
    assert not seat.window.guide.bar.isVisible()
    seat.press("Ctrl+F1")
    assert _number(seat) == "1 of 10"


def test_articles_that_are_done_already_are_left_alone(seat: Seat) -> None:
    first = seat.session.project.path
    seat.press("Ctrl+F1", *["Ctrl+Enter"] * 8, "Ctrl+F1")
    assert seat.session.project.path.name == "demo 2.annot"
    assert _number(seat) == "1 of 10"
    with Project.open(first) as project:
        answers = [e.answer for e in project.entries("ana")]
    assert set(answers) == {"accept"}


def test_another_project_ends_it(seat: Seat, made: Path, tmp_path: Path) -> None:
    seat.window.open_path(Path(shutil.copy(made, tmp_path / "another.annot")))
    assert seat.window.guide.tour is None
    assert not seat.window.guide.bar.isVisible()
    seat.press("Right")
    assert seat.dialogs == []


def test_a_tour_does_not_begin_where_a_step_would_be_lost(seat: Seat, tmp_path: Path) -> None:
    shutil.copy(seat.session.project.path, tmp_path / "work.annot")
    seat.press("Ctrl+F1")
    seat.window.open_path(tmp_path / "work.annot")
    (tmp_path / "work.annot").unlink()
    seat.press("p", "Ctrl+F1")
    assert seat.dialogs == ["QMessageBox: Annotator"]
    assert (seat.window.guide.tour, seat.session.unsaved is None) == (None, False)
    seat.session.drop_unsaved()
