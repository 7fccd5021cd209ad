"""Saying by keys what a pipeline's labels are shown as."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.label_map import LabelMap
from annotator.gui.picker import Picker
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.store.mapping import label_map
from tests.gui.driving import run, type_in, while_open
from tests.making import SCHEME

K = Qt.Key
PROPOSED = {"PER": "PERSON", "LOC": "GPE", "WEEKDAY": None, "MONEY": None}


@pytest.fixture
def table(qtbot: QtBot, frame: QWidget) -> LabelMap:
    made = LabelMap(frame, "Labels of fr 1.0", SCHEME, PROPOSED)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def _lines(table: LabelMap) -> list[list[str]]:
    return [[item.text(0), item.text(1)] for item in items(table.list)]


def test_proposals_are_shown_and_what_nothing_is_like_is_hidden_and_chosen(table: LabelMap) -> None:
    assert _lines(table) == [["PER", "PERSON"], ["LOC", "GPE"], ["WEEKDAY", "hidden"], ["MONEY", "hidden"]]
    current = table.list.currentItem()
    assert current is not None
    assert (current.text(0), current.text(2)) == ("WEEKDAY", "no label of yours is like it")
    assert table.plan().shown == {"PER": "PERSON", "LOC": "GPE", "WEEKDAY": "", "MONEY": ""}


def test_letters_give_labels_and_go_on_to_the_next_line(table: LabelMap) -> None:
    type_in(table.list, "d", K.Key_Insert)
    assert table.plan().shown == {"PER": "PERSON", "LOC": "GPE", "WEEKDAY": "DATE", "MONEY": "MONEY"}
    assert table.plan().new == ("MONEY",)
    assert _lines(table)[3] == ["MONEY", "MONEY (new)"]
    type_in(table.list, K.Key_Up, K.Key_Up, K.Key_Up, K.Key_Delete)
    assert table.plan().shown["PER"] == ""


def test_a_label_is_picked_by_its_name(table: LabelMap) -> None:
    def pick(picker: Picker) -> None:
        type_in(picker.edit, "or", K.Key_Return)

    while_open(lambda: type_in(table.list, K.Key_L, modifier=Qt.KeyboardModifier.ControlModifier), Picker, pick)
    assert table.plan().shown["WEEKDAY"] == "ORG"


def test_enter_goes_on_and_escape_leaves(table: LabelMap) -> None:
    type_in(table.list, K.Key_Return)
    assert table.result() == LabelMap.DialogCode.Accepted
    table.show()
    type_in(table.list, K.Key_Escape)
    assert table.result() == LabelMap.DialogCode.Rejected


def test_labels_of_suggestions_are_mapped_later_in_one_step(window: Window) -> None:
    session = window.session
    assert session is not None
    before = [s.label for s in session.spans]

    def act(dialog: LabelMap) -> None:
        type_in(dialog.list, K.Key_Home, K.Key_Delete, "o", K.Key_Return)

    while_open(lambda: run(window, "labels.map"), LabelMap, act)
    assert label_map(session.project) == {"DATE": "", "GPE": "ORG"}
    assert [s.label for s in session.spans] == ["PERSON", "ORG"]
    session.undo()
    assert [s.label for s in session.spans] == before
