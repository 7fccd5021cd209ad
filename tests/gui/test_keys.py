"""What a pressed key means: its own name, a sign without its Shift, the same key of a US board."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from annotator.gui.keys import known_name, label_key, name_of, readings
from annotator.gui.window import Window
from annotator.model.span import Status

Press = Callable[..., None]
K = Qt.Key
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
P, Z, ONE, EIGHT = 33, 52, 10, 17  # X11's numbers of these keys on a US board


def event(sign: str, modifiers: Qt.KeyboardModifier = NONE, place: int = 0) -> QKeyEvent:
    """The press of a key that has `sign`, as X11 reports it."""
    return QKeyEvent(
        QEvent.Type.KeyPress, ord(sign.upper() if len(sign.upper()) == 1 else sign), modifiers, place, 0, 0, sign
    )


@pytest.fixture
def x11(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are numbered as X11 numbers them."""
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))


def test_shift_belongs_to_the_sign_that_needs_it() -> None:
    assert [name_of(r) for r in readings(event(":", SHIFT))] == ["Shift+:", ":"]
    assert [name_of(r) for r in readings(event("+", CTRL | SHIFT))] == ["Ctrl+Shift++", "Ctrl++"]
    assert [name_of(r) for r in readings(event("H", SHIFT))] == ["Shift+H"]


@pytest.mark.usefixtures("x11")
@pytest.mark.parametrize(
    ("pressed", "means"),
    [
        (event("з", NONE, P), "P"),  # Russian
        (event("я", CTRL, Z), "Ctrl+Z"),
        (event("З", SHIFT, P), "Shift+P"),
        (event("π", NONE, P), "P"),  # Greek
        (event("&", ALT, ONE), "Alt+1"),  # French
        (event("\u0e38", CTRL, Z), "Ctrl+Z"),  # Thai: a mark, no letter
    ],
)
def test_a_key_without_a_latin_letter_counts_by_its_place(pressed: QKeyEvent, means: str) -> None:
    assert name_of(readings(pressed)[-1]) == means
    assert known_name(pressed, {means: None}) == means


@pytest.mark.usefixtures("x11")
@pytest.mark.parametrize("pressed", [event("y", NONE, Z), event("ö", NONE, 47), event("ß", CTRL, 20), event("p")])
def test_a_latin_letter_counts_by_itself(pressed: QKeyEvent) -> None:
    assert len(readings(pressed)) == 1
    assert known_name(pressed, {}) == name_of(pressed)


@pytest.mark.usefixtures("x11")
def test_the_layouts_own_letter_comes_first() -> None:
    assert [label_key(r) for r in readings(event("з", NONE, P))] == ["з", "p"]
    assert [label_key(r) for r in readings(event("é", NONE, 11))] == ["é", "2"]


@pytest.mark.usefixtures("x11")
def test_only_keys_that_type_can_be_labels() -> None:
    assert [label_key(r) for r in readings(event("з", CTRL, P))] == ["", ""]
    assert label_key(event("P", SHIFT)) == "p"
    assert label_key(event("-")) == ""


def test_shift_and_a_label_key_label_every_occurrence(window: Window, press: Press) -> None:
    session = window.session
    assert session is not None
    session.move(session.unit(session.text.index("on Monday")))
    press(K.Key_O, modifier=SHIFT)
    accepted = [session.text[s.start : s.end] for s in session.spans if s.status is Status.ACCEPTED]
    assert accepted == ["on", "on"]
    press(K.Key_Z, modifier=CTRL)
    assert all(s.pending for s in session.spans)


def test_shift_and_a_code_of_go_to_select_up_to_there(window: Window, press: Press) -> None:
    session = window.session
    assert session is not None
    press(K.Key_Home, modifier=CTRL)
    press(K.Key_G, modifier=CTRL)
    press(K.Key_J, modifier=SHIFT)
    assert session.selection == (0, session.text.index(" met"))
