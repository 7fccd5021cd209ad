"""Backups of a project: when one is made, where, how it is called, and which are kept.

Whoever is going to write calls `before_work` first. A window does not wait for the copy of a large project (see
`IN_PLACE`): it starts `annotator backup PROJECT --reason daily --announce` as a child, lets people work as soon as the
child has printed its first line, and shows as a warning what the child says on stderr if its exit status is not 0.
"""

import contextlib
import glob
import hashlib
import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from annotator.errors import AnnotatorError, Cancelled, ProjectDamaged
from annotator.language import tr
from annotator.store.copies import Progress, clear_parts, copy, last_change, no_progress, nothing, part_of
from annotator.store.database import Database, connect, translated

IN_PLACE = 64 << 20  # bytes up to which a project is copied while people wait (about half a second)
SETTING = "backup folder"  # the project's setting: where its backups go; empty for: beside the project
_TIME = "%Y-%m-%dT%H%M%SZ"


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"  # before the first change of a day
    MIGRATION = "migration"
    BULK = "bulk"
    MERGE = "merge"
    MANUAL = "manual"
    BEFORE_RESTORE = "before-restore"
    DAMAGED = "damaged"  # no backup: a project that was damaged, byte by byte, with its log


_AUTOMATIC = (Reason.DAILY, Reason.MIGRATION, Reason.BULK, Reason.MERGE)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its name tells: the time is UTC, the size in bytes."""

    path: Path
    time: datetime
    reason: Reason
    size: int


class Source(Protocol):
    """An open project, as far as backups need it."""

    @property
    def path(self) -> Path:
        """The file."""

    @property
    def db(self) -> Database:
        """The connection to it."""

    @property
    def readonly(self) -> bool:
        """Whether nothing can be written."""


# -- making ---------------------------------------------------------------------------------------------------------


def before_work(
    project: Source, progress: Progress = no_progress, reason: Reason = Reason.DAILY, now: datetime | None = None
) -> str:
    """Makes the backup that is due before the project is changed; a warning when it cannot be made, else "".

    `reason` says what is coming: the work of a day, or something that changes much at once.
    Raises `ProjectDamaged` when the project turns out to be damaged, and `Cancelled` from `progress`.
    """
    try:
        if due(project, reason, now):
            make(project, reason, progress, now=now)
    except (ProjectDamaged, Cancelled):
        raise
    except AnnotatorError as error:
        return str(error)
    return ""


def make(
    project: Source,
    reason: Reason,
    progress: Progress = no_progress,
    *,
    to: Path | None = None,
    taken: Callable[[], None] = nothing,
    now: datetime | None = None,
) -> Path:
    """Makes a backup (in the folder `to`, if given), checks it, and removes old ones that it stands in for.

    `taken` is called when others may write again. Raises `AnnotatorError` that says what is not backed up and why.
    """
    try:
        target = new_name(project.path, reason, _chosen(project.db, project.path), to=to, now=now)
        with part_of(target) as part:
            changed = copy(project.db, project.path, part, progress, taken)
    except (ProjectDamaged, Cancelled):
        raise
    except AnnotatorError as error:
        raise AnnotatorError(
            tr("{project} is not backed up: {error}", project=project.path, error=error.what), error.hint
        ) from error
    if changed is not None:
        with contextlib.suppress(OSError):  # where files cannot be dated, some backups more are made
            os.utime(target, ns=(changed, changed))
    if reason in _AUTOMATIC:
        _thin(target, project.path)
    return target


def save_copy(project: Source, target: Path, progress: Progress = no_progress) -> None:
    """Copies an open project into one whole, checked file of this name, also when its own file is gone.

    Raises `AnnotatorError`; a file that had the name stays as it was then.
    """
    if target.exists() and project.path.exists() and target.samefile(project.path):
        raise AnnotatorError(tr("{path} is the project itself.", path=target), tr("Choose another name."))
    with part_of(target) as part:
        copy(project.db, project.path, part, progress)


def due(project: Source, reason: Reason = Reason.DAILY, now: datetime | None = None) -> bool:
    """Whether a backup is to be made before this kind of work.

    Not of a project without documents, nor when nothing has changed since the newest backup. Once a day otherwise;
    before a bulk action also when people have decided something since: what files and pipelines brought can be had
    again, and many imports in a row shall not make as many copies.
    """
    with translated(project.path):
        if project.readonly or project.db.execute("SELECT 1 FROM document LIMIT 1").fetchone() is None:
            return False
        found = listed(project.path, _chosen(project.db, project.path))
        if any(_same(project.path, backup) for backup in found):
            return False
        today = _day(now or datetime.now(UTC))
        if all(_day(backup.time) != today for backup in found):
            return True
        return reason is not Reason.DAILY and _decisions(project.db) != _decisions_in(found[0].path)


def _same(project: Path, backup: Backup) -> bool:
    """Whether nothing has changed since: a backup bears the time of the file that it was made of, to the nanosecond.

    Compared by what the file system says of both: reading them would take long, and closing a file that we have open
    with SQLite would take its locks away.
    """
    with contextlib.suppress(OSError):  # one of them has been removed meanwhile
        return last_change(project) == backup.path.stat().st_mtime_ns and project.stat().st_size == backup.size
    return False


def _decisions(db: Database) -> Any:
    """Something that is another one after each decision, undo and redo; imports are steps, but no decisions."""
    newest = "SELECT id, time, state FROM edit WHERE command NOT LIKE 'import %' ORDER BY id DESC LIMIT 1"
    undone = "SELECT count(*) FROM edit WHERE state = 'undone'"
    return db.execute(newest).fetchone(), db.execute(undone).fetchone()


def _decisions_in(backup: Path) -> Any:
    try:
        with contextlib.closing(connect(backup, readonly=True)) as db:
            return _decisions(db)
    except (AnnotatorError, sqlite3.Error):
        return None  # one that cannot be read is none


# -- names and places -----------------------------------------------------------------------------------------------


def folder(project: Path, chosen: str = "") -> Path:
    """Where the backups of a project are: beside it, or in a folder of their own inside the chosen one."""
    real = project.resolve()
    if not chosen:
        return real.with_name(f"{real.name}-backups")
    # Projects of the same name may share a folder.
    mark = hashlib.sha256(os.fsencode(real)).hexdigest()[:8]
    return real.parent / chosen / f"{real.stem}-{mark}.annot-backups"


def listed(project: Path, chosen: str | None = None) -> list[Backup]:
    """The backups of a project, the newest first; the project itself may be damaged or gone.

    `chosen` is its setting, if the caller has it at hand.
    """
    place = folder(project, chosen_folder(project) if chosen is None else chosen)
    try:
        found = [_parsed(path, project.resolve().stem) for path in place.iterdir()] if place.is_dir() else []
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be read ({reason}).", path=place, reason=error.strerror), tr("Check its rights.")
        ) from error
    good = (b for b in found if b is not None and b.reason is not Reason.DAMAGED)
    return sorted(good, key=lambda b: (b.time, b.path.name), reverse=True)


def _parsed(path: Path, stem: str) -> Backup | None:
    reasons = "|".join(Reason)
    name = re.fullmatch(rf"{re.escape(stem)} (\d{{4}}-\d\d-\d\dT\d{{6}}Z) ({reasons})\.annot", path.name)
    if name is None:
        return None
    try:
        return Backup(path, datetime.strptime(name[1], _TIME).replace(tzinfo=UTC), Reason(name[2]), path.stat().st_size)
    except (ValueError, OSError):
        return None  # no such day; or gone while we looked


def new_name(
    project: Path, reason: Reason, chosen: str, *, to: Path | None = None, now: datetime | None = None
) -> Path:
    """Where the next backup goes: a name that is free, of this second or one soon after. Makes the folder."""
    place = to or folder(project, chosen)
    stem = project.resolve().stem
    try:
        if to is None:
            place.mkdir(exist_ok=True)
        if not place.is_dir():
            raise AnnotatorError(tr("There is no folder {path}.", path=place), tr("Make it, or choose another."))
        clear_parts(place, f"{stem} ")
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be written ({reason}).", path=place, reason=error.strerror),
            tr("Choose another folder."),
        ) from error
    time = (now or datetime.now(UTC)).astimezone(UTC)
    while any(place.glob(f"{glob.escape(stem)} {time.strftime(_TIME)} *")):
        time += timedelta(seconds=1)
    return place / f"{stem} {time.strftime(_TIME)} {reason}.annot"


def _chosen(db: Database, path: Path) -> str:
    with translated(path):
        found = db.execute("SELECT value FROM setting WHERE name = ?", [SETTING]).fetchone()
    return "" if found is None else str(found[0])


def chosen_folder(project: Path) -> str:
    """The setting of a project that is not open; empty when there is none, or it cannot be read."""
    try:
        with contextlib.closing(connect(project, readonly=True)) as db:
            return _chosen(db, project)
    except (AnnotatorError, sqlite3.Error):
        return ""  # damaged, gone, or no project at all


# -- keeping --------------------------------------------------------------------------------------------------------


def kept(times: Iterable[datetime]) -> set[datetime]:
    """Which of these automatic backups stay: the newest seven, and the newest of each of the last 7 days, 4 weeks and
    12 months that have one."""
    newest_first = sorted(set(times), reverse=True)
    stay = set(newest_first[:7])
    for count, period in ((7, _day), (4, _week), (12, _month)):
        newest: dict[Any, datetime] = {}
        for time in newest_first:
            newest.setdefault(period(time), time)
        stay.update(list(newest.values())[:count])
    return stay


def _thin(made: Path, project: Path) -> None:
    """Removes automatic backups that are not kept. The one just made stays, even if the clock says that it is old."""
    stem = project.resolve().stem
    try:
        found = [_parsed(path, stem) for path in made.parent.iterdir()]
        automatic = [b for b in found if b is not None and b.reason in _AUTOMATIC]
        stay = kept(b.time for b in automatic)
        for backup in automatic:
            if backup.time not in stay and backup.path != made:
                backup.path.unlink(missing_ok=True)
    except OSError as error:
        what = tr(
            "The old backups in {folder} cannot be removed ({reason}).", folder=made.parent, reason=error.strerror
        )
        raise AnnotatorError(what, tr("Check its rights; the new backup is there.")) from error


def _day(time: datetime) -> date:
    return time.astimezone().date()


def _week(time: datetime) -> tuple[int, int]:
    return _day(time).isocalendar()[:2]


def _month(time: datetime) -> tuple[int, int]:
    return _day(time).year, _day(time).month
