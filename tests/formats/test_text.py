"""Plain text files: encodings, empty files, titles."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import ImportOptions, import_files
from tests.making import project_with

ME = ImportOptions(annotator="me")
TEXT = "Überschrift: Zoë fährt\n\nNach Köln, für 5 €, sagt sie. Größe und Maß.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_encodings_are_read_without_a_word(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.replace("\n", "\r\n").encode(encoding))
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.txt"], ME)
        assert (report.added, report.notes) == (1, [])
        assert project.document(1).text == TEXT
        assert project.document(1).title == "Überschrift: Zoë fährt"
        assert project.document(1).source == "a.txt"


def test_another_encoding_is_named_as_a_guess(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((TEXT * 5).encode("cp1252"))
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.txt"], ME)
        assert report.added == 1
        assert "a guess" in report.notes[0]
        assert str(tmp_path / "a.txt") in report.notes[0]


@pytest.mark.parametrize(("data", "says"), [(b"", "empty"), (b"\n \n", "empty"), (b"\x89PNG\0\xff\xfe", "encoding")])
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.txt"], ME)
        assert says in report.refused[0].reason
        assert project.document_ids() == []


def test_a_bad_file_does_not_keep_a_good_one_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text("good")
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.txt", tmp_path / "b.txt"], ME)
        assert (report.added, len(report.refused)) == (1, 1)


def test_paths_that_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with project_with(tmp_path / "p.annot") as project:
        for path, says in ((tmp_path / "no.txt", "no file"), (tmp_path, "folder"), (tmp_path / "a.pdf", "not known")):
            with pytest.raises(AnnotatorError, match=says):
                import_files(project, [path], ME)


def test_a_megabyte_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word 😀 " * 150_000)
    with project_with(tmp_path / "p.annot") as project:
        assert import_files(project, [tmp_path / "a.txt"], ME).added == 1
        assert len(project.document(1).text) == 1_050_000
