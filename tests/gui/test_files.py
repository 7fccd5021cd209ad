"""Import, pre-annotation and export from the window, with real child processes."""

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui import dialogs, files
from annotator.gui.child import ExportChild
from annotator.gui.window import Window
from tests.gui.driving import close_the_dialog

PATIENCE = 60_000


def test_import_shows_its_report(window: Window, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("A new article\n\nabout Oslo.")
    (tmp_path / "bad.jsonl").write_text("{")
    said: list[str] = []
    close_the_dialog(said)
    files.import_paths(window, [tmp_path / "new.txt", tmp_path / "bad.jsonl"])
    text = "\n".join(said)
    assert "1 of 2 documents added" in text
    assert "bad.jsonl:1: broken JSON" in text
    assert window.session is not None
    assert [e.title for e in window.session.entries][-1] == "A new article"
    assert window.documents.model.rowCount() == 3


def test_a_stopped_import_keeps_and_shows_the_files_before(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "first.txt").write_text("The first article.")
    (tmp_path / "second.txt").write_text("The second one.")

    @contextlib.contextmanager
    def progressing(_parent: QWidget, text: str) -> Iterator[Callable[[int, int], None]]:
        def stop(done: int, _all: int) -> None:
            if done and text.startswith("Import"):
                raise Cancelled

        yield stop

    monkeypatch.setattr(files, "progressing", progressing)
    window.attempt(lambda: files.import_paths(window, [tmp_path / "first.txt", tmp_path / "second.txt"]))
    assert window.documents.model.rowCount() == 3
    assert window.status.message.text() == "Cancelled."


def test_export_runs_beside_the_open_window(tokenized: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = tokenized, tokenized.session
    assert session is not None
    out = tmp_path / "out.jsonl"
    nothing = ExportChild(session.project.path, out)
    with qtbot.waitSignal(nothing.failed, timeout=PATIENCE) as failed:
        nothing.start()
    assert "no document has the answer accept" in str((failed.args or [""])[0])
    window.run(next(c for c in window.commands if c.id == "document.accept"))
    child = ExportChild(session.project.path, out)
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as done:
        child.start()
    assert "1 document with 3 spans" in str((done.args or [""])[0])
    assert json.loads(out.read_text(encoding="utf-8"))["answer"] == "accept"


def test_a_long_task_is_stopped_by_esc_not_by_keys_that_were_meant_for_the_text(window: Window, qtbot: QtBot) -> None:
    bar = files.progress_dialog(window, "Importing…")
    with qtbot.waitActive(bar):
        bar.show()
    for key, stops in ((Qt.Key.Key_Space, False), (Qt.Key.Key_Return, False), (Qt.Key.Key_Escape, True)):
        QTest.keyClick(bar.windowHandle(), key)
        assert bar.wasCanceled() is stops


def test_markup_in_an_error_is_shown_as_it_is(window: Window) -> None:
    said: list[str] = []
    close_the_dialog(said)
    dialogs.show_error(window, AnnotatorError("<b>bold</b> & <img src=x>", "Try <i>again</i>."))
    assert "<b>bold</b> & <img src=x>" in said
