"""The one gateway for human decisions: every change is recorded row by row, and undone by writing the rows back."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.step_names import shown_step
from annotator.store.database import Database

#: The tables whose rows people decide on.
HUMAN_TABLES = ("span", "answer", "label", "label_map")
Values = dict[str, Any]
_SETTING = "setting"
_LAST_ID = "last id of "  # a setting for each table: the id of its last row, while that is deleted


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after: None where it is not there; of an updated row only the columns that changed.

    Of the trash it is many rows: the documents from `row` to the `last` that is named, so that an import of a million
    documents, whose undoing moves them there, is one change. Of a setting it is its name and its value, at row 0.
    """

    table: str
    row: int
    before: Values | None
    after: Values | None

    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.table, self.row, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """One undoable step of an annotator."""

    id: int
    annotator: str
    time: str
    command: str
    document: int | None
    changes: tuple[Change, ...]
    state: str

    @property
    def shown(self) -> str:
        """The command in the user's language."""
        return shown_step(self.command)


class Stuck(AnnotatorError):  # noqa: N818 (a state)
    """A step that cannot be taken back or brought again: its rows are not what it left behind."""


def now() -> str:
    """The time in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@dataclass
class Transaction:
    """What may be done inside `Project.transact`: insert, update, delete, each recorded."""

    db: Database
    annotator: str
    changes: list[Change] = field(default_factory=list)

    def insert(self, table: str, values: Values) -> int:
        """Adds a row and returns its id."""
        row = _insert(self.db, table, values)
        self.changes.append(Change(table, row, None, _row(self.db, table, row)))
        return row

    def update(self, table: str, row: int, values: Values) -> None:
        """Changes columns of a row; columns that keep their value are not recorded."""
        before = _row(self.db, table, row)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if changed:
            _update(self.db, table, row, changed)
            self.changes.append(Change(table, row, {name: before[name] for name in changed}, changed))

    def update_all(self, table: str, rows: list[int], values: Values) -> None:
        """Gives many rows the same values, each recorded, in two statements."""
        names = ", ".join(f'"{name}"' for name in values)
        given = json.dumps(rows)
        sql = f'SELECT id, {names} FROM "{_known(table)}" WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id'
        for row, *before in self.db.execute(sql, [given]).fetchall():
            self.changes.append(Change(table, row, dict(zip(values, before, strict=True)), dict(values)))
        sets = ", ".join(f'"{name}" = ?' for name in values)
        where = "WHERE id IN (SELECT value FROM json_each(?))"
        self.db.execute(f'UPDATE "{table}" SET {sets} {where}', [*values.values(), given])

    def move_to_trash(self, documents: Iterable[int]) -> None:
        """Puts documents out of sight, with all that was decided in them."""
        for first, last in _runs(documents):
            self.changes.append(Change("trash", first, None, {"last": last}))
            _move(self.db, self.changes[-1], self.annotator)

    def take_from_trash(self, documents: Iterable[int]) -> None:
        """Brings documents back, whoever put them there."""
        found = list(documents)
        self.db.execute("DELETE FROM trash WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(found)])
        self.came_in(found)

    def came_in(self, documents: Iterable[int]) -> None:
        """Records documents that are here now, new ones say; taking this back moves them to the trash."""
        self.changes += [Change("trash", first, {"last": last}, None) for first, last in _runs(documents)]

    def set_setting(self, name: str, value: str) -> None:
        """Gives a setting of the project another value; empty is what a setting is that was never made."""
        before = _setting(self.db, name)
        if before != value:
            self.changes.append(Change(_SETTING, 0, {"name": name, "value": before}, {"name": name, "value": value}))
            _set(self.db, name, value)

    def write(self, change: Change, edit: Edit) -> None:
        """Does a change that an earlier edit has recorded, or its reverse; raises `Stuck` where it does not fit."""
        _apply(self.db, change, replace(edit, annotator=self.annotator))
        self.changes.append(change)

    def delete(self, table: str, row: int) -> None:
        """Removes a row."""
        before = _row(self.db, table, row)
        _delete(self.db, table, row)
        self.changes.append(Change(table, row, before, None))


def record(
    db: Database, transaction: Transaction, command: str, annotator: str, document: int | None, *, continues: bool
) -> None:
    """Writes the transaction to the log. What was undone before can then no longer be redone.

    With `continues` it becomes part of the edit before it, if that was the same command on the same row.
    """
    if not transaction.changes:
        return
    db.execute("UPDATE edit SET state = 'discarded' WHERE annotator = ? AND state = 'undone'", [annotator])
    before = last_applied(db, annotator) if continues else None
    if before is not None and (before.command, before.document) == (command, document):
        joined = _joined(before.changes, transaction.changes)
        if joined is not None:
            db.execute("UPDATE edit SET time = ?, changes = ? WHERE id = ?", [now(), _written([joined]), before.id])
            return
    db.execute(
        "INSERT INTO edit (annotator, time, command, document, changes, state) VALUES (?, ?, ?, ?, ?, 'applied')",
        [annotator, now(), command, document, _written(transaction.changes)],
    )


def _written(changes: Iterable[Change]) -> str:
    return json.dumps([[c.table, c.row, c.before, c.after] for c in changes], ensure_ascii=False)


def _joined(one: Sequence[Change], other: Sequence[Change]) -> Change | None:
    """One change for two that follow each other on one row, which neither removes; None where they cannot be one."""
    if len(one) != 1 or len(other) != 1 or (one[0].table, one[0].row) != (other[0].table, other[0].row):
        return None
    first, last = one[0], other[0]
    if first.after is None or last.before is None or last.after is None:
        return None
    before = first.before if first.before is None else {**last.before, **first.before}
    return Change(first.table, first.row, before, {**first.after, **last.after})


def find(db: Database, ident: int) -> Edit | None:
    """The edit with this id."""
    return _edit(db, "WHERE id = ?", [ident])


def last_applied(db: Database, annotator: str) -> Edit | None:
    """The edit that undo takes back."""
    return _edit(db, "WHERE annotator = ? AND state = 'applied' ORDER BY id DESC LIMIT 1", [annotator])


def first_undone(db: Database, annotator: str) -> Edit | None:
    """The edit that redo brings again."""
    return _edit(db, "WHERE annotator = ? AND state = 'undone' ORDER BY id LIMIT 1", [annotator])


def applied(db: Database, command: str) -> list[Edit]:
    """The edits of all annotators whose command begins so and that have not been taken back, newest first."""
    sql = "SELECT id FROM edit WHERE state = 'applied' AND substr(command, 1, ?) = ? ORDER BY id DESC"
    found = db.execute(sql, [len(command), command]).fetchall()
    return [edit for (ident,) in found if (edit := find(db, ident)) is not None]


def take_back(db: Database, edit: Edit) -> None:
    """Writes the befores of an edit back, last change first."""
    for change in reversed(edit.changes):
        _apply(db, change.reversed(), edit)
    db.execute("UPDATE edit SET state = 'undone' WHERE id = ?", [edit.id])


def bring_again(db: Database, edit: Edit) -> None:
    """Writes the afters of an undone edit again."""
    for change in edit.changes:
        _apply(db, change, edit)
    db.execute("UPDATE edit SET state = 'applied' WHERE id = ?", [edit.id])


@contextmanager
def transaction(
    db: Database, command: str, annotator: str, document: int | None, *, continues: bool = False
) -> Iterator[Transaction]:
    """A recorded transaction; the caller has begun the database's own."""
    tx = Transaction(db, annotator)
    yield tx
    record(db, tx, command, annotator, document, continues=continues)


def _apply(db: Database, change: Change, edit: Edit) -> None:
    """Makes a row what `change.after` says, if it still is what `change.before` says."""
    if change.table == "trash":
        _move(db, change, edit.annotator)
        return
    if change.table == _SETTING:
        _apply_setting(db, change, edit)
        return
    current = _find(db, change.table, change.row)
    expected = change.before
    if (current is None) != (expected is None) or (
        current and expected and any(current[name] != value for name, value in expected.items())
    ):
        raise stuck(change.table, edit)
    try:
        if change.after is None:
            _delete(db, change.table, change.row)
        elif expected is None:
            _insert(db, change.table, {**change.after, "id": change.row})
        else:
            _update(db, change.table, change.row, change.after)
    except sqlite3.IntegrityError as error:  # an import has brought a label of the old name since, say
        raise stuck(change.table, edit) from error


def _apply_setting(db: Database, change: Change, edit: Edit) -> None:
    before, after = change.before or {}, change.after or {}
    if _setting(db, after["name"]) != before["value"]:
        raise stuck(_SETTING, edit)
    _set(db, after["name"], after["value"])


def _setting(db: Database, name: str) -> str:
    found = db.execute("SELECT value FROM setting WHERE name = ?", [name]).fetchone()
    return "" if found is None else str(found[0])


def _set(db: Database, name: str, value: str) -> None:
    db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, value])


def stuck(table: str, edit: Edit) -> Stuck:
    """What is raised where something else has changed a row since."""
    return Stuck(
        tr(
            "The step “{step}” cannot be taken back: its {table} was changed by something else since.",
            step=edit.shown,
            table=table,
        ),
        tr("Change it by hand."),
    )


def _move(db: Database, change: Change, annotator: str) -> None:
    """Moves documents to the trash or out of it. What somebody else has put there stays there."""
    if change.after is not None:
        sql = "INSERT OR IGNORE INTO trash (id, time, annotator) SELECT id, ?, ? FROM document WHERE id BETWEEN ? AND ?"
        db.execute(sql, [now(), annotator, change.row, change.after["last"]])
    elif change.before is not None:
        sql = "DELETE FROM trash WHERE annotator = ? AND id BETWEEN ? AND ?"
        db.execute(sql, [annotator, change.row, change.before["last"]])


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of each run of numbers that follow each other."""
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found


def _edit(db: Database, where: str, parameters: list[Any]) -> Edit | None:
    sql = f"SELECT id, annotator, time, command, document, changes, state FROM edit {where}"
    row = db.execute(sql, parameters).fetchone()
    if row is None:
        return None
    try:
        changes = tuple(Change(*change) for change in json.loads(row[5]))
    except (ValueError, TypeError) as error:
        what = tr("The step “{step}” in the history cannot be read.", step=row[3])
        raise AnnotatorError(what, tr("The file may be damaged: annotator doctor looks at it.")) from error
    return Edit(row[0], row[1], row[2], row[3], row[4], changes, row[6])


def _row(db: Database, table: str, row: int) -> Values:
    found = _find(db, table, row)
    if found is None:
        raise AnnotatorError(
            tr("The {table} {row} is not there any more.", table=table, row=row), tr("Open the document again.")
        )
    return found


def _find(db: Database, table: str, row: int) -> Values | None:
    cursor = db.execute(f'SELECT * FROM "{_known(table)}" WHERE id = ?', [row])
    values = cursor.fetchone()
    return None if values is None else dict(zip([d[0] for d in cursor.description], values, strict=True))


def next_id(db: Database, table: str) -> int:
    """An id that no row of the table has or had: undone steps come back under theirs, whoever has added rows since."""
    sql = f"""SELECT 1 + max(coalesce((SELECT max(id) FROM "{_known(table)}"), 0),
      coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?), 0))"""
    return int(db.execute(sql, [_LAST_ID + table]).fetchone()[0])


def _insert(db: Database, table: str, values: Values) -> int:
    if "id" not in values:
        values = {"id": next_id(db, table), **values}
    names, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" for _ in values)
    sql = f'INSERT INTO "{_known(table)}" ({names}) VALUES ({marks})'
    return int(db.execute(sql, list(values.values())).lastrowid or 0)


def _update(db: Database, table: str, row: int, values: Values) -> None:
    sets = ", ".join(f'"{name}" = ?' for name in values)
    db.execute(f'UPDATE "{_known(table)}" SET {sets} WHERE id = ?', [*values.values(), row])


def _delete(db: Database, table: str, row: int) -> None:
    following = next_id(db, table)
    db.execute(f'DELETE FROM "{_known(table)}" WHERE id = ?', [row])
    if row == following - 1:  # SQLite would give the id away again
        db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [_LAST_ID + table, str(row)])


def _known(table: str) -> str:
    if table not in HUMAN_TABLES:
        raise ValueError(f"{table} holds no human decisions")
    return table
