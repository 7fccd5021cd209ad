"""Connections to a project file: what SQLite is told, how a write begins, and its errors as sentences."""

import contextlib
import itertools
import os
import shlex
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError, ProjectDamaged, ProjectLocked, StorageError
from annotator.language import tr

__all__ = ["Database", "Migrations"]

APPLICATION_ID = 0x414E4E4F  # "ANNO"
_UNDECODABLE = "Could not decode what SQLite says of it"


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


class _Connection(Database):
    """A connection whose errors are SQLite's, also where Python cannot decode the piece of a damaged file in them."""

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> sqlite3.Cursor:
        """Runs one statement."""
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            raise sqlite3.DatabaseError(_UNDECODABLE) from error


def connect(path: Path, *, readonly: bool = False, timeout: float = 5.0) -> Database:
    """A connection with foreign keys on that waits `timeout` seconds for another writer."""
    mode = "ro" if readonly else "rw" if path.exists() else "rwc"
    if readonly and is_on_readonly_disk(path) and not path.with_name(f"{path.name}-wal").exists():
        mode = "ro&immutable=1"  # else SQLite would ask for a file beside it, for a log that is not there
    with translated(path):
        # `as_uri` escapes ? # and %, which SQLite would take as parts of the address.
        conn = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=timeout)
        db = _Connection(conn, execute_plugins=False)
        db.execute("PRAGMA foreign_keys = ON")
        # A file may come from a stranger: its views and triggers get no functions with side effects, its pages are
        # looked at before they are used.
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
        conn.create_function("casefold", 1, str.casefold, deterministic=True)  # SQLite's lower() knows A to Z alone
        return db


def is_on_readonly_disk(path: Path) -> bool:
    """Whether nobody can write there. (That we may not is not enough: somebody else may have the file open.)"""
    try:
        return bool(os.statvfs(path.absolute().parent).f_flag & os.ST_RDONLY)
    except OSError:
        return False


@contextlib.contextmanager
def writing(db: Database, path: Path, *, durable: bool, waiting: Callable[[int], bool] | None = None) -> Iterator[None]:
    """One transaction, begun as a writer. With `durable` it is on the disk, not only handed over, when this ends.

    `waiting` is asked, with how often that was before, whether to go on waiting for another writer when the time that
    the connection waits by itself is over; without it this is a `ProjectLocked`.
    """
    with translated(path):
        db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        _begin(db, waiting)
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


def _begin(db: Database, waiting: Callable[[int], bool] | None) -> None:
    for times in itertools.count():
        try:
            db.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or waiting is None or not waiting(times):
                raise
        else:
            return


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors about the file as `AnnotatorError`; errors of our own SQL stay what they are: bugs."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = explained(error, path)
        if sentence is None:
            raise
        raise sentence from error


def explained(error: BaseException | None, path: Path) -> AnnotatorError | None:
    """What an error of SQLite says about the file `path`; None for any other error, which is a bug."""
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    code = error.sqlite_errorcode & 0xFF if hasattr(error, "sqlite_errorcode") else None
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectLocked(
            tr("{path} is being written by another program.", path=path), tr("Try again when that is done.")
        )
    if code == sqlite3.SQLITE_FULL:
        return StorageError(tr("The disk that holds {path} is full.", path=path), tr("Free some space and try again."))
    if code == sqlite3.SQLITE_READONLY:
        return StorageError(
            tr("{path} is read-only.", path=path), tr("Change its rights, or copy it to a folder of yours.")
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        return StorageError(
            tr("{path} cannot be opened.", path=path), tr("Check that the folder exists and that you may write there.")
        )
    if code == sqlite3.SQLITE_IOERR:
        return StorageError(
            tr("Reading or writing {path} failed ({error}).", path=path, error=error),
            tr("Check the disk, then try again."),
        )
    # Python says so itself, without a code, of a text that is not UTF-8.
    if code == sqlite3.SQLITE_CORRUPT or (code is None and str(error).startswith("Could not decode")):
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_NOTADB:
        what = tr("{path} is not an Annotator project, or its beginning is damaged ({error}).", path=path, error=error)
        return ProjectDamaged(what, damaged(path, "").hint)
    return None


def damaged(path: Path, why: str) -> ProjectDamaged:
    """The error that says so, with the way to rescue what can be read."""
    short = " ".join(why.split())[:200]
    return ProjectDamaged(
        tr("{path} is damaged ({short}).", path=path, short=short),
        tr("Rescue what can be read: {command}", command=command("recover", path)),
    )


def command(name: str, *arguments: object) -> str:
    """A command of the command line, as it can be pasted into a shell."""
    return shlex.join(["annotator", name, *map(str, arguments)])


@contextlib.contextmanager
def asking_the_schema(path: Path) -> Iterator[None]:
    """The same for statements that are right for every schema: what is wrong with one of these is the file's own."""
    try:
        with translated(path):
            yield
    except (sqlite3.OperationalError, MemoryError) as error:  # a length in it can be nonsense
        raise damaged(path, str(error) or tr("it asks for too much memory")) from error


def quick_check(db: Database, path: Path) -> None:
    """Raises `ProjectDamaged` when the file is not sound (takes about 0.2 s for 100 MB)."""
    with asking_the_schema(path):
        found = [line for [line] in db.execute("PRAGMA quick_check(5)")]
    if found != ["ok"]:
        raise damaged(path, "; ".join(found))


def writable(path: Path) -> bool:
    """Whether the file and its folder (SQLite keeps its log beside the file) may be written."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)
