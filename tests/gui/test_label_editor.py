"""Keeping the labels in order with the keyboard alone, and what that does to spans."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.label_editor import LabelEditor
from annotator.gui.label_form import LabelForm
from annotator.gui.picker import Picker
from annotator.gui.trees import items
from annotator.model.scheme_file import read_scheme
from annotator.session import Decision, Session
from tests.gui.driving import answer_box, type_in, while_open
from tests.making import SCHEME, TEXT, found, project_with, suggest

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ana has accepted Ana Novak and the union; Monday is suggested."""
    with project_with(tmp_path / "p.annot", TEXT) as project:
        suggest(project, 1, [found(TEXT, "Monday", "PERSON")])
        made = Session(project, "ana")
        made.open(1)
        made.decide("label", [Decision(None, found(TEXT, "Ana Novak", "PERSON"))])
        made.decide("label", [Decision(None, found(TEXT, "Harbour Union", "ORG"))])
        yield made


@pytest.fixture
def editor(qtbot: QtBot, frame: QWidget, session: Session) -> LabelEditor:
    """The dialog, its list with the keyboard."""
    return _shown(qtbot, frame, session)


def _shown(qtbot: QtBot, frame: QWidget, session: Session) -> LabelEditor:
    made = LabelEditor(frame, session)
    made.show()
    qtbot.waitActive(made)
    return made


def _rows(editor: LabelEditor) -> list[tuple[str, str, str]]:
    """Name, key and count as they are shown."""
    return [(item.text(0), item.text(1), item.text(2)) for item in items(editor.list)]


def _spans(session: Session) -> list[tuple[str, str]]:
    return [(session.text[s.start : s.end], s.label) for s in session.spans]


def test_every_label_with_its_key_and_how_often_it_is_used(editor: LabelEditor) -> None:
    assert _rows(editor) == [("PERSON", "p", "1"), ("ORG", "o", "1"), ("GPE", "g", "·"), ("DATE", "d", "·")]
    assert items(editor.list)[0].text(3) == "People, real or invented"
    assert editor.focusWidget() is editor.list


def test_adding_by_keys(editor: LabelEditor, session: Session) -> None:
    while_open(lambda: type_in(editor, K.Key_Insert), LabelForm, lambda form: type_in(form, "EVENT", K.Key_Return))
    assert _rows(editor)[-1] == ("EVENT", "e", "·")
    assert session.scheme.by_key("e") is not None
    assert editor.said.text() == "EVENT added."
    assert editor.current is not None
    assert editor.current.name == "EVENT"


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_F2])
def test_a_new_name_goes_to_the_spans(editor: LabelEditor, session: Session, key: K) -> None:
    while_open(lambda: type_in(editor, key), LabelForm, lambda form: type_in(form, "HUMAN", K.Key_Return))
    assert _spans(session) == [("Ana Novak", "HUMAN"), ("Harbour Union", "ORG"), ("Monday", "HUMAN")]
    type_in(editor, K.Key_Z, modifier=CTRL)
    assert _spans(session)[0] == ("Ana Novak", "PERSON")
    assert _rows(editor)[0] == ("PERSON", "p", "1")
    assert editor.said.text() == "Undone: change label PERSON"
    type_in(editor, K.Key_Z, modifier=CTRL | SHIFT)
    assert _rows(editor)[0] == ("HUMAN", "p", "1")


def test_esc_in_the_form_changes_nothing(editor: LabelEditor, session: Session) -> None:
    while_open(lambda: type_in(editor, K.Key_F2), LabelForm, lambda form: type_in(form, "HUMAN", K.Key_Escape))
    assert _rows(editor)[0] == ("PERSON", "p", "1")
    assert session.scheme == session.project.labels()


def test_merging_by_typing_the_other_name(editor: LabelEditor, session: Session) -> None:
    def act(picker: Picker) -> None:
        assert "PERSON" not in [item.text(0) for item in items(picker.list)]
        type_in(picker, "or", K.Key_Return)

    while_open(lambda: type_in(editor, K.Key_M, modifier=CTRL), Picker, act)
    assert _spans(session) == [("Ana Novak", "ORG"), ("Harbour Union", "ORG"), ("Monday", "ORG")]
    assert editor.said.text() == "PERSON is ORG now: 1 span in 1 document, and suggestions."
    assert _rows(editor)[0] == ("ORG", "o", "2")


def test_deleting_says_what_goes_and_enter_keeps_it(editor: LabelEditor, session: Session) -> None:
    said = answer_box(lambda: type_in(editor, K.Key_Delete), K.Key_Return)
    assert "PERSON has 1 span in 1 document." in said
    assert "Ctrl+Z brings everything back" in said
    assert _rows(editor)[0] == ("PERSON", "p", "1")
    assert len(session.spans) == 3


def test_deleting_and_bringing_back(editor: LabelEditor, session: Session) -> None:
    type_in(editor, K.Key_Down)
    while_open(
        lambda: type_in(editor, K.Key_Delete),
        QMessageBox,
        lambda box: next(b for b in box.buttons() if b.text() == "&Delete").click(),
    )
    assert _spans(session) == [("Ana Novak", "PERSON"), ("Monday", "PERSON")]
    assert editor.said.text() == "ORG and 1 span deleted. Ctrl+Z brings all back."
    assert editor.current is not None
    assert editor.current.name == "GPE"  # the row where one was
    type_in(editor, K.Key_Z, modifier=CTRL)
    assert _spans(session)[1] == ("Harbour Union", "ORG")


def test_a_label_nobody_used_goes_without_a_question(editor: LabelEditor) -> None:
    type_in(editor, K.Key_End, K.Key_Delete)
    assert [name for name, *_ in _rows(editor)] == ["PERSON", "ORG", "GPE"]


def test_the_order_is_changed_by_keys(editor: LabelEditor, session: Session) -> None:
    type_in(editor, K.Key_Down, modifier=CTRL)
    type_in(editor, K.Key_Down, modifier=CTRL)
    assert [label.name for label in session.scheme] == ["ORG", "GPE", "PERSON", "DATE"]
    assert editor.current is not None
    assert editor.current.name == "PERSON"
    type_in(editor, K.Key_Up, modifier=CTRL)
    assert [label.name for label in session.scheme] == ["ORG", "PERSON", "GPE", "DATE"]


def _button(editor: LabelEditor, text: str) -> QPushButton:
    return next(b for b in editor.findChildren(QPushButton) if b.text().replace("&", "").startswith(text))


def test_keys_by_number(editor: LabelEditor) -> None:
    QTest.keyClick(_button(editor, "Keys by number"), K.Key_Space)
    assert [key for _, key, _ in _rows(editor)] == ["1", "2", "3", "4"]
    assert editor.focusWidget() is editor.list


def test_a_preset_adds_its_labels(editor: LabelEditor) -> None:
    while_open(_button(editor, "Preset").click, Picker, lambda picker: type_in(picker, "conll", K.Key_Return))
    assert editor.said.text() == "3 labels added, 1 changed."
    assert [name for name, *_ in _rows(editor)] == ["PERSON", "ORG", "GPE", "DATE", "PER", "LOC", "MISC"]


@pytest.mark.parametrize("name", ["mine.toml", "mine.json", "mine"])
def test_a_scheme_is_written_and_read(
    editor: LabelEditor, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    _button(editor, "Export").click()
    written = tmp_path / (name if "." in name else "mine.toml")
    assert editor.said.text() == f"Written to {written}"
    text = written.read_text(encoding="utf-8")
    assert [(x.name, x.key) for x in read_scheme(text, name)] == [(x.name, x.key) for x in SCHEME]
    changed = text.replace("GPE", "PLACE")
    written.write_text(changed, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(written), ""))
    _button(editor, "Import").click()
    assert editor.said.text() == "1 label added, 0 changed."
    assert [(x.name, x.key) for x in session.scheme][2:] == [("GPE", ""), ("DATE", "d"), ("PLACE", "g")]


def test_json_is_json(editor: LabelEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.json"), ""))
    _button(editor, "Export").click()
    labels = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))["label"]
    assert [label["name"] for label in labels] == ["PERSON", "ORG", "GPE", "DATE"]


@pytest.mark.parametrize(
    ("content", "says"), [(b"\xff", "cannot be read"), (b"[[label]]", "has no name"), (None, "cannot be read")]
)
def test_a_file_that_is_no_scheme_is_said(
    editor: LabelEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None, says: str
) -> None:
    file = tmp_path / "bad.toml"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    assert says in answer_box(_button(editor, "Import").click, K.Key_Return)
    assert len(_rows(editor)) == 4


def test_a_file_that_cannot_be_written_is_said(
    editor: LabelEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.toml"), ""))
    assert "cannot be written" in answer_box(_button(editor, "Export").click, K.Key_Return)


def test_a_read_only_project_is_said_and_nothing_changes(editor: LabelEditor, session: Session) -> None:
    session.project.readonly = True

    def rename() -> None:
        double_click = partial(editor.list.itemActivated.emit, editor.list.currentItem(), 0)
        while_open(double_click, LabelForm, lambda form: type_in(form, "HUMAN", K.Key_Return))

    assert "read-only" in answer_box(rename, K.Key_Return)
    type_in(editor, K.Key_End)
    assert "read-only" in answer_box(lambda: type_in(editor, K.Key_Delete), K.Key_Return)
    assert [name for name, *_ in _rows(editor)] == ["PERSON", "ORG", "GPE", "DATE"]


def test_a_label_in_hand_is_put_down_when_it_is_no_label_any_more(editor: LabelEditor, session: Session) -> None:
    session.hold("DATE")
    type_in(editor, K.Key_End, K.Key_Delete)
    assert session.sticky == ""


def test_fifty_labels_with_long_names(qtbot: QtBot, frame: QWidget, session: Session) -> None:
    with session.project.writing(durable=False):
        session.project.add_labels([f"L{i} " + "x" * 190 for i in range(50)])
    session.refresh()
    editor = _shown(qtbot, frame, session)
    type_in(editor, K.Key_End)
    assert editor.current is not None
    assert editor.current.name.startswith("L49")
    assert editor.list.visualItemRect(items(editor.list)[-1]).bottom() <= editor.list.viewport().height()
    assert editor.width() <= 900
