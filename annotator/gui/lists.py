"""The two lists beside the text: their models. The views are plain QListViews with the delegates of `rows.py`."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.gui.article.odd import unmasked
from annotator.model.document import Answer
from annotator.model.span import Span, reading_key
from annotator.session import Changed
from annotator.store.project import Entry

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_FEW = 50  # more changed rows than this are shown by a reset

STATES = {
    None: "not opened",
    Answer.IN_PROGRESS: "in progress",
    Answer.ACCEPT: "accepted",
    Answer.REJECT: "rejected",
    Answer.IGNORE: "ignored",
}


class DocumentList(QAbstractListModel):
    """The documents of the project, filtered by words of the title and by state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Entry] = []
        self.entries: list[Entry] = []
        self._words: list[str] = []
        self._open_only = False

    def set_entries(self, entries: list[Entry]) -> None:
        """Shows these documents, as far as the filter lets them through."""
        self._all = entries
        wanted = [e for e in entries if self._passes(e)]
        if [e.id for e in wanted] == [e.id for e in self.entries]:
            changed = [i for i, (a, b) in enumerate(zip(self.entries, wanted, strict=True)) if a != b]
            self.entries = wanted
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self.entries = wanted
        self.endResetModel()

    def set_filter(self, words: str, *, open_only: bool) -> None:
        """Lets through what has all `words` in its title; with `open_only` what is not answered yet."""
        self._words = words.casefold().split()
        self._open_only = open_only
        self.set_entries(self._all)

    def row_of(self, ident: int) -> int:
        """The row of a document, -1 where the filter hides it."""
        return next((i for i, e in enumerate(self.entries) if e.id == ident), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ITEM:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {STATES[entry.answer]}"
        return unmasked(entry.title) if role == Qt.ItemDataRole.DisplayRole else None

    def _passes(self, entry: Entry) -> bool:
        if self._open_only and entry.answer not in (None, Answer.IN_PROGRESS):
            return False
        title = entry.title.casefold()
        return all(word in title for word in self._words)


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
            return f"{self._piece(span)}, {span.label}, {span.status}"
        return None

    def _piece(self, span: Span) -> str:
        return unmasked(" ".join(self._text[span.start : min(span.end, span.start + 200)].split()))

    def _fits(self, span: Span, at: int) -> bool:
        before = at == 0 or reading_key(self.spans[at - 1]) < reading_key(span)
        return before and (at + 1 >= len(self.spans) or reading_key(span) < reading_key(self.spans[at + 1]))
