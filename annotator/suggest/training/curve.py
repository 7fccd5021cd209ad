"""The learning curve: whether more work is worth it."""

import math
import random
from collections.abc import Sequence

from annotator.language import tr
from annotator.model.examples import Example
from annotator.suggest.training.settings import Point

_LITTLE = 0.01  # of F1: less than what another seed changes


def share_of(examples: Sequence[Example], share: int, seed: int) -> list[Example]:
    """All examples, but of the train part only so many per cent: a larger share holds every smaller one."""
    idents = sorted({one.id for one in examples if one.part == "train"})
    random.Random(seed).shuffle(idents)  # noqa: S311 (no secret)
    kept = set(idents[: math.ceil(len(idents) * share / 100)])
    return [one for one in examples if one.part != "train" or one.id in kept]


def last_doubling(points: Sequence[Point]) -> str:
    """What the step from half of the documents to all of them brought, as sentences; empty for no such step."""
    by_share = {point.share: point for point in points}
    half, whole = by_share.get(50), by_share.get(100)
    if half is None or whole is None:
        return ""
    gain = whole.f1 - half.f1
    brought = tr(
        "From {half} to {whole} documents F1 went from {before:.2f} to {after:.2f}.",
        half=half.documents,
        whole=whole.documents,
        before=half.f1,
        after=whole.f1,
    )
    unsure = half.high >= whole.f1 or whole.low <= half.f1
    if gain < _LITTLE:
        return tr(
            "{brought} The last doubling brought nothing: other documents or clearer labels will help more.",
            brought=brought,
        )
    if unsure:
        return tr(
            "{brought} That may be chance: {part} is small. Twice as many documents may bring as much again.",
            brought=brought,
            part=whole.part,
        )
    return tr("{brought} More work is worth it: twice as many documents may bring as much again.", brought=brought)
