"""Short codes for places on the screen: typing one goes there."""

from collections.abc import Sequence

#: The home row first, then the row above, then the row below: the nearest keys for the nearest places.
LETTERS = "fjdkslahgrueiwoqptyvnmcbxz"
DIGITS = "1234567890"


def codes(count: int, letters: str = LETTERS) -> list[str]:
    """`count` codes of one or two letters, shortest first; none is the beginning of another.

    With 26 letters there are 676 at most: places beyond that get an empty code.
    """
    size = len(letters)
    # p letters begin two-letter codes, the others stand alone: size - p + p * size >= count.
    prefixes = min(size, max(0, -(-(count - size) // (size - 1))))
    single = list(letters[: size - prefixes])
    double = [a + b for a in letters[size - prefixes :] for b in letters]
    found = (single + double)[:count]
    return found + [""] * (count - len(found))


def nearest_first(starts: Sequence[int], caret: int) -> list[int]:
    """The indices of `starts`, the nearest to `caret` first."""
    return sorted(range(len(starts)), key=lambda i: (abs(starts[i] - caret), starts[i]))
