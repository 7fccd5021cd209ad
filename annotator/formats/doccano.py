"""doccano's JSONL (backend/data_import and data_export of doccano/doccano): one document a line, UTF-8.

Spans are `"label": [[start, end, label]]` or `"entities": [{"start_offset", "end_offset", "label"}]`; other keys are
metadata. Offsets count what the browser counts, UTF-16 units, unless somebody made them with code points; what a file
counts is found out, said by the key `offsets` that we write where it matters, or asked.
"""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.formats.building import About, Said, build, taken
from annotator.formats.decoding import byte_lines
from annotator.formats.format import Format, Options, Read
from annotator.formats.json_values import json_object, list_at
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.formats.offsets import OPTION, Unit, chosen_unit, counter, found_out
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.language import tr
from annotator.store.bulk import Incoming

_SPANS = ("label", "labels", "entities", "annotations")
_KNOWN = {"text", "offsets", "relations", "cats", *_SPANS}
_ASTRAL = re.compile(rb"[\xf0-\xf4]|\\u[dD][89abAB]")  # only behind such characters the units differ
_PLACED = re.compile(rb'(?<!\\)"(?:labels?\s*"\s*:\s*\[\s*[\[{\]]|entities"\s*:\s*\[)|(?<!\\)"Comments"\s*:\s*\[')


def read(path: Path, options: Options) -> Iterator[Read]:
    """Line numbers and what the lines hold. Blank lines are passed over. The file is read twice."""
    chosen = chosen_unit(options)
    found = chosen or found_out(_texts(path, options))
    note = (
        [tr("offsets are taken as {found}: only so all spans fit", found=found)]
        if found is Unit.UTF16 and not chosen
        else []
    )
    for number, line in byte_lines(path, options.encoding, options.told):
        if line.strip():
            place, what, notes = taken(path, number, lambda: _incoming(json_object(line), path.stem, chosen, found))  # noqa: B023
            yield place, what, [*notes, *note]
            note = []


def _texts(path: Path, options: Options) -> Iterator[tuple[Any, list[tuple[Any, Any]]]]:
    """Texts and places of spans in lines that do not say what they count. What is broken is named by `read`."""
    with contextlib.suppress(Refused):
        for _, line in byte_lines(path, options.encoding):
            if _ASTRAL.search(line):
                with contextlib.suppress(Refused):
                    record = json_object(line)
                    if _own_unit(record) is None:
                        yield record.get("text"), [(said.start, said.end) for said in _said(record)]


def _own_unit(record: dict[str, Any]) -> Unit | None:
    said = record.get("offsets")
    return Unit(said) if isinstance(said, str) and said in tuple(Unit) else None


def _incoming(record: dict[str, Any], stem: str, chosen: Unit | None, found: Unit) -> tuple[Incoming, list[str]]:
    own = _own_unit(record)
    named = {k: record[k] for k in ("title", "source") if isinstance(record.get(k), str)}
    used = _KNOWN - (set() if own else {"offsets"}) | set(named)
    kept = {k: v for k, v in record.items() if k not in used}
    about = About(stem, named.get("title", ""), named.get("source", ""), kept)
    unit = chosen or own or found
    incoming, notes = build(record.get("text"), list(_said(record)), about, unit=unit)
    return incoming, [*notes, *_not_used(record)]


def _said(record: dict[str, Any]) -> Iterator[Said]:
    """Spans in any of doccano's shapes, those of its older exports too."""
    for key in _SPANS:
        if isinstance(record.get(key), str | int):  # the label of a whole document
            continue
        for i, value in enumerate(list_at(record, key)):
            where = f"$.{key}[{i}]"
            if isinstance(value, dict):
                yield Said(value.get("start_offset"), value.get("end_offset"), _name(value.get("label")), where)
            elif isinstance(value, list) and len(value) == 3:
                yield Said(value[0], value[1], _name(value[2]), where)
            elif not isinstance(value, str):
                raise Refused(tr("{where} is not [start, end, label]", where=where))


def _name(label: Any) -> Any:
    """A label's name; old exports have numbers."""
    return str(label) if type(label) is int else label


def _not_used(record: dict[str, Any]) -> Iterator[str]:
    values = [record.get("label"), record.get("labels"), record.get("cats")]
    flat = [one for value in values for one in (value if isinstance(value, list) else [value])]
    if labels := [str(one) for one in flat if isinstance(one, str | int)]:
        yield tr("labels of the document are left out: {names}", names=", ".join(labels))
    if relations := record.get("relations"):
        yield tr("left out: {count} relations", count=len(relations) if isinstance(relations, list) else 1)


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, options: Options) -> None:
    """A line for each document, in the shape of projects without relations."""
    unit = chosen_unit(options) or Unit.UTF16
    with out.open() as file:
        for outgoing in documents:
            file.write(msgspec.json.encode(_record(outgoing, unit)) + b"\n")


def _record(outgoing: Outgoing, unit: Unit) -> dict[str, Any]:
    document, at = outgoing.document, counter(outgoing.document.text, unit)
    record: dict[str, Any] = {
        "text": document.text,
        "label": [[at(span.start), at(span.end), span.label] for span in outgoing.spans],
    }
    if not document.text.isascii() and (unit is Unit.BYTES or max(document.text) > "\uffff"):
        record["offsets"] = str(unit)
    record |= {k: v for k, v in (("title", document.title), ("source", document.source)) if v}
    return record | {f"{k}_" if k in record or k in _KNOWN else k: v for k, v in document.meta.items()}


def sniff(head: bytes, _path: Path) -> float:
    """Spans or comments as doccano has them in the first line."""
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")[0]
    return 0.95 if first.startswith(b"{") and _PLACED.search(first) and b'"_input_hash"' not in first else 0.0


FORMAT = Format(
    "doccano",
    "doccano JSONL",
    (".jsonl",),
    Keeps.TEXT | ANY_SPAN | Keeps.METADATA,
    read,
    write,
    sniff,
    needs_tokens=False,
    options=(OPTION,),
    losses=(
        "what several annotators said of a text becomes several lines with that text.",
        "spans that overlap are dropped by doccano itself, silently, unless the project allows them.",
        "labels longer than 100 characters are refused by doccano.",
        "metadata named like a key of doccano's gets `_` behind its name.",
    ),
)
