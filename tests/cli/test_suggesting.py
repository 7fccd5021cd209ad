"""preannotate and runs on the command line: several suggesters, labels, runs on and off."""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.cli import main
from annotator.model.span import Status
from annotator.paths import resource
from annotator.session import Decision, Session
from annotator.store.project import Project
from tests.making import SCHEME, TEXT, add, found

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `annotator` here, in a folder with a project and files of names and expressions."""
    monkeypatch.chdir(tmp_path)
    with Project.create(tmp_path / "p.annot", SCHEME) as project:
        add(project, TEXT)
        add(project, "Novak left Larnholm for $7.")
    Path("r.tsv").write_text("PER\tAna Novak\nWEEKDAY\tMonday\nMONEY\t[$]\\d+\nBAD\t(a\n")
    Path("s.tsv").write_text("PERSON\tAna Novak|flew\n")
    Path("n.tsv").write_text("Larnholm\tplace\nlarnholm\tplace\nAna Novak\tPERSON\n")

    def act(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["annotator", *arguments])
        return main(), *capsys.readouterr()

    return act


def _json(run: Run, *arguments: str) -> Any:
    status, out, error = run(*arguments, "--json")
    assert (status, error) == (0, "")
    return json.loads(out)


def _shown(annotator: str = "ana") -> list[tuple[str, str, str]]:
    with Project.open(Path("p.annot")) as project:
        return [
            (project.document(i).text[s.start : s.end], s.label, s.source)
            for i in project.document_ids()
            for s in project.spans(i, annotator)
        ]


def test_the_options_that_the_docs_name_are_there(run: Run) -> None:
    docs = resource("docs", "suggestions.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(--[a-z][a-z-]+)", docs))
    out = "".join(run(command, "--help")[1] for command in ("preannotate", "pipelines"))
    assert len(named) > 8
    assert [option for option in named if option not in out] == []


def test_labels_are_mapped_and_said_and_the_scheme_stays_small(run: Run) -> None:
    status, out, _ = run("preannotate", "p.annot", "--regex", "r.tsv")
    assert status == 0
    assert out.splitlines() == [
        "regex r.tsv looked at 2 documents and suggests 3 spans.",
        "Shown as PERSON: PER.",
        "Hidden: MONEY, WEEKDAY. To see them: --map MONEY=LABEL, or --new-labels.",
        "r.tsv:4 was left out: '(a' is no regular expression: missing ) at position 2.",
        "Next: annotator open p.annot",
    ]
    assert _shown() == [("Ana Novak", "PERSON", "regex r.tsv")]


def test_a_label_is_mapped_by_hand_and_new_ones_are_made_on_demand(run: Run) -> None:
    said = _json(run, "preannotate", "p.annot", "--regex", "r.tsv", "--map", "WEEKDAY=DATE", "--map", "PER=")
    assert said["runs"][0]["labels"] == {"MONEY": "", "PER": "", "WEEKDAY": "DATE"}
    assert _shown() == [("Monday", "DATE", "regex r.tsv")]
    said = _json(run, "preannotate", "p.annot", "--regex", "r.tsv", "--new-labels")
    assert said["runs"][0]["labels"] == {"MONEY": "MONEY", "PER": "PERSON", "WEEKDAY": "DATE"}
    assert ("$7", "MONEY", "regex r.tsv") in _shown()


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--map", "PER=PEOPLE"], 1, "PER cannot be shown as PEOPLE: there is no such label. Labels are: PERSON, ORG"),
        (["--map", "PER"], 2, "'PER' is not SAID=LABEL"),
        (["--regex", "no.tsv"], 1, "no.tsv cannot be read"),
        (["--gazetteer", "ORG=no.txt"], 1, "no.txt cannot be read"),
        (["--labelled-before"], 1, "has accepted no span in p.annot yet"),
        (["--pipeline", "nope"], 1, "There is no pipeline nope"),
    ],
)
def test_what_cannot_be_done_is_said(run: Run, arguments: list[str], status: int, says: str) -> None:
    done, _, error = run("preannotate", "p.annot", *arguments)
    assert (done, says in error, error.count("\n")) == (status, True, 1), error


def test_each_suggester_is_a_run_that_can_be_switched_off(run: Run) -> None:
    said = _json(run, "preannotate", "p.annot", "--gazetteer", "n.tsv", "--regex", "s.tsv", "--ignore-case")
    assert [(r["pipeline"], r["suggestions"]) for r in said["runs"]] == [("gazetteer n.tsv", 3), ("regex s.tsv", 2)]
    assert said["suggestions"] == 5
    assert ("Ana Novak", "PERSON", "gazetteer n.tsv + regex s.tsv") in _shown()
    listed = _json(run, "runs", "p.annot", "--off", "1")
    assert [(r["id"], r["on"], r["suggestions"]) for r in listed] == [(1, False, 3), (2, True, 2)]
    assert listed[0]["settings"] == {
        "kind": "gazetteer", "file": "n.tsv", "ignore_case": True, "lang": "en",
        "sha256": listed[0]["settings"]["sha256"],
    }  # fmt: skip
    assert {source for *_, source in _shown()} == {"regex s.tsv"}
    status, out, _ = run("runs", "p.annot", "--on", "1")
    assert (status, "on" in out.splitlines()[1], len(_shown())) == (0, True, 4)
    assert run("runs", "p.annot", "--off", "9")[0] == 1


def test_what_was_labelled_before_is_suggested_elsewhere(run: Run) -> None:
    with Project.open(Path("p.annot")) as project:
        session = Session(project, "ana")
        session.open(1)
        spans = [found(TEXT, piece, label) for piece, label in (("Novak", "PERSON"), ("Larnholm", "GPE"))]
        session.decide("label", [Decision(None, s._replace(status=Status.ACCEPTED)) for s in spans])
    said = _json(run, "preannotate", "p.annot", "--labelled-before", "--annotator", "ana")
    assert said["runs"][0]["pipeline"] == "labelled before"
    pending = [(text, label) for text, label, source in _shown() if source == "labelled before"]
    assert pending == [("Novak", "PERSON"), ("Novak", "PERSON"), ("Larnholm", "GPE")]
    _, out, _ = run("runs", "p.annot", "--annotator", "ana")
    assert "100%" in out
