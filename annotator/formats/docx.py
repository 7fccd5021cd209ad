"""Word documents (.docx): paragraphs and tables of the body. A cell is set off by a tab, a row by a line end."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from annotator.formats.building import About, build, taken
from annotator.formats.format import Format, Options, Read
from annotator.formats.report import Refused
from annotator.formats.xml_tree import blocks, dublin_core, meta_of, needed_part, part, table
from annotator.formats.zipped import opened
from annotator.language import mark, tr
from annotator.store.bulk import Incoming

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
# The same again for old programs, and what was deleted or moved away while changes were tracked.
_PASSED = {f"{_CHOICE}Fallback", f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}tblPr", f"{_W}sectPr"}
_BESIDE = {
    "word/footnotes.xml": mark("its footnotes are not taken"),
    "word/endnotes.xml": mark("its endnotes are not taken"),
    "word/comments.xml": mark("its comments are not taken"),
}


def read(path: Path, _options: Options) -> Iterator[Read]:
    """The one document."""
    yield taken(path, 0, lambda: _document(path))


def _document(path: Path) -> tuple[Incoming, list[str]]:
    with opened(path) as archive:
        root = needed_part(archive, "word/document.xml", tr("Word document"))
        try:
            text = blocks(_blocks(root))
        except RecursionError:
            raise Refused(tr("it is nested too deeply")) from None
        about = dublin_core(part(archive, "docProps/core.xml"))
        beside = [tr(what) for name, what in _BESIDE.items() if _has_text(archive, name)]
    found, notes = build(text, (), About(path.stem, about.get("title", ""), path.name, meta_of(about)), where="body")
    return found, [*notes, *beside]


def _blocks(root: Element) -> Iterator[str]:
    """Paragraphs and tables, wherever they stand in the body."""
    for one in root:
        if one.tag == f"{_W}p":
            yield _text(one)
        elif one.tag == f"{_W}tbl":
            yield table(one, f"{_W}tr", f"{_W}tc", _blocks)
        elif one.tag not in _PASSED:
            yield from _blocks(one)


def _text(root: Element) -> str:
    """The text of a paragraph; a text box in it stands in lines of its own."""
    found: list[str] = []
    for one in root:
        if one.tag == f"{_W}t":
            found.append(one.text or "")
        elif one.tag in _SIGNS:
            found.append(_SIGNS[one.tag])
        elif one.tag == f"{_W}p":
            found.append(f"\n{_text(one)}\n")
        elif one.tag not in _PASSED:
            found.append(_text(one))
    return "".join(found)


def _has_text(archive: zipfile.ZipFile, name: str) -> bool:
    root = part(archive, name)
    return root is not None and any((one.text or "").strip() for one in root.iter(f"{_W}t"))


FORMAT = Format(
    "docx", mark("Word document"), (".docx", ".docm"), read=read,
    losses=("headers, footers, footnotes, comments and pictures are not taken; deleted text is not, inserted text is",),
)  # fmt: skip
