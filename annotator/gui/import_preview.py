"""What an import would do, before anything is written: files with their formats and encodings, and lines to drop."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.formats.decoding import LIKELY
from annotator.formats.previewing import FilePreview, Shown
from annotator.formats.reading import Choice
from annotator.formats.registry import listed
from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import unmasked
from annotator.gui.preview_child import PreviewChild
from annotator.gui.trees import Emptiness, choose_row, flat_list, items
from annotator.language import mark, tr, trn

_DATA = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_KNOWN = mark("as recognised")
_UTF8 = mark("UTF-8, or its mark")
_ENCODINGS = [*LIKELY, "utf-16", "utf-32"]


class ImportPreview(QDialog):
    """Up and Down walk through the files, Space ticks one or unticks it, Enter imports what is ticked, Esc leaves."""

    def __init__(self, parent: QWidget, paths: Sequence[Path], project: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self._paths = [str(path) for path in paths]
        self._project = str(project or "")
        self._choices: dict[str, Choice] = {}
        self._child: PreviewChild | None = None
        self._asked: list[str] = []  # paths that are being looked into
        self._told: set[str] = set()  # names of files in them
        self._rows: dict[str, QTreeWidgetItem] = {}  # by names of files
        self.files = flat_list(
            tr("Files"), [tr("File"), tr("Format"), tr("Documents"), tr("Spans"), tr("What happens")]
        )
        self.files.installEventFilter(self)
        Emptiness(self.files, tr("No file here yet whose format is known."))
        self.files.currentItemChanged.connect(lambda *_: self._show_file())
        self.files.itemChanged.connect(lambda *_: self._tell())
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format of the file"))
        kinds, self._problems = listed()
        self.format.addItems([tr(_KNOWN), *(kind.name for kind in kinds if kind.read)])
        self.format.activated.connect(lambda *_: self._choose())
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(tr("Encoding of the file"))
        self.encoding.addItems([tr(_UTF8), *_ENCODINGS])
        self.encoding.activated.connect(lambda *_: self._choose())
        self.clean = QCheckBox(tr("Drop what web pages &left in texts"))
        self.clean.setToolTip(tr("Menus, section names, dates and buttons; what is dropped is kept in the metadata"))
        self.clean.setChecked(True)
        self.clean.toggled.connect(lambda *_: self._show_file())
        self.clean.toggled.connect(lambda *_: self._count_again())
        self.lines = flat_list(tr("First lines, and lines to drop"), [tr("Line"), tr("Text"), tr("Dropped as")])
        self.lines.installEventFilter(self)
        self.lines.itemChanged.connect(lambda *_: self._keep())
        self.why = _plain_label()
        self.said = _plain_label()
        buttons = QDialogButtonBox()
        self._import = buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        help_line = _plain_label()
        help_line.setText(
            tr("Space ticks or unticks a file or a line, Enter imports what is ticked. Nothing is written yet.")
        )
        row = QHBoxLayout()
        for name, box in ((tr("&Format"), self.format), (tr("&Encoding"), self.encoding)):
            label = QLabel(name)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        row.addWidget(self.clean)
        layout = QVBoxLayout(self)
        layout.addWidget(self.files, 2)
        layout.addLayout(row)
        layout.addWidget(self.why)
        layout.addWidget(self.lines, 3)
        layout.addWidget(self.said)
        layout.addWidget(help_line)
        layout.addWidget(buttons)
        self.resize(max(600, min(960, parent.width() - 40)), max(420, min(640, parent.height() - 40)))
        self.files.header().resizeSection(0, min(320, self.width() - 450))
        self.lines.header().resizeSection(1, self.width() - 260)
        self.files.setFocus()
        self._tell()

    # -- what was chosen --------------------------------------------------------------------------------------------

    def choices(self) -> dict[str, Choice]:
        """What was chosen for single files, by name; what is not ticked or cannot be read is left out."""
        found = dict(self._choices)
        for item in items(self.files):
            preview = _preview_of(item)
            if not _is_taken(item):
                found[preview.name] = replace(found.get(preview.name, Choice()), left_out=True)
        return found

    # -- looking into the files -------------------------------------------------------------------------------------

    def start(self, paths: Sequence[str] = ()) -> None:
        """Looks into the files, or only into those paths again."""
        self.stop()
        # What the one before was asked and had not told is asked again.
        self._asked = list(dict.fromkeys([*self._asked, *(paths or self._paths)]))
        self._told = set()
        self._child = PreviewChild(self)
        self._child.found.connect(self.take)
        self._child.finished.connect(self._ended)
        self._child.start(self._asked, self._choices, self._project)
        self._tell()

    def stop(self) -> None:
        """Ends the child process, if any."""
        if self._child is not None:
            child, self._child = self._child, None
            child.stop()
            child.deleteLater()

    def _ended(self, problem: AnnotatorError | None) -> None:
        self._child = None
        for item in items(self.files):
            preview = _preview_of(item)
            if preview.path in self._asked and preview.name not in self._told and problem is None:
                self.files.takeTopLevelItem(self.files.indexOfTopLevelItem(item))
                del self._rows[preview.name]
        self._asked = []
        self._tell(str(problem) if problem else "")

    def take(self, preview: FilePreview) -> None:
        """Shows a file, in its old place if it has one."""
        self._told.add(preview.name)
        blocked = QSignalBlocker(self.files)
        item = self._rows.get(preview.name)
        if item is None:
            item = self._rows[preview.name] = QTreeWidgetItem()
            self.files.addTopLevelItem(item)
        item.setData(0, _DATA, preview)
        counts = [str(preview.documents), str(preview.spans)] if preview.documents else ["", ""]
        happens = _happens(preview, self._duplicates(preview))
        for column, text in enumerate([_short(preview), preview.format, *counts, happens]):
            item.setText(column, unmasked(text))
        _set_tickable(item, ticked=not (preview.refused or preview.skipped))
        del blocked
        if self.files.currentItem() is None:
            choose_row(self.files, 0)
        elif self.files.currentItem() is item:
            self._show_file()
        self._tell()

    # -- one file ---------------------------------------------------------------------------------------------------

    def _show_file(self) -> None:
        item = self.files.currentItem()
        blocked = QSignalBlocker(self.lines)
        self.lines.clear()
        if item is None:
            return
        preview = _preview_of(item)
        choice = self._choices.get(preview.name, Choice())
        self.format.setCurrentText(choice.format or tr(_KNOWN))
        self._show_encoding(choice.encoding)
        self.why.setText("\n".join(_reasons(preview)))
        self.why.setVisible(bool(self.why.text()))
        for line in preview.lines:
            self.lines.addTopLevelItem(self._line(line, kept=(line.place, line.number) in choice.keep))
        self.lines.resizeColumnToContents(0)
        del blocked

    def _show_encoding(self, chosen: str) -> None:
        if chosen and self.encoding.findText(chosen) < 0:
            self.encoding.addItem(chosen)
        self.encoding.setCurrentText(chosen or tr(_UTF8))

    def _line(self, line: Shown, *, kept: bool) -> QTreeWidgetItem:
        place = f"{line.place}, {line.number}" if line.place else str(line.number)
        item = QTreeWidgetItem([unmasked(place), unmasked(line.text), tr(line.what)])
        item.setData(0, _DATA, line)
        if line.what and self.clean.isChecked():
            item.setCheckState(0, _UNCHECKED if kept else _CHECKED)
            _strike(item)
        return item

    def _choose(self) -> None:
        """Another format or encoding: the file is looked into again."""
        item = self.files.currentItem()
        if item is None:
            return
        preview = _preview_of(item)
        kind, encoding = self.format.currentText(), self.encoding.currentText()
        chosen = Choice("" if kind == tr(_KNOWN) else kind, "" if encoding == tr(_UTF8) else encoding)
        self._choices[preview.name] = chosen
        self.start([preview.path])

    def _propose(self) -> None:
        """Enter on a file with a proposed encoding takes the proposal."""
        item = self.files.currentItem()
        if item is not None and _preview_of(item).encoding:
            self._show_encoding(_preview_of(item).encoding)
            self._choose()

    def _keep(self) -> None:
        """What is unticked of the lines stays in the text."""
        item = self.files.currentItem()
        if item is None:
            return
        name = _preview_of(item).name
        blocked = QSignalBlocker(self.lines)
        kept = set()
        for one in items(self.lines):
            line = one.data(0, _DATA)
            if line.what and self.clean.isChecked():
                _strike(one)
                if one.checkState(0) is _UNCHECKED:
                    kept.add((line.place, line.number))
        del blocked
        self._choices[name] = replace(self._choices.get(name, Choice()), keep=frozenset(kept))
        self._tell()

    # -- all of them ------------------------------------------------------------------------------------------------

    def _duplicates(self, preview: FilePreview) -> int:
        return preview.cleaned_duplicates if self.clean.isChecked() else preview.duplicates

    def _count_again(self) -> None:
        """Cleaning makes some texts the same, and others not."""
        blocked = QSignalBlocker(self.files)
        for item in items(self.files):
            preview = _preview_of(item)
            item.setText(4, unmasked(_happens(preview, self._duplicates(preview))))
        del blocked
        self._tell()

    def _tell(self, problem: str = "") -> None:
        if self._child is not None:
            self.said.setText(
                trn(
                    "Looking into the files… {n} file so far",
                    "Looking into the files… {n} files so far",
                    len(self._rows),
                )
            )
            self._import.setEnabled(False)
            return
        rows = items(self.files)
        taken = [_preview_of(item) for item in rows if _is_taken(item)]
        documents = sum(one.documents for one in taken)
        there = sum(map(self._duplicates, taken))
        values = {"documents": trn("{n} document", "{n} documents", documents), "taken": len(taken)}
        said = trn("{documents} from {taken} of {n} file", "{documents} from {taken} of {n} files", len(rows), **values)
        if there:
            known = trn("{n} there already, which will be skipped", "{n} there already, which will be skipped", there)
            said = f"{said} ({known})"
        parts = [said]
        if self.clean.isChecked():
            kept = sum(len(self._choices[one.name].keep) for one in taken if one.name in self._choices)
            parts.append(trn("{n} line dropped", "{n} lines dropped", sum(one.dropped for one in taken) - kept))
        self.said.setText(problem or "; ".join([", ".join(parts), *self._problems]))
        self._import.setEnabled(bool(taken))

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QTreeWidget):
            item = watched.currentItem()
            if event.key() == Qt.Key.Key_Space and item is not None:
                if (
                    item.flags() & Qt.ItemFlag.ItemIsUserCheckable
                    and item.data(0, Qt.ItemDataRole.CheckStateRole) is not None
                ):
                    item.setCheckState(0, _UNCHECKED if item.checkState(0) is _CHECKED else _CHECKED)
                elif watched is self.files:
                    self._propose()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._import.isEnabled():
                    self.accept()
                return True
        return super().eventFilter(watched, event)

    @guarded
    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _preview_of(item: QTreeWidgetItem) -> FilePreview:
    preview: FilePreview = item.data(0, _DATA)
    return preview


def _is_taken(item: QTreeWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable) and item.checkState(0) is _CHECKED


def _set_tickable(item: QTreeWidgetItem, *, ticked: bool) -> None:
    """A file that cannot be read has no box."""
    if ticked:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, _CHECKED)
    else:
        item.setData(0, Qt.ItemDataRole.CheckStateRole, None)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)


def _strike(item: QTreeWidgetItem) -> None:
    """A line that would be dropped is struck out."""
    font = item.font(1)
    font.setStrikeOut(item.checkState(0) is _CHECKED)
    item.setFont(1, font)


def _short(preview: FilePreview) -> str:
    """The name of a file below what the user named."""
    folder = str(Path(preview.path).parent)
    return preview.name.removeprefix(f"{folder}/")


def _happens(preview: FilePreview, duplicates: int = 0) -> str:
    if preview.skipped:
        return tr("skipped: {reason}", reason=preview.skipped)
    if preview.encoding:
        return tr("not UTF-8; Space takes it as {encoding}", encoding=preview.encoding)
    if preview.refused:
        return tr("refused: {reason}", reason=preview.refused[0])
    more = [trn("{n} there already", "{n} there already", duplicates)] if duplicates else []
    more += [trn("with {n} note", "with {n} notes", len(preview.notes))] if preview.notes else []
    return ", ".join([tr("read"), *more])


def _reasons(preview: FilePreview) -> list[str]:
    return [preview.skipped] if preview.skipped else [*preview.refused, *preview.notes][:8]
