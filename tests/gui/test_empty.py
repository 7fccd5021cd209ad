"""Where there is nothing, the screen says what to do next, and screen readers hear it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QTreeWidgetItem, QWidget

from annotator.gui.trees import Emptiness, flat_list
from annotator.gui.window import Window
from annotator.model.label import LabelScheme
from annotator.store.project import Project
from tests.gui.driving import answer_box, run, type_in, while_open
from tests.gui.seat import Seat
from tests.making import project_with

K = Qt.Key


def _said(widget: QWidget) -> list[str]:
    """What stands in the widget's empty lists."""
    return [e.text() for e in widget.findChildren(Emptiness) if e.isVisible()]


@pytest.fixture
def bare(seat: Seat, tmp_path: Path) -> Window:
    """A window on a project without labels and with one document without spans."""
    Project.create(tmp_path / "bare.annot", LabelScheme()).close()
    with Project.open(tmp_path / "bare.annot") as project, project.writing(durable=False):
        values = {"position": 1, "title": "One", "text": "A ferry sank.", "text_hash": "x"}
        project.db.table("document").insert(values)
    seat.window.open_path(tmp_path / "bare.annot")
    return seat.window


def test_a_list_says_it_only_while_it_has_no_rows(frame: QWidget) -> None:
    tree = flat_list("Things")
    tree.setParent(frame)
    empty = Emptiness(tree, "Add one with Ins.")
    frame.show()
    said = [(empty.isVisible(), tree.accessibleDescription())]
    tree.addTopLevelItem(QTreeWidgetItem(["one"]))
    said.append((empty.isVisible(), tree.accessibleDescription()))
    tree.clear()
    said.append((empty.isVisible(), tree.accessibleDescription()))
    assert said == [(True, "Add one with Ins."), (False, ""), (True, "Add one with Ins.")]


def test_it_fills_the_list_whatever_its_size(frame: QWidget) -> None:
    tree = flat_list("Things")
    tree.setParent(frame)
    empty = Emptiness(tree, "Add one with Ins.")
    frame.show()
    tree.resize(410, 230)
    assert empty.size() == tree.viewport().size()


def test_no_document(seat: Seat, tmp_path: Path) -> None:
    project_with(tmp_path / "empty.annot").close()
    seat.window.open_path(tmp_path / "empty.annot")
    assert any("Ctrl+I imports some" in text for text in _said(seat.window.documents))
    assert "Import files or folders" in seat.window.notice.text.text()


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("file.preannotate", "There are no documents to pre-annotate.\nImport some first (Ctrl+I)."),
        ("document.order", "There are no documents to put in order.\nImport some first (Ctrl+I)."),
        ("labels.map", "There are no suggestions yet.\nLet a pipeline suggest some first (Ctrl+P)."),
    ],
)
def test_what_needs_documents_says_where_they_come_from(seat: Seat, tmp_path: Path, command: str, says: str) -> None:
    project_with(tmp_path / "empty.annot").close()
    seat.window.open_path(tmp_path / "empty.annot")
    assert answer_box(lambda: run(seat.window, command), Qt.Key.Key_Return) == says


def test_no_document_that_the_filter_lets_through(seat: Seat) -> None:
    pane = seat.window.documents
    pane.filter.setText("no such title")
    assert any("No title has these words" in text for text in _said(pane))
    pane.filter.clear()
    assert _said(pane) == []


def test_no_document_without_an_answer(seat: Seat) -> None:
    seat.press(*["Ctrl+Enter"] * 3)
    seat.window.documents.open_only.setChecked(True)
    assert any("Every document is answered. Ctrl+E" in text for text in _said(seat.window.documents))
    seat.window.documents.open_only.setChecked(False)


def test_no_span(bare: Window) -> None:
    assert any("Ctrl+P lets a pipeline suggest some" in text for text in _said(bare.spans))


def test_all_suggestions_hidden_by_the_minimum(seat: Seat) -> None:
    seat.press("Ctrl+Shift+A", "Ctrl+Z")
    assert _said(seat.window.spans) == []
    for span in [s for s in seat.session.pending if s.score is None]:
        seat.session.activate(span)
        seat.press("Backspace")
    seat.session.hide_below(1.0)
    assert any("Ctrl+[ lowers it" in text for text in _said(seat.window.spans))


CASES: dict[str, tuple[str, str]] = {
    "labels": ("labels.edit", "Ins adds one"),
    "history": ("edit.history", "Nothing was decided yet"),
    "trash": ("document.open_trash", "The trash is empty"),
    "runs": ("review.runs", "No suggestions yet"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_dialog_with_nothing_in_it(bare: Window, name: str) -> None:
    ident, wanted = CASES[name]
    said: list[str] = []
    while_open(lambda: run(bare, ident), QDialog, lambda dialog: said.extend(_said(dialog)))
    assert len(said) == 1
    assert wanted in said[0]


def _labels(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("ident", "wanted"), [("span.pick_label", "There are no labels yet: Ctrl+B"), ("file.recent", "Nothing matches.")]
)
def test_a_choice_of_nothing(bare: Window, ident: str, wanted: str) -> None:
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        type_in(dialog, "zzzz")
        said.append(_labels(dialog))

    while_open(lambda: run(bare, ident), QDialog, act)
    assert wanted in said[0]


FILTERS: dict[str, tuple[str, str]] = {
    "keys": ("view.keys", "No command has these words"),
    "history": ("edit.history", "Nothing matches."),
}


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_that_lets_nothing_through(seat: Seat, name: str) -> None:
    ident, wanted = FILTERS[name]
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        dialog.filter.setText("zzzz")  # type: ignore[attr-defined]
        said.extend(_said(dialog))

    while_open(lambda: run(seat.window, ident), QDialog, act)
    assert len(said) == 1
    assert wanted in said[0]
