"""Commands that tell: formats, commands, doctor."""

from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.output import say, say_json
from annotator.errors import AnnotatorError, ProjectDamaged
from annotator.journal import log_file

Json = Annotated[bool, typer.Option("--json", help="One JSON value on stdout.")]


def register(app: typer.Typer) -> None:
    """Adds the commands to the command line."""
    for name, command in (("formats", formats), ("commands", commands), ("doctor", doctor)):
        app.command(name)(command)


def formats(*, json: Json = False) -> int:
    """List the formats, what each holds, and its options; those of other packages too."""
    from annotator.formats.registry import listed

    found, problems = listed()
    if json:
        values = [
            {
                "name": f.name,
                "title": f.title,
                "suffixes": list(f.suffixes),
                "reads": f.read is not None,
                "writes": f.write is not None,
                "keeps": [k for k in f.keeps.words.split(", ") if k],
                "options": {o.name: {"help": o.help, "default": o.default, "choices": o.choices} for o in f.options},
                "remedies": f.remedies.as_dict(),
            }
            for f in found
        ]
        say_json({"formats": values, "problems": problems})
        return 0
    for f in found:
        does = " and ".join(word for word, can in (("reads", f.read), ("writes", f.write)) if can)
        say(f"{f.name:<12} {f.title} ({' '.join(f.suffixes) or 'by name'}), {does}. Keeps: {f.keeps.words}.")
        for o in f.options:
            say(f"{'':<12} --option {o.name}={'|'.join(o.choices) or o.default or 'VALUE'}: {o.help}")
    say("\n".join(f"PROBLEM: {p}" for p in problems))
    return 0


def commands(*, json: Json = False) -> int:
    """List every command of the window with its keys."""
    from annotator.commands import all_commands

    found = all_commands()
    if json:
        say_json([{"id": c.id, "title": c.title, "help": c.help, "menu": c.menu, "keys": list(c.keys)} for c in found])
    else:
        for c in found:
            say(f"{' or '.join(c.keys):<28} {c.title:<28} {c.help}")
    return 0


def doctor(
    project: Annotated[Path | None, typer.Argument(help="A project to check.", metavar="[PROJECT]")] = None,
    *,
    json: Json = False,
) -> int:
    """Show what is installed and whether it fits together."""
    found, problems = _versions()
    found |= _window_parts(problems)
    if project is not None:
        found |= _health(project, problems)
    if json:
        say_json({"found": found, "problems": problems})
    else:
        for name, value in found.items():
            say(f"{name:<16} {value}")
        say("\n".join(f"PROBLEM: {p}" for p in problems) or "Everything fits together.")
    return 1 if problems else 0


def _versions() -> tuple[dict[str, Any], list[str]]:
    from annotator import safe_mode
    from annotator.suggest.pipelines import available
    from annotator.versions import PACKAGES, versions

    found: dict[str, Any] = dict(versions())
    problems = [f"{p} is not installed; install Annotator again." for p in PACKAGES if p not in found]
    if tuple(map(int, found.get("PySide6-Essentials", "6.11").split(".")[:2])) >= (6, 12):
        problems.append("PySide6 6.12 ends Python 3.11 after some thousand calls; install a version below it.")
    try:
        found["pipelines"] = ", ".join(f"{p.name} {p.version}" for p in available()) or "none"
    except AnnotatorError as error:
        problems.append(str(error))
    found["log"] = str(log_file())
    if safe_mode.is_on():
        found["safe mode"] = "on"
    return found, problems


def _window_parts(problems: list[str]) -> dict[str, Any]:
    """Whether Qt can be loaded and which display there is, asked in a child: a failing Qt ends its process."""
    import os
    import subprocess
    import sys

    command = [sys.executable, "-m", "annotator.gui.probe"]
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    environment = dict(os.environ)
    if not shown:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        why = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        problems.append(f"Qt cannot open a window: {why}. On Debian, packaging/run.sh installs what it needs.")
        return {"display": shown or "none"}
    name, fonts = done.stdout.split()
    return {"display": shown or "none", "qt platform": name, "font families": int(fonts)}


def _health(path: Path, problems: list[str]) -> dict[str, Any]:
    from annotator.store import backups
    from annotator.store.project import Project

    copies = backups.listed(path)
    found = {"backups": f"{len(copies)}, the newest {copies[0].path}" if copies else "none yet"}
    try:
        with Project.open(path) as project, project.reading():
            faults = [r[0] for r in project.db.execute("PRAGMA quick_check") if r[0] != "ok"]
            orphans = len(project.db.execute("PRAGMA foreign_key_check").fetchall())
            found |= {"warning": " ".join(project.warnings)} if project.warnings else {}
    except ProjectDamaged as error:
        problems.append(str(error))
        return {"project": "damaged"} | found
    problems += [f"{path}: {fault}" for fault in faults[:5]]
    if orphans:
        problems.append(f"{path}: {orphans} rows point to nothing.")
    return {"project": "damaged" if faults or orphans else "healthy"} | found
