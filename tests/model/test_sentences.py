"""Stepping from sentence to sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.sentences import next_sentence, previous_sentence

TEXTS = st.text(st.sampled_from("aA .!?\n。؟”1") | st.characters(exclude_categories=["Cs"]), max_size=80)


def _sentences(text: str) -> list[str]:
    borders = [0]
    while (following := next_sentence(text, borders[-1])) is not None:
        borders.append(following)
    return [text[a:b] for a, b in zip(borders, [*borders[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Smith went. ", "He came."],
        ["He said: “Go.” ", "Then left! ", "¿Por qué? ", "No."],
        ["The U.S. Senate met. ", "1.5 was it."],
        ["A title\n\n", "A line"],
        ["今天。", "明天！", "好」吗"],
        ["كيف؟ ", "نعم"],
        ["no capitals. so one sentence"],
    ],
)
def test_where_sentences_begin(sentences: list[str]) -> None:
    assert _sentences("".join(sentences)) == sentences


@given(TEXTS)
def test_on_and_back_go_through_the_same_sentences(text: str) -> None:
    begins = [0]
    while (following := next_sentence(text, begins[-1])) is not None:
        assert begins[-1] < following < len(text)
        begins.append(following)
    back = [begins[-1]]
    while back[-1]:
        back.append(previous_sentence(text, back[-1]))
    assert back == begins[::-1]


def test_a_sentence_without_end_is_walked_through_in_pieces() -> None:
    text = "word " * 5000 + "word. Next."
    begins = [0]
    while (following := next_sentence(text, begins[-1])) is not None:
        assert 0 < following - begins[-1] <= 4000
        begins.append(following)
    assert text[begins[-1] :] == "Next."
    assert previous_sentence(text, 20_000) == 16_000
