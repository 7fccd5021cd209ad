"""Files dropped on the window: documents are imported, projects opened."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.gui.new_project import NewProject
from annotator.gui.window import Window
from annotator.settings import load
from tests.gui.driving import answer_box, texts, type_in, while_open
from tests.making import project_with

K = Qt.Key
_BUTTON, _KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _drop(window: Window, urls: Iterable[QUrl]) -> bool:
    """Drags over the window and drops; whether the window takes it."""
    data = QMimeData()
    data.setUrls(list(urls))
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, _BUTTON, _KEYS)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, _BUTTON, _KEYS)
    QApplication.sendEvent(window, drop)
    # What the window puts off until after the drop comes before this.
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
    return drop.isAccepted()


def _files(*paths: Path) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]


def _report(window: Window, *paths: Path) -> str:
    """Drops files and reads the report."""
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        said.append(texts(dialog) + "".join(w.toPlainText() for w in dialog.findChildren(QPlainTextEdit)))
        type_in(dialog, K.Key_Escape)

    while_open(lambda: _drop(window, _files(*paths)), QDialog, act)
    return said[0]


def _titles(window: Window) -> list[str]:
    assert window.session is not None
    return [entry.title for entry in window.session.entries]


def test_documents_are_imported_with_a_report(window: Window, tmp_path: Path) -> None:
    (tmp_path / "one & two #3 %41.txt").write_text("A ferry sank.", encoding="utf-8")
    (tmp_path / "more.jsonl").write_text('{"text": "Another one."}\n', encoding="utf-8")
    said = _report(window, tmp_path / "one & two #3 %41.txt", tmp_path / "more.jsonl")
    assert "2 of 2 documents added" in said
    assert _titles(window)[2:] == ["A ferry sank.", "Another one."]


def test_what_cannot_be_read_is_said(window: Window, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{", encoding="utf-8")
    assert "bad.jsonl:1: broken JSON" in _report(window, tmp_path / "bad.jsonl")
    assert len(_titles(window)) == 2


def test_a_project_is_opened(window: Window, tmp_path: Path) -> None:
    project_with(tmp_path / "other.annot", "Elsewhere.").close()
    assert _drop(window, _files(tmp_path / "other.annot"))
    assert _titles(window) == ["Elsewhere."]
    assert window.windowTitle().startswith("other")


def test_a_project_with_documents_is_opened_and_gets_them(window: Window, tmp_path: Path) -> None:
    project_with(tmp_path / "other.annot", "Elsewhere.").close()
    (tmp_path / "new.txt").write_text("A ferry sank.", encoding="utf-8")
    _report(window, tmp_path / "new.txt", tmp_path / "other.annot")
    assert _titles(window) == ["Elsewhere.", "A ferry sank."]


def test_what_only_looks_like_a_project_leaves_the_open_one(window: Window, tmp_path: Path) -> None:
    (tmp_path / "fake.annot").write_text("words", encoding="utf-8")
    said = answer_box(lambda: _drop(window, _files(tmp_path / "fake.annot")), K.Key_Return)
    assert "is not an Annotator project" in said
    assert len(_titles(window)) == 2


def test_a_link_from_the_web_is_not_taken(window: Window) -> None:
    assert not _drop(window, [QUrl("https://example.org/a.txt")])
    assert not _drop(window, [])


def test_on_the_start_page_a_new_project_begins_with_them(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(load()[0].with_values(theme="light", last_project=str(tmp_path / "last.annot")))
    qtbot.addWidget(window)
    window.show()
    (tmp_path / "new.txt").write_text("A ferry sank.", encoding="utf-8")
    dropping = partial(_drop, window, _files(tmp_path / "new.txt"))
    while_open(dropping, NewProject, lambda dialog: type_in(dialog, K.Key_Escape))
    assert window.session is None  # thought better of it

    def make(dialog: NewProject) -> None:
        dialog.suggester.setCurrentIndex(0)
        type_in(dialog, K.Key_Return)

    while_open(dropping, NewProject, make)
    assert _titles(window) == ["A ferry sank."]
    assert (tmp_path / "new.annot").is_file()
    window.close()


def test_the_files_of_a_folder_are_imported(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("A ferry sank.", encoding="utf-8")
    _report(window, folder)
    assert _titles(window)[2:] == ["A ferry sank."]
