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
    *,
    json: Json = False,
) -> int:
    """Show how far the work is, how fast it goes, and what suggestions are worth."""
    from annotator.model.figures import text_lines
    from annotator.settings import load
    from annotator.store.figures import figures
    from annotator.store.stats import statistics

    who = annotator or load()[0].annotator
    with open_project(project) as opened:
        found, drawn = statistics(opened, who), figures(opened, who)
    if json:
        say_json({**found, "figures": [figure.as_json() for figure in drawn]})
        return 0
    say(f"{found['documents']} documents; by {found['annotator']}:")
    for answer, count in sorted(found["answers"].items()):
        say(f"  {answer:<12} {count:>7}")
    say(f"{'label':<16}{'accepted':>10}{'rejected':>10}{'pending':>10}")
    for label, counts in found["labels"].items():
        if any(counts.values()):
            say(f"{label:<16}{counts['accepted']:>10}{counts['rejected']:>10}{counts['pending']:>10}")
    say(f"Active time: {found['active_seconds'] / 60:.1f} minutes")
    for run in found["runs"]:
        state = "" if run["finished"] else ", not finished"
        say(f"Run: {run['pipeline']} {run['version']} over {run['documents']} documents{state}")
    for figure in drawn:
        say("\n" + "\n".join(text_lines(figure)))
    return 0
