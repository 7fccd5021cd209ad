"""Runs of capitalised words, to step from one to the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.names import names

TEXTS = st.text(st.sampled_from("AbÉ .,’'-&\n0人ع") | st.characters(exclude_categories=["Cs"]), max_size=120)


def _found(text: str) -> list[str]:
    return [text[a:b] for a, b in names(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The University of Larnholm met Simone de Beauvoir.", ["University of Larnholm", "Simone de Beauvoir"]),
        ("However, Ana Novak's J. Smith & Co. left.", ["Ana Novak", "J. Smith & Co."]),
        ("In Oslo, New York and Rio", ["Oslo", "New York", "Rio"]),
        ("ÉMILE Zola; Åse van der Berg", ["ÉMILE Zola", "Åse van der Berg"]),
        ("an IBM-led Al-Qaeda", ["IBM", "Al-Qaeda"]),
        ("Then he left. “Perhaps Novak did.”", ["Novak"]),
        ("the reports of May", ["May"]),
        ("nothing here, 人名 and اسم", []),
        ("", []),
    ],
)
def test_what_may_be_a_name(text: str, found: list[str]) -> None:
    assert _found(text) == found


@given(TEXTS)
def test_what_is_found_lies_in_the_text_and_is_framed_by_no_space(text: str) -> None:
    last = 0
    for start, end in names(text, 0, len(text)):
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        last = end


def test_only_the_asked_piece_is_looked_at() -> None:
    text = "Ana met Lev."
    assert [text[a:b] for a, b in names(text, 4, len(text))] == ["Lev"]
