"""PDF: texts of pages, and files that are locked, empty, endless or broken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from annotator.formats import ImportOptions, import_files
from annotator.formats import pdf as module
from annotator.formats.report import Refusal
from tests.formats.making_files import pdf
from tests.making import project_with

ME = ImportOptions(annotator="me")


def test_the_pages_of_a_pdf_are_one_document(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(pdf(tmp_path / "plain.pdf", ["A ferry sank.", "", "All were saved."])))
    writer.add_metadata({"/Title": "The Ferry", "/Author": "Ana Novak", "/CreationDate": "D:20260302100000Z"})
    writer.write(tmp_path / "a.pdf")
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.pdf"], ME)
        document = project.document(1)
    assert document.text == "A ferry sank.\n\nAll were saved."
    assert (document.title, document.source) == ("The Ferry", "a.pdf")
    assert document.meta == {"author": "Ana Novak", "date": "2026-03-02", "pages": 3}
    assert [n.reason for n in report.notes] == ["1 of its 3 pages have no text"]


def _encrypted(path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(pdf(path, ["Secret."])))
    writer.encrypt("key", algorithm="RC4-128")
    writer.write(path)


def _loop(path: Path) -> None:
    pdf(path, ["x"], "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_encrypted, "it is encrypted"),
        (lambda p: pdf(p, ["", ""]), "no text was found on its 2 pages"),
        (lambda p: pdf(p, [""] * 6), "it has 6 pages; the most is 5"),
        (_loop, "cannot be read as PDF"),
        (lambda p: p.write_bytes(b"%PDF-1.7 and no more"), "cannot be read as PDF"),
    ],
)
def test_what_cannot_be_read_is_refused(
    tmp_path: Path, make: Callable[[Path], object], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_PAGES", 5)
    make(tmp_path / "a.pdf")
    assert says in _why(tmp_path / "a.pdf")


def _why(path: Path) -> str:
    [(_, found, _notes)] = module.read(path, module.FORMAT.chosen("", {}))
    assert isinstance(found, Refusal)
    return found.reason


def test_one_that_takes_too_long_or_ends_its_process_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pdf(tmp_path / "a.pdf", ["x"])
    script = tmp_path / "script.py"
    monkeypatch.setattr(module, "_SCRIPT", script)
    script.write_text("import os; os.abort()")
    assert "reading it ended with status -6" in _why(path)
    monkeypatch.setattr(module, "SECONDS", 0.2)
    script.write_text("while True: pass")
    assert _why(path) == "it was not read after 0 seconds"


def test_a_file_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(module.read(tmp_path / "no.pdf", module.FORMAT.chosen("", {})))


def test_without_the_library_the_way_to_get_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [pdf(tmp_path / "a.pdf", ["x"])], ME).refused
    assert "which is not installed" in refusal.reason
    assert refusal.reason.endswith("Install it: pip install 'annotator[pdf]'.")
