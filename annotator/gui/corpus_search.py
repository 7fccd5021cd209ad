"""Finding text in all documents: type, choose with Up and Down, Enter goes there."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.article.odd import unmasked
from annotator.gui.trees import ListKeys, choose_row, flat_list, say_rows
from annotator.language import mark, tr, trn
from annotator.store.project import Project
from annotator.store.search import MOST_HITS, Hit, search

_HIT = Qt.ItemDataRole.UserRole
_WAIT_MS = 150  # after the last letter
_NOTHING = mark("Nothing found. Fewer letters, or no ticks above, may find more.")
_LONGEST = 200  # code points of a selection that is looked for


class CorpusSearch(QDialog):
    """Searches between two events, some documents at a time: typing and Esc are never waited for."""

    def __init__(self, parent: QWidget, project: Project, wanted: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search the corpus"))
        self.hit: Hit | None = None
        self._project = project
        self._running: Iterator[list[Hit]] = iter(())
        self._documents: set[int] = set()
        self._hurry = False  # Enter was pressed before there was a hit to go to
        self.edit = QLineEdit(" ".join(wanted[:_LONGEST].split()))
        self.edit.setPlaceholderText(tr("Find in all documents"))
        self.edit.setAccessibleName(tr("Find in all documents"))
        self.whole_words = QCheckBox(tr("&Whole words"))
        self.match_case = QCheckBox(tr("Same &capitals"))
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.list = flat_list(tr("Hits"), columns=4)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column, mode in enumerate((header.ResizeMode.Interactive, header.ResizeMode.Stretch,
                                       header.ResizeMode.ResizeToContents, header.ResizeMode.Stretch)):  # fmt: skip
            header.setSectionResizeMode(column, mode)
        header.resizeSection(0, 200)
        top = QHBoxLayout()
        top.addWidget(self.edit, 1)
        for box in (self.whole_words, self.match_case):
            top.addWidget(box)
        say_rows(self.list, self.edit)
        ListKeys(self.list, [self.edit, self.whole_words, self.match_case], self._enter)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_WAIT_MS)
        self._pause.timeout.connect(self._start)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)
        self.edit.textChanged.connect(self._changed)
        for box in (self.whole_words, self.match_case):
            box.toggled.connect(self._changed)
        self.list.itemActivated.connect(self._take)
        self.resize(min(980, parent.width() - 40), min(620, parent.height() - 60))
        self.edit.selectAll()
        self._start()

    def _changed(self, _what: object) -> None:
        self._hurry = False
        self._pause.start()

    def _start(self) -> None:
        self._pause.stop()
        self.list.clear()
        self._documents = set()
        self._running = search(
            self._project,
            self.edit.text(),
            whole_words=self.whole_words.isChecked(),
            match_case=self.match_case.isChecked(),
        )
        self._next.start()

    def _go_on(self) -> None:
        """The next documents."""
        found = next(self._running, None)
        for hit in found or ():
            self._documents.add(hit.document)
            item = QTreeWidgetItem([*map(unmasked, (hit.title, hit.before, hit.text, hit.after))])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(0, self.palette().color(QPalette.ColorRole.PlaceholderText))
            bold = item.font(2)
            bold.setBold(True)
            item.setFont(2, bold)
            item.setData(0, _HIT, hit)
            self.list.addTopLevelItem(item)
        if self.list.currentItem() is None:
            choose_row(self.list, 0)
        self._show_count(ended=found is None)
        if self._hurry:
            self._take(self.list.currentItem())

    def _show_count(self, *, ended: bool) -> None:
        hits = self.list.topLevelItemCount()
        if ended:
            self._next.stop()
        if not self.edit.text().strip():
            self.count.setText(tr("Type what to look for. Enter goes to the hit."))
        elif ended and not hits:
            self.count.setText(tr(_NOTHING))
        else:
            values = {"hits": trn("{n} hit", "{n} hits", hits)}
            places = trn("{hits} in {n} document", "{hits} in {n} documents", len(self._documents), **values)
            if hits >= MOST_HITS:
                places = tr("{places}; only the first {most} are shown", places=places, most=MOST_HITS)
            elif not ended:
                places = tr("{places} so far", places=places)
            self.count.setText(tr("{places}. Enter goes there.", places=places))

    def _take(self, item: QTreeWidgetItem | None) -> None:
        hit = item.data(0, _HIT) if item is not None else None
        if isinstance(hit, Hit):
            self.hit = hit
            self.accept()

    def done(self, result: int) -> None:
        self._next.stop()
        self._pause.stop()
        super().done(result)

    def _enter(self) -> None:
        if self._pause.isActive():
            self._start()  # what stands in the list answers to what was typed before
        self._hurry = True
        self._take(self.list.currentItem())
