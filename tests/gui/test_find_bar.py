"""Finding in the document: counted, all marked, gone through by keys."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui import find_bar
from annotator.gui.find_bar import FindBar, hits_of
from annotator.gui.window import Window
from annotator.session import Session
from tests.gui.driving import run

K = Qt.Key
Press = Callable[..., None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "Oslo, oslo and OSLO."


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    """The bar, opened over a text."""
    made = FindBar()
    qtbot.addWidget(made)
    made.open(TEXT, "")
    return made


def _session(window: Window) -> Session:
    assert window.session is not None
    return window.session


@given(st.text(st.sampled_from("aB.*👩é\n"), max_size=20), st.text(st.sampled_from("aB.*👩é\n"), max_size=3))
def test_hits_say_what_was_looked_for_and_do_not_overlap(text: str, wanted: str) -> None:
    found = hits_of(text, wanted)
    assert all(text[a:b].lower() == wanted.lower() for a, b in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    assert bool(found) == (bool(wanted) and wanted.lower() in text.lower())


def test_hits_are_counted_and_gone_through_round_and_round(bar: FindBar) -> None:
    gone: list[int] = []
    bar.go_to.connect(lambda start, _end: gone.append(start))
    QTest.keyClicks(bar.edit, "oslo")
    assert bar.count.text() == "1 of 3"
    keypad = Qt.KeyboardModifier.KeypadModifier
    pressed = [(K.Key_Return, Qt.KeyboardModifier.NoModifier), (K.Key_Enter, keypad), *[(K.Key_Return, SHIFT)] * 3]
    for key, modifier in pressed:
        QTest.keyClick(bar.edit, key, modifier)
    assert gone[-5:] == [6, 15, 6, 0, 15]
    assert bar.count.text() == "3 of 3"


def test_none_is_said_and_nothing_typed_says_nothing(bar: FindBar) -> None:
    QTest.keyClicks(bar.edit, "x")
    assert bar.count.text().startswith("No hits here")
    QTest.keyClick(bar.edit, K.Key_Return)
    QTest.keyClick(bar.edit, K.Key_Backspace)
    assert bar.count.text() == ""


def test_very_many_hits_are_cut_and_said(bar: FindBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_bar, "MOST_HITS", 2)
    QTest.keyClicks(bar.edit, "o")
    assert bar.count.text() == "1 of 2+"


def test_a_short_selection_is_looked_for(bar: FindBar) -> None:
    for selected, looked_for in (("oslo", "oslo"), ("two\nlines", "oslo"), ("x" * 101, "oslo"), ("", "oslo")):
        bar.open(TEXT, selected)
        assert bar.edit.text() == looked_for
        assert bar.edit.selectedText() == looked_for


def test_all_hits_are_marked_until_esc(window: Window, press: Press) -> None:
    press(K.Key_F, modifier=CTRL)
    QTest.keyClicks(window.find_bar.edit, "novak")
    assert list(window.view._marks.hits) == [(4, 9), (56, 61)]
    QTest.keyClick(window.find_bar.edit, K.Key_Escape)
    assert list(window.view._marks.hits) == []
    assert window.focusWidget() is window.view


def test_f3_goes_on_from_the_text_and_from_the_bar(window: Window, press: Press) -> None:
    press(K.Key_F3)
    assert window.find_bar.isVisible()
    QTest.keyClicks(window.find_bar.edit, "novak")
    QTest.keyClick(window.find_bar.edit, K.Key_F3)
    assert _session(window).caret == (56, 61)
    window.view.setFocus()
    press(K.Key_F3, modifier=SHIFT)
    assert _session(window).caret == (4, 9)


def test_the_next_document_is_searched_for_the_same_without_a_jump(window: Window, press: Press) -> None:
    press(K.Key_F, modifier=CTRL)
    QTest.keyClicks(window.find_bar.edit, "text")
    assert window.find_bar.count.text().startswith("No hits here")
    run(window, "document.next")
    assert window.find_bar.hits == [(7, 11)]
    assert list(window.view._marks.hits) == [(7, 11)]
    assert _session(window).caret == (0, 6)
    window.find_bar.close_bar()
    run(window, "document.previous")
    assert list(window.view._marks.hits) == []
