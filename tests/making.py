"""Projects for tests, made through the program's own gateway."""

import contextlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from annotator.model.document import Document
from annotator.model.label import Label, LabelScheme
from annotator.model.span import Span
from annotator.model.tokens import Tokens
from annotator.store import runs
from annotator.store.bulk import next_position
from annotator.store.project import Project
from annotator.store.rows import bounds_to_blob, document_to_row

SCHEME = LabelScheme(
    (
        Label("PERSON", "#0072B2", "p", "People, real or invented"),
        Label("ORG", "#D55E00", "o", "Companies, parties, teams"),
        Label("GPE", "#009E73", "g", "Countries, cities, states"),
        Label("DATE", "#CC79A7", "d", "Days, years, periods"),
    )
)
_SUGGESTED = {
    "suggestion": 'run, document, start, "end", label, score, source', "tokenization": "document, tokenizer, bounds",
    "run_document": "run, document", "run": "id, pipeline, version, settings", "label_map": "said, label",
}  # fmt: skip
TEXT = "Ana Novak met the Harbour Union in Larnholm on Monday.\n\nNovak said: “Not yet.” 👩‍🚀 flew on."


def add(project: Project, text: str, title: str = "") -> int:
    """A document in a project; its id."""
    with project.writing(durable=False):
        row = {**document_to_row(Document(text, title or text[:30])), "position": next_position(project)}
        return int(project.db.table("document").insert(row).last_pk or 0)


def suggest(project: Project, document: int, spans: Iterable[Span], pipeline: str = "tiny") -> int:
    """A finished run of a pipeline that said `spans`; its id."""
    run = runs.begin_run(project, pipeline, "1.0", {})
    runs.store_result(project, run, document, list(spans), None)
    runs.finish_run(project, run)
    return run


def tokenize(project: Project, *documents: int) -> None:
    """Gives documents the tokens that a pipeline would have left; what exports them needs no spaCy then."""
    with project.writing(durable=False):
        for document in documents:
            bounds = bounds_to_blob(Tokens(project.document(document).text).bounds())
            project.db.table("tokenization").insert({"document": document, "tokenizer": "tiny", "bounds": bounds})


def project_with(path: Path, *texts: str) -> Project:
    """A new project with these documents."""
    project = Project.create(path, SCHEME)
    for text in texts:
        add(project, text)
    return project


def found(text: str, piece: str, label: str, score: float | None = None) -> Span:
    """A span over the first `piece` in `text`."""
    start = text.index(piece)
    return Span(start, start + len(piece), label, score=score)


def suggested_rows(path: Path) -> dict[str, list[Any]]:
    """All that runs have left in a project, but for times and the numbers of rows."""
    with contextlib.closing(sqlite3.connect(path)) as project:
        return {t: sorted(project.execute(f"SELECT {names} FROM {t}")) for t, names in _SUGGESTED.items()}  # noqa: S608
