"""CoNLL-U (universaldependencies.org/format.html) with the tags of entities in its last column, MISC.

spaCy (spacy/training/converters/conllu_to_docs.py) reads `name=B-LOC` there, and of a label only capital letters and
underscores: it would cut others. `SpacesAfter` and `SpacesBefore` are UDPipe's way to keep white space.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.formats.building import About, taken
from annotator.formats.decoding import text_lines
from annotator.formats.format import Format, Option, Options, Read, whole_number
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.formats.words import Row, document_of, sentences_of, tags_in
from annotator.language import tr
from annotator.model.tags import TagScheme, detected, is_tag
from annotator.store.bulk import Incoming

_COLUMNS = 10
_ID = re.compile(r"(\d{1,18})(?:-(\d{1,18})|\.(\d{1,18}))?")
_KEYS = {"name": False, "ne": True, "ner": True}  # whether a label alone is taken for a tag
_ESCAPED = {" ": r"\s", "\t": r"\t", "\r": r"\r", "\n": r"\n", "|": r"\p", "\\": r"\\"}
_PLAIN = {escape: char for char, escape in _ESCAPED.items()}
_DIGITS = ("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a file has it: its first line, comments and rows, and how many of its nodes are empty.

    `before`: white space before the first word. `open_end`: nothing is said of white space behind the last one.
    """

    start: int
    comments: dict[str, str]
    rows: list[Row]
    before: str
    open_end: bool
    empty_nodes: int


def read(path: Path, options: Options) -> Iterator[Read]:
    """Documents by their first line."""
    scheme = detected([tag for row in one.rows for tag in row.tags] for one in _sentences(path, options))
    size = whole_number("sentences", options)
    notes = [tr("its tags are read as {scheme}", scheme=scheme.upper())]
    for sentences in _documents(_sentences(path, options), size):
        first = sentences[0]
        if notes and not size and not _begins(first):
            notes.append(tr("no line marks documents, so they are one; --option sentences=N divides them"))
        place, what, more = taken(path, first.start, lambda: _document(sentences, scheme, path.stem))  # noqa: B023
        yield place, what, [*notes, *more]
        notes = []


def _documents(sentences: Iterable[Sentence], size: int) -> Iterator[list[Sentence]]:
    found: list[Sentence] = []
    for sentence in sentences:
        if found and (_begins(sentence) or (not _begins(found[0]) and len(found) == size > 0)):
            yield found
            found = []
        found.append(sentence)
    if found:
        yield found


def _begins(sentence: Sentence) -> bool:
    return "newdoc" in sentence.comments or "newdoc id" in sentence.comments


def _sentences(path: Path, options: Options) -> Iterator[Sentence]:
    """The sentences of a file. Raises `Refused` at a line that is none of CoNLL-U."""
    lines: list[tuple[int, str]] = []
    for number, line in text_lines(path, options.encoding, options.told):
        if line.strip():
            lines.append((number, line))
            continue
        if any(not one.startswith("#") for _, one in lines):
            yield _sentence(lines)
            lines = []
    if any(not one.startswith("#") for _, one in lines):
        yield _sentence(lines)


def _sentence(lines: list[tuple[int, str]]) -> Sentence:
    comments: dict[str, str] = {}
    rows: list[Row] = []
    empty, last, before, open_end = 0, 0, "", True  # last: the word up to which a row with a range goes
    for number, line in lines:
        if line.startswith("#"):
            key, _, value = line[1:].partition("=")
            comments[key.strip()] = value.strip()
            continue
        fields = line.split("\t")
        ident = _ID.fullmatch(fields[0])
        if len(fields) != _COLUMNS or ident is None or not fields[1].strip():
            raise Refused(
                tr("the line has no number and word in {count} columns with tabs between them", count=_COLUMNS), number
            )
        word, to, node = ident.groups()
        misc = fields[9].split("|")
        if node is not None:
            empty += 1
            continue
        if to is not None:
            last = int(to)
            rows.append(Row(fields[1], (), number, _after(misc)))
        elif int(word) <= last and rows:
            rows[-1] = replace(rows[-1], tags=(*rows[-1].tags, _tag(misc)))
            continue
        else:
            rows.append(Row(fields[1], (_tag(misc),), number, _after(misc)))
        before = _value(misc, "SpacesBefore") if len(rows) == 1 else before
        open_end = not any(part.startswith(("SpaceAfter=", "SpacesAfter=")) for part in misc)
    if not rows:
        raise Refused(tr("the sentence has no words"), lines[0][0])
    return Sentence(lines[0][0], comments, _by_text(rows, comments.get("text", "")), before, open_end, empty)


def _tag(misc: list[str]) -> str:
    """What MISC says of an entity: `name=`, `NE=` or `NER=` before a tag, or a tag alone."""
    for part in misc:
        key, equals, value = part.partition("=")
        bare = _KEYS.get(key.lower()) if equals else False
        tag = value if equals else part
        if bare is not None and (bare or is_tag(tag)) and tag not in ("_", ""):
            return tag
    return "O"


def _value(misc: list[str], key: str) -> str:
    found = next((part for part in misc if part.startswith(f"{key}=")), "")
    return re.sub(r"\\.", lambda m: _PLAIN.get(m.group(), m.group()), found.partition("=")[2])


def _after(misc: list[str]) -> str:
    return _value(misc, "SpacesAfter") or ("" if "SpaceAfter=No" in misc else " ")


def _by_text(rows: list[Row], text: str) -> list[Row]:
    """The rows with the white space of `# text =`, where they say otherwise and their words stand in it."""
    said = "".join(row.word + (" " if row.after else "") for row in rows)
    if not text or said.rstrip() == text:
        return rows
    found: list[Row] = []
    at = 0
    for row in rows:
        start = text.find(row.word, at)
        if start < 0 or text[at:start].strip():
            return rows
        if found:
            found[-1] = replace(found[-1], after=text[at:start])
        found.append(row)
        at = start + len(row.word)
    return rows if text[at:].strip() else found


def _document(sentences: list[Sentence], scheme: TagScheme, stem: str) -> tuple[Incoming, list[str]]:
    """Two line ends before a paragraph that is marked; white space at the end only where the file says so."""
    rows: list[list[Row]] = []
    for i, sentence in enumerate(sentences):
        if i:
            paragraph = sentences[i - 1].open_end and {"newpar", "newpar id"} & set(sentence.comments)
            rows[-1][-1] = _followed(rows[-1][-1], "\n\n" if paragraph else rows[-1][-1].after + sentence.before)
        rows.append(list(sentence.rows))
    if sentences[-1].open_end:
        rows[-1][-1] = _followed(rows[-1][-1], "")
    about = About(stem, sentences[0].comments.get("newdoc id", ""))
    incoming, notes = document_of(rows, scheme, about, sentences[0].before)
    empty = sum(sentence.empty_nodes for sentence in sentences)
    return incoming, [*notes, *([tr("{empty} empty node(s) are left out", empty=empty)] if empty else [])]


def _followed(row: Row, after: str) -> Row:
    return replace(row, after=after)


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, options: Options) -> None:
    """Words with `name=` and their tag, and what white space follows; no syntax."""
    scheme = TagScheme(options["scheme"])
    with out.open() as file:
        for number, outgoing in enumerate(documents, 1):
            for i, sentence in enumerate(_written(outgoing, scheme)):
                head = f"# newdoc id = {' '.join(outgoing.document.title.split())}\n" if i == 0 else ""
                file.write(f"{head}# sent_id = {number}-{i + 1}\n{sentence}\n".encode())


def _written(outgoing: Outgoing, scheme: TagScheme) -> Iterator[str]:
    """The lines of each sentence, from its text on."""
    text = outgoing.document.text
    sentences = list(sentences_of(outgoing))
    begins = [sentence[0][0] for sentence in sentences[1:]] + [len(text)]
    for number, (sentence, end) in enumerate(zip(sentences, begins, strict=True)):
        gaps = [text[b:c] for (_, b), (c, _) in zip(sentence, [*sentence[1:], (end, end)], strict=True)]
        tags = tags_in(sentence, outgoing.spans, scheme)
        before = text[: sentence[0][0]] if number == 0 else ""
        said = "".join(text[a:b] + (" " if gap else "") for (a, b), gap in zip(sentence, gaps, strict=True))
        lines = [f"# text = {said.rstrip()}"]
        for i, ((a, b), gap, tag) in enumerate(zip(sentence, gaps, tags, strict=True)):
            last = i == len(sentence) - 1 and end == len(text)
            misc = "|".join(_misc(tag, before if i == 0 else "", gap, last=last)) or "_"
            lines.append("\t".join((str(i + 1), text[a:b], *"_" * (_COLUMNS - 3), misc)))
        yield "\n".join(lines) + "\n"


def _misc(tag: str, before: str, gap: str, *, last: bool) -> Iterator[str]:
    """The parts of MISC. Behind the last word of a document a space has to be said, too."""
    if tag != "O":
        yield f"name={tag}"
    if before:
        yield f"SpacesBefore={_escaped(before)}"
    if not gap:
        yield "SpaceAfter=No"
    elif gap != " " or last:
        yield f"SpacesAfter={_escaped(gap)}"


def _escaped(space: str) -> str:
    return "".join(_ESCAPED.get(char, char) for char in space)


def label(name: str) -> str:
    """A label of capital letters and underscores, all that spaCy reads; other names stay different from each other."""
    said = "".join(_capitals(char) for char in unicodedata.normalize("NFKD", name))
    return said.strip("_") or said


def _capitals(char: str) -> str:
    if char.isascii():
        digit = f"_{_DIGITS[int(char)]}" if char.isdigit() else "_"
        return char.upper() if char.isalpha() else digit
    if unicodedata.category(char) == "Mn":
        return ""
    return "_" + "".join(chr(ord("A") + int(digit, 16)) for digit in f"{ord(char):x}")


def sniff(head: bytes, _path: Path) -> float:
    """Ten columns with tabs, a number in the first."""
    lines = head.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    fields = first.rstrip("\r").split("\t")
    return 0.95 if len(fields) == _COLUMNS and _ID.fullmatch(fields[0]) else 0.0


OPTIONS = (
    Option("sentences", "sentences a document where no line marks documents; 0: all", "0", writes=False),
    Option(
        "scheme", "the scheme of tags that are written; spaCy reads bio and biluo", "bio", ("bio", "biluo"), reads=False
    ),
)
_LOSSES = (
    "titles are kept as newdoc id, in one line",
    "of what is read, spans are what MISC names by name=, NE= or NER=; one over a part of a multiword token is widened",
)
FORMAT = Format(
    "conllu", "CoNLL-U", (".conllu", ".conll"), Keeps.TEXT | Keeps.LINE_BREAKS, read, write, sniff, also=(".txt",),
    label=label, options=OPTIONS, losses=_LOSSES,
)  # fmt: skip
