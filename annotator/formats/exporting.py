"""A project into a file, written beside its place and then renamed, with a report of what could not be said."""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import jsonl, spacy_docbin
from annotator.formats.outgoing import Outgoing, spacy_bounds
from annotator.formats.report import ExportReport
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.store.project import Project

Progress = Callable[[int, int], None]
SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".spacy": "spacy"}


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


def _no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def export(project: Project, out: Path, options: ExportOptions, progress: Progress = _no_progress) -> ExportReport:
    """Writes the documents that `options` choose. Raises `AnnotatorError` and leaves an old file as it was."""
    kind = options.format or SUFFIXES.get(out.suffix.lower(), "")
    if kind not in ("jsonl", "spacy"):
        raise AnnotatorError(f"The format of {out} is not known.", "End the name in .jsonl or .spacy, or say --format.")
    if out.is_dir():
        raise AnnotatorError(f"{out} is a folder.", "Name a file in it.")
    if out.exists() and out.samefile(project.path):
        raise AnnotatorError(f"{out} is the project itself.", "Name another file.")
    report = ExportReport(str(out), kind)
    documents = _documents(project, options, progress)
    with _replacing(out) as write:
        if kind == "spacy":
            write(spacy_docbin.encode(documents, report))
        else:
            for document in documents:
                write(jsonl.encode(document, report))
        if not report.documents:
            wanted = ", ".join(sorted(options.answers)) or "any"
            raise AnnotatorError(
                f"Nothing to export from {project.path}: no document has the answer {wanted}.",
                "Accept documents with Ctrl+Enter, or export every state with --answers any.",
            )
    return report


def _documents(project: Project, options: ExportOptions, progress: Progress) -> Iterator[Outgoing]:
    idents = project.document_ids()
    lang = project.setting("lang", "en")
    for done, ident in enumerate(idents):
        progress(done, len(idents))
        document = project.document(ident)
        flat = project.tokens(ident)
        bounds = None if flat is None else list(zip(flat[::2], flat[1::2], strict=True))
        for annotator, answer, changed in _answers(project, ident, options):
            if bounds is None:
                bounds = spacy_bounds(document.text, lang)
            spans = project.spans(ident, annotator)
            shown = tuple(s for s in spans if s.status is Status.ACCEPTED or (s.pending and options.suggestions))
            rejected = tuple(s for s in spans if s.status is Status.REJECTED)
            session = f"{project.path.stem}-{annotator}"
            yield Outgoing(document, annotator, session, answer, _seconds(changed), shown, rejected, bounds)
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


@contextlib.contextmanager
def _replacing(out: Path) -> Iterator[Callable[[bytes], object]]:
    """A file that takes the place of `out` when all is written; on an error `out` stays as it was."""
    new: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{out.name[:100]}.", suffix=".tmp", dir=out.absolute().parent)
        new = Path(name)
        with os.fdopen(handle, "wb") as file:
            yield file.write
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        new.chmod(0o666 & ~mask)  # mkstemp makes files for the owner alone
        new.replace(out)
    except OSError as error:
        raise AnnotatorError(
            f"{out} cannot be written ({error.strerror}).", "Check the folder and its space."
        ) from error
    finally:
        if new is not None:
            new.unlink(missing_ok=True)
