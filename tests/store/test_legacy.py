"""Projects of every released schema: they open, keep all they hold, and go on."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from annotator.model.label import Label
from annotator.store import labels
from annotator.store.project import Project
from annotator.store.schema import VERSION
from annotator.store.stats import statistics
from annotator.store.trash import deleted_labels, trashed
from tests.making import SCHEME

SCHEME_1 = [(label.name, label.color, label.key, label.description) for label in SCHEME]
LEGACY = Path(__file__).parent.parent / "legacy"
KEPT = LEGACY / "schema1.annot"
ANA = [("Ana Novak", "PERSON", "accepted"), ("Harbour Union", "GPE", "pending"), ("Monday", "DATE", "pending")]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of a project that version 0.1 has written."""
    return Path(shutil.copy(KEPT, tmp_path / "old.annot"))


def _said(project: Project, who: str = "ana") -> list[tuple[str, str, str]]:
    text = project.document(1).text
    return [(text[s.start : s.end], s.label, str(s.status)) for s in project.spans(1, who)]


def _version(project: Project) -> int:
    return int(project.db.execute("PRAGMA user_version").fetchone()[0])


def test_an_old_project_is_brought_to_the_new_schema_with_all_it_holds(old: Path) -> None:
    with Project.open(old) as project:
        assert _version(project) == VERSION
        assert _said(project) == ANA
        assert [(label.name, label.color, label.key, label.description) for label in project.labels()] == SCHEME_1
        assert [(e.title[:9], e.answer) for e in project.entries("ana")] == [
            ("Ana Novak", "in progress"), ("Second te", None),
        ]  # fmt: skip
        assert project.setting("note") == "kept"
    with Project.open(old) as again:
        assert (_version(again), _said(again)) == (VERSION, ANA)


def test_its_history_goes_on(old: Path) -> None:
    with Project.open(old) as project:
        redone = project.redo("ana")
        assert redone is not None
        assert redone.command == "relabel as ORG"
        assert _said(project)[1] == ("Harbour Union", "ORG", "accepted")
        labels.change_label(project, "ana", "PERSON", Label("HUMAN"))
        assert _said(project)[0] == ("Ana Novak", "HUMAN", "accepted")
        steps = 0
        while project.undo("ana"):
            steps += 1
        assert steps == 3
        assert [status for _, _, status in _said(project)] == ["pending"] * 3


def test_reading_only_changes_nothing_of_it(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = hashlib.sha256(old.read_bytes()).hexdigest()
    monkeypatch.setattr("annotator.store.opening.writable", lambda _path: False)
    with Project.open(old) as project:
        assert project.readonly
        assert _said(project) == ANA
        assert _said(project, "ben")[0] == ("Ana Novak", "PERSON", "pending")
    assert hashlib.sha256(old.read_bytes()).hexdigest() == before


def test_a_folder_that_cannot_be_written_is_enough_to_read(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.store.database.os.access", lambda _path, mode: mode == os.R_OK)
    with Project.open(old) as project:
        assert _said(project) == ANA
        assert [f.name for f in old.parent.iterdir() if f.is_file()] == ["old.annot"]


# -- schema 2: labels that are shown as others, a renamed label, a deletion that was undone, two annotators ------------

OF_ANA = [("Ana Novak", "PERSON", "accepted"), ("Harbour Union", "ORG", "accepted"), ("Larnholm", "PLACE", "pending"),
          ("Monday", "DATE", "rejected")]  # fmt: skip


@pytest.fixture
def old2(tmp_path: Path) -> Path:
    """A copy of a project of schema 2."""
    return Path(shutil.copy(LEGACY / "schema2.annot", tmp_path / "old2.annot"))


def test_a_project_of_schema_2_keeps_all_it_holds_and_gets_a_trash(old2: Path) -> None:
    with Project.open(old2) as project:
        assert (_version(project), _said(project)) == (VERSION, OF_ANA)
        assert [e.answer for e in project.entries("ana")] == ["in progress", "accept", None]
        assert project.entries("bob").filtered(["Strasse"]).tolist() == [3]
        with project.transact("move to the trash", annotator="ana", document=1) as tx:
            tx.move_to_trash([1])
        assert project.document_ids() == [2, 3]
    with Project.open(old2) as again:
        steps = []
        while (edit := again.undo("ana")) is not None:
            steps.append(edit.command)
        assert steps[:2] == ["move to the trash", "change label GPE"]
        assert len(steps) == 6
        assert [status for _, _, status in _said(again)] == ["pending"] * 4


def test_a_project_of_schema_2_can_be_looked_at_without_changing_it(
    old2: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = hashlib.sha256(old2.read_bytes()).hexdigest()
    monkeypatch.setattr("annotator.store.opening.writable", lambda _path: False)
    with Project.open(old2) as project:
        assert project.readonly
        assert _said(project) == OF_ANA
        assert [e.title for e in project.entries("bob")][2] == "STRASSE nach Köln"
        assert project.entries("bob").filtered(["straße", "KÖLN"]).tolist() == [3]
        assert statistics(project, "bob")["answers"] == {"accept": 1, "not opened": 2}
        assert (trashed(project), deleted_labels(project)) == ([], [])
    assert hashlib.sha256(old2.read_bytes()).hexdigest() == before
