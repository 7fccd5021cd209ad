"""The bar of the tour above the text: what to press next, with the keys that this user has."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from annotator import beginning
from annotator.errors import AnnotatorError
from annotator.gui import files
from annotator.gui.article.guard import guarded
from annotator.gui.keys import shown
from annotator.language import tr
from annotator.paths import data_dir
from annotator.session import Changed, Session
from annotator.tour import STEPS, Tour, begin

if TYPE_CHECKING:
    from annotator.gui.window import Window

_MOST_SAMPLES = 50
_NARROW = 480  # pixels


class TourBar(QFrame):
    """Says one step. It knows nothing of what is done."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self.number, self.text = QLabel(), QLabel()
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.leave = QPushButton(tr("Leave   Esc"))
        self.leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the text
        self.leave.clicked.connect(self.left)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(14, 9, 12, 9)
        self._layout.setHorizontalSpacing(14)
        self._layout.setColumnStretch(1, 1)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        """All on one line, or the text below where beside the others it would be a narrow column."""
        below = self.width() < _NARROW
        self._layout.addWidget(self.number, 0, 0)
        self._layout.addWidget(self.text, int(below), 0 if below else 1, 1, 3 if below else 1)
        self._layout.addWidget(self.leave, 0, 2)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < _NARROW) != (event.oldSize().width() < _NARROW):
            self._arrange()

    def say(self, number: str, pieces: list[tuple[str, bool]]) -> None:
        """Shows a step: its number, and its text in pieces of which some are keys."""
        self.number.setText(number)
        self.text.setText("".join(f"<b>{escape(text)}</b>" if is_key else escape(text) for text, is_key in pieces))
        self.setAccessibleDescription("".join(text for text, _ in pieces))
        self.show()


class Guide(QObject):
    """Leads through the tour: follows the session, and shows the next step when one is seen to be done."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        self._session: Session | None = None
        self.bar = TourBar()
        self.bar.left.connect(self.leave)

    def start(self) -> None:
        """Opens sample articles in which there is something to do, and shows the first step; leaves a tour that is
        going on."""
        if self.tour is not None:
            self.leave()
            return
        window = self._window
        if not files.may_close(window):
            return
        for number in range(1, _MOST_SAMPLES):
            path = data_dir() / (f"demo {number}.annot" if number > 1 else "demo.annot")
            window.open_path(beginning.sample_project(path), anyway=True)
            session = window.session
            if session is not None and not session.project.readonly and begin(session):
                self._begin(session)
                return
        raise AnnotatorError(
            tr("All sample projects are done already."), tr("They are in {folder}.", folder=data_dir())
        )

    def leave(self) -> None:
        """Hides the bar; what was done stays."""
        if self._session is not None:
            self._session.listeners.remove(self._follow)
        self.tour = self._session = None
        self.bar.hide()

    def saw(self, event: str) -> None:
        """Takes note of what is not to be seen in the session, see `Tour.look`."""
        if self.tour is not None and self.tour.look(event):
            self.show_step()

    def show_step(self) -> None:
        """Shows the step with the keys of now."""
        if self.tour is not None:
            number = "" if self.tour.ended else tr("{number} of {all}", number=self.tour.number + 1, all=len(STEPS))
            pieces = self.tour.step.said(self._key_of)
            self.bar.say(number, pieces)
            self._window.speaker.say(f"{number}: {''.join(text for text, _ in pieces)}".removeprefix(": "))

    def _begin(self, session: Session) -> None:
        self._session, self.tour = session, Tour(session)
        session.listeners.append(self._follow)
        self.show_step()
        self._window.view.setFocus()

    def _follow(self, _changed: Changed) -> None:
        self.saw("")

    def _key_of(self, ident: str) -> str:
        """The key that a command has now, else how it is found by name; of `label` a letter."""
        window = self._window
        if ident == "label":
            scheme = self._session.scheme if self._session is not None else ()
            return next((f"{label.key} ({label.name})" for label in scheme if label.key), shown("Ctrl+L"))
        keys = window.keys_of.get(ident)
        if keys:
            return shown(keys[0])
        title = next(tr(c.title).rstrip("…") for c in window.commands if c.id == ident)
        palette = window.keys_of.get("view.palette")
        if palette:
            return tr("{key} “{title}”", key=shown(palette[0]), title=title)
        return tr("“{title}” of the menu", title=title)
