"""Running the command line as a script does."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli import main

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `annotator` in the test's folder, in this process: starting another takes longer than most commands."""

    def act(*arguments: str) -> "subprocess.CompletedProcess[str]":
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["annotator", *arguments])
        capsys.readouterr()
        status = main()
        said = capsys.readouterr()
        return subprocess.CompletedProcess(arguments, status, said.out, said.err)

    return act
