"""Choosing what is to suggest spans, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.suggester_list import SuggesterList, sources
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.pipelines import DEFAULT, PipelineInfo, available
from tests.gui.driving import type_in

K = Qt.Key
FOLDER = PipelineInfo("mine", "2.0", "en", (), "/models/mine", "", "folder")


@pytest.fixture
def dialog(qtbot: QtBot, frame: QWidget) -> SuggesterList:
    made = SuggesterList(frame, [*available(), FOLDER], "")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def test_enter_takes_the_default_pipeline_with_consistency(dialog: SuggesterList) -> None:
    type_in(dialog.list, K.Key_Return)
    assert dialog.result() == SuggesterList.DialogCode.Accepted
    assert dialog.job() == Job(Kind.PIPELINE, DEFAULT, nice=10)


def test_options_are_reached_by_their_letters(qtbot: QtBot, dialog: SuggesterList) -> None:
    type_in(dialog.list, K.Key_O, K.Key_N, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.ignore_case.isChecked() and not dialog.consistency.isChecked())
    assert dialog.job() == Job(Kind.PIPELINE, DEFAULT, consistency=False, ignore_case=True, nice=10)


def test_each_line_gives_its_job(dialog: SuggesterList, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/lists/n.tsv", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    found = []
    for line in range(len(sources([*available(), FOLDER]))):
        item = dialog.list.topLevelItem(line)
        assert item is not None
        dialog.list.setCurrentItem(item)
        job = dialog.job()
        found.append((job.kind, job.source) if job is not None else None)
    assert found[-6:] == [
        (Kind.PIPELINE, "/models/mine"), None, (Kind.BEFORE, ""), (Kind.GAZETTEER, "/lists/n.tsv"),
        (Kind.PATTERNS, "/lists/n.tsv"), (Kind.REGEX, "/lists/n.tsv"),
    ]  # fmt: skip
