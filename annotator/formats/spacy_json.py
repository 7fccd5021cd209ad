"""spaCy's `Doc.to_json`: a list of documents, or one; and displaCy's manual form, which has no tokens.

Entities and groups of spans are the same as in `.spacy` files.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.formats.building import About, Said, build, taken
from annotator.formats.decoding import byte_lines, decode, read_bytes
from annotator.formats.format import Format, Options, Read
from annotator.formats.json_values import json_object, json_value, list_at, text_or_empty
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.formats.spacy_docbin import (
    KEEPS,
    REMEDIES,
    SPANS_KEY,
    entities,
    labelled,
    unheld,
    words_and_spaces,
)
from annotator.language import tr
from annotator.model.span import Span
from annotator.model.tokens import Bounds
from annotator.store.bulk import Incoming


def read(path: Path, options: Options) -> Iterator[Read]:
    """Documents by their place in the list, or by lines."""
    if path.suffix.lower() == ".jsonl":
        for number, line in byte_lines(path, options.encoding, options.told):
            if line.strip():
                yield taken(path, number, lambda: _document(json_object(line), path.stem))  # noqa: B023 (called at once)
        return
    value = json_value(decode(read_bytes(path), options.encoding).lstrip("\ufeff").encode("utf-8"))
    if isinstance(value, dict):
        yield taken(path, 0, lambda: _document(value, path.stem))
        return
    for i, record in enumerate(value if isinstance(value, list) else [value]):
        yield taken(path, f"$[{i}]", lambda: _document(record, path.stem))  # noqa: B023 (called at once)


def _document(record: Any, stem: str) -> tuple[Incoming, list[str]]:
    if not isinstance(record, dict):
        raise Refused(tr("it is not an object with a text"))
    groups = record.get("spans") or {}
    if not isinstance(groups, dict):
        raise Refused(tr("$.spans is not an object with lists of spans"))
    found = [("$.ents", list_at(record, "ents"))]
    found += [(f"$.spans.{key}", list_at(groups, key, "$.spans")) for key in sorted(groups)]
    spans, notes = labelled(_said(one, f"{where}[{i}]") for where, group in found for i, one in enumerate(group))
    linked = sum(bool(one.get("kb_id")) for _, group in found for one in group)
    cats = record.get("cats") or {}
    if not isinstance(cats, dict):
        raise Refused(tr("$.cats is not an object"))
    about = About(stem, text_or_empty(record.get("title")))
    incoming, more = build(record.get("text"), spans, about, _bounds(record))
    return incoming, [*more, *notes, *unheld(cats, linked)]


def _said(value: Any, where: str) -> Said:
    if not isinstance(value, dict):
        raise Refused(tr("{where} is not an object", where=where))
    return Said(value.get("start"), value.get("end"), value.get("label"), where)


def _bounds(record: dict[str, Any]) -> Bounds:
    try:
        return [(int(token["start"]), int(token["end"])) for token in list_at(record, "tokens")]
    except (TypeError, KeyError, ValueError, OverflowError):
        return [(0, 0)]  # no tokens of any text: said in a note


def write(documents: Iterator[Outgoing], out: Output, report: ExportReport, _options: Options) -> None:
    """A list with a document a line."""
    with out.open() as file:
        before = b"[\n"
        for outgoing in documents:
            file.write(before + msgspec.json.encode(_record(outgoing, report)))
            before = b",\n"
        file.write(b"\n]\n" if before == b",\n" else b"[]\n")


def _record(outgoing: Outgoing, report: ExportReport) -> dict[str, Any]:
    """spaCy makes words of the white space between tokens anew, so that of ours is not told."""
    text = outgoing.document.text
    tokens: list[dict[str, int]] = []
    start = 0
    words, spaces = words_and_spaces([(a, b) for a, b in outgoing.bounds if not text[a:b].isspace()], text)
    for i, (word, space) in enumerate(zip(words, spaces, strict=True)):
        tokens.append({"id": i, "start": start, "end": start + len(word)})
        start += len(word) + space
    return {
        "text": text,
        "ents": [_plain(span) for span in entities(outgoing, report)],
        "cats": {},
        "tokens": tokens,
        "spans": {SPANS_KEY: [_plain(span) | {"kb_id": ""} for span in outgoing.spans]},
    }


def _plain(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "label": span.label}


def sniff(head: bytes, _path: Path) -> float:
    """A text with `ents`, which no other format has."""
    return 0.95 if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{") and b'"ents"' in head else 0.0


FORMAT = Format(
    "spacy-json", "spaCy Doc.to_json", (".json",), KEEPS, read, write, sniff, also=(".jsonl",), remedies=REMEDIES,
)  # fmt: skip
