"""What would go wrong in training: a list that fills while the documents are checked; Enter goes to the place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from threading import Thread

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.formats.checking import Step, check
from annotator.formats.outgoing import spacy_bounds
from annotator.gui.article.odd import unmasked
from annotator.gui.trees import ListKeys, flat_list, items, say_rows
from annotator.language import tr, trn
from annotator.model.checks import ADVICE, Finding
from annotator.session import Session
from annotator.store.accepted import without_tokens

MOST = 500  # rows of each kind; all are counted
_FINDING = Qt.ItemDataRole.UserRole
_LOADING_MS = 30  # between two looks whether spaCy is loaded


class CheckDialog(QDialog):
    """Checks what the annotator accepted, one document between two events. `finding` is where the user wants to go,
    when the dialog is accepted."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check before training"))
        self.finding: Finding | None = None
        self._annotator = session.annotator
        self._steps: Iterator[Step] = check(session.project, session.annotator)
        self._counts: Counter[str] = Counter()
        self._documents = 0
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by kind, label, text or document"))
        self.filter.setAccessibleName(tr("Filter what was found"))
        self.list = flat_list(tr("What was found"), [tr("Kind"), tr("Text"), tr("What"), tr("Document")])
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(2, header.ResizeMode.Stretch)
        kinds = max(self.list.fontMetrics().horizontalAdvance(tr(kind)) for kind in ADVICE)
        for column, width in ((0, max(110, kinds + 24)), (1, 230), (3, 200)):
            header.resizeSection(column, width)
        say_rows(self.list, self.filter)
        ListKeys(self.list, [self.filter], lambda: self._take(self.list.currentItem()))
        self.advice, self.said = QLabel(), QLabel()
        for label in (self.advice, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.advice)
        layout.addWidget(self.said)
        self.filter.textChanged.connect(lambda _text: self._filter())
        self.list.currentItemChanged.connect(lambda item, _before: self._advise(item))
        self.list.itemActivated.connect(self._take)
        self.resize(min(980, parent.width() - 40), min(620, parent.height() - 60))
        # Loading spaCy takes a second or more, in which typing and Esc would have to wait.
        lang = session.project.setting("lang", "en")
        self._loading = Thread(target=spacy_bounds, args=("", lang), daemon=True)
        self._next = QTimer(self)
        self._next.timeout.connect(self._go_on)
        if without_tokens(session.project, session.annotator):
            self._loading.start()
            self._next.setInterval(_LOADING_MS)
        self.said.setText(tr("Loading spaCy’s tokenizer …"))
        self._next.start()

    def _go_on(self) -> None:
        """The next document, or what can be told of all."""
        if self._loading.is_alive():
            return
        self._next.setInterval(0)
        try:
            step = next(self._steps, None)
        except AnnotatorError as error:
            self._next.stop()
            self.said.setText(str(error))
            return
        for one in step.findings if step is not None else ():
            self._counts[one.kind] += 1
            if self._counts[one.kind] <= MOST:
                self._add(one)
        if step is not None:
            self._documents = step.documents
        else:
            self._next.stop()
        self._say(step)

    def _add(self, one: Finding) -> None:
        item = QTreeWidgetItem([*map(unmasked, (tr(one.kind), " ".join(one.text.split()), one.what, one.title))])
        item.setForeground(3, self.palette().color(QPalette.ColorRole.PlaceholderText))
        item.setData(0, _FINDING, one)
        self.list.addTopLevelItem(item)
        item.setHidden(not self._matches(item))
        if self.list.currentItem() is None and not item.isHidden():
            self.list.setCurrentItem(item)

    def _say(self, step: Step | None) -> None:
        counts = ", ".join(tr("{count} {kind}", count=count, kind=tr(kind)) for kind, count in self._counts.items())
        count, found = self._documents, counts or tr("nothing found")
        if step is not None:
            one, share = "{share} %, {n} document so far: {found}.", 100 * step.done // step.total
            said = [trn(one, "{share} %, {n} documents so far: {found}.", count, share=share, found=found)]
        elif not count:
            said = [tr("{annotator} has accepted no document yet. Ctrl+Enter accepts one.", annotator=self._annotator)]
        else:
            one, who = "{n} document accepted by {annotator}: {found}.", self._annotator
            said = [trn(one, "{n} documents accepted by {annotator}: {found}.", count, annotator=who, found=found)]
            is_cut = max(self._counts.values(), default=0) > MOST
            said += [tr("Of each kind the first {most} are listed.", most=MOST)] if is_cut else []
            said += [tr("Enter goes there.")] if counts else []
        self.said.setText(" ".join(said))

    def _matches(self, item: QTreeWidgetItem) -> bool:
        said = " ".join(item.text(column) for column in range(item.columnCount())).casefold()
        return all(word in said for word in self.filter.text().casefold().split())

    def _filter(self) -> None:
        shown = [item for item in items(self.list) if not self._hide(item)]
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self.list.setCurrentItem(shown[0] if shown else None)  # type: ignore[arg-type]  # None: no row

    def _hide(self, item: QTreeWidgetItem) -> bool:
        item.setHidden(not self._matches(item))
        return item.isHidden()

    def _advise(self, item: QTreeWidgetItem | None) -> None:
        one = item.data(0, _FINDING) if item is not None else None
        self.advice.setText(tr(ADVICE[one.kind]) if isinstance(one, Finding) else "")

    def _take(self, item: QTreeWidgetItem | None) -> None:
        one = item.data(0, _FINDING) if item is not None else None
        if isinstance(one, Finding):
            self.finding = one
            self.accept()

    def done(self, result: int) -> None:
        self._next.stop()
        super().done(result)
