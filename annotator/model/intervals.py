"""How sure a share or a ratio is: 95 % intervals.

Shares of decisions that do not hang on each other have Wilson's score interval (Wilson 1927; advised for few by Brown,
Cai and DasGupta 2001). Spans of one document do hang on each other: ratios over documents are resampled by documents,
and the middle 95 % are taken (the percentile bootstrap of Efron and Tibshirani 1993, of clusters).
"""

import random
from collections.abc import Iterable, Sequence
from math import sqrt

_Z = 1.959964  # of the normal distribution, 2.5 % on either side
ROUNDS, MOST = 400, 200
Interval = tuple[float, float]
Sums = tuple[float, ...]


def wilson(hits: int, of: int) -> Interval:
    """The interval of a share, `hits` out of `of` (above 0); within 0 and 1."""
    share, spread = hits / of, _Z * _Z / of
    middle = (share + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * sqrt(share * (1 - share) / of + spread / (4 * of))
    return max(0.0, middle - half), min(1.0, middle + half)


def resampled(group: Sequence[Sums]) -> list[Sums]:
    """The sums of a group whose members are drawn anew, `ROUNDS` times; nothing of a group with less than two.

    A member is what one document counts. Many members are bundled before, as that changes little and takes less time.
    The same members give the same sums.
    """
    if len(group) < 2:
        return []
    rng = random.Random(0)  # noqa: S311 (no secret)
    bundled = group if len(group) <= MOST else [summed(group[at::MOST]) for at in range(MOST)]
    return [summed(rng.choices(bundled, k=len(bundled))) for _ in range(ROUNDS)]


def middle(found: Iterable[float | None]) -> Interval | None:
    """The interval with the middle 95 % of what was found; None where it is not known of half of the rounds."""
    known = sorted(value for value in found if value is not None)
    if len(known) < ROUNDS // 2:
        return None
    return known[int(0.025 * len(known))], known[int(0.975 * len(known))]


def summed(members: Sequence[Sums]) -> Sums:
    """The sums of each count."""
    return tuple(map(sum, zip(*members, strict=True)))
