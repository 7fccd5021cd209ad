"""Label Studio's JSON (docs/source/guide/export.md and tasks/serializers.py of HumanSignal/label-studio).

A task holds its text in `data`, what people said in `annotations` (not submitted: `drafts`), suggestions in
`predictions`. JSON_MIN, with the keys of `data` at the top and a record for each annotation, can be read too.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.formats.building import About, build
from annotator.formats.decoding import utf8_bytes
from annotator.formats.format import Format, Option, Options, Read
from annotator.formats.json_values import json_items, json_object
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.formats.label_studio_task import Opinion, Regions, Task, place_of, task_of
from annotator.formats.offsets import OPTION, Unit, chosen_unit, counter
from annotator.formats.outgoing import Outgoing, by_document
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refusal, Refused
from annotator.model.document import Answer
from annotator.model.span import Span
from annotator.store.bulk import Incoming

_OURS = ("title", "source")


def read(path: Path, options: Options) -> Iterator[Read]:
    """JSON paths of tasks and what each annotator said of their texts."""
    for place, item in json_items(utf8_bytes(path, options.encoding)):
        try:
            found = list(_incoming(task_of(json_object(item), options["text_key"]), path.stem, options))
        except Refused as why:
            yield place, Refusal(str(path), place, str(why)), []
            continue
        yield from ((place, incoming, notes) for incoming, notes in found)


def _incoming(task: Task, stem: str, options: Options) -> Iterator[tuple[Incoming, list[str]]]:
    unit = chosen_unit(options) or Unit.CODE_POINTS
    regions = Regions(task, unit, options["from_name"], options["to_name"])
    named = {key: task.data[key] for key in _OURS if isinstance(task.data.get(key), str)}
    kept = {k: v for k, v in (task.data | task.meta).items() if k not in named or k in task.meta}
    opinions = task.opinions or [Opinion()]
    said = [(opinion, regions.decided(opinion), regions.suggested(opinion.annotator)) for opinion in opinions]
    notes = regions.left_out()
    for opinion, decided, suggested in said:
        places = {place_of(one) for one in decided}
        pending = [one for one in suggested if place_of(one) not in places]
        about = About(stem, named.get("title", ""), named.get("source", ""), kept, opinion.annotator, opinion.answer)
        incoming, more = build(task.text, [*decided, *pending], about, where="$.data", unit=unit)
        yield incoming, [*more, *notes]
        notes = []


def write(documents: Iterator[Outgoing], out: Output, report: ExportReport, options: Options) -> None:
    """A task for each document, with an annotation for each annotator."""
    with out.open() as file:
        file.write(b"[")
        before = b"\n"
        for number, together in enumerate(by_document(documents), 1):
            file.write(before + msgspec.json.encode(_task(number, together, report, options)))
            before = b",\n"
        file.write(b"\n]\n")


def _task(number: int, group: list[Outgoing], report: ExportReport, options: Options) -> dict[str, Any]:
    document = group[0].document
    data: dict[str, Any] = {options["text_key"] or "text": document.text}
    data |= {k: v for k, v in (("title", document.title), ("source", document.source)) if v}
    results = _Results(counter(document.text, chosen_unit(options) or Unit.CODE_POINTS), document.text, options)
    task: dict[str, Any] = {
        "id": number,  # its import makes others, but its converter asks for one
        "data": data | {k: v for k, v in document.meta.items() if k not in data},
        "annotations": [_annotation(one, results, report, options) for one in group if one.answer in _ANSWERED],
        "predictions": _predictions(group, results),
    }
    begun = [(one.annotator, results.of(one)) for one in group if one.answer not in _ANSWERED]
    more: dict[str, Any] = {
        "drafts": [{"user": who, "result": found} for who, found in begun if found],
        "annotators": [who for who, found in begun if not found],  # a draft would hide the predictions from them
        "meta": {k: v for k, v in document.meta.items() if k in data},
    }
    return task | {key: value for key, value in more.items() if value}


_ANSWERED = (Answer.ACCEPT, Answer.REJECT, Answer.IGNORE)


def _annotation(outgoing: Outgoing, results: "_Results", report: ExportReport, options: Options) -> dict[str, Any]:
    """Label Studio refuses files that name somebody who is no user of it in `completed_by`, and takes what does not say
    otherwise for ground truth."""
    if outgoing.answer is not Answer.REJECT:
        report.holds("answers")
    by = {"completed_by": {"email": outgoing.annotator}} if options["completed_by"] == "email" else {}
    cancelled = outgoing.answer is not Answer.ACCEPT
    said = {"annotator": outgoing.annotator, "was_cancelled": cancelled, "ground_truth": False}
    return by | said | {"result": results.of(outgoing)}


def _predictions(group: list[Outgoing], results: "_Results") -> list[dict[str, Any]]:
    """Suggestions by their model, and by whom they wait for where some have decided them."""
    waiting: dict[Span, list[str]] = {}
    for outgoing in group:
        for span in outgoing.spans:
            if span.pending:
                waiting.setdefault(_comparable(span), []).append(outgoing.annotator)
    found: dict[tuple[str, tuple[str, ...]], list[Span]] = {}
    for span, who in waiting.items():
        found.setdefault((span.source, tuple(who)), []).append(span)
    return [
        ({"model_version": source} if source else {})
        | ({"annotators": list(who)} if len(who) < len(group) else {})
        | {"result": [results.region(span, f"p{i}-{j}", "prediction") for j, span in enumerate(spans)]}
        for i, ((source, who), spans) in enumerate(found.items())
    ]


def _comparable(span: Span) -> Span:
    return Span(span.start, span.end, span.label, span.status, span.score, span.source, span.note)


class _Results:
    """Spans of a text as Label Studio's regions."""

    def __init__(self, at: Callable[[int], int], text: str, options: Options) -> None:
        self._at, self._text = at, text
        self._names = {"from_name": options["from_name"] or "label", "to_name": options["to_name"] or "text"}

    def of(self, outgoing: Outgoing) -> list[dict[str, Any]]:
        """What an annotator decided."""
        decided = (span for span in outgoing.spans if not span.pending)
        return [self.region(span, f"a{i}", "manual") for i, span in enumerate(decided)]

    def region(self, span: Span, ident: str, origin: str) -> dict[str, Any]:
        """One span."""
        value = {
            "start": self._at(span.start),
            "end": self._at(span.end),
            "text": self._text[span.start : span.end],
            "labels": [span.label],
        }
        region: dict[str, Any] = {"id": ident, **self._names, "type": "labels", "origin": origin, "value": value}
        region |= {} if span.score is None else {"score": span.score}
        return region | ({"meta": {"text": [span.note]}} if span.note else {})


_INSIDE = re.compile(rb'"(annotations|predictions|completions|annotation_id|lead_time|data)"\s*:')


def sniff(head: bytes, _path: Path) -> float:
    """Keys of tasks or of JSON_MIN at the beginning."""
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"[", b"{")):
        return 0.0
    keys = {match.group(1) for match in _INSIDE.finditer(head)}
    return 0.9 if keys - {b"data"} else 0.5 if keys else 0.0


FORMAT = Format(
    "label-studio",
    "Label Studio JSON",
    (".json",),
    Keeps.TEXT | ANY_SPAN | Keeps.SUGGESTIONS | Keeps.SCORES | Keeps.NOTES | Keeps.ANNOTATORS | Keeps.METADATA,
    read,
    write,
    sniff,
    needs_tokens=False,
    options=(
        Option("from_name", "name of the Labels tag; reading: only its spans"),
        Option("to_name", "name of the Text tag; reading: only spans on it"),
        Option("text_key", "key of the text in the data of a task"),
        Option("completed_by", "email: annotators are named by the addresses of users there", "", ("email",)),
        OPTION,
    ),
    losses=(
        "rejected documents are written as skipped ones, and come back as ignored.",
        "Label Studio itself takes the user who imports a file for its annotator, or the one with that address.",
        "relations, choices and other parts that are no labelled spans are counted and left out when it is read.",
    ),
)
