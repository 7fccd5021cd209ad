"""Plain text: a file is a document."""

from collections.abc import Iterator
from pathlib import Path

from annotator.formats.building import About, build, taken
from annotator.formats.decoding import decode, read_bytes
from annotator.formats.format import Format, Options, Read
from annotator.formats.keeping import Keeps
from annotator.formats.report import Refused
from annotator.language import mark, tr
from annotator.store.bulk import Incoming


def read(path: Path, options: Options) -> Iterator[Read]:
    """The one document."""
    yield taken(path, 0, lambda: _document(path, options))


def _document(path: Path, options: Options) -> tuple[Incoming, list[str]]:
    raw = decode(read_bytes(path), options.encoding)
    if not raw.strip("\ufeff \t\r\n"):
        raise Refused(tr("it is empty"))
    return build(raw, (), About(path.stem, source=path.name))


FORMAT = Format("text", mark("Plain text"), (".txt", ".text", ".md"), Keeps.TEXT, read)
