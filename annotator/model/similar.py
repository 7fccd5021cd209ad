"""Which texts nearly repeat each other: MinHash over runs of three words, the same on every machine.

Written out here, because a split must not hang on which library is installed.
"""

import zlib
from array import array
from collections.abc import Iterator, Sequence
from itertools import chain

import regex

#: The share of common runs of words from which two texts are said to repeat each other.
NEAR = 0.6
BANDS, _ROWS = 32, 3  # two texts that share 0.6 of their runs meet in a band with a chance of 0.9996
_BINS = BANDS * _ROWS
_NOTHING = 2**32 - 1
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|[\p{L}\p{M}\p{N}]+")
_RUN = 3
_MOST_COMPARED = 64  # texts of a band that a text is compared with, so that a form in every text costs no square

Signature = Sequence[int]


def signature(text: str) -> Signature:
    """What is remembered of a text: of each of 96 classes of its runs of words the smallest hash (384 bytes).

    Case, punctuation and white space make no difference. A text without words gives an empty signature.
    """
    words = _WORD.findall(text.casefold())
    found = array("L" if array("L").itemsize == 4 else "I", [_NOTHING]) * _BINS
    if not words:
        return found[:0]
    data = " ".join(words).encode("utf-8", "surrogatepass")
    ends = [i for i, byte in enumerate(data) if byte == 32] + [len(data)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    for start, end in zip(starts, ends[_RUN - 1 :] or ends[-1:], strict=False):
        # Mixed once more: CRC-32 alone gives like texts like hashes.
        value = zlib.crc32(data[start:end]) * 0x9E3779B1 & _NOTHING
        value ^= value >> 15
        at = value % _BINS
        found[at] = min(found[at], value)
    return found


def likeness(one: Signature, other: Signature) -> float:
    """The share of runs of words that two texts have in common, estimated: 0 to 1, give or take 0.05."""
    both = [(a, b) for a, b in zip(one, other, strict=False) if a != _NOTHING or b != _NOTHING]
    return sum(a == b for a, b in both) / len(both) if both else 0.0


def pairs(signatures: Sequence[Signature]) -> Iterator[tuple[int, int]]:
    """Indices of texts that nearly repeat each other, the smaller first. Each group of them is held together by the
    pairs, but not every two of it are a pair; none comes twice."""
    seen: set[tuple[int, int]] = set()
    for band in range(BANDS):
        yield from pairs_of_band(signatures, band, seen)


def pairs_of_band(signatures: Sequence[Signature], band: int, seen: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The pairs that meet in one of the `BANDS`, for who works step by step; those in `seen` do not come, new ones go
    into it."""
    met: dict[tuple[int, ...], list[int]] = {}
    for i, one in enumerate(signatures):
        if one:
            met.setdefault(_key(one, band), []).append(i)
    for members in met.values():
        for at, i in enumerate(members):
            for j in members[max(0, at - _MOST_COMPARED) : at]:
                if (j, i) not in seen and likeness(signatures[j], signatures[i]) >= NEAR:
                    seen.add((j, i))
                    yield j, i


def _key(one: Signature, band: int) -> tuple[int, ...]:
    """The band of a signature; an empty class takes what the next full one has, as its neighbours do in a like text."""
    classes = range(band * _ROWS, (band + 1) * _ROWS)
    return tuple(one[at] if one[at] != _NOTHING else _filled(one, at) for at in classes)


def _filled(one: Signature, at: int) -> int:
    return next(value for value in chain(one[at:], one[:at]) if value != _NOTHING)


def groups(signatures: Sequence[Signature]) -> list[int]:
    """For each text the smallest index of its group: texts that nearly repeat each other, also by way of others."""
    first = list(range(len(signatures)))

    def root(i: int) -> int:
        while first[i] != i:
            first[i] = i = first[first[i]]
        return i

    for one, other in pairs(signatures):
        a, b = root(one), root(other)
        first[max(a, b)] = min(a, b)
    return [root(i) for i in range(len(signatures))]
