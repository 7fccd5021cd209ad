"""Go to: which places have a code, how short it is, and where it leads."""

from pathlib import Path

import pytest

from annotator.commands.hints import Hint, go, hints, numbers
from annotator.model.hints import LETTERS
from tests.commands.desk import Desk, Lines, desk_on
from tests.making import found

PAGE = "One, two (three) four. 北京 👍 five\nsix seven"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    said = [found(PAGE, "two", "ORG"), found(PAGE, "four", "GPE"), found(PAGE, "seven", "DATE")]
    desk = desk_on(tmp_path, PAGE, said)
    desk.session.layout = Lines(desk.session, seen=(0, PAGE.index("\n")))
    return desk


def _words(desk: Desk) -> list[str]:
    return [desk.text[slice(*h.place)] for h in hints(desk.session) if h.span is None]


def _at(desk: Desk, piece: str) -> Hint:
    return next(h for h in hints(desk.session) if desk.text[slice(*h.place)] == piece)


def test_every_visible_word_has_a_code_and_no_punctuation(desk: Desk) -> None:
    assert sorted(_words(desk)) == sorted(["One", "two", "three", "four", "北", "京", "👍", "five"])


def test_the_nearest_words_have_the_best_keys(desk: Desk) -> None:
    desk.go("three")
    codes = {desk.text[slice(*h.place)]: h.code for h in hints(desk.session) if h.span is None}
    assert codes["three"] == LETTERS[0]
    assert {codes["two"], codes["four"]} == set(LETTERS[1:3])


def test_spans_have_digits_suggestions_and_those_ahead_first(desk: Desk) -> None:
    desk.activate("two")
    desk.press("span.accept")
    desk.session.activate(None)
    desk.press("move.document_start")
    digits = [(h.code, desk.piece(h.span)) for h in hints(desk.session) if h.span is not None]
    assert digits == [("1", "four"), ("2", "two")]


def test_the_active_span_needs_no_digit(desk: Desk) -> None:
    desk.activate("two")
    assert [desk.piece(h.span) for h in hints(desk.session) if h.span is not None] == ["four"]


def test_no_code_is_the_beginning_of_another_and_none_is_longer_than_two(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, " ".join(f"w{i}" for i in range(300)))
    codes = [h.code for h in hints(desk.session)]
    assert len(set(codes)) == len(codes) == 300
    assert max(map(len, codes)) == 2
    assert not [a for a in codes if len(a) == 1 and any(b != a and b.startswith(a) for b in codes)]


def test_a_screen_with_more_words_than_codes_leaves_the_farthest_without(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, " ".join(f"w{i}" for i in range(700)))
    found_hints = hints(desk.session)
    assert len(found_hints) == len(LETTERS) ** 2
    assert max(h.place[0] for h in found_hints) < desk.text.index("w699")


def test_a_code_leads_to_its_word(desk: Desk) -> None:
    go(desk.session, _at(desk, "three"), extend=False)
    assert (desk.caret, desk.selected) == ("three", "")


def test_with_shift_it_selects_up_to_there(desk: Desk) -> None:
    desk.press("move.document_start")
    go(desk.session, _at(desk, "three"), extend=True)
    assert desk.selected == "One, two (three"


def test_a_digit_makes_its_span_active(desk: Desk) -> None:
    desk.press("edit.clear")
    hint = next(h for h in hints(desk.session) if h.span is not None and desk.piece(h.span) == "four")
    go(desk.session, hint, extend=False)
    assert (desk.active, desk.caret) == ("four", "four")


def test_alt_shows_the_digits_of_the_suggestions_ahead(desk: Desk) -> None:
    desk.activate("two")
    assert [(h.code, desk.text[slice(*h.place)]) for h in numbers(desk.session)] == [
        ("1", "four"), ("2", "seven"), ("3", "two")]  # fmt: skip
