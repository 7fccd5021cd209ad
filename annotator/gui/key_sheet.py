"""All keys on one sheet, made from the registry."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPalette, QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.commands import Command
from annotator.errors import AnnotatorError
from annotator.gui.dialogs import show_error
from annotator.gui.keys import shown
from annotator.gui.panes import heading
from annotator.language import tr
from annotator.model.label import LabelScheme

_COLUMNS = 3
_FONT_SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)  # points
Sections = list[tuple[str, list[tuple[str, str]]]]


def sections(commands: Iterable[Command], keys_of: dict[str, list[str]], labels: LabelScheme) -> Sections:
    """Headings with their lines (keys, title): labels first, then menu by menu; commands without a key are left out."""
    found: dict[str, list[tuple[str, str]]] = {}
    if len(labels):
        found[tr("Labels")] = [(label.key, label.name) for label in labels if label.key]
        found[tr("Labels")].append((tr("Shift and its key"), tr("Every occurrence of the text")))
    for command in commands:
        keys = keys_of.get(command.id, [])
        if keys:
            names = f" {tr('or')} ".join(shown(k) for k in keys)
            found.setdefault(tr(command.menu), []).append((names, tr(command.title).rstrip("…")))
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
                label.setWordWrap(True)
                label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    grid.setColumnStretch(1, 1)
    return box


def save_as_pdf(path: Path, found: Sections) -> None:
    """The sheet on A4, two columns, for the wall beside the desk: on one page as long as it can be read."""
    lines = []
    for title, keys in found:
        lines.append(f"<tr><td colspan=2><br><b>{escape(title.upper())}</b></td></tr>")
        lines += [f"<tr><td>{escape(k)}&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>" for k, text in keys]
    half = _break_near(lines)
    columns = "".join(f"<td valign=top width='50%'><table cellspacing=0 cellpadding=1>{''.join(part)}</table></td>"
                      for part in (lines[:half], lines[half:]))  # fmt: skip
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(written)
    writer.setTitle(tr("Annotator: keys"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(14, 12, 14, 12), QPageLayout.Unit.Millimeter)
    writer.setResolution(300)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    for points in _FONT_SIZES:
        font = document.defaultFont()
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setHtml(f"<h2>{escape(tr('Annotator: keys'))}</h2><table width='100%'><tr>{columns}</tr></table>")
        if document.pageCount() == 1:
            break
    document.print_(writer)
    try:
        path.write_bytes(written.data().data())
    except OSError as error:
        raise AnnotatorError(
            tr("{file} cannot be written ({reason}).", file=path, reason=error.strerror), tr("Choose another folder.")
        ) from error


def _break_near(lines: list[str]) -> int:
    """Where the second column begins: at a heading near the middle."""
    headings = [i for i, line in enumerate(lines) if "colspan" in line]
    return min(headings[1:] or [len(lines)], key=lambda i: abs(i - len(lines) / 2))


def _ask_and_save(parent: QWidget, found: Sections) -> None:
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the key sheet"), "annotator-keys.pdf", "PDF (*.pdf)")
    if name:
        try:
            save_as_pdf(Path(name) if Path(name).suffix else Path(f"{name}.pdf"), found)
        except AnnotatorError as error:
            show_error(parent, error)


def key_sheet(
    parent: QWidget, commands: Iterable[Command], keys_of: dict[str, list[str]], labels: LabelScheme
) -> QDialog:
    """The sheet as a dialog; Esc closes it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Keys"))
    commands = list(commands)
    body = QWidget()
    columns = QHBoxLayout(body)
    count = min(_COLUMNS, max(1, parent.width() // 360))
    stacks = [QVBoxLayout() for _ in range(count)]
    heights = [0] * count
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
    scroll.setAccessibleName(tr("Keys"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    print_it = buttons.addButton(tr("Save as &PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
    print_it.clicked.connect(lambda: _ask_and_save(dialog, sections(commands, keys_of, labels)))
    print_it.setAutoDefault(False)
    buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(scroll)
    layout.addWidget(buttons)
    scroll.setFocus()
    dialog.resize(min(1080, max(600, parent.width() - 60)), min(760, max(420, parent.height() - 60)))
    return dialog
