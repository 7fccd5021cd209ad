"""What a key does to a span: the rules of the key table, without a window."""

from pathlib import Path

import pytest

from annotator.model.document import Answer
from annotator.model.span import Span, Status
from annotator.session import Session
from annotator.store.project import Project
from tests.commands.desk import Desk
from tests.making import TEXT, add, found, project_with, suggest


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """One document with three suggestions, another without."""
    project = project_with(tmp_path / "p.annot", TEXT)
    add(project, "Second text about Oslo.", "Second")
    said = [found(TEXT, "Ana Novak", "PERSON", 0.9), found(TEXT, "Harbour Union", "GPE"), found(TEXT, "Monday", "DATE")]
    suggest(project, 1, said)
    return Desk(project)


def test_enter_walks_through_all_suggestions(desk: Desk) -> None:
    desk.press("span.next_pending", "span.accept", "span.accept", "span.accept")
    assert desk.texts() == [("Ana Novak", "PERSON"), ("Harbour Union", "GPE"), ("Monday", "DATE")]
    assert desk.ui.messages[-1].startswith("No more suggestions")


def test_a_label_key_relabels_the_active_suggestion_and_accepts_it(desk: Desk) -> None:
    desk.press("span.next_pending", "span.next_pending")
    desk.label("ORG")
    assert ("Harbour Union", "ORG") in desk.texts()
    assert ("Harbour Union", "GPE") not in desk.texts(Status.PENDING)


def test_a_label_key_labels_the_selection(desk: Desk) -> None:
    desk.press("move.document_end", "move.left", "select.right")
    desk.label("ORG")
    assert ("on.", "ORG") in desk.texts()


def test_a_label_key_labels_the_word_at_the_caret(desk: Desk) -> None:
    while desk.session.text[slice(*desk.session.caret)] != "Larnholm":
        desk.press("move.right")
    desk.label("GPE")
    assert ("Larnholm", "GPE") in desk.texts()


def test_labelling_the_same_selection_twice_keeps_one_span(desk: Desk) -> None:
    start = TEXT.index("Larnholm")
    for label in ("GPE", "GPE", "ORG"):
        unit = desk.session.unit(start)
        desk.session.select(unit, unit)
        desk.label(label)
    assert [t for t in desk.texts() if t[0] == "Larnholm"] == [("Larnholm", "ORG")]


def test_a_letter_never_makes_the_same_span_twice(desk: Desk) -> None:
    desk.go("Larnholm")
    desk.label("GPE")
    suggest(desk.project, 1, [found(TEXT, "Larnholm", "ORG")], "other")
    desk.session.refresh()
    desk.activate("Larnholm", "ORG")
    desk.label("GPE")
    assert desk.said == "This span is GPE already."
    assert desk.texts() == [("Larnholm", "GPE")]
    assert (desk.active, desk.active_label) == ("Larnholm", "GPE")


def test_backspace_rejects_and_a_new_run_does_not_bring_it_back(desk: Desk) -> None:
    desk.press("span.next_pending", "span.reject")
    assert ("Ana Novak", "PERSON") not in desk.texts(Status.PENDING)
    suggest(desk.project, 1, [found(TEXT, "Ana Novak", "PERSON"), found(TEXT, "Larnholm", "GPE")])
    desk.session.refresh()
    assert desk.texts(Status.PENDING) == [("Larnholm", "GPE")]


def test_what_was_relabelled_stays_decided_when_the_pipeline_runs_again(desk: Desk) -> None:
    desk.press("span.next_pending")
    desk.label("ORG")
    suggest(desk.project, 1, [found(TEXT, "Ana Novak", "PERSON")])
    desk.session.refresh()
    assert desk.texts(Status.PENDING) == []
    assert desk.texts() == [("Ana Novak", "ORG")]


def test_backspace_removes_what_a_person_added(desk: Desk) -> None:
    unit = desk.session.unit(TEXT.index("Larnholm"))
    desk.session.move(unit)
    desk.label("GPE")
    desk.press("span.reject")
    assert desk.texts() == []
    assert desk.session.rejected == []


def test_removing_an_accepted_suggestion_rejects_it(desk: Desk) -> None:
    desk.press("span.next_pending", "span.accept", "span.previous", "span.reject")
    assert desk.texts() == []
    assert [s.label for s in desk.session.rejected] == ["PERSON"]


def test_a_rejected_place_can_be_labelled_again(desk: Desk) -> None:
    desk.press("span.next_pending", "span.reject")
    first, last = desk.session.unit(0), desk.session.unit(4)
    desk.session.select(first, last)
    desk.label("PERSON")
    assert desk.texts() == [("Ana Novak", "PERSON")]
    assert desk.session.rejected == []


def test_borders_move_by_tokens_and_back(desk: Desk) -> None:
    desk.press("span.next_pending", "span.end_out")
    assert desk.texts()[0] == ("Ana Novak met", "PERSON")
    desk.press("span.end_in", "span.end_in")
    assert desk.texts()[0] == ("Ana", "PERSON")
    desk.press("span.end_in")
    assert desk.texts()[0] == ("Ana", "PERSON")
    assert "no further" in desk.ui.messages[-1]
    desk.press("span.end_out", "span.start_in")
    assert desk.texts()[0] == ("Novak", "PERSON")
    desk.press("span.start_out", "span.start_out")
    assert desk.texts()[0] == ("Ana Novak", "PERSON")


def test_borders_move_by_characters_after_f2(desk: Desk) -> None:
    desk.press("span.next_pending", "move.by_character", "span.next_pending", "span.previous", "span.end_in")
    assert desk.texts() == [("Ana Nova", "PERSON")]


def test_a_character_step_never_cuts_an_emoji(desk: Desk) -> None:
    at = TEXT.index("👩‍🚀")
    desk.press("move.by_character")
    desk.session.move(desk.session.unit(at))
    assert desk.session.text[slice(*desk.session.caret)] == "👩‍🚀"
    desk.press("move.right")
    assert desk.session.caret[0] == at + 3


def test_accept_all_is_one_step(desk: Desk) -> None:
    desk.press("span.accept_all")
    assert len(desk.texts()) == 3
    desk.press("edit.undo")
    assert len(desk.texts(Status.PENDING)) == 3
    desk.press("edit.redo")
    assert len(desk.texts()) == 3


def test_a_decision_on_many_leaves_the_active_span_active(desk: Desk) -> None:
    desk.activate("Harbour Union")
    desk.press("span.accept_all")
    assert (desk.active, desk.active_label) == ("Harbour Union", "GPE")


def test_the_only_document_without_an_answer_says_so(desk: Desk) -> None:
    desk.press("document.accept", "document.next_unanswered")
    assert (desk.session.ident, desk.said) == (2, "No other document is without an answer.")
    desk.press("document.accept", "document.next_unanswered")
    assert desk.said == "Every document is answered. Export with Ctrl+E."


def test_ctrl_enter_accepts_everything_and_goes_on_and_undo_comes_back(desk: Desk) -> None:
    desk.press("document.accept")
    assert desk.session.ident == 2
    assert desk.answers()[0] is Answer.ACCEPT
    desk.press("edit.undo")
    assert desk.session.ident == 1
    assert desk.answers()[0] is Answer.IN_PROGRESS
    assert len(desk.texts(Status.PENDING)) == 3
    desk.press("edit.redo", "document.next", "document.reject")
    assert desk.answers() == [Answer.ACCEPT, Answer.REJECT]
    assert "Every document is answered" in desk.ui.messages[-1]


def test_undo_survives_a_restart(desk: Desk, tmp_path: Path) -> None:
    desk.press("span.next_pending", "span.accept", "span.reject")
    desk.project.close()
    again = Desk(Project.open(tmp_path / "p.annot"))
    assert again.texts() == [("Ana Novak", "PERSON")]
    again.press("edit.undo", "edit.undo")
    assert again.texts() == []
    assert len(again.texts(Status.PENDING)) == 3
    again.press("edit.undo")
    assert again.ui.messages[-1] == "There is nothing to undo."
    again.press("edit.redo", "edit.redo", "edit.redo")
    assert again.ui.messages[-1] == "There is nothing to redo."
    assert again.texts() == [("Ana Novak", "PERSON")]


def test_tab_goes_through_all_spans_and_says_where_it_ends(desk: Desk) -> None:
    desk.press("span.next", "span.next", "span.next")
    assert desk.session.active is not None
    assert desk.session.active.label == "DATE"
    desk.press("span.next")
    assert desk.ui.messages[-1] == "This is the last span."
    desk.press("span.previous", "span.previous")
    assert desk.session.active.label == "PERSON"


def test_copy_gives_the_exact_text(desk: Desk) -> None:
    desk.press("span.next_pending", "edit.copy")
    assert desk.ui.copied == "Ana Novak"


def test_the_caret_makes_the_innermost_span_active_and_esc_leaves_it(desk: Desk) -> None:
    desk.press("span.next_pending", "span.accept", "move.document_start")
    assert desk.session.active == Span(
        0, 9, "PERSON", Status.ACCEPTED, 0.9, "tiny 1.0", id=desk.session.spans[0].id, suggestion=1
    )
    desk.press("edit.clear")
    desk.label("ORG")
    assert desk.texts()[:2] == [("Ana Novak", "PERSON"), ("Ana", "ORG")]


def test_active_time_counts_keys_but_not_pauses(tmp_path: Path) -> None:
    project = project_with(tmp_path / "p.annot", TEXT)
    times = iter([0.0, 5.0, 20.0, 500.0, 510.0])
    session = Session(project, "ana", clock=lambda: next(times))
    session.open(1)
    for _ in range(5):
        session.touch()
    session.flush_time()
    assert project.db.execute("SELECT seconds FROM answer").fetchone()[0] == 30.0
