"""From format to format without a project."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.format import Format
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing, spacy_bounds
from annotator.formats.reading import Source, sources
from annotator.formats.report import ExportReport, ImportReport, Refusal, Remark
from annotator.formats.writing import WriteOptions, write_documents, writer_for
from annotator.language import tr
from annotator.model.document import Answer
from annotator.model.label import LabelScheme
from annotator.model.span import Status, reading_order
from annotator.model.tokens import TokenIndex
from annotator.store.bulk import Incoming


@dataclass(frozen=True, slots=True)
class ConvertOptions:
    """`from_format` and `to_format` empty: by suffix and a look inside. `annotator`: who, where a file names nobody.

    `suggestions`: what nobody has decided is written to formats that cannot mark it, too.
    """

    from_format: str = ""
    to_format: str = ""
    encoding: str = ""
    reading: dict[str, str] = field(default_factory=dict)
    writing: WriteOptions = field(default_factory=WriteOptions)
    annotator: str = "annotator"
    suggestions: bool = False
    lang: str = "en"


def convert(paths: Sequence[Path], out: Path, options: ConvertOptions) -> tuple[ImportReport, ExportReport | None]:
    """Reads all and writes it to `out`; the report of the way in and, when nothing was refused, of the way out.

    Where anything is refused, nothing is written.
    """
    found, skipped = sources(paths, options.from_format, options.encoding, options.reading)
    kind = writer_for(out, options.to_format)
    if any(out.exists() and out.samefile(source.path) for source in found):
        raise AnnotatorError(tr("{out} would be written over while it is read.", out=out), tr("Name another file."))
    said = ImportReport(skipped=skipped, formats={s.name: s.format.name for s in found})
    documents = _documents(found, kind, options, said)
    nothing = AnnotatorError(tr("Nothing to convert: there is no document."), tr("Check the files."))
    try:
        report = write_documents(kind, documents, out, options.writing, LabelScheme(), empty=nothing)
    except _Refusals:
        said.added = said.spans = 0
        return said, None
    return said, report


class _Refusals(Exception):  # noqa: N818 (a way out, not an error)
    """Something was refused, so nothing is to be written."""


def _documents(found: list[Source], kind: Format, options: ConvertOptions, said: ImportReport) -> Iterator[Outgoing]:
    """All that can be taken, as a writer gets it; ends with `_Refusals` after the last where something could not."""
    for source in found:
        read = said.read
        for place, what, notes in source.read():
            said.read += 1
            said.notes += [Remark(source.name, place, note) for note in notes]
            if isinstance(what, Refusal):
                said.refused.append(what)
            else:
                said.added += 1
                said.spans += len(what.spans)
                yield outgoing(what, kind, options, source.path.stem)
        if said.read == read:
            said.refused.append(Refusal(source.name, 0, tr("it is empty")))
    if said.refused:
        raise _Refusals


def outgoing(incoming: Incoming, kind: Format, options: ConvertOptions, stem: str) -> Outgoing:
    """A document that was read, as a writer gets it."""
    annotator = incoming.annotator or options.annotator
    with_pending = options.suggestions or Keeps.SUGGESTIONS in kind.keeps
    spans = [s for s in incoming.spans if s.status is Status.ACCEPTED or (s.pending and with_pending)]
    rejected = [s for s in incoming.spans if s.status is Status.REJECTED]
    answer = incoming.answer or (Answer.IN_PROGRESS if any(not s.pending for s in incoming.spans) else None)
    bounds = incoming.bounds
    if not bounds and kind.uses_tokens:
        bounds = spacy_bounds(incoming.document.text, options.lang)
    return Outgoing(
        incoming.document,
        annotator,
        f"{stem}-{annotator}",
        answer,
        0,
        tuple(reading_order(spans)),
        tuple(reading_order(rejected)),
        TokenIndex.of(bounds),
    )
