"""Which rows of which table stand in a damaged file: by its trees, and by the looks of pages that no tree leads to."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.store.btree import Row, Tree, rows, tree
from annotator.store.database import Database
from annotator.store.pages import TABLE_LEAF, Pages

_TYPES: dict[str, tuple[type, ...]] = {"INTEGER": (int,), "TEXT": (str,), "REAL": (int, float), "BLOB": (bytes,)}

#: By which column a row is told from one of another table with columns of the same types.
_TELLS = {
    "document": ("text_hash", r"[0-9a-f]{64}"),
    "label": ("color", r"#[0-9A-Fa-f]{6}"),
    "span": ("status", r"accepted|rejected"),
    "edit": ("state", r"applied|undone|discarded"),
    "run": ("settings", r"\{.*\}"),
    "trash": ("time", r"\d{4}-\d\d-\d\dT.*"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the schema has it."""

    name: str
    type: str
    needed: bool  # whether a row cannot be without it


@dataclass(frozen=True, slots=True)
class Table:
    """A table as the schema has it; `ident` is the column that is the rowid, if there is one."""

    name: str
    columns: tuple[Column, ...]
    ident: str | None

    def values(self, row: Row) -> dict[str, Any] | None:
        """The row by columns, without those that were added since; None when it is no row of this table."""
        if len(row.values) > len(self.columns) or any(c.needed for c in self.columns[len(row.values) :]):
            return None
        found = dict(zip((c.name for c in self.columns), row.values, strict=False))
        if self.ident is not None:
            if found[self.ident] is not None:
                return None
            found[self.ident] = row.rowid
        for column in self.columns[: len(row.values)]:
            value = found[column.name]
            if column.needed if value is None else not isinstance(value, _TYPES.get(column.type, object)):
                return None
        return found

    def looks_like(self, row: Row) -> bool:
        """Whether the row is most probably of this table."""
        values = self.values(row)
        tell, pattern = _TELLS.get(self.name, ("", ""))
        return values is not None and (not tell or re.fullmatch(pattern, str(values.get(tell)), re.DOTALL) is not None)


def tables(db: Database) -> list[Table]:
    """The tables of a schema that hold rows of their own."""
    names = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
    found = []
    for [name] in db.execute(names).fetchall():
        if name.startswith(("sqlite_", "_sqlite_")):
            continue
        info = db.execute('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', [name]).fetchall()
        keys = [column for column, kind, _, _, pk in info if pk and kind == "INTEGER"]
        ident = keys[0] if sum(bool(i[4]) for i in info) == 1 and keys else None
        columns = (Column(c, kind, bool(notnull) and default is None) for c, kind, notnull, default, _ in info)
        found.append(Table(name, tuple(columns), ident))
    return found


@dataclass(slots=True)
class Found:
    """Where the rows of a table are, and the rowids that its indexes know.

    `strays` are pages that no tree leads to, because one above them is damaged.
    """

    pages: list[int] = field(default_factory=list)
    strays: list[int] = field(default_factory=list)
    lost_pages: int = 0
    idents: set[int] = field(default_factory=set)
    has_all_idents: bool = False


def find(pages: Pages, wanted: list[Table], tick: Callable[[], None]) -> dict[str, Found]:
    """Where the rows of each table are. `tick` is called for each page that had to be read for that."""
    found = {table.name: Found() for table in wanted}
    claimed = pages.free()
    root = tree(pages, 1)
    claimed.update(root.leaves, root.inner)
    entries = [entry for number in root.leaves for entry in _entries(pages, number)]
    if root.lost:
        strays = {number: list(_entries(pages, number)) for number in _strays(pages, claimed)}
        entries += [entry for number in strays for entry in strays[number]]
        claimed.update(number for number in strays if strays[number])
    for kind, name, table, number in entries:
        if table in found and kind in ("table", "index"):
            part = tree(pages, number)
            claimed.update(part.leaves, part.inner)
            if kind == "index":
                _take_idents(pages, part, found[table], tick)
            elif name == table:
                found[table].pages += part.leaves
                found[table].lost_pages += part.lost
    by_looks = sorted(wanted, key=lambda table: table.name not in _TELLS)  # the surest first
    for number in _strays(pages, claimed):
        standing = [row for row in rows(pages, number) if row is not None]
        owner = next((t.name for t in by_looks if standing and all(map(t.looks_like, standing))), "")
        if owner:
            found[owner].strays.append(number)
            found[owner].lost_pages = max(0, found[owner].lost_pages - 1)
    return found


def _strays(pages: Pages, claimed: set[int]) -> Iterator[int]:
    """Pages with rows that nobody claims."""
    yield from (n for n in range(2, pages.count + 1) if n not in claimed and pages.kind(n) == TABLE_LEAF)


def _entries(pages: Pages, number: int) -> Iterator[tuple[str, str, str, int]]:
    """Type, name, table and first page of what a page of the schema lists."""
    for row in rows(pages, number):
        if row is not None and len(row.values) == 5:
            kind, name, table, first, _ = row.values
            if (
                kind in ("table", "index")
                and isinstance(name, str)
                and isinstance(table, str)
                and isinstance(first, int)
            ):
                yield kind, name, table, first


def _take_idents(pages: Pages, index: Tree, found: Found, tick: Callable[[], None]) -> None:
    idents: set[int] = set()
    whole = not index.lost
    for number in (*index.inner, *index.leaves):
        tick()
        for row in rows(pages, number):
            if row is None:
                whole = False
            else:
                idents.add(row.rowid)
    if not found.has_all_idents:
        found.idents = idents if whole else found.idents | idents
        found.has_all_idents = whole
