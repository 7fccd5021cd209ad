"""Moving the borders of a span, merging, splitting, trimming."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.offsets import graphemes
from annotator.model.span import Span, Status
from annotator.session import Decision
from tests.commands.desk import Desk, desk_on
from tests.making import found, suggest

PAGE = "Ana Novak met the Harbour Union and the Harbour Board in Larnholm on Monday, 3 May."
MOVES = ("span.end_out", "span.end_in", "span.start_out", "span.start_in")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    said = [found(PAGE, "Ana Novak", "PERSON", 0.9), found(PAGE, "Harbour Union", "ORG"),
            found(PAGE, "Harbour Board", "ORG"), found(PAGE, "Monday, 3 May", "DATE")]  # fmt: skip
    return desk_on(tmp_path, PAGE, said)


def _with(desk: Desk, piece: str, label: str, note: str = "") -> Span:
    """A span that a person made, the active one."""
    start = desk.text.index(piece)
    desk.session.decide("test", [Decision(None, Span(start, start + len(piece), label, note=note))])
    return desk.activate(piece, label)


def test_twenty_presses_are_twenty_steps_and_one_edit(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, " ".join(f"word{i}" for i in range(40)), [Span(0, 5, "ORG")])
    desk.activate("word0")
    desk.press(*["span.end_out"] * 20)
    assert desk.active.endswith(" word20")
    assert desk.steps() == 1
    desk.press("edit.undo")
    assert desk.texts(Status.PENDING) == [("word0", "ORG")]
    assert desk.texts() == []


def test_each_border_moves_out_and_in_by_words(desk: Desk) -> None:
    desk.activate("Harbour Union")
    shown = []
    for move in ("end_out", "end_in", "end_in", "end_out", "start_out", "start_in", "start_in", "start_out"):
        desk.press(f"span.{move}")
        shown.append(desk.active)
    assert shown == ["Harbour Union and", "Harbour Union", "Harbour", "Harbour Union",
                     "the Harbour Union", "Harbour Union", "Union", "Harbour Union"]  # fmt: skip


def test_after_f2_each_border_moves_by_characters(desk: Desk) -> None:
    desk.activate("Harbour Union")
    desk.press("move.by_character")
    shown = []
    for move in ("end_in", "end_out", "end_out", "start_in", "start_in", "start_out", "start_out", "start_out"):
        desk.press(f"span.{move}")
        shown.append(desk.active)
    assert shown == ["Harbour Unio", "Harbour Union", "Harbour Union ", "arbour Union ",
                     "rbour Union ", "arbour Union ", "Harbour Union ", " Harbour Union "]  # fmt: skip


def test_a_span_never_gets_empty(desk: Desk) -> None:
    _with(desk, "Larnholm", "GPE")
    for move in ("span.end_in", "span.start_in"):
        desk.press(move)
        assert (desk.active, desk.said) == ("Larnholm", "The border can go no further.")


def test_the_ends_of_the_document_are_the_end(desk: Desk) -> None:
    desk.activate("Ana Novak")
    desk.press("span.start_out")
    assert desk.said == "The border can go no further."
    desk.activate("Monday, 3 May")
    desk.press("span.end_out", "span.end_out")
    assert (desk.active, desk.said) == ("Monday, 3 May.", "The border can go no further.")


def test_a_moved_suggestion_is_accepted_and_remembers_where_it_came_from(desk: Desk) -> None:
    before = desk.activate("Ana Novak")
    desk.press("span.end_out")
    [after] = [s for s in desk.session.spans if s.status is Status.ACCEPTED]
    assert (after.suggestion, after.score, after.source) == (before.suggestion, 0.9, "tiny 1.0")
    suggest(desk.project, 1, [found(PAGE, "Ana Novak", "PERSON", 0.9)])
    desk.session.refresh()
    assert desk.texts(Status.PENDING) == []


def test_the_note_survives(desk: Desk) -> None:
    _with(desk, "Larnholm", "GPE", note="or the county?")
    desk.press("span.end_out", "span.start_out", "span.start_in", "span.end_in")
    assert desk.session.active is not None
    assert desk.session.active.note == "or the county?"


def test_a_border_may_cross_another_span_and_leaves_it_alone(desk: Desk) -> None:
    _with(desk, "the", "GPE")
    desk.press(*["span.end_out"] * 3)
    assert desk.active == "the Harbour Union and"
    assert ("Harbour Union", "ORG") in desk.texts(Status.PENDING)
    desk.press(*["span.end_in"] * 3)
    assert ("Harbour Union", "ORG") in desk.texts(Status.PENDING)


def test_a_border_that_passes_a_suggestion_of_the_same_label_brings_it_back(desk: Desk) -> None:
    _with(desk, "Harbour", "ORG")
    desk.press("span.end_out")
    assert desk.texts() == [("Harbour Union", "ORG")]
    assert ("Harbour Union", "ORG") not in desk.texts(Status.PENDING)
    desk.press("span.end_out")
    assert ("Harbour Union", "ORG") in desk.texts(Status.PENDING)


def test_two_spans_never_say_the_same(desk: Desk) -> None:
    desk.activate("Harbour Union")
    desk.label("ORG")
    _with(desk, "Harbour", "ORG")
    desk.press("span.end_out")
    assert desk.said == "There is a ORG span exactly there already."
    assert desk.active == "Harbour"
    desk.label("GPE")
    desk.press("span.end_out")
    assert desk.texts() == [("Harbour Union", "GPE"), ("Harbour Union", "ORG")]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("x 👩‍👩‍👧‍👦👍🏽 y", ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦👍🏽", "👩‍👩‍👧‍👦👍🏽 ", "👩‍👩‍👧‍👦👍🏽 y"]),
        ("x e\u0301\u0323t y", ["e\u0301\u0323", "e\u0301\u0323t", "e\u0301\u0323t ", "e\u0301\u0323t y"]),
        ("x นี้ไม่ y", ["นี้", "นี้ไ", "นี้ไม่", "นี้ไม่ "]),
        ("x 🇳🇴🇸🇪y", ["🇳🇴", "🇳🇴🇸🇪", "🇳🇴🇸🇪y"]),
    ],
)
def test_a_border_never_cuts_what_a_reader_calls_a_character(tmp_path: Path, text: str, pieces: list[str]) -> None:
    desk = desk_on(tmp_path, text, [Span(2, 2 + len(pieces[0]), "ORG")])
    desk.activate(pieces[0])
    desk.press("move.by_character")
    shown = []
    for _ in pieces[1:]:
        desk.press("span.end_out")
        shown.append(desk.active)
    assert shown == pieces[1:]
    for _ in pieces[1:]:
        desk.press("span.end_in")
    assert desk.active == pieces[0]


def test_the_borders_of_a_selection_move_by_the_same_keys(desk: Desk) -> None:
    desk.select("Novak met")
    shown = []
    for move in ("end_out", "end_in", "end_in", "end_in", "start_out", "start_in", "start_in"):
        desk.press(f"span.{move}")
        shown.append(desk.selected)
    assert shown == ["Novak met the", "Novak met", "Novak", "Novak", "Ana Novak", "Novak", "Novak"]
    assert desk.steps() == 0


PIECES = ["Ana", "a", "é", "e\u0301\u0323", "👩‍👩‍👧‍👦", "👍🏽", "🇳🇴", "שָׁלוֹם", "مرحبا", "นี้", "北京", "가", "\u0301"]
PIECES += [".", ",", "“", " ", " ", "\u00a0", "\n", "\n\n", "\u200b", "\ufeff"]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
KEYS = st.lists(st.sampled_from(MOVES), min_size=1, max_size=12)


@given(text=TEXTS, keys=KEYS, by_character=st.booleans(), data=st.data())
@settings(deadline=None, max_examples=40, derandomize=True)
def test_whatever_moves_the_span_stays_in_the_text_and_undo_brings_it_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, keys: list[str], by_character: bool, data: st.DataObject
) -> None:
    bounds = graphemes(text)
    first = data.draw(st.integers(0, len(bounds) - 1))
    last = data.draw(st.integers(first, len(bounds) - 1))
    desk = desk_on(tmp_path_factory.mktemp("borders"), text, [Span(bounds[first][0], bounds[last][1], "ORG")])
    start = list(desk.session.spans)
    desk.session.activate(start[0])
    desk.session.step_by(character=by_character)
    borders = {0, *(end for _, end in bounds)}
    for key in keys:
        desk.press(key)
        [now] = [s for s in desk.session.spans if s.status is Status.ACCEPTED] or desk.session.spans
        assert 0 <= now.start < now.end <= len(text)
        assert {now.start, now.end} <= borders or not by_character
        assert now.suggestion == start[0].suggestion
    desk.press(*["edit.undo"] * desk.steps())
    assert desk.session.spans == start
    desk.project.close()


# -- merge ------------------------------------------------------------------------------------------------------------


def test_merge_takes_the_next_of_the_same_label_and_all_between(desk: Desk) -> None:
    desk.activate("Harbour Union")
    desk.press("span.merge")
    assert desk.active == "Harbour Union and the Harbour Board"
    assert desk.texts() == [("Harbour Union and the Harbour Board", "ORG")]
    assert desk.steps() == 1
    desk.press("edit.undo")
    assert ("Harbour Board", "ORG") in desk.texts(Status.PENDING)
    assert desk.texts() == []


def test_what_was_merged_does_not_come_back_with_the_next_run(desk: Desk) -> None:
    desk.activate("Harbour Union")
    desk.press("span.merge")
    suggest(desk.project, 1, [found(PAGE, "Harbour Union", "ORG"), found(PAGE, "Harbour Board", "ORG")])
    desk.session.refresh()
    assert desk.texts(Status.PENDING) == []


def test_merge_says_when_nothing_follows(desk: Desk) -> None:
    desk.activate("Harbour Board")
    desk.press("span.merge")
    assert desk.said == "No ORG span follows that it could be merged with."
    assert desk.steps() == 0


def test_merge_keeps_both_notes(desk: Desk) -> None:
    _with(desk, "Monday", "GPE", note="second")
    _with(desk, "Larnholm", "GPE", note="first")
    desk.press("span.merge")
    assert desk.active == "Larnholm on Monday"
    assert desk.session.active is not None
    assert desk.session.active.note == "first\nsecond"


def test_merge_does_not_make_the_same_span_twice(desk: Desk) -> None:
    _with(desk, "Harbour Union and the Harbour Board", "ORG")
    desk.activate("Harbour Union")
    desk.press("span.merge")
    assert desk.said == "There is a ORG span exactly there already."
    assert ("Harbour Board", "ORG") in desk.texts(Status.PENDING)


# -- split ------------------------------------------------------------------------------------------------------------


def test_split_makes_two_spans_without_the_space_between(desk: Desk) -> None:
    _with(desk, "Larnholm on Monday", "DATE", note="both?")
    desk.go("on Monday")
    desk.press("span.split")
    assert desk.texts() == [("Larnholm", "DATE"), ("on Monday", "DATE")]
    assert [s.note for s in desk.session.spans if s.label == "DATE" and not s.pending] == ["both?", "both?"]
    assert desk.active == "on Monday"
    desk.press("edit.undo")
    assert desk.texts() == [("Larnholm on Monday", "DATE")]


def test_the_first_half_of_a_suggestion_answers_it(desk: Desk) -> None:
    before = desk.activate("Ana Novak")
    desk.press("move.right", "span.split")
    assert desk.texts() == [("Ana", "PERSON"), ("Novak", "PERSON")]
    assert [s.suggestion for s in desk.session.spans[:2]] == [before.suggestion, None]
    assert ("Ana Novak", "PERSON") not in desk.texts(Status.PENDING)
    assert desk.steps() == 1


def test_split_inside_a_word_after_f2(desk: Desk) -> None:
    _with(desk, "Larnholm", "GPE")
    desk.press("move.by_character", *["move.right"] * 4, "span.split")
    assert desk.texts() == [("Larn", "GPE"), ("holm", "GPE")]


def test_split_at_the_first_word_says_what_to_do(desk: Desk) -> None:
    desk.activate("Ana Novak")
    desk.press("span.split")
    assert desk.said.startswith("Walk to the word inside the span")
    assert desk.steps() == 0


def test_split_takes_what_was_suggested_or_rejected_at_the_second_place(desk: Desk) -> None:
    desk.activate("Harbour Board")
    desk.press("span.reject")
    _with(desk, "the Harbour Board", "ORG")
    desk.session.activate(next(s for s in desk.session.spans if desk.piece(s) == "the Harbour Board"))
    desk.session.caret = desk.session.unit(PAGE.index("Harbour Board"))
    desk.press("span.split")
    assert desk.texts() == [("the", "ORG"), ("Harbour Board", "ORG")]
    assert desk.session.rejected == []


def test_split_does_not_make_the_same_span_twice(desk: Desk) -> None:
    _with(desk, "Larnholm", "GPE")
    outer = _with(desk, "in Larnholm", "GPE")
    desk.session.caret = desk.session.unit(PAGE.index("Larnholm"))
    desk.press("span.split")
    assert desk.said == "There is a GPE span exactly there already."
    assert desk.session.active == outer


# -- trim -------------------------------------------------------------------------------------------------------------


def test_trim_takes_space_and_punctuation_off(tmp_path: Path) -> None:
    text = "He said “ Ana Novak, ” and left for the U.S. today."
    desk = desk_on(tmp_path, text, [found(text, "“ Ana Novak, ”", "PERSON"), found(text, " U.S. ", "GPE")])
    desk.activate("“ Ana Novak, ”")
    desk.press("span.trim")
    assert desk.active == "Ana Novak"
    desk.activate(" U.S. ")
    desk.press("span.trim")
    assert desk.active == "U.S."
    desk.press("span.trim")
    assert desk.said == "There is nothing to trim."
    assert desk.steps() == 2


def test_nothing_but_punctuation_stays(desk: Desk) -> None:
    _with(desk, ",", "DATE")
    desk.press("span.trim")
    assert (desk.active, desk.said) == (",", "There is nothing to trim.")


def test_trim_all_is_one_step_and_leaves_suggestions_alone(tmp_path: Path) -> None:
    text = "Oslo, Bergen. Paris; Rome"
    desk = desk_on(tmp_path, text, [found(text, "Paris;", "GPE")])
    for piece in ("Oslo,", "Bergen."):
        _with(desk, piece, "GPE")
    before = desk.steps()
    desk.press("span.trim_all")
    assert desk.texts() == [("Oslo", "GPE"), ("Bergen", "GPE")]
    assert desk.texts(Status.PENDING) == [("Paris;", "GPE")]
    assert (desk.said, desk.steps()) == ("2 spans trimmed.", before + 1)
    desk.press("span.trim_all")
    assert desk.said == "There is nothing to trim."


def test_trim_all_makes_no_span_twice(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, "Oslo, Bergen")
    for piece in ("Oslo", "Oslo,"):
        _with(desk, piece, "GPE")
    desk.press("span.trim_all")
    assert sorted(desk.texts()) == [("Oslo", "GPE"), ("Oslo,", "GPE")]


def test_what_was_rejected_and_is_accepted_now_stands_there_once(desk: Desk) -> None:
    """A span moved onto a place that was rejected under its label: the export must not say both of it."""
    desk.activate("Harbour Union")
    desk.press("span.reject")
    mine = _with(desk, "Harbour", "ORG")
    assert mine.end < desk.text.index("Union")
    desk.press("span.end_out")
    assert ("Harbour Union", "ORG") in desk.texts()
    assert [s.place for s in desk.session.rejected] == []
    desk.press("edit.undo")
    assert ("Harbour Union", "ORG") not in desk.texts()
    assert [desk.text[s.start : s.end] for s in desk.session.rejected] == ["Harbour Union"]
