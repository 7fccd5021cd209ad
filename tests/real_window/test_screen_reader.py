"""A screen reader on the real accessibility bus reads the article, follows the caret and hears decisions."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.making import TEXT, found, project_with, suggest
from tests.real_window.conftest import Screen, until

READER = Path(__file__).with_name("screen_reader.py")


@pytest.fixture(scope="module")
def bus(display: str) -> Iterator[dict[str, str]]:
    """A session bus of our own, as environment; the accessibility bus starts on it when it is first asked for."""
    assert shutil.which("dbus-run-session"), "dbus-run-session is missing: packaging/test.sh installs it"
    # A short path of its own: the name of a socket may have 107 characters.
    with tempfile.TemporaryDirectory() as sockets:
        ours = {"DISPLAY": display, "XDG_RUNTIME_DIR": sockets, "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "1"}
        environment = {k: v for k, v in os.environ.items() if k != "AT_SPI_BUS_ADDRESS"} | ours
        # The session lasts until cat's input ends.
        command = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat']
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command, env=environment, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        ) as session:
            assert session.stdin is not None
            assert session.stdout is not None
            address = session.stdout.readline().strip()
            assert address, "no session bus"
            yield ours | {"DBUS_SESSION_BUS_ADDRESS": address}
            session.stdin.close()


@pytest.fixture
def reader(bus: dict[str, str], screen: Screen, tmp_path: Path) -> Iterator[Path]:
    """The file in which a listening screen reader notes what it finds and hears; the screen gets its bus."""
    screen.environment.pop("AT_SPI_BUS_ADDRESS", None)
    screen.environment.update(bus | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    python = shutil.which("python3", path=os.defpath)
    assert python, "the system's python3 is missing"
    notes = tmp_path / "heard.jsonl"
    with (
        notes.open("w") as out,
        subprocess.Popen([python, "-I", str(READER)], env=screen.environment, stdout=out) as program,
    ):
        until(lambda: bool(_notes(notes)) or program.poll() is not None, "the listening screen reader")
        assert program.poll() is None, "python3-pyatspi is missing: packaging/test.sh installs it"
        yield notes
        program.terminate()


def _notes(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if line[-1] == "\n"]


def test_reading_walking_and_labelling(reader: Path, screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    with project_with(path, TEXT) as project:
        suggest(project, 1, [found(TEXT, "Ana Novak", "PERSON")])

    def hears(**what: object) -> None:
        until(lambda: what in _notes(reader), str(what))

    program = screen.start("open", str(path))
    hears(article="Article", title=TEXT[:30], text=TEXT, at=0)
    screen.keys("Right")
    hears(caret=4)
    hears(said="Novak, PERSON, suggested")
    screen.keys("o")
    hears(said="Ana Novak, ORG, accepted")
    screen.keys("BackSpace")
    hears(said="Ana Novak, no span")
    program.terminate()
    assert program.wait(timeout=20) == 0
