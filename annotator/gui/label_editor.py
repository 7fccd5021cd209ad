"""The labels of the project: add, rename, recolour, re-key, describe, merge, delete, order; read and write schemes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.gui import dialogs
from annotator.gui.article.guard import guarded
from annotator.gui.keys import known_name
from annotator.gui.label_form import LabelForm
from annotator.gui.picker import Choice, Picker
from annotator.gui.trees import Emptiness, choose_row, flat_list
from annotator.language import mark, tr, trn
from annotator.model.label import Label
from annotator.model.scheme_file import read_scheme, write_scheme
from annotator.paths import resource
from annotator.session import Session
from annotator.store import labels as store

_FILES = mark("Label schemes (*.toml *.json)")


class LabelEditor(QDialog):
    """A list that is worked by keys: each button says its own. Every change is one step that Ctrl+Z takes back."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Labels"))
        self._session = session
        self.list = flat_list(tr("Labels"), [tr("Label"), tr("Key"), tr("Spans"), tr("Description")])
        self.list.installEventFilter(self)
        Emptiness(self.list, tr("No labels yet. Ins adds one; a preset or a file brings many."))
        self.list.itemActivated.connect(lambda *_: self._attempt(self.edit))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._acts: dict[str, Callable[[], None]] = {
            "Ins": self.add, "Enter": self.edit, "F2": self.edit, "Del": self.delete, "Ctrl+M": self.merge,
            "Ctrl+Up": partial(self.move_label, -1), "Ctrl+Down": partial(self.move_label, 1),
            "Ctrl+Z": self.undo, "Ctrl+Shift+Z": self.redo,
        }  # fmt: skip
        buttons = QVBoxLayout()
        for text, act in (
            (tr("&Add…   Ins"), self.add), (tr("Chan&ge…   Enter"), self.edit),
            (tr("&Merge into…   Ctrl+M"), self.merge), (tr("&Delete   Del"), self.delete),
            (tr("Move &up   Ctrl+↑"), partial(self.move_label, -1)),
            (tr("Move dow&n   Ctrl+↓"), partial(self.move_label, 1)), (tr("&Keys by number"), self.number),
            (tr("&Preset…"), self.preset), (tr("&Import…"), self.read), (tr("&Export…"), self.write),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, a=act: self._attempt(a))
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addWidget(close)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.said)
        self.resize(min(860, parent.width() - 30), min(560, parent.height() - 40))
        self._fill()
        self.list.setFocus()

    @property
    def current(self) -> Label | None:
        """The label that is chosen in the list."""
        item = self.list.currentItem()
        return self._session.scheme.get(item.text(0)) if item is not None else None

    # -- what the buttons do --------------------------------------------------------------------------------------

    def add(self) -> None:
        """Asks for a label and adds it."""
        form = LabelForm(self, self._session.scheme, None)
        if dialogs.run(form):
            label = form.label()
            store.add_labels(self._session.project, self._session.annotator, [label])
            self._done(tr("{label} added.", label=label.name), label.name)

    def edit(self) -> None:
        """Changes the chosen label; a new name goes to all its spans."""
        old = self.current
        if old is None:
            return
        form = LabelForm(self, self._session.scheme, old)
        if dialogs.run(form):
            label = form.label()
            store.change_label(self._session.project, self._session.annotator, old.name, label)
            self._done(tr("{label} changed.", label=label.name), label.name)

    def merge(self) -> None:
        """Asks for another label, which all spans of the chosen one get."""
        old = self.current
        if old is not None:
            others = [x for x in self._session.scheme if x.name != old.name]
            choices = [Choice(x.name, partial(self._merge, old.name, x.name), x.key, x.color) for x in others]
            Picker(self, tr("Merge {label} into", label=old.name), choices, tr("There is no other label.")).choose()

    def _merge(self, name: str, into: str) -> None:
        spans, documents = store.usage(self._session.project, name)
        store.merge_labels(self._session.project, self._session.annotator, name, into)
        text = trn("{label} is {other} now: {spans} in {n} document, and suggestions.",
                   "{label} is {other} now: {spans} in {n} documents, and suggestions.",
                   documents, label=name, other=into, spans=trn("{n} span", "{n} spans", spans))  # fmt: skip
        self._done(text, into)

    def delete(self) -> None:
        """Removes the chosen label, after saying what that means for its spans."""
        old = self.current
        if old is None:
            return
        spans, documents = store.usage(self._session.project, old.name)
        if spans:
            text = trn("{label} has {spans} in {n} document. Delete the label with all of that?",
                       "{label} has {spans} in {n} documents. Delete the label with all of that?",
                       documents, label=old.name, spans=trn("{n} span", "{n} spans", spans))  # fmt: skip
            box = QMessageBox(QMessageBox.Icon.Question, tr("Delete label"), text, parent=self)
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setInformativeText(tr("Suggestions of this label will not be shown. Ctrl+Z brings everything back."))
            delete = box.addButton(tr("&Delete"), QMessageBox.ButtonRole.AcceptRole)
            box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
            dialogs.run(box)
            if box.clickedButton() is not delete:
                return
        store.delete_label(self._session.project, self._session.annotator, old.name)
        text = trn("{label} and {n} span deleted. Ctrl+Z brings all back.",
                   "{label} and {n} spans deleted. Ctrl+Z brings all back.", spans, label=old.name)  # fmt: skip
        self._done(text, "")

    def move_label(self, step: int) -> None:
        """Moves the chosen label up or down."""
        old = self.current
        if old is not None:
            store.move_label(self._session.project, self._session.annotator, old.name, step)
            self._done("", old.name)

    def number(self) -> None:
        """Gives the first ten labels digits as keys."""
        store.number_keys(self._session.project, self._session.annotator)
        self._done(tr("The first ten labels have the keys 1 to 9 and 0."), "")

    def preset(self) -> None:
        """Adds the labels of a preset."""
        files = sorted(resource("labels").glob("*.toml"))
        Picker(self, tr("Preset to add"), [Choice(p.stem, partial(self._take, p)) for p in files]).choose()

    def read(self) -> None:
        """Adds the labels of a file, and changes those of the same name."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Import label scheme"), "", tr(_FILES))
        if name:
            self._take(Path(name))

    def _take(self, path: Path) -> None:
        try:
            scheme = read_scheme(path.read_text(encoding="utf-8-sig"), path.name)
        except (OSError, UnicodeDecodeError) as error:
            raise AnnotatorError(
                tr("{file} cannot be read ({reason}).", file=path, reason=error), tr("Choose another file.")
            ) from error
        added, changed = store.take_scheme(self._session.project, self._session.annotator, scheme)
        new, others = trn("{n} label added", "{n} labels added", added), trn("{n} changed", "{n} changed", changed)
        self._done(f"{new}, {others}.", "")

    def write(self) -> None:
        """Writes the labels as TOML or JSON."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Export label scheme"), "labels.toml", tr(_FILES))
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.toml")
            try:
                path.write_text(write_scheme(self._session.scheme, as_json=path.suffix == ".json"), encoding="utf-8")
            except OSError as error:
                raise AnnotatorError(
                    tr("{file} cannot be written ({reason}).", file=path, reason=error.strerror),
                    tr("Choose another folder."),
                ) from error
            self.said.setText(tr("Written to {file}", file=path))

    def undo(self) -> None:
        """Takes the last step back."""
        self.said.setText(self._session.message if self._session.undo() else tr("There is nothing to undo."))
        self._fill()

    def redo(self) -> None:
        """Brings the last undone step again."""
        self.said.setText(self._session.message if self._session.redo() else tr("There is nothing to redo."))
        self._fill()

    # -- inside ---------------------------------------------------------------------------------------------------

    def _done(self, text: str, name: str) -> None:
        self._session.refresh()
        self.said.setText(text)
        self._fill(name)

    def _fill(self, name: str = "") -> None:
        current = self.list.currentItem()
        wanted = name or (current.text(0) if current is not None else "")
        row = self.list.indexOfTopLevelItem(current) if current is not None else 0
        spans = store.span_counts(self._session.project)
        self.list.clear()
        for label in self._session.scheme:
            item = QTreeWidgetItem([label.name, label.key, str(spans.get(label.name, "·")), label.description])
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            patch = QPixmap(12, 12)
            patch.fill(QColor(label.color))
            item.setIcon(0, QIcon(patch))
            self.list.addTopLevelItem(item)
            if label.name == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            choose_row(self.list, row)
        for column in range(3):
            self.list.resizeColumnToContents(column)
        self.list.setColumnWidth(0, min(self.list.columnWidth(0), self.list.viewport().width() // 2))

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except AnnotatorError as error:
            dialogs.show_error(self, error)
        self.list.setFocus()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = self._acts.get(known_name(event, self._acts))
            if act is not None:
                self._attempt(act)
                return True
        return super().eventFilter(watched, event)
