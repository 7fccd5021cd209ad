"""Project files with wrong bytes in them, with and without a log beside them."""

import functools
import shutil
import tempfile
from pathlib import Path
from random import Random

from annotator.store.project import Project
from annotator.store.recovery import recover
from annotator.store.stats import statistics
from tests.making import add, found, project_with, suggest

_TEXT = "Ana Novak met the Harbour Union in Larnholm on Monday."


@functools.cache
def _seed_files() -> tuple[bytes, bytes, bytes]:
    """A small project: closed, and while it was open with its log."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "p.annot"
        with project_with(path, _TEXT, _TEXT * 3) as project:
            suggest(project, 1, [found(_TEXT, "Larnholm", "GPE", 0.9), found(_TEXT, "Monday", "DATE")])
            row = {"document": 1, "annotator": "ana", "start": 0, "end": 9, "label": "PERSON", "status": "accepted"}
            with project.transact("label", annotator="ana", document=1) as tx:
                tx.insert("span", row)
        closed = path.read_bytes()
        with Project.open(path) as project:
            add(project, "in the log only")
            copy = Path(shutil.copytree(place, f"{place}/open"))
        return closed, (copy / "p.annot").read_bytes(), (copy / "p.annot-wal").read_bytes()


def _made(chance: Random, folder: Path) -> Path:
    """A project file of which some bytes, somewhere, are wrong."""
    closed, opened, log = _seed_files()
    path = folder / "p.annot"
    if chance.random() < 0.5:
        path.write_bytes(mutated(chance, closed))
    else:
        path.write_bytes(mutated(chance, opened) if chance.random() < 0.5 else opened)
        path.with_name("p.annot-wal").write_bytes(mutated(chance, log))
    return path


def mutated(chance: Random, data: bytes) -> bytes:
    """The bytes with some changed, moved, repeated, cut out, or cut off."""
    new = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 4, 16, 64])):
        at, length = chance.randrange(len(new) or 1), chance.choice([1, 1, 2, 4, 8, 100, 4096])
        match chance.randrange(10):
            case 0:
                new[at : at + length] = chance.randbytes(length)
            case 1:
                new[at : at + length] = bytes(length)
            case 2:
                new[at : at + length] = b"\xff" * length
            case 3:
                source = chance.randrange(len(new) or 1)
                new[at : at + length] = new[source : source + length]
            case 4 if chance.random() < 0.2:
                del new[at:]
            case 5 if chance.random() < 0.2:
                del new[at : at + length]
            case _:  # mostly a single byte, mostly in what says how the rest is read
                at = chance.choice([at, chance.randrange(100), at // 4096 * 4096 + chance.randrange(40)])
                if at < len(new):
                    new[at] = chance.choice([0, 1, 2, 5, 10, 13, 127, 128, 255, chance.randrange(256)])
    return bytes(new)


def open_project(chance: Random, folder: Path) -> None:
    """Opens the file and reads all that a window would show."""
    with Project.open(_made(chance, folder)) as project:
        project.labels()
        project.entries("ana")
        statistics(project, "ana")
        for ident in project.document_ids():
            project.document(ident)
            project.tokens(ident)
            project.spans(ident, "ana")
            project.answers(ident)


def recover_project(chance: Random, folder: Path) -> None:
    """Recovers the file; what comes out is sound."""
    out = folder / "out.annot"
    recover(_made(chance, folder), out)
    Project.open(out).close()
