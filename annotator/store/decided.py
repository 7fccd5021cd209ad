"""What was decided of many documents, one document after another, for exports: one statement for each table."""

from __future__ import annotations  # array[int] cannot be written at run time before Python 3.12

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.document import Answer, Document
from annotator.model.span import Span, reading_order
from annotator.store import queries, rows
from annotator.store.project import Project

_document = itemgetter(0)


@dataclass(frozen=True, slots=True)
class Decided:
    """A document with its flat token bounds (code points; None: it has none), who said what of it and when (ISO 8601),
    by name, and each one's decided spans in reading order."""

    document: Document
    tokens: array[int] | None
    answers: list[tuple[str, Answer, str]]
    spans: dict[str, list[Span]]


def decided(project: Project, idents: Sequence[int]) -> Iterator[Decided]:
    """These documents in this order, read when they are asked for. Raises `AnnotatorError` where one is missing."""
    wanted = {"idents": json.dumps(list(idents))}
    documents = project.db.execute(queries.DOCUMENTS_OF, wanted)
    tokens, answers, spans = (
        _Rows(project.db.execute(sql, wanted)) for sql in (queries.TOKENS_OF, queries.ANSWERS_OF, queries.SPANS_OF)
    )
    answer = {one.value: one for one in Answer}
    for ident in idents:
        found = documents.fetchone()
        if found is None or found[0] != ident:
            what = tr("Document {ident} is not in {project}.", ident=ident, project=project.path.name)
            raise AnnotatorError(what, tr("Open the list of documents again."))
        bounds = next((rows.bounds_from_blob(blob) for _, blob in tokens.of(ident)), None)
        said = sorted((who, answer[what], changed) for _, who, what, changed in answers.of(ident))
        by = {
            who: reading_order(rows.spans_from_rows(row[2:] for row in of_one))
            for who, of_one in groupby(spans.of(ident), itemgetter(1))
        }
        yield Decided(rows.document_from_row(dict(zip(queries.OF_A_DOCUMENT, found, strict=True))), bounds, said, by)
    if any(rest.left for rest in (tokens, answers, spans)):
        raise RuntimeError("the rows of some documents came in another order than the documents")


class _Rows:
    """Rows whose first column is a document, handed out document by document, in the order in which they come."""

    def __init__(self, found: Iterable[tuple[Any, ...]]) -> None:
        self._groups = groupby(found, _document)
        self._next = next(self._groups, None)

    def of(self, ident: int) -> list[tuple[Any, ...]]:
        """The rows of one document, which is the next that has some."""
        if self._next is None or self._next[0] != ident:
            return []
        found = list(self._next[1])
        self._next = next(self._groups, None)
        return found

    @property
    def left(self) -> bool:
        """Whether there are rows that nobody asked for."""
        return self._next is not None
