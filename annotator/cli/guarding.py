"""The guard against automation bias on the command line."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import Json
from annotator.cli.output import say, say_json
from annotator.cli.safety import open_project


def register(app: typer.Typer) -> None:
    """Adds the command to the command line."""
    app.command("guard")(guard)


def guard(
    project: Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")],
    share: Annotated[float | None, typer.Argument(help="Of the documents, as 0.1; 0 ends it; else shows it.")] = None,
    seed: Annotated[int, typer.Option(help="Another one draws others.")] = 0,
    annotator: Annotated[str, typer.Option(help="Who chooses; else the name in the settings.")] = "",
    *,
    json: Json = False,
) -> int:
    """Hide suggestions in a share of the documents until they are finished, to see what suggestions do to the work;
    annotator stats compares. One step of the history takes it back."""
    from annotator.model.guard import Guard
    from annotator.settings import load
    from annotator.store.guarding import guard_of, set_guard

    with open_project(project) as opened:
        if share is not None:
            set_guard(opened, annotator or load()[0].annotator, Guard(share, seed))
        found = guard_of(opened.db)
    if json:
        say_json({"share": found.share, "seed": found.seed})
    else:
        say(f"Suggestions are hidden {found} until they are finished." if found.share else "Suggestions are shown.")
    return 0
