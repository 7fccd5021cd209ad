"""Orders of documents: draws that hang on text and seed alone, mixing, likeness."""

from collections.abc import Callable

import pytest

from annotator.errors import AnnotatorError
from annotator.model.document import text_hash
from annotator.model.order import By, Likeness, Order, at_random, draw, mixed, words_of

MANY = range(1, 2001)


def _draws(seed: int = 0, purpose: str = "order") -> Callable[[int], float]:
    return lambda ident: draw(text_hash(f"text {ident}"), seed, purpose)


def test_a_draw_is_known_and_the_same_everywhere() -> None:
    assert draw(text_hash("Larnholm votes."), 7, "order") == pytest.approx(0.5151737065502004)


def test_draws_are_evenly_spread_and_others_for_another_seed_or_purpose() -> None:
    for tenth in range(10):
        assert 150 < sum(tenth <= _draws()(i) * 10 < tenth + 1 for i in MANY) < 250
    both = sum(_draws()(i) < 0.5 and _draws(1)(i) < 0.5 for i in MANY)
    purposes = sum(_draws()(i) < 0.5 and _draws(0, "guard")(i) < 0.5 for i in MANY)
    assert 430 < both < 570
    assert 430 < purposes < 570


def test_a_share_is_drawn_at_random_and_the_rest_stays_as_ranked() -> None:
    order, of = Order(By.UNCERTAIN, 0.2), _draws()
    found = mixed(MANY, order, of)
    drawn = [i for i in found if of(i) < 0.2]
    assert sorted(found) == list(MANY)
    assert [i for i in found if of(i) >= 0.2] == [i for i in MANY if of(i) >= 0.2]
    assert drawn == at_random(drawn, of)
    first = [of(i) < 0.2 for i in found[:500]]
    assert 70 < sum(first) < 130  # they come all the time, not at the end


def test_another_order_and_more_documents_leave_the_drawn_ones_as_they_are() -> None:
    of = _draws()
    few = mixed([i for i in MANY if i % 3], Order(By.PENDING, 0.1), of)
    all_ = mixed(list(reversed(MANY)), Order(By.UNCERTAIN, 0.1), of)
    assert [i for i in all_ if of(i) < 0.1 and i % 3] == [i for i in few if of(i) < 0.1]


@pytest.mark.parametrize("order", [Order(By.RANDOM, 0.5), Order(By.IMPORTED, 0.5), Order(By.PENDING)])
def test_nothing_is_mixed_into_an_order_that_is_random_itself_or_where_no_share_is_given(order: Order) -> None:
    assert mixed([3, 1, 2], order, _draws()) == [3, 1, 2]


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (Order(), "as imported"),
        (Order(By.UNCERTAIN, 0.25), "least certain first, 25% at random"),
        (Order(By.SEARCH, words="court"), "with “court” first"),
        (Order(By.RANDOM, 0.5), "at random"),
    ],
)
def test_an_order_says_what_it_is(order: Order, said: str) -> None:
    assert str(order) == said


@pytest.mark.parametrize(("by", "share"), [(By.RANDOM, 1.5), (By.RANDOM, -0.1), (By.SEARCH, 0.0)])
def test_what_is_no_order_is_refused(by: By, share: float) -> None:
    with pytest.raises(AnnotatorError):
        Order(by, share)


def test_rare_words_make_texts_alike_and_length_does_not() -> None:
    likeness = Likeness(words_of("Harbour Union said no"))
    texts = ["the union said", "the harbour said", "the union said", "nothing of it", "the harbour said " + "more " * 9]
    for ident, text in enumerate(texts):
        likeness.add(ident, text)
    likeness.add(5, " ".join(["the harbour said", *(f"word{i}" for i in range(50))]))
    scores = likeness.scores()
    assert scores[0] == scores[2] > scores[1] > scores[3] == 0.0  # union is in two texts, harbour in three
    assert scores[1] > scores[4] > scores[5] > 0.0


def test_words_are_compared_without_capitals_and_short_ones_not_at_all() -> None:
    assert words_of("Ana is in 北京, ÉTÉ 2024!") == {"ana", "北", "京", "été", "2024"}
