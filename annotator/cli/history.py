"""The history on the command line: who decided what, when and where; taking one step back."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.output import say, say_json


def register(app: typer.Typer) -> None:
    """Adds the command to the command line."""
    app.command("history")(history)


def history(
    project: Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")],
    annotator: Annotated[str, typer.Option(help="Only this one's steps.")] = "",
    document: Annotated[int | None, typer.Option(help="Only steps in the document with this id.")] = None,
    words: Annotated[str, typer.Option(help="Only steps with these words in command, name or title.")] = "",
    limit: Annotated[int, typer.Option(help="How many, the newest first.", min=1)] = 50,
    revert: Annotated[int | None, typer.Option(help="Take the step with this number back.")] = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="One JSON value on stdout.")] = False,
) -> int:
    """Show who decided what and when, the newest first; or take one step back, if nothing builds on it."""
    from annotator.settings import load
    from annotator.store import history as store
    from annotator.store.project import Project

    with Project.open(project) as opened:
        if revert is not None:
            edit = store.revert(opened, revert, annotator or load()[0].annotator)
            if json:
                say_json({"id": edit.id, "command": edit.command})
            else:
                say(f"Step {edit.id}: {edit.command}.")
            return 0
        found = store.listed(opened, annotator=annotator, document=document, words=words, limit=limit)
    if json:
        say_json([asdict(one) for one in found])
        return 0
    for one in found:
        state = "" if one.state == "applied" else " (undone)"
        place = f" “{one.text}” in {one.title}" if one.text else f" in {one.title}" if one.title else ""
        say(f"{one.id:>7}  {one.time[:19].replace('T', ' ')}  {one.annotator:<12} {one.command}{state}{place}")
    return 0
