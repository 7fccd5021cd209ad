"""A project in one whole, checked file: what backups, restored and rescued projects are made of."""

import contextlib
import glob
import os
import secrets
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectDamaged
from annotator.language import tr
from annotator.store import schema
from annotator.store.database import Database, connect, quick_check, translated

Progress = Callable[[int, int], None]
_STALE = 3600.0  # seconds; a file that nobody has written to for so long was given up
_STEP = 4096  # pages that are copied between two looks at the progress
ENDINGS = ("", "-wal", "-shm", "-journal")  # a file, and what SQLite keeps beside it


def no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def nothing() -> None:
    """Nobody listens."""


@contextlib.contextmanager
def part_of(path: Path) -> Iterator[Path]:
    """A new file beside `path` that takes its place when all went well, and is gone when not.

    Its content is on the disk before it gets the name. Raises `AnnotatorError` when the place cannot be written.
    """
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        clear_parts(path.absolute().parent, path.name)
        part.open("xb").close()
        try:
            yield part
            sync(part)
            part.replace(path)
            with contextlib.suppress(OSError):  # not every file system can; it is there, if not yet for a power cut
                sync(path.absolute().parent)
        finally:
            remove(part)
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be written ({reason}).", path=path, reason=error.strerror),
            tr("Check the folder and its space."),
        ) from error


def clear_parts(folder: Path, start: str) -> None:
    """Removes what was given up of files whose names have this start: by a program that was killed, say."""
    for part in folder.glob(f"{glob.escape(start)}*.part"):
        if abs(time.time() - part.stat().st_mtime) > _STALE:
            remove(part)


def copy(
    db: Database, path: Path, part: Path, progress: Progress = no_progress, taken: Callable[[], None] = nothing
) -> int | None:
    """Copies the project `path`, which is open as `db`, into the empty file `part` and checks the copy.

    The copy shows the project as it is when `taken` is called: others may write from then on. `progress` gets pages
    done and in all. Returns the time at which the file was changed last (nanoseconds), if it is the file alone that
    was copied, and nothing in a log beside it. Raises `ProjectDamaged` when it is the project that is damaged.
    """
    with translated(path):
        # Held while we copy: else each commit of another program would make SQLite begin again.
        db.execute("BEGIN")
    try:
        with translated(path):
            db.execute("SELECT 1 FROM sqlite_schema").fetchone()
            has_log = db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        changed = last_change(path)
        if has_log:
            taken()
        _fill(db, part, progress)
    except ProjectDamaged as error:
        raise _whose(db, path, part) from error
    finally:
        db.rollback()
    if not has_log:
        taken()  # without a log writers have to wait until we have done
    try:
        check(part)
    except ProjectDamaged as error:
        raise _whose(db, path, part) from error
    return changed


def _fill(db: Database, part: Path, progress: Progress) -> None:
    def step(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with contextlib.closing(connect(part)) as new, translated(part):
        # A copy that is not finished is thrown away, so it needs neither a journal nor the disk at each step.
        new.execute("PRAGMA journal_mode = OFF")
        new.execute("PRAGMA synchronous = OFF")
        db.conn.backup(new.conn, pages=_STEP, progress=step)
        new.execute("PRAGMA journal_mode = DELETE")


def _whose(db: Database, path: Path, part: Path) -> AnnotatorError:
    """The error for a damaged copy: it is the project that is damaged (raises that), or the disk of the copy."""
    quick_check(db, path)
    return AnnotatorError(tr("The copy {part} came out damaged.", part=part), tr("Check the disk that holds it."))


def last_change(path: Path) -> int | None:
    """When the file was changed last (nanoseconds); None when there is more in the log beside it."""
    log = path.with_name(f"{path.name}-wal")
    with contextlib.suppress(OSError):  # somebody may have removed the file, which we have open
        if not log.exists() or log.stat().st_size == 0:
            return path.stat().st_mtime_ns
    return None


def check(path: Path) -> None:
    """Raises `AnnotatorError` unless the file is a sound project of a schema that this program knows."""
    with contextlib.closing(connect(path, readonly=True)) as db:
        schema.version_of(db, path)
        quick_check(db, path)


def sync(path: Path) -> None:
    """Brings a file, or the names in a folder, to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove(path: Path) -> None:
    """Removes a file with what SQLite keeps beside it; none of it needs to be there."""
    for ending in ENDINGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
