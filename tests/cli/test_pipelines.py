"""Which pipelines are here, how they do on a project, and getting another."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.cli import main
from annotator.model.document import Answer
from annotator.model.span import Span
from annotator.session import Decision, Session
from annotator.settings import Settings, save
from tests.making import project_with

Run = Callable[..., tuple[int, str, str]]
TEXT = "Paris and Berlin are cities. Paris is large."


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `annotator` in the test's folder."""
    monkeypatch.chdir(tmp_path)

    def act(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["annotator", *arguments])
        return main(), *capsys.readouterr()

    return act


@pytest.fixture
def folders(tmp_path: Path, home: Path) -> Path:
    """A pipeline that was used before, one that is damaged since, and one that was trained here."""
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "city", "pattern": "Paris"}, {"label": "X", "pattern": "are"}])  # type: ignore[attr-defined]
    (home / "data" / "pipelines").mkdir(parents=True)
    for folder in (tmp_path / "mine", tmp_path / "damaged", home / "data" / "pipelines" / "trained"):
        nlp.to_disk(folder)
    (tmp_path / "damaged" / "config.cfg").write_text("")
    used = (str(tmp_path / "mine"), str(tmp_path / "damaged"), str(tmp_path / "gone"))
    save(Settings(annotator="ana", trusted_pipelines=used))
    return tmp_path


def _listed(run: Run, *arguments: str) -> dict[str, Any]:
    status, out, _ = run("pipelines", *arguments, "--json")
    assert status == 0
    return {p["name"]: p for p in json.loads(out)}


def test_all_kinds_are_listed_with_what_is_known_of_them(run: Run, folders: Path) -> None:
    found = _listed(run)
    assert [(n, p["origin"]) for n, p in found.items() if n != "fr_core_news_sm"] == [
        ("en_news_ner_sm", "built in"), ("trained", "trained here"), ("mine", "folder"), ("damaged", "folder"),
    ]  # fmt: skip
    mine = found["mine"]
    assert (mine["labels"], mine["components"], mine["choice"]) == (
        ["X", "city"],
        ["entity_ruler"],
        str(folders / "mine"),
    )
    assert mine["fits_spacy"] is True
    assert found["en_news_ner_sm"]["bytes"] > 8_000_000


def test_a_pipeline_of_another_version_is_marked(run: Run, folders: Path) -> None:
    meta = json.loads((folders / "mine" / "meta.json").read_text())
    (folders / "mine" / "meta.json").write_text(json.dumps({**meta, "spacy_version": ">=2.0,<3.0"}))
    (folders / "damaged" / "meta.json").write_text("{")
    _, out, _ = run("pipelines")
    assert "made for spaCy >=2.0,<3.0, may not load" in out
    assert "meta.json is damaged" in out


def test_one_that_is_not_here_is_not_listed(run: Run) -> None:
    assert "There is no pipeline nope" in run("pipelines", "--only", "nope")[2]


def test_with_a_project_each_is_judged_by_what_was_accepted(run: Run, folders: Path) -> None:
    with project_with(folders / "p.annot", TEXT) as project:
        session = Session(project, "ana")
        session.open(1)
        gold = [Span(0, 5, "GPE"), Span(10, 16, "GPE"), Span(29, 34, "GPE")]
        session.decide("label", [Decision(None, s) for s in gold], Answer.ACCEPT)
    only = [str(folders / name) for name in ("mine", "damaged")]
    found = _listed(run, "p.annot", "--only", only[0], "--only", only[1])
    assert list(found) == ["mine", "damaged"]
    mine = found["mine"]
    assert (mine["documents"], mine["precision"], mine["recall"], mine["f1"]) == (1, 1.0, 2 / 3, 0.8)
    assert mine["by_label"] == {"GPE": {"said": 2, "gold": 3, "right": 2, "f1": 0.8}}
    assert mine["words_per_second"] > 0
    assert "cannot be loaded" in found["damaged"]["problem"]


def test_without_a_network_installing_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    status, _, error = run("pipelines", "install", "en_core_web_sm")
    assert (status, "server cannot be reached" in error, error.count("\n")) == (1, True, 1)


def test_installing_is_spacys_own_download(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    said = {"de_core_news_sm": (0, "fine"), "xx_no_such": (1, "✘ No compatible package found for 'xx_no_such'\n\n")}

    def download(command: list[str], **_: Any) -> "subprocess.CompletedProcess[str]":
        asked.append(command[1:])
        return subprocess.CompletedProcess(command, *said[command[-1]])

    monkeypatch.setattr(subprocess, "run", download)
    assert run("pipelines", "install", "de_core_news_sm")[0] == 0
    assert "No compatible package found" in run("pipelines", "install", "xx_no_such")[2]
    assert asked[0] == ["-m", "spacy", "download", "de_core_news_sm"]
    assert "not the name of a spaCy pipeline" in run("pipelines", "install", "https://example.org/x.whl")[2]
    assert run("pipelines", "install")[0] == 2
    assert len(asked) == 2


def test_ctrl_c_says_that_it_stopped(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("annotator.suggest.pipelines.available", stop)
    assert run("pipelines") == (130, "", "annotator: stopped; what was stored before is kept.\n")


def test_a_program_without_pip_says_what_to_do_instead(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "name its folder" in run("pipelines", "install", "de_core_news_sm")[2]
