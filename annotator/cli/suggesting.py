"""Commands that let suggestions be made and say which of them count: preannotate, runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.engines import Engine, running
from annotator.cli.options import Json
from annotator.cli.output import Progress, say, say_json
from annotator.cli.safety import before_work, open_project
from annotator.errors import AnnotatorError
from annotator.suggest.mapping import Plan, plan

if TYPE_CHECKING:
    from annotator.store.project import Project
    from annotator.suggest.cluster import Run
    from annotator.suggest.jobs import Job
    from annotator.suggest.protocol import Ready

_BATCH = 32  # documents stored in one transaction
ProjectPath = Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")]
Annotator = Annotated[str, typer.Option(help="Whose decisions; else the name in the settings.")]


def register(app: typer.Typer) -> None:
    """Adds the commands to the command line."""
    app.command("preannotate")(preannotate)
    app.command("runs")(runs)


def _who(annotator: str) -> str:
    from annotator.settings import load

    return annotator or load()[0].annotator


def preannotate(
    project: ProjectPath,
    pipeline: Annotated[
        list[str] | None,
        typer.Option(help="A spaCy pipeline by name, or a folder with one; the built-in one where nothing is named."),
    ] = None,
    patterns: Annotated[list[Path] | None, typer.Option(help="JSONL of an EntityRuler or of Prodigy.")] = None,
    gazetteer: Annotated[
        list[str] | None,
        typer.Option(help="Names: a table of texts and labels (.tsv, .csv), or LABEL=FILE with one name a line."),
    ] = None,
    regex: Annotated[list[Path] | None, typer.Option(help="Regular expressions: TOML, or label<tab>pattern.")] = None,
    map: Annotated[  # noqa: A002 (the option)
        list[str] | None, typer.Option(help="Show a pipeline's label as one of yours: GPE=PLACE; GPE= hides it.")
    ] = None,
    lang: Annotated[str, typer.Option(help="Whose rules cut the text into words for patterns and names.")] = "en",
    workers: Annotated[int, typer.Option(help="How many processes.", min=1, max=64)] = 1,
    time_limit: Annotated[float, typer.Option(help="Seconds for a document of usual length.", min=0.1)] = 60.0,
    memory: Annotated[float, typer.Option(help="GB for a pipeline's process; 0: what the machine has.", min=0.0)] = 0.0,
    engine: Annotated[
        Engine, typer.Option(help="What runs pipelines: a process here, or a Dask cluster.")
    ] = Engine.LOCAL,
    scheduler: Annotated[str, typer.Option(help="Of the cluster: tcp://HOST:PORT or tls://HOST:PORT.")] = "",
    tls_ca: Annotated[Path | None, typer.Option(help="Who is trusted with tls:// (PEM).")] = None,
    tls_cert: Annotated[Path | None, typer.Option(help="Your own certificate (PEM).")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="Its key, where that is another file (PEM).")] = None,
    annotator: Annotator = "",
    *,
    labelled_before: Annotated[
        bool, typer.Option("--labelled-before", help="Suggest what you have labelled here already.")
    ] = False,
    no_consistency: Annotated[
        bool, typer.Option("--no-consistency", help="Take each mention of a name as the pipeline labels it.")
    ] = False,
    no_scores: Annotated[
        bool, typer.Option("--no-scores", help="Do not ask how sure an entity recognizer is of each span.")
    ] = False,
    ignore_case: Annotated[bool, typer.Option("--ignore-case", help="Names and texts in any letter case.")] = False,
    new_labels: Annotated[
        bool, typer.Option("--new-labels", help="Add labels that the project has nothing like.")
    ] = False,
    trust: Annotated[bool, typer.Option("--trust", help="Run the code that a pipeline's folder may hold.")] = False,
    json: Json = False,
) -> int:
    """Let pipelines, lists or patterns suggest spans. What was decided stays; each of them is a run of its own."""
    from annotator.store.backups import Reason
    from annotator.suggest.jobs import Job, Kind
    from annotator.suggest.pipelines import DEFAULT

    who = _who(annotator)
    sources = [(Kind.PIPELINE, p) for p in pipeline or ()] + [(Kind.PATTERNS, str(p)) for p in patterns or ()]
    sources += [(Kind.GAZETTEER, g) for g in gazetteer or ()] + [(Kind.REGEX, str(r)) for r in regex or ()]
    sources += [(Kind.BEFORE, "")] if labelled_before else []
    sources = sources or [(Kind.PIPELINE, DEFAULT)]
    if not trust:
        _ask_for_trust([source for kind, source in sources if kind is Kind.PIPELINE])
    with (
        open_project(project) as opened,
        running(engine, scheduler, tls_ca, tls_cert, tls_key, workers=workers) as run,
    ):
        if not opened.document_ids():
            raise AnnotatorError(f"{project} has no documents.", f"Import some: annotator import {project} FILE...")
        jobs = [
            Job(
                kind, source, _names(opened, who) if kind is Kind.BEFORE else {}, not no_consistency, ignore_case, lang,
                workers, time_limit, memory, scores=not no_scores,
            )
            for kind, source in sources
        ]  # fmt: skip
        before_work(opened, Reason.BULK)
        _map(opened, who, map or [], new_labels=new_labels)
        found = [_run(opened, job, who, run, new_labels=new_labels, json=json) for job in jobs]
    if json:
        total = sum(run["suggestions"] for run in found)
        documents = max(run["documents"] for run in found)
        say_json({"documents": documents, "suggestions": total, "runs": found})
    else:
        say(f"Next: annotator open {project}")
    return 0


def _ask_for_trust(pipelines: list[str]) -> None:
    from annotator.settings import load
    from annotator.suggest.pipelines import unknown_folder

    for pipeline in pipelines:
        folder = unknown_folder(pipeline, load()[0].trusted_pipelines)
        if folder is not None:
            raise AnnotatorError(
                f"A spaCy pipeline can run code when it is loaded, and {folder} was never loaded here.",
                "If you know where it comes from, say --trust.",
            )


def _names(project: Project, who: str) -> dict[str, list[str]]:
    from annotator.store.before import labelled_before

    return labelled_before(project, who)


def _map(project: Project, who: str, given: list[str], *, new_labels: bool) -> None:
    """Keeps what --map says, as one step."""
    from annotator.store.mapping import map_labels

    pairs = [pair.partition("=") for pair in given]
    wrong = [said + sign for said, sign, _ in pairs if not said or not sign]
    if wrong:
        raise typer.BadParameter(f"{wrong[0]!r} is not SAID=LABEL", param_hint="--map")
    shown = {said.strip(): label.strip() for said, _, label in pairs}
    if shown:
        map_labels(project, who, shown, sorted({label for label in shown.values() if label}) if new_labels else ())


def _run(project: Project, job: Job, who: str, run: Run, *, new_labels: bool, json: bool) -> dict[str, Any]:
    """Runs one job over all documents, stores what comes, and says what came of it."""
    from annotator.store.recording import Recorder
    from annotator.suggest.protocol import Ready
    from annotator.suggest.telling import Told

    idents = project.document_ids()
    progress = Progress(f"{job.title}:")
    recorder, told, ready, shown = Recorder(project, _BATCH), Told(), Ready(job.title, ""), Plan({})
    try:
        for said in run(job, ((ident, project.document(ident).text) for ident in idents)):
            if isinstance(said, Ready):
                ready, shown = said, _settle(project, who, said, new_labels=new_labels)
                recorder.begin(said.pipeline, said.version, said.settings)
                continue
            told.take(said)
            if not said.problem:
                recorder.take(said)
            progress(told.documents + len(told.problems), len(idents))
    except BaseException:
        recorder.store()
        raise
    recorder.finish()
    if not json:
        say(f"{ready.name} looked at {told.documents} documents and suggests {told.spans} spans.")
        say("\n".join([*shown.lines(), *ready.notes, *told.lines()]))
    return {"run": recorder.run, "pipeline": ready.name, **told.as_json(), "labels": dict(shown.shown)}


def _settle(project: Project, who: str, ready: Ready, *, new_labels: bool) -> Plan:
    """Decides what the pipeline's labels are shown as, and keeps it as one step."""
    from annotator.store.mapping import label_map, map_labels

    known = label_map(project)
    wanted = plan(ready.labels, [label.name for label in project.labels()], known, new_labels=new_labels)
    changes = wanted.changes(known)
    if changes or wanted.new:
        map_labels(project, who, changes, wanted.new)
    return wanted


def runs(
    project: ProjectPath,
    on: Annotated[list[int] | None, typer.Option(help="A run whose suggestions are to count.", metavar="ID")] = None,
    off: Annotated[list[int] | None, typer.Option(help="A run whose suggestions are not.", metavar="ID")] = None,
    annotator: Annotator = "",
    *,
    json: Json = False,
) -> int:
    """List who suggested what, with the share accepted so far; switch runs on or off. Nothing is deleted."""
    from dataclasses import asdict

    from annotator.store.run_list import runs_of, switch_runs

    with open_project(project) as opened:
        for idents, switch in ((on, True), (off, False)):
            if idents:
                switch_runs(opened, idents, on=switch)
        found = runs_of(opened, _who(annotator))
    if json:
        say_json([{**asdict(run), "accept_rate": run.accept_rate} for run in found])
        return 0
    say(f"{'run':>4}  {'':3}  {'documents':>9}  {'suggestions':>11}  {'accepted':>8}  pipeline")
    for run in found:
        rate = "" if run.accept_rate is None else f"{run.accept_rate:.0%}"
        state = "on" if run.on else "off"
        more = ", replaced by a newer run" if run.replaced else "" if run.finished else ", not finished"
        counts = f"{run.documents:>9}  {run.suggestions:>11}  {rate:>8}"
        say(f"{run.id:>4}  {state:3}  {counts}  {run.name}{more}")
    return 0
