"""Word, OpenDocument and EPUB files: what is taken of them, and what is refused."""

from pathlib import Path
from typing import Any

import pytest

from annotator.formats.reading import sources
from annotator.formats.report import Refusal
from annotator.model.document import Document
from tests.formats.making_files import BOMB, CONTAINER, OUTSIDE, docx, epub, footnotes, odt, words, zip_file


def _read(path: Path) -> list[tuple[Document, list[str]]]:
    """The documents of a file, with notes."""
    [source], _ = sources([path])
    found: list[tuple[Document, list[str]]] = []
    for _, what, notes in source.read():
        assert not isinstance(what, Refusal), what
        found.append((what.document, notes))
    return found


def _why(path: Path) -> str:
    """Why a file is refused."""
    [source], _ = sources([path])
    [(_, what, _notes)] = source.read()
    assert isinstance(what, Refusal)
    return what.reason


def test_a_word_document_with_its_table_and_what_was_changed(tmp_path: Path) -> None:
    row = f"<w:tc><w:tbl><w:tr><w:tc>{words('inner')}</w:tc></w:tr></w:tbl></w:tc>"
    table = f"<w:tbl><w:tr><w:tc>{words('Name')}</w:tc><w:tc>{words('Born', 'in')}</w:tc>{row}</w:tr></w:tbl>"
    deleted = "<w:del><w:r><w:t>boat</w:t></w:r></w:del>"
    changed = f"<w:p><w:r><w:t>A ferry</w:t></w:r>{deleted}<w:r><w:tab/><w:t>sank.</w:t></w:r></w:p>"
    twice = f"<mc:Choice>{words('two')}</mc:Choice><mc:Fallback>{words('two')}</mc:Fallback>"
    box = f"<w:p><w:r><w:t>One</w:t></w:r><mc:AlternateContent>{twice}</mc:AlternateContent></w:p>"
    path = docx(tmp_path / "a.docx", changed + table + box, {"word/footnotes.xml": footnotes()})
    [(document, notes)] = _read(path)
    assert document.text == "A ferry\tsank.\n\nName\tBorn in\tinner\n\nOne\ntwo"
    assert (document.title, document.meta, document.source) == ("The Ferry", {"author": "Ana Novak"}, "a.docx")
    assert notes == ["its footnotes are not taken"]


def test_an_opendocument_text_with_its_own_rules_of_white_space(tmp_path: Path) -> None:
    body = (
        "<text:h>The\n  ferry</text:h><text:p>One<text:s text:c='3'/>two<text:tab/>three<text:line-break/>four"
        "<text:note>no</text:note></text:p><text:p/><text:list><text:list-item><text:p>in a list</text:p>"
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p>"
        "</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    [(document, notes)] = _read(odt(tmp_path / "a.odt", body))
    assert document.text == "The ferry\n\nOne   two\tthree\nfour\n\nin a list\n\na\tb"
    assert (document.title, document.meta) == ("The Ferry", {"date": "2026-03-02"})
    assert notes == ["its footnotes are not taken"]


def test_each_chapter_of_a_book_is_a_document(tmp_path: Path) -> None:
    chapters = {
        "cover.xhtml": "<html><head><title>Cover</title></head><body><img src='x.png'/></body></html>",
        "one%201.xhtml": (
            "<!DOCTYPE html><html><body><h1>A <i>storm</i></h1><p>Zo&euml;&nbsp;left.<br/>Then\n rain</p></body></html>"
        ),
        "two.xhtml": "<html><body><p>Next day.</p><script>no()</script></body></html>",
    }
    path = epub(tmp_path / "a.epub", chapters)
    found = [document for document, _ in _read(path)]
    assert [d.text for d in found] == ["A storm\n\nZoë\xa0left.\nThen rain", "Next day."]
    assert [d.title for d in found] == ["Ferries: A storm", "Ferries"]
    assert found[0].meta == {"author": "Ana Novak", "book": "Ferries", "chapter": "OEBPS/one 1.xhtml"}


@pytest.mark.parametrize("xml", [BOMB, OUTSIDE])
@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub"])
def test_xml_bombs_and_entities_from_outside_are_refused(tmp_path: Path, name: str, xml: str) -> None:
    members = {"word/document.xml": xml, "content.xml": xml, "META-INF/container.xml": xml}
    assert "defines entities, as attacks do" in _why(zip_file(tmp_path / name, members))


_DEEP = "<w:p>" * 3000 + "</w:p>" * 3000
_DRM = (
    '<encryption><e xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherReference URI="OEBPS/a.xhtml"/></e></encryption>'
)


@pytest.mark.parametrize(
    ("name", "make", "says"),
    [
        ("a.docx", lambda p: p.write_bytes(b"no"), "the ZIP file cannot be read"),
        ("a.docx", lambda p: p.write_bytes(b""), "the ZIP file cannot be read"),
        ("a.docx", lambda p: zip_file(p, {"x": "y"}), "it is no Word document: it has no word/document.xml"),
        ("a.docx", lambda p: zip_file(p, {"word/document.xml": "<a"}), "broken XML"),
        ("a.docx", lambda p: docx(p, words(" ")), "its text is empty"),
        ("a.docx", lambda p: docx(p, _DEEP), "nested too deeply"),
        ("a.odt", lambda p: odt(p, "<text:span>" * 3000 + "</text:span>" * 3000), "nested too deeply"),
        ("a.odt", lambda p: zip_file(p, {"META-INF/manifest.xml": "<encryption-data/>"}), "encrypted"),
        ("a.odt", lambda p: zip_file(p, {"content.xml": "<a/>"}), "no text"),
        ("a.epub", lambda p: zip_file(p, {"META-INF/container.xml": CONTAINER}), "it has no OEBPS/book.opf"),
        ("a.epub", lambda p: epub(p, {"a.xhtml": "x"}, {"META-INF/encryption.xml": _DRM}), "(DRM)"),
        ("a.epub", lambda p: epub(p, {"../gone.xhtml": "x"}, {}), "not there"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str, make: Any, says: str) -> None:
    make(tmp_path / name)
    assert says in _why(tmp_path / name)


def test_markup_in_a_text_stays_text(tmp_path: Path) -> None:
    [(document, _)] = _read(docx(tmp_path / "a.docx", words("&lt;b&gt;bold&lt;/b&gt; &amp;amp;")))
    assert document.text == "<b>bold</b> &amp;"
