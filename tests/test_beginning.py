"""Making projects: the whole of one, or nothing."""

from pathlib import Path

import pytest

from annotator.beginning import Plan, free_path, make, preset, presets, sample_project, typed_scheme
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import ImportOptions
from annotator.model.label import LabelScheme
from annotator.store.project import Project

OPTIONS = ImportOptions(annotator="ana")


def _plan(path: Path, *documents: Path) -> Plan:
    return Plan(path, preset("conll"), documents, OPTIONS)


def test_a_project_has_its_labels_and_documents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.", encoding="utf-8")
    report = make(_plan(tmp_path / "p.annot", tmp_path / "a.txt"))
    assert report.added == 1
    with Project.open(tmp_path / "p.annot") as project:
        assert [label.name for label in project.labels()] == ["PER", "ORG", "LOC", "MISC"]
        assert [project.document(i).text for i in project.document_ids()] == ["A ferry sank."]


def test_an_import_that_is_stopped_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.", encoding="utf-8")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make(_plan(tmp_path / "p.annot", tmp_path / "a.txt"), stop)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a.txt"]


def test_documents_that_are_gone_leave_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError):
        make(_plan(tmp_path / "p.annot", tmp_path / "gone.txt"))
    assert not (tmp_path / "p.annot").exists()


def test_a_project_in_the_folder_of_its_documents_is_not_told_as_skipped(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("A ferry sank.", encoding="utf-8")
    (folder / "b.xyz").write_text("?", encoding="utf-8")
    report = make(_plan(folder / "p.annot", folder))
    assert (report.added, [Path(one.file).name for one in report.skipped]) == (1, ["b.xyz"])


def test_a_file_that_is_there_already_stays(tmp_path: Path) -> None:
    (tmp_path / "p.annot").write_text("mine")
    with pytest.raises(AnnotatorError, match="exists already"):
        make(_plan(tmp_path / "p.annot"))
    assert (tmp_path / "p.annot").read_text() == "mine"


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = free_path(tmp_path, "news")
        names.append(path.name)
        path.touch()
    assert names == ["news.annot", "news 2.annot", "news 3.annot"]
    assert free_path(tmp_path, " . ").name == "project.annot"
    free_path(tmp_path, "👩" * 200).touch()
    assert free_path(tmp_path, "👩" * 200).name == f"{'👩' * 60} 2.annot"


def test_typed_labels_get_keys_and_colours_of_their_own() -> None:
    scheme = typed_scheme(["PERSON", "", "  PLACE ", "PERSON", "price"], LabelScheme())
    assert [(label.name, label.key) for label in scheme] == [("PERSON", "p"), ("PLACE", "l"), ("price", "r")]
    assert len({label.color for label in scheme}) == 3


def test_labels_that_a_preset_knows_stay_what_they_are_there() -> None:
    scheme = typed_scheme(["NEW", "LOC"], preset("conll"))
    assert [label.name for label in scheme] == ["NEW", "LOC"]
    assert scheme.get("LOC") == preset("conll").get("LOC")


def test_a_line_that_cannot_be_a_label_is_said() -> None:
    with pytest.raises(AnnotatorError, match="longer than 200"):
        typed_scheme(["L" * 201], LabelScheme())


def test_every_preset_can_be_taken_and_no_other() -> None:
    assert all(len(preset(name)) for name in presets())
    with pytest.raises(AnnotatorError, match="no preset nothing"):
        preset("nothing")


def test_the_sample_is_made_once_and_kept(tmp_path: Path) -> None:
    path = sample_project(tmp_path / "new folder" / "demo.annot")
    before = path.read_bytes()
    assert sample_project(path).read_bytes() == before
