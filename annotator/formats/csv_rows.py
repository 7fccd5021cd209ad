"""CSV and TSV (RFC 4180), for spreadsheets and pandas: a row for each span, under a row with the text of its document.

A row without a label is a document: its text, its answer, its metadata as JSON. What a spreadsheet would run as a
formula gets an apostrophe in front, which is taken away again; with `formulas=kept` cells are exactly what they say.
"""

import csv
import io
import json
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from annotator.formats.building import About, Said, answer_of, build, taken
from annotator.formats.decoding import text_lines
from annotator.formats.format import Format, Option, Options, Read
from annotator.formats.json_values import json_value
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.formats.limits import LONGEST_DOCUMENT
from annotator.formats.offsets import OPTION, Unit, chosen_unit, counter
from annotator.formats.outgoing import Outgoing, by_document
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refusal, Refused
from annotator.language import mark, tr
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.store.bulk import Incoming

COLUMNS = (
    "document", "title", "annotator", "start", "end", "label", "text", "status", "score", "source", "note", "answer",
    "meta",
)  # fmt: skip
_WHOLE_TEXT = "document_text"  # in files of others: the text of the document in the row of each span
_KNOWN = {*COLUMNS, _WHOLE_TEXT}
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_WHOLE = re.compile(r"([+-]?[0-9]{1,15})(?:\.0+)?")  # pandas makes decimals of whole numbers where some are missing


@dataclass(slots=True)
class _Document:
    """A document and its spans while their rows are read."""

    line: int
    row: dict[str, str]
    text: str
    spans: list[tuple[int, dict[str, str]]] = field(default_factory=list)

    def is_of(self, row: dict[str, str]) -> bool:
        """Whether a span's row names no other document or annotator."""
        return all(row.get(key, "") in ("", self.row.get(key, "")) for key in ("document", "annotator"))


def read(path: Path, options: Options) -> Iterator[Read]:
    """Line numbers and documents with the spans whose rows stand under them."""
    document: _Document | None = None
    for line, found in _rows(path, options):
        if isinstance(found, Refused):
            yield line, Refusal(str(path), line, str(found)), []
            continue
        text = found["text"] if not found.get("label") else found.get(_WHOLE_TEXT, "")
        if text and (not found.get("label") or document is None or document.text != text or not document.is_of(found)):
            if document is not None:
                yield _taken(path, document, options)
            document = _Document(line, found, text)
        if not found.get("label"):
            if not text:
                yield line, Refusal(str(path), line, tr("it has neither a text nor a label")), []
        elif document is None or not document.is_of(found):
            yield line, Refusal(str(path), line, tr("no row with the text of its document stands above it")), []
        else:
            document.spans.append((line, found))
    if document is not None:
        yield _taken(path, document, options)


def _rows(path: Path, options: Options) -> Iterator[tuple[int, dict[str, str] | Refused]]:
    """Cells by the names of their columns. Raises `Refused` where nothing behind a place can be read."""
    csv.field_size_limit(LONGEST_DOCUMENT)
    lines = (f"{line}\n" for _, line in text_lines(path, options.encoding, options.told))
    first = next(lines, "")
    delimiter = max(",;\t|", key=lambda one: len(set(_names(first, one)) & set(COLUMNS)))
    names = _names(first, delimiter)
    if not first.strip() or not {"text", _WHOLE_TEXT} & set(names):
        raise Refused(
            tr("its first line names no column text, but {names}", names=", ".join(names)[:200] or tr("nothing")), 1
        )
    if doubled := {name for name in names if names.count(name) > 1}:
        raise Refused(tr("it has two columns {name}", name=doubled.pop()), 1)
    if not {"start", "end"} <= set(names):  # a label is one of a whole document then, and metadata
        names = ["label_" if name == "label" else name for name in names]
    undo = _undone if options["formulas"] == "defused" else str
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    before = 0
    try:
        for cells in reader:
            line, before = before + 2, reader.line_num
            if len(cells) == len(names):
                yield line, {"text": "", **dict(zip(names, map(undo, cells), strict=True))}
            elif cells:
                yield (
                    line,
                    Refused(
                        tr(
                            "it has {cells} cells; the first line names {count} columns",
                            cells=len(cells),
                            count=len(names),
                        )
                    ),
                )
    except csv.Error as error:
        raise Refused(
            tr(
                "from here on it is no CSV with {delimiter!r} between cells ({error})", delimiter=delimiter, error=error
            ),
            before + 2,
        ) from error


def _names(line: str, delimiter: str) -> list[str]:
    try:
        return [name.strip().lower() for name in next(csv.reader([line], delimiter=delimiter), [])]
    except csv.Error:
        return []


def _taken(path: Path, document: _Document, options: Options) -> Read:
    return taken(path, document.line, lambda: _incoming(document, path.stem, options))


def _incoming(document: _Document, stem: str, options: Options) -> tuple[Incoming, list[str]]:
    row = document.row
    named = {key: value for key, value in row.items() if value and key not in _KNOWN}
    is_own = not row.get("label")
    about = About(
        stem,
        row.get("title", ""),
        row.get("source", "") if is_own else "",
        _meta(row.get("meta", "")) | named,
        row.get("annotator", ""),
        _answer(row.get("answer", "")),
    )
    place = tr("line {line}")
    said = [_said(place.format(line=line), span) for line, span in document.spans]
    unit = chosen_unit(options) or Unit.CODE_POINTS
    incoming, notes = build(document.text, said, about, where="text", unit=unit)
    unknown = {key for _, span in document.spans for key, value in span.items() if value} - _KNOWN - set(named)
    return incoming, [
        *notes,
        *([tr("left out of spans: {names}", names=", ".join(sorted(unknown)))] if unknown else []),
    ]


def _meta(cell: str) -> dict[str, Any]:
    if not cell:
        return {}
    try:
        found = json_value(cell.encode("utf-8", "surrogatepass"))
    except Refused:
        found = cell
    return found if isinstance(found, dict) else {"meta": found}


def _answer(cell: str) -> Answer | None:
    said = cell.strip().lower()
    return None if said in ("", Answer.IN_PROGRESS) else answer_of(said, "answer")


def _said(where: str, row: dict[str, str]) -> Said:
    status, score = row.get("status", "").strip().lower() or Status.ACCEPTED, row.get("score", "")
    if status not in tuple(Status):
        raise Refused(
            tr("{where}: status is {status!r}, not {choices}", where=where, status=status, choices=", ".join(Status))
        )
    return Said(
        _number(row.get("start", "")),
        _number(row.get("end", "")),
        row["label"],
        where,
        row["text"] or None,
        Status(status),
        _score(score, where),
        row.get("source", ""),
        row.get("note", ""),
    )


def _number(cell: str) -> int | str:
    match = _WHOLE.fullmatch(cell.strip())
    return int(match.group(1)) if match else cell


def _score(cell: str, where: str) -> float | None:
    if not cell.strip():
        return None
    try:
        found = float(cell)
    except ValueError:
        found = math.nan
    if not math.isfinite(found):
        raise Refused(tr("{where}: score is {cell!r}, not a number", where=where, cell=cell))
    return found


def _write(
    documents: Iterator[Outgoing], out: Output, _report: ExportReport, options: Options, *, delimiter: str
) -> None:
    guard = _defused if options["formulas"] == "defused" else str
    with out.open() as file:
        file.write(b"\xef\xbb\xbf" if options["bom"] == "yes" else b"")
        file.write(_encoded([list(COLUMNS)], delimiter))
        for number, together in enumerate(by_document(documents), 1):
            for outgoing in together:
                rows = _rows_of(outgoing, chosen_unit(options) or Unit.CODE_POINTS)
                cells = [[_cell(row.get(name), guard) for name in COLUMNS] for row in rows]
                file.write(_encoded([[str(number), *row[1:]] for row in cells], delimiter))


def _rows_of(outgoing: Outgoing, unit: Unit) -> Iterator[dict[str, Any]]:
    """The document's row, then its spans; numbers are numbers, everything else is text."""
    document, at = outgoing.document, counter(outgoing.document.text, unit)
    same = {"title": document.title, "annotator": outgoing.annotator}
    answered = outgoing.answer is not None and outgoing.answer is not Answer.IN_PROGRESS
    same |= {"answer": str(outgoing.answer)} if answered else {}
    meta = json.dumps(document.meta, ensure_ascii=False) if document.meta else ""
    yield {**same, "text": document.text, "source": document.source, "meta": meta}
    for span in sorted((*outgoing.spans, *outgoing.rejected), key=lambda s: (s.start, -s.end)):
        values = {"start": at(span.start), "end": at(span.end), "label": span.label, "status": str(span.status)}
        more = {"score": span.score, "source": span.source, "note": span.note}
        yield {**same, **values, **more, "text": document.text[span.start : span.end]}


def _cell(value: Any, guard: Callable[[str], str]) -> str:
    if value is None:
        return ""
    return guard(value) if isinstance(value, str) else repr(value)


def _encoded(rows: list[list[str]], delimiter: str) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def _defused(cell: str) -> str:
    """The cell with an apostrophe in front of what a spreadsheet would run."""
    return f"'{cell}" if cell.lstrip("'")[:1] in _FORMULA else cell


def _undone(cell: str) -> str:
    """The cell without the apostrophe that `_defused` put there."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'")[:1] in _FORMULA else cell


def sniff(head: bytes, _path: Path) -> float:
    """A first line that names our columns, or at least those of a span."""
    first = head.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].decode("utf-8", "replace").strip()
    names = max((set(_names(first, one)) & set(COLUMNS) for one in ",;\t|"), key=len)
    return 0.9 if {"start", "end", "label", "text"} <= names else 0.1 if "text" in names else 0.0


_KEEPS = (
    Keeps.TEXT | ANY_SPAN | Keeps.SUGGESTIONS | Keeps.REJECTED | Keeps.SCORES | Keeps.NOTES | Keeps.ANSWERS
    | Keeps.ANNOTATORS | Keeps.METADATA
)  # fmt: skip
_OPTIONS = (
    Option("formulas", "cells that a spreadsheet would run: defused, or kept", "defused", ("defused", "kept")),
    Option("bom", "writing: a byte order mark first, which Excel needs", "no", ("no", "yes"), reads=False),
    OPTION,
)


def _format(name: str, title: str, delimiter: str) -> Format:
    write = partial(_write, delimiter=delimiter)
    return Format(name, title, (f".{name}",), _KEEPS, read, write, sniff, needs_tokens=False, options=_OPTIONS)


FORMAT = _format("csv", mark("CSV, a row a span"), ",")
TSV = _format("tsv", mark("TSV, a row a span"), "\t")
