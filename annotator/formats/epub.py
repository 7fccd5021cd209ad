"""E-books (.epub): a document for each chapter, in reading order."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from annotator.formats.building import About, build, taken
from annotator.formats.decoding import decode
from annotator.formats.format import Format, Options, Read
from annotator.formats.html_text import HtmlText
from annotator.formats.report import Refused
from annotator.formats.xml_tree import dublin_core, meta_of, needed_part, part
from annotator.formats.zipped import content, opened
from annotator.language import mark, tr
from annotator.store.bulk import Incoming

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_ENC = "{http://www.w3.org/2001/04/xmlenc#}"
_PAGES = {"application/xhtml+xml", "text/html"}


def read(path: Path, _options: Options) -> Iterator[Read]:
    """Chapters by their names in the book; those without words (covers) are passed over."""
    with opened(path) as archive:
        root = needed_part(archive, "META-INF/container.xml", "EPUB")
        book = next((str(one.get("full-path")) for one in root.iter(f"{_CONTAINER}rootfile")), "")
        package = needed_part(archive, book, "EPUB")
        about, locked = dublin_core(package), _encrypted(archive)
        for name in _chapters(package, posixpath.dirname(book)):
            if name in locked:
                raise Refused(tr("it is protected against copying (DRM)"), name)
            data = content(archive, name)
            if data is None:
                raise Refused(tr("the book names it, but it is not there"), name)
            chapter = HtmlText(decode(data))
            if chapter.text:
                yield taken(path, name, lambda: _document(path, name, chapter, about))  # noqa: B023 (called at once)


def _document(path: Path, name: str, chapter: HtmlText, about: dict[str, str]) -> tuple[Incoming, list[str]]:
    book = about.get("title", path.stem)
    title = f"{book}: {chapter.heading}" if chapter.heading and chapter.heading != book else book
    meta = {**meta_of(about), "book": book, "chapter": name}
    return build(chapter.text, (), About(path.stem, title, path.name, meta), where=name)


def _chapters(package: Element, folder: str) -> Iterator[str]:
    """Names of the pages in reading order."""
    pages = {one.get("id"): one for one in package.iter(f"{_OPF}item") if one.get("media-type") in _PAGES}
    for one in package.iter(f"{_OPF}itemref"):
        page = pages.get(one.get("idref"))
        if page is not None:
            yield posixpath.normpath(posixpath.join(folder, _unquoted(page.get("href", ""))))


def _encrypted(archive: zipfile.ZipFile) -> set[str]:
    """Names that only the seller's program can read; fonts may be among them."""
    root = part(archive, "META-INF/encryption.xml")
    found = root.iter(f"{_ENC}CipherReference") if root is not None else ()
    return {_unquoted(one.get("URI", "")) for one in found}


def _unquoted(url: str) -> str:
    """The name that an address in the book stands for."""
    data = re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes.fromhex(found[1].decode("ascii")), url.encode("utf-8"))
    return data.decode("utf-8", "replace")


FORMAT = Format(
    "epub", mark("E-book (EPUB)"), (".epub",), read=read,
    losses=("each chapter is a document; pictures and links are not taken",),
)  # fmt: skip
