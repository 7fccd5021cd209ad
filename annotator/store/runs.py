"""Runs: one pass of a pipeline over documents. Only what machines say is written here; human rows stay untouched."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from annotator.model.span import Span
from annotator.store.edits import now
from annotator.store.mapping import hide_unknown, label_map
from annotator.store.project import Project
from annotator.store.rows import bounds_to_blob

Bounds = list[tuple[int, int]]


class Said(Protocol):
    """What a pipeline said of one document."""

    @property
    def id(self) -> int:
        """The document."""

    @property
    def spans(self) -> list[Span]:
        """The spans, in code points."""

    @property
    def bounds(self) -> Bounds:
        """The token bounds, in code points; empty when unknown."""


def begin_run(project: Project, pipeline: str, version: str, settings: Mapping[str, Any]) -> int:
    """Records that a pipeline begins; returns the run's id."""
    with project.writing(durable=False):
        return insert_run(project, pipeline, version, settings)


def insert_run(project: Project, pipeline: str, version: str, settings: Mapping[str, Any]) -> int:
    """The same inside a transaction of the caller."""
    sql = "INSERT INTO run (pipeline, version, started, settings) VALUES (?, ?, ?, ?)"
    values = [pipeline, version, now(), json.dumps(dict(settings), sort_keys=True)]
    return int(project.db.execute(sql, values).lastrowid or 0)


def finish_run(project: Project, run: int) -> None:
    """Records that a pipeline has looked at all documents that it was given."""
    with project.writing(durable=False):
        mark_finished(project, run)


def mark_finished(project: Project, run: int) -> None:
    """The same inside a transaction of the caller."""
    project.db.execute("UPDATE run SET finished = ? WHERE id = ?", [now(), run])


def store_results(project: Project, run: int, results: Iterable[Said]) -> None:
    """Stores what the pipeline said of some documents, in one transaction. No label is added: what is neither in the
    scheme nor mapped to a label of it is hidden."""
    found = list(results)
    with project.writing(durable=False):
        hide_unknown(project, {s.label for result in found for s in result.spans})
        for result in found:
            _insert(project, run, result.id, result.spans, result.bounds)


def store_result(project: Project, run: int, document: int, spans: Iterable[Span], bounds: Bounds | None) -> None:
    """Stores what the pipeline said of one document; no spans mean that it looked and found nothing."""
    with project.writing(durable=False):
        write_result(project, run, document, spans, bounds)


def write_result(project: Project, run: int, document: int, spans: Iterable[Span], bounds: Bounds | None) -> None:
    """The same inside a transaction of the caller; labels that the scheme lacks are added."""
    said = list(spans)
    # What is shown as another label, or not at all, does not become a label again.
    project.add_labels(sorted({s.label for s in said} - label_map(project).keys()))
    _insert(project, run, document, said, bounds)


def _insert(project: Project, run: int, document: int, said: Iterable[Span], bounds: Bounds | None) -> None:
    db = project.db
    db.execute("INSERT OR IGNORE INTO run_document (run, document) VALUES (?, ?)", [run, document])
    db.conn.executemany(
        'INSERT INTO suggestion (run, document, start, "end", label, score, source) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [(run, document, s.start, s.end, s.label, s.score, s.source) for s in said],
    )
    if bounds:
        columns = "(document, tokenizer, bounds)"
        sql = f"INSERT OR REPLACE INTO tokenization {columns} SELECT ?, pipeline, ? FROM run WHERE id = ?"
        db.execute(sql, [document, bounds_to_blob(bounds), run])
