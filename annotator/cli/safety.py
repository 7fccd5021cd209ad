"""Commands that keep a project safe: backup, restore, recover."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.options import Json
from annotator.cli.output import Progress, say, say_json, warn
from annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.store.backups import Backup, Reason
    from annotator.store.project import Project

ProjectPath = Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")]
_PATIENCE = 60  # seconds until another writer counts as stuck


def register(app: typer.Typer) -> None:
    """Adds the commands to the command line."""
    for name, command in (("backup", backup), ("restore", restore), ("recover", recover)):
        app.command(name)(command)


def open_project(path: Path) -> Project:
    """Opens a project and says what there is to know of its place."""
    from annotator.store.project import Project

    project = Project.open(path, timeout=1.0)
    for warning in project.warnings:
        warn(warning)

    def wait(times: int) -> bool:
        if times == 0:
            warn(f"Another program is writing to {path}. Waiting for it …")
        return times < _PATIENCE

    project.waiting = wait
    return project


def before_work(project: Project, reason: Reason) -> None:
    """Makes the backup that is due; says so when it cannot be made."""
    from annotator.store import backups

    warning = backups.before_work(project, Progress("Backing up"), reason)
    if warning:
        warn(warning)


def backup(
    project: ProjectPath,
    to: Annotated[Path | None, typer.Option(help="A folder; else the project's own one for backups.")] = None,
    reason: Annotated[str, typer.Option(hidden=True)] = "manual",
    *,
    announce: Annotated[bool, typer.Option("--announce", hidden=True)] = False,
    json: Json = False,
) -> int:
    """Copy a project into one whole, checked file, also while it is open in a window."""
    from annotator.store import backups
    from annotator.store.backups import Reason

    def taken() -> None:
        """For the window that started this: from here on it may write."""
        if announce:
            print("taken", flush=True)

    if reason not in list(Reason):
        raise typer.BadParameter(f"{reason!r}: use {', '.join(Reason)}", param_hint="--reason")
    why = Reason(reason)
    with open_project(project) as opened:
        if why is not Reason.MANUAL and not backups.due(opened, why):
            taken()
            return 0
        made = backups.make(opened, why, Progress("Backing up"), to=to, taken=taken)
    if json:
        say_json({"backup": str(made), "size": made.stat().st_size})
    else:
        say(f"{project} is copied to {made}")
    return 0


def restore(
    project: ProjectPath,
    backup: Annotated[str, typer.Argument(help="One of the list, or any file.", metavar="[BACKUP]")] = "",
    *,
    json: Json = False,
) -> int:
    """Make a project what a backup says; what it is now is kept. Without BACKUP: list the backups."""
    from annotator.store import backups
    from annotator.store.restoring import restore as put_back

    found = backups.listed(project)
    if not backup:
        _show(project, found, json=json)
        return 0
    chosen = _chosen(project, found, backup)
    kept = put_back(chosen, project, Progress("Restoring"))
    if json:
        say_json({"restored": str(chosen), "kept": kept and str(kept)})
    else:
        say(f"{project} is what it was in {chosen.name}")
        say(f"What it was until now is kept: {kept}" if kept else "")
    return 0


def _show(project: Path, found: list[Backup], *, json: bool) -> None:
    if json:
        say_json([_as_json(backup) for backup in found])
    elif not found:
        say(f"{project} has no backups yet.")
    else:
        for backup in found:
            when, size = f"{backup.time.astimezone():%Y-%m-%d %H:%M}", f"{backup.size / 1e6:.1f} MB"
            say(f"{when}  {backup.reason:<14}{size:>12}  {backup.path}")
        say(f"To put one back: annotator restore {project} '{found[0].path.name}'")


def _as_json(backup: Backup) -> dict[str, Any]:
    path, time = str(backup.path), backup.time.isoformat()
    return {"path": path, "time": time, "reason": str(backup.reason), "size": backup.size}


def _chosen(project: Path, found: list[Backup], name: str) -> Path:
    """The backup of this name, or the file."""
    path = next((backup.path for backup in found if backup.path.name == name), Path(name))
    if not path.is_file():
        raise AnnotatorError(f"There is no backup {name}.", f"For the list: annotator restore {project}")
    return path


def recover(
    damaged: Annotated[Path, typer.Argument(help="The damaged .annot file.", metavar="DAMAGED")],
    out: Annotated[Path | None, typer.Argument(help="The new file; else beside it.", metavar="[OUT]")] = None,
    *,
    json: Json = False,
) -> int:
    """Save what can be read of a damaged project into a new one, and say what is lost."""
    from annotator.store.recovery import beside
    from annotator.store.recovery import recover as save

    new = out or beside(damaged)
    report = save(damaged, new, Progress("Reading"))
    if json:
        say_json(report.as_json())
    else:
        say(report.as_text())
        say(f"What could be read is in {new}; {damaged} is as it was. Next: annotator open '{new}'")
    return 0
