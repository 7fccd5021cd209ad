"""Recall with and without suggestions: numbers that can be counted by hand."""

import random
from dataclasses import replace

import pytest

from annotator.model.bias import Done, comparison
from annotator.model.figures import Figure


def _row(figure: Figure | None, name: str) -> list[float | None]:
    assert figure is not None
    return [value.number for row in figure.rows if row.name == name for value in row.values]


def test_each_measure_is_what_it_says() -> None:
    without = [Done(words=100, found=6, final=10, beyond=1, said=8, taken=5), Done(100, 2, 2, 1, 2, 1)]
    with_ = [Done(words=400, found=20, final=20, beyond=2, said=20, taken=18)]
    figure = comparison(without, with_)
    assert _row(figure, "documents") == [2, 1, None]
    assert _row(figure, "recall") == pytest.approx([8 / 12, (20 / 400) / (12 / 200), 0.8333 - 0.6667], abs=1e-3)
    assert _row(figure, "spans per 1,000 words") == [40, 50, 10]
    assert _row(figure, "of these suggested by nobody") == [10, 5, -5]
    assert _row(figure, "suggestions that stood there") == pytest.approx([0.6, 0.9, 0.3])


def test_nothing_is_compared_before_the_first_document_without_suggestions() -> None:
    assert comparison([], [Done(100, 5, 5, 0, 5, 5)]) is None


def test_what_is_not_known_is_left_open() -> None:
    figure = comparison([Done(50, 0, 0, 0, 0, 0)], [])
    assert _row(figure, "recall") == [None, None, None]
    assert _row(figure, "spans per 1,000 words") == [0, None, None]


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    """Annotators who find 70 % alone and 90 % with suggestions, in documents that differ much."""
    covered = 0
    for turn in range(40):
        rng = random.Random(turn)

        def draw(recall: float, rng: random.Random = rng) -> Done:
            final = rng.randint(2, 30)
            found = sum(rng.random() < recall for _ in range(final))
            return Done(300, found, final, 0, final, found)

        without = [draw(0.7) for _ in range(40)]
        with_ = [replace(done, final=done.found) for done in (draw(0.9) for _ in range(160))]
        figure = comparison(without, with_)
        assert figure is not None
        difference = next(row for row in figure.rows if row.name == "recall").values[2]
        assert difference.low is not None
        assert difference.high is not None
        covered += difference.low <= 0.2 <= difference.high
    assert covered >= 34
