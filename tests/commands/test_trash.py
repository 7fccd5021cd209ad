"""The trash from the keyboard: where one stands afterwards, and what undo shows."""

from pathlib import Path

import pytest

from annotator.formats import ImportOptions, import_files
from annotator.model.document import Answer
from annotator.session import Session
from tests.commands.desk import Desk
from tests.making import add, project_with


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Four documents; the first is open."""
    project = project_with(tmp_path / "p.annot", "First text.", "Second text.", "Third text.", "Fourth text.")
    return Desk(project)


def _listed(session: Session) -> list[int]:
    return [entry.id for entry in session.entries]


def test_the_next_document_is_shown_and_at_the_end_the_one_before(desk: Desk) -> None:
    desk.session.open(3)
    desk.press("document.trash")
    assert (desk.session.ident, _listed(desk.session)) == (4, [1, 2, 4])
    assert desk.said == "“Third text.” is in the trash. Ctrl+Z brings it back."
    desk.press("document.trash")
    assert (desk.session.ident, _listed(desk.session)) == (2, [1, 2])


def test_undo_shows_it_again_and_redo_goes_on(desk: Desk) -> None:
    desk.label("PERSON")
    desk.press("document.trash", "document.trash")
    desk.press("edit.undo", "edit.undo")
    assert (desk.session.ident, _listed(desk.session)) == (1, [1, 2, 3, 4])
    assert desk.texts() == [("First", "PERSON")]
    desk.press("edit.redo")
    assert (desk.session.ident, _listed(desk.session)) == (2, [2, 3, 4])


def test_the_last_document_leaves_nothing_to_show(desk: Desk) -> None:
    session = desk.session
    for _ in range(3):
        desk.press("document.trash")
    session.trash()
    assert (session.document, session.spans, session.text, len(session.entries), session.index) == (None, [], "", 0, -1)
    assert not desk.commands["document.trash"].when(desk.context)
    desk.press("edit.undo")
    assert session.ident == 4


def test_steps_of_a_document_that_is_in_the_trash_are_undone_where_one_is(desk: Desk) -> None:
    desk.label("PERSON")
    desk.session.open(2)
    with desk.project.transact("move to the trash", annotator="bob") as tx:
        tx.move_to_trash([1])
    desk.session.refresh()
    desk.press("edit.undo")
    assert desk.session.ident == 2
    assert desk.said == "Undone: label PERSON (its document is in the trash)"
    assert desk.project.spans(1, "ana") == []


def test_another_program_that_takes_the_shown_document_away_is_followed(desk: Desk) -> None:
    with desk.project.transact("move to the trash", annotator="bob") as tx:
        tx.move_to_trash([1, 2])
    add(desk.project, "Fifth text.")
    desk.session.refresh()
    assert (desk.session.ident, _listed(desk.session)) == (3, [3, 4, 5])


def test_undoing_an_import_takes_its_documents_away_and_redo_brings_them(desk: Desk, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Text {name}.")
    import_files(desk.project, [tmp_path / "one.txt", tmp_path / "two.txt"], ImportOptions("ana"))
    session = desk.session
    session.reload()
    session.open(6)
    desk.press("edit.undo")
    assert (session.ident, _listed(session), desk.said) == (5, [1, 2, 3, 4, 5], "Undone: import two.txt")
    desk.press("edit.undo")
    assert (session.ident, _listed(session)) == (4, [1, 2, 3, 4])
    desk.press("edit.redo", "edit.redo")
    assert (session.ident, _listed(session)) == (6, [1, 2, 3, 4, 5, 6])


def test_undoing_an_answer_is_seen_in_the_list(desk: Desk) -> None:
    desk.press("document.accept")
    assert desk.answers()[0] is Answer.ACCEPT
    desk.press("edit.undo")
    assert desk.answers()[0] is Answer.IN_PROGRESS
    assert desk.session.entries.counts()[Answer.ACCEPT] == 0
