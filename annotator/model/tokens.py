"""Tokens as half-open ranges of code points: those a pipeline gave, or these until one has looked at the text."""

from __future__ import annotations  # array[int] cannot be written at run time before Python 3.12

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import compress
from operator import ge, gt, lt, sub

import regex

from annotator.language import tr

Bounds = list[tuple[int, int]]

# Close to spaCy's English tokeniser where it matters for the borders of names; marks stay with their letter.
_TOKEN = regex.compile(
    r"""
      \s+
    | \p{Han}\p{M}* | [\p{Hiragana}\p{Katakana}ー]+
    | (?:\p{L}\.){2,}                                   # U.S.
    | \d+(?:[.,:]\d+)*                                  # 1,200.50
    | [\p{L}\p{M}\p{N}_\u200c\u200d]+?(?=n['’]t\b)      # do|n't
    | n['’]t\b
    | ['’](?:s|S|re|ve|ll|d|m)\b
    | [\p{L}\p{M}\p{N}_\u200c\u200d]+(?:['’](?!(?:s|S|re|ve|ll|d|m|t)\b)\p{L}+)*
    | \.{2,}
    | \X
    """,
    regex.VERBOSE,
)
_GAP = regex.compile(r"\s+")
_CHUNK = 2000  # code points that are looked at together: a long text is never cut into tokens as a whole


@dataclass(frozen=True)
class Tokens:
    """The tokens of one text. With `flat` (start, end, start, end, …) those of a pipeline, else our own, made lazily.

    "Words" are the tokens a caret stops at: all that are not white space alone. Offsets are code points.
    """

    text: str
    flat: array[int] | None = None
    _chunks: dict[int, Bounds] = field(default_factory=dict, repr=False, compare=False)

    def word_at(self, offset: int) -> tuple[int, int] | None:
        """The word at `offset`, else the next one, else the last one; None in a text without words."""
        following = next(self._words_from(offset), None)
        return following or next(self._words_before(offset + 1), None)

    def next_word(self, offset: int) -> tuple[int, int] | None:
        """The first word that starts after `offset`."""
        return next((w for w in self._words_from(offset) if w[0] > offset), None)

    def previous_word(self, offset: int) -> tuple[int, int] | None:
        """The last word that starts before `offset`."""
        return next(self._words_before(offset), None)

    def bounds(self) -> Bounds:
        """All tokens."""
        if self.flat is not None:
            return list(zip(self.flat[::2], self.flat[1::2], strict=True))
        return [b for i in range(self._chunk_count()) for b in self._chunk(i)]

    def words_in(self, start: int, end: int) -> Bounds:
        """The words that share a code point with `start` to `end`."""
        found: Bounds = []
        for word in self._words_from(start):
            if word[0] >= end:
                break
            found.append(word)
        return found

    def _words_from(self, offset: int) -> Iterator[tuple[int, int]]:
        """Words that end after `offset`, forwards."""
        for i in range(self._chunk_of(offset), self._chunk_count()):
            for a, b in self._chunk(i):
                if b > offset and not self.text[a:b].isspace():
                    yield a, b

    def _words_before(self, offset: int) -> Iterator[tuple[int, int]]:
        """Words that start before `offset`, backwards."""
        for i in range(self._chunk_of(min(offset, max(0, len(self.text) - 1))), -1, -1):
            for a, b in reversed(self._chunk(i)):
                if a < offset and not self.text[a:b].isspace():
                    yield a, b

    def _chunk_count(self) -> int:
        size = len(self.text) if self.flat is None else len(self.flat) // 2
        return -(-size // _CHUNK)

    def _chunk_of(self, offset: int) -> int:
        if self.flat is not None:
            return max(0, _bisect_starts(self.flat, offset) - 1) // _CHUNK
        i = offset // _CHUNK
        return i - 1 if i and offset < self._border(i) else i

    def _chunk(self, i: int) -> Bounds:
        if i not in self._chunks:
            if self.flat is not None:
                part = self.flat[2 * i * _CHUNK : 2 * (i + 1) * _CHUNK]
                self._chunks[i] = list(zip(part[::2], part[1::2], strict=True))
            else:
                found = (m.span() for m in _TOKEN.finditer(self.text, self._border(i), self._border(i + 1)))
                self._chunks[i] = [(a, b) for a, b in found if self.text[a:b] != " "]
        return self._chunks[i]

    def _border(self, i: int) -> int:
        """Where chunk `i` begins: after the first white space behind its place on a fixed grid."""
        near = i * _CHUNK
        if near <= 0 or near >= len(self.text):
            return min(max(near, 0), len(self.text))
        gap = _GAP.search(self.text, near, near + _CHUNK // 2)
        return gap.end() if gap else near


def _bisect_starts(flat: array[int], offset: int) -> int:
    """How many tokens start at or before `offset`."""
    low, high = 0, len(flat) // 2
    while low < high:
        middle = (low + high) // 2
        if flat[2 * middle] <= offset:
            low = middle + 1
        else:
            high = middle
    return low


@dataclass(frozen=True, slots=True)
class TokenIndex:
    """All tokens of a text, as two columns (code points), and look-ups which of them a span meets: for exports."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, bounds: Bounds) -> TokenIndex:
        """From pairs."""
        return cls([a for a, _ in bounds], [b for _, b in bounds])

    @classmethod
    def of_flat(cls, flat: array[int]) -> TokenIndex:
        """From start, end, start, end, …"""
        return cls(flat[::2].tolist(), flat[1::2].tolist())

    @property
    def bounds(self) -> Bounds:
        """As pairs."""
        return list(zip(self.starts, self.ends, strict=True))

    def indices(self, start: int, end: int) -> tuple[int, int] | None:
        """The first and last token (inclusive) of a span that meets token borders on both sides, else None."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.ends, end, lo=first)
        meets = last < len(self.ends) and self.starts[first] == start and self.ends[last] == end
        return (first, last) if meets else None

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """`start`, `end` moved outwards to the borders of the tokens they are in."""
        i = bisect_right(self.starts, start) - 1
        if i >= 0 and start < self.ends[i]:
            start = self.starts[i]
        j = bisect_left(self.starts, end) - 1
        if j >= 0 and end <= self.ends[j]:
            end = self.ends[j]
        return start, end


def _are_all_right(bounds: Bounds, text: str, start: int, end: int) -> bool:
    """Whether tokens follow one another and only white space stands between them: the quick look at a whole list."""
    starts = [a for a, _ in bounds] + [end]
    ends = [start] + [b for _, b in bounds]
    if any(map(gt, ends, starts)) or any(map(ge, starts, ends[1:])):
        return False
    if max(map(sub, starts, ends)) == 1:  # as nearly always; then none of it takes a step through Python
        gaps = "".join(map(text.__getitem__, compress(ends, map(lt, ends, starts))))
    else:
        gaps = "".join([text[a:b] for a, b in zip(ends, starts, strict=True) if a < b])
    return not gaps or gaps.isspace()


def bounds_problem(bounds: Bounds, text: str, start: int = 0, end: int | None = None) -> str:
    """Why `bounds` cannot be the tokens of `text`, or of it from `start` to `end`; empty when they can.

    Between tokens only white space may stand.
    """
    last, end = start, len(text) if end is None else end
    if _are_all_right(bounds, text, start, end):
        return ""
    for i, (a, b) in enumerate(bounds):
        if not last <= a < b <= end:
            return tr(
                "token {i} ({a} to {b}) overlaps the one before it, is empty, or lies beyond the text", i=i, a=a, b=b
            )
        if text[last:a].strip():
            return tr("before token {i} the text {text!r} belongs to no token", i=i, text=text[last:a][:20])
        last = b
    return tr("after the last token the text {text!r} belongs to no token", text=text[last:end][:20])
