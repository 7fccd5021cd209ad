"""How far the work is, how fast it goes, and what suggestions are worth."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import Json
from annotator.cli.output import say, say_json
from annotator.cli.safety import open_project


def register(app: typer.Typer) -> None:
    """Adds the command to the command line."""
    app.command("stats")(stats)


def stats(
    project: Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")],
    annotator: Annotated[str, typer.Option(help="Whose decisions; else the name in the settings.")] = "",
    csv: Annotated[Path | None, typer.Option(help="Write all figures into this file.", metavar="FILE")] = None,
    *,
    json: Json = False,
) -> int:
    """Show how far the work is, how fast it goes, and what suggestions are worth."""
    import msgspec

    from annotator.formats.output import replacing_file
    from annotator.model.figures import csv_text, text_lines
    from annotator.settings import load
    from annotator.store.figures import figures
    from annotator.store.stats import statistics

    who = annotator or load()[0].annotator
    with open_project(project) as opened:
        found, drawn = statistics(opened, who), figures(opened, who)
    if csv is not None:
        with replacing_file(csv, {}) as out, out.open() as file:
            file.write(csv_text(drawn).encode())
    if json:
        say_json({**found, "figures": msgspec.to_builtins(drawn)})
        return 0
    say(f"{found['documents']} documents; active time {found['active_seconds'] / 60:.1f} minutes")
    for figure in drawn:
        say("\n" + "\n".join(text_lines(figure)))
    for run in found["runs"]:
        state = "" if run["finished"] else ", not finished"
        say(f"\nRun: {run['pipeline']} {run['version']} over {run['documents']} documents{state}")
    return 0
