"""Bytes into text: UTF-8, what a byte order mark says, or what the user names. Others are proposed, never guessed."""

import codecs
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.limits import LARGEST_WHOLE, LONGEST_LINE
from annotator.formats.report import Refused
from annotator.language import tr

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
#: Those that people meet. Asked about all encodings there are, charset-normalizer prefers rare ones for short texts.
LIKELY = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "cp437",
          "shift_jis", "euc_jp", "gb18030", "big5", "cp949"]  # fmt: skip
_SAMPLE = 200_000  # bytes that a proposal is made from
_AROUND = re.compile(r"[^\n\r]{0,20}[^\x00-\x7f][^\n\r]{0,20}")


def check_encoding(name: str) -> None:
    """Raises `AnnotatorError` for a name that is no encoding of text."""
    try:
        "".encode(name or "utf-8")
    except LookupError as error:
        raise AnnotatorError(
            tr("There is no encoding {name}.", name=name), tr("Try utf-8, cp1252, utf-16 or gb18030.")
        ) from error


def read_bytes(path: Path) -> bytes:
    """A whole file. Raises `Refused` for one that is too large for that."""
    if path.stat().st_size > LARGEST_WHOLE:
        raise Refused(tr("it is larger than {size} MB", size=LARGEST_WHOLE // 2**20))
    return path.read_bytes()


def decode(data: bytes, wanted: str = "") -> str:
    """The text. Raises `Refused`, with a proposal where there is one, for what is not in the wanted encoding.

    A byte order mark that was used is no part of the text; line ends stay as they are.
    """
    encoding = encoding_of(data[:4], wanted)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused(not_decoded(data, encoding, error.start)) from None


def utf8_bytes(path: Path, wanted: str = "") -> bytes:
    """A whole file in UTF-8, without a byte order mark. Of one that says it is UTF-8 the bytes are not checked."""
    data = read_bytes(path)
    if encoding_of(data[:4], wanted) in ("utf-8", "utf-8-sig"):
        return data.removeprefix(codecs.BOM_UTF8)
    return decode(data, wanted).removeprefix("\ufeff").encode("utf-8", "surrogatepass")


def encoding_of(head: bytes, wanted: str) -> str:
    """The wanted encoding, else what a byte order mark says, else UTF-8."""
    return wanted or next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "utf-8")


def not_decoded(data: bytes, encoding: str, at: int) -> str:
    """Why these bytes are no text in that encoding, and which other it may be."""
    why = tr("it is not {encoding} (byte {byte})", encoding=encoding.removesuffix("-sig").upper(), byte=at + 1)
    if b"\0" in data:
        return tr("{why} and no text in another encoding that can be proposed", why=why)
    found = proposal(data)
    if not found:
        return tr("{why}; convert it to UTF-8, or say which --encoding it has", why=why)
    shown = _AROUND.search(data[:_SAMPLE].decode(found, "replace"))
    return tr(
        "{why}. If {text!r} looks right, import it with --encoding {found}",
        why=why,
        text=shown.group().strip() if shown else "",
        found=found,
    )


def proposal(data: bytes) -> str:
    """The encoding that these bytes are most likely in; empty when none is likely."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    best = from_bytes(sample, cp_isolation=LIKELY).best()
    if best is None:
        return ""
    # Of neighbours that give the same text, the one that people know.
    return next((one for one in LIKELY if sample.decode(one, "replace") == str(best)), best.encoding)


def nobody(_position: int) -> None:
    """Nobody wants to know how far a file has been read."""


def byte_lines(path: Path, wanted: str = "", told: Callable[[int], None] = nobody) -> Iterator[tuple[int, bytes]]:
    """Numbered lines in UTF-8, without a byte order mark. Of a file that says it is UTF-8 the bytes are not checked.
    `told` gets the bytes up to the end of each line.

    Raises `Refused` at a line that is too long.
    """
    with path.open("rb") as file:
        encoding = encoding_of(file.read(4), wanted)
        file.seek(0)
        if encoding not in ("utf-8", "utf-8-sig"):
            yield from ((number, line.encode("utf-8", "surrogatepass")) for number, line in _other(file, encoding))
            return
        number = position = 0
        while line := file.readline(LONGEST_LINE + 1):
            number, position = number + 1, position + len(line)
            if len(line) > LONGEST_LINE:
                raise _too_long(number)
            told(position)
            yield number, line.removeprefix(codecs.BOM_UTF8) if number == 1 else line


def text_lines(path: Path, wanted: str = "", told: Callable[[int], None] = nobody) -> Iterator[tuple[int, str]]:
    """Numbered lines without their ends. Only LF and CRLF end a line, so that other line separators stay in the text.

    Raises `Refused` at a line that is too long or in another encoding.
    """
    for number, line in byte_lines(path, wanted, told):
        try:
            yield number, line.decode("utf-8").removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError as error:
            raise Refused(not_decoded(line, "utf-8", error.start), number) from None


def _other(file: io.BufferedReader, encoding: str) -> Iterator[tuple[int, str]]:
    number = 0
    try:
        with io.TextIOWrapper(file, encoding, newline="\n") as text:
            while line := text.readline(LONGEST_LINE + 1):
                number += 1
                if len(line) > LONGEST_LINE:
                    raise _too_long(number)
                yield number, line
    except UnicodeDecodeError as error:
        raise Refused(
            tr("it is not {encoding} ({reason})", encoding=encoding.upper(), reason=error.reason), number + 1
        ) from None


def _too_long(number: int) -> Refused:
    return Refused(tr("the line is longer than {size} MB", size=LONGEST_LINE // 2**20), number)
