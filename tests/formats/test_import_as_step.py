"""An import is one step: undone, brought again, and never more than its own documents."""

import json
from pathlib import Path

import pytest

from annotator.formats import ExportOptions, ImportOptions, export, import_files, limits
from annotator.model.span import Span, Status
from annotator.store import history, trash
from annotator.store.history import revert
from annotator.store.project import Project
from tests.making import SCHEME, project_with

ME = ImportOptions(annotator="me")


def _file(path: Path, *texts: str) -> Path:
    span = {"start": 0, "end": 3, "label": "HERO"}
    path.write_text("\n".join(json.dumps({"text": t, "spans": [span], "answer": "accept"}) for t in texts))
    return path


def _texts(project: Project) -> list[str]:
    return [project.document(ident).text for ident in project.document_ids()]


def test_an_import_is_undone_and_brought_again_after_a_restart(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "mine", "theirs") as project:
        import_files(project, [_file(tmp_path / "in.jsonl", "one", "two", "three")], ME)
        assert len(_texts(project)) == 5
    with Project.open(tmp_path / "p.annot") as project:
        edit = project.undo("me")
        assert edit is not None
        assert edit.command == "import in.jsonl"
        assert _texts(project) == ["mine", "theirs"]
        assert {(x.title, x.annotator) for x in trash.trashed(project)} == {
            ("one", "me"),
            ("two", "me"),
            ("three", "me"),
        }
    with Project.open(tmp_path / "p.annot") as project:
        project.redo("me")
        assert _texts(project) == ["mine", "theirs", "one", "two", "three"]
        assert project.spans(3, "me") == [Span(0, 3, "HERO", id=1)]
        assert project.labels().get("HERO") is not None


def test_a_million_documents_are_recorded_in_a_line(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.annot", SCHEME) as project:
        import_files(project, [_file(tmp_path / "in.jsonl", *(f"text {i}" for i in range(3000)))], ME)
        assert project.db.execute("SELECT changes FROM edit").fetchall() == [('[["trash", 1, {"last": 3000}, null]]',)]


def test_what_was_done_with_its_documents_since_stays_done(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "mine") as project:
        import_files(project, [_file(tmp_path / "in.jsonl", "one", "two", "three")], ME)
        with project.transact("move to the trash", annotator="bob") as tx:
            tx.move_to_trash([3])
        project.undo("me")
        trash.restore_documents(project, "bob", [4])
        assert _texts(project) == ["mine", "three"]
        project.redo("me")
        assert _texts(project) == ["mine", "one", "three"]


def test_an_import_that_another_annotator_takes_back_can_be_brought_again(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "mine") as project:
        import_files(project, [_file(tmp_path / "in.jsonl", "one", "two")], ME)
        revert(project, history.listed(project)[0].id, "bob")
        assert {x.annotator for x in trash.trashed(project)} == {"bob"}
        project.undo("bob")
        assert _texts(project) == ["mine", "one", "two"]
        project.redo("bob")
        assert _texts(project) == ["mine"]


def test_a_text_that_is_in_the_trash_comes_back_as_it_was_there(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "mine", "one") as project:
        with project.transact("move to the trash", annotator="bob") as tx:
            tx.move_to_trash([2])
        report = import_files(project, [_file(tmp_path / "in.jsonl", "one", "two", "one")], ME)
        assert (report.added, len(report.restored), len(report.duplicates)) == (1, 1, 1)
        assert "1 restored from the trash" in report.summary()
        assert "restored: " + str(tmp_path / "in.jsonl:1: one, with what was decided in it") in report.as_text()
        assert _texts(project) == ["mine", "one", "two"]
        assert project.spans(2, "me") == []
        project.undo("me")
        assert _texts(project) == ["mine"]


def test_a_file_without_anything_new_is_no_step(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "one") as project:
        import_files(project, [_file(tmp_path / "in.jsonl", "one")], ME)
        assert project.undo("me") is None


def test_each_file_is_a_step_of_its_own_and_a_refused_one_is_none(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"text": "good"}\n{')
    with Project.create(tmp_path / "p.annot", SCHEME) as project:
        files = [_file(tmp_path / "a.jsonl", "one"), tmp_path / "bad.jsonl", _file(tmp_path / "b.jsonl", "two")]
        report = import_files(project, files, ME)
        assert (report.added, len(report.refused)) == (2, 1)
        project.undo("me")
        assert _texts(project) == ["one"]
        project.undo("me")
        assert _texts(project) == []


def test_too_many_documents_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.importing.MANY_DOCUMENTS", 2)
    with project_with(tmp_path / "p.annot", "mine") as project:
        assert import_files(project, [_file(tmp_path / "a.jsonl", "one")], ME).notes == []
        [note] = import_files(project, [_file(tmp_path / "b.jsonl", "two")], ME).notes
        assert "it has 3 documents now: begin another project for more than 2" in str(note)


def test_the_limits_are_a_million_documents_and_ten_million_characters() -> None:
    assert (limits.MANY_DOCUMENTS, limits.LONG_DOCUMENT) == (1_000_000, 10_000_000)


def test_suggestions_that_only_another_annotators_line_has_come_in_too(tmp_path: Path) -> None:
    spans = [{"start": i, "end": i + 3, "label": "HERO", "pending": True, "source": "tiny 1.0"} for i in (0, 4)]
    lines = [{"text": "Ana met Bea", "spans": spans[:n], "_annotator_id": who} for n, who in ((1, "kim"), (2, "lee"))]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)))
    with Project.create(tmp_path / "p.annot", SCHEME) as project:
        assert import_files(project, [tmp_path / "in.jsonl"], ME).added == 1
        assert [(s.start, s.pending) for s in project.spans(1, "me")] == [(0, True), (4, True)]


def test_scores_of_what_was_decided_stay_with_their_source(tmp_path: Path) -> None:
    said = {"start": 0, "end": 3, "label": "HERO", "score": 0.5, "source": "tiny 1.0"}
    waits = {"start": 4, "end": 7, "label": "HERO", "score": 0.7, "source": "tiny 1.1", "pending": True}
    records = [
        {"text": "Ana met Lev", "spans": [said, waits], "_annotator_id": "kim", "answer": "accept"},
        {"text": "Ana met Lev", "spans": [said], "rejected": [{**waits, "pending": False}],
         "_annotator_id": "zoe", "answer": "accept"},
    ]  # fmt: skip
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, records)))
    options = ExportOptions(suggestions=True)
    with project_with(tmp_path / "a.annot") as first, project_with(tmp_path / "b.annot") as second:
        import_files(first, [tmp_path / "in.jsonl"], ME)
        export(first, tmp_path / "out.jsonl", options)
        import_files(second, [tmp_path / "out.jsonl"], ME)
        export(second, tmp_path / "again.jsonl", options)
        for project in (first, second):
            kim = [(s.status, s.score, s.source) for s in project.spans(1, "kim")]
            assert kim == [(Status.ACCEPTED, 0.5, "tiny 1.0"), (Status.PENDING, 0.7, "tiny 1.1")]
            assert (Status.REJECTED, 0.7, "tiny 1.1") in [
                (s.status, s.score, s.source) for s in project.spans(1, "zoe")
            ]
            assert [s.label for s in project.spans(1, "somebody else")] == ["HERO"]
    lines = [(tmp_path / name).read_text().splitlines() for name in ("out.jsonl", "again.jsonl")]
    spans = [[json.loads(line)["spans"] for line in found] for found in lines]
    assert spans[0] == spans[1]


def test_a_score_without_a_source_is_of_the_file(tmp_path: Path) -> None:
    span = {"start": 0, "end": 3, "label": "HERO", "score": 0.5, "source": "me"}
    (tmp_path / "scored.jsonl").write_text(json.dumps({"text": "Ana met Lev", "spans": [span]}))
    with project_with(tmp_path / "a.annot") as project:
        import_files(project, [tmp_path / "scored.jsonl"], ME)
        [found] = project.spans(1, "me")
        assert (found.status, found.score, found.source) == (Status.ACCEPTED, 0.5, "scored")
        assert project.spans(1, "somebody else") == []
