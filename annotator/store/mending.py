"""Making rows that were saved from a damaged project fit together again. Each function returns what it had to do."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.label import COLORS
from annotator.store.database import Database, connect
from annotator.store.edits import HUMAN_TABLES

_REFERRED = (("span", "document"), ("answer", "document"), ("suggestion", "document"), ("tokenization", "document"))


def documents_from_backup(db: Database, backup: Path, missing: set[int]) -> list[str]:
    """Takes lost documents from a backup: a document's text never changes, so it is there as it was."""
    referred = {i for table, column in _REFERRED for [i] in db.execute(f"SELECT DISTINCT {column} FROM {table}")}
    there = {ident for [ident] in db.execute("SELECT id FROM document")}
    taken = [row for row in _documents(backup, (missing | referred) - there) if insert(db, "document", row)]
    return [
        tr(
            "Document {ident}, “{title}”, was taken from the backup {backup}.",
            ident=row["id"],
            title=row["title"],
            backup=backup.name,
        )
        for row in taken
    ]


def _documents(backup: Path, idents: set[int]) -> list[dict[str, Any]]:
    try:
        with contextlib.closing(connect(backup, readonly=True)) as db:
            given = json.dumps(sorted(idents))
            return list(db.query("SELECT * FROM document WHERE id IN (SELECT value FROM json_each(?))", [given]))
    except (AnnotatorError, sqlite3.Error):
        return []  # a backup that cannot be read helps nobody


def rows_from_history(db: Database, missing: dict[str, set[int]]) -> list[str]:
    """Makes lost rows of decisions again: the history has each of them as it was written."""
    rows: dict[tuple[str, int], dict[str, Any] | None] = {}
    for [text] in db.execute("SELECT changes FROM edit WHERE state = 'applied' ORDER BY id"):
        for table, row, before, after in _changes(text):
            known = rows.get((table, row))
            if table not in HUMAN_TABLES or row not in missing.get(table, ()):
                continue
            if after is None or before is None:
                rows[table, row] = after
            elif known is not None:
                rows[table, row] = {**known, **after}
    made: dict[str, int] = {}
    for (table, _), values in rows.items():
        if values is not None and _is_row(db, table, values) and insert(db, table, values):
            made[table] = made.get(table, 0) + 1
    return [
        tr("{count} lost rows of {table} were made again from the history.", count=count, table=table)
        for table, count in sorted(made.items())
    ]


def _changes(text: str) -> Iterator[tuple[str, int, dict[str, Any] | None, dict[str, Any] | None]]:
    for change in json.loads(text):
        match change:
            case [str(table), int(row), dict() | None as before, dict() | None as after, *_]:
                yield table, row, before, after


def _is_row(db: Database, table: str, values: dict[str, Any]) -> bool:
    """Whether these can be a row's values: the history, too, was read from a damaged file."""
    columns = {name for [name] in db.execute("SELECT name FROM pragma_table_info(?)", [table])}
    numbers = (value for value in values.values() if isinstance(value, int))
    plain = all(isinstance(value, str | int | float | None) for value in values.values())
    return values.keys() <= columns and plain and all(-(1 << 63) <= number < 1 << 63 for number in numbers)


def runs_that_are_named(db: Database) -> list[str]:
    """Makes up the runs that suggestions came from and that are lost, so that the suggestions stay."""
    named = "SELECT run FROM suggestion UNION SELECT run FROM run_document EXCEPT SELECT id FROM run"
    lost = [run for [run] in db.execute(named).fetchall()]
    for run in lost:
        db.execute("INSERT INTO run (id, pipeline, version, started) VALUES (?, ?, '', '')", [run, f"lost run {run}"])
    return [tr("Run {run} is lost; its suggestions are kept under the name “lost run {run}”.", run=run) for run in lost]


def spans_inside(db: Database) -> list[str]:
    """Removes spans and suggestions that end behind the text of their document."""
    notes = []
    for table in ("span", "suggestion"):
        behind = f"""SELECT {table}.id FROM {table} JOIN document ON document.id = {table}.document
          WHERE {table}."end" > length(document.text)"""
        count = db.execute(f"DELETE FROM {table} WHERE id IN ({behind})").rowcount
        if count:
            notes.append(
                tr("{count} rows of {table} ended behind their text and were left out.", count=count, table=table)
            )
    return notes


def references(db: Database) -> list[str]:
    """Does to rows that point to lost ones what the schema says of deleted ones: they go, or point to nothing."""
    gone: dict[tuple[str, str], int] = {}
    while broken := db.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, parent, number in broken:
            keys = db.execute('SELECT "from", on_delete FROM pragma_foreign_key_list(?) WHERE id = ?', [table, number])
            [column, action] = keys.fetchone()
            if action == "SET NULL":
                db.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', [row])
            else:
                db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', [row])
                gone[table, parent] = gone.get((table, parent), 0) + 1
    return [
        tr("{n} rows of {table} belonged to a lost {parent} and were left out.", n=n, table=table, parent=parent)
        for (table, parent), n in gone.items()
    ]


def labels_in_use(db: Database) -> None:
    """Adds the labels that spans have and the scheme has lost."""
    lost = "SELECT DISTINCT label FROM span EXCEPT SELECT name FROM label"
    for [name] in db.execute(lost).fetchall():
        last = "SELECT ?, coalesce(max(position), -1) + 1, ? FROM label"
        db.execute(f"INSERT INTO label (name, position, color) {last}", [name, COLORS[0]])


def insert(db: Database, table: str, values: dict[str, Any]) -> bool:
    """Adds a row; False when the schema does not allow it: it is damaged, or there already."""
    names = ", ".join(f'"{name}"' for name in values)
    sql = f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(values))})'
    try:
        db.conn.execute(sql, list(values.values()))
    except sqlite3.IntegrityError:
        return False
    return True
