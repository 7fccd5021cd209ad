"""From one possible name to the next, and a label swept over them."""

from pathlib import Path

import pytest

from annotator.model.label import Label
from annotator.store import labels, runs
from tests.commands.desk import Desk, desk_on
from tests.making import found, project_with

PAGE = "The mayor Ana Novak met Bo Li.\nYesterday Ana Novak left Larnholm, then saw the University of Bergen."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_on(tmp_path, PAGE, [found(PAGE, "Bo Li", "PERSON")])


def test_the_next_name_is_selected_and_those_with_a_span_are_passed(desk: Desk) -> None:
    names = []
    for _ in range(4):
        desk.press("move.next_name")
        names.append(desk.selected)
    assert names == ["Ana Novak", "Ana Novak", "Larnholm", "University of Bergen"]
    desk.press("move.next_name")
    assert desk.said == "No further capitalised name without a span."
    assert desk.selected == "University of Bergen"


def test_and_backwards(desk: Desk) -> None:
    desk.press("move.document_end")
    names = []
    for _ in range(4):
        desk.press("move.previous_name")
        names.append(desk.selected)
    assert names == ["University of Bergen", "Larnholm", "Ana Novak", "Ana Novak"]
    desk.press("move.previous_name")
    assert desk.said == "No capitalised name without a span before this."


def test_names_far_back_are_found_whole(tmp_path: Path) -> None:
    text = "Ana Novak " + "and so on, " * 800
    desk = desk_on(tmp_path, text)
    desk.press("move.document_end", "move.previous_name")
    assert desk.selected == "Ana Novak"


def test_a_letter_labels_the_name_and_the_next_one_follows(desk: Desk) -> None:
    desk.press("move.next_name")
    desk.label("PERSON")
    desk.press("move.next_name")
    desk.label("PERSON")
    assert desk.texts() == [("Ana Novak", "PERSON"), ("Ana Novak", "PERSON")]


def test_what_was_rejected_is_no_possible_name_any_more(desk: Desk) -> None:
    desk.activate("Bo Li")
    desk.press("span.reject", "move.document_start", "move.next_name", "move.next_name")
    assert desk.session.selection is not None
    assert desk.session.selection[0] > PAGE.index("Yesterday")


def test_label_first_sweeps_over_the_names(desk: Desk) -> None:
    desk.session.hold("PERSON")
    desk.press("move.next_name", "span.accept", "span.accept", "span.accept")
    assert desk.texts() == [("Ana Novak", "PERSON"), ("Ana Novak", "PERSON"), ("Larnholm", "PERSON")]
    assert desk.selected == "University of Bergen"


def test_label_first_labels_the_word_at_the_caret_and_stops_at_the_last(desk: Desk) -> None:
    desk.session.hold("DATE")
    desk.go("Bergen")
    desk.press("span.accept")
    assert desk.texts() == [("Bergen", "DATE")]
    desk.press("span.accept")
    assert desk.texts() == [("Bergen", "DATE")]
    assert desk.said == "This span is DATE already."


def test_label_first_accepts_a_suggestion_of_its_own_label_and_relabels_another(desk: Desk) -> None:
    desk.session.hold("PERSON")
    desk.activate("Bo Li")
    desk.press("span.accept")
    assert desk.texts() == [("Bo Li", "PERSON")]
    desk.press("edit.undo")
    desk.session.hold("ORG")
    desk.activate("Bo Li")
    desk.press("span.accept")
    assert desk.texts() == [("Bo Li", "ORG")]


def test_each_swept_label_is_one_step_to_undo(desk: Desk) -> None:
    desk.session.hold("PERSON")
    desk.press("move.next_name", "span.accept", "span.accept", "edit.undo")
    assert desk.texts() == [("Ana Novak", "PERSON")]
    assert desk.session.sticky == "PERSON"


def test_undoing_a_label_puts_it_down(desk: Desk) -> None:
    labels.add_labels(desk.session.project, "ana", [Label("SHIP", "#0072B2", "s")])
    desk.session.refresh()
    desk.session.hold("SHIP")
    desk.press("edit.undo")
    assert desk.session.sticky == ""


def test_the_key_again_puts_the_label_down(desk: Desk) -> None:
    desk.session.hold("ORG")
    desk.press("label.sweep")
    assert (desk.session.sticky, desk.said) == ("", "Select first, then label.")


def test_a_name_inside_a_pipelines_token_is_selected_alone(tmp_path: Path) -> None:
    text = "met Ana Novak-led firms"
    project = project_with(tmp_path / "tokens.annot", text)
    run = runs.begin_run(project, "tiny", "1.0", {})
    runs.store_result(project, run, 1, [], [(0, 3), (4, 7), (8, 17), (18, 23)])
    desk = Desk(project)
    desk.press("move.next_name")
    assert desk.selected == "Ana Novak"
    desk.label("PERSON")
    assert desk.texts() == [("Ana Novak", "PERSON")]
