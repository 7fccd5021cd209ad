"""Which pipelines are here, what each is made for, and on request how fast and how right it is in this project."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui.child import CommandChild
from annotator.gui.trees import Emptiness, choose_row, flat_list, items
from annotator.language import mark, number, tr, trn
from annotator.session import Session
from annotator.suggest.pipelines import PipelineInfo, fits_spacy, size_of

_INFO = Qt.ItemDataRole.UserRole
_COLUMNS = [
    mark("Pipeline"), mark("Origin"), mark("Language"), mark("Size"), mark("Words a second"), mark("F1 here"),
]  # fmt: skip
_ORIGINS = {
    "built in": mark("built in"),
    "installed": mark("installed"),
    "trained here": mark("trained here"),
    "folder": mark("folder"),
    "suggester": mark("suggester"),
}
_SPEED, _F1 = 4, 5
Measured = Mapping[str, Any]


class PipelineList(QDialog):
    """Up and Down choose, Enter measures the chosen one in a process of its own, Esc leaves and stops that."""

    def __init__(self, parent: QWidget, session: Session, found: Sequence[PipelineInfo]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Pipelines"))
        self._session = session
        self._waiting: deque[QTreeWidgetItem] = deque()
        self._measured: dict[str, Measured] = {}
        self._child: CommandChild | None = None
        self.list = flat_list(tr("Pipelines"), [tr(title) for title in _COLUMNS])
        Emptiness(
            self.list,
            tr("No pipeline is here. “annotator pipelines install” gets one; safe mode leaves all of them out."),
        )
        for info in found:
            self.list.addTopLevelItem(_row(info))
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in range(len(_COLUMNS)):
            header.setSectionResizeMode(
                column, header.ResizeMode.ResizeToContents if column else header.ResizeMode.Stretch
            )
        self.details = QPlainTextEdit(readOnly=True)
        self.details.setAccessibleName(tr("About the chosen pipeline"))
        self.details.setTabChangesFocus(True)
        note = QLabel(
            tr("Measured on up to 200 documents that you accepted; those made with its own suggestions flatter it.")
        )
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        note.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress of measuring"))
        self._buttons()
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 3)
        layout.addWidget(self.details, 2)
        for widget in (note, self.progress, self._box):
            layout.addWidget(widget)
        self.resize(min(820, parent.width() - 40), min(520, parent.height() - 60))
        self.list.currentItemChanged.connect(lambda *_: self._show_details())
        self.list.itemActivated.connect(lambda item, _: self._measure([item]))
        self.finished.connect(lambda _: self._stop())
        self._show_state()
        choose_row(self.list, 0)
        self.list.setFocus()

    def _buttons(self) -> None:
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._box.rejected.connect(self.reject)
        self.one, self.all, self.stop = (
            QPushButton(tr("&Measure")),
            QPushButton(tr("Measure &all")),
            QPushButton(tr("&Stop")),
        )
        acts = (lambda: self._measure(self.list.selectedItems()), lambda: self._measure(items(self.list)), self._stop)
        for button, act in zip((self.one, self.all, self.stop), acts, strict=True):
            self._box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)

    def _measure(self, wanted: Sequence[QTreeWidgetItem]) -> None:
        """Measures these, one after the other."""
        if self._child is None and wanted:
            self._waiting = deque(wanted)
            self.progress.setMaximum(len(wanted))
            self._next()

    def _next(self) -> None:
        self._child = None
        if self._waiting:
            item = self._waiting.popleft()
            info: PipelineInfo = item.data(0, _INFO)
            who = ["--annotator", self._session.annotator] if self._session.annotator else []
            arguments = ["pipelines", str(self._session.project.path), "--only", info.choice, *who, "--json"]
            child = self._child = CommandChild(arguments, tr("Measuring was stopped."), self)
            child.finished.connect(lambda said: self._take(item, msgspec.json.decode(said)[0]))
            child.failed.connect(lambda problem: self._failed(item, problem))
            child.start()
        self._show_state()

    def _take(self, item: QTreeWidgetItem, said: Measured) -> None:
        info: PipelineInfo = item.data(0, _INFO)
        self._measured[info.choice] = said
        speed, f1 = said.get("words_per_second"), said.get("f1")
        item.setText(_SPEED, number(speed, ",.0f") if speed else "")
        item.setText(_F1, number(f1, ".2f") if f1 is not None else tr("failed") if "problem" in said else "")
        self._show_details()
        self._next()

    def _failed(self, item: QTreeWidgetItem, problem: AnnotatorError) -> None:
        """One that cannot be measured is told like one that cannot be loaded, and the next has its turn."""
        if isinstance(problem, Cancelled):
            self._next()
        else:
            self._take(item, {"problem": str(problem)})

    def _stop(self) -> None:
        self._waiting.clear()
        if self._child is not None:
            self._child.stop()

    def _show_state(self) -> None:
        """Which buttons can be pressed, and how far measuring is."""
        running = self._child is not None
        had_keyboard = self.stop.hasFocus() or self.one.hasFocus() or self.all.hasFocus()
        for button, enabled in ((self.one, not running), (self.all, not running), (self.stop, running)):
            button.setEnabled(enabled)
        if had_keyboard:
            self.list.setFocus()
        self.progress.setVisible(running)
        self.progress.setValue(max(0, self.progress.maximum() - len(self._waiting) - 1))
        self.progress.setFormat(tr("Measuring, %v of %m done"))

    def _show_details(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            info: PipelineInfo = item.data(0, _INFO)
            self.details.setPlainText("\n".join(_about(info, self._measured.get(info.choice, {}))))


def _row(info: PipelineInfo) -> QTreeWidgetItem:
    size = size_of(info)
    origin = tr(_ORIGINS[info.origin])
    if fits_spacy(info) is False:
        origin = tr("{origin}, of another spaCy", origin=origin)
    name = f"{info.name} {info.version}".strip()
    texts = [name, origin, info.lang, f"{number(size / 1e6, '.1f')} MB" if size else "", "", ""]
    item = QTreeWidgetItem(texts)
    for column in range(3, len(_COLUMNS)):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, _INFO, info)
    return item


def _about(info: PipelineInfo, said: Measured) -> list[str]:
    """Sentences about a pipeline."""
    lines = [tr(info.description)] if info.description else []
    if fits_spacy(info) is False:
        lines.append(tr("Made for spaCy {version}, may not load.", version=info.spacy_version))
    if info.labels:
        lines.append(tr("Labels: {labels}.", labels=", ".join(info.labels)))
    if info.components:
        lines.append(tr("Components: {components}.", components=", ".join(info.components)))
    if "problem" in said:
        lines.append(str(said["problem"]))
    elif said.get("f1") is not None:
        rates = {name: said[name] or 0 for name in ("precision", "recall", "f1")}
        lines.append(trn("On {n} accepted document: precision {precision:.2f}, recall {recall:.2f}, f1 {f1:.2f}.",
                         "On {n} accepted documents: precision {precision:.2f}, recall {recall:.2f}, f1 {f1:.2f}.",
                         said["documents"], **rates))  # fmt: skip
        counts = said["by_label"].items()
        of_each = (f"{label} {number(c['f1'], '.2f')} ({c['gold']})" for label, c in counts if c["f1"] is not None)
        lines.append(tr("F1 (spans) of each label: {rates}.", rates=", ".join(of_each)))
    elif said:
        lines.append(tr("Nothing is accepted here yet: only its speed was measured."))
    return lines
