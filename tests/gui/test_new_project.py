"""The page on which a project is begun, by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.cli import projects
from annotator.errors import Cancelled
from annotator.gui import new_project
from annotator.gui.import_preview import ImportPreview
from annotator.gui.new_project import NewProject
from annotator.gui.window import Window
from annotator.settings import load
from annotator.store.project import Project
from annotator.suggest.jobs import Job
from tests.gui.driving import type_in, while_open

K = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
Act = Callable[[NewProject], object]


@pytest.fixture
def bare(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """A window on the start page; new projects are proposed in the test's folder, and no pipeline is run."""
    monkeypatch.setattr(new_project, "run_pipeline", lambda _window, _session, job: JOBS.append(job))
    JOBS.clear()
    window = Window(load()[0].with_values(annotator="ana", theme="light", last_project=str(tmp_path / "last.annot")))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()


JOBS: list[Job] = []


def _page(window: Window, act: Act) -> None:
    while_open(window.ui.new_project, NewProject, act)


def _files(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.is_file())


_ROWS = (
    "SELECT position, title, text, source, meta FROM document ORDER BY id",
    "SELECT position, name, color, key, description, examples FROM label ORDER BY id",
    "SELECT document, annotator, start, status FROM span ORDER BY id",
    "SELECT annotator, command, changes FROM edit ORDER BY id",
)


def _rows(path: Path) -> list[list[Any]]:
    with Project.open(path) as project:
        return [project.db.execute(sql).fetchall() for sql in _ROWS]


def test_enter_alone_makes_a_project_with_a_name_that_is_free(bare: Window, tmp_path: Path) -> None:
    (tmp_path / "project.annot").touch()
    _page(bare, lambda page: type_in(page.file, K.Key_Return))
    assert bare.session is not None
    assert bare.session.project.path == tmp_path / "project 2.annot"
    assert len(bare.session.scheme) == 18
    assert bare.notice.isVisible()


def test_all_of_it_by_keys(bare: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "news.txt").write_text("A ferry sank.", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "news.txt")], ""))

    def act(page: NewProject) -> None:
        type_in(page, K.Key_Space)  # Add files…
        page.labels.setFocus()
        type_in(page, K.Key_A, modifier=Ctrl)
        type_in(page, "SHIP")
        type_in(page, K.Key_Return)
        type_in(page, "PORT")
        type_in(page, K.Key_Tab, K.Key_Tab)
        type_in(page, K.Key_A, modifier=Ctrl)
        type_in(page, "lev", K.Key_Return)

    _page(bare, act)
    session = bare.session
    assert session is not None
    assert session.project.path == tmp_path / "news.annot"
    assert [(label.name, label.key) for label in session.scheme] == [("SHIP", "s"), ("PORT", "p")]
    assert [entry.title for entry in session.entries] == ["A ferry sank."]
    assert (session.annotator, load()[0].annotator) == ("lev", "lev")
    assert [job.source for job in JOBS] == ["en_news_ner_sm"]
    assert bare.status.message.text().startswith("1 of 1 document added")
    assert bare.focusWidget() is bare.view


def test_it_has_the_rows_that_the_command_line_makes(bare: Window, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.\n\nNobody was hurt.", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": "Ana Novak left.", "spans": [{"start": 0, "end": 9, "label": "PER"}]}')
    documents = [tmp_path / "a.txt", tmp_path / "b.jsonl"]
    page = NewProject(bare, documents)
    page.preset.setCurrentText("conll")
    page.preset.activated.emit(page.preset.currentIndex())
    page.accept()
    other = tmp_path / "cli.annot"
    projects.new(other, "conll")
    projects.import_(other, documents, annotator="ana")
    assert _rows(page.path()) == _rows(other)


def test_it_is_not_put_beside_the_sample(bare: Window, tmp_path: Path) -> None:
    bare.ui.open_sample()
    (tmp_path / "work").mkdir()
    recent = (*bare.settings.recent, str(tmp_path / "work" / "old.annot"))
    bare.settings = bare.settings.with_values(recent=recent)
    assert NewProject(bare).path() == tmp_path / "work" / "project.annot"


def test_esc_leaves_nothing_behind(bare: Window, tmp_path: Path) -> None:
    _page(bare, lambda page: type_in(page, K.Key_Escape))
    assert bare.session is None
    assert _files(tmp_path) == []


def test_esc_in_the_preview_goes_back_to_the_page(bare: Window, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Žižek left.".encode("cp1250"))
    page = NewProject(bare, [tmp_path / "old.txt"])
    while_open(page.accept, ImportPreview, lambda preview: type_in(preview, K.Key_Escape))
    assert page.report is None
    assert page.said.text() == "Nothing is made yet."
    assert _files(tmp_path) == ["old.txt"]


def test_an_import_that_is_stopped_leaves_nothing_behind(
    bare: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.", encoding="utf-8")

    def stop(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr("annotator.beginning.import_files", stop)
    page = NewProject(bare, [tmp_path / "a.txt"])
    page.accept()
    assert page.said.text() == "The import was stopped; nothing is made yet."
    assert _files(tmp_path) == ["a.txt"]


def test_what_stands_in_the_way_is_said_in_place(bare: Window, tmp_path: Path) -> None:
    (tmp_path / "there.annot").touch()
    page = NewProject(bare)
    said = []
    texts = {"file": page.file, "annotator": page.annotator}
    for field, text in (
        ("file", ""),
        ("file", str(tmp_path / "there")),
        ("file", str(tmp_path / "no folder" / "new")),
        ("file", str(tmp_path / "new")),
        ("annotator", " "),
        ("annotator", "ana"),
    ):
        texts[field].setText(text)
        said.append(page.problem())
        assert page.said.text() == said[-1]
    page.labels.setPlainText("L" * 201)
    page.accept()
    assert "longer than 200" in page.said.text()
    assert page.report is None
    assert not page.buttons.buttons()[0].isEnabled()
    assert said == [
        "The project needs a file name.",
        f"{tmp_path / 'there.annot'} exists already: choose another name.",
        f"There is no folder {tmp_path / 'no folder'}.",
        "",
        "Your decisions are kept under your name: write one.",
        "",
    ]


@pytest.mark.parametrize("name", ["x" * 300, "/", "~nobody-of-that-name/x"])
def test_a_name_that_no_disk_takes_is_said_in_place(bare: Window, name: str) -> None:
    page = NewProject(bare)
    page.file.setText(name)
    assert page.said.text().startswith("This cannot be the project's file (")
    page.accept()
    assert page.report is None


def test_documents_are_taken_off_the_list_with_del(bare: Window, tmp_path: Path) -> None:
    page = NewProject(bare, [tmp_path / "a.txt", tmp_path / "b.txt"])
    page.show()
    page.list.setFocus()
    type_in(page, K.Key_Up, K.Key_Delete)
    assert page.documents() == [tmp_path / "b.txt"]
    assert page.file.text() == str(tmp_path / "b.annot")
    page.close()


def test_files_are_dropped_on_it(bare: Window, tmp_path: Path) -> None:
    page = NewProject(bare)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a & b.txt"))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    assert page.documents() == [tmp_path / "a & b.txt"]


def test_a_refused_file_is_told_when_the_project_is_there(bare: Window, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("{", encoding="utf-8")
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.append(dialog.windowTitle())

    page = NewProject(bare, [tmp_path / "bad.jsonl"])
    page.accept()
    assert page.report is not None
    assert "bad.jsonl:1: broken JSON" in page.report.as_text()
    while_open(lambda: new_project.finish(bare, page), QDialog, look)
    assert said == ["Import"]
    assert JOBS == []
