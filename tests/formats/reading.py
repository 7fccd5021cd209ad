"""What a file says, for the tests of formats: its documents, refusals and notes."""

from pathlib import Path

from annotator.formats.format import Format
from annotator.formats.reading import Source
from annotator.formats.report import Refusal
from annotator.model.span import reading_order
from annotator.store.bulk import Incoming

Spans = list[tuple[str, str]]


def read(kind: Format, path: Path, **options: str) -> tuple[list[Incoming], list[Refusal], list[str]]:
    """The documents of a file, why others are refused, and all notes."""
    documents: list[Incoming] = []
    refused: list[Refusal] = []
    said: list[str] = []
    for _, found, notes in Source(path, kind, kind.chosen("", options), 0).read():
        said += notes
        if isinstance(found, Refusal):
            refused.append(found)
        else:
            documents.append(found)
    return documents, refused, said


def read_text(kind: Format, text: str, folder: Path, **options: str) -> tuple[list[Incoming], list[Refusal], list[str]]:
    """The same of a file with this text."""
    path = folder / f"in{kind.suffixes[0]}"
    path.write_text(text, encoding="utf-8", newline="")
    return read(kind, path, **options)


def read_all(kind: Format, path: Path, **values: str) -> list[tuple[Incoming, list[str]]]:
    """What a source holds, with notes; `values` are options. Raises `AssertionError` where anything is refused."""
    came: list[tuple[Incoming, list[str]]] = []
    for place, found, notes in Source(path, kind, kind.chosen("", values), 0).read():
        assert not isinstance(found, Refusal), f"{place}: {found}"
        came.append((found, notes))
    return came


def refused(kind: Format, path: Path, **values: str) -> list[Refusal]:
    """What of a source is refused."""
    read = Source(path, kind, kind.chosen("", values), 0).read()
    return [found for _, found, _ in read if isinstance(found, Refusal)]


def spans_in(incoming: Incoming) -> Spans:
    """Text and label of each span, in reading order."""
    text = incoming.document.text
    return [(text[s.start : s.end], s.label) for s in reading_order(incoming.spans)]
