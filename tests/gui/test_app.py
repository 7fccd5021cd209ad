"""The program in its desktop: what a log-out and Ctrl+C in the terminal do."""

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.app import stop_on_signals
from annotator.gui.window import Window


@pytest.fixture
def handlers() -> Iterator[None]:
    """Puts back who hears of signals."""
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    yield
    for one, handler in before.items():
        signal.signal(one, handler)


@pytest.mark.usefixtures("handlers")
@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_a_key_that_is_being_worked_at_is_finished_before_the_window_closes(
    window: Window, qtbot: QtBot, name: signal.Signals
) -> None:
    session = window.session
    assert session is not None
    stop_on_signals(window)
    os.kill(os.getpid(), name)  # heard between two instructions of Python, in the middle of a command
    assert session.project.document_ids() == [1, 2]
    qtbot.waitUntil(lambda: not window.isVisible())
