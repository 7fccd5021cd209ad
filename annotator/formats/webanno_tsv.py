"""WebAnno TSV 3.3 of WebAnno and INCEpTION (inception-io-webanno-tsv): a file is a document, offsets are UTF-16 units.

Every character stands in a sentence here, so that none between sentences is lost.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.building import About, Said, build, taken
from annotator.formats.decoding import text_lines
from annotator.formats.file_names import file_name
from annotator.formats.format import Format, Option, Options, Read
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.formats.words import sentences_of
from annotator.language import tr
from annotator.model.offsets import Utf16Map
from annotator.model.span import Span
from annotator.model.tokens import Bounds
from annotator.store.bulk import Incoming

_FORMAT = "#FORMAT=WebAnno TSV "
_LAYER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
_OF_WORDS = (  # layers that say something of every word
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.",
)
_ROW = re.compile(r"\d+-\d+(\.\d+)?\t(\d{1,18})-(\d{1,18})\t")
_STACKED = re.compile(r"(?:[^\\|]|\\.|\\$)+")
_WITH_ID = re.compile(r"((?:[^\\\[]|\\.)*)\[(\d{1,18})\]")
_RESERVED = re.compile(r"->|[\\\[\]|_;\t\n*]")
_UNSEEN = re.compile(r"[\x00-\x0a\x0c-\x1f\\]")
_LETTERS = {"\t": "t", "\n": "n", "\f": "f", "\r": "r", "\b": "b"}
_CHARS = {letter: char for char, letter in _LETTERS.items()}


def _escaped(text: str, what: re.Pattern[str]) -> str:
    return what.sub(lambda m: f"\\{_LETTERS.get(m.group(), m.group())}", text)


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: _CHARS.get(m.group(1), m.group(1)), text) if "\\" in text else text


@dataclass(slots=True)
class _Layer:
    """A layer of spans: its name, its first column (from 0), how many it has, and which of them says the label."""

    name: str
    first: int
    count: int
    label: int | None


@dataclass(slots=True)
class _Body:
    """What has been read of a file. Offsets are those of the file; `units` are ends of its text in them."""

    codepoints: bool
    text: list[str] = field(default_factory=list)
    units: int = 0
    bounds: Bounds = field(default_factory=list)
    spans: list[tuple[int, int, str, int]] = field(default_factory=list)  # begin, end, label, line
    by_id: dict[tuple[str, int], int] = field(default_factory=dict)

    def length(self, text: str) -> int:
        """How many units of the file a text has."""
        return len(text) if self.codepoints else len(text.encode("utf-16-le", "surrogatepass")) // 2

    def begin_sentence(self, lines: list[str], begin: int, number: int) -> None:
        """Adds its text where its first word begins; what stood between sentences is not in the file."""
        if self.units == begin + 1 and self.text:
            self.text[-1] = self.text[-1][:-1]
            self.units -= 1
        if self.units > begin:
            raise Refused(
                tr(
                    "the sentence should begin at {units}, not {begin}: are its offsets UTF-16?",
                    units=self.units,
                    begin=begin,
                ),
                number,
            )
        sentence = " " * (begin - self.units) + "".join(f"{line}\n" for line in lines)
        self.units += self.length(sentence)
        self.text.append(sentence)


def read(path: Path, options: Options) -> Iterator[Read]:
    """The one document."""
    yield taken(path, 0, lambda: _document(path, options))


def _document(path: Path, options: Options) -> tuple[Incoming, list[str]]:
    lines = text_lines(path, options.encoding)
    layers, width, notes = _header(lines, options["layers"])
    body = _Body(options["offsets"] == "code-points")
    heads: list[str] = []
    for number, line in lines:
        if line.startswith("#Text="):
            heads.append(_plain(line.partition("=")[2]))
        elif line and not line.startswith("#Sentence.id="):
            _row(number, line, heads, layers, width, body)
            heads = []
    text = "".join(body.text).removesuffix("\n")
    place = (lambda offset: offset) if body.codepoints else Utf16Map(text).from16
    where = tr("line {line}")
    said = [Said(place(a), place(b), label, where.format(line=n)) for a, b, label, n in body.spans]
    incoming, more = build(text, said, About(path.stem), [(place(a), place(b)) for a, b in body.bounds])
    return incoming, [*notes, *more]


def _header(lines: Iterator[tuple[int, str]], wanted: str) -> tuple[list[_Layer], int, list[str]]:
    """The layers to read, how many columns there are, and notes. Raises `Refused`."""
    _, first = next(lines, (0, ""))
    if not first.startswith(f"{_FORMAT}3."):
        raise Refused(tr("it does not begin as a WebAnno TSV 3 file; older ones can be exported again as 3.3"))
    layers: list[_Layer] = []
    left_out: list[str] = []
    column = 0
    for _, line in lines:
        kind, _, rest = line.partition("=")
        if kind not in ("#T_SP", "#T_CH", "#T_RL"):
            break
        name, *features = rest.split("|")
        features = features or [""]
        chosen = name in wanted.split(",") if wanted != "found" else not name.startswith(_OF_WORDS)
        if kind == "#T_SP" and chosen:
            layers.append(_Layer(name, column, len(features), _label_of(features)))
        else:
            left_out.append(name.rpartition(".")[2])
        column += len(features)
    return layers, column, [tr("layers that are left out: {names}", names=", ".join(left_out))] if left_out else []


def _label_of(features: list[str]) -> int | None:
    """Which feature is the label: `value`, else the first that is no identifier and no link."""
    plain = [i for i, name in enumerate(features) if name and "." not in name and name != "identifier"]
    return features.index("value") if "value" in features else next(iter(plain), None)


def _row(number: int, line: str, heads: list[str], layers: list[_Layer], width: int, body: _Body) -> None:
    found = _ROW.match(line)
    fields = line.split("\t")
    if found is None or len(fields) < width + 3:
        raise Refused(tr("the line is no row of {count} columns with a number and offsets", count=width + 3), number)
    begin, end = int(found[2]), int(found[3])
    if heads:
        body.begin_sentence(heads, begin, number)
    if not body.text:
        raise Refused(tr("the row has no #Text= before it"), number)
    if found[1] is None:
        body.bounds.append((begin, end))
        _check(number, fields[2], begin, end, body)
    for layer in layers:
        _spans(number, fields[3 + layer.first : 3 + layer.first + layer.count], begin, end, layer, body)


def _check(number: int, word: str, begin: int, end: int, body: _Body) -> None:
    """Whether the word stands where the row says, in the sentence that was added last."""
    sentence = body.text[-1]
    first = body.units - body.length(sentence)
    if not first <= begin < end <= body.units:
        raise Refused(
            tr(
                "{begin} to {end} is no place in the sentence, which is {first} to {units}",
                begin=begin,
                end=end,
                first=first,
                units=body.units,
            ),
            number,
        )
    if body.codepoints or sentence.isascii():
        there = sentence[begin - first : end - first]
    else:
        there = sentence.encode("utf-16-le")[2 * (begin - first) : 2 * (end - first)].decode("utf-16-le", "replace")
    if there not in (word, _plain(word)):
        other = "utf-16" if body.codepoints else "code-points"
        raise Refused(
            tr(
                "at {begin} to {end} stands {there!r}, not {word!r}: try --option offsets={other}",
                begin=begin,
                end=end,
                there=there,
                word=word,
                other=other,
            ),
            number,
        )


def _spans(number: int, cells: list[str], begin: int, end: int, layer: _Layer, body: _Body) -> None:
    """Adds the annotations of a row, or makes those with a known number longer."""
    stacks = [[] if cell == "_" else _STACKED.findall(cell) for cell in cells]
    for i in range(max(map(len, stacks))):
        values = [stack[i] if i < len(stack) else "*" for stack in stacks]
        parted = [_WITH_ID.fullmatch(value) for value in values]
        ident = next((int(m[2]) for m in parted if m is not None), 0)
        known = body.by_id.get((layer.name, ident)) if ident else None
        if known is not None:
            a, _, label, line = body.spans[known]
            body.spans[known] = a, end, label, line
            continue
        if ident:
            body.by_id[layer.name, ident] = len(body.spans)
        value = "*" if layer.label is None else values[layer.label]
        match = _WITH_ID.fullmatch(value)
        raw = match[1] if match is not None else value
        label = layer.name.rpartition(".")[2] if raw in ("*", "_") else _plain(raw)
        body.spans.append((begin, end, label, number))


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, _options: Options) -> None:
    """A file for each document."""
    for number, outgoing in enumerate(documents, 1):
        with out.open(file_name(number, outgoing.document.title, ".tsv")) as file:
            file.write(f"{_FORMAT}3.3\n#T_SP={_LAYER}|value\n\n".encode())
            for lines in _sentences(outgoing):
                file.write(("\n" + "\n".join(lines) + "\n").encode())


def _sentences(outgoing: Outgoing) -> Iterator[list[str]]:
    """The lines of each sentence: its text up to the next one, and its rows."""
    text = outgoing.document.text
    units = Utf16Map(text)
    sentences = list(sentences_of(outgoing))
    if sentences[0][0][0]:  # white space before the first word is a word: a sentence begins with one
        sentences[0].insert(0, (0, sentences[0][0][0]))
    begins = [sentence[0][0] for sentence in sentences] + [len(text)]
    numbers = _Numbers(outgoing.spans)
    for i, sentence in enumerate(sentences):
        lines = [f"#Text={_escaped(line, _UNSEEN)}" for line in text[begins[i] : begins[i + 1]].split("\n")]
        for j, (a, b) in enumerate(sentence):
            touching = numbers.touching(a, b)
            parts = sorted({(max(s.start, a), min(s.end, b)) for s in touching} - {(a, b)})
            for k, (start, end) in enumerate([(a, b), *parts]):
                name = f"{i + 1}-{j + 1}" + (f".{k}" if k else "")
                here = [s for s in touching if (max(s.start, a), min(s.end, b)) == (start, end)]
                word = _escaped(text[start:end], _UNSEEN)
                row = name, f"{units.to16(start)}-{units.to16(end)}", word, numbers.cell(here, a, b), ""
                lines.append("\t".join(row))
        yield lines


class _Numbers:
    """The spans of a document, with a number for each that has several rows or stands on another in one."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self._left = list(reversed(spans))
        self._open: list[Span] = []
        self._given: dict[tuple[int, int, str], int] = {}

    def touching(self, start: int, end: int) -> list[Span]:
        """The spans that share a character with a word. Words are asked for in order."""
        while self._left and self._left[-1].start < end:
            self._open.append(self._left.pop())
        self._open = [s for s in self._open if s.end > start]
        return list(self._open)

    def cell(self, spans: list[Span], start: int, end: int) -> str:
        """What stands in a row of (a part of) the word from `start` to `end`."""
        if not spans:
            return "_"
        return "|".join(
            _escaped(s.label, _RESERVED) + self._number(s, alone=len(spans) == 1, start=start, end=end) for s in spans
        )

    def _number(self, span: Span, *, alone: bool, start: int, end: int) -> str:
        if alone and start <= span.start and span.end <= end:
            return ""
        return f"[{self._given.setdefault(span.place, len(self._given) + 1)}]"


def sniff(head: bytes, _path: Path) -> float:
    """Its first line."""
    return 1.0 if head.removeprefix(b"\xef\xbb\xbf").startswith(_FORMAT.encode()) else 0.0


OPTIONS = (
    Option(
        "layers",
        "layers whose spans are read, with commas; found: all but parts of speech and the like",
        "found",
        writes=False,
    ),
    Option("offsets", "what offsets that are read count", "utf-16", ("utf-16", "code-points"), writes=False),
)
_KEEPS = (
    Keeps.TEXT | Keeps.OVERLAP | Keeps.NESTING | Keeps.CHARACTER_SPANS | Keeps.LINE_BREAKS | Keeps.ANY_LABEL
)  # fmt: skip
_LOSSES = (
    "titles: they are in the names of files only",
    "of what is read: relations, chains, links and all features but one of each layer",
)
FORMAT = Format(
    "webanno-tsv", "WebAnno TSV 3.3", (".tsv",), _KEEPS, read, write, sniff, writes_folder=True, options=OPTIONS,
    losses=_LOSSES,
)  # fmt: skip
