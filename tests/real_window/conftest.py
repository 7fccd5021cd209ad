"""A screen without a monitor, and the program on it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PATIENCE = 20.0  # seconds; a limit for waiting, not a duration


def until(holds: Callable[[], bool], what: str) -> None:
    """Waits until something holds, looking often; fails with `what` when it does not come to hold."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"waited {PATIENCE:.0f} s for: {what}"
        # Not a fixed pause: only how often we look.
        signal.sigtimedwait([], 0.02)


@dataclass
class Screen:
    """An X display; `keys` types as a keyboard would."""

    display: str
    environment: dict[str, str]

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=30)
        return done.stdout.strip()

    def keys(self, *names: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "25", *names], env=self.environment, check=True, timeout=60)

    def start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Starts the program and gives its window the keyboard."""
        command = [sys.executable, "-m", "annotator", *arguments]
        program = subprocess.Popen(command, env=self.environment)
        until(lambda: bool(self._window(program.pid)), "the program's window")
        window = self._window(program.pid)
        self.run("xdotool", "windowfocus", "--sync", window)
        until(lambda: self.run("xdotool", "getwindowfocus") == window, "the keyboard in the window")
        return program

    def _window(self, pid: int) -> str:
        found = self.run("xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "Annotator")
        return found.split("\n", maxsplit=1)[0]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """An Xvfb of our own; which display is free it says itself."""
    for tool in ("Xvfb", "xdotool"):
        assert shutil.which(tool), f"{tool} is missing: packaging/test.sh installs it"
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


@pytest.fixture
def screen(display: str, tmp_path: Path) -> Screen:
    """The display with an environment for the program; settings and projects stay in the test's folder."""
    left_out = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {k: v for k, v in os.environ.items() if k not in left_out}
    environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "ANNOTATOR_HOME": str(tmp_path / "home")}
    return Screen(display, environment)
