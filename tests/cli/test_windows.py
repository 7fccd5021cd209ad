"""Which project the window opens."""

import sys
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.settings import Settings, save


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """What was opened; no window is."""
    paths: list[Path | None] = []

    def run(path: Path | None, **_: object) -> int:
        paths.append(path)
        return 0

    monkeypatch.setattr("annotator.gui.app.run", run)
    return paths


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("arguments", [[], ["open", "--from-desktop"]], ids=["command", "menu"])
def test_without_a_file_the_last_project_opens_or_the_start_page(
    arguments: list[str], opened: list[Path | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["annotator", *arguments])
    last = tmp_path / "p.annot"
    save(Settings(last_project=str(last)))
    assert (main(), opened) == (0, [None])
    last.touch()
    assert (main(), opened) == (0, [None, last])
