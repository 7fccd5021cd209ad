"""What is to suggest spans: a pipeline, a file of patterns, names or expressions, or what was labelled before."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.trees import choose_row, flat_list
from annotator.language import tr
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.pipelines import PipelineInfo

_SOURCE = Qt.ItemDataRole.UserRole
_NICE = 10  # the window comes first


@dataclass(frozen=True, slots=True)
class Source:
    """A line of the list. `ask` is the title and the filter of a question for a file; a filter of "/" for a folder."""

    kind: Kind
    name: str
    about: str
    source: str = ""
    ask: tuple[str, str] | None = None


def sources(found: Sequence[PipelineInfo]) -> list[Source]:
    """All that can be chosen: pipelines first."""
    return [
        *(Source(Kind.PIPELINE, f"{p.name} {p.version}".strip(), tr(p.description), p.choice) for p in found),
        Source(Kind.PIPELINE, tr("A folder…"), tr("a pipeline that spaCy has written"),
               ask=(tr("Folder of a pipeline"), "/")),
        Source(Kind.BEFORE, tr("What I labelled before"), tr("the same texts in all other places")),
        Source(Kind.GAZETTEER, tr("Names…"), tr("a table of texts and labels, or one name a line in LABEL.txt"),
               ask=(tr("Names"), tr("Lists (*.tsv *.csv *.txt);;All files (*)"))),
        Source(Kind.PATTERNS, tr("Patterns…"), tr("JSONL of spaCy's EntityRuler or of Prodigy"),
               ask=(tr("Patterns"), tr("Patterns (*.jsonl);;All files (*)"))),
        Source(Kind.REGEX, tr("Regular expressions…"), tr("TOML, or label and pattern with a tab between"),
               ask=(tr("Regular expressions"), tr("Expressions (*.toml *.tsv *.txt);;All files (*)"))),
    ]  # fmt: skip


class SuggesterList(QDialog):
    """Up and Down choose, Enter runs, Esc leaves."""

    def __init__(self, parent: QWidget, found: Sequence[PipelineInfo], folder: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Pre-annotate"))
        self._folder = folder
        self.list = flat_list(tr("Suggestions from"), [tr("Suggestions from"), tr("About")])
        for source in sources(found):
            item = QTreeWidgetItem([source.name, tr(source.about)])
            item.setData(0, _SOURCE, source)
            item.setForeground(1, self.palette().color(QPalette.ColorRole.PlaceholderText))
            item.setToolTip(1, tr(source.about))
            self.list.addTopLevelItem(item)
        self.list.resizeColumnToContents(0)
        self.list.itemDoubleClicked.connect(lambda *_: self.accept())
        self.consistency = QCheckBox(tr("Name c&onsistency: one label for all mentions of a name in a document"))
        self.consistency.setChecked(True)
        self.ignore_case = QCheckBox(tr("&Names and patterns in any letter case"))
        note = QLabel(tr("What you decided stays. A newer run of the same pipeline replaces its older suggestions."))
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        note.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("&Run"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.list, self.consistency, self.ignore_case, note, buttons):
            layout.addWidget(widget)
        self.resize(min(780, parent.width() - 40), min(460, parent.height() - 60))
        choose_row(self.list, 0)
        self.list.setFocus()

    def job(self) -> Job | None:
        """What was chosen, after the question for its file; None where that was left."""
        item = self.list.currentItem()
        source: Source | None = item.data(0, _SOURCE) if item is not None else None
        if source is None:
            return None
        name = source.source if source.ask is None else self._asked(*source.ask)
        if source.ask is not None and not name:
            return None
        return Job(
            source.kind,
            name,
            consistency=self.consistency.isChecked(),
            ignore_case=self.ignore_case.isChecked(),
            nice=_NICE,
        )

    def _asked(self, title: str, names: str) -> str:
        if names == "/":
            return QFileDialog.getExistingDirectory(self.parentWidget(), title, self._folder)
        return QFileDialog.getOpenFileName(self.parentWidget(), title, self._folder, names)[0]
