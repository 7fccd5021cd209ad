"""Training from the window: how is asked, curves, then labels, confusion and mistakes; Enter goes to a mistake."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidget
from pytestqt.qtbot import QtBot

from annotator.errors import Cancelled
from annotator.gui import training
from annotator.gui.training import TrainForm, run_training
from annotator.gui.training_child import TrainingChild
from annotator.gui.training_view import TrainingView
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.model.examples import Place
from annotator.model.scores import Judged, report
from annotator.store.run_list import runs_of
from annotator.suggest.pipelines import DEFAULT, available
from annotator.suggest.training.settings import Begun, Outcome, Point, Step
from tests.formats.training import accept, stories
from tests.gui.driving import answer_box, run, type_in, while_open
from tests.making import TEXT

K = Qt.Key
PATIENCE = 60_000
GOLD: frozenset[Place] = frozenset({(0, 9, "PERSON"), (18, 31, "ORG")})
SAID: frozenset[Place] = frozenset({(0, 9, "PERSON"), (18, 31, "GPE"), (35, 43, "GPE")})
BEST = Step(20, 2, 12.0, 0.7, 0.8, 0.75, 3.0, 1500.0, best=True)


def outcome(points: tuple[Point, ...] = ()) -> Outcome:
    """A training that has one span right, one wrong, and invents one."""
    found = report([Judged(1, TEXT, GOLD, SAID)])
    return Outcome("/somewhere/mine", BEST, "test", found, 4.0, points, ("GPE", "ORG", "PERSON"), 0.2)


def trained(window: Window) -> int:
    """Shows the result of a training until it is left."""
    return _view(window).exec()


def _view(window: Window) -> TrainingView:
    view = TrainingView(window, "Document {}".format)
    view.take(Begun({"train": 8, "dev": 1, "test": 1}, 100, ("GPE", "ORG", "PERSON"), ("2 spans were left out.",)))
    view.take(Step(0, 0, 40.0, 0.1, 0.2, 0.15, 1.0, 1400.0, best=True))
    view.take(BEST)
    view.take(outcome())
    return view


def _rows(tree: QTreeWidget) -> list[list[str]]:
    return [[item.text(column) for column in range(tree.columnCount())] for item in items(tree)]


def _tables(view: TrainingView) -> list[QTreeWidget]:
    found = [view.tabs.widget(i) for i in range(view.tabs.count())]
    return [tree for tree in found if isinstance(tree, QTreeWidget)]


def test_the_result_has_mistakes_labels_and_confusion(window: Window, qtbot: QtBot) -> None:
    view = _view(window)
    qtbot.addWidget(view)
    assert view.summary.text().startswith("mine has F1 0.40 on the 1 document of test, 95 % between")
    assert view.summary.text().endswith("Before training it was 0.20.")
    mistakes, labels, confusion = map(_rows, _tables(view))
    assert mistakes == [
        ["1", "Harbour Union", "ORG", "GPE", "label", "Document 1"],
        ["1", "Larnholm", "", "GPE", "invented", "Document 1"],
    ]
    assert labels[0] == ["GPE", "0.00", "–", "0.00", "0.00 to 0.00", "0", "2"]
    assert labels[-1][0] == "all labels"
    assert confusion == [
        ["GPE", "0", "0", "0", "0"], ["ORG", "1", "0", "0", "0"], ["PERSON", "0", "0", "1", "0"],
        ["invented", "1", "0", "0", ""],
    ]  # fmt: skip


def test_how_it_goes_is_said_and_drawn(window: Window, qtbot: QtBot) -> None:
    view = TrainingView(window, str)
    qtbot.addWidget(view)
    view.take(Step(0, 0, 40.0, 0.1, 0.2, 0.15, 1.0, 1400.0, best=True))
    view.take(BEST)
    words = "step 20, F1 0.75 on dev (best 0.75), loss 12.0, 1,500 words a second, 3 seconds."
    assert view.summary.text() == words
    assert view.f1.accessibleDescription() == "0.75 at steps 20; best 0.75 at 20"
    assert view.curve.isHidden()
    points = (Point(50, 40, 0.5, 0.45, 0.55, "test"), Point(100, 80, 0.7, 0.65, 0.75, "test"))
    for point in points:
        view.take(point)
    assert not view.curve.isHidden()
    view.take(outcome(points))
    assert "More work is worth it" in view.more.text()


def test_enter_goes_to_the_place_of_a_mistake(window: Window, qtbot: QtBot) -> None:
    view = _view(window)
    qtbot.addWidget(view)
    went: list[tuple[int, int, int]] = []
    view.chosen.connect(lambda *place: went.append(place))
    view.show()
    qtbot.waitExposed(view)
    type_in(view, K.Key_Down, K.Key_Return)
    assert went == [(1, 35, 43)]


def test_esc_hides_what_goes_on_and_leaves_a_result(window: Window) -> None:
    view = TrainingView(window, str)
    ends: list[None] = []
    view.cancelled.connect(lambda: ends.append(None))
    view.show()
    type_in(view, K.Key_Escape)
    assert (view.isVisible(), ends) == (False, [])
    run(window, "file.train")
    assert view.isVisible()
    view.take(outcome())
    type_in(view, K.Key_Escape)
    assert (view.isVisible(), ends) == (False, [])


def test_nothing_accepted_is_said(window: Window) -> None:
    assert "no document is accepted" in answer_box(lambda: run(window, "file.train"), K.Key_Return)


def test_enter_is_enough_to_train_from_the_default_pipeline(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(training, "run_training", lambda _window, _session, arguments: started.append(arguments))
    assert window.session is not None
    accept(window.session.project, 1, (0, 9, "PERSON"))
    while_open(lambda: run(window, "file.train"), TrainForm, lambda form: type_in(form, K.Key_Return))

    def choose(form: TrainForm) -> None:
        form.curve.click()
        type_in(form, K.Key_End, K.Key_Tab, "x", K.Key_Return)

    while_open(lambda: run(window, "file.train"), TrainForm, choose)
    assert started == [
        ["--base", DEFAULT, "--name", "work", "--seed", "0"],
        ["--base", "blank:en", "--name", "x", "--seed", "0", "--curve"],
    ]


@pytest.fixture
def ready(window: Window, tmp_path: Path) -> Window:
    """The window on 20 documents that ana has accepted."""
    stories(tmp_path / "ready.annot", 20).close()
    window.open_path(tmp_path / "ready.annot")
    return window


def _few(window: Window, steps: int = 3) -> TrainingView:
    assert window.session is not None
    return run_training(window, window.session, ["--base", "blank:en", "--steps", str(steps), "--name", "mine"])


def test_a_pipeline_is_trained_while_one_labels_and_suggests_afterwards(ready: Window, qtbot: QtBot) -> None:
    view = _few(ready)
    [child] = ready.children_running
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
        pass
    assert ended.args == [None]
    assert view.outcome is not None
    assert "mine" in {p.name for p in available() if p.origin == "trained here"}
    assert ready.children_running == []
    view.suggest_button.click()
    [child] = ready.children_running
    with qtbot.waitSignal(child.finished, timeout=PATIENCE):
        pass
    assert ready.session is not None
    assert [r.name for r in runs_of(ready.session.project, "ana")] == ["mine 0.0.1"]


@pytest.fixture
def in_the_background() -> Iterator[None]:
    """As in a program that a script has started with &: what it starts ignores interrupts."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("in_the_background")
def test_cancel_keeps_nothing(ready: Window, qtbot: QtBot, home: Path) -> None:
    view = _few(ready, steps=100_000)  # it is never done before somebody cancels it
    [child] = ready.children_running
    assert isinstance(child, TrainingChild)
    with qtbot.waitSignal(child.told, timeout=PATIENCE):
        pass
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
        view.cancel_button.click()
    assert isinstance((ended.args or [None])[0], Cancelled)
    assert not view.isVisible()
    assert list((home / "data" / "pipelines").iterdir()) == []
    assert "nothing of it is kept" in ready.status.message.text()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--name", "../x"], "cannot be the name"),  # told by the command in a line
        (["--nonsense"], "Training failed: No such option: --nonsense"),
    ],
)
def test_why_a_training_failed_is_said(window: Window, qtbot: QtBot, arguments: list[str], says: str) -> None:
    assert window.session is not None
    accept(window.session.project, 1, (0, 9, "PERSON"))
    child = TrainingChild([str(window.session.project.path), *arguments])
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
        child.start()
    assert says in str((ended.args or [""])[0])


def test_a_training_that_cannot_be_started_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/python")
    child = TrainingChild([])
    with qtbot.waitSignal(child.finished, timeout=PATIENCE) as ended:
        child.start()
    assert "could not be started" in str((ended.args or [""])[0])


def test_closing_the_window_stops_a_training(ready: Window) -> None:
    _few(ready)
    ready.close()
    assert ready.children_running == []
    assert QApplication.instance() is not None


def test_a_mistake_is_gone_to_and_the_list_comes_back(ready: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TrainingChild, "start", lambda _child: None)
    view = _few(ready)
    found = report([Judged(2, "Lev went", frozenset({(0, 3, "PERSON")}), frozenset())])
    view.take(Outcome("/somewhere/mine", BEST, "test", found, 4.0))
    type_in(view, K.Key_Return)
    assert ready.session is not None
    assert ready.session.active is not None
    assert (view.isVisible(), ready.session.ident, ready.session.active.place) == (False, 2, (0, 3, "PERSON"))
    run(ready, "file.train")
    assert view.isVisible()
    type_in(view, K.Key_Escape)
    assert not view.isVisible()
