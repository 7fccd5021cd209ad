"""Looks now and then: whether another program has changed the project, whether what waits can be saved now, and that
others see it is open here."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.errors import StorageError
from annotator.gui import safekeeping
from annotator.language import tr
from annotator.store.backups import Reason

if TYPE_CHECKING:
    from annotator.gui.window import Window

_LOOK_MS = 700


def _today() -> date:
    return datetime.now().astimezone().date()


class Watch(QObject):
    """One for each window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._day = _today()

    def start(self) -> None:
        """From now on."""
        self._timer.start()

    def save(self, *, said: bool = True) -> bool:
        """Tries again to store the step that could not be, and whether nothing waits now; with `said` it is told."""
        session, ui = self._window.session, self._window.ui
        waits = session is not None and session.unsaved is not None
        try:
            if session is not None:
                session.save()
        except StorageError as error:
            if said:
                ui.show_message(tr("Still not saved: {reason}", reason=error.what))
            return False
        if waits:
            ui.show_message(tr("Saved."))
        elif said:
            ui.show_message(tr("Everything is saved already, as it is after every key."))
        return True

    def drop(self) -> None:
        """Forgets the step that waits."""
        if self._window.session is not None:
            self._window.session.drop_unsaved()
            self._window.view.setFocus()

    def _look(self) -> None:
        session = self._window.session
        if session is None:
            return
        if _today() != self._day:  # left open overnight: before the first change of this day
            self._day = _today()
            safekeeping.before_work(self._window, Reason.DAILY)
        if session.unsaved is not None:
            self.save(said=False)
        session.project.keep_locks()  # dialogs of files look into them
        if session.project.changed_elsewhere():
            self._window.attempt(session.refresh)
            self._window.ui.show_message(tr("Another program has changed the project; this is how it is now."))
