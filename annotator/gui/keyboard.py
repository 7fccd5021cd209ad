"""Keys in the text: commands, labels' letters, the codes of "go to", and the numbers that Alt shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.commands import hints
from annotator.gui.article.guard import guarded
from annotator.gui.keys import is_command, label_key, name_of, on_us_board, readings
from annotator.language import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window


class Keyboard(QObject):
    """Hears the keys of the text and of the lists beside it, and what the whole window leaves over."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._hints: list[hints.Hint] = []
        self._typed = ""
        self._numbers = False
        for widget in (window, window.view, window.documents.view, window.spans.view):
            widget.installEventFilter(self)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            self._show_numbers(shown=False)
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt:
            self._show_numbers(shown=False)
        elif event.type() == QEvent.Type.KeyPress:
            if watched is self._window.view:
                return self._text_key(event)
            if watched is self._window:
                return self._left_over(event)
            if event.key() == Qt.Key.Key_Escape:
                self._window.view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _text_key(self, event: QKeyEvent) -> bool:
        """A key in the text; what is neither a command's nor a label's goes on to where Qt sends it."""
        window = self._window
        if event.key() == Qt.Key.Key_Alt:
            self._show_numbers(shown=True)
            return False
        if self._hints and self._hint_key(event):
            return True
        for reading in readings(event):
            command = window.keys.get(name_of(reading))
            if command is not None:
                window.run(command)
                return True
            key = label_key(reading)
            label = window.session.scheme.by_key(key) if key and window.session is not None else None
            if label is not None:
                window.apply_label(label.name, everywhere=self._with_shift(event))
                return True
        key = label_key(event)
        if not key or window.session is None:
            return False
        window.ui.show_message(tr("No label has the key {key}. Ctrl+L picks a label by name.", key=key))
        return True

    @staticmethod
    def _with_shift(event: QKeyEvent) -> bool:
        """Whether Shift says something of its own: on a French board it is what a digit is typed with."""
        return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and not event.text().isdigit()

    def _left_over(self, event: QKeyEvent) -> bool:
        """A key with Ctrl or Alt that no shortcut and no widget took: it may be one by its place on the board."""
        same, focus = on_us_board(event), self._window.focusWidget()
        if same is None or not is_command(event):
            return False
        # A line in which one types has Ctrl+Z, Ctrl+C and others of its own.
        if isinstance(focus, QLineEdit) and focus.event(same) and same.isAccepted():
            return True
        command = self._window.keys.get(name_of(same))
        if command is None:
            return False
        self._window.run(command)
        return True

    # -- go to ----------------------------------------------------------------------------------------------------

    def start_hints(self) -> None:
        """Shows the codes; the next letters are typed for them."""
        session = self._window.session
        if session is not None and session.document is not None:
            self._typed = ""
            self._show(hints.hints(session))
            self._window.ui.show_message(
                tr("Type the letters of a word or the digit of a span; with Shift it selects.")
            )

    def leave_hints(self) -> None:
        """Takes the codes away."""
        if self._hints:
            self._show([])

    def _hint_key(self, event: QKeyEvent) -> bool:
        """A letter or digit of a code. Any other key leaves the codes; all but Esc then do what they do otherwise."""
        session = self._window.session
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_AltGr):
            return True
        letters = [key for reading in readings(event) if (key := label_key(reading))]
        if not letters or session is None:
            self.leave_hints()
            return event.key() == Qt.Key.Key_Escape
        typed = [self._typed + letter for letter in letters]
        self._typed = next((t for t in typed if any(h.code.startswith(t) for h in self._hints)), typed[0])
        left = [h for h in self._hints if h.code.startswith(self._typed)]
        exact = next((h for h in left if h.code == self._typed), None)
        if exact is not None:
            self.leave_hints()
            session.touch()
            hints.go(session, exact, extend=self._with_shift(event))
        elif left:
            self._show(left)
        else:
            self.leave_hints()
            self._window.ui.show_message(tr("Nothing has the code {code}.", code=self._typed))
        return True

    # -- the numbers of the suggestions ahead ---------------------------------------------------------------------

    def _show_numbers(self, *, shown: bool) -> None:
        if self._hints or shown == self._numbers:
            return
        self._numbers = shown
        self.renumber()

    def renumber(self) -> None:
        """While Alt is held: the numbers as they are from here."""
        session = self._window.session
        if not self._hints:
            found = hints.numbers(session) if self._numbers and session is not None and session.document else []
            self._window.view.set_hints([(h.place, h.code) for h in found])

    def _show(self, found: list[hints.Hint]) -> None:
        self._hints = found
        shown = [(h.place, h.code[len(self._typed) :]) for h in found]
        self._window.view.set_hints(shown)
