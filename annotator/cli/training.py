"""Commands that train a pipeline on what was decided, and judge one: train, evaluate."""

from __future__ import annotations

import contextlib
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.options import Json
from annotator.cli.output import Progress, say, say_json
from annotator.cli.ready import shares_for
from annotator.cli.safety import open_project
from annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.model.examples import Example
    from annotator.model.splits import Shares
    from annotator.store.project import Project
    from annotator.suggest.training.settings import Message, Outcome, Settings

ProjectPath = Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")]
Annotator = Annotated[str, typer.Option(help="Only this one's decisions; else everybody's.")]
Trust = Annotated[bool, typer.Option("--trust", help="Run the code that a pipeline's folder may hold.")]
Memory = Annotated[float, typer.Option(help="GB for the process; 0: what the machine has.", min=0.0)]
_FAIR = ("random", "hidden")  # no pipeline has chosen these documents, or led those who worked on them
_WIDTH = 15
_SHARES = "80,10,10"  # where the project is not split yet


def register(app: typer.Typer) -> None:
    """Adds the commands to the command line."""
    app.command("train")(train)
    app.command("evaluate")(evaluate)


def train(
    project: ProjectPath,
    name: Annotated[str, typer.Option(help="Of the new pipeline; else that of the project.")] = "",
    base: Annotated[str, typer.Option(help="The pipeline to begin with, or blank:LANG; else the built-in one.")] = "",
    annotator: Annotator = "",
    split: Annotated[str, typer.Option(help="80,10,10 for train, dev and test; else as the project is split.")] = "",
    seed: Annotated[int, typer.Option(help="The same one gives the same pipeline.", min=0, max=2**31)] = 0,
    epochs: Annotated[int, typer.Option(help="At the most; else until dev gets no better.", min=0)] = 0,
    steps: Annotated[int, typer.Option(help="Batches at the most; else until dev gets no better.", min=0)] = 0,
    out: Annotated[Path | None, typer.Option(help="The folder to write; else among your pipelines.")] = None,
    memory: Memory = 0.0,
    *,
    curve: Annotated[
        bool, typer.Option("--curve", help="Train on 25, 50, 75 and 100 % to see what more documents bring.")
    ] = False,
    trust: Trust = False,
    json: Json = False,
    lines: Annotated[bool, typer.Option("--lines", hidden=True)] = False,
) -> int:
    """Train a pipeline on the accepted documents, and say how good it is and where it is wrong."""
    from annotator.suggest.pipelines import DEFAULT
    from annotator.suggest.training.saving import name_for, scratch_beside, target_for
    from annotator.suggest.training.settings import Said, Settings, encode

    if lines:
        say_lines_from_now_on()
    try:
        if not trust:
            _ask_for_trust(base)
        target = target_for(name or name_for(project.stem), out)
        examples, scheme, shown = _gathered(project, split, seed, annotator)
        with scratch_beside(target) as scratch:
            settings = Settings(
                base or DEFAULT, scheme, shown, seed, steps, epochs, curve, str(target), str(scratch),
                {"project": project.name}, memory,
            )  # fmt: skip
            outcome = _run(settings, examples, lines=lines)
    except AnnotatorError as error:
        if not lines:
            raise
        sys.stdout.write(encode(Said(error=(error.what, error.hint))))
        return 1
    if not lines:
        _say_outcome(project, outcome, json=json)
    return 0


def say_lines_from_now_on() -> None:
    """Whoever reads the lines gets each when it is there, and may interrupt this."""
    sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)  # type: ignore[union-attr]
    # A window that a script has started in the background hands on that interrupts are ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _ask_for_trust(base: str) -> None:
    from annotator.settings import load
    from annotator.suggest.pipelines import unknown_folder
    from annotator.suggest.training.starting import BLANK

    if not base or base.startswith(BLANK):
        return
    folder = unknown_folder(base, load()[0].trusted_pipelines)
    if folder is not None:
        raise AnnotatorError(
            f"A spaCy pipeline can run code when it is loaded, and {folder} was never loaded here.",
            "If you know where it comes from, say --trust.",
        )


def _gathered(
    path: Path, split: str, seed: int, annotator: str
) -> tuple[list[Example], tuple[str, ...], dict[str, str]]:
    """The examples of a project, its labels, and what is known of the labels of pipelines."""
    from annotator.store.examples import examples_of, texts_of_rest, training_split
    from annotator.store.mapping import label_map

    with open_project(path) as project:
        found = training_split(project, _shares(project, split, seed), annotator, Progress("Splitting"))
        examples = [*examples_of(project, found, annotator), *texts_of_rest(project, found)]
        return examples, tuple(label.name for label in project.labels()), label_map(project)


def _shares(project: Project, split: str, seed: int) -> Shares:
    from annotator.store import splits

    old = splits.load(project)
    if split or old is None:
        return shares_for(project, split or _SHARES, seed if old is None else None)
    return old.shares


def _run(settings: Settings, examples: list[Example], *, lines: bool) -> Outcome:
    from annotator.suggest.training.client import run_training
    from annotator.suggest.training.settings import Outcome, encode, said

    shown = _Live(settings)
    with contextlib.closing(run_training(settings, examples)) as messages:
        for message in messages:
            if lines:
                sys.stdout.write(encode(said(message)))
            else:
                shown.show(message)
            if isinstance(message, Outcome):
                return message
    raise RuntimeError("training has no outcome")


class _Live:
    """How training goes, in one line on stderr that is written over; nothing where nobody looks."""

    def __init__(self, settings: Settings) -> None:
        self._most = f" of {settings.steps}" if settings.steps else ""
        self._terminal = sys.stderr.isatty()
        self._best = 0.0

    def show(self, message: Message) -> None:
        """Takes what the child tells."""
        from annotator.suggest.training.settings import Begun, Outcome, Step

        if isinstance(message, Begun):
            for note in message.notes:
                print(f"annotator: {note}", file=sys.stderr)
        if not self._terminal:
            return
        if isinstance(message, Step):
            self._best = max(message.f1, self._best)
            full = round(_WIDTH * message.f1)
            sys.stderr.write(
                f"\r{message.share:>3} % step {message.step}{self._most}: loss {message.loss:.1f} "
                f"F1 [{'#' * full}{'.' * (_WIDTH - full)}] {message.f1:.2f} best {self._best:.2f} "
                f"{message.words_per_second:,.0f} words/s \x1b[K"
            )
        elif isinstance(message, Outcome):
            sys.stderr.write("\n")
        sys.stderr.flush()


def _say_outcome(path: Path, outcome: Outcome, *, json: bool) -> None:
    from dataclasses import asdict

    from annotator.cli.scores import say_report
    from annotator.paths import data_dir
    from annotator.suggest.training.curve import last_doubling

    sentence = last_doubling(outcome.points)
    if json:
        say_json({**asdict(outcome), "last_doubling": sentence} if sentence else asdict(outcome))
        return
    best = outcome.best
    say(f"Trained in {outcome.seconds:.0f} seconds; best at step {best.step}, with F1 {best.f1:.2f} on dev.")
    say_report(path, outcome.report, outcome.part, outcome.before)
    if outcome.points:
        say("\ndocuments    F1  between")
        for point in outcome.points:
            say(f"{point.documents:>9}  {point.f1:.2f}  {point.low:.2f} and {point.high:.2f}")
        say(sentence)
    folder = Path(outcome.folder)
    say(f"\nWritten to {folder}")
    listed = folder.parent == data_dir() / "pipelines"
    say(f"Next: annotator preannotate {path} --pipeline {folder.name if listed else folder}")


def evaluate(
    project: ProjectPath,
    pipeline: Annotated[str, typer.Option(help="A spaCy pipeline by name, or its folder; else the built-in one.")] = "",
    annotator: Annotator = "",
    part: Annotated[
        str,
        typer.Option(
            help="train, dev, test, or all accepted documents; random: those that the order drew; hidden: those whose "
            "suggestions were hidden; else test, or all without a split."
        ),
    ] = "",
    seed: Annotated[int, typer.Option(help="Of the intervals.", min=0)] = 0,
    memory: Memory = 0.0,
    *,
    trust: Trust = False,
    json: Json = False,
) -> int:
    """Say how good a pipeline is on the accepted documents, and where it is wrong."""
    from dataclasses import asdict

    from annotator.cli.scores import say_report
    from annotator.model.scores import report
    from annotator.store.mapping import label_map
    from annotator.suggest.jobs import Job, Kind
    from annotator.suggest.judging import said_of
    from annotator.suggest.pipelines import DEFAULT

    pipeline = pipeline or DEFAULT
    if not trust:
        _ask_for_trust(pipeline)
    with open_project(project) as opened:
        chosen, examples = _to_judge(opened, part, annotator)
        scheme, known = [label.name for label in opened.labels()], label_map(opened)
    job = Job(Kind.PIPELINE, pipeline, consistency=False, memory_gb=memory)
    found = report(said_of(job, examples, scheme, known), seed)
    if json:
        say_json({"pipeline": pipeline, "part": chosen, **asdict(found)})
    else:
        say_report(project, found, chosen)
    return 0


def _to_judge(project: Project, part: str, annotator: str) -> tuple[str, list[Example]]:
    """The part and its accepted documents. Raises `AnnotatorError` where there are none."""
    from annotator.model.splits import PARTS
    from annotator.store import splits
    from annotator.store.examples import accepted_examples, examples_of

    if part not in ("", "all", *_FAIR, *PARTS):
        raise typer.BadParameter(f"{part!r}: use train, dev, test, all, random or hidden", param_hint="--part")
    split = splits.load(project)
    if part in PARTS and split is None:
        raise AnnotatorError(f"{project.path} is not split.", f"Split it: annotator split {project.path} {_SHARES}")
    of_part: dict[str, list[Example]] = {"all": accepted_examples(project, annotator)}
    if part in _FAIR:
        of_part[part] = _fair(project, part, of_part["all"])
    for one in examples_of(project, split, annotator) if split else ():
        if one.complete:
            of_part.setdefault(one.part, []).append(one)
    chosen = part or next((p for p in ("test", "dev") if p in of_part), "all")
    found = of_part.get(chosen, [])
    if not found:
        where = "" if chosen == "all" else f" in {chosen}"
        raise AnnotatorError(f"{project.path} has no accepted document{where}.", "Accept documents with Ctrl+Enter.")
    return chosen, found


def _fair(project: Project, part: str, examples: list[Example]) -> list[Example]:
    """Those of a part that no pipeline has chosen, or led those who worked on them."""
    from annotator.store.guarding import finished_hidden
    from annotator.store.ordering import random_ids

    if part == "random":
        chosen = random_ids(project)
    else:
        chosen = {document for who in project.annotators() for document in finished_hidden(project, who)}
    return [one for one in examples if one.id in chosen]
