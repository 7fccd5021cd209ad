"""A look at a project that is not open."""

from pathlib import Path

import pytest

from annotator.store import glance
from annotator.store.glance import progress_of
from tests.making import project_with


def _answer(path: Path, who: str, *documents: int) -> None:
    with project_with(path, "One.", "Two.", "Three.") as project:
        for document in documents:
            with project.transact("accept document", annotator=who, document=document) as tx:
                tx.update("answer", project.answer_row(document, who) or 0, {"answer": "accept"})


def test_it_counts_what_the_annotator_has_answered(tmp_path: Path) -> None:
    _answer(tmp_path / "a.annot", "ana", 1, 3)
    assert progress_of(tmp_path / "a.annot", "ana") == (2, 3)
    assert progress_of(tmp_path / "a.annot", "bo") == (0, 3)


def test_documents_in_the_trash_do_not_count(tmp_path: Path) -> None:
    with project_with(tmp_path / "a.annot", "One.", "Two.") as project, project.transact("x", annotator="ana") as tx:
        tx.move_to_trash([1])
    assert progress_of(tmp_path / "a.annot", "ana") == (0, 1)


def test_it_leaves_the_file_and_its_folder_as_they_are(tmp_path: Path) -> None:
    _answer(tmp_path / "a.annot", "ana", 1)
    before = (tmp_path / "a.annot").read_bytes()
    progress_of(tmp_path / "a.annot", "ana")
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["a.annot"]
    assert (tmp_path / "a.annot").read_bytes() == before


def test_a_project_that_is_open_elsewhere_is_counted_too(tmp_path: Path) -> None:
    with project_with(tmp_path / "a.annot", "One."):
        assert progress_of(tmp_path / "a.annot", "ana") == (0, 1)


@pytest.mark.parametrize("content", [b"", b"words", b"SQLite format 3\0" + b"x" * 2000])
def test_what_is_no_project_has_no_numbers(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.annot").write_bytes(content)
    assert progress_of(tmp_path / "a.annot", "ana") is None
    assert progress_of(tmp_path / "gone.annot", "ana") is None


def test_a_large_project_is_not_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer(tmp_path / "a.annot", "ana", 1)
    monkeypatch.setattr(glance, "_LARGEST", 100)
    assert progress_of(tmp_path / "a.annot", "ana") is None
