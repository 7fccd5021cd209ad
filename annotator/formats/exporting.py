"""A project into a file or a folder, with a report of what could not be said."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import spacy_config, spacy_docbin
from annotator.formats.format import Format
from annotator.formats.outgoing import Outgoing, spacy_bounds
from annotator.formats.output import Output
from annotator.formats.report import ExportReport
from annotator.formats.writing import WriteOptions, write_documents, write_parts, writer_for
from annotator.language import tr
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.model.splits import Shares
from annotator.model.tokens import TokenIndex
from annotator.store import splits
from annotator.store.decided import decided
from annotator.store.project import Project

Progress = Callable[[int, int], None]
_Said = tuple[str, Answer | None, str]
_REJECTED = Status.REJECTED  # looked up once, as there may be a million spans
_NO_TOKENS = TokenIndex([], [])


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`answers` empty: documents in every state. `annotator` empty: everybody who answered, a line for each.

    `default_annotator` stands where nobody has looked at a document yet. `split`: a folder with a file for each part.
    """

    format: str = ""
    annotator: str = ""
    answers: frozenset[Answer] = frozenset({Answer.ACCEPT})
    suggestions: bool = False
    default_annotator: str = "annotator"
    split: Shares | None = None
    writing: WriteOptions = field(default_factory=WriteOptions)


def _no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def export(project: Project, out: Path, options: ExportOptions, progress: Progress = _no_progress) -> ExportReport:
    """Writes the documents that `options` choose. Raises `AnnotatorError` and leaves an old file as it was."""
    kind = writer_for(out, options.format, split=options.split is not None)
    if out.exists() and out.samefile(project.path):
        raise AnnotatorError(tr("{path} is the project itself.", path=out), tr("Name another file."))
    wanted = ", ".join(sorted(options.answers)) or "any"
    empty = AnnotatorError(
        tr(
            "Nothing to export from {project}: no document has the answer {wanted}.",
            project=project.path,
            wanted=wanted,
        ),
        tr("Accept documents with Ctrl+Enter, or export those in every state (--answers any)."),
    )
    about = {
        "annotator": options.annotator,
        "answers": wanted,
        "suggestions": "yes" if options.suggestions else "no",
    }
    if options.split is not None:
        return _export_parts(project, kind, out, options, options.split, about, empty, progress)
    found = documents(project, kind, options, project.document_ids(), progress)
    return write_documents(kind, found, out, options.writing, project.labels(), empty=empty, about=about)


def _export_parts(
    project: Project,
    kind: Format,
    out: Path,
    options: ExportOptions,
    shares: Shares,
    about: dict[str, str],
    empty: AnnotatorError,
    progress: Progress,
) -> ExportReport:
    """Into a file for each part. The project's split grows by the documents that are in none yet, and is kept."""
    wanted = [ident for ident in project.document_ids() if _answers(project, ident, options)]
    if not wanted:
        raise empty
    split = splits.grown(project, shares, wanted)
    if not project.readonly and not options.writing.dry_run and split != splits.load(project):
        splits.save(project, split)
    lang = project.setting("lang", "en")
    of_part = {part: [i for i in wanted if split.parts[i] == part] for part in shares.named}
    done = 0

    def step(at: int, _of: int) -> None:
        progress(min(done + at, len(wanted)), len(wanted))

    def each() -> Iterator[tuple[str, Iterator[Outgoing]]]:
        nonlocal done
        for part, idents in of_part.items():
            yield part, documents(project, kind, options, idents, step)
            done += len(idents)

    def beside(output: Output, report: ExportReport) -> None:
        if kind.name == spacy_docbin.FORMAT.name:
            spacy_config.write(output, lang, sorted(report.labels), shares.seed)

    said = {
        "shares": shares.named,
        "seed": shares.seed,
        "documents": {part: len(idents) for part, idents in of_part.items()},
        "in no part": sum(not split.parts[ident] for ident in wanted),
    }
    return write_parts(kind, each(), out, options.writing, project.labels(), beside=beside, about=about, splits=said)


def documents(
    project: Project, kind: Format, options: ExportOptions, idents: Sequence[int], progress: Progress = _no_progress
) -> Iterator[Outgoing]:
    """These documents, as far as `options` choose them, as the format's writer gets them."""
    lang = project.setting("lang", "en")
    stem = project.path.stem
    for done, one in enumerate(decided(project, idents)):
        progress(done, len(idents))
        ident, tokens = idents[done], None if one.tokens is None else TokenIndex.of_flat(one.tokens)
        for annotator, answer, changed in _chosen(one.answers, options):
            if tokens is None and kind.uses_tokens:
                tokens = TokenIndex.of(spacy_bounds(one.document.text, lang))
            spans = project.spans(ident, annotator) if options.suggestions else one.spans.get(annotator, [])
            rejected = tuple(s for s in spans if s.status is _REJECTED)
            shown = tuple(s for s in spans if s.status is not _REJECTED) if rejected else tuple(spans)
            yield Outgoing(
                one.document, annotator, f"{stem}-{annotator}", answer, _seconds(changed), shown, rejected,
                tokens or _NO_TOKENS,
            )  # fmt: skip
    progress(len(idents), len(idents))


def _answers(project: Project, ident: int, options: ExportOptions) -> list[_Said]:
    return _chosen(project.answers(ident), options)


def _chosen(said: Sequence[_Said], options: ExportOptions) -> list[_Said]:
    """Who said what of a document, as far as it is wanted; by name."""
    found = [a for a in said if a[0] == options.annotator] if options.annotator else said
    if not options.answers:
        return [*found] or [(options.annotator or options.default_annotator, None, "")]
    return [one for one in found if one[1] in options.answers]


def _seconds(changed: str) -> int:
    return int(datetime.fromisoformat(changed).timestamp()) if changed else 0
