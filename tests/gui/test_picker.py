"""Choosing by typing: the palette and the choice of a label. Nothing is made or taken by a typing error."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError
from annotator.gui.picker import MOST_SHOWN, Choice, Picker, matching, score
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.session import Session
from annotator.settings import load
from tests.gui.driving import answer_box, run, type_in, while_open

K = Qt.Key
Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier
WORDS = st.text(st.sampled_from("aAbB _ß"), max_size=12)


def _session(window: Window) -> Session:
    assert window.session is not None
    return window.session


# -- how well a text matches ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "text", "how"),
    [
        ("", "Accept document", 0),
        ("acc", "Accept document", 0),
        ("DOC", "Accept document", 1),
        ("ept d", "Accept document", 2),
        ("doc acc", "Accept document", 3),
        ("adc", "Accept document", 4),
        ("a d c", "Accept document", 4),
        ("xq", "Accept document", None),
        ("documentt", "Accept document", None),
        ("work of", "WORK_OF_ART", 0),
        ("art", "WORK_OF_ART", 1),
        ("strasse", "STRAßE", 0),
        ("linea", "Números de línea", 1),
        ("Núm", "Numeros", 0),
    ],
)
def test_the_better_a_text_answers_the_earlier_it_comes(wanted: str, text: str, how: int | None) -> None:
    assert score(wanted, text) == how


@given(WORDS, WORDS)
def test_every_piece_of_a_text_finds_it(text: str, other: str) -> None:
    assert score(text, text + other) is not None
    assert score(text, other + text) is not None


def test_what_was_used_lately_comes_first_among_equals() -> None:
    choices = [Choice("Redo", _nothing), Choice("Accept", _nothing, rank=-2), Choice("Add", _nothing, rank=-1)]
    assert [c.text for c in matching("", choices)] == ["Accept", "Add", "Redo"]
    assert [c.text for c in matching("d", choices)] == ["Add", "Redo"]
    assert [c.text for c in matching("re", choices)] == ["Redo"]


def _nothing() -> None:
    """What a choice of the tests does."""


# -- the dialog -------------------------------------------------------------------------------------------------------


@pytest.fixture
def taken() -> list[str]:
    """What was taken."""
    return []


def _fruit(frame: QWidget, taken: list[str]) -> Picker:
    return Picker(frame, "Fruit", [Choice(n, partial(taken.append, n)) for n in ("Apple", "Pear", "Plum", "Fig")])


@pytest.fixture
def picker(qtbot: QtBot, frame: QWidget, taken: list[str]) -> Picker:
    """A list of fruit."""
    made = _fruit(frame, taken)
    made.show()
    qtbot.waitActive(made)
    return made


def _type(text: str, key: K, picker: Picker) -> None:
    type_in(picker, text, key)


def _shown(picker: Picker) -> list[str]:
    return [item.text(0) for item in items(picker.list)]


def _current(picker: Picker) -> str:
    item = picker.list.currentItem()
    return item.text(0) if item is not None else ""


def test_typing_narrows_and_the_best_is_chosen(picker: Picker) -> None:
    assert (_shown(picker), _current(picker)) == (["Apple", "Pear", "Plum", "Fig"], "Apple")
    type_in(picker, "p")
    assert (_shown(picker), _current(picker)) == (["Pear", "Plum", "Apple"], "Pear")
    type_in(picker, "l")
    assert (_shown(picker), _current(picker)) == (["Plum", "Apple"], "Plum")


def test_walking_by_keys_stays_in_the_list(picker: Picker) -> None:
    type_in(picker, K.Key_Down, K.Key_Down)
    assert _current(picker) == "Plum"
    type_in(picker, K.Key_PageDown, K.Key_Down)
    assert _current(picker) == "Fig"
    type_in(picker, K.Key_Up, K.Key_PageUp, K.Key_Up)
    assert _current(picker) == "Apple"


@pytest.mark.parametrize("enter", [K.Key_Return, K.Key_Enter])
def test_enter_takes_after_the_dialog_is_gone(frame: QWidget, taken: list[str], enter: K) -> None:
    def act(shown: Picker) -> None:
        type_in(shown, "fi", enter)
        assert (shown.isVisible(), taken) == (False, [])

    while_open(_fruit(frame, taken).choose, Picker, act)
    assert taken == ["Fig"]


def test_what_matches_nothing_takes_nothing(picker: Picker, taken: list[str]) -> None:
    type_in(picker, "figg", K.Key_Return, K.Key_Enter)
    assert picker.isVisible()
    assert picker.empty.isVisible()
    type_in(picker, K.Key_Backspace)
    assert not picker.empty.isVisible()
    type_in(picker, K.Key_Escape)
    assert (picker.result(), taken) == (Picker.DialogCode.Rejected, [])


def test_what_the_chosen_line_means_stands_below(qtbot: QtBot, frame: QWidget) -> None:
    choices = [Choice("PERSON", _nothing, note="People. For example: Ana"), Choice("ORG", _nothing, note="x" * 900)]
    picker = Picker(frame, "Label", choices)
    qtbot.addWidget(picker)
    picker.show()
    assert picker.note.text() == "People. For example: Ana"
    QTest.keyClick(picker.edit, K.Key_Down)
    assert picker.note.text().endswith("xx…")
    QTest.keyClicks(picker.edit, "no such label")
    assert picker.note.text() == ""


def test_a_list_without_choices_says_why(qtbot: QtBot, frame: QWidget) -> None:
    picker = Picker(frame, "Label", [], "There are no labels yet.")
    qtbot.addWidget(picker)
    picker.show()
    assert picker.empty.text() == "There are no labels yet. Esc goes back."


def test_very_many_choices_are_cut_until_one_types(qtbot: QtBot, frame: QWidget) -> None:
    picker = Picker(frame, "Many", [Choice(f"item {i}", _nothing) for i in range(500)])
    qtbot.addWidget(picker)
    assert len(_shown(picker)) == MOST_SHOWN
    QTest.keyClicks(picker.edit, "item 499")
    assert _shown(picker)[0] == "item 499"


def test_screen_readers_hear_the_chosen_row(picker: Picker, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    type_in(picker, K.Key_Down)
    assert heard == ["Pear"]


# -- in the window ----------------------------------------------------------------------------------------------------


def test_a_label_by_part_of_its_name(window: Window, press: Press) -> None:
    def act(picker: Picker) -> None:
        assert _shown(picker) == ["PERSON", "ORG", "GPE", "DATE"]
        type_in(picker, "dat", K.Key_Return)

    press(K.Key_Space)
    while_open(lambda: press(K.Key_L, modifier=CTRL), Picker, act)
    session = _session(window)
    assert session.active is not None
    assert (session.active.label, session.active.pending) == ("DATE", False)


def test_a_typing_error_makes_no_label(window: Window, press: Press) -> None:
    before = _session(window).project.labels()
    press(K.Key_Space)
    for name in ("PERSONN", "person2", "xyz", "PERSON ORG"):
        while_open(lambda: press(K.Key_L, modifier=CTRL), Picker, partial(_type, name, K.Key_Return))
    assert _session(window).project.labels() == before
    assert all(span.pending for span in _session(window).spans)


def test_the_palette_runs_a_command_and_shows_its_key(window: Window, press: Press) -> None:
    def act(picker: Picker) -> None:
        type_in(picker, "accept all sug")
        assert [items(picker.list)[0].text(i) for i in range(3)] == ["Accept all suggestions", "Review", "Ctrl+Shift+A"]
        type_in(picker, K.Key_Return)

    while_open(lambda: press(K.Key_K, modifier=CTRL), Picker, act)
    assert not _session(window).pending


def test_the_palette_has_labels_and_documents(window: Window) -> None:
    run(window, "span.next_pending")
    while_open(lambda: run(window, "view.palette"), Picker, partial(_type, "label gpe", K.Key_Return))
    assert _session(window).spans[0].label == "GPE"
    while_open(lambda: run(window, "view.palette"), Picker, partial(_type, "second", K.Key_Return))
    assert _session(window).ident == 2
    assert window.focusWidget() is window.view


def test_recent_commands_come_first_and_are_remembered(window: Window) -> None:
    for words in ("line numbers", "white space"):
        while_open(lambda: run(window, "view.palette"), Picker, partial(_type, words, K.Key_Return))
    assert load()[0].recent_commands == ("view.white_space", "view.line_numbers")

    def act(picker: Picker) -> None:
        assert _shown(picker)[:2] == ["White space", "Line numbers"]

    while_open(lambda: run(window, "view.palette"), Picker, act)


def test_only_what_applies_is_offered(window: Window) -> None:
    def act(picker: Picker) -> None:
        type_in(picker, "pre-annotate")
        assert _shown(picker) == []
        picker.edit.clear()
        type_in(picker, "new project")
        assert _shown(picker)[0] == "New project"

    window.close_project()
    window.show_start()
    while_open(lambda: run(window, "view.palette"), Picker, act)


def test_a_command_runs_even_where_settings_cannot_be_written(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_settings: object) -> None:
        raise AnnotatorError("The settings could not be written.", "Check its rights.")

    monkeypatch.setattr("annotator.gui.ui.save", refuse)

    def choose() -> None:
        while_open(lambda: run(window, "view.palette"), Picker, partial(_type, "reject all sug", K.Key_Return))

    assert "could not be written" in answer_box(choose, K.Key_Return)
    assert not _session(window).pending


def test_recent_projects(window: Window) -> None:
    window.settings = replace(window.settings, recent=("/nowhere/gone.annot", *window.settings.recent))

    def act(picker: Picker) -> None:
        assert _shown(picker) == ["work"]
        type_in(picker, K.Key_Return)

    _session(window).move(_session(window).unit(20))
    while_open(lambda: run(window, "file.recent"), Picker, act)
    assert _session(window).caret[0] == 18
