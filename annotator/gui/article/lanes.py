"""Which lane under a line each span's bar takes: the shorter a span, the nearer to the text."""

from collections.abc import Sequence

Piece = tuple[int, int]


def lanes(pieces: Sequence[Piece], lengths: Sequence[int]) -> list[int]:
    """A lane (0 is next to the text) for each piece (start, end on one line); pieces in one lane never overlap.

    `lengths` are the whole spans' lengths: the shorter span is placed first.
    """
    order = sorted(range(len(pieces)), key=lambda i: (lengths[i], pieces[i]))
    taken: list[list[Piece]] = []
    found = [0] * len(pieces)
    for i in order:
        start, end = pieces[i]
        lane = next((n for n, row in enumerate(taken) if all(end <= a or b <= start for a, b in row)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((start, end))
        found[i] = lane
    return found
