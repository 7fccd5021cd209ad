"""Web pages. The library (56 MB) is not among those of the tests: what it gave for this page stands here."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from annotator.formats import ImportOptions, import_files
from annotator.formats.registry import recognised
from annotator.formats.web import declared
from tests.making import project_with

ME = ImportOptions(annotator="me")
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ferry sinks | Post</title></head>
<body><nav>Home</nav><article><h1>Ferry sinks</h1><p>A ferry sank off Zoëholm.</p><p>All were saved.</p></article>"""


class Recorded:
    """trafilatura 2.3: a line for each paragraph, None where it finds no article."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def bare_extraction(self, page: str, **options: Any) -> SimpleNamespace | None:
        """What it gave."""
        self.asked.append((page, options))
        if "<article>" not in page:
            return None
        return SimpleNamespace(
            title="Ferry sinks", author="Ana Novak", date="2026-03-02", sitename="Post", url=None,
            text="Ferry sinks\nA ferry sank off Zoëholm.\nAll were saved.",
        )  # fmt: skip


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Recorded:
    """In place of the library."""
    found = Recorded()
    monkeypatch.setitem(sys.modules, "trafilatura", found)
    return found


def test_the_article_of_a_page_with_what_is_said_of_it(tmp_path: Path, library: Recorded) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    with project_with(tmp_path / "p.annot") as project:
        assert import_files(project, [tmp_path / "a.html"], ME).added == 1
        document = project.document(1)
    assert library.asked == [(PAGE, {"with_metadata": True, "include_comments": False})]
    assert document.text == "Ferry sinks\n\nA ferry sank off Zoëholm.\n\nAll were saved."
    assert (document.title, document.source) == ("Ferry sinks", "a.html")
    assert document.meta == {"author": "Ana Novak", "date": "2026-03-02", "site": "Post"}


def test_a_page_is_read_in_the_encoding_that_it_declares_and_in_no_guessed_one(
    tmp_path: Path, library: Recorded
) -> None:
    said = PAGE.replace("utf-8", "iso-8859-1")
    (tmp_path / "a.html").write_bytes(said.encode("cp1252"))
    (tmp_path / "b.html").write_bytes(PAGE.encode("cp1252"))
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [tmp_path / "a.html", tmp_path / "b.html"], ME)
    assert library.asked[0][0] == said
    assert [(Path(r.file).name, "it is not UTF-8" in r.reason) for r in report.refused] == [("b.html", True)]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b"<META http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", "shift_jis"),
        (b"<meta charset=UTF-8>", ""),
        (b"<p>charset=big5", ""),
        (b'\xff\xfe<meta charset="big5">', ""),
    ],
)
def test_encodings_that_pages_declare(head: bytes, encoding: str) -> None:
    assert declared(head) == encoding


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("<html><body></body>", "no article was found"),
        ("<meta charset=klingon>", "is not known"),
        ("<meta charset=idna>", "is not known"),
    ],
)
def test_a_page_without_an_article_is_refused(tmp_path: Path, page: str, says: str) -> None:
    (tmp_path / "a.htm").write_text(page, encoding="utf-8")
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [tmp_path / "a.htm"], ME).refused
    assert says in refusal.reason


def test_a_page_is_known_by_a_look_inside(tmp_path: Path) -> None:
    (tmp_path / "page").write_text(f"\n<!-- saved -->\n{PAGE}", encoding="utf-8")
    found = recognised(tmp_path / "page")
    assert found is not None
    assert found.name == "html"


def test_without_the_library_the_way_to_get_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [tmp_path / "a.html"], ME).refused
    assert "which is not installed" in refusal.reason
    assert refusal.reason.endswith("Install it: pip install 'annotator[web]'.")
