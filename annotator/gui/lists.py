"""The two lists beside the text: their models. The views are plain QListViews with the delegates of `rows.py`."""

from __future__ import annotations  # array[int] cannot be written at run time before Python 3.12

from array import array
from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.gui.article.odd import unmasked
from annotator.language import mark, tr
from annotator.model.document import Answer
from annotator.model.span import Span, Status, reading_key
from annotator.session import Changed
from annotator.store.queue import Entry, Queue, Titles

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_ROLES = (ITEM, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
_FEW = 50  # more changed rows than this are shown by a reset

STATES = {
    None: mark("not opened"),
    Answer.IN_PROGRESS: mark("in progress"),
    Answer.ACCEPT: mark("accepted"),
    Answer.REJECT: mark("rejected"),
    Answer.IGNORE: mark("ignored"),
}
_STATUS = {
    Status.PENDING: mark("pending"),
    Status.ACCEPTED: mark("accepted"),
    Status.REJECTED: mark("rejected"),
}


class DocumentList(QAbstractListModel):
    """The documents of the project, filtered by words of the title and by state. Titles are read when they are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: Queue | None = None
        self.ids = array("q")
        self._titles: Titles | None = None
        self._words: list[str] = []
        self._open_only = False

    def set_queue(self, queue: Queue) -> None:
        """Shows these documents, as far as the filter lets them through."""
        is_known, self._queue = queue is self._queue, queue  # documents of another project may have the same ids
        wanted = queue.filtered(self._words, open_only=self._open_only)
        if is_known and (wanted is self.ids or wanted == self.ids):
            if wanted:
                self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._take(wanted)
        self.endResetModel()

    def show_answer(self, ident: int) -> None:
        """Follows what was said of one document: its row changes, comes or goes."""
        row = self.row_of(ident)
        if self._queue is None or (row < 0 and not self._open_only):
            return
        is_wanted = not self._open_only or self._queue.answer(ident) in (None, Answer.IN_PROGRESS)
        if row < 0 and is_wanted:
            self.set_queue(self._queue)
        elif row >= 0 and is_wanted:
            self.dataChanged.emit(self.index(row), self.index(row))
        elif row >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            self._take(self.ids[:row] + self.ids[row + 1 :])
            self.endRemoveRows()

    def set_filter(self, words: str, *, open_only: bool) -> None:
        """Lets through what has all `words` in its title; with `open_only` what is not answered yet."""
        self._words = words.split()
        self._open_only = open_only
        if self._queue is not None:
            self.set_queue(self._queue)

    def size(self) -> int:
        """How many documents there are without the filter."""
        return 0 if self._queue is None else len(self._queue)

    def row_of(self, ident: int) -> int:
        """The row of a document, -1 where the filter hides it."""
        at = self._queue.index_of(ident) if self._queue is not None else -1
        if at < 0 or self._queue is None:
            return -1
        row = bisect_left(self.ids, at, key=self._queue.index_of)
        return row if row < len(self.ids) and self.ids[row] == ident else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.ids) or role not in _ROLES or self._queue is None or self._titles is None:
            return None
        ident, title = self.ids[index.row()], self._titles[index.row()]
        if role == ITEM:
            return Entry(ident, title, self._queue.answer(ident))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}, {tr(STATES[self._queue.answer(ident)])}"
        return unmasked(title)

    def _take(self, ids: array[int]) -> None:
        self.ids = ids
        self._titles = self._queue.titles(ids) if self._queue is not None else None


@dataclass(frozen=True, slots=True)
class SpanRow:
    """A row of the span list: the span and its text, on one line."""

    span: Span
    text: str


class SpanList(QAbstractListModel):
    """The shown document's spans in reading order; single changes touch single rows, however many there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spans: list[Span] = []
        self._text = ""

    def set_document(self, text: str, spans: list[Span]) -> None:
        """Shows another document's spans."""
        self.beginResetModel()
        self._text, self.spans = text, list(spans)
        self.endResetModel()

    def change(self, changed: Changed, spans: list[Span]) -> None:
        """Takes over what the session says went and came."""
        if len(changed.removed) + len(changed.added) > _FEW:
            self.set_document(self._text, spans)
            return
        if len(changed.removed) == len(changed.added) == 1:
            at = self.row_of(changed.removed[0])
            if self._fits(changed.added[0], at):
                self.spans[at] = changed.added[0]
                self.dataChanged.emit(self.index(at), self.index(at))
                return
        for span in changed.removed:
            at = self.row_of(span)
            self.beginRemoveRows(_NOWHERE, at, at)
            del self.spans[at]
            self.endRemoveRows()
        for span in changed.added:
            at = self.row_of(span)
            self.beginInsertRows(_NOWHERE, at, at)
            self.spans.insert(at, span)
            self.endInsertRows()

    def row_of(self, span: Span) -> int:
        """Where `span` stands or would stand."""
        return bisect_left(self.spans, reading_key(span), key=reading_key)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.spans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.spans):
            return None
        span = self.spans[index.row()]
        if role == ITEM:
            return SpanRow(span, self._piece(span))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._piece(span)}, {span.label}, {tr(_STATUS[span.status])}"
        return None

    def _piece(self, span: Span) -> str:
        return unmasked(" ".join(self._text[span.start : min(span.end, span.start + 200)].split()))

    def _fits(self, span: Span, at: int) -> bool:
        before = at == 0 or reading_key(self.spans[at - 1]) < reading_key(span)
        return before and (at + 1 >= len(self.spans) or reading_key(span) < reading_key(self.spans[at + 1]))
