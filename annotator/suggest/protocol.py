"""What a window or command line and the child process say to each other: one JSON object a line, UTF-8.

To the child: first the job (jobs.py), then `{"id": 1, "text": "…"}` for each document. From the child: first
`{"ready": {…}}`; for each document any number of `{"id": 1, "spans": [[start, end, label, score], …], "tokens":
[start, end, …]}`, the last of them with `"done": true`, or `{"id": 1, "problem": "…"}` where it could not be looked at;
instead of any line `{"error": {"what": …, "hint": …}}`. A fifth value of a span is what else found it. No tokens mean
that they are not known. Offsets are code points.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.span import Span, Status, span_problem
from annotator.model.tokens import Bounds, bounds_problem

SPANS_A_LINE, TOKENS_A_LINE = 500, 2000  # short lines keep a reader's window responsive


@dataclass(frozen=True, slots=True)
class Ready:
    """The child is ready to be asked: what it runs, the labels it may say, what to record of it, and what to tell."""

    pipeline: str
    version: str
    lang: str = ""
    labels: tuple[str, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The pipeline with its version."""
        return f"{self.pipeline} {self.version}".strip()


@dataclass(frozen=True, slots=True)
class Result:
    """All that was said of a document; `bounds` are its tokens. Offsets are code points.

    `problem`: why it could not be looked at. `notes`: what was left out of it, as sentences.
    """

    id: int
    spans: list[Span] = field(default_factory=list)
    bounds: Bounds = field(default_factory=list)
    problem: str = ""
    notes: list[str] = field(default_factory=list)


def encode_request(ident: int, text: str) -> str:
    """The line that asks for a document."""
    return _line({"id": ident, "text": text})


def decode_request(line: str | bytes) -> tuple[int, str]:
    """The document that a line asks for."""
    request = json.loads(line)
    return int(request["id"]), str(request["text"])


def encode_ready(ready: Ready) -> str:
    """The line that says a child is ready."""
    values = {
        "pipeline": ready.pipeline, "version": ready.version, "lang": ready.lang, "labels": list(ready.labels),
        "settings": ready.settings, "notes": list(ready.notes),
    }  # fmt: skip
    return _line({"ready": values})


def encode_error(error: AnnotatorError) -> str:
    """The line that says why the child ends."""
    return _line({"error": {"what": error.what, "hint": error.hint}})


def encode_result(result: Result) -> Iterator[str]:
    """The lines of a document's result."""
    if result.problem:
        yield _line({"id": result.id, "problem": result.problem})
        return
    flat = [offset for pair in result.bounds for offset in pair]
    count = max(1, -(-len(result.spans) // SPANS_A_LINE), -(-len(flat) // (2 * TOKENS_A_LINE)))
    for i in range(count):
        spans = result.spans[i * SPANS_A_LINE : (i + 1) * SPANS_A_LINE]
        part: dict[str, Any] = {
            "id": result.id,
            "spans": [[s.start, s.end, s.label, s.score, *([s.source] if s.source else [])] for s in spans],
            "tokens": flat[i * 2 * TOKENS_A_LINE : (i + 1) * 2 * TOKENS_A_LINE],
        }
        if i == count - 1:
            part["done"] = True
            if result.notes:
                part["notes"] = result.notes
        yield _line(part)


def is_last(line: str) -> bool:
    """Whether a line ends what is said of a document."""
    said = json.loads(line)
    return bool(said.get("done")) or "problem" in said


class Decoder:
    """Puts the child's lines together and checks them: a pipeline's output is data that may be wrong."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}
        self._parts: dict[int, Result] = {}
        self._source = ""

    def expect(self, ident: int, text: str) -> None:
        """A document has been asked for."""
        self._texts[ident] = text
        self._parts[ident] = Result(ident)

    def renewed(self) -> "Decoder":
        """One for another child of the same run: nothing is expected, and the source is the same."""
        other = Decoder()
        other._source = self._source
        return other

    def feed(self, line: str) -> Ready | Result | None:
        """What a line completes, if anything. Raises `AnnotatorError` for the child's errors and for nonsense."""
        try:
            said = json.loads(line)
            if "error" in said:
                raise AnnotatorError(str(said["error"]["what"]), str(said["error"]["hint"]))
            if "ready" in said:
                return self._ready(said["ready"])
            return self._part(said)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            raise AnnotatorError(
                tr(
                    "The pipeline's process said something that cannot be read: {line!r} ({error}).",
                    line=line[:80],
                    error=error,
                ),
                tr("Try another pipeline, or run: annotator doctor"),
            ) from error

    def _ready(self, said: dict[str, Any]) -> Ready:
        pipeline, version, lang = (str(said[name]) for name in ("pipeline", "version", "lang"))
        labels, notes = (tuple(map(str, said[name])) for name in ("labels", "notes"))
        ready = Ready(pipeline, version, lang, labels, dict(said["settings"]), notes)
        self._source = ready.name
        return ready

    def _part(self, said: dict[str, Any]) -> Result | None:
        ident = int(said["id"])
        text, part = self._texts[ident], self._parts[ident]
        if "problem" in said:
            del self._texts[ident], self._parts[ident]
            return Result(ident, problem=str(said["problem"]))
        for start, end, label, score, *also in said["spans"]:
            problem = span_problem(start, end, len(text)) or ("" if label else tr("it has no label"))
            if problem:
                raise ValueError(problem)
            sure = None if score is None else float(score)
            source = ", ".join([self._source, *map(str, also)])
            part.spans.append(Span(int(start), int(end), str(label), Status.PENDING, sure, source))
        flat = [int(offset) for offset in said["tokens"]]
        self._add_tokens(part, text, list(zip(flat[::2], flat[1::2], strict=True)), last=bool(said.get("done")))
        if not said.get("done"):
            return None
        part.notes.extend(map(str, said.get("notes", ())))
        del self._texts[ident]
        return self._parts.pop(ident)

    def _add_tokens(self, part: Result, text: str, bounds: Bounds, *, last: bool) -> None:
        """Checks each line's tokens when it comes: those of a long text at once would keep a window waiting."""
        start = part.bounds[-1][1] if part.bounds else 0
        part.bounds.extend(bounds)
        if part.bounds:
            problem = bounds_problem(bounds, text, start, None if last else part.bounds[-1][1])
            if problem:
                raise ValueError(problem)


def _line(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n"
