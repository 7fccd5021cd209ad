"""An open project file: what is in it, and the one way to change what people decided."""

from __future__ import annotations  # array[int] cannot be written at run time before Python 3.12

import contextlib
import json
from array import array
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator import collector
from annotator.errors import AnnotatorError, StorageError
from annotator.language import tr
from annotator.model.document import Answer, Document
from annotator.model.label import Label, LabelScheme
from annotator.model.span import Span, reading_order
from annotator.store import edits, queries, rows, schema
from annotator.store.database import connect, explained, translated, writing
from annotator.store.edits import Change, Edit, Transaction
from annotator.store.locks import Locks
from annotator.store.opening import Opened, open_file, settle
from annotator.store.queue import Queue, live_ids


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file has this name now: its disk and number there; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


class Project:
    """A project file. Closing it merges SQLite's log, so that the one file is whole and can be copied."""

    def __init__(self, opened: Opened) -> None:
        self.path = opened.path
        self.db = opened.db
        self.readonly = opened.readonly
        self.warnings = opened.warnings
        #: Whether to go on waiting for another writer, asked once a second with how often that was before.
        self.waiting: Callable[[int], bool] | None = None
        self._opened = opened
        self._file = _identity(opened.path)
        self._locks = Locks(opened.path)
        self._data_version = int(opened.db.execute("PRAGMA data_version").fetchone()[0])
        self._log = _identity(_log_of(opened.path))  # None where there is none yet, or never is

    @classmethod
    def create(cls, path: Path, labels: LabelScheme) -> Project:
        """A new, empty project with these labels. Raises `AnnotatorError` when the file is there already."""
        if path.exists():
            raise AnnotatorError(tr("{path} exists already.", path=path), tr("Choose another name, or open it."))
        if not path.absolute().parent.is_dir():
            raise AnnotatorError(
                tr("The folder {folder} does not exist.", folder=path.absolute().parent), tr("Make it first.")
            )
        db = connect(path)
        try:
            schema.initialise(db, path)
            project = cls(Opened(path, db, readonly=False, warnings=settle(db, path)))
            with project.writing(durable=True):
                project._insert_labels(labels)
        except BaseException:
            db.close()
            path.unlink(missing_ok=True)
            raise
        return project

    @classmethod
    def open(cls, path: Path, *, timeout: float = 5.0, readonly: bool = False) -> Project:
        """An existing project; for reading only when that is wanted, or when the file or its folder is read-only. See
        `opening.open_file`."""
        return cls(open_file(path, timeout=timeout, readonly=readonly))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        damage = explained(error, self.path)
        if damage is not None:
            raise damage from error

    def close(self) -> None:
        """Closes the file; closing twice does nothing."""
        self.db.close()
        self._locks.close()
        self._opened.close()

    # -- human decisions ------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def transact(
        self,
        command: str,
        *,
        annotator: str,
        document: int | None = None,
        seconds: float = 0.0,
        continues: bool = False,
    ) -> Iterator[Transaction]:
        """One undoable step, on the disk when this ends; an exception inside leaves the project as it was.

        `seconds` of active time are added to the annotator's answer to `document`, outside the undo history. With
        `continues` a step on the same row becomes part of the one before it, if that had the same command.
        """
        with self.writing(durable=True):
            if document is not None:
                self._touch(document, annotator, seconds)
            with edits.transaction(self.db, command, annotator, document, continues=continues) as tx:
                yield tx

    def undo(self, annotator: str) -> Edit | None:
        """Takes the annotator's last step back and returns it; None when there is none."""
        with self.writing(durable=True):
            edit = edits.last_applied(self.db, annotator)
            if edit:
                edits.take_back(self.db, edit)
        return edit

    def redo(self, annotator: str) -> Edit | None:
        """Brings the last undone step again and returns it; None when there is none."""
        with self.writing(durable=True):
            edit = edits.first_undone(self.db, annotator)
            if edit:
                edits.bring_again(self.db, edit)
        return edit

    def add_seconds(self, document: int, annotator: str, seconds: float) -> None:
        """Adds active time (seconds) to the annotator's answer to a document."""
        with self.writing(durable=False):
            self._touch(document, annotator, seconds)

    def answer_row(self, document: int, annotator: str) -> int | None:
        """The id of the annotator's row in `answer`, None before the first touch."""
        sql = "SELECT id FROM answer WHERE document = ? AND annotator = ?"
        found = self.db.execute(sql, [document, annotator]).fetchone()
        return None if found is None else int(found[0])

    def rejected_at(self, document: int, annotator: str, span: Span) -> list[int]:
        """The ids of the rows with which the annotator has rejected just this place with this label."""
        found = self.db.execute(queries.REJECTED_AT, [document, annotator, *span.place])
        return [ident for (ident,) in found.fetchall()]

    def changed_elsewhere(self) -> bool:
        """Whether another connection has written to the file since this was asked the last time."""
        with self.reading():
            version = int(self.db.execute("PRAGMA data_version").fetchone()[0])
        changed, self._data_version = version != self._data_version, version
        return changed

    # -- reading --------------------------------------------------------------------------------------------------

    def labels(self) -> LabelScheme:
        """The label scheme."""
        return LabelScheme(
            tuple(rows.label_from_row(r) for r in self.db.table("label").rows_where(order_by="position"))
        )

    def document(self, ident: int) -> Document:
        """One document with its text."""
        found = self.db.execute(queries.DOCUMENT, [ident]).fetchone()
        if found is not None:
            return rows.document_from_row(dict(zip(queries.OF_A_DOCUMENT, found, strict=True)))
        raise AnnotatorError(
            tr("Document {ident} is not in {project}.", ident=ident, project=self.path.name),
            tr("Open the list of documents again."),
        )

    def document_ids(self) -> list[int]:
        """All documents in queue order; those in the trash are not among them."""
        return live_ids(self.db)

    def size(self) -> int:
        """How many documents there are, those in the trash left out."""
        sql = "SELECT (SELECT count(*) FROM document) - (SELECT count(*) FROM trash)"
        return int(self.db.execute(sql).fetchone()[0])

    def entries(self, annotator: str) -> Queue:
        """The document list with what the annotator said, in queue order, without the texts."""
        return Queue(self.db, annotator)

    def spans(self, document: int, annotator: str, starts: Iterable[int] | None = None) -> list[Span]:
        """The annotator's decided spans and what is pending for them, in reading order.

        With `starts` only those that start at one of these code points.
        """
        values = {"document": document, "annotator": annotator}
        if starts is not None:
            at = {**values, "starts": json.dumps(list(starts))}
            found = [*self.db.execute(queries.SPANS_AT, at), *self.db.execute(queries.PENDING_AT, at)]
            return reading_order(rows.spans_from_rows(found))
        with collector.paused():
            found = rows.spans_from_columns(self.db.execute(queries.OWN_SPANS, values).fetchone())
            found += rows.spans_from_rows(self.db.execute(queries.SPANS_OF_SUGGESTIONS, values))
            pending = queries.PENDING if found else queries.PENDING_ALL
            return reading_order(found + rows.spans_from_rows(self.db.execute(pending, values)))

    def touched(self, changes: Iterable[Change]) -> set[int]:
        """The code points at which spans start, started or would show a suggestion again, after these changes."""
        starts: set[int] = set()
        ids: list[int] = []
        suggestions: list[int] = []
        for change in changes:
            if change.table == "span":
                ids.append(change.row)
                for values in (change.before or {}, change.after or {}):
                    starts.update([values["start"]] if "start" in values else [])
                    suggestions.extend([values["suggestion"]] if values.get("suggestion") else [])
        if ids:
            given = {"ids": json.dumps(ids), "suggestions": json.dumps(suggestions)}
            starts.update(r[0] for r in self.db.execute(queries.STARTS_OF, given))
        return starts

    def tokens(self, document: int) -> array[int] | None:
        """The flat token bounds (code points) that a pipeline or an import gave, None when there are none."""
        found = self.db.execute("SELECT bounds FROM tokenization WHERE document = ?", [document]).fetchone()
        return None if found is None else rows.bounds_from_blob(found[0])

    def answer(self, document: int, annotator: str) -> Answer | None:
        """What the annotator said of a document, None before the first touch."""
        found = self.db.execute(queries.ANSWER, [document, annotator]).fetchone()
        return None if found is None else Answer(found[0])

    def answers(self, document: int) -> list[tuple[str, Answer | None, str]]:
        """Who said what of a document, and when (ISO 8601), by name."""
        sql = "SELECT annotator, answer, changed FROM answer WHERE document = ? ORDER BY annotator"
        return [(who, Answer(answer), changed) for who, answer, changed in self.db.execute(sql, [document])]

    def annotators(self) -> list[str]:
        """Everybody who decided something here, by name."""
        sql = "SELECT annotator FROM answer UNION SELECT annotator FROM span ORDER BY 1"
        return [r[0] for r in self.db.execute(sql)]

    def setting(self, name: str, default: str = "") -> str:
        """A setting of this project."""
        found = self.db.execute("SELECT value FROM setting WHERE name = ?", [name]).fetchone()
        return default if found is None else str(found[0])

    # -- writing what is no decision ------------------------------------------------------------------------------

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting of this project, outside the undo history."""
        with self.writing(durable=False):
            self.db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, value])

    @contextlib.contextmanager
    def writing(self, *, durable: bool) -> Iterator[None]:
        """A transaction of this project; raises `AnnotatorError` when it is open for reading only."""
        if self.readonly:
            raise AnnotatorError(
                tr("{path} is read-only.", path=self.path), tr("Change its rights, or copy it to a folder of yours.")
            )
        self._check_place()
        with writing(self.db, self.path, durable=durable, waiting=self.waiting):
            yield

    def _check_place(self) -> None:
        """Raises `StorageError` unless the file that is open, and its log, are still those of that name: SQLite would
        go on writing to a file that was removed, and nobody would ever see it again."""
        log = _identity(_log_of(self.path))
        self._log = self._log or log
        if _identity(self.path) != self._file or log != self._log:
            raise StorageError(
                tr("{path} was moved, removed or replaced while it was open.", path=self.path),
                tr("Put it back, or save what is open here under another name (File, Save a copy)."),
            )

    def keep_locks(self) -> None:
        """Makes sure that other programs see the project is open here, whatever this process did with the file. Not
        within `writing`, and of one project of that name at a time."""
        if not self.readonly and self._log is not None:
            self._locks.take()

    def reading(self) -> contextlib.AbstractContextManager[None]:
        """Translates SQLite's errors about the file while reading."""
        return translated(self.path)

    def add_labels(self, names: list[str]) -> list[Label]:
        """Adds those labels that are not in the scheme; inside `writing`. Returns the added ones."""
        scheme = self.labels()
        grown = scheme.adding(*names)
        added = grown.labels[len(scheme) :]
        self._insert_labels(LabelScheme(added))
        return list(added)

    def label_position(self) -> int:
        """The position behind the last label: labels that were deleted leave gaps."""
        return int(self.db.execute("SELECT coalesce(max(position), -1) + 1 FROM label").fetchone()[0])

    def _insert_labels(self, labels: LabelScheme) -> None:
        for position, label in enumerate(labels, self.label_position()):
            ident = edits.next_id(self.db, "label")
            self.db.table("label").insert({"id": ident, **rows.label_to_row(label), "position": position})

    def _touch(self, document: int, annotator: str, seconds: float) -> None:
        self.db.execute(queries.TOUCH, [document, annotator, str(Answer.IN_PROGRESS), max(0.0, seconds), edits.now()])
