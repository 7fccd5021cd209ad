"""Intervals against figures from elsewhere, and what is drawn anew."""

import pytest

from annotator.model.intervals import MOST, ROUNDS, middle, resampled, summed, wilson


@pytest.mark.parametrize(
    ("hits", "of", "interval"),
    # Brown, Cai and DasGupta's method as statsmodels' proportion_confint(method="wilson") gives it.
    [(0, 10, (0.0, 0.2775)), (10, 10, (0.7225, 1.0)), (5, 10, (0.2366, 0.7634)), (81, 263, (0.2553, 0.3662))],
)
def test_the_interval_of_a_share_is_wilsons(hits: int, of: int, interval: tuple[float, float]) -> None:
    assert wilson(hits, of) == pytest.approx(interval, abs=1e-4)


def test_what_is_drawn_anew_has_the_mean_and_the_spread_of_the_members() -> None:
    members = [(float(i % 2), 1.0) for i in range(100)]
    interval = middle(one / all_ for one, all_ in resampled(members))
    assert interval is not None
    low, high = interval
    assert [low, high] == pytest.approx([0.40, 0.60], abs=0.03)
    assert middle(one / all_ for one, all_ in resampled(members)) == interval  # the same again


def test_many_members_are_bundled_and_lose_nothing() -> None:
    members = [(1.0, float(i)) for i in range(10 * MOST)]
    drawn = resampled(members)
    assert (len(drawn), {one for one, _ in drawn}) == (ROUNDS, {10.0 * MOST})
    assert summed(members) == (2000.0, 1999000.0)


def test_one_document_says_nothing_of_the_spread() -> None:
    assert resampled([(1.0, 2.0)]) == []
    assert middle([]) is None
    assert middle([1.0] * (ROUNDS // 2 - 1) + [None] * ROUNDS) is None
