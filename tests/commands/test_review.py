"""Many suggestions at once, their order, and the minimum score."""

from pathlib import Path

import pytest

from annotator.model.document import Answer
from annotator.model.span import Status
from tests.commands.desk import Desk, Lines, desk_on
from tests.making import TEXT, add, found, suggest

PAGE = "Ana met Bo in Oslo.\nCid met Dag in Rome.\nEli left."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Six suggestions; that of Rome has no score."""
    people = [("Ana", 0.9), ("Bo", 0.3), ("Cid", 0.5), ("Eli", 0.1)]
    said = [found(PAGE, "Oslo", "GPE", 0.8), found(PAGE, "Rome", "GPE")]
    return desk_on(tmp_path, PAGE, [*said, *(found(PAGE, name, "PERSON", score) for name, score in people)])


def _pieces(desk: Desk, status: Status) -> list[str]:
    return [text for text, _ in desk.texts(status)]


BULK = {
    "span.accept_all": (["Ana", "Bo", "Oslo", "Cid", "Rome", "Eli"], []),
    "review.reject_all": ([], ["Ana", "Bo", "Oslo", "Cid", "Rome", "Eli"]),
    "review.accept_label": (["Ana", "Bo", "Cid", "Eli"], []),
    "review.reject_label": ([], ["Ana", "Bo", "Cid", "Eli"]),
    "review.accept_screen": (["Bo", "Oslo", "Cid"], []),
    "review.reject_screen": ([], ["Bo", "Oslo", "Cid"]),
    "review.accept_above": (["Ana", "Oslo", "Cid"], []),
    "review.reject_below": ([], ["Bo", "Eli"]),
}


@pytest.mark.parametrize("ident", BULK)
def test_many_are_decided_in_one_step_and_come_back_in_one(desk: Desk, ident: str) -> None:
    accepted, rejected = BULK[ident]
    desk.session.layout = Lines(desk.session, seen=(PAGE.index("Bo"), PAGE.index(" met Dag")))
    desk.ui.score = 0.5
    desk.activate("Ana")
    desk.press(ident)
    assert _pieces(desk, Status.ACCEPTED) == accepted
    assert _pieces(desk, Status.REJECTED) == rejected
    assert desk.said.startswith(f"{len(accepted or rejected)} suggestions ")
    assert desk.said.endswith("Ctrl+Z takes it back.")
    assert desk.steps() == 1
    desk.press("edit.undo")
    assert len(desk.session.pending) == 6
    desk.press("edit.redo")
    assert _pieces(desk, Status.ACCEPTED) == accepted
    assert _pieces(desk, Status.REJECTED) == rejected


@pytest.mark.parametrize("ident", ["review.accept_above", "review.reject_below"])
def test_who_gives_no_score_decides_nothing(desk: Desk, ident: str) -> None:
    desk.press(ident)
    assert (desk.steps(), desk.ui.messages) == (0, [])


def test_one_suggestion_is_counted_as_one(desk: Desk) -> None:
    desk.ui.score = 0.2
    desk.press("review.reject_below")
    assert desk.said == "1 suggestion with a score below 0.20 rejected. Ctrl+Z takes it back."


def test_where_there_is_none_that_is_said(desk: Desk) -> None:
    desk.activate("Oslo")
    desk.press("review.accept_label", "review.accept_label")
    assert desk.said == "There is no suggestion of GPE."
    desk.ui.score = 1.0
    desk.press("review.accept_above")
    assert desk.said == "There is no suggestion with a score of 1.00 or more."
    assert desk.steps() == 1


def test_the_order_is_the_texts_and_after_f4_the_scores(desk: Desk) -> None:
    walk = []
    for _ in range(6):
        desk.press("span.next_pending")
        walk.append(desk.active)
    assert walk == ["Ana", "Bo", "Oslo", "Cid", "Rome", "Eli"]
    desk.press("edit.clear", "review.by_score")
    assert desk.said == "The least certain suggestion comes first now."
    walk = []
    for _ in range(7):
        desk.press("span.next_pending")
        walk.append(desk.active)
    assert walk == ["Eli", "Bo", "Cid", "Oslo", "Ana", "Rome", "Eli"]
    desk.press("review.by_score")
    assert desk.said == "Suggestions come as they stand now."


def test_by_score_a_decision_goes_on_to_the_next_and_not_back_to_what_was_left_alone(desk: Desk) -> None:
    desk.press("review.by_score", "edit.clear", "span.next_pending", "span.next_pending")
    desk.press("span.accept")
    assert desk.active == "Cid"
    desk.press("span.reject")
    assert desk.active == "Oslo"
    assert _pieces(desk, Status.PENDING) == ["Ana", "Oslo", "Rome", "Eli"]


def test_two_suggestions_at_one_place_are_both_visited(desk: Desk) -> None:
    suggest(desk.project, 1, [found(PAGE, "Eli", "ORG"), found(PAGE, "Eli", "DATE")], "other")
    desk.session.refresh()
    desk.activate("Rome")
    walk = []
    for _ in range(3):
        desk.press("span.next_pending")
        walk.append((desk.active, desk.active_label))
    assert walk == [("Eli", "DATE"), ("Eli", "ORG"), ("Eli", "PERSON")]


def test_the_second_of_two_suggestions_at_one_place_follows_a_rejection_of_the_first(desk: Desk) -> None:
    suggest(desk.project, 1, [found(PAGE, "Bo", "ORG")], "other")
    desk.session.refresh()
    desk.activate("Bo", "ORG")
    desk.press("span.reject")
    assert (desk.active, desk.active_label) == ("Bo", "PERSON")


def test_the_last_one_says_so_and_offers_ctrl_enter(desk: Desk) -> None:
    desk.press(*["span.accept"] * 6)
    assert desk.said == "No more suggestions here. Ctrl+Enter accepts the document and goes on."
    assert len(desk.texts()) == 6


def test_the_only_one_left_says_what_can_be_done(desk: Desk) -> None:
    desk.activate("Rome")
    desk.press("span.reject", *["span.accept"] * 4)
    desk.press("span.next_pending")
    assert desk.active == "Cid"
    assert desk.said == "This is the only suggestion left here. Enter accepts it, Backspace rejects it."


def test_alt_and_a_digit_goes_so_many_ahead(desk: Desk) -> None:
    desk.activate("Bo")
    desk.press("review.ahead_3")
    assert desk.active == "Rome"
    desk.press("review.ahead_2")
    assert desk.active == "Ana"
    desk.press("review.ahead_7")
    assert (desk.active, desk.said) == ("Ana", "No more than 6 suggestions left here.")


# -- the minimum score ------------------------------------------------------------------------------------------------


def test_the_minimum_hides_without_deleting_and_shows_again(desk: Desk) -> None:
    desk.press(*["review.hide_more"] * 7)
    assert desk.said == "Minimum score 0.35: 2 suggestions hidden."
    assert _pieces(desk, Status.PENDING) == ["Ana", "Oslo", "Cid", "Rome"]
    desk.press(*["review.hide_less"] * 4)
    assert desk.said == "Minimum score 0.15: 1 suggestion hidden."
    desk.press(*["review.hide_less"] * 9)
    assert desk.session.min_score == 0.0
    assert len(desk.session.pending) == 6
    assert desk.steps() == 0


def test_what_is_hidden_is_not_reviewed_nor_accepted_with_the_others(desk: Desk) -> None:
    desk.session.hide_below(0.6)
    desk.press("span.accept_all")
    assert _pieces(desk, Status.ACCEPTED) == ["Ana", "Oslo", "Rome"]
    desk.press("span.next_pending")
    assert desk.said.endswith("Ctrl+Enter accepts the document and goes on. 3 below the minimum score are hidden.")
    desk.session.hide_below(0.0)
    assert _pieces(desk, Status.PENDING) == ["Bo", "Cid", "Eli"]


def test_what_has_no_score_and_what_is_decided_is_never_hidden(desk: Desk) -> None:
    desk.activate("Eli")
    desk.press("span.accept")
    desk.session.hide_below(1.0)
    desk.check()
    assert _pieces(desk, Status.PENDING) == ["Rome"]
    assert _pieces(desk, Status.ACCEPTED) == ["Eli"]


def test_a_hidden_span_is_not_active_any_more(desk: Desk) -> None:
    desk.activate("Eli")
    desk.session.hide_below(0.5)
    assert desk.session.active is None


def test_hidden_suggestions_can_be_rejected_by_their_score(desk: Desk) -> None:
    desk.session.hide_below(0.6)
    desk.ui.score = 0.4
    desk.press("review.reject_below")
    assert _pieces(desk, Status.REJECTED) == ["Bo", "Eli"]
    assert [desk.piece(s) for s in desk.session.hidden] == ["Cid"]


def test_undo_of_a_decision_on_what_is_hidden_now_does_not_show_it(desk: Desk) -> None:
    desk.activate("Eli")
    desk.press("span.reject")
    desk.session.hide_below(0.5)
    desk.press("edit.undo")
    assert [desk.piece(s) for s in desk.session.hidden] == ["Bo", "Eli"]


def test_the_minimum_stays_from_document_to_document(desk: Desk) -> None:
    add(desk.project, TEXT)
    suggest(desk.project, 2, [found(TEXT, "Ana Novak", "PERSON", 0.2), found(TEXT, "Monday", "DATE", 0.7)])
    desk.session.reload()
    desk.session.hide_below(0.6)
    desk.press("document.accept")
    assert _pieces(desk, Status.PENDING) == ["Monday"]
    assert desk.answers() == [Answer.ACCEPT, None]
    desk.press("edit.undo")
    assert _pieces(desk, Status.PENDING) == ["Ana", "Oslo", "Rome"]


# -- label first ------------------------------------------------------------------------------------------------------


def test_with_a_label_in_hand_enter_labels_and_accepts_only_its_own_suggestions(desk: Desk) -> None:
    desk.session.hold("PERSON")
    desk.activate("Ana")
    desk.press("span.accept")
    assert desk.texts() == [("Ana", "PERSON")]
    desk.activate("Oslo")
    desk.press("span.accept")
    assert desk.texts() == [("Ana", "PERSON"), ("Oslo", "PERSON")]
