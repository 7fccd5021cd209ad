"""Which pipelines are here, and measuring them, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.gui.pipeline_list import PipelineList
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.suggest.pipelines import PipelineInfo
from tests.gui.driving import run, type_in, while_open

K = Qt.Key
OLD = PipelineInfo("old", "2.0", "fr", ("PER",), "/models/old", "A model", "folder", ("ner",), ">=2.0,<3.0")


def _pipeline(folder: Path) -> PipelineInfo:
    """One that finds a city."""
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Larnholm"}])  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    return PipelineInfo("mine", "1.0", "en", ("GPE",), str(folder), "", "folder", ("entity_ruler",))


@pytest.fixture
def dialog(qtbot: QtBot, window: Window, tmp_path: Path) -> PipelineList:
    """The list with one that is gone and one that works."""
    mine = _pipeline(tmp_path / "mine")
    window.change_settings(trusted_pipelines=(mine.path,))
    assert window.session is not None
    made = PipelineList(window, window.session, [OLD, mine])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def _shown(dialog: PipelineList, row: int) -> list[str]:
    return [items(dialog.list)[row].text(column) for column in range(6)]


def test_what_is_known_of_each_is_there_at_once(dialog: PipelineList) -> None:
    assert _shown(dialog, 0) == ["old 2.0", "folder, of another spaCy", "fr", "", "", ""]
    assert (
        dialog.details.toPlainText()
        == "A model\nMade for spaCy >=2.0,<3.0, may not load.\nLabels: PER.\nComponents: ner."
    )
    type_in(dialog.list, K.Key_Down)
    assert _shown(dialog, 1)[:3] == ["mine 1.0", "folder", "en"]
    assert dialog.details.toPlainText() == "Labels: GPE.\nComponents: entity_ruler."


def test_enter_measures_the_chosen_one_on_what_was_accepted(qtbot: QtBot, window: Window, dialog: PipelineList) -> None:
    run(window, "document.accept")
    type_in(dialog.list, K.Key_Down, K.Key_Return)
    assert (dialog.one.isEnabled(), dialog.stop.isEnabled(), dialog.progress.isVisible()) == (False, True, True)
    qtbot.waitUntil(dialog.one.isEnabled, timeout=60_000)
    speed, f1 = _shown(dialog, 1)[4:]
    assert (float(speed.replace(",", "")) > 0, f1) == (True, "0.00")
    assert "On 1 accepted document: precision 0.00, recall 0.00, f1 0.00." in dialog.details.toPlainText()
    assert not dialog.progress.isVisible()


def test_one_that_cannot_be_measured_says_why_and_the_next_has_its_turn(qtbot: QtBot, dialog: PipelineList) -> None:
    type_in(dialog.list, K.Key_A, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.progress.isHidden())
    qtbot.waitUntil(dialog.progress.isHidden, timeout=60_000)
    assert [_shown(dialog, row)[5] for row in (0, 1)] == ["failed", ""]
    assert "There is no pipeline /models/old" in dialog.details.toPlainText()
    type_in(dialog.list, K.Key_Down)
    assert "Nothing is accepted here yet: only its speed was measured." in dialog.details.toPlainText()


def test_stop_and_esc_end_what_is_measured(qtbot: QtBot, window: Window) -> None:
    def act(dialog: PipelineList) -> None:
        type_in(dialog.list, K.Key_A, modifier=Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(dialog.stop.isEnabled)
        type_in(dialog.list, K.Key_S, modifier=Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: not dialog.stop.isEnabled())
        assert dialog.focusWidget() is dialog.list
        type_in(dialog.list, K.Key_Return, K.Key_Escape)
        assert not dialog.isVisible()

    while_open(lambda: run(window, "file.pipelines"), PipelineList, act)
