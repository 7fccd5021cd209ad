"""Backups, copies and rescue from the window, by its own commands."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.gui import dialogs, safekeeping
from annotator.gui.picker import Picker
from annotator.gui.window import Window
from annotator.model.span import Status
from annotator.store import backups
from annotator.store.backups import Reason
from annotator.store.project import Project

Press = Callable[..., None]
K = Qt.Key


def _path(window: Window) -> Path:
    assert window.session is not None
    return window.session.project.path


def _accepted(window: Window) -> list[str]:
    assert window.session is not None
    return [s.label for s in window.session.spans if s.status is Status.ACCEPTED]


def _run(window: Window, ident: str) -> None:
    window.run(next(c for c in window.commands if c.id == ident))


def _click(text: str) -> Callable[[], None]:
    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text().replace("&", "") == text).click()

    return click


def test_the_first_opening_of_a_day_makes_a_backup(window: Window) -> None:
    [made] = backups.listed(_path(window))
    assert made.reason is Reason.DAILY


def test_a_backup_of_today_is_put_back_and_what_was_there_is_kept(window: Window, press: Press) -> None:
    press(K.Key_Space, K.Key_Return)
    assert _accepted(window) == ["PERSON"]

    def choose() -> None:
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, Picker)
        QTimer.singleShot(0, _click("Restore"))
        QTest.keyClick(picker.edit, K.Key_Return)

    QTimer.singleShot(0, choose)
    _run(window, "file.restore")
    assert _accepted(window) == []
    reasons = [b.reason for b in backups.listed(_path(window))]
    assert reasons.count(Reason.BEFORE_RESTORE) == 1


def test_backing_up_by_hand(window: Window, press: Press) -> None:
    press(K.Key_Space, K.Key_Return)
    _run(window, "file.backup")
    newest = backups.listed(_path(window))[0]
    assert newest.reason is Reason.MANUAL
    with Project.open(newest.path) as project:
        assert [s.label for s in project.spans(1, "ana") if s.status is Status.ACCEPTED] == ["PERSON"]


def test_a_copy_can_be_saved_even_when_the_file_is_gone(
    window: Window, press: Press, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    press(K.Key_Space, K.Key_Return)
    away = _path(window).rename(tmp_path / "away")
    wanted = tmp_path / "kept.annot"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    press(K.Key_S, modifier=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    with Project.open(wanted) as project:
        assert [s.label for s in project.spans(1, "ana") if s.status is Status.ACCEPTED] == ["PERSON"]
    away.rename(_path(window))


def test_a_large_project_is_copied_by_a_child_from_before_the_first_change(
    window: Window, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for old in backups.listed(_path(window)):
        old.path.unlink()
    monkeypatch.setattr(backups, "IN_PLACE", 0)
    safekeeping.before_work(window, Reason.DAILY)
    press(K.Key_Space, K.Key_Return)
    qtbot.waitUntil(lambda: not window.children_running, timeout=20_000)
    [made] = backups.listed(_path(window))
    with Project.open(made.path) as project:
        assert [s for s in project.spans(1, "ana") if s.status is Status.ACCEPTED] == []


def test_a_backup_that_cannot_be_made_is_said_and_work_goes_on(window: Window, press: Press) -> None:
    path = _path(window)
    folder = backups.folder(path)
    for old in backups.listed(path):
        old.path.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(0, read)
    safekeeping.before_work(window, Reason.DAILY)
    assert "is not backed up" in said[0]
    press(K.Key_Space, K.Key_Return)
    assert _accepted(window) == ["PERSON"]


@pytest.mark.parametrize("way", ["Rescue what can be read", "Restore the backup"])
def test_a_damaged_project_offers_both_ways_out(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    assert window.session is not None
    damaged = tmp_path / "damaged.annot"
    backups.save_copy(window.session.project, damaged)
    with Project.open(damaged) as project:
        backups.make(project, Reason.MANUAL)
    data = bytearray(damaged.read_bytes())
    data[4096 * 3 : 4096 * 3 + 200] = b"\xff" * 200
    damaged.write_bytes(data)

    told: list[str] = []
    monkeypatch.setattr(dialogs, "show_report", lambda _window, _title, summary, _details: told.append(summary))
    QTimer.singleShot(0, _click(way))
    window.attempt(lambda: window.open_path(damaged))
    expected = damaged if way.startswith("Restore") else tmp_path / "damaged recovered.annot"
    assert _path(window) == expected
    assert len(window.session.entries) == 2
    assert bool(told) is way.startswith("Rescue")


def test_where_neither_backup_nor_project_can_be_had_nothing_is_shown(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _path(window)
    backup = backups.listed(path)[0]
    backup.path.write_bytes(b"no backup")
    path.unlink()
    monkeypatch.setattr(dialogs, "show_error", lambda *_: None)
    window.attempt(lambda: safekeeping._put_back(window, path, backup))
    assert (window.session, window.middle.currentWidget()) == (None, window.start)
    assert not window.documents.isVisible()


@pytest.mark.usefixtures("window")
def test_a_window_that_was_left_open_overnight_backs_up_before_the_first_change(
    press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Reason] = []
    monkeypatch.setattr(safekeeping, "before_work", lambda _window, reason: asked.append(reason))
    monkeypatch.setattr("annotator.gui.watch._today", lambda: date(2100, 1, 1))
    qtbot.waitUntil(lambda: bool(asked))
    press(K.Key_Space, K.Key_Return)
    assert asked == [Reason.DAILY]


def test_a_dialog_that_looks_into_the_files_makes_nobody_believe_the_project_is_closed(
    window: Window, qtbot: QtBot
) -> None:
    path = _path(window)
    for suffix in ("", "-wal", "-shm"):  # as Qt's own dialog does, to show what kind of file it is
        path.with_name(path.name + suffix).read_bytes()
    lock = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)"
    command = [sys.executable, "-S", "-c", lock, str(path)]
    qtbot.waitUntil(lambda: subprocess.run(command, capture_output=True, check=False).returncode != 0)
