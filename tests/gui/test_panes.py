"""The lists beside the text: many labels, long names, the minimum score, and the keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.gui.label_table import LabelTable
from annotator.gui.panes import DocumentsPane, SpansPane
from annotator.gui.window import Window
from annotator.model.document import Answer
from annotator.model.label import COLORS, Label
from annotator.model.span import Span
from annotator.session import Session
from annotator.store.project import Project
from tests.gui.driving import run
from tests.making import TEXT, add, found, project_with, suggest

K = Qt.Key
Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier
MANY = [Label(f"LABEL {i}", COLORS[i % 12], "abcdefghijklmnopqrstuvwxyz1234567890"[i]) for i in range(36)]
LONG = Label("x" * 200, key="x", description="Very long <b>indeed</b>")


def _session(window: Window) -> Session:
    assert window.session is not None
    return window.session


@pytest.fixture
def pane(qtbot: QtBot) -> SpansPane:
    """The pane of labels and spans, as narrow as it is in the window."""
    made = SpansPane(lambda _name: QColor("#0072B2"))
    made.resize(250, 500)
    qtbot.addWidget(made)
    made.labels.set_labels(MANY)
    made.show()
    qtbot.waitExposed(made)
    return made


# -- labels -----------------------------------------------------------------------------------------------------------


def _visible(pane: SpansPane, name: str) -> bool:
    row = pane.labels.row_of(name)
    top = pane.labels.mapTo(pane.label_area.viewport(), row.topLeft()).y()
    return top >= 0 and top + row.height() <= pane.label_area.viewport().height()


def test_with_thirty_labels_that_of_the_active_span_is_always_in_view(pane: SpansPane) -> None:
    spans = [Span(i, i + 1, label.name) for i, label in enumerate(MANY)]
    pane.set_document("t" * 36, spans)
    assert not _visible(pane, "LABEL 35")
    for i in (35, 0, 20):
        pane.set_active(spans[i])
        assert _visible(pane, f"LABEL {i}")
    pane.set_active(Span(0, 1, "NO LABEL"))
    pane.set_active(None)
    assert _visible(pane, "LABEL 20")


def test_a_click_takes_the_label_that_stands_there(pane: SpansPane) -> None:
    taken: list[str] = []
    pane.labels.chosen.connect(taken.append)
    for name in ("LABEL 0", "LABEL 17", "LABEL 35"):
        QTest.mouseClick(pane.labels, Qt.MouseButton.LeftButton, pos=pane.labels.row_of(name).center())
    QTest.mouseClick(pane.labels, Qt.MouseButton.LeftButton, pos=QPoint(20, pane.labels.height() - 1))
    assert taken == ["LABEL 0", "LABEL 17", "LABEL 35"]


def test_names_of_200_characters_are_cut_and_shown_whole_on_demand(pane: SpansPane) -> None:
    pane.labels.set_labels([LONG])
    QApplication.processEvents()
    assert pane.label_area.horizontalScrollBar().maximum() == 0
    assert pane.labels.width() <= 250
    at = pane.labels.row_of(LONG.name).center()
    QApplication.sendEvent(pane.labels, QHelpEvent(QEvent.Type.ToolTip, at, pane.labels.mapToGlobal(at)))
    assert LONG.name in QToolTip.text()
    assert "&lt;b&gt;indeed&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_labels_are_told_to_screen_readers_with_their_keys(pane: SpansPane) -> None:
    assert pane.labels.accessibleDescription().startswith("a LABEL 0, b LABEL 1, ")
    pane.labels.set_labels([Label("ORG")])
    assert pane.labels.accessibleDescription() == "ORG"


def test_no_labels_can_be_painted_and_clicked(qtbot: QtBot) -> None:
    table = LabelTable(lambda _name: QColor("#000000"))
    qtbot.addWidget(table)
    table.resize(200, 40)
    table.grab()
    QTest.mouseClick(table, Qt.MouseButton.LeftButton)
    assert table.row_of("X").isEmpty()


def test_counts_follow_single_changes(window: Window, press: Press) -> None:
    assert window.spans.labels.counts["PERSON"] == 1
    press(K.Key_Space, "o")
    assert (window.spans.labels.counts["PERSON"], window.spans.labels.counts["ORG"]) == (0, 1)
    press(K.Key_Z, modifier=CTRL)
    assert (window.spans.labels.counts["PERSON"], window.spans.labels.counts["ORG"]) == (1, 0)


# -- minimum score ----------------------------------------------------------------------------------------------------


def _slider_at(window: Window, percent: int) -> None:
    window.spans.scores.slider.setFocus()
    while window.spans.scores.slider.value() < percent:
        QTest.keyClick(window.spans.scores.slider, K.Key_Right)


def test_the_slider_hides_and_deletes_nothing(window: Window) -> None:
    session = _session(window)
    scores = window.spans.scores
    assert scores.isVisible()
    assert scores.text.text() == "Minimum score 0.00"
    _slider_at(window, 91)
    assert scores.text.text() == "Minimum score 0.91  ·  1 hidden"
    assert [s.label for s in session.spans] == ["GPE", "DATE"]  # those without a score are never hidden
    assert window.spans.model.rowCount() == 2
    QTest.keyClick(scores.slider, K.Key_Home)
    assert [s.label for s in session.spans] == ["PERSON", "GPE", "DATE"]
    assert session.project.undo("ana") is None


def test_keys_move_the_slider_too(window: Window, press: Press) -> None:
    for _ in range(3):
        press(K.Key_BracketRight, modifier=CTRL)
    assert window.spans.scores.slider.value() == 15
    press(K.Key_BracketLeft, modifier=CTRL)
    assert (window.spans.scores.slider.value(), _session(window).min_score) == (10, 0.1)


def test_the_slider_is_there_only_where_there_are_scores(window: Window) -> None:
    session = _session(window)
    session.open(2)
    assert not window.spans.scores.isVisible()
    suggest(session.project, 2, [found("Second text about Oslo.", "Oslo", "GPE", 0.2)])
    session.refresh()
    assert window.spans.scores.isVisible()


# -- documents --------------------------------------------------------------------------------------------------------


def _titles(pane: DocumentsPane) -> list[str]:
    return [str(pane.model.index(row).data()) for row in range(pane.model.rowCount())]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three documents; ana accepted the second."""
    with project_with(tmp_path / "p.annot") as made:
        for title in ("Harbour news", "NEWS of Oslo", "Weather"):
            add(made, f"Text of {title}", title)
        with made.transact("accept", annotator="ana", document=2) as tx:
            tx.update("answer", made.answer_row(2, "ana") or 0, {"answer": "accept"})
        yield made


def _marked(pane: DocumentsPane) -> list[int]:
    """The rows that are chosen."""
    return [index.row() for index in pane.view.selectionModel().selectedRows()]


def test_another_project_with_as_many_documents_has_its_own_titles(
    qtbot: QtBot, project: Project, tmp_path: Path
) -> None:
    pane = DocumentsPane()
    qtbot.addWidget(pane)
    pane.set_entries(project.entries("ana"))
    assert _titles(pane) == ["Harbour news", "NEWS of Oslo", "Weather"]
    with project_with(tmp_path / "other.annot") as other:
        for title in ("One", "Two", "Three"):
            add(other, f"Text of {title}", title)
        pane.set_entries(other.entries("ana"))
        assert _titles(pane) == ["One", "Two", "Three"]


def test_the_shown_document_is_marked_after_the_list_was_read_again_and_after_a_filter(
    qtbot: QtBot, project: Project
) -> None:
    pane = DocumentsPane()
    qtbot.addWidget(pane)
    pane.set_entries(project.entries("ana"))
    pane.set_current(2)
    pane.set_entries(project.entries("ana"))
    assert _marked(pane) == [1]
    pane.filter.setText("weather")
    assert _marked(pane) == []
    pane.filter.setText("")
    assert _marked(pane) == [1]


def test_documents_by_words_of_the_title_and_by_state(qtbot: QtBot, project: Project) -> None:
    pane = DocumentsPane()
    qtbot.addWidget(pane)
    pane.set_entries(project.entries("ana"))
    assert pane.count.text() == "1 of 3 answered"
    QTest.keyClicks(pane.filter, "news")
    assert _titles(pane) == ["Harbour news", "NEWS of Oslo"]
    QTest.keyClicks(pane.filter, " oslo")
    assert _titles(pane) == ["NEWS of Oslo"]
    QTest.keyClick(pane.open_only, K.Key_Space)
    assert _titles(pane) == []
    pane.filter.clear()
    assert _titles(pane) == ["Harbour news", "Weather"]


def test_an_answer_changes_one_row_of_the_list(window: Window, press: Press) -> None:
    pane, changed = window.documents, list[int]()
    pane.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    press(K.Key_Return, modifier=CTRL)
    assert changed == [0]
    assert pane.count.text() == "1 of 2 answered"
    QTest.keyClick(pane.open_only, K.Key_Space)
    assert _titles(pane) == ["Second"]
    press(K.Key_Return, modifier=CTRL)
    assert _titles(pane) == []
    press(K.Key_Z, modifier=CTRL)
    assert (_titles(pane), pane.count.text()) == (["Second"], "1 of 2 answered")


def test_a_long_list_is_filtered_when_the_typing_pauses(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.panes._MANY", 2)
    pane = window.documents
    with qtbot.waitSignal(pane.model.modelReset):
        QTest.keyClicks(pane.filter, "sec")
        assert len(_titles(pane)) == 2
    assert _titles(pane) == ["Second"]


def test_the_whole_documents_pane_is_reached_by_keys(window: Window, press: Press) -> None:
    pane = window.documents
    press(K.Key_1, modifier=CTRL)
    assert window.focusWidget() is pane.view
    QTest.keyClick(pane.view, K.Key_Backtab)
    assert window.focusWidget() is pane.open_only
    QTest.keyClick(pane.open_only, K.Key_Backtab)
    assert window.focusWidget() is pane.filter
    QTest.keyClicks(pane.filter, "sec")
    QTest.keyClick(pane.filter, K.Key_Return)
    assert window.focusWidget() is pane.view
    QTest.keyClick(pane.view, K.Key_Down)
    QTest.keyClick(pane.view, K.Key_Return)
    assert _session(window).ident == 2
    assert window.focusWidget() is window.view


def test_esc_goes_back_to_the_text_from_every_control(window: Window) -> None:
    controls = (window.documents.filter, window.documents.open_only, window.documents.view, window.spans.view,
                window.spans.scores.slider)  # fmt: skip
    for control in controls:
        control.setFocus()
        assert window.focusWidget() is control
        QTest.keyClick(control, K.Key_Escape)
        assert window.focusWidget() is window.view


# -- spans ------------------------------------------------------------------------------------------------------------


def test_a_span_is_gone_to_by_keys(window: Window, press: Press) -> None:
    press(K.Key_3, modifier=CTRL)
    assert window.focusWidget() is window.spans.view
    QTest.keyClick(window.spans.view, K.Key_End)
    QTest.keyClick(window.spans.view, K.Key_Return)
    session = _session(window)
    assert session.active is not None
    assert session.text[session.active.start : session.active.end] == "Monday"
    assert window.focusWidget() is window.view


def test_the_active_span_is_marked_in_the_list(window: Window, press: Press) -> None:
    press(K.Key_Tab)
    active = _session(window).active
    assert active is not None
    assert window.spans.model.spans[window.spans.view.currentIndex().row()] == active
    press(K.Key_Escape)
    assert not window.spans.view.currentIndex().isValid()


def test_hidden_panes_leave_the_text_the_keyboard(window: Window, press: Press) -> None:
    press(K.Key_F7, K.Key_F8)
    assert (window.documents.isVisible(), window.spans.isVisible()) == (False, False)
    assert window.focusWidget() is window.view
    run(window, "view.focus_documents")
    assert window.documents.isVisible()
    assert window.focusWidget() is window.documents.view


def test_rows_of_hostile_names_can_be_painted(window: Window) -> None:
    session = _session(window)
    name = "\u202e" + "<b>&" * 40 + "\u0000é漢"
    answers = {add(session.project, f"{title} text", title): answer for title, answer in
               ((name, None), (" ", Answer.REJECT), ("i", Answer.IGNORE))}  # fmt: skip
    entries = session.project.entries("ana")
    for ident, answer in answers.items():
        entries.set_answer(ident, answer)
    window.documents.set_entries(entries)
    window.spans.set_document(TEXT, [Span(0, len(TEXT), name), *session.spans])
    assert not window.grab().isNull()
