"""Two programs on one project: the second one raises the first one's window, or both see each other's changes."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from annotator.gui.instance import Doorbell, _name, raise_other
from annotator.gui.window import Window
from annotator.session import Session
from annotator.store.project import Project
from tests.making import TEXT, found, suggest

Press = Callable[..., None]


def _program(window: Window, *options: str) -> "subprocess.Popen[bytes]":
    assert window.session is not None
    command = [sys.executable, "-m", "annotator", "open", str(window.session.project.path), *options]
    return subprocess.Popen(command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE)


def test_opening_a_project_again_raises_its_window(window: Window, qtbot: QtBot) -> None:
    window.showMinimized()
    with _program(window) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.returncode == 0
        assert second.stderr is not None
        assert second.stderr.read() == b""
    assert not window.isMinimized()


def test_what_a_killed_program_has_left_is_in_nobodys_way(window: Window) -> None:
    assert window.session is not None
    path = window.session.project.path
    window.close_project()
    with closing(QLocalServer()) as server:
        assert server.listen(_name(path))
        place = server.fullServerName()
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(place)
    assert not raise_other(path)
    window.open_path(path)
    assert _is_answered(path)


def test_a_second_window_leaves_the_bell_to_the_first(window: Window) -> None:
    assert window.session is not None
    path = window.session.project.path
    second = Doorbell(window, lambda: None)
    second.listen(path)
    second.close()
    assert _is_answered(path)


def _is_answered(path: Path) -> bool:
    asking = QLocalSocket()
    asking.connectToServer(_name(path))
    answered = asking.waitForConnected()
    asking.abort()
    return answered


def test_nobody_is_asked_where_no_window_has_the_project(window: Window) -> None:
    assert window.session is not None
    path = window.session.project.path
    window.close()
    assert not raise_other(path)


def test_both_see_what_the_other_decides(window: Window, press: Press, qtbot: QtBot) -> None:
    assert window.session is not None
    ours = window.session
    with Project.open(ours.project.path) as project:
        theirs = Session(project, "ana")
        theirs.open(1)
        theirs.annotator = "ben"
        suggest(project, 1, [found(TEXT, "Larnholm", "GPE")], "another")
        qtbot.waitUntil(lambda: any(s.place == found(TEXT, "Larnholm", "GPE").place for s in ours.spans))
        press(Qt.Key.Key_Space, Qt.Key.Key_Return)
        assert project.changed_elsewhere()
        assert not project.changed_elsewhere()
    assert not ours.project.changed_elsewhere()
