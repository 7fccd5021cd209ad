"""annotator guard."""

import json
import sys
from pathlib import Path

import pytest

from annotator.cli import main
from tests.making import TEXT, project_with


def test_the_share_is_chosen_shown_and_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project_with(tmp_path / "p.annot", TEXT).close()
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["annotator", "guard", "p.annot", *arguments])
        return main(), capsys.readouterr().out.strip()

    assert run() == (0, "Suggestions are shown.")
    assert run("0.1", "--seed", "3") == (0, "Suggestions are hidden in 10% of the documents until they are finished.")
    assert json.loads(run("--json")[1]) == {"share": 0.1, "seed": 3}
    assert run("0") == (0, "Suggestions are shown.")
    assert run("7")[0] == 1
