"""What comes back when a project is opened again, for each project and annotator."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError
from annotator.gui import desk
from annotator.gui.window import Window
from annotator.session import Session
from annotator.settings import load
from annotator.store.project import Project
from tests.gui.driving import answer_box, run
from tests.making import add, project_with

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "\n\n".join(f"Paragraph {i} about Oslo, which goes on for a while and says little." for i in range(130))
Open = Callable[..., Window]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three documents, the second a long one."""
    file = tmp_path / "work.annot"
    with project_with(file, "First text.") as project:
        add(project, LONG, "Long")
        add(project, "Third text.", "Third")
    return file


@pytest.fixture
def open_window(qtbot: QtBot, path: Path) -> Iterator[Open]:
    """Opens the project in a new window."""
    windows: list[Window] = []

    def act(annotator: str = "ana", project: Path = path) -> Window:
        window = Window(load()[0].with_values(annotator=annotator, theme="light"))
        windows.append(window)
        qtbot.addWidget(window)
        window.open_path(project)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield act
    for window in windows:
        window.close()


def _session(window: Window) -> Session:
    assert window.session is not None
    return window.session


def _leave_in_the_middle(window: Window) -> tuple[int, float]:
    """Goes into the long document, and gives what stands at the top."""
    session = _session(window)
    session.open(2)
    session.move(session.unit(LONG.index("Paragraph 120")))
    place = window.view.scroll_state()
    window.close()
    return place


def test_document_caret_and_scroll_position(open_window: Open) -> None:
    place = _leave_in_the_middle(open_window())
    assert place[0] > 0
    again = open_window()
    session = _session(again)
    assert session.ident == 2
    assert session.text[session.caret[0] :].startswith("Paragraph 120")
    assert again.view.scroll_state() == pytest.approx(place)


def test_zoom_panes_filter_and_review(open_window: Open) -> None:
    window = open_window()
    QTest.keyClick(window.view, K.Key_Plus, CTRL)
    QTest.keyClick(window.view, K.Key_F8)
    QTest.keyClicks(window.documents.filter, "t")
    window.documents.open_only.setChecked(True)
    _session(window).hide_below(0.35)
    run(window, "review.by_score")
    window.close()
    again = open_window()
    assert again.view.zoom_factor() == 1.1
    assert (again.documents.isVisible(), again.spans.isVisible()) == (True, False)
    assert (again.documents.filter.text(), again.documents.open_only.isChecked()) == ("t", True)
    assert (_session(again).min_score, _session(again).by_score) == (0.35, True)


def test_each_annotator_has_a_place_of_their_own(open_window: Open) -> None:
    _leave_in_the_middle(open_window("ana"))
    ben = open_window("ben")
    assert _session(ben).ident == 1
    ben.close()
    assert _session(open_window("ana")).ident == 2


def test_each_project_has_its_own(open_window: Open, tmp_path: Path) -> None:
    other = tmp_path / "other.annot"
    project_with(other, "Elsewhere.").close()
    window = open_window()
    window.documents.filter.setText("long")
    run(window, "view.spans")
    window.open_path(other)
    assert (window.documents.filter.text(), window.spans.isVisible()) == ("", True)
    window.open_path(_session(window).project.path.with_name("work.annot"))
    assert (window.documents.filter.text(), window.spans.isVisible()) == ("long", False)


def test_a_new_project_begins_with_the_first_document_nobody_answered(open_window: Open) -> None:
    window = open_window()
    assert _session(window).ident == 1
    run(window, "document.accept")
    with Project.open(_session(window).project.path) as project:
        project.set_setting(desk._name("ana"), "")
    window.session = None
    assert _session(open_window()).ident == 2


@pytest.mark.parametrize(
    "kept",
    [
        "", "{", "[]", "null", '"words"', '{"document": "two"}', '{"zoom": "big"}', '{"document": 99}',
        '{"document": 1e400}', '{"panes": 3}', "\x00", "{" * 5000,
    ],
)  # fmt: skip
def test_a_damaged_state_is_no_state(kept: str) -> None:
    state = desk._read(kept)
    assert state == desk.Desk(document=state.document)
    assert state.document in (0, 99)


@pytest.mark.parametrize(
    ("kept", "within"),
    [
        ('{"zoom": 1e9}', {"zoom": 3.0}), ('{"zoom": -1}', {"zoom": 0.6}), ('{"zoom": 0}', {"zoom": 0.0}),
        ('{"share": 7.5, "offset": -9}', {"share": 1.0, "offset": 0}), ('{"min_score": 5}', {"min_score": 1.0}),
        ('{"zoom": 1.5, "filter": "a"}', {"zoom": 1.5, "filter": "a"}),
    ],
)  # fmt: skip
def test_a_state_that_cannot_be_shown_is_brought_within(kept: str, within: dict[str, object]) -> None:
    state = desk._read(kept)
    assert {name: getattr(state, name) for name in within} == within


def test_a_hand_written_state_never_keeps_a_project_closed(open_window: Open, path: Path) -> None:
    for kept in (
        '{"document": 2, "caret": 99999999999999999999999, "offset": 99999999, "share": 1e300, "zoom": 1e300}',
        '{"document": 2, "caret": -5, "offset": -5, "share": -1e300, "min_score": -1}',
        '{"document": 77, "zoom": "big"}',
    ):
        with Project.open(path) as project:
            project.set_setting(desk._name("ana"), kept)
        window = open_window()
        session = _session(window)
        assert session.document is not None
        assert 0 <= session.caret[0] <= session.caret[1] <= len(session.text)
        assert 0.6 <= window.view.zoom_factor() <= 3.0
        window.close()


def test_nothing_is_written_into_a_project_for_reading_only(
    open_window: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    monkeypatch.setattr("annotator.store.opening.writable", lambda _path: False)
    window = open_window()
    _session(window).open(2)
    window.close()
    assert path.read_bytes() == before


def test_a_project_that_another_program_writes_to_can_be_walked_through_and_closed(
    open_window: Open, path: Path
) -> None:
    window = open_window()
    with Project.open(path) as other, other.writing(durable=False):
        _session(window).project.db.execute("PRAGMA busy_timeout = 1")
        _session(window).open(3)
        assert _session(window).ident == 3
        window.close()
        assert window.session is None


def test_a_project_opens_where_settings_cannot_be_written(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_settings: object) -> None:
        raise AnnotatorError("The settings could not be written.", "Check its rights.")

    monkeypatch.setattr("annotator.gui.window.save", refuse)
    opened: list[Window] = []
    assert "could not be written" in answer_box(lambda: opened.append(open_window()), K.Key_Return)
    assert _session(opened[0]).text == "First text."
    assert opened[0].windowTitle() == "work — Annotator"
