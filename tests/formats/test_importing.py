"""Folders, several annotators, limits: what is the same for all formats on the way in."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import ExportOptions, ImportOptions, export, import_files, limits
from annotator.model.document import Answer
from annotator.store.project import Project
from tests.making import SCHEME, project_with

ME = ImportOptions(annotator="me")


def test_a_folder_gives_every_file_of_a_known_format_and_names_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "b" / "c").mkdir(parents=True)
    (folder / "z.txt").write_text("last")
    (folder / "b" / "c" / "x.txt").write_text("second")
    (folder / "a.jsonl").write_text('{"text": "first"}')
    (folder / "photo.png").write_bytes(b"\x89PNG\0")
    (folder / ".hidden").write_text("secret")
    (folder / "b" / "round").symlink_to(folder)
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [folder], ME)
        assert [project.document(i).text for i in project.document_ids()] == ["first", "second", "last"]
    assert {(Path(r.file).name, r.reason) for r in report.skipped} == {
        ("photo.png", "its format is not known"),
        (".hidden", "it is hidden"),
        ("round", "it is a link to a folder"),
    }
    assert "3 files skipped" in report.summary()
    assert report.as_json()["skipped"][0] == {"file": str(folder / ".hidden"), "place": 0, "reason": "it is hidden"}


def test_a_chosen_format_takes_only_its_own_files_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("text")
    with project_with(tmp_path / "p.annot") as project:
        with pytest.raises(AnnotatorError, match="no file of a known format"):
            import_files(project, [folder], ImportOptions(annotator="me", format="jsonl"))
        assert import_files(project, [folder], ImportOptions(annotator="me", format="text")).added == 1


def test_what_several_annotators_said_of_a_document_comes_back(tmp_path: Path) -> None:
    span = {"start": 0, "end": 3, "label": "PERSON"}
    pending = {"start": 4, "end": 9, "label": "PERSON", "pending": True, "source": "tiny 1.0"}
    lines = [
        {"text": "Ana Novak", "spans": [span, pending], "answer": "accept", "_annotator_id": "kim"},
        {"text": "Ana Novak", "spans": [pending], "answer": "reject", "_annotator_id": "lee"},
        {"text": "Ana Novak", "answer": "accept", "_annotator_id": "lee"},
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)))
    with Project.create(tmp_path / "p.annot", SCHEME) as project:
        report = import_files(project, [tmp_path / "in.jsonl"], ME)
        assert (report.added, [r.place for r in report.duplicates]) == (1, [3])
        assert [project.answer(1, who) for who in ("kim", "lee")] == [Answer.ACCEPT, Answer.REJECT]
        assert [[s.pending for s in project.spans(1, who)] for who in ("kim", "lee")] == [[False, True], [True]]
        export(project, tmp_path / "out.jsonl", ExportOptions(answers=frozenset(), suggestions=True))
    written = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [(r["_annotator_id"], r["answer"], len(r["spans"])) for r in written] == [
        ("kim", "accept", 2),
        ("lee", "reject", 1),
    ]


@pytest.mark.parametrize(
    ("limit", "value", "record", "says"),
    [
        ("LONGEST_DOCUMENT", 10, {"text": "x" * 11}, "its text has 11 characters; the most is 10"),
        ("MOST_SPANS", 1, {"text": "ab", "spans": [{"start": 0, "end": 1, "label": "X"}] * 2}, "it has 2 spans"),
        ("DEEPEST_JSON", 3, {"text": "ab", "meta": {"a": {"b": {"c": {"d": 1}}}}}, "nested more than 3 levels"),
    ],
)
def test_what_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, record: dict[str, object], says: str
) -> None:
    monkeypatch.setattr(limits, limit, value)
    (tmp_path / "in.jsonl").write_text(json.dumps(record))
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [tmp_path / "in.jsonl"], ME).refused
        assert says in refusal.reason
        assert refusal.place == 1


def test_a_long_document_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LONG_DOCUMENT", 10)
    (tmp_path / "a.txt").write_text("x" * 11)
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.txt"], ME)
        assert report.added == 1
        assert "consider splitting it" in str(report.notes[0])


def test_an_option_is_for_the_formats_of_a_folder_that_know_it(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Lev left.")
    (folder / "b.jsonl").write_text('{"text": "😀 Ana", "spans": [{"start": 3, "end": 6, "label": "PERSON"}]}')
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [folder], replace(ME, values={"offsets": "utf-16"}))
        assert (report.added, report.spans) == (2, 1)
        with pytest.raises(AnnotatorError, match="None of the formats here has an option nope"):
            import_files(project, [folder], replace(ME, values={"nope": "1"}))
        with pytest.raises(AnnotatorError, match="text has no option offsets"):
            import_files(project, [folder / "a.txt"], replace(ME, values={"offsets": "utf-16"}))


def test_progress_goes_on_inside_a_file(tmp_path: Path) -> None:
    lines = "".join(f'{{"text": "Ferry {i} sank."}}\n' for i in range(10))
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(lines.replace("Ferry", name))
    said: list[tuple[int, int]] = []
    with project_with(tmp_path / "p.annot") as project:
        import_files(project, [tmp_path / "a.jsonl", tmp_path / "b.jsonl"], ME, lambda *at: said.append(at))
    total = said[-1][1]
    assert said == sorted(said)
    assert len(set(said)) == 20
    assert said[-1] == (total, total)
