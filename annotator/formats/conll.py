"""CoNLL-2003 and other files of columns: a word a line with its tag, a blank line between sentences.

The original files are in IOB1 (task description of 2003); most later ones are in BIO under the same name. spaCy's
converter (spacy/training/converters/conll_ner_to_docs.py) divides documents at the very line `-DOCSTART- -X- O O`.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.building import About, taken
from annotator.formats.decoding import text_lines
from annotator.formats.format import Format, Option, Options, Read, whole_number
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.formats.words import REBUILT, Row, document_of, sentences_of, tags_in
from annotator.language import mark, tr
from annotator.model.tags import TagScheme, detected, is_tag
from annotator.model.tokens import Bounds
from annotator.store.bulk import Incoming

DOCSTART = "-DOCSTART-"
_LOOKED_AT = 1000  # rows that tell separator and columns
_BLANKS = re.compile(r"[ \t]+")
Line = tuple[int, list[str]]
"""A line's number and its fields; none for a blank line."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How the rows of a file are to be read. Columns count from 0; `comments` are lines that were passed over."""

    tabs: bool
    count: int
    word: int
    tag: int
    comments: set[int] = field(default_factory=set)

    def fields(self, line: str) -> list[str]:
        """The fields of a row."""
        return _split(line, tabs=self.tabs)

    def is_comment(self, fields: list[str]) -> bool:
        """Whether a line that begins with # is no row of a word that does."""
        return fields[0].startswith("#") and not (len(fields) == self.count and is_tag(fields[self.tag]))


def _split(line: str, *, tabs: bool) -> list[str]:
    return line.rstrip("\t").split("\t") if tabs else _BLANKS.split(line.strip(" \t"))


def columns_of(lines: Iterable[str], options: Options) -> Columns:
    """How these lines, the first of a file, are divided. Raises `Refused`."""
    filled = [line for line in lines if line.strip() and not line.startswith(DOCSTART)]
    rows = [line for line in filled if not line.startswith("#")] or filled
    said = options["separator"]
    tabs = said == "tab" or (said == "found" and bool(rows) and all("\t" in line for line in rows))
    counts = Counter(len(_split(line, tabs=tabs)) for line in rows)
    if not counts:
        raise Refused(tr("it has no rows"))
    count = max(counts, key=lambda n: (counts[n], n))
    tag = count if options["tag"] == "last" else whole_number("tag", options)
    word = whole_number("word", options)
    if not 0 < word <= count or not 0 < tag <= count or word == tag:
        raise Refused(
            tr(
                "most rows have {count} column(s): there is no word in {word} with a tag in {tag}",
                count=count,
                word=word,
                tag=tag,
            )
        )
    return Columns(tabs, count, word - 1, tag - 1)


def read(path: Path, options: Options) -> Iterator[Read]:
    """Documents by their first line."""
    size = whole_number("sentences", options)
    first_lines = itertools.islice(text_lines(path, options.encoding), _LOOKED_AT)
    columns = columns_of((line for _, line in first_lines), options)
    found = detected(_tags(path, options, columns))
    scheme = found if options["tags"] == "found" else TagScheme(options["tags"])
    notes = [tr("its tags are read as {scheme}", scheme=scheme.upper()), tr(REBUILT)]
    if columns.comments:
        notes.append(
            tr(
                "{count} line(s) that begin with # are comments, from line {first}",
                count=len(columns.comments),
                first=min(columns.comments),
            )
        )
    for start, sentences, marked in _documents(_rows(path, options, columns), columns, size):
        place, what, more = taken(path, start, lambda: _document(sentences, scheme, path.stem))  # noqa: B023
        if notes and not marked and not size:
            notes.append(tr("no line marks documents, so they are one; --option sentences=N divides them"))
        yield place, what, [*notes, *more]
        notes = []


def _rows(path: Path, options: Options, columns: Columns) -> Iterator[Line]:
    """Rows, blank lines and starts of documents. Raises `Refused` at a row with too few or too many columns."""
    for number, line in text_lines(path, options.encoding, options.told):
        fields = columns.fields(line) if line.strip() else []
        if fields and columns.is_comment(fields):
            columns.comments.add(number)
            continue
        if fields and fields[0] != DOCSTART and len(fields) != columns.count:
            raise Refused(
                tr("the row has {found} column(s), not {count}", found=len(fields), count=columns.count), number
            )
        if fields and not fields[columns.word].strip():
            raise Refused(tr("the row has no word"), number)
        yield number, fields


def _tags(path: Path, options: Options, columns: Columns) -> Iterator[list[str]]:
    """The tags of each sentence."""
    for filled, lines in itertools.groupby(_rows(path, options, columns), key=lambda line: bool(line[1])):
        if filled:
            yield [fields[columns.tag] for _, fields in lines if fields[0] != DOCSTART]


def _documents(lines: Iterable[Line], columns: Columns, size: int) -> Iterator[tuple[int, list[list[Row]], bool]]:
    """First line, sentences, and whether a line marks the start; where none does, it has `size` sentences, if set."""
    sentences: list[list[Row]] = []
    start, marked, new_sentence = 0, False, True
    for number, fields in lines:
        begins = bool(fields) and fields[0] == DOCSTART
        full = fields and new_sentence and not marked and len(sentences) == size > 0
        if sentences and (begins or full):
            yield start, sentences, marked
            sentences = []
        if begins:
            start, marked = number, True
        elif fields:
            if not sentences and not marked:
                start = number
            if new_sentence:
                sentences.append([])
            sentences[-1].append(Row(fields[columns.word], (fields[columns.tag],), number))
        new_sentence = begins or not fields
    if sentences:
        yield start, sentences, marked


def _document(sentences: list[list[Row]], scheme: TagScheme, stem: str) -> tuple[Incoming, list[str]]:
    """A line for each sentence, and nothing behind the last."""
    for sentence in sentences:
        end = "" if sentence is sentences[-1] else "\n"
        sentence[-1] = replace(sentence[-1], after=end)
    return document_of(sentences, scheme, About(stem))


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, options: Options) -> None:
    """Four columns as in 2003, without parts of speech and chunks; or word and tag."""
    scheme = TagScheme(options["scheme"])
    middle = " -X- _ " if options["columns"] == "4" else " "
    with out.open() as file:
        for outgoing in documents:
            file.write(f"{DOCSTART} -X- O O\n\n".encode())
            text = outgoing.document.text
            for sentence in sentences_of(outgoing):
                words = [piece for a, b in sentence for piece in _pieces(a, b, text)]
                tags = tags_in(words, outgoing.spans, scheme)
                rows = (f"{text[a:b]}{middle}{tag}\n" for (a, b), tag in zip(words, tags, strict=True))
                file.write(("".join(rows) + "\n").encode())


def _pieces(start: int, end: int, text: str) -> Bounds:
    return [(start, start + 1), (start + 1, end)] if text[start:end] == DOCSTART else [(start, end)]


def label(name: str) -> str:
    """A label without white space, which would be another column."""
    return "_".join(name.split())


def sniff(head: bytes, _path: Path) -> float:
    """Rows of the same number of columns with a tag in the last one."""
    text = head.decode("utf-8", "replace").removeprefix("\ufeff")
    if text.startswith(DOCSTART):
        return 0.95
    lines = text.split("\n")[:50] if text.count("\n") else []
    rows = [_BLANKS.split(line.strip()) for line in lines[:-1] if line.strip() and not line.startswith("#")]
    like = bool(rows) and len({len(row) for row in rows}) == 1 and len(rows[0]) > 1
    return 0.6 if like and all(is_tag(row[-1]) for row in rows) and any("-" in row[-1][1:2] for row in rows) else 0.0


OPTIONS = (
    Option("word", "the column of the words, counted from 1", "1", writes=False),
    Option("tag", "the column of the tags: a number, or last", "last", writes=False),
    Option("separator", "what divides columns that are read", "found", ("found", "tab", "blanks"), writes=False),
    Option("tags", "the scheme of tags that are read", "found", ("found", *TagScheme), writes=False),
    Option("sentences", "sentences a document where no line marks documents; 0: all", "0", writes=False),
    Option("scheme", "the scheme of tags that are written", "bio", ("bio", "iob1", "biluo", "iobes"), reads=False),
    Option("columns", "how many columns are written", "4", ("4", "2"), reads=False),
)
_LOSSES = (
    "white space, which is read as one space between words and a line for each sentence",
    "a word -DOCSTART-, which is cut in two: it would begin a document",
)
FORMAT = Format(
    "conll", mark("CoNLL-2003 and other columns"), (".conll", ".conll2003", ".iob", ".bio"), Keeps.LINE_BREAKS, read,
    write, sniff, also=(".txt", ".text", ".tsv"), label=label, options=OPTIONS, losses=_LOSSES,
)  # fmt: skip
