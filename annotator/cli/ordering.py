"""The order of the documents on the command line."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import Json
from annotator.cli.output import Progress, say, say_json
from annotator.cli.safety import open_project


def register(app: typer.Typer) -> None:
    """Adds the command to the command line."""
    app.command("order")(order)


def order(
    project: Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")],
    by: Annotated[
        str, typer.Argument(help="imported, random, uncertain, pending, search or similar; else shows what is chosen.")
    ] = "",
    words: Annotated[str, typer.Option(help="The text that comes first, for search.")] = "",
    random: Annotated[float, typer.Option(help="Share of documents drawn at random and mixed in, as 0.1.")] = 0.0,
    seed: Annotated[int, typer.Option(help="Another one draws others.")] = 0,
    annotator: Annotated[str, typer.Option(help="Whose decisions; else the name in the settings.")] = "",
    *,
    json: Json = False,
) -> int:
    """Choose which documents come first, or show it. What is answered or begun keeps its place; one step of the history
    takes it back."""
    from annotator.model.order import By, Order
    from annotator.settings import load
    from annotator.store.ordering import order_documents, order_of

    if by and by not in set(By):
        raise typer.BadParameter(f"{by!r}: use {', '.join(By)}", param_hint="BY")
    who = annotator or load()[0].annotator
    with open_project(project) as opened:
        count = None
        if by:
            wanted = Order(By(by), random, seed, words if by == By.SEARCH else "")
            count = order_documents(opened, who, wanted, Progress("Ordering"))
        found = order_of(opened.db)
    if json:
        chosen = {"by": str(found.by), "random": found.share, "seed": found.seed, "words": found.words}
        say_json(chosen if count is None else {**chosen, "ordered": count})
    else:
        say(f"Documents come {found}." + ("" if count is None else f" {count} wait for {who}."))
    return 0
