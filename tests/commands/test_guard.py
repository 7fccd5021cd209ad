"""Ctrl+Enter in a document whose suggestions are hidden: first they are shown, then one goes on."""

from pathlib import Path

import pytest

from annotator.commands.registry import run
from annotator.commands.span import apply_label
from annotator.model.guard import Guard
from annotator.model.span import Status
from tests.commands.desk import Desk, desk_on
from tests.making import TEXT, add, found


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Suggestions of the first document are hidden; there is a second one."""
    desk = desk_on(tmp_path, TEXT, [found(TEXT, "Ana Novak", "PERSON"), found(TEXT, "Monday", "DATE")])
    add(desk.project, "Second text.")
    desk.session.guard_with(Guard(1.0))
    desk.session.entries.reload()
    return desk


def test_the_text_does_not_say_that_there_are_none(desk: Desk) -> None:
    desk.session.move(desk.session.unit(0))
    run(desk.commands["span.next_pending"], desk.context)
    assert desk.said == "Suggestions are hidden here until you finish the document with Ctrl+Enter."


def test_what_one_does_not_have_is_shown_and_only_what_is_reviewed_is_taken(desk: Desk) -> None:
    run(desk.commands["document.accept"], desk.context)
    assert desk.said.startswith("Suggestions were hidden here: 2 suggestions that you do not have.")
    assert (desk.session.ident, len(desk.session.pending)) == (1, 2)
    run(desk.commands["span.next_pending"], desk.context)
    run(desk.commands["span.accept"], desk.context)
    assert desk.texts() == [("Ana Novak", "PERSON")]
    run(desk.commands["document.accept"], desk.context)
    assert desk.session.ident == 2
    desk.session.open(1)
    assert desk.texts(Status.PENDING) == [("Monday", "DATE")]


def test_where_nothing_is_missing_one_goes_on_at_once(desk: Desk) -> None:
    for piece, label in (("Ana Novak", "PERSON"), ("Monday", "DATE")):
        desk.select(piece)
        apply_label(desk.context, label)
    run(desk.commands["document.accept"], desk.context)
    assert desk.session.ident == 2


def test_who_rejects_or_ignores_the_document_goes_on_at_once(desk: Desk) -> None:
    run(desk.commands["document.ignore"], desk.context)
    assert desk.session.ident == 2
