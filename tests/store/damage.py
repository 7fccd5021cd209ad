"""A sample project whose tables have several pages each, and ways to damage a copy of it."""

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

from annotator.store.btree import tree
from annotator.store.pages import Pages
from tests.making import add, found, project_with, suggest

PAGE = 4096


def sample(path: Path, documents: int = 30) -> None:
    """A project with suggestions, decided spans of two annotators, an undone step, and one text over many pages."""
    rain = [*range(0, documents * 20 - 20, 20), 3000]
    texts = [
        f"{i}. Ana Novak met the Harbour Union in Larnholm on Monday. " + "It rained. " * n for i, n in enumerate(rain)
    ]
    with project_with(path) as project:
        for i, text in enumerate(texts):
            ident = add(project, text, f"Report {i}")
            suggest(project, ident, [found(text, "Larnholm", "GPE", 0.9), found(text, "Monday", "DATE", 0.4)])
            for who in ("ana", "kim"):
                span = found(text, "Ana Novak", "PERSON")
                row = {"document": ident, "annotator": who, "start": span.start, "end": span.end, "label": span.label}
                with project.transact("label", annotator=who, document=ident) as tx:
                    for _ in range(3):
                        tx.insert("span", {**row, "status": "accepted", "note": "seen twice " * 5})
        project.undo("kim")


def root(path: Path, name: str) -> int:
    """The first page of a table or an index."""
    connection = sqlite3.connect(path)
    [number] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [name]).fetchone()
    connection.close()
    return int(number)


def dump(path: Path, *tables: str) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the tables."""
    connection = sqlite3.connect(path)
    rows = {t: connection.execute(f'SELECT rowid, * FROM "{t}" ORDER BY rowid').fetchall() for t in tables}  # noqa: S608
    connection.close()
    return rows


def zero(path: Path, number: int) -> None:
    """Nothing is on the page any more."""
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE)
        file.write(bytes(PAGE))


def flip(path: Path, chance: random.Random) -> None:
    """Some bytes anywhere are others."""
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 3, 30, 300])):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)


def zero_pages(path: Path, chance: random.Random) -> None:
    """Some pages are gone."""
    for _ in range(chance.choice([1, 2, 5])):
        zero(path, chance.randrange(1, path.stat().st_size // PAGE + 1))


def garbage_pages(path: Path, chance: random.Random) -> None:
    """Some pages hold something else."""
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 2, 5])):
        at = chance.randrange(len(data) // PAGE) * PAGE
        data[at : at + PAGE] = chance.randbytes(PAGE)
    path.write_bytes(data)


def swap_pages(path: Path, chance: random.Random) -> None:
    """Two pages stand in each other's place."""
    data = bytearray(path.read_bytes())
    a, b = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    data[a : a + PAGE], data[b : b + PAGE] = data[b : b + PAGE], data[a : a + PAGE]
    path.write_bytes(data)


def cut(path: Path, chance: random.Random) -> None:
    """The end of the file is gone."""
    with path.open("r+b") as file:
        file.truncate(chance.randrange(path.stat().st_size))


KINDS: list[Callable[[Path, random.Random], None]] = [flip, flip, zero_pages, garbage_pages, swap_pages, cut]


def leaves(path: Path, name: str) -> list[int]:
    """The pages on which the rows of a table are."""
    with Pages(path) as pages:
        return tree(pages, root(path, name)).leaves
