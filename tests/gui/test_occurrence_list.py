"""Every occurrence of a text, ticked before all are labelled in one step."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.occurrence_list import OccurrenceList
from annotator.gui.picker import Picker
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.session import Decision, Session
from tests.gui.driving import run, type_in, while_open
from tests.making import found, project_with, suggest

K = Qt.Key
Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "Novak came. Lev Novak and novak met Novaks at the Novak Bridge.\nNovak left."
PLACES = [0, 16, 50, 64]  # of Novak as a whole word


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The second Novak is inside a name that is accepted, the one of the bridge is suggested as a place."""
    with project_with(tmp_path / "p.annot", TEXT) as project:
        suggest(project, 1, [found(TEXT, "Novak Bridge", "GPE")])
        made = Session(project, "ana")
        made.open(1)
        made.decide("label", [Decision(None, found(TEXT, "Lev Novak", "PERSON"))])
        made.decide("label", [Decision(None, found(TEXT, "Novak left"[:5], "ORG"))])
        yield made


@pytest.fixture
def dialog(qtbot: QtBot, frame: QWidget, session: Session) -> OccurrenceList:
    """The list for Novak."""
    made = OccurrenceList(frame, session, "Novak", "PERSON")
    made.show()
    qtbot.waitActive(made)
    return made


def _ticks(dialog: OccurrenceList) -> str:
    """A sign for each row: ticked, free, or not to be ticked."""
    signs = []
    for item in items(dialog.list):
        can = bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        signs.append("x" if item.checkState(0) is Qt.CheckState.Checked and can else "." if can else "-")
    return "".join(signs)


def test_each_place_with_its_context_and_what_stands_in_the_way(dialog: OccurrenceList) -> None:
    rows = [[item.text(column) for column in range(4)] for item in items(dialog.list)]
    assert rows == [
        ["", "Novak", " came. Lev Novak and novak met Novaks at…", "ORG now"],
        ["Novak came. Lev ", "Novak", " and novak met Novaks at the Novak Bridg…", "overlaps PERSON “Lev Novak”"],
        ["…. Lev Novak and novak met Novaks at the ", "Novak", " Bridge.", "overlaps GPE “Novak Bridge”"],
        ["", "Novak", " left.", ""],
    ]


def test_what_nobody_decided_otherwise_is_ticked(dialog: OccurrenceList) -> None:
    assert _ticks(dialog) == ".--x"
    assert dialog.count.text() == "1 of 4 ticked"


def test_ticking_by_keys(dialog: OccurrenceList) -> None:
    type_in(dialog, K.Key_Space)
    assert _ticks(dialog) == "x--x"
    type_in(dialog, K.Key_N)
    assert (_ticks(dialog), dialog.chosen()) == (".--.", [])
    type_in(dialog, K.Key_Return)
    assert dialog.isVisible()  # there is nothing to label
    type_in(dialog, K.Key_A, K.Key_Down, K.Key_Space, K.Key_Up, K.Key_Space)
    assert _ticks(dialog) == ".--x"


def test_words_and_capitals_are_options(dialog: OccurrenceList) -> None:
    type_in(dialog, K.Key_Backtab, K.Key_Backtab, K.Key_Space)
    assert dialog.focusWidget() is dialog.whole_words
    assert len(items(dialog.list)) == 5
    type_in(dialog, K.Key_Tab, K.Key_Space)
    assert len(items(dialog.list)) == 6
    type_in(dialog, K.Key_Backtab, K.Key_Space)
    assert [o.start for o, _ in dialog._occurrences()] == sorted([*PLACES, 26])


@pytest.mark.parametrize("enter", [K.Key_Return, K.Key_Enter])
def test_enter_labels_what_is_ticked_and_says_what_was_left_out(dialog: OccurrenceList, enter: K) -> None:
    type_in(dialog, K.Key_A, enter)
    assert dialog.result() == OccurrenceList.DialogCode.Accepted
    assert [o.start for o in dialog.chosen()] == [0, 64]
    assert [o.why for o in dialog.left_out()] == ["overlaps PERSON “Lev Novak”", "overlaps GPE “Novak Bridge”"]


def test_however_many_are_ticked_they_are_counted_once(
    qtbot: QtBot, frame: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with project_with(tmp_path / "long.annot", "Novak " * 300) as project:
        session = Session(project, "ana")
        session.open(1)
        dialog = OccurrenceList(frame, session, "Novak", "PERSON")
        qtbot.addWidget(dialog)
        counted: list[int] = []
        monkeypatch.setattr(dialog, "_show_count", lambda: counted.append(1))
        dialog._tick(Qt.CheckState.Unchecked)
        assert _ticks(dialog) == "." * 300
        assert len(counted) == 1


def test_one_step_in_the_window_and_one_undo(window: Window, press: Press) -> None:
    session = window.session
    assert session is not None
    run(window, "span.next_pending")
    start = session.text.index("Novak", 10)
    session.select(session.unit(start), session.unit(start))

    def act(dialog: OccurrenceList) -> None:
        assert dialog.windowTitle() == "Label every occurrence as ORG"
        type_in(dialog, K.Key_Return)

    before = list(session.spans)
    while_open(lambda: window.ui.pick_occurrences("Novak", "ORG"), OccurrenceList, act)
    assert [(s.start, s.label) for s in session.spans if not s.pending] == [(start, "ORG")]
    assert window.status.message.text() == "ORG in 1 place. 1 left out: overlaps PERSON “Ana Novak”."
    press(K.Key_Z, modifier=CTRL)
    assert session.spans == before


def test_a_selection_without_a_label_asks_for_one_first(window: Window, press: Press) -> None:
    session = window.session
    assert session is not None
    start = session.text.index("flew")
    session.select(session.unit(start), session.unit(start))

    def act(dialog: OccurrenceList) -> None:
        assert len(items(dialog.list)) == 1
        type_in(dialog, K.Key_Return)

    def pick() -> None:
        while_open(lambda: press(K.Key_D, modifier=CTRL), Picker, lambda picker: type_in(picker, "dat", K.Key_Return))

    while_open(pick, OccurrenceList, act)
    assert ("flew", "DATE") in [(session.text[s.start : s.end], s.label) for s in session.spans if not s.pending]
