"""The command that tells of pipelines, judges them on a project, and installs one: pipelines."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.output import say, say_json
from annotator.cli.safety import open_project
from annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.store.project import Project
    from annotator.suggest.judging import Known
    from annotator.suggest.pipelines import PipelineInfo

_SAMPLE, _FOR_SPEED = 200, 20  # documents
_PACKAGE = re.compile(r"[a-z]{2,3}_[A-Za-z0-9_]+")
_NO_NETWORK = re.compile(
    r"ConnectionError|NameResolution|MaxRetry|ProxyError|Temporary failure|Network is unreachable|ConnectTimeout"
)


def register(app: typer.Typer) -> None:
    """Adds the command to the command line."""
    app.command("pipelines")(pipelines)


def pipelines(
    what: Annotated[list[str] | None, typer.Argument(help="A project, or: install NAME.", metavar="[PROJECT]")] = None,
    only: Annotated[
        list[str] | None, typer.Option(help="These pipelines alone, as the list calls them.", metavar="NAME")
    ] = None,
    annotator: Annotated[str, typer.Option(help="Whose accepted documents count; else the name in the settings.")] = "",
    *,
    json: Annotated[bool, typer.Option("--json", help="One JSON value on stdout.")] = False,
) -> int:
    """List the pipelines that are here; with a project, how fast and how right each is. `install NAME` gets one."""
    match what or []:
        case []:
            return _list(_described(only or ()), json=json)
        case ["install", name]:
            return _install(name)
        case [project] if project != "install":
            return _judge(Path(project), only or (), annotator, json=json)
    raise typer.BadParameter("name one project, or: install NAME", param_hint="PROJECT")


def _described(only: Collection[str]) -> list[tuple[PipelineInfo, dict[str, Any]]]:
    from annotator.settings import load
    from annotator.suggest.pipelines import available, fits_spacy, size_of

    found = available(load()[0].trusted_pipelines)
    missing = set(only) - {p.choice for p in found}
    if missing:
        raise AnnotatorError(f"There is no pipeline {min(missing)}.", "See: annotator pipelines")
    found = [p for p in found if not only or p.choice in only]
    return [
        (p, {**asdict(p), "choice": p.choice, "bytes": size_of(p), "fits_spacy": fits_spacy(p)})
        for p in found
    ]  # fmt: skip


def _list(found: list[tuple[PipelineInfo, dict[str, Any]]], *, json: bool) -> int:
    if json:
        say_json([values for _, values in found])
        return 0
    for p, values in found:
        size = f", {values['bytes'] / 1e6:.1f} MB" if values["bytes"] else ""
        misfit = "" if values["fits_spacy"] in (True, None) else f"; made for spaCy {p.spacy_version}, may not load"
        say(f"{p.choice} {p.version} ({p.lang or 'any language'}, {len(p.labels)} labels, {p.origin}{size}{misfit})")
        for name, texts in (("labels", p.labels), ("components", p.components)):
            if texts:
                say(f"    {name}: {', '.join(texts)}")
        if p.description:
            say(f"    {p.description}")
        _say_judgement(values)
    return 0


def _say_judgement(values: dict[str, Any]) -> None:
    if "problem" in values:
        say(f"    {values['problem']}")
    elif "words_per_second" in values:
        parts = [f"{values['words_per_second'] or 0:,.0f} words a second"]
        if values["f1"] is not None:
            rates = (f"{name} {values[name] or 0:.2f}" for name in ("precision", "recall", "f1"))
            parts.append(f"{', '.join(rates)} on {values['documents']} accepted documents")
        say(f"    here: {'; '.join(parts)}")


def _judge(path: Path, only: Collection[str], annotator: str, *, json: bool) -> int:
    """The list with what each pipeline does on the project's accepted documents."""
    from annotator.settings import load

    with open_project(path) as project:
        sample = _sample(project, annotator or load()[0].annotator)
        if not sample:
            raise AnnotatorError(f"{path} has no documents.", f"Import some: annotator import {path} FILE...")
        found = [(p, {**values, **_judged(project, p, sample)}) for p, values in _described(only)]
    return _list(found, json=json)


def _sample(project: Project, annotator: str) -> list[Known]:
    """Accepted documents with their accepted spans; where there are none, some documents for the speed."""
    from annotator.model.document import Answer
    from annotator.model.span import Status
    from annotator.suggest.judging import Known

    found = []
    for ident in project.document_ids():
        if project.answer(ident, annotator) is Answer.ACCEPT:
            spans = project.spans(ident, annotator)
            gold = frozenset(s.place for s in spans if s.status is Status.ACCEPTED)
            found.append(Known(project.document(ident).text, gold))
            if len(found) == _SAMPLE:
                break
    return found or [Known(project.document(i).text, None) for i in project.document_ids()[:_FOR_SPEED]]


def _judged(project: Project, info: PipelineInfo, sample: list[Known]) -> dict[str, Any]:
    from annotator.store.mapping import label_map
    from annotator.suggest.jobs import Job, Kind
    from annotator.suggest.judging import judge
    from annotator.suggest.mapping import plan

    scheme = [label.name for label in project.labels()]
    shown = plan(info.labels, scheme, label_map(project), new_labels=False).shown
    try:
        judged = judge(Job(Kind.PIPELINE, info.choice), sample, shown)
    except AnnotatorError as error:
        return {"problem": error.what}
    return {
        "documents": sum(known.gold is not None for known in sample), "words_per_second": judged.speed,
        "precision": judged.all.precision, "recall": judged.all.recall, "f1": judged.all.f1,
        "by_label": {name: {**asdict(c), "f1": c.f1} for name, c in sorted(judged.by_label.items())},
    }  # fmt: skip


def _install(name: str) -> int:
    """spaCy's own download, in a process of its own."""
    import subprocess
    import sys

    if not _PACKAGE.fullmatch(name):
        raise AnnotatorError(f"{name} is not the name of a spaCy pipeline.", "Names look like en_core_web_sm.")
    if getattr(sys, "frozen", False):
        raise AnnotatorError(
            "This program cannot be added to.", f"Unpack the package of {name} and name its folder with config.cfg."
        )
    command = [sys.executable, "-m", "spacy", "download", name]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode == 0:
        say(f"{name} is installed. Use it with: annotator preannotate PROJECT --pipeline {name}")
        return 0
    if _NO_NETWORK.search(done.stdout):
        raise AnnotatorError(
            f"{name} was not installed: spaCy's server cannot be reached from here.",
            "Connect to the network, or install the package's .whl file with pip.",
        )
    lines = [line.strip() for line in done.stdout.splitlines() if line.strip()]
    raise AnnotatorError(f"{name} was not installed: {lines[-1][:300] if lines else 'spaCy gave no reason'}.")
