"""A project into a file or a folder, with a report of what could not be said."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.format import Format
from annotator.formats.outgoing import Outgoing, spacy_bounds
from annotator.formats.report import ExportReport
from annotator.formats.writing import WriteOptions, write_documents, writer_for
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.store.project import Project

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`answers` empty: documents in every state. `annotator` empty: everybody who answered, a line for each.

    `default_annotator` stands where nobody has looked at a document yet.
    """

    format: str = ""
    annotator: str = ""
    answers: frozenset[Answer] = frozenset({Answer.ACCEPT})
    suggestions: bool = False
    default_annotator: str = "annotator"
    writing: WriteOptions = field(default_factory=WriteOptions)


def _no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def export(project: Project, out: Path, options: ExportOptions, progress: Progress = _no_progress) -> ExportReport:
    """Writes the documents that `options` choose. Raises `AnnotatorError` and leaves an old file as it was."""
    kind = writer_for(out, options.format)
    if out.exists() and out.samefile(project.path):
        raise AnnotatorError(f"{out} is the project itself.", "Name another file.")
    wanted = ", ".join(sorted(options.answers)) or "any"
    empty = AnnotatorError(
        f"Nothing to export from {project.path}: no document has the answer {wanted}.",
        "Accept documents with Ctrl+Enter, or export every state with --answers any.",
    )
    documents = _documents(project, kind, options, progress)
    about = {
        "annotator": options.annotator,
        "answers": wanted,
        "suggestions": "yes" if options.suggestions else "no",
    }
    return write_documents(kind, documents, out, options.writing, project.labels(), empty=empty, about=about)


def _documents(project: Project, kind: Format, options: ExportOptions, progress: Progress) -> Iterator[Outgoing]:
    idents = project.document_ids()
    lang = project.setting("lang", "en")
    for done, ident in enumerate(idents):
        progress(done, len(idents))
        document = project.document(ident)
        flat = project.tokens(ident)
        bounds = None if flat is None else list(zip(flat[::2], flat[1::2], strict=True))
        for annotator, answer, changed in _answers(project, ident, options):
            if bounds is None and kind.uses_tokens:
                bounds = spacy_bounds(document.text, lang)
            spans = project.spans(ident, annotator)
            shown = tuple(s for s in spans if s.status is Status.ACCEPTED or (s.pending and options.suggestions))
            rejected = tuple(s for s in spans if s.status is Status.REJECTED)
            session = f"{project.path.stem}-{annotator}"
            yield Outgoing(document, annotator, session, answer, _seconds(changed), shown, rejected, bounds or [])
    progress(len(idents), len(idents))


def _answers(project: Project, ident: int, options: ExportOptions) -> list[tuple[str, Answer | None, str]]:
    """Who said what of a document, as far as it is wanted; by name."""
    found = project.answers(ident)
    if options.annotator:
        found = [a for a in found if a[0] == options.annotator]
    if not options.answers:
        return [*found] or [(options.annotator or options.default_annotator, None, "")]
    return [(who, answer, changed) for who, answer, changed in found if answer in options.answers]


def _seconds(changed: str) -> int:
    return int(datetime.fromisoformat(changed).timestamp()) if changed else 0
