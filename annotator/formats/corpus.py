"""`spacy train` straight from a project: the reader `annotator.Corpus.v1`, which spaCy finds by its entry point.

[corpora.train]
@readers = "annotator.Corpus.v1"
path = "news.annot"
part = "train"
"""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats import spacy_docbin
from annotator.formats.exporting import ExportOptions, documents
from annotator.formats.report import ExportReport
from annotator.formats.writing import WriteOptions, fitted
from annotator.language import tr
from annotator.store import splits
from annotator.store.project import Project


def corpus(path: str | Path, part: str = "", annotator: str = "") -> Callable[[Any], Iterator[Any]]:
    """What makes spaCy's examples of the accepted documents of a project, which is opened for reading only.

    `part`: those of train, dev or test, as `annotator split` has divided them; empty: all. `annotator`: whose
    decisions; empty: everybody's. What spaCy cannot hold is left out as in an export, with a warning.
    """

    warned = False

    def read(nlp: Any) -> Iterator[Any]:
        nonlocal warned
        report = ExportReport(str(path), spacy_docbin.FORMAT.name)
        with Project.open(Path(path), readonly=True) as project:
            yield from _examples(project, nlp, _chosen(project, part), annotator, report)
        if report.lost and not warned:  # spaCy reads again for every epoch
            warned = True
            logging.getLogger("spacy").warning(
                "%d span(s) of %s do not fit into doc.ents; annotator check names them.", len(report.lost), path
            )

    return read


def _chosen(project: Project, part: str) -> list[int]:
    if not part:
        return project.document_ids()
    split = splits.load(project)
    if split is None:
        raise AnnotatorError(
            tr("{project} is not split, so that it has no part {part}.", project=project.path, part=part),
            tr("Split it: annotator split {project} 80,10,10", project=project.path),
        )
    if part not in split.shares.named:
        parts = ", ".join(split.shares.named)
        raise AnnotatorError(
            tr("The split of {project} has no part {part!r}.", project=project.path, part=part),
            tr("Its parts: {parts}.", parts=parts),
        )
    return [ident for ident in project.document_ids() if split.parts.get(ident) == part]


def _examples(project: Project, nlp: Any, idents: list[int], annotator: str, report: ExportReport) -> Iterator[Any]:
    from spacy.training import Example

    kind = spacy_docbin.FORMAT
    found = documents(project, kind, ExportOptions(annotator=annotator), idents)
    for doc in spacy_docbin.docs(fitted(kind, found, report, WriteOptions()), nlp.vocab, report):
        yield Example(nlp.make_doc(doc.text), doc)
