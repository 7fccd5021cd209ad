"""Documents to learn from or to be judged on, as plain values. Offsets are half-open code points."""

from dataclasses import dataclass

Place = tuple[int, int, str]  # start, end, label


@dataclass(frozen=True, slots=True)
class Example:
    """What one annotator decided in one document: `spans` were accepted, `rejected` are none.

    `complete`: the document was accepted as a whole, so that every other piece of it is no name; else nothing is known
    of the others. `part` is train, dev or test, or rest: a text alone, from
    which a pipeline's own opinion is kept.
    """

    id: int
    text: str
    spans: tuple[Place, ...]
    rejected: tuple[Place, ...] = ()
    complete: bool = True
    part: str = "train"
