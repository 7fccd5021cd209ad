"""spaCy v2's training data as JSON: `["text", {"entities": [[start, end, label]]}]`, as many web pages still teach it.

tecoholic/ner-annotator has a list of these under `annotations`, with null for what was skipped, and counts UTF-16
units; in plain lists the unit is found out, or asked. Files in Python's own notation, with round brackets, are no JSON.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.formats.building import About, Said, build, taken
from annotator.formats.decoding import utf8_bytes
from annotator.formats.format import Format, Options, Read
from annotator.formats.json_values import json_value, list_at
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.formats.offsets import READING, Unit, chosen_unit, found_out
from annotator.formats.report import Refused
from annotator.language import mark, tr
from annotator.store.bulk import Incoming


def read(path: Path, options: Options) -> Iterator[Read]:
    """JSON paths of examples. What ner-annotator skipped is counted in a note."""
    where, examples, unit = _examples(json_value(utf8_bytes(path, options.encoding)))
    wanted = chosen_unit(options) or unit or found_out(_texts(examples))
    skipped = sum(example is None for example in examples)
    more = [tr("left out: {skipped} lines that were skipped there", skipped=skipped)] if skipped else []
    for i, example in enumerate(examples):
        if example is not None:
            place, found, notes = taken(path, f"{where}[{i}]", lambda: _incoming(example, path.stem, wanted))  # noqa: B023
            yield place, found, [*notes, *more]
            more = []


def _examples(value: Any) -> tuple[str, list[Any], Unit | None]:
    """Where the examples stand, the examples, and what their offsets count where the shape of the file tells."""
    if isinstance(value, dict) and isinstance(value.get("annotations"), list):
        return "$.annotations", value["annotations"], Unit.UTF16
    if isinstance(value, list):
        return "$", value, None
    raise Refused(tr('it is no list of ["text", {"entities": [[start, end, label]]}]'))


def _texts(examples: list[Any]) -> Iterator[tuple[Any, list[tuple[Any, Any]]]]:
    """Texts and the places of their spans, as far as they are what they should be."""
    for example in examples:
        match example:
            case [text, {"entities": [*entities]}]:
                yield text, [(one[0], one[1]) for one in entities if isinstance(one, list) and len(one) > 1]


def _incoming(example: Any, stem: str, unit: Unit) -> tuple[Incoming, list[str]]:
    match example:
        case [text, dict(parts)]:
            said = [_said(one, f"entities[{i}]") for i, one in enumerate(list_at(parts, "entities"))]
            incoming, notes = build(text, said, About(stem), where=tr("the first item"), unit=unit)
            unused = sorted(str(key) for key in parts if key != "entities")
            return incoming, [*notes, *([tr("left out: {names}", names=", ".join(unused))] if unused else [])]
    raise Refused(tr('it is not ["text", {"entities": [[start, end, label]]}]'))


def _said(value: Any, where: str) -> Said:
    match value:
        case [start, end, label]:
            return Said(start, end, label, where)
    raise Refused(tr("{where} is not [start, end, label]", where=where))


_BEGINS = re.compile(rb'\s*(\[\s*\[\s*"|\{\s*"(classes|annotations)"\s*:\s*\[)')


def sniff(head: bytes, _path: Path) -> float:
    """A list that begins with a list that begins with a text; ner-annotator's object."""
    found = _BEGINS.match(head.removeprefix(b"\xef\xbb\xbf"))
    return 0.95 if found and b'"entities"' in head else 0.2 if found else 0.0


FORMAT = Format(
    "spacy-v2",
    mark("spaCy v2 training data (JSON)"),
    (".json",),
    Keeps.TEXT | ANY_SPAN,
    read,
    sniff=sniff,
    options=(READING,),
    losses=("cats, links and other parts that are no entities are named and left out.",),
)
