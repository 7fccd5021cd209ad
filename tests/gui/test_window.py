"""What an annotator gets from real key events in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.gui.find_bar import hits_of
from annotator.gui.keys import belongs_to_text, label_key, name_of
from annotator.gui.picker import Choice, Picker, matching, score
from annotator.gui.window import Window
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.session import Session
from annotator.settings import load
from tests.making import TEXT, project_with

Press = Callable[..., None]
K = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def _session(window: Window) -> Session:
    assert window.session is not None
    return window.session


def _accepted(window: Window) -> list[tuple[str, str]]:
    session = _session(window)
    return [(session.text[s.start : s.end], s.label) for s in session.spans if s.status is Status.ACCEPTED]


def test_reviewing_by_keys(window: Window, press: Press) -> None:
    press(K.Key_Space, K.Key_Return, "o", K.Key_Tab, K.Key_Backspace)
    assert _accepted(window) == [("Ana Novak", "PERSON"), ("Harbour Union", "ORG")]
    assert not _session(window).pending


def test_keypad_enter_is_enter(window: Window, press: Press) -> None:
    press(K.Key_Space)
    press(K.Key_Enter, modifier=Qt.KeyboardModifier.KeypadModifier)
    assert _accepted(window) == [("Ana Novak", "PERSON")]


def test_select_and_label_by_keys(window: Window, press: Press) -> None:
    press(K.Key_End, modifier=CTRL)
    press(K.Key_Left, modifier=SHIFT)
    press("g")
    assert _accepted(window)[-1] == ("on.", "GPE")


def test_up_and_down_come_back_to_the_same_column(window: Window, press: Press) -> None:
    press(K.Key_Right, K.Key_Right, K.Key_Right)
    before = _session(window).caret
    press(K.Key_Down)
    assert _session(window).caret[0] > before[0]
    press(K.Key_Up)
    assert _session(window).caret == before


def test_home_and_end_stay_on_the_line(window: Window, press: Press) -> None:
    press(K.Key_Right, K.Key_Right, K.Key_End)
    session = _session(window)
    assert session.text[slice(*session.caret)].strip(".") in ("Monday", "")
    press(K.Key_Home)
    assert session.caret[0] == 0


def test_window_shortcuts(window: Window, press: Press) -> None:
    press(K.Key_A, modifier=CTRL | SHIFT)
    assert len(_accepted(window)) == 3
    press(K.Key_Z, modifier=CTRL)
    assert not _accepted(window)
    press(K.Key_Return, modifier=CTRL)
    assert _session(window).ident == 2
    assert _session(window).entries[0].answer is Answer.ACCEPT
    press(K.Key_PageUp, modifier=CTRL)
    assert len(_accepted(window)) == 3


def test_borders_by_keys(window: Window, press: Press) -> None:
    press(K.Key_Space)
    press(K.Key_Right, modifier=ALT)
    assert _accepted(window) == [("Ana Novak met", "PERSON")]
    press(K.Key_Right, modifier=ALT | SHIFT)
    assert _accepted(window) == [("Novak met", "PERSON")]


def test_find_keeps_letters_and_goes_to_hits(window: Window, press: Press) -> None:
    press(K.Key_F, modifier=CTRL)
    assert window.find_bar.isVisible()
    QTest.keyClicks(window.find_bar.edit, "novak")
    assert window.find_bar.count.text() == "1 of 2"
    QTest.keyClick(window.find_bar.edit, K.Key_Return)
    session = _session(window)
    assert session.text[slice(*session.caret)] == "Novak"
    assert session.caret[0] > 40
    QTest.keyClick(window.find_bar.edit, K.Key_Escape)
    assert not window.find_bar.isVisible()
    assert _accepted(window) == []


def test_find_is_exact_in_code_points() -> None:
    assert hits_of("👩‍🚀 a.b A.B axb", "a.b") == [(4, 7), (8, 11)]
    assert hits_of("abc", "") == []


@pytest.mark.parametrize(
    ("key", "of_text"),
    [
        ("Enter", True),
        ("Ctrl+Enter", False),
        ("F2", False),
        ("Shift+Left", True),
        ("Alt+Left", False),
        ("Ctrl++", False),
        ("Space", True),
        ("PgUp", True),
    ],
)
def test_plain_keys_belong_to_the_text(key: str, of_text: bool) -> None:
    assert belongs_to_text(key) is of_text


def test_key_names() -> None:
    def event(key: K, modifier: Qt.KeyboardModifier, text: str = "") -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, key, modifier, text)

    none = Qt.KeyboardModifier.NoModifier
    assert name_of(event(K.Key_Backtab, SHIFT)) == "Shift+Tab"
    assert name_of(event(K.Key_Enter, Qt.KeyboardModifier.KeypadModifier)) == "Enter"
    assert name_of(event(K.Key_Delete, none)) == "Del"
    assert label_key(event(K.Key_1, SHIFT, "1")) == "1"
    assert label_key(event(K.Key_P, none, "p")) == "p"
    assert label_key(event(K.Key_P, SHIFT, "P")) == "p"
    assert label_key(event(K.Key_P, CTRL, "p")) == ""


def test_the_picker_never_takes_what_does_not_match(window: Window, qtbot: QtBot) -> None:
    taken: list[str] = []
    choices = [Choice(n, lambda n=n: taken.append(n)) for n in ("PERSON", "ORG", "GPE")]  # type: ignore[misc]
    picker = Picker(window, "Label", choices)
    qtbot.addWidget(picker)
    QTest.keyClicks(picker.edit, "xyz")
    QTest.keyClick(picker.edit, K.Key_Return)
    assert picker.result() == QDialog.DialogCode.Rejected
    picker.edit.clear()
    QTest.keyClicks(picker.edit, "or")
    QTest.keyClick(picker.edit, K.Key_Return)
    assert picker.result() == QDialog.DialogCode.Accepted


def test_fuzzy_order() -> None:
    assert score("acc", "Accept document") == 0
    assert score("doc", "Accept document") == 1
    assert score("ept", "Accept document") == 2
    assert score("adc", "Accept document") == 4
    assert score("xq", "Accept document") is None
    choices = [Choice(t, lambda: None) for t in ("Redo", "Accept document", "Document next")]
    assert [c.text for c in matching("doc", choices)] == ["Document next", "Accept document"]


def test_everything_is_there_after_closing_and_opening(window: Window, press: Press, qtbot: QtBot) -> None:
    press(K.Key_Space, K.Key_Return)
    path = _session(window).project.path
    window.close()
    assert not path.with_name(path.name + "-wal").exists()
    again = Window(load()[0].with_values(annotator="ana"))
    qtbot.addWidget(again)
    again.open_path(path)
    assert _accepted(again) == [("Ana Novak", "PERSON")]
    again.close()


def test_an_empty_project_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    project_with(tmp_path / "empty.annot").close()
    window = Window(load()[0])
    qtbot.addWidget(window)
    window.open_path(tmp_path / "empty.annot")
    window.show()
    assert window.notice.isVisible()
    assert "Import" in window.notice.text.text()
    window.close()


def test_the_demo_text_is_painted_with_its_spans(window: Window, press: Press) -> None:
    press(K.Key_Space)
    QApplication.processEvents()
    start = TEXT.index("Ana")
    box = window.view.rect_of(start, start + 9)
    assert box.isValid()
    assert window.view.span_at(box.center()) == _session(window).active
