"""Check and split on the command line, and exports into parts."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotator.cli import app
from annotator.errors import AnnotatorError
from tests.formats.training import accept, stories
from tests.making import add


@pytest.fixture
def path(tmp_path: Path) -> str:
    """20 accepted documents, and two with faults."""
    made = tmp_path / "p.annot"
    with stories(made, 20) as project:
        for i in range(2):
            accept(project, add(project, f"Nobody{i} sleeps, said Ana.", f"Fault {i}"), (0, 15, "PERSON"))
    return str(made)


def _run(*arguments: str) -> str:
    """What a command says; its errors are raised."""
    done = CliRunner().invoke(app, arguments, catch_exceptions=False, standalone_mode=False)
    if done.exception is not None:
        raise done.exception
    return done.stdout


def test_check_says_where_and_what_to_do(path: str) -> None:
    assert _run("check", path, "--most", "1").splitlines() == [
        "punctuation: 21 Fault 0, 0 to 15: “Nobody0 sleeps,” PERSON has punctuation at its border",
        "few examples: 2 Lev went w1k0 w1k1 w1k2 w1k3 w1k4 w1k5 to Bergen., 42 to 48: “Bergen” GPE has 10 examples",
        "22 accepted documents checked.",
        "      2 punctuation  Trim it: Ctrl+T, or leave it if it belongs to the name.",
        "      2 few examples Label more of them (50 at least), or merge the label with another (Ctrl+B).",
    ]


def test_check_as_json_gives_everything(path: str) -> None:
    said = json.loads(_run("check", path, "--json"))
    assert (said["documents"], said["counts"]) == (22, {"punctuation": 2, "few examples": 2})
    assert [f["kind"] for f in said["findings"]] == ["punctuation"] * 2 + ["few examples"] * 2
    first = said["findings"][0]
    assert (first["document"], first["start"], first["end"], first["annotator"]) == (21, 0, 15, "ana")
    assert first["advice"].startswith("Trim it")
    assert json.loads(_run("check", path, "--json", "--annotator", "nobody")) == {
        "findings": [], "documents": 0, "counts": {},
    }  # fmt: skip


def test_split_is_kept_and_shown(path: str) -> None:
    with pytest.raises(AnnotatorError, match="is not split"):
        _run("split", path)
    said = json.loads(_run("split", path, "80,10,10", "--seed", "3", "--json"))
    assert said == {
        "shares": {"train": 80, "dev": 10, "test": 10}, "seed": 3, "documents": {"train": 18, "dev": 2, "test": 2},
    }  # fmt: skip
    assert json.loads(_run("split", path, "--json")) == said
    assert _run("split", path, "80,10,10") == _run("split", path) == "train       18\ndev          2\ntest         2\n"
    assert _run("split", path, "50,50").startswith("The split 80,10,10 with seed 3 is gone.\ntrain       11\n")


def test_an_export_takes_the_split_of_the_project_and_no_other(path: str, tmp_path: Path) -> None:
    _run("split", path, "50,50", "--seed", "3")
    out = str(tmp_path / "out")
    with pytest.raises(AnnotatorError, match="is split 50,50 with seed 3 already"):
        _run("export", path, out, "--format", "jsonl", "--split", "80,10,10")
    _run("export", path, out, "--format", "jsonl", "--split", "50,50")
    assert json.loads((tmp_path / "out.manifest.json").read_text())["splits"]["seed"] == 3
    with pytest.raises(AnnotatorError, match="is there already"):
        _run("export", path, out, "--format", "jsonl", "--split", "50,50")


def test_an_export_into_parts_needs_a_format(path: str, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="Say --format"):
        _run("export", path, str(tmp_path / "out"), "--split", "80,10,10")
    with pytest.raises(Exception, match="only with --split"):
        _run("export", path, str(tmp_path / "o.jsonl"), "--seed", "1")
