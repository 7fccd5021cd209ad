"""The dialog before an export: what a format cannot hold, what becomes of it, and the parts."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.gui import dialogs
from annotator.gui.export_dialog import ExportDialog, out_name
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.model.splits import parse_shares
from annotator.store import splits
from tests.gui.driving import run, type_in, while_open

PATIENCE = 60_000
pytestmark = pytest.mark.usefixtures("tokenized")


def _choose(dialog: ExportDialog, title: str) -> None:
    dialog.format.setCurrentIndex(next(i for i, kind in enumerate(dialog._kinds) if kind.name == title))


def _looked(qtbot: QtBot, dialog: ExportDialog) -> list[list[str]]:
    """The rows, when it has been looked what the choices do."""
    qtbot.waitUntil(lambda: not dialog.said.text().startswith("Looking"), timeout=PATIENCE)
    return [[item.text(column) for column in range(4)] for item in items(dialog.list)]


def _in_dialog(window: Window, act: Callable[[ExportDialog], object]) -> None:
    while_open(partial(run, window, "file.export"), ExportDialog, act)


def test_what_a_format_cannot_hold_is_listed_and_a_remedy_changes_it(window: Window, qtbot: QtBot) -> None:
    def act(dialog: ExportDialog) -> None:
        _choose(dialog, "conll")
        rows = _looked(qtbot, dialog)
        assert ["Harbour", "GPE"] in [row[1:3] for row in rows]
        assert "overlaps a longer span" in rows[0][3]
        assert dialog.button.isEnabled()
        box = dialog.remedies["overlap"]
        box.setCurrentIndex(box.findData("refuse"))
        assert dialog.arguments() == ["--format", "conll", "--remedy", "overlap=refuse"]
        assert _looked(qtbot, dialog) == []
        assert "the format cannot hold" in dialog.said.text()
        assert not dialog.button.isEnabled()

    _accept_with_overlap(window)
    _in_dialog(window, act)


def test_only_remedies_that_the_format_needs_are_there(window: Window) -> None:
    def act(dialog: ExportDialog) -> None:
        assert not any(box.isVisible() for box in dialog.remedies.values())
        _choose(dialog, "brat")
        assert {fault for fault, box in dialog.remedies.items() if box.isVisible()} == {"white_space", "label"}
        _choose(dialog, "spacy")
        assert dialog.remedies["misaligned"].currentData() == "drop"

    _in_dialog(window, act)


def test_nothing_accepted_is_said_and_every_state_mends_it(window: Window, qtbot: QtBot) -> None:
    def act(dialog: ExportDialog) -> None:
        _looked(qtbot, dialog)
        assert "no document has the answer accept" in dialog.said.text()
        type_in(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Space)
        _looked(qtbot, dialog)
        assert dialog.said.text().startswith("2 documents with")
        assert dialog.list.accessibleDescription() == "Every span can be written as it is."

    _in_dialog(window, act)


def test_the_split_of_the_project_is_offered_and_another_is_refused(window: Window, qtbot: QtBot) -> None:
    def act(dialog: ExportDialog) -> None:
        dialog.divide.setChecked(True)
        assert dialog.arguments()[-3:] == ["--split=50,50", "--seed", "7"]
        dialog.shares.setText("90,10")
        _looked(qtbot, dialog)
        assert "is split 50,50 with seed 7 already" in dialog.said.text()

    _accept_with_overlap(window)
    assert window.session is not None
    project = window.session.project
    splits.save(project, splits.grown(project, parse_shares("50,50", 7), [1, 2]))
    _in_dialog(window, act)


def test_the_keyboard_writes_what_the_command_line_writes(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(dialog: ExportDialog) -> None:
        type_in(dialog, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    out, said = tmp_path / "out.jsonl", list[str]()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    _accept_with_overlap(window)
    monkeypatch.setattr(dialogs, "show_report", lambda _parent, _title, summary, _details: said.append(summary))
    _in_dialog(window, act)
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert f"Written to {out}" in said
    assert [(line[2]) for line in json.loads(out.read_text(encoding="utf-8"))["label"]].count("GPE") == 2
    assert json.loads((tmp_path / "out.jsonl.manifest.json").read_text())["format"] == "doccano"


def test_names_to_begin_with(window: Window) -> None:
    def act(dialog: ExportDialog) -> None:
        stem = Path("a.b")
        assert out_name(dialog.kind, stem, is_divided=False) == Path("a.b.jsonl")
        assert out_name(dialog.kind, stem, is_divided=True) == Path("a.b-jsonl")

    _in_dialog(window, act)


def _accept_with_overlap(window: Window) -> None:
    """The first document, accepted, with a span inside another."""
    from annotator.model.span import Span
    from annotator.session import Decision

    session = window.session
    assert session is not None
    start = session.text.index("Harbour")
    session.decide("label", [Decision(None, Span(start, start + 7, "GPE")),
                             Decision(None, Span(start, start + 13, "ORG"))])  # fmt: skip
    run(window, "document.accept")


def test_what_a_format_lets_its_user_choose_is_offered(window: Window, qtbot: QtBot) -> None:
    def act(dialog: ExportDialog) -> None:
        assert not dialog.options.isVisible()  # all that is said of JSONL is for reading
        _choose(dialog, "conll")
        scheme, columns = dialog.options.findChildren(QComboBox)
        assert (scheme.accessibleName(), columns.accessibleName()) == ("Scheme of tags", "Columns")
        dialog.suggestions.setFocus()
        type_in(dialog, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is scheme
        assert "--option" not in dialog.arguments()
        scheme.setCurrentText("biluo")
        dialog.every_state.setChecked(True)
        assert dialog.arguments()[2:4] == ["--option", "scheme=biluo"]
        _looked(qtbot, dialog)
        assert dialog.button.isEnabled()
        _choose(dialog, "label-studio")
        assert "scheme=biluo" not in dialog.arguments()

    _in_dialog(window, act)


def test_one_annotators_decisions_alone(window: Window, qtbot: QtBot) -> None:
    assert window.session is not None
    project = window.session.project
    with project.transact("accept", annotator="lev", document=1) as edit:
        edit.update("answer", project.answer_row(1, "lev") or 0, {"answer": "accept"})

    def act(dialog: ExportDialog) -> None:
        assert [dialog.annotator.itemText(i) for i in range(dialog.annotator.count())][:1] == ["everybody"]
        dialog.annotator.setCurrentText("lev")
        assert dialog.arguments()[2:] == ["--annotator", "lev"]
        _looked(qtbot, dialog)
        assert dialog.said.text().startswith("1 document")

    _in_dialog(window, act)
