"""No test touches the user's own folders, and none needs a screen but those that start one."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ANNOTATOR_LANGUAGE"] = "en"  # whatever the desktop speaks


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, data and logs go to the test's folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ANNOTATOR_HOME", str(folder))
    return folder
