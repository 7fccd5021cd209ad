"""Mentions of one name in a document agree."""

from annotator.model.span import Span
from annotator.model.tokens import Tokens
from annotator.suggest.consistency import SAID, consistent

STORY = (
    "Ana Novak leads the Harbour Union. Then Novak flew to Larnholm. Larnholm is small; Larnholm is old. "
    "Minister Novak said Larnholm Radio lied."
)


def _said(text: str, *pieces: tuple[str, str, int]) -> list[Span]:
    """Spans over the n-th time that a piece stands in the text."""
    spans = []
    for piece, label, number in pieces:
        start = -1
        for _ in range(number):
            start = text.index(piece, start + 1)
        spans.append(Span(start, start + len(piece), label))
    return spans


def _made(text: str, *pieces: tuple[str, str, int]) -> list[tuple[str, str, bool]]:
    """Text and label of all spans afterwards, and whether they were added or changed."""
    found = consistent(text, _said(text, *pieces), Tokens(text).bounds())
    return [(text[s.start : s.end], s.label, s.source == SAID) for s in found]


def test_a_bare_surname_takes_the_label_of_the_full_name() -> None:
    assert _made(STORY, ("Ana Novak", "PERSON", 1)) == [
        ("Ana Novak", "PERSON", False), ("Novak", "PERSON", True), ("Novak", "PERSON", True),
    ]  # fmt: skip


def test_the_label_of_people_is_the_pipelines_own() -> None:
    assert _made(STORY, ("Ana Novak", "PER", 1))[1:] == [("Novak", "PER", True)] * 2


def test_a_surname_that_was_called_something_else_is_corrected() -> None:
    made = _made(STORY, ("Ana Novak", "PERSON", 1), ("Novak", "ORG", 2), ("Novak", "PERSON", 3))
    assert made[1:] == [("Novak", "PERSON", True), ("Novak", "PERSON", False)]


def test_a_surname_that_is_rather_a_place_here_stays_one() -> None:
    text = "Jack London wrote. London is large; London is old."
    made = _made(text, ("Jack London", "PERSON", 1), ("London", "GPE", 2), ("London", "GPE", 3))
    assert [label for _, label, _ in made] == ["PERSON", "GPE", "GPE"]


def test_mentions_agree_on_what_most_of_them_say_and_missed_ones_are_added() -> None:
    made = _made(STORY, ("Larnholm", "GPE", 1), ("Larnholm", "GPE", 2), ("Larnholm", "PERSON", 3))
    assert made == [("Larnholm", "GPE", False), ("Larnholm", "GPE", False), ("Larnholm", "GPE", True)]


def test_where_mentions_disagree_evenly_each_keeps_its_label() -> None:
    text = "Larnholm is small. Larnholm won."
    assert [label for _, label, _ in _made(text, ("Larnholm", "GPE", 1), ("Larnholm", "ORG", 2))] == ["GPE", "ORG"]


def test_a_word_inside_another_name_is_left_alone() -> None:
    made = _made(STORY, ("Larnholm", "GPE", 1), ("Larnholm", "GPE", 2))
    assert [piece for piece, *_ in made] == ["Larnholm"] * 3
    assert STORY.count("Larnholm") == 4


def test_a_missed_name_of_several_words_is_added() -> None:
    text = "The Harbour Union met. Nobody of the Harbour Union spoke."
    assert _made(text, ("Harbour Union", "ORG", 1)) == [("Harbour Union", "ORG", False), ("Harbour Union", "ORG", True)]


def test_what_is_no_name_and_labels_nobody_knows_are_left_alone() -> None:
    text = "Monday came. Monday went. Fever rose. Fever fell."
    pieces = (("Monday", "DATE", 1), ("Monday", "TIME", 2), ("Fever", "SYMPTOM", 1))
    assert [label for _, label, _ in _made(text, *pieces)] == ["DATE", "TIME", "SYMPTOM"]


def test_scripts_without_capitals_and_odd_texts_are_no_trouble() -> None:
    text = "习近平 met عبد. 👩‍🚀 习近平"
    assert _made(text, ("习近平", "PERSON", 1)) == [("习近平", "PERSON", False)]
