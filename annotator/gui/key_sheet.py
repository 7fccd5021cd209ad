"""All keys on one sheet, made from the registry."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.commands import Command
from annotator.gui.keys import shown
from annotator.gui.panes import heading
from annotator.model.label import LabelScheme

_COLUMNS = 3


def sections(
    commands: Iterable[Command], keys_of: dict[str, list[str]], labels: LabelScheme
) -> list[tuple[str, list[tuple[str, str]]]]:
    """Headings with their lines (keys, title): labels first, then menu by menu; commands without a key are left out."""
    found: dict[str, list[tuple[str, str]]] = {}
    if len(labels):
        found["Labels"] = [(label.key, label.name) for label in labels if label.key]
    for command in commands:
        keys = keys_of.get(command.id, [])
        if keys:
            found.setdefault(command.menu, []).append((" or ".join(shown(k) for k in keys), command.title.rstrip("…")))
    return list(found.items())


def _section(title: str, lines: list[tuple[str, str]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 12, 8)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(3)
    top = heading(title)
    top.setContentsMargins(0, 6, 0, 4)
    grid.addWidget(top, 0, 0, 1, 2)
    for row, (keys, text) in enumerate(lines, 1):
        for column, words in ((0, keys), (1, text)):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            if column == 1:
                label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    grid.setColumnStretch(1, 1)
    return box


def key_sheet(
    parent: QWidget, commands: Iterable[Command], keys_of: dict[str, list[str]], labels: LabelScheme
) -> QDialog:
    """The sheet as a dialog; Esc closes it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Keys")
    body = QWidget()
    columns = QHBoxLayout(body)
    stacks = [QVBoxLayout() for _ in range(_COLUMNS)]
    heights = [0] * _COLUMNS
    for stack in stacks:
        columns.addLayout(stack, 1)
    for title, lines in sections(commands, keys_of, labels):
        shortest = heights.index(min(heights))
        stacks[shortest].addWidget(_section(title, lines))
        heights[shortest] += len(lines) + 2
    for stack in stacks:
        stack.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidget(body)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setAccessibleName("Keys")
    layout = QVBoxLayout(dialog)
    layout.addWidget(scroll)
    dialog.resize(min(1080, max(600, parent.width() - 60)), min(760, max(420, parent.height() - 60)))
    return dialog
