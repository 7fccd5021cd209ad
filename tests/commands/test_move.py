"""Where the caret goes, by token and by character, and what Shift selects."""

from pathlib import Path

import pytest

from tests.commands.desk import Desk, Lines, desk_on
from tests.making import found

PAGE = "One two three.\nFour five six. Seven eight!\n\nNine ten\neleven\ntwelve\nthirteen"
MOVES = ["left", "right", "up", "down", "line_start", "line_end", "page_up", "page_down", "sentence_next",
         "sentence_previous", "paragraph_next", "paragraph_previous", "document_start", "document_end"]  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = desk_on(tmp_path, PAGE, [found(PAGE, "five six", "ORG"), found(PAGE, "six", "DATE")])
    desk.session.layout = Lines(desk.session)
    return desk


def _walk(desk: Desk, ident: str, times: int) -> list[str]:
    carets = []
    for _ in range(times):
        desk.press(ident)
        carets.append(desk.caret)
    return carets


def test_left_and_right_go_from_token_to_token_and_stop_at_the_ends(desk: Desk) -> None:
    assert _walk(desk, "move.right", 4) == ["two", "three", ".", "Four"]
    assert _walk(desk, "move.left", 5) == [".", "three", "two", "One", "One"]
    desk.press("move.document_end")
    assert _walk(desk, "move.right", 2) == ["thirteen", "thirteen"]


def test_down_and_up_keep_the_column_over_a_blank_line(desk: Desk) -> None:
    desk.go("eight")
    assert _walk(desk, "move.down", 3) == ["ten", "eleven", "twelve"]
    assert _walk(desk, "move.up", 3) == ["eleven", "ten", "eight"]


def test_home_and_end_stay_on_the_line(desk: Desk) -> None:
    desk.go("six")
    desk.press("move.line_end")
    assert desk.caret == "!"
    desk.press("move.line_start", "move.line_start")
    assert desk.caret == "Four"


def test_a_page_leaves_two_lines_of_the_last_one_to_read_on(desk: Desk) -> None:
    assert isinstance(desk.session.layout, Lines)
    desk.session.layout.page = 5
    assert _walk(desk, "move.page_down", 2) == ["eleven", "thirteen"]
    assert _walk(desk, "move.page_up", 2) == ["Nine", "One"]


def test_sentences(desk: Desk) -> None:
    assert _walk(desk, "move.sentence_next", 4) == ["Four", "Seven", "Nine", "eleven"]
    desk.go("eight")
    assert _walk(desk, "move.sentence_previous", 3) == ["Seven", "Four", "One"]


def test_paragraphs_skip_blank_lines(desk: Desk) -> None:
    assert _walk(desk, "move.paragraph_next", 3) == ["Four", "Nine", "eleven"]
    desk.go("ten")
    assert _walk(desk, "move.paragraph_previous", 3) == ["Nine", "Four", "One"]


def test_from_a_line_end_the_next_paragraph_is_the_one_behind_it(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, "a\nb\nc")
    desk.press("move.by_character", "move.right")
    assert desk.caret == "\n"
    assert _walk(desk, "move.paragraph_next", 2) == ["b", "c"]


@pytest.mark.parametrize("name", MOVES)
def test_shift_selects_to_where_the_same_key_goes(desk: Desk, name: str) -> None:
    desk.go("six")
    before = desk.session.caret
    desk.press(f"move.{name}")
    after = desk.session.caret
    assert desk.selected == ""
    desk.session.move(before)
    desk.press(f"select.{name}")
    assert desk.session.selection == (min(before[0], after[0]), max(before[1], after[1]))
    assert desk.session.active is None


def test_a_selection_shrinks_again_and_grows_to_the_other_side(desk: Desk) -> None:
    desk.go("two")
    desk.press("select.right")
    assert desk.selected == "two three"
    desk.press("select.left", "select.left")
    assert desk.selected == "One two"


def test_a_step_without_shift_drops_the_selection(desk: Desk) -> None:
    desk.press("select.right", "move.right")
    assert (desk.selected, desk.caret) == ("", "three")


def test_the_caret_makes_the_innermost_span_active(desk: Desk) -> None:
    desk.go("five")
    assert desk.active == "five six"
    desk.press("move.right")
    assert desk.active == "six"
    desk.press("move.right")
    assert desk.active == ""


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("👩‍👩‍👧‍👦ok", ["👩‍👩‍👧‍👦", "o", "k"]),
        ("🇳🇴🇸🇪", ["🇳🇴", "🇸🇪"]),
        ("e\u0301te\u0301", ["e\u0301", "t", "e\u0301"]),
        ("นี้ไม่", ["นี้", "ไ", "ม่"]),
        ("שָׁלוֹם", ["שָׁ", "ל", "וֹ", "ם"]),
        ("가각", ["가", "각"]),
        ("a\n\nb", ["a", "\n", "\n", "b"]),
    ],
)
def test_after_f2_steps_are_what_a_reader_calls_a_character(tmp_path: Path, text: str, clusters: list[str]) -> None:
    desk = desk_on(tmp_path, text)
    desk.press("move.by_character")
    assert [desk.caret, *_walk(desk, "move.right", len(clusters) - 1)] == clusters
    assert _walk(desk, "move.left", len(clusters) - 1) == clusters[-2::-1]
    desk.press("move.right", "select.document_start")
    assert desk.selected == "".join(clusters[:2])


def test_f2_and_back_leaves_the_selection_and_the_active_span(desk: Desk) -> None:
    outer = desk.activate("five six")
    desk.press("move.by_character")
    assert (desk.session.active, desk.caret) == (outer, "f")
    assert desk.said == "Steps are characters now."
    desk.press("move.by_character")
    assert (desk.session.active, desk.caret) == (outer, "five")
    assert desk.said == "Steps are tokens now."
    desk.select("One two")
    desk.press("move.by_character")
    assert desk.selected == "One t"


def test_esc_takes_back_the_selection_then_the_active_span_then_the_label_in_hand(desk: Desk) -> None:
    desk.session.hold("ORG")
    desk.go("six")
    desk.press("select.right", "edit.clear")
    assert (desk.selected, desk.session.sticky) == ("", "ORG")
    desk.activate("six")
    desk.press("edit.clear")
    assert (desk.active, desk.session.sticky) == ("", "ORG")
    desk.press("edit.clear")
    assert (desk.session.sticky, desk.said) == ("", "Select first, then label.")


def test_copy_gives_the_selection_else_the_active_span_else_the_word(desk: Desk) -> None:
    desk.select("two three")
    desk.press("edit.copy")
    assert desk.ui.copied == "two three"
    desk.activate("five six")
    desk.press("edit.copy")
    assert desk.ui.copied == "five six"
    desk.go("eleven")
    desk.press("edit.copy")
    assert desk.ui.copied == "eleven"


@pytest.mark.parametrize("text", ["", " \n\n ", "\n"])
def test_a_text_without_words_takes_every_step_and_no_label(tmp_path: Path, text: str) -> None:
    desk = desk_on(tmp_path, text)
    desk.session.layout = Lines(desk.session)
    desk.press(*(f"{kind}.{name}" for name in MOVES for kind in ("move", "select")), "edit.clear")
    desk.label("ORG")
    assert desk.texts() == []
    assert desk.said == "There is nothing to label here."
