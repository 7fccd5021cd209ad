"""What comes before training: split, check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.options import Json
from annotator.cli.output import Progress, say, say_json
from annotator.cli.safety import open_project
from annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.model.splits import Shares
    from annotator.store.project import Project

ProjectPath = Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")]


def register(app: typer.Typer) -> None:
    """Adds the commands to the command line."""
    app.command("split")(split)
    app.command("check")(check)


def split(
    project: ProjectPath,
    shares: Annotated[str, typer.Argument(help="80,10,10 for train, dev and test; 90,10 without test.")] = "",
    seed: Annotated[int | None, typer.Option(help="Another one gives another split.")] = None,
    *,
    json: Json = False,
) -> int:
    """Divide the accepted documents into train, dev and test, or show how they are divided. Documents that nearly
    repeat each other stay together; those that have a part keep it, unless shares or seed are others."""
    from annotator.model.splits import parse_shares
    from annotator.store import splits
    from annotator.store.accepted import accepted_ids

    with open_project(project) as opened:
        old = splits.load(opened)
        found = old
        if shares:
            wanted = parse_shares(shares, seed if seed is not None else old.shares.seed if old else 0)
            found = splits.grown(opened, wanted, accepted_ids(opened), Progress("Splitting"))
            if not found.parts:
                raise AnnotatorError(f"{project} has no accepted document.", "Accept documents with Ctrl+Enter.")
            splits.save(opened, found)
        elif old is None:
            raise AnnotatorError(f"{project} is not split.", f"Split it: annotator split {project} 80,10,10")
    if found is None:
        raise ValueError(shares)
    said = {"shares": found.shares.named, "seed": found.shares.seed, "documents": found.counts()}
    if json:
        say_json(said)
        return 0
    if old is not None and old.shares != found.shares:
        say(f"The split {old.shares} with seed {old.shares.seed} is gone.")
    for part, count in found.counts().items():
        say(f"{part or 'in no part, because they repeat documents of several':<6} {count:>7}")
    return 0


def check(
    project: ProjectPath,
    annotator: Annotated[str, typer.Option(help="Only this one's decisions; else everybody's.")] = "",
    most: Annotated[int, typer.Option(help="How many lines of each kind; --json gives all.", min=1)] = 20,
    *,
    json: Json = False,
) -> int:
    """Show what would go wrong in training, and where, in the accepted documents."""
    from annotator.cli.findings import Findings, Lines
    from annotator.formats.checking import check as steps
    from annotator.model.checks import ADVICE

    progress, counts, documents = Progress("Checking"), dict.fromkeys(ADVICE, 0), 0
    out = Findings() if json else Lines(most)
    with open_project(project) as opened:
        for step in steps(opened, annotator):
            progress(step.done, step.total)
            documents = step.documents
            for one in step.findings:
                counts[one.kind] += 1
                out.show(one, counts[one.kind])
        out.end(documents, {kind: count for kind, count in counts.items() if count})
    return 0


def shares_for(project: Project, shares: str, seed: int | None) -> Shares:
    """The shares of an export. Raises `AnnotatorError` when the project is split otherwise: an export would make models
    incomparable without a word."""
    from annotator.model.splits import parse_shares
    from annotator.store import splits

    old = splits.load(project)
    wanted = parse_shares(shares, seed if seed is not None else old.shares.seed if old else 0)
    if old is not None and old.shares != wanted:
        raise AnnotatorError(
            f"{project.path} is split {old.shares} with seed {old.shares.seed} already.",
            f"Export with these, or split it anew: annotator split {project.path} {wanted} --seed {wanted.seed}",
        )
    return wanted
