"""Connections to a project file: what SQLite is told, how a write begins, and its errors as sentences."""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectLocked, StorageError

__all__ = ["Database", "Migrations"]

APPLICATION_ID = 0x414E4E4F  # "ANNO"


@contextlib.contextmanager
def _without(*modules: str) -> Iterator[None]:
    """Makes an import of these modules fail: sqlite-utils takes NumPy and pandas along where they are installed."""
    hidden = [name for name in modules if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


with _without("numpy", "pandas"):
    from sqlite_utils import Database, Migrations


def connect(path: Path, *, readonly: bool = False, timeout: float = 5.0) -> Database:
    """A connection with foreign keys on that waits `timeout` seconds for another writer."""
    mode = "ro" if readonly else "rw" if path.exists() else "rwc"
    if readonly and not os.access(path.absolute().parent, os.W_OK) and not Path(f"{path}-wal").exists():
        mode = "ro&immutable=1"  # else SQLite would ask for a file beside it, for a log that is not there
    with translated(path):
        # `as_uri` escapes ? # and %, which SQLite would take as parts of the address.
        conn = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=timeout)
        db = Database(conn, execute_plugins=False)
        db.execute("PRAGMA foreign_keys = ON")
        return db


@contextlib.contextmanager
def writing(db: Database, path: Path, *, durable: bool) -> Iterator[None]:
    """One transaction, begun as a writer. With `durable` it is on the disk, not only handed over, when this ends."""
    with translated(path):
        db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            db.rollback()
            raise
        try:
            db.conn.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors about the file as `AnnotatorError`; errors of our own SQL stay what they are: bugs."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _sentence(error, path) from error
    except sqlite3.DatabaseError as error:
        if type(error) is not sqlite3.DatabaseError:
            raise
        raise _sentence(error, path) from error


def _sentence(error: sqlite3.Error, path: Path) -> Exception:
    code = error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else None
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectLocked(f"{path} is being written by another program.", "Try again when that is done.")
    if code == sqlite3.SQLITE_FULL:
        return StorageError(f"The disk that holds {path} is full.", "Free some space and try again.")
    if code == sqlite3.SQLITE_READONLY:
        return StorageError(f"{path} is read-only.", "Change its rights, or copy it to a folder of yours.")
    if code == sqlite3.SQLITE_CANTOPEN:
        return StorageError(f"{path} cannot be opened.", "Check that the folder exists and that you may write there.")
    if code == sqlite3.SQLITE_IOERR:
        return StorageError(f"Reading or writing {path} failed ({error}).", "Check the disk, then try again.")
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return AnnotatorError(f"{path} is damaged or not a project ({error}).", "Open a backup copy instead.")
    return error


def check_is_project(path: Path) -> None:
    """Raises `AnnotatorError` unless `path` is a file that says it is a project."""
    if not path.exists():
        raise AnnotatorError(f"There is no project {path}.", f"Make one with: annotator new {path.name}")
    if path.is_dir():
        raise AnnotatorError(f"{path} is a folder, not a project.", "Name the .annot file.")
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise AnnotatorError(f"{path} cannot be read ({error.strerror}).", "Check its rights.") from error
    is_sqlite = head[:16] == b"SQLite format 3\0"
    if not is_sqlite or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise AnnotatorError(f"{path} is not an Annotator project.", "Projects are made with: annotator new NAME.annot")


def writable(path: Path) -> bool:
    """Whether the file and its folder (SQLite keeps its log beside the file) may be written."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)
