"""What an export would write, before it does: the format, what becomes of spans that it cannot hold, and the parts.

What the list says comes from `annotator export --dry-run` with the same arguments that the export gets.
"""

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.formats.fitting import CHOICES
from annotator.formats.format import Format
from annotator.formats.keeping import Keeps
from annotator.formats.registry import listed
from annotator.formats.report import Lost
from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import unmasked
from annotator.gui.child import ExportChild
from annotator.gui.format_options import FormatOptions
from annotator.gui.trees import Emptiness, flat_list
from annotator.language import mark, tr, trn
from annotator.store import splits
from annotator.store.project import Project

MOST = 500  # rows of the list; all are counted
_PAUSE_MS = 250  # after the last change, until it is looked what it does
_MOST_SEED = 2**31 - 1
_FAULTS = {
    "overlap": (mark("Spans that &overlap"), Keeps.OVERLAP | Keeps.NESTING),
    "misaligned": (mark("Inside a &token"), Keeps.CHARACTER_SPANS),
    "white_space": (mark("&White space at borders"), Keeps.BORDER_SPACE),
    "label": (mark("Characters of a &label"), Keeps.ANY_LABEL),
    "line_break": (mark("Over a line &break"), Keeps.LINE_BREAKS),
}
_REMEDIES = {
    "longest": mark("the longest wins"), "drop": mark("leave out"), "refuse": mark("refuse to export"),
    "widen": mark("widen to tokens"), "trim": mark("trim"), "map": mark("write another name"),
    "fragments": mark("a span for each line"), "cut": mark("cut to one line"),
}  # fmt: skip


class _Report(msgspec.Struct):
    """What of an export's report in JSON is shown."""

    documents: int
    spans: int
    lost: list[Lost]
    left_out: dict[str, int]


class ExportDialog(QDialog):
    """Tab walks through the choices, Enter exports, Esc leaves."""

    def __init__(self, parent: QWidget, project: Project) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._project = project
        self._child: ExportChild | None = None
        kinds, self._problems = listed()
        self._kinds = [kind for kind in kinds if kind.write]
        self.format = QComboBox()
        self.format.addItems([tr(kind.title) for kind in self._kinds])
        self.every_state = QCheckBox(tr("Documents in every &state"))
        self.suggestions = QCheckBox(tr("S&uggestions, too"))
        self.annotator = _annotators(self, project.annotators())
        self.options = FormatOptions(self)
        self.remedies = {fault: _remedies(fault) for fault in _FAULTS}
        self._captions = {fault: QLabel(tr(caption)) for fault, (caption, _) in _FAULTS.items()}
        self.divide = QCheckBox(tr("&Divide into train, dev and test:"))
        self.shares, self.seed = QLineEdit("80,10,10"), QSpinBox()
        self.seed.setRange(0, _MOST_SEED)
        self._show_split()
        self.list = flat_list(
            tr("What the format cannot hold"), [tr("Document"), tr("Span"), tr("Label"), tr("What happens")]
        )
        self._empty = Emptiness(self.list, "")
        for column, width in enumerate((150, 170, 80)):
            self.list.header().resizeSection(column, width)
        self.list.currentItemChanged.connect(lambda item, _before: self._explain(item))
        self.why, self.said = QLabel(), QLabel()
        for label in (self.why, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(tr("E&xport…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._arrange(buttons)
        self._explain(None)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._listen()
        self.resize(min(760, parent.width() - 40), min(520, parent.height() - 60))
        self._choose_format()
        self.format.setFocus()

    def _arrange(self, buttons: QWidget) -> None:
        first, whose, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        _add_named(first, tr("&Format"), self.format)
        for box in (self.every_state, self.suggestions):
            first.addWidget(box)
        first.addStretch(1)
        has_choice = len(self._project.annotators()) > 1
        if has_choice:
            _add_named(whose, tr("De&cisions of"), self.annotator)
            whose.addStretch(1)
        self.annotator.setVisible(has_choice)
        grid = QGridLayout()
        for i, (fault, caption) in enumerate(self._captions.items()):
            caption.setBuddy(self.remedies[fault])
            grid.addWidget(caption, i // 2, 2 * (i % 2))
            grid.addWidget(self.remedies[fault], i // 2, 2 * (i % 2) + 1)
        grid.setColumnStretch(4, 1)
        last.addWidget(self.divide)
        _add_named(last, tr("S&hares"), self.shares)
        _add_named(last, tr("S&eed"), self.seed)
        last.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(first)
        layout.addLayout(whose)
        layout.addWidget(self.options)
        layout.addLayout(grid)
        layout.addLayout(last)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.why)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self.setTabOrder(self.suggestions, self.annotator)

    def _listen(self) -> None:
        self.format.currentIndexChanged.connect(lambda _row: self._choose_format())
        self.annotator.currentIndexChanged.connect(lambda _row: self._change())
        self.options.changed.connect(self._change)
        for box in (self.every_state, self.suggestions, self.divide):
            box.toggled.connect(lambda _on: self._change())
        for remedy in self.remedies.values():
            remedy.currentIndexChanged.connect(lambda _row: self._change())
        self.shares.textChanged.connect(lambda _text: self._change())
        self.seed.valueChanged.connect(lambda _value: self._change())

    # -- what was chosen --------------------------------------------------------------------------------------------

    @property
    def kind(self) -> Format:
        """The format that is chosen."""
        return self._kinds[self.format.currentIndex()]

    @property
    def is_divided(self) -> bool:
        """Whether a folder with a file for each part is to be written."""
        return self.divide.isChecked() and not self.kind.writes_folder

    def arguments(self) -> list[str]:
        """What stands behind `annotator export PROJECT OUT`."""
        chosen = ["--format", self.kind.name]
        if self.annotator.currentData():
            chosen += ["--annotator", self.annotator.currentData()]
        for name, value in self.options.values().items():
            chosen += ["--option", f"{name}={value}"]
        if self.every_state.isChecked():
            chosen += ["--answers", "any"]
        if self.suggestions.isChecked():
            chosen.append("--suggestions")
        defaults = self.kind.remedies.as_dict()
        for fault, box in self.remedies.items():
            if _is_concerned(self.kind, fault) and box.currentData() != defaults[fault]:
                chosen += ["--remedy", f"{fault.replace('_', '-')}={box.currentData()}"]
        if self.is_divided:
            chosen += [f"--split={self.shares.text()}", "--seed", str(self.seed.value())]
        return chosen

    def _show_split(self) -> None:
        """That of the project, if it has one: another is an error, as on the command line."""
        split = splits.load(self._project)
        if split is not None:
            self.shares.setText(str(split.shares))
            self.seed.setValue(min(split.shares.seed, _MOST_SEED))

    def _choose_format(self) -> None:
        defaults = self.kind.remedies.as_dict()
        for fault, box in self.remedies.items():
            concerned = _is_concerned(self.kind, fault)
            box.setVisible(concerned)
            self._captions[fault].setVisible(concerned)
            box.setCurrentIndex(box.findData(defaults[fault]))
        self.options.show_options([option for option in self.kind.options if option.writes], self.annotator)
        self.divide.setEnabled(not self.kind.writes_folder)
        self._change()

    def _change(self) -> None:
        for box in (self.shares, self.seed):
            box.setEnabled(self.is_divided)
        self.said.setText(tr("Looking what the format can hold …"))
        self._pause.start()

    # -- what it would do -------------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._stop()
        # A name that is not there, so that nothing is in the way: nothing is written to it.
        out = self._project.path.with_name(f".{self._project.path.stem[:50]}-export")
        child = self._child = ExportChild(self._project.path, out, [*self.arguments(), "--dry-run", "--json"], self)
        child.finished.connect(self._show)
        child.failed.connect(self._fail)
        child.start()

    def _show(self, text: str) -> None:
        self._child = None
        report = msgspec.json.decode(text, type=_Report)
        self.list.clear()
        for lost in report.lost[:MOST]:
            piece = " ".join(lost.text.split())
            self.list.addTopLevelItem(
                QTreeWidgetItem([*map(unmasked, (lost.document, piece, lost.label, lost.reason))])
            )
        missing = [f"{count} {tr(what)}" for what, count in sorted(report.left_out.items())]
        documents, count = trn("{n} document", "{n} documents", report.documents), len(report.lost)
        said = [trn("{documents} with {n} span.", "{documents} with {n} spans.", report.spans, documents=documents)]
        if count:
            one = "{n} span cannot be written as it is."
            said.append(trn(one, "{n} spans cannot be written as they are.", count))
        said += [tr("The first {most} are listed.", most=MOST)] if count > MOST else []
        said += [tr("Not held: {what}.", what=", ".join(missing))] if missing else []
        self._empty.setText("" if report.lost else tr("Every span can be written as it is."))
        self.said.setText(" ".join([*said, *self._problems]))
        self.button.setEnabled(True)

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        """All that is said of a row, which may be longer than its column."""
        self.why.setText(item.text(3) if item else "")
        self.why.setVisible(bool(self.why.text()))

    def _fail(self, problem: AnnotatorError) -> None:
        self._child = None
        self.list.clear()
        self._empty.setText("")
        self.said.setText(str(problem))
        self.button.setEnabled(False)

    def _stop(self) -> None:
        if self._child is not None:
            child, self._child = self._child, None
            child.finished.disconnect(self._show)
            child.failed.disconnect(self._fail)
            child.stop()
            child.deleteLater()

    @guarded
    def done(self, result: int) -> None:
        self._pause.stop()
        self._stop()
        super().done(result)


def _is_concerned(kind: Format, fault: str) -> bool:
    """Whether there are spans with this fault that the format cannot hold."""
    return _FAULTS[fault][1] not in kind.keeps and (fault != "label" or kind.label is not None)


def _annotators(parent: QWidget, names: list[str]) -> QComboBox:
    box = QComboBox(parent)
    box.addItem(tr("everybody"), "")
    for name in names:
        box.addItem(name, name)
    return box


def _remedies(fault: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("What becomes of it: {fault}", fault=tr(_FAULTS[fault][0]).replace("&", "")))
    for value in CHOICES[fault]:
        box.addItem(tr(_REMEDIES[value]), value)
    return box


def _add_named(row: QHBoxLayout, caption: str, widget: QWidget) -> None:
    label = QLabel(caption)
    label.setBuddy(widget)
    widget.setAccessibleName(caption.replace("&", ""))
    row.addWidget(label)
    row.addWidget(widget)


def out_name(kind: Format, stem: Path, *, is_divided: bool) -> Path:
    """Where the question for a file begins: a folder, or a file with the format's suffix."""
    if is_divided or kind.writes_folder:
        return stem.with_name(f"{stem.name}-{kind.name}")
    return stem.with_name(stem.name + kind.suffixes[0]) if kind.suffixes else stem
