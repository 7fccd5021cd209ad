"""The runs of a project: what each said, how much of it was accepted, and which of them count."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.store import queries
from annotator.store.project import Project


@dataclass(frozen=True, slots=True)
class Run:
    """One pass of a pipeline. `on`: its suggestions count where no newer run of the pipeline has looked.

    `accepted`, `rejected`: suggestions that the annotator took as they are or refused; `changed`: took otherwise.
    """

    id: int
    pipeline: str
    version: str
    started: str
    finished: str | None
    settings: dict[str, Any]
    documents: int
    suggestions: int
    accepted: int
    rejected: int
    changed: int
    on: bool
    replaced: bool  # a newer run that is on has looked at all of its documents

    @property
    def name(self) -> str:
        """The pipeline with its version."""
        return f"{self.pipeline} {self.version}".strip()

    @property
    def accept_rate(self) -> float | None:
        """The share of decided suggestions that were taken as they are; None before the first."""
        decided = self.accepted + self.rejected + self.changed
        return self.accepted / decided if decided else None


def runs_of(project: Project, annotator: str) -> list[Run]:
    """All runs, the oldest first, with what the annotator made of them."""
    db, off = project.db, runs_off(project)
    documents = dict(db.execute("SELECT run, count(*) FROM run_document GROUP BY run").fetchall())
    suggestions = dict(db.execute("SELECT run, count(*) FROM suggestion GROUP BY run").fetchall())
    decided = {r[0]: r[1:] for r in db.execute(queries.DECIDED_BY_RUN, {"annotator": annotator})}
    current = {r[0] for r in db.execute(queries.CURRENT_RUNS)}
    found = db.execute("SELECT id, pipeline, version, started, finished, settings FROM run ORDER BY id").fetchall()
    runs = []
    for ident, pipeline, version, started, finished, settings in found:
        accepted, rejected, changed = decided.get(ident, (0, 0, 0))
        looked_at, on = documents.get(ident, 0), ident not in off
        replaced = on and bool(looked_at) and ident not in current
        runs.append(
            Run(
                ident, pipeline, version, started, finished, json.loads(settings), looked_at,
                suggestions.get(ident, 0), accepted, rejected, changed, on, replaced,
            )
        )  # fmt: skip
    return runs


def runs_off(project: Project) -> set[int]:
    """The runs that were switched off."""
    return set(json.loads(project.setting(queries.RUNS_OFF, "[]")))


def switch_runs(project: Project, idents: Iterable[int], *, on: bool) -> None:
    """Makes runs count or not count. Nothing is deleted. Raises `AnnotatorError` for a run that is not there."""
    wanted = set(idents)
    there = {r[0] for r in project.db.execute("SELECT id FROM run")}
    if wanted - there:
        raise AnnotatorError(
            tr("There is no run {run} in {project}.", run=min(wanted - there), project=project.path.name),
            tr("Runs are listed by: annotator runs {project}", project=project.path.name),
        )
    off = runs_off(project) - wanted if on else runs_off(project) | wanted
    project.set_setting(queries.RUNS_OFF, json.dumps(sorted(off)))
