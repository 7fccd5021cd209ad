"""Files of articles, made by hand: the smallest that other programs would take, and those of attackers."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
BOMB = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)


def zip_file(path: Path, members: Mapping[str, str | bytes]) -> Path:
    """A ZIP file with these members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def docx(path: Path, body: str, more: Mapping[str, str] | None = None) -> Path:
    """A Word document with this body, a title and an author."""
    core = f"<cp {_DC}><dc:title>The Ferry</dc:title><dc:creator>Ana Novak</dc:creator></cp>"
    document = f"<w:document {_W} {_MC}><w:body>{body}</w:body></w:document>"
    return zip_file(path, {"word/document.xml": document, "docProps/core.xml": core, **(more or {})})


def words(*texts: str) -> str:
    """Paragraphs of a Word document."""
    return "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)


def footnotes() -> str:
    """The footnotes of a Word document."""
    return f"<w:footnotes {_W}>{words('Not seen.')}</w:footnotes>"


def odt(path: Path, body: str) -> Path:
    """An OpenDocument text with this body, a title and a date."""
    names = " ".join(f'xmlns:{n}="{_ODF}{n}:1.0"' for n in ("office", "text", "table"))
    content = f"<office:c {names}><office:body><office:text>{body}</office:text></office:body></office:c>"
    meta = f"<m {_DC}><dc:title>The Ferry</dc:title><dc:date>2026-03-02</dc:date></m>"
    return zip_file(
        path, {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": meta}
    )


def epub(path: Path, chapters: Mapping[str, str], more: Mapping[str, str] | None = None) -> Path:
    """A book with these pages."""
    items = "".join(
        f'<item id="c{i}" href="{name}" media-type="application/xhtml+xml"/>' for i, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" {_DC}><metadata><dc:title>Ferries</dc:title>'
        f"<dc:creator>Ana Novak</dc:creator></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    pages = {f"OEBPS/{name.replace('%20', ' ')}": page for name, page in chapters.items()}
    return zip_file(path, {"META-INF/container.xml": CONTAINER, "OEBPS/book.opf": package, **pages, **(more or {})})


def pdf(path: Path, pages: Sequence[str], tree: str = "") -> Path:
    """A PDF with a line of text on each page; `tree` in place of the list of its pages."""
    kids = " ".join(f"{i + 4} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        tree or f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for i in range(len(pages)):
        contents = f"/Contents {len(pages) + i + 4} 0 R" if pages[i] else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> {contents} >>"
        )
    for text in pages:
        drawn = f"BT /F1 12 Tf 50 780 Td ({text}) Tj ET"
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    data, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    path.write_text(f"{data}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}")
    return path
