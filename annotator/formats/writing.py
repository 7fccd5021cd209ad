"""The way out that all formats share: spans are fitted, losses counted, bytes hashed, a manifest put beside them."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats import registry
from annotator.formats.fitting import fit
from annotator.formats.format import Format
from annotator.formats.keeping import Keeps
from annotator.formats.manifest import write_manifest
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Hashed, Output, new_folder, nowhere, replacing_file
from annotator.formats.report import ExportReport
from annotator.language import mark, tr
from annotator.model.document import Document, title_of
from annotator.model.label import LabelScheme
from annotator.model.span import Span

#: Writes files that belong beside those of the parts.
Beside = Callable[[Output, ExportReport], None]


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How documents are written: `remedies` that differ from those of the format, values of its own options.

    `dry_run`: all is done but that nothing is kept.
    """

    remedies: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    dry_run: bool = False


def writer_for(out: Path, wanted: str, *, split: bool = False) -> Format:
    """The format to write: the wanted one, else by the suffix. With `split` `out` is a folder for a file of each part.
    Raises `AnnotatorError`."""
    kind = registry.named(wanted) if wanted else registry.for_output(out)
    names = ", ".join(one.name for one in registry.BUILT_IN if one.write)
    if kind is None:
        raise AnnotatorError(
            tr("The format of {out} is not known.", out=out), tr("Say --format: {names}.", names=names)
        )
    if kind.write is None:
        raise AnnotatorError(
            tr("{format} can only be read.", format=kind.name), tr("Formats to write: {names}.", names=names)
        )
    if split and kind.writes_folder:
        raise AnnotatorError(
            tr("{format} makes a folder of its own, which cannot be split.", format=kind.name),
            tr("Leave --split away."),
        )
    if out.is_dir() and not kind.writes_folder and not split:
        raise AnnotatorError(tr("{path} is a folder.", path=out), tr("Name a file in it."))
    return kind


def write_documents(
    kind: Format,
    documents: Iterator[Outgoing],
    out: Path,
    options: WriteOptions,
    scheme: LabelScheme,
    *,
    empty: AnnotatorError,
    about: Mapping[str, str] | None = None,
) -> ExportReport:
    """Writes documents and the manifest beside them, whole or not at all, and reports. Raises `empty` for none.

    `about` is what else of the options stands in the manifest.
    """
    if kind.write is None:
        raise ValueError(kind.name)
    report = ExportReport(str(out), kind.name)
    remedies = kind.remedies.with_values(options.remedies)
    values = kind.chosen("", options.values)
    with _output(kind, out, report, dry_run=options.dry_run) as output:
        kind.write(fitted(kind, documents, report, options), output, report, values)
        if not report.documents:
            raise empty
    if not options.dry_run:
        said = {**(about or {}), **remedies.as_dict(), **values.values}
        write_manifest(out, report, said, scheme)
    return report


def write_parts(
    kind: Format,
    parts: Iterable[tuple[str, Iterator[Outgoing]]],
    out: Path,
    options: WriteOptions,
    scheme: LabelScheme,
    *,
    beside: Beside,
    about: Mapping[str, str],
    splits: Mapping[str, Any],
) -> ExportReport:
    """Writes the documents of each part into a file of its own in a new folder, and one manifest for all, whole or not
    at all. Raises `AnnotatorError` for a part without documents. `beside` writes what else belongs into the folder."""
    if kind.write is None:
        raise ValueError(kind.name)
    report = ExportReport(str(out), kind.name)
    values = kind.chosen("", options.values)
    said = {**about, **kind.remedies.with_values(options.remedies).as_dict(), **values.values}
    suffix = kind.suffixes[0] if kind.suffixes else ""
    making = nowhere(out, report.files, folder=True) if options.dry_run else new_folder(out, report.files)
    with making as output:
        for part, documents in parts:
            before = report.documents
            kind.write(fitted(kind, documents, report, options), _OneFile(output, part + suffix), report, values)
            if report.documents == before:
                what = tr(
                    "There is no document for {part}: too few are accepted, or too many repeat each other.", part=part
                )
                raise AnnotatorError(what, tr("Accept more documents, or split into fewer parts, as in --split 90,10."))
        beside(output, report)
    if not options.dry_run:
        write_manifest(out, report, said, scheme, splits)
    return report


@dataclass(frozen=True, slots=True)
class _OneFile:
    """A file of a folder, for a writer that knows of one file only."""

    folder: Output
    name: str

    def open(self, name: str = "") -> contextlib.AbstractContextManager[Hashed]:
        """The one file."""
        if name:
            raise ValueError(name)
        return self.folder.open(self.name)


def _output(
    kind: Format, out: Path, report: ExportReport, *, dry_run: bool
) -> contextlib.AbstractContextManager[Output]:
    if dry_run:
        return nowhere(out, report.files, folder=kind.writes_folder)
    return new_folder(out, report.files) if kind.writes_folder else replacing_file(out, report.files)


def fitted(
    kind: Format, documents: Iterator[Outgoing], report: ExportReport, options: WriteOptions
) -> Iterator[Outgoing]:
    """The documents as the format can hold them; counted on the way."""
    remedies = kind.remedies.with_values(options.remedies)
    for outgoing in documents:
        spans, lost = fit(outgoing, kind.keeps, remedies, kind.label)
        report.lost += lost
        report.documents += 1
        report.spans += len(spans)
        report.labels.update(span.label for span in spans)
        report.answers[str(outgoing.answer or "none")] += 1
        report.left_out.update(left_out(outgoing, kind.keeps))
        rejected = outgoing.rejected
        if rejected and Keeps.REJECTED in kind.keeps:
            rejected, lost = fit(replace(outgoing, spans=rejected), kind.keeps, remedies, kind.label)
            report.lost += lost
        same = spans is outgoing.spans and rejected is outgoing.rejected
        yield outgoing if same else replace(outgoing, spans=spans, rejected=rejected)


def left_out(outgoing: Outgoing, keeps: Keeps) -> dict[str, int]:
    """How much of a document a format with these abilities has no place for, beside its spans."""
    held = [*outgoing.spans, *(outgoing.rejected if Keeps.REJECTED in keeps else ())]
    found = ((what, int(count(outgoing, held))) for what, count in _missing(keeps))
    return {what: count for what, count in found if count}


_Count = Callable[[Outgoing, list[Span]], int]


def _is_titled(document: Document) -> bool:
    return document.title not in ("", title_of(document.text, document.title))


#: What is left out where a format does not keep it, and how much of it a document has. `held` are the spans written.
_LEFT_OUT: dict[Keeps, tuple[str, _Count]] = {
    Keeps.TEXT: (mark("texts with all their white space"), lambda _one, _held: 1),
    Keeps.SUGGESTIONS: (
        mark("spans as undecided (they are written like decided ones)"),
        lambda one, _held: sum(s.pending for s in one.spans),
    ),
    Keeps.REJECTED: (mark("rejected spans"), lambda one, _held: len(one.rejected)),
    Keeps.SCORES: (mark("scores"), lambda _one, held: sum(s.score is not None for s in held)),
    Keeps.NOTES: (mark("notes"), lambda _one, held: sum(bool(s.note) for s in held)),
    Keeps.ANSWERS: (mark("answers"), lambda one, _held: one.answer is not None),
    Keeps.ANNOTATORS: (mark("names of annotators"), lambda one, _held: bool(one.annotator)),
    Keeps.METADATA: (
        mark("titles, sources or metadata"),
        lambda one, _held: bool(one.document.meta or one.document.source or _is_titled(one.document)),
    ),
}


@cache
def _missing(keeps: Keeps) -> tuple[tuple[str, _Count], ...]:
    return tuple(found for flag, found in _LEFT_OUT.items() if flag not in keeps)
