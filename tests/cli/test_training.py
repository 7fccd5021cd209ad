"""train and evaluate on the command line: from a project to a pipeline among one's own."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotator.cli import app
from annotator.errors import AnnotatorError
from annotator.model.examples import Example
from annotator.store import splits
from annotator.store.project import Project
from annotator.suggest.pipelines import available
from annotator.suggest.training import client
from annotator.suggest.training.run import run
from annotator.suggest.training.settings import Message, Outcome, Settings, decode_said
from tests.formats.training import stories
from tests.making import SCHEME, add

FEW = ("--base", "blank:en", "--steps", "5")


@pytest.fixture
def path(tmp_path: Path) -> str:
    """20 accepted documents, and one that nobody has looked at."""
    made = tmp_path / "news.annot"
    with stories(made, 20) as project:
        add(project, "Nobody has looked at this.")
    return str(made)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trains in this process: another one would load spaCy again."""

    def act(settings: Settings, examples: Sequence[Example]) -> Iterator[Message]:
        told: list[Message] = []
        run(settings, examples, told.append)
        yield from told

    monkeypatch.setattr(client, "run_training", act)


def _run(*arguments: str) -> str:
    """What a command says; its errors are raised."""
    done = CliRunner().invoke(app, arguments, catch_exceptions=False, standalone_mode=False)
    if done.exception is not None:
        raise done.exception
    return done.stdout


def test_training_says_how_good_it_is_and_evaluate_says_the_same(path: str) -> None:
    said = _run("train", path, *FEW)
    assert "with F1" in said
    assert "label       precision  recall    F1" in said
    assert "is / said" in said
    assert said.endswith(f"Next: annotator preannotate {path} --pipeline news\n")
    assert [p.name for p in available() if p.origin == "trained here"] == ["news"]
    with Project.open(Path(path)) as project:
        split = splits.load(project)
    assert split is not None
    assert split.counts() == {"train": 16, "dev": 2, "test": 2}
    table = _run("evaluate", path, "--pipeline", "news").split("\n\n")[1]
    assert table in said


@pytest.mark.usefixtures("here")
def test_as_json_everything_is_there_and_the_folder_can_be_chosen(path: str, tmp_path: Path) -> None:
    out = tmp_path / "mine"
    said = json.loads(_run("train", path, *FEW, "--out", str(out), "--split", "60,20,20", "--seed", "2", "--json"))
    assert (said["folder"], said["part"], said["report"]["documents"]) == (str(out), "test", 4)
    assert set(said["report"]) == {"documents", "all", "labels", "confusion", "mistakes"}
    assert {m["kind"] for m in said["report"]["mistakes"]} <= {"label", "missed", "invented", "borders"}
    assert json.loads((out / "meta.json").read_text())["training"]["project"] == "news.annot"
    with pytest.raises(AnnotatorError, match="never loaded here"):
        _run("evaluate", path, "--pipeline", str(out))
    judged = json.loads(_run("evaluate", path, "--pipeline", str(out), "--trust", "--part", "all", "--json"))
    assert (judged["part"], judged["documents"]) == ("all", 20)
    assert judged["all"]["gold"] == 30


@pytest.mark.usefixtures("here")
def test_with_lines_each_message_is_one(path: str) -> None:
    lines = _run("train", path, *FEW, "--lines").splitlines()
    *_, last = map(decode_said, lines)
    assert isinstance(last, Outcome)
    assert json.loads(lines[0])["begun"]["documents"] == {"train": 16, "dev": 2, "test": 2}
    [error] = _run("train", path, "--name", "../x", "--lines").splitlines()
    with pytest.raises(AnnotatorError, match="cannot be the name"):
        decode_said(error)


@pytest.mark.usefixtures("here")
def test_what_is_missing_is_said(tmp_path: Path, path: str) -> None:
    empty = tmp_path / "empty.annot"
    Project.create(empty, SCHEME).close()
    with pytest.raises(AnnotatorError, match="nothing to learn from"):
        _run("train", str(empty), *FEW)
    with pytest.raises(AnnotatorError, match="no accepted document"):
        _run("evaluate", str(empty))
    with pytest.raises(AnnotatorError, match="is not split"):
        _run("evaluate", path, "--part", "dev")
    _run("split", path, "80,10,10")
    with pytest.raises(AnnotatorError, match="is split 80,10,10"):
        _run("train", path, *FEW, "--split", "50,25,25")
