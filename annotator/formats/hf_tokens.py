"""Hugging Face token classification (transformers, tasks/token_classification): a row has tokens and as many tags.

Tags are texts, or numbers in a list of names that a file beside the rows holds.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from annotator.errors import AnnotatorError
from annotator.formats.building import About, taken
from annotator.formats.decoding import byte_lines, decode, read_bytes
from annotator.formats.format import Format, Option, Options, Read
from annotator.formats.json_values import json_object, json_value, text_or_empty
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.formats.words import Row, document_of, sentences_of, tags_in, words_of
from annotator.language import mark, tr
from annotator.model.tags import TagScheme, detected
from annotator.store.bulk import Incoming

_TOKENS = ("tokens", "words")
_TAGS = ("ner_tags", "tags", "labels", "ner")
#: Where the names of numbered tags may stand, beside the rows.
_NAMES = ("labels.txt", "label_list.txt", "labels.json", "label_list.json", "config.json", "dataset_info.json",
          "dataset_infos.json")  # fmt: skip
_REBUILT = mark("the text is put together from tokens, with one space between them")


Record = tuple[int | str, dict[str, Any]]
"""A place in a file, and the row there."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A row: its place, its tokens and its tags."""

    place: int | str
    tokens: list[str]
    tags: list[str]
    title: str = ""


def read(path: Path, options: Options) -> Iterator[Read]:
    """Documents by their lines; each row is one."""
    names = names_of(path, options["names"])

    def records() -> Iterator[Record]:
        for number, line in byte_lines(path, options.encoding):
            if line.strip():
                yield number, json_object(line)

    yield from documents_of(path, records, names)


def documents_of(path: Path, records: Callable[[], Iterator[Record]], names: Sequence[str]) -> Iterator[Read]:
    """Documents of the rows that `records()` gives; it is called twice, for the scheme shows in all of them only."""
    scheme = detected(_known_tags(records(), names))
    notes = [tr("its tags are read as {scheme}", scheme=scheme.upper()), tr(_REBUILT)]
    for place, record in records():
        where, found, more = taken(path, place, lambda: _document(place, record, names, scheme, path.stem))  # noqa: B023
        yield where, found, [*notes, *more]
        notes = []


def _known_tags(records: Iterable[Record], names: Sequence[str]) -> Iterator[list[str]]:
    """The tags of the rows that have any; what is wrong with others is said when they are read."""
    for place, record in records:
        try:
            yield row_of(place, record, names).tags
        except Refused:
            continue


def row_of(place: int | str, record: dict[str, Any], names: Sequence[str]) -> Tagged:
    """What a row says. Raises `Refused`."""
    tokens = next((record[key] for key in _TOKENS if isinstance(record.get(key), list)), None)
    tags = next((record[key] for key in _TAGS if isinstance(record.get(key), list)), None)
    if tokens is None or not all(isinstance(token, str) for token in tokens):
        raise Refused(tr("it has no list of {names}", names=tr(" or ").join(_TOKENS)))
    if tags is None:
        raise Refused(tr("it has no list of {names}", names=", ".join(_TAGS)))
    if len(tokens) != len(tags):
        raise Refused(tr("it has {tokens} tokens, but {tags} tags", tokens=len(tokens), tags=len(tags)))
    return Tagged(place, tokens, [_tag(tag, names) for tag in tags], text_or_empty(record.get("title")))


def _tag(tag: Any, names: Sequence[str]) -> str:
    if isinstance(tag, str):
        return tag
    if not isinstance(tag, int) or isinstance(tag, bool):
        raise Refused(tr("{tag!r} is no tag", tag=tag))
    if not names:
        raise Refused(
            tr(
                "the tag {tag} is a number: put its names into labels.txt beside the file, or --option names=FILE",
                tag=tag,
            )
        )
    if not 0 <= tag < len(names):
        raise Refused(tr("the tag {tag} has no name: there are {count}, and the first is 0", tag=tag, count=len(names)))
    return names[tag]


def _document(
    place: int | str, record: dict[str, Any], names: Sequence[str], scheme: TagScheme, stem: str
) -> tuple[Incoming, list[str]]:
    row = row_of(place, record, names)
    said = [Row(token, (tag,), place) for token, tag in zip(row.tokens, row.tags, strict=True) if token.strip()]
    if not said:
        raise Refused(tr("it has no tokens"))
    bare = len(row.tokens) - len(said)
    said[-1] = replace(said[-1], after="")
    incoming, notes = document_of([said], scheme, About(stem, row.title))
    return incoming, [*notes, *([tr("{bare} token(s) of white space alone are left out", bare=bare)] if bare else [])]


def names_of(path: Path, said: str) -> list[str]:
    """The names of numbered tags: of the file that the user named, else of one beside the rows.

    Raises `Refused` where there are none in it, `AnnotatorError` where it cannot be read.
    """
    if said:
        try:
            found = _names_in(Path(said))
        except OSError as error:
            raise AnnotatorError(
                tr("{path} cannot be read ({reason}).", path=said, reason=error.strerror), tr("Check the name.")
            ) from error
        if not found:
            raise Refused(tr("{said} has no list of names of tags", said=said))
        return found
    files = (path.parent / name for name in _NAMES)
    return next((names for file in files if file.is_file() and (names := _names_in(file))), [])


def _names_in(path: Path) -> list[str]:
    """A name a line, a JSON list, or a list or `id2label` somewhere in JSON."""
    text = decode(read_bytes(path))
    if path.suffix.lower() != ".json":
        return [line.strip() for line in text.split("\n") if line.strip()]
    return listed_names(json_value(text.encode("utf-8", "surrogatepass")))


def listed_names(value: Any) -> list[str]:
    """The first list of tags in a JSON value: a list, or names by number. Breadth first."""
    layer = [value]
    while layer:
        for one in layer:
            if isinstance(one, dict) and one and all(str(key).isdecimal() for key in one):
                one = [one[key] for key in sorted(one, key=int)]  # noqa: PLW2901 (the same in another form)
            if isinstance(one, list) and "O" in one and all(isinstance(name, str) for name in one):
                return one
        layer = [
            inner for one in layer if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]  # fmt: skip
    return []


def rows_of(outgoing: Outgoing, number: int, options: Options) -> Iterator[dict[str, Any]]:
    """The rows of a document: one, or one a sentence."""
    text, scheme = outgoing.document.text, TagScheme(options["scheme"])
    parts = list(sentences_of(outgoing)) if options["rows"] == "sentence" else [words_of(outgoing)]
    for i, words in enumerate(parts, 1):
        ident = f"{number}-{i}" if options["rows"] == "sentence" else str(number)
        yield {
            "id": ident,
            "tokens": [text[a:b] for a, b in words],
            "ner_tags": tags_in(words, outgoing.spans, scheme),
        }


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, options: Options) -> None:
    """A row a line, with tags as texts."""
    with out.open() as file:
        for number, outgoing in enumerate(documents):
            for row in rows_of(outgoing, number, options):
                file.write(msgspec.json.encode(row) + b"\n")


def sniff(head: bytes, _path: Path) -> float:
    """A first line with a list of tokens and one of tags."""
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")[0]
    squeezed = b"".join(first.split())
    tokens = any(f'"{key}":["'.encode() in squeezed for key in _TOKENS)
    return 0.9 if first[:1] == b"{" and tokens and any(f'"{key}":['.encode() in squeezed for key in _TAGS) else 0.0


OPTIONS = (
    Option("names", "a file with the names of numbered tags; else labels.txt and others beside the rows", writes=False),
    Option("rows", "what a row is that is written; models cut rows that are too long for them", "document",
           ("document", "sentence"), reads=False),
    Option("scheme", "the scheme of tags that are written", "bio", ("bio", "iob1", "biluo", "iobes"), reads=False),
)  # fmt: skip
KEEPS = Keeps.LINE_BREAKS | Keeps.ANY_LABEL
LOSSES = ("white space, which is read as one space between tokens",)
FORMAT = Format(
    "hf", mark("Hugging Face tokens and tags (JSONL)"), (".jsonl",), KEEPS, read, write, sniff, also=(".ndjson",),
    options=OPTIONS, losses=LOSSES,
)  # fmt: skip
