"""The statistics in the window: counted in a child process, chosen and saved by keys."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.gui.counting_child import CountingChild
from annotator.gui.statistics import StatisticsDialog
from annotator.gui.window import Window
from annotator.model.figures import Figure, Kind, Row, Unit, Value
from tests.gui.driving import answer_box, run, type_in, while_open

K = Qt.Key
FIGURES = [
    Figure("progress", "Progress of ana", Kind.BARS, (("documents", Unit.COUNT),), (Row("accepted", (Value(3),)),)),
    Figure("guard", "With and without", Kind.TABLE, (("with", Unit.SHARE),), (Row("recall", (Value(0.5),)),)),
]


@pytest.fixture(autouse=True)
def no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is counted unless a test starts it."""
    monkeypatch.setattr(StatisticsDialog, "begin", lambda _dialog: None)


def _with_dialog(window: Window, *keys: K, button: str = "") -> str:
    said: list[str] = []

    def act(dialog: StatisticsDialog) -> None:
        dialog.take(FIGURES)
        type_in(dialog, *keys)
        if button:
            getattr(dialog, button).setFocus()
            type_in(dialog, K.Key_Space)
        said.extend([dialog.said.text(), dialog.chart.accessibleName(), dialog.chart.accessibleDescription()])

    while_open(lambda: run(window, "review.statistics"), StatisticsDialog, act)
    return "\n".join(said)


def test_keys_choose_a_figure_and_screen_readers_get_its_table(window: Window) -> None:
    assert "Progress of ana\n" in _with_dialog(window)
    assert "With and without" in _with_dialog(window, K.Key_Down)
    assert "recall   50%" in _with_dialog(window, K.Key_Down)


def test_while_it_counts_nothing_can_be_saved(window: Window) -> None:
    def look(dialog: StatisticsDialog) -> None:
        assert dialog.said.text() == "Counting …"
        assert not dialog.table.isEnabled()
        dialog.take(FIGURES[:1])
        assert "Nothing is counted yet" in dialog.said.text()

    while_open(lambda: run(window, "review.statistics"), StatisticsDialog, look)


def _answer_with(monkeypatch: pytest.MonkeyPatch, name: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(name), kind))


def test_all_figures_are_saved_as_a_table(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer_with(monkeypatch, tmp_path / "out")
    assert f"Saved: {tmp_path / 'out.csv'}" in _with_dialog(window, button="table")
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert lines[1:] == ["progress,accepted,documents,3,,", "guard,recall,with,0.5,,"]


@pytest.mark.parametrize(
    ("name", "kind", "saved", "begins"),
    [
        ("a.svg", "", "a.svg", b"<?xml"),
        ("a.PNG", "", "a.PNG", b"\x89PNG"),
        ("a", "Pictures (*.png)", "a.png", b"\x89PNG"),
        ("a", "Pictures to scale (*.svg)", "a.svg", b"<?xml"),
    ],
)
def test_the_figure_is_saved_as_a_picture(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str, saved: str, begins: bytes
) -> None:
    _answer_with(monkeypatch, tmp_path / name, kind)
    _with_dialog(window, button="image")
    assert (tmp_path / saved).read_bytes().startswith(begins)


def test_what_cannot_be_saved_is_said(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer_with(monkeypatch, tmp_path / "a.gif")
    assert "neither an SVG nor a PNG" in answer_box(lambda: _with_dialog(window, button="image"), K.Key_Return)
    _answer_with(monkeypatch, tmp_path / "none" / "a.csv")
    assert "cannot be written" in answer_box(lambda: _with_dialog(window, button="table"), K.Key_Return)


def test_who_leaves_the_question_for_a_file_saves_nothing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert "Saved" not in _with_dialog(window, button="table")
    assert "Saved" not in _with_dialog(window, button="image")


def test_the_child_counts_the_open_project(window: Window, qtbot: QtBot) -> None:
    session = window.session
    assert session is not None
    run(window, "document.accept")
    child = CountingChild(session.project.path, "ana", window)
    with qtbot.waitSignal(child.counted, timeout=60_000) as counted:
        child.start()
    figures: list[Figure] = counted.args[0]
    assert figures[0].rows[0] == Row("accepted", (Value(1), Value(0.5)))


def test_a_child_that_cannot_be_started_says_so(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert window.session is not None
    child = CountingChild(window.session.project.path, "ana", window)
    with qtbot.waitSignal(child.failed, timeout=60_000) as failed:
        child.start()
    assert "could not be started" in str(failed.args[0])


def test_a_child_that_fails_says_why(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    child = CountingChild(tmp_path / "none.annot", "ana", window)
    with qtbot.waitSignal(child.failed, timeout=60_000) as failed:
        child.start()
    assert "none.annot" in str(failed.args[0])
