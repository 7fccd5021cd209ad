"""Between rows of the project file and the types of the model: the one place for either direction."""

from __future__ import annotations  # array[int] cannot be written at run time before Python 3.12

import json
import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import partial
from itertools import chain, repeat
from typing import Any

from annotator.errors import ProjectDamaged
from annotator.language import mark, tr
from annotator.model.document import Document, text_hash
from annotator.model.label import Label
from annotator.model.span import Span, Status
from annotator.store.queries import BETWEEN_SOURCES

Row = Mapping[str, Any]
SPAN_ROW = ("document", "annotator", "start", "end", "label", "status", "note", "suggestion")
_METADATA, _LABEL = mark("The metadata of document {of}"), mark("The label {of}")
_to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


_STATUSES = (Status.PENDING, Status.ACCEPTED, Status.REJECTED)  # by their numbers in queries.SPANS and PENDING


def spans_from_rows(rows: Iterable[tuple[Any, ...]]) -> list[Span]:
    """The spans of rows of queries.SPANS and queries.PENDING. Equal texts become one object: there may be many."""
    one: dict[str, str] = {}
    sources = _Sources()
    return [
        Span(
            start, end, one.setdefault(label, label), _STATUSES[status], score,
            sources[source] if source else "", note or "", ident, suggestion,
        )
        for ident, start, end, label, status, suggestion, note, score, source in rows
    ]  # fmt: skip


def spans_from_columns(columns: Iterable[str]) -> list[Span]:
    """The spans of the one row of queries.OWN_SPANS."""
    starts, ends, labels, statuses, notes, idents = map(json.loads, columns)
    one: dict[str, str] = {}
    labels = map(one.setdefault, labels, labels)
    fields = (starts, ends, labels, map(_STATUSES.__getitem__, statuses), repeat(None), repeat(""), notes, idents)
    # What Span(...) does, without a step through Python for each.
    return list(map(partial(tuple.__new__, Span), zip(*fields, repeat(None))))


class _Sources(dict[str, str]):
    """What is shown of the sources of a suggestion: each once, by name. There are few and many suggestions."""

    def __missing__(self, joined: str) -> str:
        self[joined] = " + ".join(sorted(set(joined.split(BETWEEN_SOURCES))))
        return self[joined]


def span_to_row(span: Span) -> dict[str, Any]:
    """The columns of `span` that a decision fills; document and annotator come from the session."""
    return {
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "status": str(span.status),
        "suggestion": span.suggestion,
        "note": span.note,
    }


def span_rows(spans: Iterable[Span], document: int, annotator: str) -> list[tuple[Any, ...]]:
    """Rows of SPAN_ROW for many spans at once."""
    return [
        (document, annotator, start, end, label, str(status), note, suggestion)
        for start, end, label, status, _score, _source, note, _id, suggestion in spans
    ]


def document_from_row(row: Row) -> Document:
    """A row of the `document` table."""
    return Document(
        row["text"],
        row["title"],
        _decoded(row["meta"], _METADATA, row["id"]),
        row["source"],
        int(row["id"]),
        int(row["position"]),
    )


def document_to_row(document: Document) -> dict[str, Any]:
    """The columns of `document` but for its id and position."""
    return {
        "title": document.title,
        "text": document.text,
        "text_hash": text_hash(document.text),
        "meta": _to_json(document.meta),
        "source": document.source,
    }


def label_from_row(row: Row) -> Label:
    """A row of the `label` table."""
    return Label(
        row["name"],
        row["color"],
        row["key"],
        row["description"],
        tuple(_decoded(row["examples"], _LABEL, row["name"])),
        int(row["id"]),
    )


def label_to_row(label: Label) -> dict[str, Any]:
    """The columns of `label` but for its id and position."""
    return {
        "name": label.name,
        "color": label.color,
        "key": label.key,
        "description": label.description,
        "examples": json.dumps(list(label.examples), ensure_ascii=False),
    }


def _decoded(text: str, whose: str, of: object) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ProjectDamaged(
            tr("{whose} cannot be read ({error}).", whose=tr(whose, of=of), error=error),
            tr("Rescue the project: annotator recover"),
        ) from error


def bounds_to_blob(bounds: list[tuple[int, int]]) -> bytes:
    """Token bounds as 32-bit little-endian integers: start, end, start, end …"""
    flat = array("I", chain.from_iterable(bounds))
    return _little(flat).tobytes()


def bounds_from_blob(blob: bytes) -> array[int]:
    """The flat token bounds of a blob."""
    flat = array("I")
    flat.frombytes(blob)
    return _little(flat)


def _little(flat: array[int]) -> array[int]:
    if sys.byteorder == "big":
        flat.byteswap()
    return flat
