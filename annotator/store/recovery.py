"""Saving what can be read of a damaged project into a new file, with a report of what was lost."""

import contextlib
import itertools
import json
import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.document import text_hash
from annotator.store import backups, mending, schema
from annotator.store.btree import Row, rows
from annotator.store.copies import Progress, no_progress, part_of
from annotator.store.database import APPLICATION_ID, Database, connect, translated
from annotator.store.pages import Pages
from annotator.store.salvage import Found, Table, find, tables

#: Columns of JSON, and what stands there when it is none; a row without it where that is None.
_JSON = {("document", "meta"): "{}", ("label", "examples"): "[]", ("run", "settings"): "{}", ("edit", "changes"): None}


@dataclass(slots=True)
class Rescue:
    """Rows of a table. `lost` is an estimate where `is_known` is False: too much of the table's indexes is damaged."""

    rescued: int = 0
    lost: int = 0
    is_known: bool = True


@dataclass(slots=True)
class Report:
    """What was saved into `out`. The `notes` are sentences."""

    out: str
    tables: dict[str, Rescue] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def lost(self) -> int:
        """Rows that are lost, over all tables."""
        return sum(rescue.lost for rescue in self.tables.values())

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    def as_text(self) -> str:
        """A line for each table in which something was, and the notes."""
        return "\n".join([*(_line(n, r) for n, r in self.tables.items() if r.rescued or r.lost), *self.notes])


def beside(damaged: Path) -> Path:
    """A free name for what is saved of a project, beside it."""
    names = (f"{damaged.stem} recovered{f' {i}' if i > 1 else ''}.annot" for i in count(1))
    return next(path for path in map(damaged.with_name, names) if not path.exists())


def _line(name: str, rescue: Rescue) -> str:
    values = {"name": name, "rescued": rescue.rescued, "lost": rescue.lost}
    if not rescue.lost:
        return tr("{name:<14}{rescued:>9} saved", **values)
    if rescue.is_known:
        return tr("{name:<14}{rescued:>9} saved, {lost} lost", **values)
    return tr("{name:<14}{rescued:>9} saved, about {lost} lost", **values)


def recover(damaged: Path, out: Path, progress: Progress = no_progress) -> Report:
    """Reads a damaged project, with its log, into the new project `out` of today's schema; never writes to `damaged`.

    What is lost there is taken from its history and from the newest backup, as far as it stands there unchanged.
    `progress` gets pages done and in all. Raises `AnnotatorError` when `out` exists, or nothing of a project is found.
    """
    if out.exists():
        raise AnnotatorError(
            tr("{path} exists already.", path=out), tr("Choose another name; nothing is written over.")
        )
    report = Report(str(out))
    with (
        _rolled_back(damaged) as source,
        Pages(source) as pages,
        part_of(out) as part,
        contextlib.closing(connect(part)) as db,
        translated(part),
    ):
        # A file that is not finished is thrown away, and brought to the disk when it is.
        db.execute("PRAGMA synchronous = OFF")
        schema.initialise(db, part, _version(pages, damaged))
        db.execute("PRAGMA foreign_keys = OFF")
        with db.atomic():
            _save(db, pages, damaged, report, progress)
        if not any(rescue.rescued for rescue in report.tables.values()):
            raise AnnotatorError(
                tr("Nothing of a project can be read in {damaged}.", damaged=damaged),
                tr("Take a backup, if there is one."),
            )
        schema.migrate(db, part)
        _check(db, part)
    return report


@contextlib.contextmanager
def _rolled_back(damaged: Path) -> Iterator[Path]:
    """Where a journal lies beside the file, a copy for which SQLite has used it, if it could."""
    journal = damaged.with_name(f"{damaged.name}-journal")
    if not journal.exists():
        yield damaged
        return
    with tempfile.TemporaryDirectory(prefix="annotator-") as place:
        copy = Path(place) / damaged.name
        try:
            shutil.copyfile(damaged, copy)
            shutil.copyfile(journal, copy.with_name(journal.name))
        except OSError as error:
            raise AnnotatorError(
                tr("{damaged} cannot be copied ({reason}).", damaged=damaged, reason=error.strerror),
                tr("Free some space."),
            ) from error
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(copy)) as connection:
            connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        yield copy


def _version(pages: Pages, damaged: Path) -> int:
    """The schema version in the header; today's where the header says nothing that can be."""
    version, ident = struct.unpack_from(">I4xI", pages[1], 60)
    if ident != APPLICATION_ID or version < 1:
        return schema.VERSION
    if version > schema.VERSION:
        raise AnnotatorError(
            tr("{damaged} was made by a newer Annotator.", damaged=damaged), tr("Install the newest version.")
        )
    return int(version)


def _save(db: Database, pages: Pages, damaged: Path, report: Report, progress: Progress) -> None:
    read = itertools.count(1)

    def tick() -> None:
        progress(min(next(read), pages.count), pages.count)

    wanted = tables(db)
    found = find(pages, wanted, tick)
    unreadable = {}
    for table in wanted:
        there = found[table.name]
        unreadable[table.name] = 0
        for number in (*there.pages, *there.strays):
            tick()
            only = there.idents if number in there.strays and there.has_all_idents else None
            unreadable[table.name] += _take(db, table, rows(pages, number), only, report)
    progress(pages.count, pages.count)
    _complete(db, wanted, found, damaged, report)
    report.notes += [*mending.runs_that_are_named(db), *mending.spans_inside(db), *mending.references(db)]
    for table in wanted:
        report.tables[table.name] = _counted(db, table, found[table.name], unreadable[table.name])
    lost = sorted(found["document"].idents - _idents(db, "document"))
    report.notes += [tr("Document {ident} is lost.", ident=ident) for ident in lost]
    mending.labels_in_use(db)


def _take(db: Database, table: Table, standing: Iterator[Row | None], only: set[int] | None, report: Report) -> int:
    """Saves the rows of a page; returns how many of them could not be."""
    unreadable = 0
    for row in standing:
        if row is not None and only is not None and row.rowid not in only:
            continue  # deleted long ago
        values = None if row is None else _values(table, row, report)
        if values is None or not mending.insert(db, table.name, values):
            unreadable += 1
    return unreadable


def _values(table: Table, row: Row, report: Report) -> dict[str, Any] | None:
    """The row as it can be stored, None when it cannot. Of all tables only a document is worth saving in part."""
    values = table.values(row)
    if values is None or not (row.whole or table.name == "document"):
        return None
    for name in values:
        if (table.name, name) in _JSON and not _is_json(values[name]):
            values[name] = _JSON[table.name, name]
            if values[name] is None:
                return None
    if table.name == "document" and values["text_hash"] != text_hash(values["text"]):
        values["text"] = values["text"].replace("\0", " ").rstrip() or " "
        values["text_hash"] = text_hash(values["text"])
        report.notes.append(
            tr(
                "Document {ident}, “{title}”, is not as it was imported: compare its text.",
                ident=row.rowid,
                title=values["title"],
            )
        )
    return values if table.ident else {"rowid": row.rowid, **values}


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _complete(db: Database, wanted: list[Table], found: dict[str, Found], damaged: Path, report: Report) -> None:
    """Takes what is lost from where else it stands."""
    missing = {table.name: found[table.name].idents - _idents(db, table.name) for table in wanted}
    newest = next(iter(backups.listed(damaged)), None)
    if newest is not None:
        report.notes += mending.documents_from_backup(db, newest.path, missing["document"])
    report.notes += mending.rows_from_history(db, missing)


def _counted(db: Database, table: Table, found: Found, unreadable: int) -> Rescue:
    there = _idents(db, table.name)
    missing = len(found.idents - there)
    if found.has_all_idents:
        return Rescue(len(there), missing)
    a_page = len(there) // max(1, len(found.pages) + len(found.strays))
    return Rescue(len(there), max(missing, unreadable + found.lost_pages * max(1, a_page)), not found.lost_pages)


def _idents(db: Database, table: str) -> set[int]:
    return {ident for [ident] in db.execute(f'SELECT rowid FROM "{table}"')}


def _check(db: Database, part: Path) -> None:
    """What was saved has to be sound; that it is not would be a mistake of this program."""
    faults = [*db.execute("PRAGMA integrity_check").fetchall(), *db.execute("PRAGMA foreign_key_check").fetchall()]
    if [tuple(fault) for fault in faults] != [("ok",)]:
        raise RuntimeError(f"the rescued project {part} is not sound: {faults[:3]}")
