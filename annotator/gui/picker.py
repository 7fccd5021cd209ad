"""A list to type into: the command palette and the choice of a label. Nothing is made by a typing error."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.dialogs import run
from annotator.gui.trees import ListKeys, choose_row, flat_list, say_rows
from annotator.language import tr

MOST_SHOWN = 200
_NOTE_LINES = 3
_LONGEST_NOTE = 260  # code points, about what the lines hold


@dataclass(frozen=True, slots=True)
class Choice:
    """A line: what it says, a hint on the right (its key), a colour mark, and what happens when it is taken."""

    text: str
    take: Callable[[], None]
    hint: str = ""
    color: str = ""
    rank: int = 0  # lower comes first among lines that match equally well
    detail: str = ""  # in grey behind the text: a command's menu, a label's description
    note: str = ""  # below the list while the line is chosen: what a label means, with examples


def score(wanted: str, text: str) -> int | None:
    """How well `text` answers to what was typed: smaller is better, None not at all.

    Best is the start of the text, then of a word, then anywhere in one piece, then the starts of its words (in any
    order), then its letters in this order. Accents do not count: the key that makes them is not always there.
    """
    low, words = _plain(text), _plain(wanted).strip()
    if not words or low.startswith(words):
        return 0
    if f" {words}" in low:
        return 1
    if words in low:
        return 2
    parts = low.split()
    if all(any(p.startswith(w) for p in parts) for w in words.split()):
        return 3
    letters = iter(low)
    return 4 if all(c in letters for c in words if not c.isspace()) else None


def _plain(text: str) -> str:
    """In small letters without accents, with spaces for underscores."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("_", " "))
    return "".join(part for part in parts if not unicodedata.combining(part))


def matching(wanted: str, choices: Sequence[Choice]) -> list[Choice]:
    """The choices that match, best first."""
    found = [(s, c.rank, i, c) for i, c in enumerate(choices) if (s := score(wanted, c.text)) is not None]
    return [c for *_, c in sorted(found, key=lambda f: f[:3])]


class Picker(QDialog):
    """Type, choose with Up and Down, take with Enter, leave with Esc. `nothing` is said where there are no choices."""

    def __init__(self, parent: QWidget, title: str, choices: Sequence[Choice], nothing: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._choices = choices
        self._taken: Choice | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(title)
        self.edit.setAccessibleName(title)
        self.list = flat_list(tr("Matches"), columns=3)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        say_rows(self.list, self.edit)
        ListKeys(self.list, [self.edit], lambda: self._take(self.list.currentItem()))
        self.list.header().setStretchLastSection(False)
        header = self.list.header()
        wide = any(c.detail for c in choices)
        header.setSectionResizeMode(0, header.ResizeMode.ResizeToContents if wide else header.ResizeMode.Stretch)
        header.setSectionResizeMode(1, header.ResizeMode.Stretch if wide else header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, header.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(330)
        why = tr("Nothing matches.") if choices else nothing or tr("There is nothing to choose from.")
        self.empty = QLabel(f"{why} {tr('Esc goes back.')}")
        self.empty.setWordWrap(True)
        self.empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note.setFixedHeight(_NOTE_LINES * self.fontMetrics().lineSpacing())
        self.note.setVisible(any(c.note for c in choices))
        self.list.currentItemChanged.connect(lambda item, _before: self._show_note(item))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.edit)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        layout.addWidget(self.note)
        self.edit.textChanged.connect(self._fill)
        self.list.itemClicked.connect(self._take)
        self._fill("")
        self.resize(min(720, parent.width() - 40), min(460, parent.height() - 80))
        corner = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 60))
        self.move(corner)

    def choose(self) -> None:
        """Runs the dialog and then what was taken, when the keyboard is back in the window."""
        run(self)
        if self._taken is not None:
            self._taken.take()

    def _fill(self, wanted: str) -> None:
        self.list.clear()
        shown = matching(wanted, self._choices)[:MOST_SHOWN]
        for choice in shown:
            item = QTreeWidgetItem([choice.text, choice.detail, choice.hint])
            item.setData(0, Qt.ItemDataRole.UserRole, choice)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column in (1, 2):
                item.setForeground(column, self.palette().color(QPalette.ColorRole.PlaceholderText))
            if choice.color:
                patch = QPixmap(10, 10)
                patch.fill(QColor(choice.color))
                item.setIcon(0, patch)
            self.list.addTopLevelItem(item)
        choose_row(self.list, 0)
        self.empty.setVisible(not shown)

    def _show_note(self, item: QTreeWidgetItem | None) -> None:
        choice = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        note = choice.note if isinstance(choice, Choice) else ""
        self.note.setText(note if len(note) <= _LONGEST_NOTE else f"{note[: _LONGEST_NOTE - 1]}…")

    def _take(self, item: QTreeWidgetItem | None) -> None:
        choice = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(choice, Choice):
            self._taken = choice
            self.accept()
