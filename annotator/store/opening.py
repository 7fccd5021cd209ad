"""Opening a project file: what it is, whether it is whole, how old its schema is, and where it lies."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectDamaged, ProjectLocked
from annotator.language import tr
from annotator.store import backups, places, schema
from annotator.store.backups import Reason
from annotator.store.copies import check, nothing
from annotator.store.database import (
    Database,
    asking_the_schema,
    command,
    connect,
    damaged,
    is_on_readonly_disk,
    quick_check,
    translated,
    writable,
)

_CHECKED = 64 << 20  # bytes up to which a file is checked at each opening; a larger one when it is backed up


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection to a project. `close` ends what it needed besides; `warnings` are sentences for the user."""

    path: Path
    db: Database
    readonly: bool
    warnings: tuple[str, ...] = ()
    close: Callable[[], None] = nothing


def open_file(path: Path, *, timeout: float, readonly: bool = False) -> Opened:
    """Opens a project: for reading only where that is wanted or it cannot be written, else brought to today's schema,
    after a backup.

    Raises `AnnotatorError` for what is no project, or of a newer program, and leaves it as it is; `ProjectDamaged`
    when it is damaged.
    """
    _check_is_file(path)
    try:
        return _for_reading(path, timeout) if readonly or not writable(path) else _for_writing(path, timeout)
    except ProjectDamaged as error:
        raise ProjectDamaged(error.what, _ways_out(path)) from error


def settle(db: Database, path: Path) -> tuple[str, ...]:
    """Gives a project the journal that is safe where it lies; returns the warnings about that place."""
    warning = places.warning(path)
    wanted = "delete" if warning else "wal"
    # While another program has it open the mode cannot be changed; that program has looked at the place, too.
    with contextlib.suppress(ProjectLocked), translated(path):
        if db.execute("PRAGMA journal_mode").fetchone()[0] != wanted:
            db.execute(f"PRAGMA journal_mode = {wanted}")
    return (warning,) if warning else ()


def _check_is_file(path: Path) -> None:
    try:
        if not path.exists():
            raise AnnotatorError(
                tr("There is no project {path}.", path=path),
                tr("Make one with: {command}", command=command("new", path)),
            )
        if not path.is_file():
            what = tr("{path} is a folder.", path=path) if path.is_dir() else tr("{path} is no file.", path=path)
            raise AnnotatorError(what, tr("Name the .annot file."))
        empty = path.stat().st_size == 0
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror), tr("Check its rights.")
        ) from error
    if empty:
        raise ProjectDamaged(tr("{path} is empty: it is not an Annotator project.", path=path), _newest_backup(path))


def _for_writing(path: Path, timeout: float) -> Opened:
    # Looked at without the right to write first: what is refused stays as it is, to the byte. Not with Python's own
    # `open`: closing a file takes away all locks that this process has on it, those of another connection too.
    with contextlib.closing(connect(path, readonly=True, timeout=timeout)) as db:
        schema.version_of(db, path)
    db = connect(path, timeout=timeout)
    try:
        version = schema.version_of(db, path)
        _check_pages(db, path)
        if version < schema.VERSION:
            _migrate(Opened(path, db, readonly=False))
        _check_tables(db, path)
        return Opened(path, db, readonly=False, warnings=settle(db, path))
    except BaseException:
        db.close()
        raise


def _migrate(old: Opened) -> None:
    """Brings a project to today's schema, after a backup that is checked."""
    backup = backups.make(old, Reason.MIGRATION)
    try:
        schema.migrate(old.db, old.path)
    except Exception as error:
        # Whatever it is, the user has to know that the project is as it was, and where the backup is.
        why = error.what if isinstance(error, AnnotatorError) else f"{type(error).__name__}: {error}"
        raise AnnotatorError(
            tr("{path} is of an older Annotator and could not be brought up to date: {why}", path=old.path, why=why),
            tr("It is as it was; its backup is {backup}", backup=backup),
        ) from error


def _for_reading(path: Path, timeout: float) -> Opened:
    """A file that cannot be written, shown as it is: an older one from a copy that is brought to today's schema."""
    with contextlib.ExitStack() as end:
        db = end.enter_context(contextlib.closing(connect(path, readonly=True, timeout=timeout)))
        if _is_readable(db, path) and schema.version_of(db, path) == schema.VERSION:
            _check_pages(db, path)
            _check_tables(db, path)
            end.pop_all()
            return Opened(path, db, readonly=True)
    return _copied(path)


def _is_readable(db: Database, path: Path) -> bool:
    """Whether SQLite can read a file where it lies: it may want to make a log beside it, or to take one in."""
    beside = path.absolute().parent
    if not (os.access(beside, os.W_OK) or is_on_readonly_disk(path) or (beside / f"{path.name}-shm").exists()):
        return False
    try:
        db.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError:
        return False
    return True


def _copied(path: Path) -> Opened:
    """A project and its log in a folder for the time being, where they can be read."""
    with contextlib.ExitStack() as end:
        place = Path(end.enter_context(tempfile.TemporaryDirectory(prefix="annotator-")))
        copy = place / path.name
        try:
            for suffix in ("", "-wal", "-journal"):
                beside = path.with_name(path.name + suffix)
                if beside.exists():
                    shutil.copyfile(beside, place / beside.name)
        except OSError as error:
            what = tr(
                "{path} cannot be read without a copy, and not copied to {place} ({reason}).",
                path=path,
                place=place,
                reason=error.strerror,
            )
            raise AnnotatorError(what, tr("Free some space there, or copy it to a folder of yours.")) from error
        db = end.enter_context(contextlib.closing(connect(copy)))
        version = schema.version_of(db, path)
        _check_pages(db, path)
        if version < schema.VERSION:
            schema.migrate(db, path)
        _check_tables(db, path)
        db.execute("PRAGMA query_only = ON")
        return Opened(path, db, readonly=True, close=end.pop_all().close)


def _check_pages(db: Database, path: Path) -> None:
    """Raises `ProjectDamaged` when a file that is not too large to look at is not sound."""
    if path.stat().st_size <= _CHECKED:
        quick_check(db, path)


def _check_tables(db: Database, path: Path) -> None:
    with asking_the_schema(path):
        missing = schema.columns() - schema.columns_of(db)
    if missing:
        raise damaged(path, tr("it lacks {names}", names=", ".join(".".join(m) for m in sorted(missing)[:3])))


def _ways_out(path: Path) -> str:
    """What to do about a damaged project."""
    rescue = tr("Rescue what can be read: {command}", command=command("recover", path))
    return f"{rescue} {_newest_backup(path)}".strip()


def _newest_backup(path: Path) -> str:
    """How to get the newest good backup back; empty when there is none."""
    for backup in backups.listed(path):
        with contextlib.suppress(AnnotatorError):
            check(backup.path)
            return tr("Or take its newest backup: {command}", command=command("restore", path, backup.path.name))
    return ""
