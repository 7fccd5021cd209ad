"""ZIP files and documents that are some, PDF, and spaCy's boxes, with wrong parts inside."""

import functools
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from annotator.formats.reading import Source, sources
from annotator.formats.registry import named
from tests.formats import making_files as make
from tests.formats.known import known
from tests.formats.roundtrip import written
from tests.fuzz.importers import changed, check
from tests.fuzz.project import mutated

_DELETED = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:tab/><w:br/><w:noBreakHyphen/></w:r>"
_ROWS = "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>"
_ODT = '<text:h>A</text:h><text:p>b<text:s text:c="3"/><text:tab/><text:line-break/><text:note>n</text:note></text:p>'
_PAGE = (
    '<html xmlns="x"><head><title>t</title></head><body><h1>A</h1><p>b<br/>c</p><ul><li>&amp;</li></ul></body></html>'
)
_NAMES = [
    "../a.txt",
    "/a.txt",
    "C:/a.txt",
    "a\\..\\b.txt",
    "a/../../b",
    "a.txt",
    "a.txt/b.txt",
    "x" * 300,
    "\u202ea",
    "a/",
]
_PDF_TREES = ["<< /Type /Pages /Kids [2 0 R] /Count 1 >>", "<< /Type /Pages /Count 99999999 >>", "null", ""]


@functools.cache
def _members(name: str) -> dict[str, bytes]:
    """What is in a document of that format, or in a ZIP file."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "in"
        match name:
            case "docx":
                body = make.words("Ana", "met") + _ROWS.format(make.words("a"), make.words("b"))
                make.docx(path, f"{body}<w:p>{_DELETED}</w:p>", {"word/footnotes.xml": make.footnotes()})
            case "odt":
                make.odt(path, _ODT)
            case "epub":
                make.epub(path, {"a.xhtml": _PAGE, "b%20c.xhtml": _PAGE})
            case _:
                inner = make.docx(Path(place) / "d", make.words("Ana")).read_bytes()
                make.zip_file(path, {"a.txt": "Ana", "b/c.jsonl": '{"text": "Lev"}', "d.docx": inner, "e.xyz": "?"})
        with zipfile.ZipFile(path) as archive:
            return {member: archive.read(member) for member in archive.namelist()}


def _packed(chance: Random, path: Path, members: Mapping[str, bytes], *, renamed: bool) -> None:
    """The members in a ZIP file: one of them wrong, its name perhaps, or the ZIP file itself."""
    parts = dict(members)
    wrong = chance.choice(sorted(parts))
    text = parts[wrong].decode("utf-8", "replace")
    if chance.random() < 0.7:
        parts[wrong] = changed(chance, text) if chance.random() < 0.7 else mutated(chance, parts[wrong])
    if chance.random() < (0.3 if renamed else 0.05):
        parts[chance.choice(_NAMES)] = parts.pop(wrong)
    with zipfile.ZipFile(path, "w", chance.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    if chance.random() < 0.3:
        path.write_bytes(mutated(chance, path.read_bytes()))


def _document(name: str) -> Callable[[Random, Path], None]:
    def target(chance: Random, folder: Path) -> None:
        kind, path = named(name), folder / "in"
        _packed(chance, path, _members(name), renamed=False)
        check(Source(path, kind, kind.chosen("", {}), 0))

    return target


def _zip(chance: Random, folder: Path) -> None:
    path = folder / "in.zip"
    _packed(chance, path, _members("zip"), renamed=True)
    before = sorted(folder.rglob("*"))
    found, _ = sources([path], "zip")
    for source in found:
        check(source)
    assert sorted(folder.rglob("*")) == before  # nothing leads out


def _pdf(chance: Random, folder: Path) -> None:
    kind, path = named("pdf"), folder / "in.pdf"
    tree = chance.choice(_PDF_TREES) if chance.random() < 0.2 else ""
    make.pdf(path, ["Ana met Lev", "", "in Larnholm"], tree)
    data = path.read_bytes()
    path.write_bytes(mutated(chance, data) if chance.random() < 0.5 else changed(chance, data.decode()))
    check(Source(path, kind, kind.chosen("", {}), 0))


@functools.cache
def _box() -> bytes:
    with tempfile.TemporaryDirectory() as place:
        written(named("spacy"), known(), Path(place) / "in.spacy")
        return (Path(place) / "in.spacy").read_bytes()


def _spacy(chance: Random, folder: Path) -> None:
    kind, path = named("spacy"), folder / "in.spacy"
    inside = mutated(chance, zlib.decompress(_box()))
    path.write_bytes(zlib.compress(inside) if chance.random() < 0.9 else mutated(chance, _box()))
    check(Source(path, kind, kind.chosen("", {}), 0))


TARGETS: dict[str, Callable[[Random, Path], None]] = {
    "zip": _zip, "docx": _document("docx"), "odt": _document("odt"), "epub": _document("epub"), "pdf": _pdf,
    "spacy": _spacy,
}  # fmt: skip
