"""JSONL in the shape that Prodigy made common (prodi.gy/docs/api-interfaces): one document a line, UTF-8.

`start`, `end` are code points, `end` exclusive; `token_end` is inclusive. A span that is not decided has
`"pending": true`; what the annotator rejected stands under `rejected`, so that trainers do not take it for a span.
Prodigy's own files lack `tokens` or `spans`, ask about one span a line, or have parts of other interfaces.
"""

import hashlib
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.formats.building import About, Said, answer_of, build, taken
from annotator.formats.decoding import byte_lines
from annotator.formats.fitting import lost_span
from annotator.formats.format import Format, Options, Read
from annotator.formats.json_lines import Record, Token, json_record
from annotator.formats.json_values import list_at, number_or_none, text_or_empty
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.formats.offsets import READING, Unit, chosen_unit
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.questions import Questions, is_question, judged
from annotator.formats.report import ExportReport, Refusal, Refused
from annotator.language import tr
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from annotator.model.tokens import Bounds, TokenIndex
from annotator.store.bulk import Incoming

_KNOWN = {
    "text", "tokens", "spans", "answer", "meta", "rejected", "_input_hash", "_task_hash", "_annotator_id",
    "_session_id", "_view_id", "_timestamp", "_is_binary", *(_REVIEW := ("versions", "sessions", "view_id")),
}  # fmt: skip
_OF_A_SPAN = {
    "start", "end", "token_start", "token_end", "label", "text", "source", "score", "note", "pending", "input_hash",
    "type",
}  # fmt: skip
_PLAIN = {"start", "end", "label", "source", "token_start", "token_end"}  # as we write most of them
_PENDING = Status.PENDING  # looked up once, as there may be a million spans
_UNSET = msgspec.UNSET
_NOT_SHOWN = ("relations", "options", "accept", "label", "image", "audio", "html")


def read(path: Path, options: Options) -> Iterator[Read]:
    """Line numbers and what the lines hold; at the end what was asked span by span. Blank lines are passed over."""
    unit = chosen_unit(options) or Unit.CODE_POINTS
    questions = Questions()
    for number, line in byte_lines(path, options.encoding, options.told):
        if not line.strip():
            continue
        try:
            record, bounds = json_record(line)
        except Refused as why:
            yield number, Refusal(str(path), number, str(why)), []
            continue
        place, found, notes = taken(path, number, lambda: _incoming(record, bounds, path.stem, unit))  # noqa: B023 (at once)
        if is_question(record) and not isinstance(found, Refusal):
            questions.add(place, found, notes)
        else:
            yield place, found, notes
    yield from questions.read()


def _incoming(record: Record, bounds: Bounds | None, stem: str, unit: Unit) -> tuple[Incoming, list[str]]:
    answer = answer_of(record.get("answer"))
    status = None
    if is_question(record):
        answer, status = None, judged(answer)
    spans = _all_said(_objects(record, "spans"), status)
    spans += [_said(v, f"$.rejected[{i}]", Status.REJECTED) for i, v in enumerate(_objects(record, "rejected"))]
    said = record.get("meta")
    meta = said if isinstance(said, dict) else {} if said is None else {"meta": said}
    kept = {k: v for k, v in meta.items() if k not in ("title", "source")}
    extra = {k: v for k, v in record.items() if k not in _KNOWN}
    about = About(
        stem,
        str(meta.get("title") or ""),
        str(meta.get("source") or ""),
        kept | ({"_extra": extra} if extra else {}),
        text_or_empty(record.get("_annotator_id")) or text_or_empty(record.get("_session_id")),
        answer,
    )
    incoming, notes = build(record.get("text"), spans, about, bounds, unit=unit)
    return incoming, [*notes, *_not_used(record)]


def _not_used(record: dict[str, Any]) -> Iterator[str]:
    """Sentences on what stands there and has no place in a document of ours."""
    if hidden := [key for key in _NOT_SHOWN if record.get(key)]:
        yield tr("not shown, written back as it is: {names}", names=", ".join(hidden))
    if dropped := [key for key in _REVIEW if key in record]:
        yield tr("left out: {names}", names=", ".join(dropped))
    if unknown := set().union(*list_at(record, "spans")) - _OF_A_SPAN:
        yield tr("left out of spans: {names}", names=", ".join(sorted(unknown)))


def _objects(record: dict[str, Any], key: str) -> list[dict[str, Any]]:
    values = list_at(record, key)
    if set(map(type, values)) - {dict}:
        first = next(i for i, value in enumerate(values) if type(value) is not dict)
        raise Refused(tr("{where} is not an object", where=f"$.{key}[{first}]"))
    return values


def _all_said(values: list[dict[str, Any]], status: Status | None) -> list[Said]:
    try:
        if status is None:  # of most spans nothing else is said
            return [
                Said(v["start"], v["end"], v["label"]) if len(v) == 3
                else Said(v["start"], v["end"], v["label"], source=text_or_empty(v["source"])) if v.keys() == _PLAIN
                else _said(v)
                for v in values
            ]  # fmt: skip
    except KeyError:
        pass
    return [_said(value, status=status) for value in values]


def _said(value: dict[str, Any], where: str = "", status: Status | None = None) -> Said:
    get = value.get
    if status is None:
        status = Status.PENDING if get("pending") is True else Status.ACCEPTED
    place = get("start"), get("end"), get("label")
    source, note = text_or_empty(get("source")), text_or_empty(get("note"))
    return Said(*place, where, get("text"), status, number_or_none(get("score")), source, note)


def write(documents: Iterator[Outgoing], out: Output, report: ExportReport, _options: Options) -> None:
    """A line for each document."""
    with out.open() as file:
        for outgoing in documents:
            file.write(encode(outgoing, report))


def encode(outgoing: Outgoing, report: ExportReport) -> bytes:
    """Spans that do not meet token borders have no token_start and token_end, and a line in the report."""
    document = outgoing.document
    text = document.text
    view = "spans_manual" if _overlap(outgoing.spans) else "ner_manual"
    record: dict[str, Any] = {
        "text": text,
        "tokens": _tokens(outgoing.tokens, text),
        "spans": [_span_record(s, outgoing, report) for s in outgoing.spans],
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
        record["rejected"] = [_rejected_record(s, outgoing.annotator) for s in outgoing.rejected]
    extra = document.meta.get("_extra")
    if isinstance(extra, dict):
        record |= {k: v for k, v in extra.items() if k not in record}
    return msgspec.json.encode(record) + b"\n"


def _tokens(tokens: TokenIndex, text: str) -> list[Token]:
    """The tokens of a text: most of the bytes of a file, so that they are made column by column."""
    starts, ends = tokens.starts, tokens.ends
    pieces = [text[a:b] for a, b in zip(starts, ends, strict=True)]
    spaces = [b < then and text[b] == " " for b, then in zip(ends, [*starts[1:], len(text)], strict=False)]
    return list(map(Token, pieces, starts, ends, range(len(pieces)), spaces))


class _Span(msgspec.Struct, gc=False, omit_defaults=True):
    """A span as Prodigy has it, with what we add where there is any."""

    start: int
    end: int
    label: str
    source: str
    token_start: int | msgspec.UnsetType = msgspec.UNSET
    token_end: int | msgspec.UnsetType = msgspec.UNSET
    score: float | msgspec.UnsetType = msgspec.UNSET
    note: str = ""
    pending: bool = False


def _span_record(span: Span, outgoing: Outgoing, report: ExportReport) -> _Span:
    start, end, label, status, score, source, note, *_ = span
    tokens = outgoing.tokens.indices(start, end)
    if tokens is None:
        reason = tr("not at token borders: written without token_start and token_end")
        report.lost.append(lost_span(outgoing, span, reason, span))
    first, last = tokens or (_UNSET, _UNSET)
    said = _UNSET if score is None else score
    return _Span(start, end, label, source or outgoing.annotator, first, last, said, note, status is _PENDING)


def _rejected_record(span: Span, annotator: str) -> _Span:
    score = _UNSET if span.score is None else span.score
    return _Span(span.start, span.end, span.label, span.source or annotator, _UNSET, _UNSET, score, span.note)


def _overlap(spans: tuple[Span, ...]) -> bool:
    return any(b.start < a.end for a, b in itertools.pairwise(spans))


def _hash(text: str) -> int:
    """A signed 32-bit number that stays the same for the same text."""
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:4], "big", signed=True)


def sniff(head: bytes, _path: Path) -> float:
    """An object with a text in its first line; Prodigy's own keys make it sure."""
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")[0]
    if not first.startswith(b"{") or b'"text"' not in first:
        return 0.0
    return 0.9 if b'"_input_hash"' in first or b'"spans"' in first else 0.5


_KEEPS = (
    Keeps.TEXT | ANY_SPAN | Keeps.SUGGESTIONS | Keeps.REJECTED | Keeps.SCORES | Keeps.NOTES | Keeps.ANSWERS
    | Keeps.ANNOTATORS | Keeps.METADATA
)  # fmt: skip
FORMAT = Format("jsonl", "JSONL (Prodigy)", (".jsonl", ".ndjson"), _KEEPS, read, write, sniff, options=(READING,))
