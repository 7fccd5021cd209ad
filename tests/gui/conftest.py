"""A real main window, offscreen, on a small project."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui import app
from annotator.gui.window import Window
from annotator.settings import load
from tests.gui.seat import SETTINGS, Seat, make_project
from tests.making import TEXT, add, found, project_with, suggest, tokenize

Press = Callable[..., None]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application object, so that tests see its style."""
    return app.make_application()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two documents, three suggestions in the first; made once, tests work on copies."""
    path = tmp_path_factory.mktemp("made") / "work.annot"
    with project_with(path, TEXT) as project:
        add(project, "Second text about Oslo.", "Second")
        said = [found(TEXT, "Ana Novak", "PERSON", 0.9), found(TEXT, "Harbour Union", "GPE")]
        suggest(project, 1, [*said, found(TEXT, "Monday", "DATE")])
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, made: Path) -> Iterator[Window]:
    """A window on two documents with three suggestions in the first; the annotator is ana."""
    path = Path(shutil.copy(made, tmp_path / "work.annot"))
    window = Window(load()[0].with_values(annotator="ana", theme="light"))
    qtbot.addWidget(window)
    window.open_path(path)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def tokenized(window: Window) -> Window:
    """The window on documents with tokens, as a pipeline leaves them: what exports them need not load spaCy."""
    assert window.session is not None
    tokenize(window.session.project, 1, 2)
    return window


@pytest.fixture
def press(window: Window) -> Press:
    """Presses keys in the text, by Qt's key or as letters."""

    def act(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(window.view, key)
            else:
                QTest.keyClick(window.view, key, modifier)

    return act


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """A bare window for one dialog to stand over."""
    bare = QWidget()
    bare.resize(900, 600)
    qtbot.addWidget(bare)
    return bare


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project of `seat.make_project`, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.annot"
    make_project(path)
    return path


@pytest.fixture(scope="module")
def shared_window(qapp: QApplication) -> Iterator[Window]:  # noqa: ARG001 (the application has to be there)
    """One window for many tests: each of them gets it with a new project."""
    window = Window(SETTINGS)
    window.show()
    yield window
    window.close()


@pytest.fixture
def seat(shared_window: Window, template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seat]:
    """An annotator in front of three documents. The desktop's own dialogs for files choose nothing; their titles are
    noted like those of the others."""
    shutil.copy(template, tmp_path / "work.annot")
    seat = Seat(shared_window)

    def said(_parent: object, title: str, *_more: object) -> tuple[str, str]:
        seat.dialogs.append(title)
        return "", ""

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, said)
    seat.start(tmp_path / "work.annot")
    yield seat
    shared_window.close_project()
