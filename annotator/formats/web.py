"""Web pages saved as HTML: the article without what stands around it, with trafilatura (the extra `web`)."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.building import About, build, taken
from annotator.formats.decoding import check_encoding, decode, encoding_of, read_bytes
from annotator.formats.format import Format, Options, Read
from annotator.formats.libraries import library
from annotator.formats.report import Refused
from annotator.language import mark, tr
from annotator.store.bulk import Incoming

_LARGEST = 32 * 1024 * 1024  # bytes: the library builds a tree of all of it
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_NOT_OF_PAGES = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7"}  # of Python alone
_LOOKS = re.compile(rb"\s*(<!--.*?-->\s*)*(<!doctype\s+html|<html|<head)", re.IGNORECASE | re.DOTALL)


def read(path: Path, options: Options) -> Iterator[Read]:
    """The one document."""
    yield taken(path, 0, lambda: _document(path, options, library("trafilatura", "web", tr("a web page"))))


def _document(path: Path, options: Options, trafilatura: Any) -> tuple[Incoming, list[str]]:
    data = read_bytes(path)
    if len(data) > _LARGEST:
        raise Refused(tr("it is larger than {size} MB", size=_LARGEST // 2**20))
    page = decode(data, options.encoding or declared(data))
    try:
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    except RecursionError:
        raise Refused(tr("its elements are nested too deeply")) from None
    if found is None or not (found.text or "").strip():
        raise Refused(tr("no article was found in it"))
    said = {"author": found.author, "date": found.date, "site": found.sitename, "url": found.url}
    about = About(path.stem, found.title or "", found.url or path.name, {k: v for k, v in said.items() if v})
    # The library has a line for each paragraph.
    return build("\n\n".join(line for line in found.text.split("\n") if line.strip()), (), about, where="article")


def declared(data: bytes) -> str:
    """The encoding that a page says it is in, unless a byte order mark says it; empty for UTF-8."""
    found = _DECLARED.search(data[:4096])
    if found is None or encoding_of(data[:4], "") != "utf-8":
        return ""
    name = found.group(1).decode("ascii").lower()
    if name in ("utf-8", "utf8") or name.startswith("utf-16"):  # a page that could be searched is not UTF-16
        return ""
    try:
        check_encoding(name)
        known = codecs.lookup(name).name not in _NOT_OF_PAGES
    except AnnotatorError:
        known = False
    if not known:
        raise Refused(tr("it says it is in {name}, which is not known: say which --encoding it has", name=name))
    # What pages call Latin-1 is Windows' in all browsers.
    return "cp1252" if name in ("iso-8859-1", "latin1", "us-ascii", "ascii") else name


def sniff(head: bytes, _path: Path) -> float:
    """A document type or its first elements."""
    return 0.8 if _LOOKS.match(head[:4096]) else 0.0


FORMAT = Format(
    "html", mark("Web page"), (".html", ".htm", ".xhtml"), read=read, sniff=sniff,
    losses=("only the article is taken; needs the extra `web`; tested with a recording of what trafilatura 2.3 gave",),
)  # fmt: skip
