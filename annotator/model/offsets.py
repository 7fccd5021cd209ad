"""Offsets: Unicode code points here and in files, UTF-16 units in Qt, Java and JavaScript; and grapheme clusters."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

import regex

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_GRAPHEME = regex.compile(r"\X")
_NEAR = 400  # code points around a place in which its grapheme cluster is looked for


@dataclass(frozen=True)
class Utf16Map:
    """Translates offsets of one text. Only characters beyond U+FFFF count differently (2 units instead of 1)."""

    text: str

    @cached_property
    def _astral(self) -> list[int]:
        return [] if self.text.isascii() else [m.start() for m in _ASTRAL.finditer(self.text)]

    @cached_property
    def _astral16(self) -> list[int]:
        return [offset + i for i, offset in enumerate(self._astral)]

    def to16(self, offset: int) -> int:
        """UTF-16 units before the code point offset `offset`."""
        return offset + bisect_left(self._astral, offset)

    def from16(self, pos16: int) -> int:
        """Code points before the UTF-16 position; the middle of a surrogate pair gives its character's start."""
        return pos16 - bisect_left(self._astral16, pos16)


def graphemes(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The grapheme clusters (what a reader calls a character) of `text[start:end]`, as offsets into `text`."""
    return [m.span() for m in _GRAPHEME.finditer(text, start, len(text) if end is None else end)]


def grapheme_at(text: str, offset: int) -> tuple[int, int]:
    """The grapheme cluster that holds the code point at `offset`, the last one beyond the end; a line end is one."""
    if not text:
        return 0, 0
    offset = min(offset, len(text) - 1)
    line_start = text.rfind("\n", 0, offset) + 1
    start = max(line_start, offset - _NEAR)
    found = (g for g in graphemes(text, start, min(len(text), offset + _NEAR)) if g[1] > offset)
    return next(found, (offset, offset + 1))
