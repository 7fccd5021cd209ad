"""The log file."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import journal

LOGGER = logging.getLogger("annotator.somewhere")


@pytest.fixture
def log(home: Path) -> Iterator[Path]:
    yield home / "state" / "annotator.log"
    journal.stop()


def test_it_begins_with_the_versions(log: Path) -> None:
    journal.start()
    assert "started: annotator" in log.read_text(encoding="utf-8")


def test_a_full_file_is_turned_over(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "SIZE", 1000)
    journal.start()
    for i in range(200):
        LOGGER.warning("line %d %s", i, "x" * 50)
    files = sorted(p.name for p in log.parent.iterdir())
    assert files == ["annotator.log", "annotator.log.1", "annotator.log.2", "annotator.log.3"]
    assert all(p.stat().st_size <= 1000 for p in log.parent.iterdir())
    assert "line 199" in log.read_text(encoding="utf-8")


@pytest.mark.usefixtures("log")
def test_the_last_commands_are_known_and_not_written(log: Path) -> None:
    journal.start()
    for i in range(30):
        LOGGER.debug("command %d", i, extra={"command": f"span.{i}"})
    assert journal.recent_commands() == [f"span.{i}" for i in range(10, 30)]
    assert "span." not in log.read_text(encoding="utf-8")


def test_without_a_folder_for_it_the_program_goes_on(log: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home.mkdir()
    home.joinpath("state").write_text("a file in the way", encoding="utf-8")
    journal.start()
    LOGGER.warning("not kept")
    assert not log.exists()
    assert "there is no log" in capsys.readouterr().err
