"""Giving commands other keys: by pressing them, with clashes named, and by whole profiles."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError
from annotator.gui.key_editor import KeyCapture, KeyEditor
from annotator.gui.picker import Picker
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.settings import load
from tests.gui.driving import answer_box, type_in, while_open

K = Qt.Key
Press = Callable[..., None]
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


# -- pressing a key ---------------------------------------------------------------------------------------------------


def _capture(qtbot: QtBot, frame: QWidget, does: dict[str, str]) -> KeyCapture:
    made = KeyCapture(frame, "A key for “Find”", does)
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (K.Key_J, CTRL, "Ctrl+J"),
        (K.Key_J, NONE, "J"),
        (K.Key_Tab, NONE, "Tab"),
        (K.Key_Backtab, SHIFT, "Shift+Tab"),
        (K.Key_Return, CTRL, "Ctrl+Enter"),
        (K.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "Enter"),
        (K.Key_Space, NONE, "Space"),
        (K.Key_F5, ALT, "Alt+F5"),
        (K.Key_Plus, CTRL, "Ctrl++"),
        (K.Key_Left, ALT | SHIFT, "Alt+Shift+Left"),
    ],
)
def test_every_key_can_be_pressed(
    qtbot: QtBot, frame: QWidget, key: K, modifier: Qt.KeyboardModifier, name: str
) -> None:
    capture = _capture(qtbot, frame, {})
    QTest.keyClick(capture, key, modifier)
    assert (capture.result(), capture.key) == (KeyCapture.DialogCode.Accepted, name)


def test_keys_that_only_change_others_are_waited_out(qtbot: QtBot, frame: QWidget) -> None:
    capture = _capture(qtbot, frame, {})
    for key in (K.Key_Shift, K.Key_Control, K.Key_Alt, K.Key_AltGr, K.Key_Super_L, K.Key_CapsLock, K.Key_NumLock,
                K.Key_Dead_Acute, K.Key_unknown):  # fmt: skip
        QApplication.sendEvent(capture, QKeyEvent(QEvent.Type.KeyPress, key, NONE))
        assert (capture.isVisible(), capture.key) == (True, ""), key


def test_a_clash_is_named_before_anything_is_taken(qtbot: QtBot, frame: QWidget) -> None:
    capture = _capture(qtbot, frame, {"Ctrl+Z": "“Undo”", "P": "the label PERSON"})
    QTest.keyClick(capture, K.Key_Z, CTRL)
    assert capture.isVisible()
    assert "Ctrl+Z is the key of “Undo” now. Press it again" in capture.said.text()
    assert capture.accessibleDescription() == capture.said.text()
    QTest.keyClick(capture, K.Key_P)
    assert "P is the key of the label PERSON now" in capture.said.text()
    QTest.keyClick(capture, K.Key_P)
    assert (capture.isVisible(), capture.key) == (False, "P")


def test_esc_leaves_everything_as_it_is(qtbot: QtBot, frame: QWidget) -> None:
    capture = _capture(qtbot, frame, {"Ctrl+Z": "“Undo”"})
    QTest.keyClick(capture, K.Key_Z, CTRL)
    QTest.keyClick(capture, K.Key_Escape)
    assert capture.result() == KeyCapture.DialogCode.Rejected


# -- the editor -------------------------------------------------------------------------------------------------------


@pytest.fixture
def editor(qtbot: QtBot, window: Window) -> KeyEditor:
    """The dialog over the window."""
    made = KeyEditor(window)
    made.show()
    qtbot.waitActive(made)
    made.filter.setFocus()
    return made


def _rows(editor: KeyEditor) -> dict[str, str]:
    return {item.text(0): item.text(1) for item in items(editor.list)}


def _button(editor: KeyEditor, text: str) -> QPushButton:
    return next(b for b in editor.findChildren(QPushButton) if b.text().replace("&", "").startswith(text))


def _press(key: K, modifier: Qt.KeyboardModifier, times: int, capture: KeyCapture) -> None:
    for _ in range(times):
        QTest.keyClick(capture, key, modifier)


def _give(editor: KeyEditor, by: K, key: K, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    while_open(partial(type_in, editor, by), KeyCapture, partial(_press, key, modifier, times))


def test_a_command_is_found_by_typing_and_gets_a_key_that_counts_at_once(
    editor: KeyEditor, window: Window, press: Press
) -> None:
    type_in(editor, "find", K.Key_Down)
    assert editor.focusWidget() is editor.list
    assert editor.current is not None
    assert editor.current.id == "view.find"
    _give(editor, K.Key_Return, K.Key_J, CTRL)
    assert _rows(editor)["Find"] == "Ctrl+J"
    assert editor.said.text() == "Kept."
    assert load()[0].keys == {"view.find": ["Ctrl+J"]}
    editor.close()
    press(K.Key_F, modifier=CTRL)
    assert not window.find_bar.isVisible()
    press(K.Key_J, modifier=CTRL)
    assert window.find_bar.isVisible()


def test_insert_adds_a_key_and_delete_takes_all_away(editor: KeyEditor) -> None:
    type_in(editor, "find next", K.Key_Down)
    _give(editor, K.Key_Insert, K.Key_J, CTRL)
    assert _rows(editor)["Find next"].split() == ["F3", "Ctrl+J"]
    type_in(editor, K.Key_Delete)
    assert _rows(editor)["Find next"] == ""
    QTest.keyClick(_button(editor, "Reset"), K.Key_Space)
    assert _rows(editor)["Find next"] == "F3"
    assert load()[0].keys == {}


def test_a_key_that_is_taken_over_is_named_before_and_after(editor: KeyEditor) -> None:
    def act(capture: KeyCapture) -> None:
        QTest.keyClick(capture, K.Key_Z, CTRL)
        assert "“Undo”" in capture.said.text()
        QTest.keyClick(capture, K.Key_Z, CTRL)

    type_in(editor, "find next", K.Key_Down)
    while_open(partial(type_in, editor, K.Key_Return), KeyCapture, act)
    assert editor.said.text() == "Kept. Fewer keys now: Undo."
    editor.filter.clear()
    assert (_rows(editor)["Find next"], _rows(editor)["Undo"]) == ("Ctrl+Z", "")


def test_resetting_takes_the_key_back_and_says_from_whom(editor: KeyEditor) -> None:
    type_in(editor, "find next", K.Key_Down)
    _give(editor, K.Key_Return, K.Key_Z, CTRL, times=2)
    editor.filter.clear()
    editor.list.setCurrentItem(next(item for item in items(editor.list) if item.text(0) == "Undo"))
    _button(editor, "Reset").click()
    assert editor.said.text() == "Kept. Fewer keys now: Find next."
    assert _rows(editor)["Undo"] == "Ctrl+Z"


def test_a_labels_letter_is_named_before_a_command_takes_it(editor: KeyEditor) -> None:
    def act(capture: KeyCapture) -> None:
        QTest.keyClick(capture, K.Key_P)
        assert "P is the key of the label PERSON now" in capture.said.text()
        QTest.keyClick(capture, K.Key_P)

    type_in(editor, "find next", K.Key_Down)
    while_open(partial(type_in, editor, K.Key_Return), KeyCapture, act)
    assert editor.said.text().startswith("The letters of PERSON run commands now.")


def test_a_command_is_found_by_pressing_its_key(editor: KeyEditor) -> None:
    for key, modifier, said, chosen in (
        (K.Key_Z, CTRL, "Ctrl+Z is the key of “Undo”.", "edit.undo"),
        (K.Key_P, NONE, "P is the key of the label PERSON.", "view.zoom_in"),
        (K.Key_J, CTRL, "Ctrl+J is free.", "view.zoom_in"),
    ):
        editor.filter.setText("larger")
        while_open(_button(editor, "Find by key").click, KeyCapture, partial(_press, key, modifier, 1))
        assert editor.said.text() == said
        assert len(_rows(editor)) == len(editor._window.commands)
        assert editor.current is not None
        assert editor.current.id == chosen


def test_what_was_changed_stands_out_until_all_is_reset(editor: KeyEditor) -> None:
    type_in(editor, "find next", K.Key_Down)
    _give(editor, K.Key_Return, K.Key_J, CTRL)
    assert items(editor.list)[0].font(1).bold()
    _button(editor, "Reset all").click()
    assert not items(editor.list)[0].font(1).bold()
    assert load()[0].keys == {}


def test_a_small_letter_in_the_settings_file_is_the_same_key(window: Window, press: Press) -> None:
    window.settings = window.settings.with_values(keys={"move.down": ["Down", "j"]})
    assert window.rebuild_keys() == []
    assert window.session is not None
    press("j")
    assert window.session.caret[0] > 0


# -- profiles ---------------------------------------------------------------------------------------------------------


def _take(editor: KeyEditor, words: str) -> None:
    while_open(_button(editor, "Profile").click, Picker, lambda picker: type_in(picker, words, K.Key_Return))


def test_vim_hands_walk_with_their_letters(editor: KeyEditor, window: Window, press: Press) -> None:
    session = window.session
    assert session is not None
    _take(editor, "vim")
    editor.close()
    words = []
    for key in ("l", "l", "h", "w", "$", "b"):
        press(key)
        words.append(session.text[slice(*session.caret)])
    assert words == ["Novak", "met", "Novak", "Harbour", ".", "Monday"]
    press("x")
    assert len(session.pending) == 2
    press("u")
    assert len(session.pending) == 3


def test_prodigys_keys_decide_documents(editor: KeyEditor, window: Window, press: Press) -> None:
    _take(editor, "prodigy")
    editor.close()
    press("x", "a")
    assert window.session is not None
    assert [e.answer for e in window.session.entries] == ["reject", "accept"]
    press(K.Key_Backspace)
    assert window.session.entries[1].answer != "accept"


def test_a_profile_names_labels_that_lose_their_letter_and_can_be_left_again(editor: KeyEditor, window: Window) -> None:
    session = window.session
    assert session is not None
    with session.project.writing(durable=False):
        session.project.add_labels(["LAW"])
    session.refresh()
    _take(editor, "vim")
    assert "The letters of LAW run commands now." in editor.said.text()
    _take(editor, "own keys")
    assert load()[0].keys == {}
    assert window.keys["Left"].id == "move.left"
    assert "L" not in window.keys


def test_keys_are_written_and_read(editor: KeyEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(editor, "find next", K.Key_Down)
    _give(editor, K.Key_Return, K.Key_J, CTRL)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    _button(editor, "Export").click()
    assert editor.said.text() == f"Written to {tmp_path / 'mine.toml'}"
    _button(editor, "Reset all").click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.toml"), ""))
    _button(editor, "Import").click()
    assert load()[0].keys == {"view.find_next": ["Ctrl+J"]}


def test_a_file_that_is_no_profile_is_said(editor: KeyEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = {
        b"\xff": "cannot be read",
        b"[keys": "is not TOML",
        b"": "has no keys",
        b"[keys]\nx = ['a']": "no command",
        b"[keys]\n'view.find' = ['Ctrl+J']\n'edit.undo' = ['Ctrl+J']": "the key of both",
    }
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "bad.toml"), ""))
    for content, says in cases.items():
        (tmp_path / "bad.toml").write_bytes(content)
        assert says in answer_box(_button(editor, "Import").click, K.Key_Return)
    assert load()[0].keys == {}


def test_keys_that_cannot_be_kept_are_said(editor: KeyEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_settings: object) -> None:
        raise AnnotatorError("The settings could not be written.", "Check its rights.")

    monkeypatch.setattr("annotator.gui.window.save", refuse)
    type_in(editor, "find next", K.Key_Down)
    assert "could not be written" in answer_box(partial(type_in, editor, K.Key_Delete), K.Key_Return)
    assert _rows(editor)["Find next"] == "F3"
