"""Adding documents in bulk, inside one transaction of the caller's; outside the undo history."""

from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.model.document import Answer, Document, text_hash
from annotator.model.span import Span
from annotator.model.tokens import Bounds
from annotator.store import runs
from annotator.store.edits import now
from annotator.store.project import Project
from annotator.store.rows import bounds_to_blob, document_to_row, span_to_row


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document on its way into a project. `annotator` and `answer` are what the file says of it, if anything."""

    document: Document
    spans: tuple[Span, ...] = ()
    annotator: str = ""
    answer: Answer | None = None
    bounds: Bounds = field(default_factory=list)
    tokenizer: str = ""


def has_text(project: Project, text: str) -> bool:
    """Whether the same text is in the project already."""
    found = project.db.execute("SELECT 1 FROM document WHERE text_hash = ?", [text_hash(text)])
    return found.fetchone() is not None


def next_position(project: Project) -> int:
    """The position behind the last document."""
    return int(project.db.execute("SELECT coalesce(max(position), -1) + 1 FROM document").fetchone()[0])


def add_document(
    project: Project, incoming: Incoming, position: int, annotator: str, run_of: Callable[[str], int]
) -> int:
    """Adds a document that is not there yet; its id. Pending spans become suggestions of the run of their source."""
    db = project.db
    row = {**document_to_row(incoming.document), "position": position}
    sql = "INSERT INTO document (title, text, text_hash, meta, source, position) VALUES (?, ?, ?, ?, ?, ?)"
    ident = int(db.execute(sql, list(row.values())).lastrowid or 0)
    if incoming.bounds:
        sql = "INSERT INTO tokenization (document, tokenizer, bounds) VALUES (?, ?, ?)"
        db.execute(sql, [ident, incoming.tokenizer, bounds_to_blob(incoming.bounds)])
    pending = [s for s in incoming.spans if s.pending]
    for source in sorted({s.source for s in pending}):
        runs.write_result(project, run_of(source), ident, [s for s in pending if s.source == source], None)
    _decide(project, ident, incoming, incoming.annotator or annotator)
    return ident


def add_annotator(
    project: Project, document: int, incoming: Incoming, annotator: str, run_of: Callable[[str], int]
) -> None:
    """Adds what another annotator said of a document that `add_document` added. Suggestions come in once."""
    sql = 'SELECT start, "end", label, source FROM suggestion WHERE document = ?'
    known = set(project.db.execute(sql, [document]).fetchall())
    pending = [s for s in incoming.spans if s.pending and (*s.place, s.source) not in known]
    for source in sorted({s.source for s in pending}):
        runs.write_result(project, run_of(source), document, [s for s in pending if s.source == source], None)
    _decide(project, document, incoming, annotator)


def _decide(project: Project, ident: int, incoming: Incoming, annotator: str) -> None:
    """The decisions and the answer that come with a document."""
    decided = [s for s in incoming.spans if not s.pending]
    project.add_labels(sorted({s.label for s in decided}))
    for span in decided:
        values = {"document": ident, "annotator": annotator, **span_to_row(span)}
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" for _ in values)
        project.db.execute(f"INSERT INTO span ({names}) VALUES ({marks})", list(values.values()))
    answer = incoming.answer or (Answer.IN_PROGRESS if decided else None)
    if answer is not None:
        sql = "INSERT INTO answer (document, annotator, answer, changed) VALUES (?, ?, ?, ?)"
        project.db.execute(sql, [ident, annotator, str(answer), now()])
