"""A list to type into: the command palette and the choice of a label. Nothing is made by a typing error."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.article.guard import guarded

MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """A line: what it says, a hint on the right (its key), a colour mark, and what happens when it is taken."""

    text: str
    take: Callable[[], None]
    hint: str = ""
    color: str = ""
    rank: int = 0  # lower comes first among lines that match equally well


def score(wanted: str, text: str) -> int | None:
    """How well `text` answers to what was typed: smaller is better, None not at all.

    Best is the start of the text, then of a word, then anywhere in one piece, then its letters in this order.
    """
    low, words = text.casefold(), wanted.casefold().strip()
    if not words:
        return 0
    if low.startswith(words):
        return 0
    if f" {words}" in low.replace("_", " "):
        return 1
    if words in low:
        return 2
    letters = iter(low)
    return 3 if all(c in letters for c in words if not c.isspace()) else None


def matching(wanted: str, choices: Sequence[Choice]) -> list[Choice]:
    """The choices that match, best first."""
    found = [(s, c.rank, i, c) for i, c in enumerate(choices) if (s := score(wanted, c.text)) is not None]
    return [c for *_, c in sorted(found, key=lambda f: f[:3])]


class Picker(QDialog):
    """Type, choose with Up and Down, take with Enter, leave with Esc."""

    def __init__(self, parent: QWidget, title: str, choices: Sequence[Choice]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._choices = choices
        self._taken: Choice | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(title)
        self.edit.setAccessibleName(title)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName("Matches")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, self.list.header().ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, self.list.header().ResizeMode.ResizeToContents)
        self.empty = QLabel("Nothing matches. Esc goes back.")
        self.empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.edit)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        self.edit.textChanged.connect(self._fill)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self._fill("")
        self.resize(min(560, parent.width() - 40), min(420, parent.height() - 80))
        corner = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 60))
        self.move(corner)

    def choose(self) -> None:
        """Runs the dialog and then what was taken, when the keyboard is back in the window."""
        self.exec()
        if self._taken is not None:
            self._taken.take()

    def _fill(self, wanted: str) -> None:
        self.list.clear()
        shown = matching(wanted, self._choices)[:MOST_SHOWN]
        for choice in shown:
            item = QTreeWidgetItem([choice.text, choice.hint])
            item.setData(0, Qt.ItemDataRole.UserRole, choice)
            item.setForeground(1, self.palette().color(QPalette.ColorRole.PlaceholderText))
            if choice.color:
                mark = QPixmap(10, 10)
                mark.fill(QColor(choice.color))
                item.setIcon(0, mark)
            self.list.addTopLevelItem(item)
        self._set_row(0)
        self.empty.setVisible(not shown)

    def _take(self, item: QTreeWidgetItem | None) -> None:
        choice = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(choice, Choice):
            self._taken = choice
            self.accept()

    def _step(self, step: int) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._set_row(self.list.indexOfTopLevelItem(item) + step)

    def _set_row(self, row: int) -> None:
        item = self.list.topLevelItem(row) if row >= 0 else None
        if item is not None:
            self.list.setCurrentItem(item)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
