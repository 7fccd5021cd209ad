"""A window with an annotator in front of it: presses keys by the names that commands give them, and looks."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.gui.lists import ITEM
from annotator.gui.window import Window
from annotator.model.document import Answer
from annotator.model.span import Span, Status, reading_order
from annotator.session import Session
from annotator.settings import Settings
from tests.making import add, found, project_with, suggest

SETTINGS = Settings(annotator="ana", theme="light")

ROWS = "".join(f"row {i} tells nothing new\n" for i in range(80))
PAGE = (
    "Ana Novak met the Harbour Union in Larnholm on Monday. She left for Bergen.\n\n"
    "The Harbour Board said “ Not yet. ” Novak agreed with Ana Novak.\n\n" + ROWS
)
SAID = [
    found(PAGE, "Ana Novak", "PERSON", 0.9), found(PAGE, "Harbour Union", "ORG", 0.6),
    found(PAGE, "Larnholm", "GPE", 0.5), found(PAGE, "Monday", "DATE"), found(PAGE, "Harbour Board", "ORG", 0.3),
    found(PAGE, "“ Not yet. ”", "ORG", 0.7), *(found(PAGE, f"row {i}", "DATE") for i in (1, 2, 3, 4, 5, 79)),
]  # fmt: skip


def make_project(path: Path) -> None:
    """Three documents; the first has suggestions, one of them far below the screen."""
    with project_with(path, PAGE) as project:
        add(project, "Second text about Oslo.", "Second")
        add(project, "Third text about Bergen.", "Third")
        suggest(project, 1, SAID)


class Seat:
    """`dialogs` are the titles of those that came up, with their kind; each is left by Esc unless `answer` acts."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.dialogs: list[str] = []
        self.answer: Callable[[QDialog], object] = QDialog.reject

    # -- doing ----------------------------------------------------------------------------------------------------

    def start(self, project: Path) -> None:
        """Opens a project in a window that is as new."""
        self.dialogs, self.answer = [], QDialog.reject
        self.window.find_bar.edit.clear()
        self.window.find_bar.close_bar()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.window.showNormal()
        looks = self.window.settings.with_values(recent=(), last_project="", recent_commands=())
        self.window.settings = SETTINGS
        if looks != SETTINGS:
            self.window.apply_settings()
        self.window.open_path(project)
        self.window.activateWindow()
        self.window.view.setFocus()

    def press(self, *keys: str, on: QWidget | None = None) -> None:
        """Presses keys where the keyboard is, or on a widget; a dialog that a key opens is answered."""
        for key in keys:
            # The keypad's Enter has the shorter name in Qt; Shift+Tab has a key of its own.
            name = key.replace("Enter", "Return").replace("Shift+Tab", "Shift+Backtab")
            QTimer.singleShot(0, self.window, self._meet_dialog)
            QTest.keySequence(self.window.focusWidget() if on is None else on, QKeySequence(name))
            QApplication.processEvents()

    def _meet_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self.dialogs.append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
            # What it opens in turn is met as well.
            QTimer.singleShot(0, self.window, self._meet_dialog)
            self.answer(dialog)

    def go(self, piece: str) -> None:
        """Puts the caret on the first word of `piece`."""
        self.session.move(self.session.unit(self.text.index(piece)))

    def select(self, piece: str) -> None:
        """Selects the first `piece`, which meets borders of words."""
        start = self.text.index(piece)
        end = start + len(piece)
        self.session.select(self.session.unit(start), self.session.previous_unit((end, end)))

    def activate(self, piece: str) -> None:
        """Makes the first span over exactly `piece` the active one."""
        self.session.activate(next(s for s in self.session.spans if self.piece(s) == piece))

    # -- looking --------------------------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def text(self) -> str:
        return self.session.text

    def piece(self, span: Span) -> str:
        return self.text[span.start : span.end]

    @property
    def caret(self) -> str:
        """The text in the frame that the view shows."""
        return self.text[slice(*self.window.view.caret)]

    @property
    def selected(self) -> str:
        return self.text[slice(*self.session.selection)] if self.session.selection else ""

    @property
    def active(self) -> str:
        return self.piece(self.session.active) if self.session.active else ""

    @property
    def message(self) -> str:
        return self.window.status.message.text()

    @property
    def codes(self) -> dict[str, str]:
        """The codes on the screen and the text they stand at."""
        return {code: self.text[slice(*place)] for place, code in self.window.view._hints}

    def texts(self, status: Status) -> list[tuple[str, str]]:
        spans = self.session.rejected if status is Status.REJECTED else self.session.spans
        return [(self.piece(s), s.label) for s in spans if s.status is status]

    @property
    def accepted(self) -> list[tuple[str, str]]:
        return self.texts(Status.ACCEPTED)

    @property
    def rejected(self) -> list[tuple[str, str]]:
        return self.texts(Status.REJECTED)

    @property
    def pending(self) -> list[str]:
        return [text for text, _ in self.texts(Status.PENDING)]

    @property
    def answers(self) -> list[Answer | None]:
        return [e.answer for e in self.session.entries]

    def check(self) -> None:
        """The file, the session, the text and the list beside it say the same."""
        session, window = self.session, self.window
        if session.document is None:
            return
        stored = session.project.spans(session.ident, session.annotator)
        shown = [s for s in stored if s.status is not Status.REJECTED]
        assert reading_order([*session.spans, *session.hidden]) == shown
        assert all(s.pending and s.score is not None and s.score < session.min_score for s in session.hidden)
        assert reading_order(session.rejected) == [s for s in stored if s.status is Status.REJECTED]
        assert window.view._index.query(0, len(session.text)) == session.spans
        assert len(window.view._index) == len(session.spans)
        here = session.caret[0]
        covering = [s for s in session.spans if s.covers(here)]
        assert window.view._index.query(here, here + 1) == covering
        assert reading_order(session.touching(here, here + 1)) == covering
        assert window.spans.model.spans == session.spans
        assert +window.spans.labels.counts == Counter(s.label for s in session.spans)
        assert window.view.text == session.text
        assert window.view.caret == session.caret
        assert session.active is None or session.active in session.spans
        entries = [*session.entries]
        assert entries == [*session.project.entries(session.annotator)]
        documents = window.documents.model
        assert [documents.data(documents.index(row), ITEM) for row in range(documents.rowCount())] == entries
