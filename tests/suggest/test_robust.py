"""Broken and hostile pipelines in real child processes: always a sentence, and the others go on."""

import os
import sys
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.suggest import client
from annotator.suggest.client import run_job
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.loading import load_job
from annotator.suggest.pipelines import available
from annotator.suggest.protocol import Ready, Result

MODULE = """
import spacy
from spacy.language import Language
from spacy.tokens import Span

@Language.component("misbehaving")
def misbehave(doc):
    if "HANG" in doc.text:
        while True:
            pass
    if "MEMORY" in doc.text:
        bytearray(1 << 40)
    if "RAISE" in doc.text:
        raise KeyError("no such thing")
    if "OTHER" in doc.text:
        return doc.vocab and spacy.blank("en")("Another text.")
    doc.ents = [Span(doc, 0, 1, label="X" * 500 if "LABEL" in doc.text else "GPE")]
    return doc

def make():
    nlp = spacy.blank("en")
    nlp.add_pipe("misbehaving")
    return nlp

def no_pipeline():
    return 42

def broken():
    raise RuntimeError("its licence has run out")
"""
POINTS = "[annotator.suggesters]\nodd = misbehaving:make\nnone = misbehaving:no_pipeline\nbroken = misbehaving:broken\n"


@pytest.fixture(autouse=True)
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package that brings suggesters, for this process and its children."""
    info = tmp_path / "site" / "misbehaving-1.5.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: misbehaving\nVersion: 1.5\n")
    (info / "entry_points.txt").write_text(POINTS + "gone = no_such_module:make\n")
    (tmp_path / "site" / "misbehaving.py").write_text(MODULE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"), prepend=os.pathsep)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))


def _results(job: Job, *texts: str) -> list[Result]:
    return [said for said in run_job(job, enumerate(texts)) if isinstance(said, Result)]


def test_one_bad_document_does_not_harm_the_others() -> None:
    texts = ["Oslo.", "RAISE", "Bergen.", "OTHER", "LABEL", "Larnholm."]
    said = list(run_job(Job(Kind.PIPELINE, "odd"), enumerate(texts)))
    assert isinstance(said[0], Ready)
    assert (said[0].name, said[0].settings["consistency"]) == ("odd 1.5", True)
    results = [r for r in said if isinstance(r, Result)]
    assert [texts[r.id] for r in results if r.spans] == ["Oslo.", "Bergen.", "Larnholm."]
    assert [r.problem for r in results if r.problem] == [
        "the pipeline failed with KeyError: 'no such thing'", "the pipeline changed the text",
    ]  # fmt: skip
    assert ["longer than 200 characters" in note for r in results for note in r.notes] == [True]


@pytest.mark.parametrize(
    ("text", "says"), [("HANG", "took longer than it may"), ("MEMORY", "needs more than 2 GB of memory")]
)
def test_time_and_memory_have_limits(text: str, says: str) -> None:
    [result] = _results(Job(Kind.PIPELINE, "odd", seconds=1, memory_gb=2), text)
    assert says in result.problem


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("none", "gives int, not a spaCy pipeline"),
        ("broken", "its licence has run out"),
        ("gone", "No module named 'no_such_module'"),
    ],
)
def test_an_entry_point_that_is_broken_is_said_not_raised(name: str, says: str) -> None:
    with pytest.raises(AnnotatorError, match=says) as raised:
        load_job(Job(Kind.PIPELINE, name))
    assert raised.value.what.startswith(f"The pipeline {name} cannot be loaded")


def test_suggesters_of_other_packages_are_listed_without_being_loaded() -> None:
    found = {p.name: p for p in available() if p.origin == "suggester"}
    assert list(found) == ["broken", "gone", "none", "odd"]
    assert (found["odd"].version, found["odd"].choice) == ("1.5", "odd")


@pytest.fixture
def dying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child of a few lines in place of the real one: it dies of a document that says so."""
    script = tmp_path / "dying.py"
    script.write_text(
        "import json, os, sys\n"
        "sys.stdin.readline()\n"
        'print(json.dumps({"ready": {"pipeline": "p", "version": "1", "lang": "", "labels": [], "settings": {},'
        ' "notes": []}}), flush=True)\n'
        "for line in sys.stdin:\n"
        "    request = json.loads(line)\n"
        "    if 'DIE' in request['text']: os.kill(os.getpid(), 11)\n"
        '    print(json.dumps({"id": request["id"], "spans": [], "tokens": [], "done": True}), flush=True)\n'
    )
    monkeypatch.setattr(client, "worker_command", lambda: [sys.executable, "-S", str(script)])


@pytest.mark.usefixtures("dying")
def test_a_document_that_kills_the_process_is_left_out() -> None:
    said = list(run_job(Job(Kind.PIPELINE, "p"), enumerate(["a", "b", "DIE", "c"])))
    assert [type(s) for s in said] == [Ready, Result, Result, Result, Result]
    problems = {s.id: s.problem for s in said if isinstance(s, Result)}
    assert problems == {0: "", 1: "", 2: "the pipeline crashed with signal 11", 3: ""}


@pytest.mark.usefixtures("dying")
def test_what_was_said_before_the_last_death_is_kept() -> None:
    running = run_job(Job(Kind.PIPELINE, "p"), enumerate(["a", *["DIE"] * 9]))
    assert [next(running) for _ in range(2)][1] == Result(0)
    with pytest.raises(AnnotatorError, match="crashed with signal 11"):
        list(running)
