"""Running the command line as a script does."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `annotator` in the test's folder."""

    def act(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "annotator", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=100)

    return act
