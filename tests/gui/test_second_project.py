"""Another project is opened in the same window: nothing of the first one stays, and nothing of it is lost."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.gui.training_view import TrainingView
from annotator.store.guidelines import save_guidelines
from tests.gui.driving import answer_box, run, while_open
from tests.gui.seat import Seat
from tests.gui.test_training import outcome
from tests.making import project_with


def test_a_project_without_documents_has_no_spans_of_the_one_before(seat: Seat, tmp_path: Path) -> None:
    project_with(tmp_path / "empty.annot").close()
    seat.window.open_path(tmp_path / "empty.annot")
    pane = seat.window.spans
    assert (pane.model.spans, +pane.labels.counts, seat.window.view.text) == ([], {}, "")
    assert not pane.scores.isVisible()


@pytest.mark.parametrize(("button", "project"), [("Cancel", "work"), ("Close without it", "other")])
def test_it_is_asked_first_where_a_step_is_not_saved(seat: Seat, tmp_path: Path, button: str, project: str) -> None:
    project_with(tmp_path / "other.annot").close()
    path = seat.session.project.path
    away = path.rename(path.with_name("away.annot"))
    seat.press("p")
    opening = partial(seat.window.open_path, tmp_path / "other.annot")
    while_open(opening, QMessageBox, lambda box: next(b for b in box.buttons() if b.text() == button).click())
    away.rename(path)
    assert seat.session.project.path.stem == project
    assert (seat.session.unsaved is None) is (project == "other")


def test_the_result_of_a_training_goes_with_its_project(seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    project_with(tmp_path / "other.annot").close()
    view = TrainingView(seat.window, str)
    view.take(outcome())
    view.hide()  # Enter on a mistake went to its place
    with qtbot.waitSignal(view.destroyed):
        seat.window.open_path(tmp_path / "other.annot")
    assert "no document is accepted" in answer_box(lambda: run(seat.window, "file.train"), Qt.Key.Key_Return)


def test_the_same_project_again_was_changed_by_nobody(seat: Seat) -> None:
    seat.window.open_path(seat.session.project.path)
    assert not seat.session.project.changed_elsewhere()


def test_its_guidelines_are_read_from_their_beginning(seat: Seat, tmp_path: Path) -> None:
    pages = seat.window.guidelines
    rules = "\n\n".join(f"# Rule {number}" for number in range(100))
    with project_with(tmp_path / "other.annot") as other:
        save_guidelines(other, rules, "")
    save_guidelines(seat.session.project, rules, "")
    seat.session.refresh()
    pages.show()
    pages.page.verticalScrollBar().setValue(900)
    before = pages.page.verticalScrollBar().value()
    seat.window.open_path(tmp_path / "other.annot")
    assert (before, pages.page.verticalScrollBar().value()) == (900, 0)
