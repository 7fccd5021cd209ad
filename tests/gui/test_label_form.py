"""Filling in one label: what is proposed, what is refused, and that nothing changes that nobody touched."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.label_form import LabelForm
from annotator.model.label import COLORS, Label
from tests.gui.driving import type_in
from tests.making import SCHEME

Form = Callable[..., LabelForm]
K = Qt.Key
ODD = Label("PERSON", "#0A0B0C", "p", "two\u00a0words\n", ("Novak; Ana", " x "), 1)


@pytest.fixture
def form(qtbot: QtBot, frame: QWidget) -> Form:
    """Makes shown forms for the scheme of the tests."""

    def make(old: Label | None = None) -> LabelForm:
        made = LabelForm(frame, SCHEME, old)
        made.show()
        qtbot.waitActive(made)
        return made

    return make


def _ok(form: LabelForm) -> bool:
    return form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_new_label_by_keys_alone(form: Form) -> None:
    made = form()
    type_in(made, "EVENT", *[K.Key_Tab] * 4, "Fairs", K.Key_Tab, "Regatta ; ; Book Fair", K.Key_Return)
    assert made.result() == LabelForm.DialogCode.Accepted
    assert made.label() == Label("EVENT", COLORS[4], "e", "Fairs", ("Regatta", "Book Fair"))


def test_the_key_is_the_first_free_letter_of_the_name_until_one_chooses(form: Form) -> None:
    made = form()
    type_in(made, "Oak")
    assert made.key.text() == "a"
    made.key.clear()
    QTest.keyClicks(made.key, "K")
    QTest.keyClicks(made.name, "en")
    assert made.label().key == "k"


@pytest.mark.parametrize(
    ("name", "key", "said", "possible"),
    [
        ("", "", "", False),
        ("ORG", "", "There is a label ORG already.", False),
        ("A\tB", "", "control character", False),
        ("x" * 201, "", "longer than 200", False),
        ("EVENT", "!", "The key is a letter or a digit.", False),
        ("EVENT", "O", "o is the key of ORG now; that label will have none.", True),
        ("  EVENT ", "", "", True),
    ],
)
def test_what_is_wrong_is_said_while_typing(form: Form, name: str, key: str, said: str, possible: bool) -> None:
    made = form()
    made.name.setText(name)
    made.key.setText(key)
    assert said in made.said.text()
    assert bool(made.said.text()) == bool(said)
    assert _ok(made) is possible


def test_enter_does_nothing_while_it_cannot_be_a_label(form: Form) -> None:
    made = form()
    type_in(made, "ORG", K.Key_Return)
    assert made.isVisible()
    type_in(made, "S", K.Key_Return)
    assert not made.isVisible()
    assert made.label().name == "ORGS"


def test_white_space_around_a_name_goes(form: Form) -> None:
    made = form()
    type_in(made, " BIG  CAT ")
    assert made.label().name == "BIG  CAT"


def test_a_label_that_is_only_looked_at_stays_as_it_is(form: Form) -> None:
    made = form(ODD)
    type_in(made, K.Key_Return)
    assert made.label() == Label(ODD.name, ODD.color, ODD.key, ODD.description, ODD.examples)


def test_only_what_is_changed_changes(form: Form) -> None:
    made = form(ODD)
    type_in(made, "HUMAN")
    assert made.label() == Label("HUMAN", ODD.color, ODD.key, ODD.description, ODD.examples)
    made.examples.clear()
    QTest.keyClicks(made.examples, "Ana")
    assert made.label().examples == ("Ana",)


def test_colours_by_keys(form: Form) -> None:
    made = form(SCHEME.labels[0])
    made.color.setFocus()
    type_in(made, K.Key_Down)
    assert made.label().color == COLORS[1]
    assert made.color.currentText() == "Vermilion"
    type_in(made, K.Key_End)
    assert made.label().color == COLORS[-1]


def test_another_colour(form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    made = form(SCHEME.labels[0])
    other = next(b for b in made.findChildren(QPushButton) if b.text() == "&Other…")
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor())
    other.click()
    assert made.label().color == SCHEME.labels[0].color
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#abcdef"))
    other.click()
    assert made.label().color == "#ABCDEF"
