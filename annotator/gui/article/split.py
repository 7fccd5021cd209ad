"""From a text to rows that are laid out one by one, and to the string that Qt is given for a row."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from operator import add

from annotator.model.offsets import graphemes

_with_line_feed = partial(add, 1)
LONGEST_ROW = 2000  # code points; QTextLayout is all or nothing, so that a longer paragraph is cut softly
_SEPARATOR = re.compile("\r\n|[\n\r\u2029]")
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0\ufdd1]|^[\ufeff\ufffe]")
_STRONG = re.compile(
    "[A-Za-z\u00c0-\u02af\u0370-\u058f\u0590-\u08ff\u0900-\u1fff\u3040-\ud7ff\ufb1d-\ufdff\ufe70-\ufefc]"
)


@dataclass(frozen=True)
class Rows:
    """Where rows start and end (code points, without their separator), ascending."""

    starts: "array[int]"
    ends: "array[int]"
    numbers: "array[int]"  # of the paragraph that begins here, counted from 1; 0 where one goes on

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The row that holds `offset`; an offset on a separator belongs to the row before it."""
        return max(0, bisect_right(self.starts, offset) - 1)


def split(text: str) -> Rows:
    """The rows of a text: its paragraphs, over-long ones in softly cut pieces. An empty text has one empty row."""
    rows = _of_short_lines(text)
    if rows is not None:
        return rows
    rows = Rows(array("q"), array("q"), array("l"))
    at = number = 0
    for number, (end, following) in enumerate(_separators(text), 1):
        _add(text, at, end, number, rows)
        at = following
    _add(text, at, len(text), number + 1, rows)
    return rows


def _of_short_lines(text: str) -> Rows | None:
    """The rows of a text that only has line feeds, as all imported ones, and no long line: the quick way."""
    lengths = list(map(len, text.split("\n"))) if "\r" not in text and "\u2029" not in text else [LONGEST_ROW + 1]
    if max(lengths) > LONGEST_ROW:
        return None
    starts = array("q", accumulate(map(_with_line_feed, lengths[:-1]), initial=0))
    return Rows(starts, array("q", map(add, starts, lengths)), array("l", range(1, len(lengths) + 1)))


def _separators(text: str) -> Iterator[tuple[int, int]]:
    """Where each separator starts and ends."""
    return (match.span() for match in _SEPARATOR.finditer(text))


def _add(text: str, start: int, end: int, number: int, rows: Rows) -> None:
    while end - start > LONGEST_ROW:
        cut = text.rfind(" ", start + LONGEST_ROW // 2, start + LONGEST_ROW) + 1
        if cut <= 0:
            near = graphemes(text, start + LONGEST_ROW - 200, min(end, start + LONGEST_ROW))
            # The last cluster may go on behind the piece that was looked at.
            cut = near[-1][0] if len(near) > 1 else start + LONGEST_ROW
        _append(rows, start, cut, number)
        start, number = cut, 0
    _append(rows, start, end, number)


def _append(rows: Rows, start: int, end: int, number: int) -> None:
    rows.starts.append(start)
    rows.ends.append(end)
    rows.numbers.append(number)


def display(piece: str) -> str:
    """`piece` as Qt may have it: equally long in UTF-16, without what PySide or Qt would drop, swap or hide."""
    return piece if piece.isascii() and piece.isprintable() else _ODD.sub(_substitute, piece)


def _substitute(match: "re.Match[str]") -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd" if code > 0x9F and code != 0xFEFF else "\u2422"


def is_right_to_left(piece: str) -> bool:
    """Whether the first strong letter is Hebrew or Arabic."""
    match = _STRONG.search(piece)
    return bool(match) and ("\u0590" <= match.group() <= "\u08ff" or match.group() >= "\ufb1d")  # type: ignore[union-attr]
