"""The lines of brat's .ann files (brat.nlplab.org/standoff.html, server/src/annotation.py of nlplab/brat)."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.formats.building import Said
from annotator.formats.offsets import Find, Unit, finder
from annotator.formats.report import Refused
from annotator.language import mark, tr

#: What some readers take for the end of a line: what is over such a place stands in fragments.
LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_TEXT_BOUND = re.compile(r"(\S+) ([0-9]{1,15} [0-9]{1,15}(?:;[0-9]{1,15} [0-9]{1,15})*)\s*")
_EVENT = re.compile(r"([^\s:]+):(\S+)((?: \S+)*)\s*")
_NOTED = {
    "#": mark("notes"), "A": mark("attributes"), "M": mark("attributes"), "N": mark("normalisations"),
    "E": mark("events"),
}  # fmt: skip
_DROPPED = {"R": mark("relations"), "*": mark("equivalences")}
_NOBODYS = {
    "notes": mark("notes of relations or of nothing"),
    "attributes": mark("attributes of relations or of nothing"),
    "normalisations": mark("normalisations of relations or of nothing"),
    "events": mark("events of relations or of nothing"),
}


@dataclass(slots=True)
class _TextBound:
    """A T line: the fragments in code points, and the pieces of text in them."""

    where: str
    label: str
    fragments: list[tuple[int, int]]
    column: str
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Annotations:
    """What an .ann file says of a text: spans, and sentences on what is something else."""

    text: str
    unit: Unit
    refuse_pieces: bool
    notes: list[str] = field(default_factory=list)
    _bound: dict[str, _TextBound] = field(default_factory=dict)
    _owner: dict[str, str] = field(default_factory=dict)  # text-bound annotation of an event or attribute
    _said_of: list[tuple[str, str, str]] = field(default_factory=list)  # whose, what kind, what
    _left_out: Counter[str] = field(default_factory=Counter)

    def read(self, lines: Iterable[tuple[int, str]]) -> list[Said]:
        """All spans. Raises `Refused` for a text-bound line that does not fit the text."""
        where = tr("line {line}")
        for number, line in lines:
            if line.strip():
                self._line(where.format(line=number), line)
        self._give_notes()
        find = finder(self.text, self.unit)
        return [self._span(one, find) for one in self._bound.values()]

    def _line(self, where: str, line: str) -> None:
        ident, _, rest = line.partition("\t")
        data, _, tail = rest.partition("\t")
        kind = ident[:1]
        if kind == "T":
            self._bound[ident] = self._text_bound(where, data, tail)
        elif kind == "E" and (match := _EVENT.fullmatch(data)):
            self._owner[ident] = match.group(2)
            self._said_of.append((ident, kind, f"event {match.group(1)}{match.group(3)}"))
        elif kind in _NOTED and len(words := data.split(" ", 2)) > 1:
            self._owner[ident] = words[1]
            self._said_of.append((ident, kind, _sentence(kind, words, tail)))
        else:
            self._left_out[_DROPPED.get(kind, mark("lines that are no annotation"))] += 1

    def _text_bound(self, where: str, data: str, column: str) -> _TextBound:
        match = _TEXT_BOUND.fullmatch(data)
        if match is None:
            raise Refused(tr("{where}: it is not ID, tab, TYPE START END, tab, text", where=where))
        pairs = [tuple(map(int, pair.split())) for pair in match.group(2).split(";")]
        return _TextBound(where, match.group(1), sorted((a, b) for a, b in pairs), column)

    def _give_notes(self) -> None:
        """What is said of a text-bound annotation, of its event or of their attributes becomes a note on the span."""
        kept: Counter[str] = Counter()
        for ident, kind, sentence in self._said_of:
            owner, steps = ident, 0
            while owner in self._owner and steps < len(self._owner):
                owner, steps = self._owner[owner], steps + 1
            if owner in self._bound:
                self._bound[owner].notes.append(sentence)
                kept[_NOTED[kind]] += kind != "#"
            else:
                self._left_out[_NOBODYS[_NOTED[kind]]] += 1
        for said, counted in ((mark("kept as notes: {names}"), kept), (mark("left out: {names}"), self._left_out)):
            if counts := [f"{count} {tr(what)}" for what, count in sorted(counted.items()) if count]:
                self.notes.append(tr(said, names=", ".join(counts)))

    def _span(self, one: _TextBound, find: Find) -> Said:
        first, last = one.fragments[0][0], one.fragments[-1][1]
        places = [(find(a), find(b)) for a, b in one.fragments]
        pieces = [self.text[a:b] for a, b in places]
        # brat fills in a column that is empty; before version 1.3 it put nothing between pieces.
        allowed = "", _flat(" ".join(pieces)), _flat("".join(pieces))
        fits = _flat(one.column) in allowed or one.column.rstrip() in allowed
        if not fits and len(pieces) > 1:
            raise Refused(
                tr(
                    "{where}: the text there is {text!r}, not {column!r}",
                    where=one.where,
                    text=" ".join(pieces),
                    column=one.column,
                )
            )
        gaps = "".join(self.text[b:a] for (_, b), (a, _) in pairwise(places))
        if gaps.strip():
            self._in_pieces(one, pieces, first, last)
        return Said(first, last, one.label, one.where, None if fits else one.column, note="\n".join(one.notes))

    def _in_pieces(self, one: _TextBound, pieces: list[str], first: int, last: int) -> None:
        said = tr(
            "{where}: {label} is in pieces ({pieces})",
            where=one.where,
            label=one.label,
            pieces=", ".join(map(repr, pieces)),
        )
        if self.refuse_pieces:
            raise Refused(said)
        self.notes.append(tr("{said}: taken as one span from {first} to {last}", said=said, first=first, last=last))


def _sentence(kind: str, words: list[str], tail: str) -> str:
    """What a note, attribute or normalisation says, in one line."""
    name, value = words[0], words[2] if len(words) > 2 else ""
    if kind == "#":
        return note_of(tail) if name == "AnnotatorNotes" else f"{name}: {note_of(tail)}"
    more = " ".join(part for part in (value, tail if kind == "N" else "") if part)
    return f"{name}: {more}" if more else name


def _flat(text: str) -> str:
    """The text as a line can hold it."""
    return LINE_ENDS.sub(" ", text)


def fragments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a span on each line, without white space at their borders."""
    for match in re.finditer(f"[^{LINE_ENDS.pattern[1:-1]}]+", text[start:end]):
        piece = match.group()
        if piece.strip():
            first = start + match.start() + len(piece) - len(piece.lstrip())
            yield first, first + len(piece.strip())


def note_line(note: str) -> str:
    """A note in one line: as it is, or as a JSON string where it has line ends or could be taken for one."""
    if LINE_ENDS.search(note) or note_of(note) != note:
        return LINE_ENDS.sub(lambda m: f"\\u{ord(m.group()):04x}", json.dumps(note, ensure_ascii=False))
    return note


def note_of(line: str) -> str:
    """The note that `note_line` wrote, or that somebody else did."""
    if not (line.startswith('"') and line.endswith('"') and "\\" in line):
        return line
    try:
        found = json.loads(line)
    except ValueError:
        return line
    return found if isinstance(found, str) else line
