"""Offsets of every unit, there and back, and what spans say of the unit that a file counts in."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.offsets import Evidence, Unit, counter, finder, found_out
from annotator.formats.report import Refused

SIZES: dict[Unit, Callable[[str], int]] = {
    Unit.CODE_POINTS: len,
    Unit.UTF16: lambda text: len(text.encode("utf-16-le")) // 2,
    Unit.BYTES: lambda text: len(text.encode()),
}


@pytest.mark.parametrize("unit", Unit)
@given(text=st.text(st.sampled_from("aé习😀\u0308"), max_size=8))
def test_offsets_go_there_and_back_and_none_is_inside_a_character(unit: Unit, text: str) -> None:
    there, back = counter(text, unit), finder(text, unit)
    places = [SIZES[unit](text[:i]) for i in range(len(text) + 1)]
    assert [there(i) for i in range(len(text) + 1)] == places
    found = {place: back(place) for place in range(places[-1] + 1)}
    assert found == {place: places.index(place) if place in places else None for place in found}


@pytest.mark.parametrize(
    ("text", "places", "verdict"),
    [
        ("Ana 😀", [(0, 3)], Unit.CODE_POINTS),  # the same in both
        ("😀 Ana met", [(2, 5)], Unit.CODE_POINTS),  # the other cuts a word
        ("😀 Ana met", [(3, 6)], Unit.UTF16),
        ("😀😀 a", [(1, 2)], Unit.CODE_POINTS),  # the other is inside an emoji
        ("😀 Ana", [(3, 6)], Unit.UTF16),  # the other is beyond the text
        ("😀习近平来了", [(2, 5)], None),
        ("😀 Ana met Lev", [(3, 6), (10, 13)], None),  # one so, one so
        ("😀 Ana", [(3, 99), ("x", None), (2, "x"), (2, 2)], Unit.CODE_POINTS),  # none of that says anything
        ("😀 Ana", [(0, 2)], Unit.UTF16),  # the other ends with white space
        ("😀 Ana met", [(2, 2), (3, 6)], Unit.UTF16),  # an empty one says nothing
        ("😀 Ana met", [(3, 5), (7, 10)], Unit.UTF16),  # both are possible only so
        ("😀 Ana met Lev", [(3, 6), (7, 10)], Unit.UTF16),  # both are neat only so
        ("😀,Ana met", [(2, 5)], Unit.CODE_POINTS),  # the other cuts a word at its end
        ("😀 a,Ana met", [(4, 7)], Unit.CODE_POINTS),
        ("𝒜na met", [(0, 2)], None),  # both cut it
        ("𝒜na met", [(0, 4)], Unit.UTF16),  # letters of other words do not count
        (None, [(0, 3)], Unit.CODE_POINTS),
    ],
)
def test_what_a_file_counts(text: str | None, places: list[tuple[object, object]], verdict: Unit | None) -> None:
    evidence = Evidence()
    evidence.hear(text, places)
    assert evidence.verdict() is verdict


def test_what_cannot_be_told_is_asked_with_the_first_example() -> None:
    texts = [("Ana", [(0, 3)]), ("😀习近平来了", [(2, 5)]), ("😀你好吗你好", [(2, 4)])]
    with pytest.raises(Refused, match=r"Both fit \('近平来' \(code-points\) or '习近平' \(utf-16\)\)"):
        found_out(texts)
    assert found_out([*texts, ("😀 Ana", [(3, 6)])]) is Unit.UTF16
    assert found_out([]) is Unit.CODE_POINTS
    with pytest.raises(Refused, match="Both fit: say"):  # one span fits so, the other so
        found_out([("😀😀 ab", [(1, 2), (5, 7)])])
