"""Commands that open the window: none at all, demo, open."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from annotator import safe_mode
from annotator.errors import AnnotatorError


def register(app: typer.Typer) -> None:
    """Adds the commands to the command line."""
    app.callback(invoke_without_command=True)(start)
    app.command()(demo)
    app.command("open")(open_project)


def start(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Print it.")] = False,
    safe: Annotated[bool, typer.Option("--safe", help="Default settings, no plug-ins, no pipeline.")] = False,
) -> int:
    """Turn documents into training data, with the keyboard alone. Without a command: opens the last project."""
    if version:
        from annotator import __version__

        print(__version__)
        raise typer.Exit
    if safe:
        safe_mode.turn_on()
    if context.invoked_subcommand is None:
        raise typer.Exit(_window(_last_project()))
    return 0


def demo(
    project: Annotated[Path | None, typer.Option(help="Where to keep it; else among the user's data.")] = None,
    *,
    no_window: Annotated[bool, typer.Option("--no-window", help="Only make the project and print its path.")] = False,
) -> int:
    """Open a project of sample articles, pre-annotated already. What you do there is kept."""
    from annotator.beginning import sample_project

    if not no_window:
        _check_display()
    path = sample_project(project)
    if no_window:
        print(path)
        return 0
    return _window(path)


def open_project(
    project: Annotated[Path | None, typer.Argument(help="The .annot file; else the last one.")] = None,
    *,
    new_window: Annotated[bool, typer.Option("--new-window", help="Even where a window has it already.")] = False,
    from_desktop: Annotated[bool, typer.Option("--from-desktop", hidden=True)] = False,
) -> int:
    """Open a project in the window; where one has it already, that one comes to the front."""
    # A desktop's menu gives no file.
    return _window(project or _last_project(), new_window=new_window, from_desktop=from_desktop)


def _last_project() -> Path | None:
    from annotator.settings import load

    last = load()[0].last_project
    return Path(last) if last and Path(last).exists() else None


def _window(path: Path | None, *, new_window: bool = False, from_desktop: bool = False) -> int:
    _check_display()
    try:
        from annotator.gui.app import run
    except ImportError as error:
        raise AnnotatorError(
            f"Qt cannot be loaded: {error}.", "On Debian, packaging/run.sh installs what it needs."
        ) from error
    return run(path, new_window=new_window, from_desktop=from_desktop)


def _check_display() -> None:
    """Qt would end the process with a message about a plugin that misleads."""
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not shown:
        raise AnnotatorError(
            "There is no display for the window.", "Start it in a desktop session; the other commands work without."
        )
