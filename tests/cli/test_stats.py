"""annotator stats: as text, JSON and CSV."""

import json
import sys
from pathlib import Path

import pytest

from annotator.cli import main
from tests.making import TEXT, found, project_with, suggest


def test_figures_are_printed_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with project_with(Path("p.annot"), TEXT) as project:
        suggest(project, 1, [found(TEXT, "Monday", "DATE")])

    def run(*arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["annotator", "stats", "p.annot", "--annotator", "ana", *arguments])
        status = main()
        said = capsys.readouterr()
        return status, said.out + said.err

    status, out = run("--csv", "out.csv")
    assert status == 0
    assert "Progress of ana" in out
    assert "DATE         0         0        1" in out
    assert "Run: tiny 1.0 over 1 documents" in out
    assert "labels,DATE,pending,1,," in Path("out.csv").read_text().splitlines()
    said = json.loads(run("--json")[1])
    assert said["labels"]["DATE"]["pending"] == 1
    assert [figure["name"] for figure in said["figures"]] == ["progress", "labels"]
    assert said["figures"][1]["rows"][0]["values"][2] == {"number": 1, "low": None, "high": None}
    status, out = run("--csv", "none/out.csv")
    assert (status, "cannot be written" in out) == (1, True)
