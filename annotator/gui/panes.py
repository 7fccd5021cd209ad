"""The panes beside the text: documents on the left; labels with their keys, and spans, on the right."""

from collections import Counter
from functools import partial
from operator import attrgetter

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSlider,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.commands.span import BLIND
from annotator.gui.article.guard import guarded
from annotator.gui.label_table import LabelTable
from annotator.gui.lists import DocumentList, SpanList
from annotator.gui.rows import Draw, LabelColor, Rows, draw_document, draw_span, smaller
from annotator.gui.trees import Emptiness
from annotator.language import mark, tr, trn
from annotator.model.document import Answer
from annotator.model.span import Span
from annotator.session import Changed, Session
from annotator.store.queue import Queue

_LABEL = attrgetter("label")
_MANY = 100_000  # documents
_WAIT_MS = 150  # after the last letter
_NO_DOCUMENTS = mark("No documents yet. Ctrl+I imports some; files can be dropped here, too.")
_NO_TITLE = mark("No title has these words. Fewer letters show more; Ctrl+Shift+F looks into the texts.")
_ALL_ANSWERED = mark("Every document is answered. Ctrl+E exports them; without the tick above all are shown.")
_NO_SPANS = mark("No spans yet. A label’s key labels the word at the caret; Ctrl+P lets a pipeline suggest some.")
_ALL_HIDDEN = mark("All suggestions have a lower score than the minimum. Ctrl+[ lowers it.")


def heading(text: str) -> QLabel:
    """A small grey heading."""
    label = QLabel(text.upper())
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = smaller(label.font(), 0.8)
    font.setBold(True)
    font.setLetterSpacing(font.SpacingType.PercentageSpacing, 108)
    label.setFont(font)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setContentsMargins(10, 10, 10, 2)
    return label


class ListView(QTableView):
    """A list: Home and End go to the first and last row. A table, as a QListView lays all rows out at every change."""

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        row = rows.get(Qt.Key(event.key()))
        if row is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(self.model().index(row, 0))


def _list_view(name: str, model: QAbstractItemModel, rows: Draw, padding: int) -> ListView:
    """A list of rows that are drawn by `rows`."""
    view = ListView()
    view.setAccessibleName(name)
    view.setModel(model)
    view.setItemDelegate(Rows(view, rows))
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.horizontalHeader().hide()
    view.horizontalHeader().setStretchLastSection(True)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 2 * padding)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    return view


def _leave_with_escape(pane: QWidget, left: SignalInstance) -> None:
    """Esc anywhere in the pane goes back to the text. Ctrl+1 and Ctrl+3 come here, Tab goes round."""
    key = QShortcut(QKeySequence(Qt.Key.Key_Escape), pane)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(left)


class DocumentsPane(QWidget):
    """Progress, a filter, and the documents."""

    chosen = Signal(object)  # an id; Qt's int has 32 bits
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = DocumentList(self)
        self._current: int | None = None  # the shown document, which the filter may hide
        self.view = _list_view(tr("Documents"), self.model, draw_document, 7)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter titles"))
        self.filter.setAccessibleName(tr("Filter documents by title"))
        self.filter.setClearButtonEnabled(True)
        self.open_only = QCheckBox(tr("Only unanswered"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(tr("Documents answered"))
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.count.setFont(smaller(self.font()))
        self.count.setContentsMargins(10, 0, 10, 4)
        self.order = QLabel()
        self.order.setTextFormat(Qt.TextFormat.PlainText)
        self.order.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.order.setFont(smaller(self.font()))
        self.order.setWordWrap(True)
        self.order.setContentsMargins(10, 0, 10, 4)
        self.order.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 0, 10, 4)
        inset.setSpacing(8)
        inset.addWidget(self.bar)
        inset.addWidget(self.filter)
        inset.addWidget(self.open_only)
        layout.addWidget(heading(tr("Documents")))
        layout.addWidget(self.count)
        layout.addWidget(self.order)
        layout.addLayout(inset)
        layout.addWidget(self.view, 1)
        self.empty = Emptiness(self.view, tr(_NO_DOCUMENTS))
        _leave_with_escape(self, self.left)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_WAIT_MS)
        self._pause.timeout.connect(self.apply_filter)
        self.filter.textChanged.connect(self._filter_soon)
        self.open_only.toggled.connect(self.apply_filter)
        self.model.modelReset.connect(self._mark_current)
        self.filter.returnPressed.connect(self.view.setFocus)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)

    def set_entries(self, entries: Queue, order: str = "") -> None:
        """Shows the documents, how far the work is, and in which order it goes."""
        self.order.setText(order)
        self.order.setVisible(bool(order))
        self.model.set_queue(entries)
        self._show_progress(entries)
        self._say_why_empty()

    def show_answer(self, entries: Queue, ident: int) -> None:
        """Follows what was said of one document."""
        self.model.show_answer(ident)
        self._show_progress(entries)

    def _show_progress(self, entries: Queue) -> None:
        counts = entries.counts()
        answered = len(entries) - counts[None] - counts[Answer.IN_PROGRESS]
        self.bar.setMaximum(max(1, len(entries)))
        self.bar.setValue(answered)
        done = tr("{answered:,} of {all:,} answered", answered=answered, all=len(entries))
        self.count.setText(done if entries else tr("None yet"))

    def set_current(self, ident: int | None) -> None:
        """Marks the shown document."""
        self._current = ident
        self._mark_current()

    def _mark_current(self) -> None:
        ident = self._current
        row = self.model.row_of(ident) if ident is not None else -1
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        else:
            self.view.clearSelection()

    def _filter_soon(self) -> None:
        """At once, or where that takes long enough to be felt when the typing pauses."""
        if self.model.size() < _MANY:
            self.apply_filter()
        else:
            self._pause.start()

    def apply_filter(self) -> None:
        """Lets through what the filter says."""
        self._pause.stop()
        self.model.set_filter(self.filter.text(), open_only=self.open_only.isChecked())
        self._say_why_empty()

    def _say_why_empty(self) -> None:
        if not self.model.size():
            self.empty.setText(tr(_NO_DOCUMENTS))
        elif self.filter.text().strip():
            self.empty.setText(tr(_NO_TITLE))
        else:
            self.empty.setText(tr(_ALL_ANSWERED))

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.ids):
            self.chosen.emit(self.model.ids[index.row()])


class ScoreFilter(QWidget):
    """A slider that hides suggestions with a low score; shown only where there are scores."""

    changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(tr("Minimum score"))
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.text.setFont(smaller(self.font()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 10, 4)
        layout.setSpacing(2)
        layout.addWidget(self.text)
        layout.addWidget(self.slider)
        self.slider.valueChanged.connect(lambda value: self.changed.emit(value / 100))
        self.hide()

    def show_session(self, session: Session) -> None:
        """The minimum and how many suggestions it hides."""
        suggested = bool(session.hidden) or any(s.score is not None and s.pending for s in session.spans)
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(session.min_score * 100))
        self.slider.blockSignals(blocked)
        hidden = [trn("{n} hidden", "{n} hidden", len(session.hidden))] if session.hidden else []
        self.text.setText("  ·  ".join([tr("Minimum score {score:.2f}", score=session.min_score), *hidden]))
        self.setVisible(suggested)


class SpansPane(QWidget):
    """Labels above, the document's spans below."""

    chosen = Signal(object)
    left = Signal()
    min_score_changed = Signal(float)

    def __init__(self, color: LabelColor) -> None:
        super().__init__()
        self.labels = LabelTable(color)
        self.model = SpanList(self)
        self.view = _list_view(tr("Spans"), self.model, partial(draw_span, label_color=color), 5)
        self.label_area = scroll = QScrollArea()
        scroll.setWidget(self.labels)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Labels"))
        self.labels.height_wanted.connect(scroll.setMaximumHeight)  # few labels leave the room to the spans
        _leave_with_escape(self, self.left)
        self.spans_heading = heading(tr("Spans"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(heading(tr("Labels")))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.spans_heading)
        self.scores = ScoreFilter()
        self.scores.changed.connect(self.min_score_changed)
        layout.addWidget(self.scores)
        layout.addWidget(self.view, 1)
        self.empty = Emptiness(self.view, tr(_NO_SPANS))
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)

    def set_document(self, text: str, spans: list[Span]) -> None:
        """Shows another document's spans and counts."""
        self.model.set_document(text, spans)
        self.labels.counts = Counter(map(_LABEL, spans))
        self.labels.update()

    def change(self, changed: Changed, spans: list[Span]) -> None:
        """Follows a change of single spans."""
        self.model.change(changed, spans)
        self.labels.counts.subtract(s.label for s in changed.removed)
        self.labels.counts.update(s.label for s in changed.added)
        self.labels.update()

    def show_scores(self, session: Session) -> None:
        """Shows or hides the slider of the minimum score."""
        self.scores.show_session(session)
        self.empty.setText(tr(BLIND if session.blind else _ALL_HIDDEN if session.hidden else _NO_SPANS))

    def set_active(self, span: Span | None) -> None:
        """Marks the active span and brings it into view, and its label."""
        if span is not None and not (label := self.labels.row_of(span.label)).isEmpty():
            self.label_area.ensureVisible(0, label.center().y(), 0, label.height())
        row = self.model.row_of(span) if span else -1
        if 0 <= row < len(self.model.spans) and self.model.spans[row] == span:
            self.view.setCurrentIndex(self.model.index(row))
        elif self.view.currentIndex().isValid():
            self.view.setCurrentIndex(QModelIndex())

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.spans):
            self.chosen.emit(self.model.spans[index.row()])
