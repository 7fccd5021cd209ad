"""Adding documents in bulk, inside one transaction of the caller's, as one undoable step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain
from typing import Any

from annotator.model.document import Answer, Document
from annotator.model.span import Span, Status
from annotator.model.tokens import Bounds
from annotator.store.edits import Transaction, next_id, now
from annotator.store.project import Project
from annotator.store.rows import SPAN_ROW, bounds_to_blob, document_to_row, span_rows

_ENOUGH = 10_000  # rows that are written together
_A_STATEMENT = 50  # of them: for narrow rows this takes two thirds of the time of executemany
_ENOUGH_TEXT = 5_000_000  # or code points
_COLUMNS = {
    "document": ("id", "title", "text", "text_hash", "meta", "source", "position"),
    "folded_title": ("document", "title"),
    "tokenization": ("document", "tokenizer", "bounds"),
    "run_document": ("run", "document"),
    "suggestion": ("id", "run", "document", "start", "end", "label", "score", "source"),
    "span": SPAN_ROW,
    "answer": ("document", "annotator", "answer", "changed"),
}
_PENDING = Status.PENDING
_KNOWN = "SELECT id, EXISTS (SELECT 1 FROM trash WHERE trash.id = document.id) FROM document WHERE text_hash = ?"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document on its way into a project. `annotator` and `answer` are what the file says of it, if anything."""

    document: Document
    spans: tuple[Span, ...] = ()
    annotator: str = ""
    answer: Answer | None = None
    bounds: Bounds = field(default_factory=list)
    tokenizer: str = ""


def is_there(project: Project, text_hash: str) -> bool:
    """Whether a text is in a project already; one in the trash would come back."""
    found = project.db.execute(_KNOWN, [text_hash]).fetchone()
    return found is not None and not found[1]


class Became(Enum):
    """What became of a document on its way in."""

    ADDED = "added"
    SAID_BY_ANOTHER = "said by another"  # of the document before, what another annotator said of it
    DUPLICATE = "duplicate"  # the same text is there already
    RESTORED = "restored"  # it was in the trash; what was decided in it is back, what the file says of it is not taken


@dataclass(slots=True)
class _Last:
    """The document that was added last: what other annotators say of it comes right behind it."""

    ident: int
    text: str
    annotators: set[str]
    suggested: dict[tuple[int, int, str, str], int] = field(default_factory=dict)  # place and source to row
    runs: set[int] = field(default_factory=set)


class Intake:
    """Takes documents in. Pending spans become suggestions of the run of their source (`run_of`), and so does what was
    decided with a score: somebody had suggested it, and the decision answers that. What names nobody was decided by the
    annotator of the transaction. What is collected is written by `finish` at the latest."""

    def __init__(self, project: Project, tx: Transaction, run_of: Callable[[str], int]) -> None:
        self._project, self._tx, self._run_of = project, tx, run_of
        self._db = project.db.conn
        self._position = next_position(project)
        self._next = int(self._db.execute("SELECT coalesce(max(id), 0) + 1 FROM document").fetchone()[0])
        self._next_suggestion = int(self._db.execute("SELECT coalesce(max(id), 0) + 1 FROM suggestion").fetchone()[0])
        self._hashes: set[str] = set()  # of documents that have not been written yet
        self._length = 0  # of their texts
        self._last: _Last | None = None
        self._new: list[int] = []
        self._restored: set[int] = set()
        self._said: dict[str, None] = {}  # labels, as they came
        self._decided: dict[str, None] = {}
        self._rows: dict[str, list[tuple[object, ...]]] = {table: [] for table in _COLUMNS}
        self._time = now()
        self._has_spans = False

    def take(self, incoming: Incoming) -> Became:
        """Adds a document, or brings it back from the trash, unless its text is there already."""
        who, last = incoming.annotator or self._tx.annotator, self._last
        if last is not None and incoming.document.text == last.text and who not in last.annotators:
            last.annotators.add(who)
            self._take_said(last, incoming, who)
            return Became.SAID_BY_ANOTHER
        row = document_to_row(incoming.document)
        known = self._known(row["text_hash"])
        if known is not None:
            return known
        self._last = last = _Last(self._next, incoming.document.text, {who})
        self._take_document(row, incoming)
        self._take_said(last, incoming, who)
        if sum(map(len, self._rows.values())) >= _ENOUGH or self._length >= _ENOUGH_TEXT:
            self._write()
        return Became.ADDED

    def finish(self) -> None:
        """Writes what has been collected, adds the labels that the scheme lacks, and records the step."""
        self._write()
        # What pipelines call by a name that is shown as another, or not at all, does not become a label again.
        renamed = {said for (said,) in self._db.execute("SELECT said FROM label_map")}
        said = [label for label in self._said if label not in renamed]
        self._project.add_labels(list(dict.fromkeys([*said, *self._decided])))
        self._tx.take_from_trash(self._restored)
        self._tx.came_in(self._new)

    def _known(self, text_hash: str) -> Became | None:
        """What a document is whose text is there already, None where it is not."""
        if text_hash in self._hashes:
            return Became.DUPLICATE
        found = self._db.execute(_KNOWN, [text_hash]).fetchone()
        if found is None:
            return None
        ident, is_trashed = found
        if not is_trashed or ident in self._restored:
            return Became.DUPLICATE
        self._restored.add(ident)
        return Became.RESTORED

    def _take_document(self, row: dict[str, Any], incoming: Incoming) -> None:
        ident, self._next = self._next, self._next + 1
        self._new.append(ident)
        self._hashes.add(row["text_hash"])
        self._length += len(row["text"])
        self._rows["document"].append((ident, *row.values(), self._position))
        self._position += 1
        self._rows["folded_title"].append((ident, row["title"].casefold()))
        if incoming.bounds:
            self._rows["tokenization"].append((ident, incoming.tokenizer, bounds_to_blob(incoming.bounds)))

    def _take_said(self, last: _Last, incoming: Incoming, who: str) -> None:
        """Suggestions, decisions and the answer that come with a document."""
        decided: Sequence[Span] = incoming.spans
        pending = [span for span in incoming.spans if span.status is _PENDING]
        if pending:
            self._take_suggested(last, pending)
            self._said.update(dict.fromkeys(sorted({span.label for span in pending})))
            decided = [span for span in incoming.spans if span.status is not _PENDING]
        if any(span.score is not None for span in decided):
            decided = self._with_suggestions(last, decided, who)
        if decided:
            self._rows["span"] += span_rows(decided, last.ident, who)
            self._decided.update(dict.fromkeys(sorted({span.label for span in decided})))
        answer = incoming.answer or (Answer.IN_PROGRESS if decided else None)
        if answer is not None:
            self._rows["answer"].append((last.ident, who, str(answer), self._time))

    def _with_suggestions(self, last: _Last, decided: Sequence[Span], who: str) -> list[Span]:
        """The spans with the suggestions that they answer, where they have scores: a score is what a suggester gave.

        Their runs do not count as having looked at the document, else they would stand for all that it suggests there.
        """
        scored = [one._replace(source="") if one.source == who else one for one in decided if one.score is not None]
        self._take_suggested(last, scored)
        sources = {one.place: one.source for one in scored}
        return [
            one if one.score is None else one._replace(suggestion=last.suggested[(*one.place, sources[one.place])])
            for one in decided
        ]

    def _take_suggested(self, last: _Last, said: Sequence[Span]) -> None:
        """Suggestions come in once, whoever's line they stand in."""
        for one in sorted(said, key=lambda one: one.source):
            key, run = (*one.place, one.source), self._run_of(one.source)
            if one.pending and run not in last.runs:
                last.runs.add(run)
                self._rows["run_document"].append((run, last.ident))
            if key in last.suggested:
                continue
            ident, self._next_suggestion = self._next_suggestion, self._next_suggestion + 1
            last.suggested[key] = ident
            self._rows["suggestion"].append((ident, run, last.ident, *one.place, one.score, one.source))

    def _write(self) -> None:
        for table, rows in self._rows.items():
            if table == "span" and rows and not self._has_spans:
                self._write_first_span(rows.pop(0))
            names = ", ".join(f'"{name}"' for name in _COLUMNS[table])
            marks = f"({', '.join('?' * len(_COLUMNS[table]))})"
            for first in range(0, len(rows), _A_STATEMENT):
                some = rows[first : first + _A_STATEMENT]
                sql = f'INSERT INTO "{table}" ({names}) VALUES {", ".join([marks] * len(some))}'
                self._db.execute(sql, list(chain.from_iterable(some)))
            rows.clear()
        self._hashes.clear()
        self._length = 0

    def _write_first_span(self, row: tuple[object, ...]) -> None:
        """It says from where ids are counted: not from that of an undone step, which may come back."""
        names = ", ".join(f'"{name}"' for name in ("id", *SPAN_ROW))
        sql = f"INSERT INTO span ({names}) VALUES (?{', ?' * len(SPAN_ROW)})"
        self._db.execute(sql, [next_id(self._project.db, "span"), *row])
        self._has_spans = True


def next_position(project: Project) -> int:
    """The position behind the last document."""
    return int(project.db.execute("SELECT coalesce(max(position), -1) + 1 FROM document").fetchone()[0])
