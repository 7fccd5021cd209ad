"""The gateway for decisions: what is recorded of a step, which steps become one, and what stops one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import AnnotatorError
from annotator.store import edits
from annotator.store.edits import Change
from annotator.store.project import Project
from tests.making import project_with

SPAN = {"document": 1, "annotator": "ana", "start": 0, "end": 4, "label": "ORG", "status": "accepted"}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two documents, and one span of ana's."""
    with project_with(tmp_path / "p.annot", "a text", "another") as made:
        with made.transact("label", annotator="ana", document=1) as tx:
            tx.insert("span", SPAN)
        yield made


def _update(project: Project, command: str = "move", document: int = 1, annotator: str = "ana", **values: Any) -> None:
    with project.transact(command, annotator=annotator, document=document, continues=True) as tx:
        tx.update("span", 1, values)


def _span(project: Project) -> tuple[int, int, str]:
    [span] = project.spans(1, "ana")
    return span.place


def _last(project: Project) -> tuple[Change, ...]:
    edit = edits.last_applied(project.db, "ana")
    return edit.changes if edit else ()


def test_steps_on_one_row_are_one_edit_from_the_first_before_to_the_last_after(project: Project) -> None:
    _update(project, start=1)
    _update(project, start=2, label="GPE")
    _update(project, end=5)
    assert _last(project) == (
        Change("span", 1, {"start": 0, "end": 4, "label": "ORG"}, {"start": 2, "end": 5, "label": "GPE"}),
    )
    project.undo("ana")
    assert _span(project) == (0, 4, "ORG")
    project.redo("ana")
    assert _span(project) == (2, 5, "GPE")


def test_a_row_that_was_added_and_changed_in_one_edit_is_gone_when_it_is_undone(project: Project) -> None:
    with project.transact("move", annotator="ana", document=1, continues=True) as tx:
        row = tx.insert("span", {**SPAN, "start": 1})
    with project.transact("move", annotator="ana", document=1, continues=True) as tx:
        tx.update("span", row, {"start": 2})
    project.undo("ana")
    assert _span(project) == (0, 4, "ORG")
    project.redo("ana")
    assert [s.start for s in project.spans(1, "ana")] == [0, 2]


@pytest.mark.parametrize(
    "other", [{"command": "relabel"}, {"document": 2}, {"annotator": "ben"}], ids=["command", "document", "annotator"]
)
def test_another_step_is_an_edit_of_its_own(project: Project, other: dict[str, Any]) -> None:
    _update(project, start=1)
    _update(project, **other, start=2)
    project.undo(other.get("annotator", "ana"))
    assert _span(project) == (1, 4, "ORG")


def test_a_step_that_does_not_continue_is_an_edit_of_its_own(project: Project) -> None:
    _update(project, start=1)
    with project.transact("move", annotator="ana", document=1) as tx:
        tx.update("span", 1, {"start": 2})
    project.undo("ana")
    assert _span(project) == (1, 4, "ORG")


def test_steps_of_several_rows_never_become_one(project: Project) -> None:
    with project.transact("move", annotator="ana", document=1) as tx:
        other = tx.insert("span", {**SPAN, "start": 2})
    _update(project, start=1)
    with project.transact("move", annotator="ana", document=1, continues=True) as tx:
        tx.update("span", 1, {"label": "GPE"})
        tx.update("span", other, {"label": "GPE"})
    _update(project, label="DATE")
    for labels in (["GPE", "GPE"], ["ORG", "ORG"]):
        project.undo("ana")
        assert [s.label for s in project.spans(1, "ana")] == labels


def test_removing_a_row_ends_its_edit(project: Project) -> None:
    _update(project, start=1)
    with project.transact("move", annotator="ana", document=1, continues=True) as tx:
        tx.delete("span", 1)
    assert project.spans(1, "ana") == []
    project.undo("ana")
    assert _span(project) == (1, 4, "ORG")


def test_columns_that_keep_their_value_are_not_recorded_and_nothing_is_no_step(project: Project) -> None:
    with project.transact("relabel", annotator="ana", document=1) as tx:
        tx.update("span", 1, {"start": 0, "label": "GPE"})
    assert _last(project) == (Change("span", 1, {"label": "ORG"}, {"label": "GPE"}),)
    with project.transact("again", annotator="ana", document=1) as tx:
        tx.update("span", 1, {"start": 0, "label": "GPE"})
    assert _last(project) == (Change("span", 1, {"label": "ORG"}, {"label": "GPE"}),)


def test_only_tables_of_decisions_are_written_through_it(project: Project) -> None:
    with (
        pytest.raises(ValueError, match="document holds no human decisions"),
        project.transact("x", annotator="ana") as tx,
    ):
        tx.delete("document", 1)
    assert project.document(1).text == "a text"


def test_a_row_that_is_gone_is_said(project: Project) -> None:
    with (
        pytest.raises(AnnotatorError, match="The span 9 is not there any more"),
        project.transact("x", annotator="ana") as tx,
    ):
        tx.update("span", 9, {"label": "GPE"})
