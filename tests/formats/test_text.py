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


def test_another_encoding_is_proposed_and_read_only_when_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode("cp1252"))
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.txt"], ME)
        [refusal] = report.refused
        assert "not UTF-8 (byte 1). If 'Überschrift: Zoë fährt' looks right" in refusal.reason
        assert refusal.reason.endswith("--encoding cp1252")
        again = import_files(project, [tmp_path / "a.txt"], ImportOptions(annotator="me", encoding="cp1252"))
        assert (again.added, project.document(1).text) == (1, TEXT)


def test_a_wrong_encoding_is_refused_and_an_unknown_one_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.txt"], ImportOptions(annotator="me", encoding="ascii"))
        assert "it is not ASCII" in report.refused[0].reason
        with pytest.raises(AnnotatorError, match="no encoding klingon"):
            import_files(project, [tmp_path / "a.txt"], ImportOptions(annotator="me", encoding="klingon"))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_lines_of_other_encodings_keep_their_numbers(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "Zoë"}\r\n\r\n{"text": 1}\r\n'.encode(encoding))
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [tmp_path / "a.jsonl"], ME).refused
        assert (refusal.place, refusal.reason) == (3, "it has no text ($.text)")


@pytest.mark.parametrize(("data", "says"), [(b"", "empty"), (b"\n \n", "empty"), (b"\x89PNG\0\xff\xfe", "proposed")])
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
    (tmp_path / "a.png").write_bytes(b"\x89PNG\0")
    with project_with(tmp_path / "p.annot") as project:
        for path, says in ((tmp_path / "no.txt", "no file"), (tmp_path, "folder"), (tmp_path / "a.png", "not known")):
            with pytest.raises(AnnotatorError, match=says):
                import_files(project, [path], ME)


def test_a_megabyte_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word 😀 " * 150_000)
    with project_with(tmp_path / "p.annot") as project:
        assert import_files(project, [tmp_path / "a.txt"], ME).added == 1
        assert len(project.document(1).text) == 1_050_000
