"""One label for every occurrence of a text, and one decision for every suggestion that says the same."""

from itertools import pairwise
from pathlib import Path

import pytest

from annotator.commands.occurrences import do, plan
from annotator.model.occurrences import occurrences
from annotator.model.span import Span, Status
from tests.commands.desk import Desk, desk_on
from tests.making import suggest

PAGE = "Novak met Novak. Ana Novak, not Novakova, said: novak! The Harbour Union thanked Novak."


def _at(piece: str, number: int = 0) -> int:
    return occurrences(PAGE, piece, whole_words=False)[number][0]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The third Novak is inside a suggested name."""
    ana = Span(_at("Ana"), _at("Ana") + len("Ana Novak"), "PERSON")
    desk = desk_on(tmp_path, PAGE, [ana])
    desk.press("move.document_start")
    return desk


def _everywhere(desk: Desk, label: str) -> None:
    desk.label(label, everywhere=True)


def test_every_whole_word_is_labelled_in_one_step(desk: Desk) -> None:
    _everywhere(desk, "PERSON")
    assert desk.texts() == [("Novak", "PERSON")] * 3
    assert [s.start for s in desk.session.spans if not s.pending] == [0, _at("Novak", 1), _at("Novak", 4)]
    assert desk.steps() == 1
    desk.press("edit.undo")
    assert desk.texts() == []


def test_what_overlaps_is_left_out_and_said(desk: Desk) -> None:
    _everywhere(desk, "PERSON")
    assert desk.said == "PERSON in 3 places. 1 left out: overlaps PERSON “Ana Novak”."
    assert desk.texts(Status.PENDING) == [("Ana Novak", "PERSON")]


def test_what_is_labelled_already_is_left_out_without_a_word(desk: Desk) -> None:
    desk.label("PERSON")
    desk.session.move(desk.session.unit(_at("Novak", 1)))
    _everywhere(desk, "PERSON")
    assert desk.said.startswith("PERSON in 2 places. 1 left out")
    _everywhere(desk, "PERSON")
    assert desk.said.startswith("PERSON in 0 places.")
    assert desk.texts() == [("Novak", "PERSON")] * 3


def test_the_caret_stays_at_the_first_one(desk: Desk) -> None:
    desk.session.move(desk.session.unit(_at("Novak", 1)))
    _everywhere(desk, "ORG")
    assert (desk.active, desk.session.caret[0]) == ("Novak", _at("Novak", 1))


def test_elsewhere_decisions_stand_here_they_do_not(desk: Desk) -> None:
    desk.label("ORG")
    desk.press("move.document_end", "move.left")
    desk.label("GPE")
    desk.session.move(desk.session.unit(0))
    _everywhere(desk, "PERSON")
    assert desk.texts() == [("Novak", "PERSON"), ("Novak", "PERSON"), ("Novak", "GPE")]
    assert "GPE now" in desk.said


def test_a_rejected_place_is_not_labelled_from_elsewhere(desk: Desk) -> None:
    suggest(desk.project, 1, [Span(_at("Novak", 1), _at("Novak", 1) + 5, "PERSON")], "other")
    desk.session.refresh()
    desk.session.activate(next(s for s in desk.session.spans if s.start == _at("Novak", 1)))
    desk.press("span.reject")
    desk.session.move(desk.session.unit(0))
    _everywhere(desk, "PERSON")
    assert len(desk.texts()) == 2
    assert "rejected before" in desk.said


def test_a_word_inside_a_span_is_labelled_where_it_is_asked_for(desk: Desk) -> None:
    """As by its letter alone: elsewhere an overlap is left out, here it is meant."""
    unit = desk.session.unit(_at("Novak", 2))
    desk.session.select(unit, unit)
    _everywhere(desk, "PERSON")
    assert desk.texts() == [("Novak", "PERSON")] * 4
    assert desk.texts(Status.PENDING) == [("Ana Novak", "PERSON")]


def test_the_active_one_of_two_spans_at_one_place_is_relabelled(desk: Desk) -> None:
    suggest(desk.project, 1, [Span(0, 5, "ORG"), Span(0, 5, "PERSON")], "other")
    desk.session.refresh()
    desk.activate("Novak", "PERSON")
    desk.label("GPE", everywhere=True)
    assert desk.texts() == [("Novak", "GPE")] * 3
    assert ("Novak", "ORG") in desk.texts(Status.PENDING)


def test_a_repeated_piece_never_overlaps_itself(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, "la la la la la")
    desk.session.select(desk.session.unit(3), desk.session.unit(6))
    _everywhere(desk, "ORG")
    spans = desk.session.spans
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert (3, 8) in [(s.start, s.end) for s in spans]


@pytest.mark.parametrize(
    ("whole_words", "match_case", "count"), [(True, True, 4), (True, False, 5), (False, True, 5), (False, False, 6)]
)
def test_the_list_asks_for_whole_words_and_capitals(
    desk: Desk, whole_words: bool, match_case: bool, count: int
) -> None:
    ranges = occurrences(PAGE, "Novak", whole_words=whole_words, match_case=match_case)
    assert len(plan(desk.session, ranges, "PERSON")) == count


def test_the_list_ticks_what_nobody_decided_otherwise(desk: Desk) -> None:
    desk.label("ORG")
    found = plan(desk.session, occurrences(PAGE, "Novak"), "PERSON")
    assert [(o.wanted, o.why) for o in found] == [
        (False, "ORG now"), (True, ""), (False, "overlaps PERSON “Ana Novak”"), (True, "")]  # fmt: skip


def test_what_is_ticked_against_a_decision_is_relabelled(desk: Desk) -> None:
    desk.label("ORG")
    found = plan(desk.session, occurrences(PAGE, "Novak"), "PERSON")
    do(desk.context, "PERSON", [o for o in found if o.decision], [o for o in found if not o.decision])
    desk.check()
    assert desk.texts() == [("Novak", "PERSON")] * 3
    assert desk.steps() == 2


def test_the_key_asks_for_a_label_or_takes_that_of_the_active_span(desk: Desk) -> None:
    desk.press("span.every")
    desk.activate("Ana Novak")
    desk.press("span.every")
    assert desk.ui.lists == [("Novak", ""), ("Ana Novak", "PERSON")]


def test_there_is_nothing_to_find_in_an_empty_text(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, " \n ")
    desk.press("span.every")
    _everywhere(desk, "ORG")
    assert desk.ui.messages == ["There is nothing to label here."] * 2


# -- suggestions that say the same ------------------------------------------------------------------------------------


@pytest.fixture
def alike(tmp_path: Path) -> Desk:
    """Every Novak is suggested as PERSON, the last one as ORG too."""
    places = occurrences(PAGE, "Novak")
    return desk_on(tmp_path, PAGE, [*(Span(a, b, "PERSON") for a, b in places), Span(*places[-1], "ORG")])


@pytest.mark.parametrize(("key", "status"), [("accept", Status.ACCEPTED), ("reject", Status.REJECTED)])
def test_one_key_decides_all_that_say_the_same_in_one_step(alike: Desk, key: str, status: Status) -> None:
    alike.activate("Novak", "PERSON")
    alike.press(f"span.{key}_alike")
    assert alike.texts(status) == [("Novak", "PERSON")] * 4
    assert alike.said == f"4 suggestions {key}ed. Ctrl+Z takes it back."
    assert alike.steps() == 1
    assert alike.active_label == "ORG"
    alike.press("edit.undo")
    assert len(alike.session.pending) == 5


def test_what_is_decided_already_says_so(alike: Desk) -> None:
    alike.activate("Novak", "PERSON")
    alike.label("DATE")
    alike.press("span.accept_alike")
    assert alike.said == "This is no suggestion any more."
    assert alike.steps() == 1
