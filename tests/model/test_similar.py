"""Which texts nearly repeat each other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.similar import NEAR, groups, likeness, pairs, signature

STORY = (
    "The harbour board of Larnholm met on Monday to vote on the new quay, which the union had asked for since spring. "
    "Ana Novak spoke first and said that the old quay could not hold another winter. Lev Brandt answered that there "
    "was no money before autumn, and that the board had to choose between the quay and the school."
)
OTHER = "In Oslo it rained for three days, and nobody went out but the postman, who had to."
WORDS = STORY.split()


def _grouped(*texts: str) -> list[int]:
    return groups([signature(text) for text in texts])


def test_a_text_with_some_other_words_is_the_same_again() -> None:
    assert _grouped(STORY, OTHER, STORY.replace("Monday", "Tuesday").replace("Ana Novak", "Ana Nowak")) == [0, 1, 0]


def test_case_punctuation_and_white_space_make_no_difference() -> None:
    assert _grouped(STORY, STORY.upper().replace(" ", "\n\n").replace(".", " !")) == [0, 0]


def test_a_quotation_does_not_make_a_repetition() -> None:
    assert _grouped(STORY, OTHER + " " + " ".join(WORDS[:15])) == [0, 1]


def test_groups_go_by_way_of_others() -> None:
    changed = [["x", "y", "z", *WORDS[4 * i :]] for i in range(5)]
    texts = [" ".join(words) for words in changed]
    assert likeness(signature(texts[0]), signature(texts[-1])) < likeness(signature(texts[0]), signature(texts[1]))
    assert _grouped(*texts) == [0] * 5


def test_short_texts_and_texts_without_words() -> None:
    assert _grouped("Oslo", "oslo!", "Bergen", "", "…", "Oslo Bergen") == [0, 0, 2, 3, 4, 5]


def test_scripts_without_spaces() -> None:
    text = "東京都の知事は月曜日に新しい港の計画について話した。住民は来年の春までに答えを求めている。"
    assert _grouped(
        text, text.replace("月曜日", "火曜日"), "大阪の市長は何も言わなかった。誰も聞かなかったからだ。"
    ) == [0, 0, 2]


def test_a_form_in_every_text_is_no_square_of_work() -> None:
    texts = [signature(STORY)] * 150
    found = list(pairs(texts))
    assert len(found) <= 150 * 64
    assert groups(texts) == [0] * 150


@settings(max_examples=30)
@given(st.permutations(WORDS), st.permutations(WORDS))
def test_likeness_is_about_the_share_of_common_runs(one: list[str], other: list[str]) -> None:
    def runs(words: list[str]) -> set[tuple[str, ...]]:
        clean = ["".join(c for c in w.casefold() if c.isalpha()) for w in words]
        return set(zip(clean, clean[1:], clean[2:], strict=False))

    mixed = other[: len(other) // 3] + one
    a, b = runs(one), runs(mixed)
    estimated = likeness(signature(" ".join(one)), signature(" ".join(mixed)))
    assert abs(estimated - len(a & b) / len(a | b)) < 0.3
    assert 0 < NEAR < 1
