"""The find bar above the text: counts the hits, marks them all, goes from one to the next."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.gui.article.guard import guarded
from annotator.language import tr

MOST_HITS = 10_000
Range = tuple[int, int]


def hits_of(text: str, wanted: str) -> list[Range]:
    """Where `wanted` stands in `text` (code points), capitals or not; at most MOST_HITS."""
    if not wanted:
        return []
    found: list[Range] = []
    for match in re.finditer(re.escape(wanted), text, re.IGNORECASE):
        found.append(match.span())
        if len(found) >= MOST_HITS:
            break
    return found


class FindBar(QWidget):
    """Emits the hits when they change and the one to go to."""

    found = Signal(list)
    go_to = Signal(int, int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.hits: list[Range] = []
        self.current = -1
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Find in this document"))
        self.edit.setAccessibleName(tr("Find in this document"))
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.count.setMinimumWidth(90)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.count)
        for sign, name, step in (("↑", tr("Previous hit (Shift+F3)"), -1), ("↓", tr("Next hit (F3)"), 1)):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, s=step: self.step(s))
            layout.addWidget(button)
        self.edit.textChanged.connect(self._search)
        self.edit.installEventFilter(self)
        self.hide()

    def open(self, text: str, selected: str) -> None:
        """Shows the bar over a document's text; a short selection is what to look for."""
        self._text = text
        if selected and "\n" not in selected and len(selected) <= 100:
            self.edit.setText(selected)
        self._search()
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def set_document(self, text: str) -> None:
        """Looks for the same in another document."""
        self._text = text
        if self.isVisible():
            self._search(go=False)

    def step(self, step: int) -> None:
        """Goes to the next (1) or previous (-1) hit, round and round."""
        if self.hits:
            self.current = (self.current + step) % len(self.hits)
            self._show_count()
            self.go_to.emit(*self.hits[self.current])

    def close_bar(self) -> None:
        """Hides the bar and its marks."""
        self.hide()
        self.found.emit([])
        self.closed.emit()

    def _search(self, _text: str = "", *, go: bool = True) -> None:
        self.hits = hits_of(self._text, self.edit.text())
        self.current = -1
        self.found.emit(self.hits)
        self._show_count()
        if self.hits and go:
            self.step(1)

    def _show_count(self) -> None:
        if not self.edit.text():
            self.count.setText("")
        elif not self.hits:
            self.count.setText(tr("No hits here; Ctrl+Shift+F looks everywhere"))
        else:
            more = "+" if len(self.hits) >= MOST_HITS else ""
            self.count.setText(tr("{hit} of {hits}", hit=self.current + 1, hits=f"{len(self.hits)}{more}"))

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)
