"""Prodigy's binary questions: each line asks about one span, and what was said of a text stands on many lines."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.formats.format import Read
from annotator.language import tr
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from annotator.store.bulk import Incoming

_SAYS = {Answer.ACCEPT: Status.ACCEPTED, Answer.REJECT: Status.REJECTED, Answer.IGNORE: Status.PENDING}


def is_question(record: dict[str, Any]) -> bool:
    """Whether the answer is about the span or label that was shown, not about the document with all its spans.

    Older files do not say so; there it is the interface "ner", which can only accept and reject.
    """
    if "_is_binary" in record:
        return record["_is_binary"] is True
    return record.get("_view_id") == "ner"


def judged(answer: Answer | None) -> Status:
    """What an answer says of the spans of a question."""
    return Status.PENDING if answer is None else _SAYS[answer]


@dataclass(slots=True)
class Questions:
    """What is said of texts in many lines, gathered: of each text and annotator one document, not answered yet."""

    _found: dict[tuple[str, str], tuple[int | str, Incoming, list[str]]] = field(default_factory=dict)

    def add(self, place: int | str, incoming: Incoming, notes: list[str]) -> None:
        """Takes one question in. Of two answers about the same span the later one stands, with a note."""
        key = (incoming.document.text, incoming.annotator)
        if key not in self._found:
            self._found[key] = place, incoming, notes
            return
        first, before, said = self._found[key]
        spans = {span.place: span for span in before.spans}
        for span in incoming.spans:
            earlier = spans.get(span.place)
            if earlier is not None and earlier.status is not span.status:
                said.append(_two_answers(span, place))
            if earlier is None or not span.pending:
                spans[span.place] = span
        bounds = before.bounds or incoming.bounds
        merged = replace(before, spans=tuple(spans.values()), bounds=bounds, tokenizer="imported" if bounds else "")
        self._found[key] = first, merged, said + [note for note in notes if note not in said]

    def read(self) -> Iterator[Read]:
        """The documents; those of one text come one after another."""
        texts: dict[str, list[Read]] = {}
        for (text, _), found in self._found.items():
            texts.setdefault(text, []).append(found)
        for together in texts.values():
            yield from together


def _two_answers(span: Span, place: int | str) -> str:
    return tr(
        "{label} at {start} to {end} has another answer in line {place}: the last decision stands",
        label=span.label,
        start=span.start,
        end=span.end,
        place=place,
    )
