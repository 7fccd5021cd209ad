"""Plain text: a file is a document. UTF-8 or what its byte order mark says, else a guess that is named."""

import codecs
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.report import Refusal
from annotator.model.document import Document, title_of
from annotator.model.text import normalise
from annotator.store.bulk import Incoming

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip


def read(path: Path) -> tuple[Incoming | Refusal, list[str]]:
    """The document, or why it is refused; and notes. Raises `AnnotatorError` when the file cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise AnnotatorError(f"{path} cannot be read ({error.strerror}).", "Check the name and its rights.") from error
    decoded = decode(data)
    if decoded is None:
        return Refusal(str(path), 0, "its encoding is not known; save it as UTF-8"), []
    raw, encoding = decoded
    text = normalise(raw)
    notes = [f"{path}: {note}" for note in text.notes]
    if encoding:
        notes.append(f"{path}: not UTF-8; read as {encoding}, which is a guess: look at its accents")
    if not text.text.strip():
        return Refusal(str(path), 0, "it is empty"), []
    return Incoming(Document(text.text, title_of(text.text, path.stem), {}, path.name)), notes


def decode(data: bytes) -> tuple[str, str] | None:
    """The text and the encoding that was guessed (empty: UTF-8, or as the byte order mark says); None: unknown."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), ""
            except UnicodeDecodeError:
                return None
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        pass
    if b"\0" in data:
        return None  # a picture, an archive …
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return None if best is None else (str(best), str(best.encoding))
