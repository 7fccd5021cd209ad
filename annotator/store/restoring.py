"""Putting a backup in a project's place, without a moment in which no whole file is there."""

import contextlib
import fcntl
import shutil
from collections.abc import Iterator
from pathlib import Path

from annotator.errors import AnnotatorError, ProjectDamaged, ProjectLocked
from annotator.language import tr
from annotator.store import backups, schema
from annotator.store.backups import Reason
from annotator.store.copies import ENDINGS, Progress, check, copy, no_progress, part_of, remove, sync
from annotator.store.database import Database, connect, translated
from annotator.store.opening import Opened

_PATIENCE = 1.0  # seconds that another program has to finish what it writes
_SHARED = (0x40000002, 510)  # the bytes of a file on which every reader holds a lock (SQLite's file format)


def restore(backup: Path, project: Path, progress: Progress = no_progress) -> Path | None:
    """Makes the project what the backup says; returns where the present file was kept, None when there was none.

    Raises `AnnotatorError`, and changes nothing, when the backup is damaged or another program has the project open.
    (SQLite can tell that of a project with a log; on a network drive only while the other program writes.)
    """
    if not backup.is_file():
        raise AnnotatorError(tr("There is no backup {backup}.", backup=backup), tr("Name one of the list."))
    if project.exists() and backup.samefile(project):
        raise AnnotatorError(tr("{path} is the project itself.", path=backup), tr("Name a backup."))
    try:
        check(backup)
    except AnnotatorError as error:
        raise AnnotatorError(
            tr("The backup is not used: {error}", error=error.what), tr("Take another; nothing was changed.")
        ) from error
    chosen = backups.chosen_folder(project)
    with _nobody_else(project) as present, part_of(project) as part:
        with contextlib.closing(connect(backup, readonly=True)) as db:
            copy(db, backup, part, progress)
        if present is not None:
            with contextlib.suppress(ProjectDamaged):
                return backups.make(Opened(project, present, readonly=False), Reason.BEFORE_RESTORE)
        return _set_aside(project, chosen)


@contextlib.contextmanager
def _nobody_else(project: Path) -> Iterator[Database | None]:
    """Keeps other programs out of the project meanwhile; None where it is not there, or too damaged to be opened."""
    if not project.exists():
        yield None
        return
    try:
        # Without the right to write first: SQLite would merge the log into a damaged file when it closes it.
        with contextlib.closing(connect(project, readonly=True)) as db:
            schema.version_of(db, project)
    except ProjectDamaged:
        _check_nobody_reads(project)
        yield None
        return
    with contextlib.closing(connect(project, timeout=_PATIENCE)) as db:
        try:
            with translated(project):
                # Its log is merged and goes away, which SQLite refuses while anybody else has the file open.
                db.execute("PRAGMA journal_mode = DELETE")
                db.execute("PRAGMA locking_mode = EXCLUSIVE")
                db.execute("BEGIN EXCLUSIVE")
                db.execute("COMMIT")
        except ProjectLocked as error:
            raise _open_elsewhere(project) from error
        yield db


def _check_nobody_reads(project: Path) -> None:
    """The same of a file that SQLite cannot open: by the locks that it would hold."""
    try:
        with project.open("r+b") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED[1], _SHARED[0])
    except BlockingIOError as error:
        raise _open_elsewhere(project) from error
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be written ({reason}).", path=project, reason=error.strerror),
            tr("Check its rights."),
        ) from error


def _open_elsewhere(project: Path) -> ProjectLocked:
    return ProjectLocked(
        tr("{project} is open in another program.", project=project), tr("Close it there, then restore again.")
    )


def _set_aside(project: Path, chosen: str) -> Path | None:
    """Copies what is there of a project that cannot be opened, byte by byte, and takes its log away: it must not meet
    the new file, to which SQLite would apply it."""
    beside = [path for path in map(project.with_name, (project.name + end for end in ENDINGS)) if path.exists()]
    if not beside:
        return None
    kept = backups.new_name(project, Reason.DAMAGED, chosen)
    try:
        for path in beside:
            copied = kept.with_name(kept.name + path.name.removeprefix(project.name))
            shutil.copyfile(path, copied)
            sync(copied)
        sync(kept.parent)
        for path in beside:
            if path != project:
                path.unlink()
    except OSError as error:
        remove(kept)
        raise AnnotatorError(
            tr("{project} could not be kept ({reason}).", project=project, reason=error.strerror),
            tr("Nothing was restored."),
        ) from error
    return kept
