"""OpenDocument texts (.odt), as LibreOffice writes them. A table's cell is set off by a tab, a row by a line end."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from annotator.formats.building import About, build, taken
from annotator.formats.format import Format, Options, Read
from annotator.formats.report import Refused
from annotator.formats.xml_tree import blocks, dublin_core, meta_of, needed_part, part, table
from annotator.formats.zipped import content, opened
from annotator.language import mark, tr
from annotator.store.bulk import Incoming

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _OFFICE = f"{{{_NS}text:1.0}}", f"{{{_NS}table:1.0}}", f"{{{_NS}office:1.0}}"
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}
_PASSED = {f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_TEXT}ruby-text"}
_SPACE = re.compile("[ \t\r\n]+")  # the format's own: other white space counts
_MOST_SPACES = 1000


def read(path: Path, _options: Options) -> Iterator[Read]:
    """The one document."""
    yield taken(path, 0, lambda: _document(path))


def _document(path: Path) -> tuple[Incoming, list[str]]:
    with opened(path) as archive:
        if b"encryption-data" in (content(archive, "META-INF/manifest.xml") or b""):
            raise Refused(tr("it is encrypted: save it without a password"))
        root = needed_part(archive, "content.xml", tr("OpenDocument text"))
        body = root.find(f"{_OFFICE}body/{_OFFICE}text")
        if body is None:
            raise Refused(tr("it is an OpenDocument file, but no text"))
        try:
            text = blocks(_blocks(body))
        except RecursionError:
            raise Refused(tr("it is nested too deeply")) from None
        about = dublin_core(part(archive, "meta.xml"))
    notes = [tr("its footnotes are not taken")] if body.find(f".//{_TEXT}note") is not None else []
    notes += [tr("its comments are not taken")] if body.find(f".//{_OFFICE}annotation") is not None else []
    found, more = build(text, (), About(path.stem, about.get("title", ""), path.name, meta_of(about)), where="body")
    return found, [*more, *notes]


def _blocks(root: Element) -> Iterator[str]:
    for one in root:
        if one.tag in _PARAGRAPHS:
            yield _text(one)
        elif one.tag == f"{_TABLE}table":
            yield table(one, f"{_TABLE}table-row", f"{_TABLE}table-cell", _blocks)
        elif one.tag not in _PASSED:
            yield from _blocks(one)


def _text(paragraph: Element) -> str:
    """White space is one space, but for what is said in elements of its own."""
    return "".join(_pieces(paragraph)).strip(" ")


def _pieces(root: Element) -> Iterator[str]:
    yield _SPACE.sub(" ", root.text or "")
    for one in root:
        if one.tag == f"{_TEXT}s":
            said = one.get(f"{_TEXT}c", "1")
            yield " " * min(int(said) if said.isdecimal() and len(said) < 9 else 1, _MOST_SPACES)
        elif one.tag == f"{_TEXT}tab":
            yield "\t"
        elif one.tag == f"{_TEXT}line-break":
            yield "\n"
        elif one.tag not in _PASSED:
            yield from _pieces(one)
        yield _SPACE.sub(" ", one.tail or "")


FORMAT = Format(
    "odt", mark("OpenDocument text"), (".odt", ".ott"), read=read,
    losses=("footnotes, comments, tracked deletions and pictures are not taken",),
)  # fmt: skip
