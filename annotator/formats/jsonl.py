"""JSONL in the shape that Prodigy made common (prodi.gy/docs/api-interfaces): one document a line, UTF-8.

`start`, `end` are code points, `end` exclusive; `token_end` is inclusive. A span that is not decided has
`"pending": true`; what the annotator rejected stands under `rejected`, so that trainers do not take it for a span.
"""

import hashlib
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from annotator.errors import AnnotatorError
from annotator.formats.outgoing import Outgoing
from annotator.formats.report import ExportReport, Lost, Refusal
from annotator.model.document import Answer, Document, title_of
from annotator.model.label import label_problem
from annotator.model.span import Span, Status, span_problem
from annotator.model.text import Normalised, normalise
from annotator.model.tokens import Bounds, TokenIndex, bounds_problem
from annotator.store.bulk import Incoming

LONGEST_LINE = 64 * 1024 * 1024  # bytes
_KNOWN = {
    "text", "tokens", "spans", "answer", "meta", "rejected", "_input_hash", "_task_hash", "_annotator_id",
    "_session_id", "_view_id", "_timestamp",
}  # fmt: skip
_PENDING, _ACCEPTED = Status.PENDING, Status.ACCEPTED
_decoder = msgspec.json.Decoder()
_label_problem = lru_cache(1000)(label_problem)


class _Refused(Exception):  # noqa: N818 (it never leaves this file)
    """A line that cannot be taken; its text is the reason."""


class _BadSpan(Exception):  # noqa: N818 (it never leaves this file)
    """A span that cannot be taken; its text goes on where the place of the span ends."""


def read(path: Path) -> Iterator[tuple[int, Incoming | Refusal, list[str]]]:
    """Line number, what the line holds or why it is refused, and notes. Blank lines are passed over.

    Raises `AnnotatorError` when the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            number, stem = 0, path.stem
            while line := file.readline(LONGEST_LINE + 1):
                number += 1
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")
                if line.strip():
                    yield number, *_taken(line, path, number, stem)
                if len(line) > LONGEST_LINE:
                    return
    except OSError as error:
        raise AnnotatorError(f"{path} cannot be read ({error.strerror}).", "Check the name and its rights.") from error


def _taken(line: bytes, path: Path, number: int, stem: str) -> tuple[Incoming | Refusal, list[str]]:
    try:
        return _incoming(_decode(line), stem)
    except _Refused as why:
        return Refusal(str(path), number, str(why)), []


def _decode(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise _Refused(f"the line is longer than {LONGEST_LINE // 2**20} MB")
    try:
        record = _decoder.decode(line)
    except RecursionError:
        raise _Refused("the JSON is nested too deeply") from None
    except UnicodeDecodeError as error:
        raise _Refused(f"it is not UTF-8 (byte {error.start + 1} of the line); convert the file to UTF-8") from None
    except msgspec.DecodeError as error:
        record = _with_surrogates(line, str(error))
    if not isinstance(record, dict):
        raise _Refused("the line is not a JSON object")
    return record


def _with_surrogates(line: bytes, why: str) -> Any:
    """A line with escaped lone surrogates, which msgspec refuses and we replace: the standard library takes them."""
    if not re.search(rb"\\u[dD][89a-fA-F]", line):
        raise _Refused(f"broken JSON: {why}")
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise _Refused(f"broken JSON: {why}") from None


def _incoming(record: dict[str, Any], stem: str) -> tuple[Incoming, list[str]]:
    raw = record.get("text")
    if not isinstance(raw, str):
        raise _Refused("it has no text ($.text)")
    if not raw.strip():
        raise _Refused("its text is empty ($.text)")
    text = normalise(raw)
    notes = list(text.notes)
    spans = _spans(record, "spans", raw, text)
    spans += [replace(span, status=Status.REJECTED) for span in _spans(record, "rejected", raw, text)]
    for span in spans:
        piece = text.text[span.start : span.end]
        if piece != piece.strip():
            notes.append(f"{span.label} {piece!r} has white space at its border; kept as it is")
    meta = record.get("meta") if isinstance(record.get("meta"), dict) else {}
    extra = {k: v for k, v in record.items() if k not in _KNOWN}
    kept = {k: v for k, v in (meta or {}).items() if k not in ("title", "source")} | (
        {"_extra": extra} if extra else {}
    )
    title = str((meta or {}).get("title") or title_of(text.text, stem))
    document = Document(text.text, title, kept, str((meta or {}).get("source") or ""))
    bounds = _bounds(record, text, notes)
    annotator = record.get("_annotator_id")
    who = annotator if isinstance(annotator, str) else ""
    return Incoming(document, tuple(spans), who, _answer(record), bounds, "imported" if bounds else ""), notes


def _list(record: dict[str, Any], key: str) -> list[Any]:
    value = record.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise _Refused(f"$.{key} is not a list")
    return value


def _spans(record: dict[str, Any], key: str, raw: str, text: Normalised) -> list[Span]:
    spans: list[Span] = []
    try:
        for value in _list(record, key):
            spans.append(_span(value, raw, text))  # noqa: PERF401 (its length says where an error was)
    except _BadSpan as why:
        raise _Refused(f"$.{key}[{len(spans)}]{why}") from None
    return spans


def _span(value: Any, raw: str, text: Normalised) -> Span:
    """Types are compared, not asked for: JSON knows no subclasses, and a file may have a million spans."""
    if type(value) is not dict:
        raise _BadSpan(" is not an object")
    get = value.get
    start, end, label = get("start"), get("end"), get("label")
    if type(start) is not int or type(end) is not int:
        raise _BadSpan(": start and end have to be whole numbers")
    if type(label) is not str:
        raise _BadSpan(": it has no label")
    problem = span_problem(start, end, len(raw)) or _label_problem(label)
    if problem:
        raise _BadSpan(f": {problem}")
    if "text" in value and type(said := value["text"]) is str and said != raw[start:end]:
        raise _BadSpan(f": the text there is {raw[start:end]!r}, not {said!r}: are the offsets code points?")
    if text.dropped:
        start, end = text.offset(start), text.offset(end)
        if start >= end:
            raise _BadSpan(": only a line end or a byte order mark is in it")
    if len(value) == 3:
        return Span(start, end, label)
    score, source, note = get("score"), get("source"), get("note")
    status = _PENDING if get("pending") is True else _ACCEPTED
    number = float(score) if type(score) is float or type(score) is int else None
    source, note = source if type(source) is str else "", note if type(note) is str else ""
    return Span(start, end, label, status, number, source, note)


def _bounds(record: dict[str, Any], text: Normalised, notes: list[str]) -> Bounds:
    tokens = record.get("tokens")
    if not tokens:
        return []
    try:
        bounds = [(text.offset(int(t["start"])), text.offset(int(t["end"]))) for t in tokens]
    except (TypeError, KeyError, ValueError):
        bounds = [(0, 0)]
    problem = bounds_problem(bounds, text.text)
    if problem:
        notes.append(f"the tokens of the file are not used: {problem}")
        return []
    return bounds


def _answer(record: dict[str, Any]) -> Answer | None:
    value = record.get("answer")
    if value is None:
        return None
    if value not in ("accept", "reject", "ignore"):
        raise _Refused(f"$.answer is {value!r}, not accept, reject or ignore")
    return Answer(value)


def encode(outgoing: Outgoing, report: ExportReport) -> bytes:
    """One line. Spans that do not meet token borders have no token_start and token_end, and a line in the report."""
    document, index = outgoing.document, TokenIndex(outgoing.bounds)
    text = document.text
    view = "spans_manual" if _overlap(outgoing.spans) else "ner_manual"
    record: dict[str, Any] = {
        "text": text,
        "tokens": [
            {"text": text[a:b], "start": a, "end": b, "id": i, "ws": text[b : b + 1] == " "}
            for i, (a, b) in enumerate(outgoing.bounds)
        ],
        "spans": [_span_record(s, outgoing, index, report) for s in outgoing.spans],
    }
    if outgoing.answer is not None and outgoing.answer is not Answer.IN_PROGRESS:
        record["answer"] = str(outgoing.answer)
    meta = {k: v for k, v in document.meta.items() if k != "_extra"}
    named = {k: v for k, v in (("title", document.title), ("source", document.source)) if v}
    record |= {
        "meta": {**named, **meta},
        "_input_hash": _hash(text),
        "_task_hash": _hash(f"{text}\0{view}\0{outgoing.annotator}"),
        "_annotator_id": outgoing.annotator,
        "_session_id": outgoing.session,
        "_view_id": view,
        "_timestamp": outgoing.timestamp,
    }
    if outgoing.rejected:
        record["rejected"] = [_plain(s, outgoing.annotator) for s in outgoing.rejected]
    extra = document.meta.get("_extra")
    if isinstance(extra, dict):
        record |= {k: v for k, v in extra.items() if k not in record}
    report.documents += 1
    report.spans += len(outgoing.spans)
    return msgspec.json.encode(record) + b"\n"


def _plain(span: Span, annotator: str) -> dict[str, Any]:
    values: dict[str, Any] = {"start": span.start, "end": span.end, "label": span.label}
    return values | {"source": span.source or annotator}


def _span_record(span: Span, outgoing: Outgoing, index: TokenIndex, report: ExportReport) -> dict[str, Any]:
    values = _plain(span, outgoing.annotator)
    tokens = index.indices(span.start, span.end)
    if tokens is None:
        piece = outgoing.document.text[span.start : span.end]
        reason = "not at token borders: written without token_start and token_end"
        report.lost.append(Lost(outgoing.document.title, span.start, span.end, span.label, piece, reason))
    else:
        values |= {"token_start": tokens[0], "token_end": tokens[1]}
    if span.score is not None:
        values["score"] = span.score
    if span.note:
        values["note"] = span.note
    if span.pending:
        values["pending"] = True
    return values


def _overlap(spans: tuple[Span, ...]) -> bool:
    return any(b.start < a.end for a, b in itertools.pairwise(spans))


def _hash(text: str) -> int:
    """A signed 32-bit number that stays the same for the same text."""
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:4], "big", signed=True)
