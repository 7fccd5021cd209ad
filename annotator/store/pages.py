"""The pages of a SQLite file as it was committed last, read without SQLite, which refuses a damaged file as a whole.

The format is described at https://sqlite.org/fileformat2.html, whose words are used here.
"""

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from annotator.errors import AnnotatorError
from annotator.language import tr

TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 13, 5, 10, 2
_SIZES = [512 << i for i in range(8)]
_LOG_HEADER, _FRAME_HEADER = 32, 24


class Pages:
    """The pages by number, from 1. Those in the log (WAL) stand before those in the file."""

    def __init__(self, path: Path) -> None:
        """Opens the file; raises `AnnotatorError` when it cannot be read."""
        try:
            self._file = path.open("rb")
            length = path.stat().st_size
        except OSError as error:
            raise AnnotatorError(
                tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror), tr("Check its rights.")
            ) from error
        self._log = _read(path.with_name(f"{path.name}-wal"))
        self.size = _page_size(self._file.read(100), self._log[:100], length)
        self._frames = _committed(self._log, self.size)
        self.count = max([-(-length // self.size), *self._frames])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def __getitem__(self, number: int) -> bytes:
        """A page, filled up with zeros where the file ends in it or cannot be read."""
        if not 1 <= number <= self.count:
            return bytes(self.size)
        if number in self._frames:
            first = self._frames[number]
            return self._log[first : first + self.size]
        try:
            data = os.pread(self._file.fileno(), self.size, (number - 1) * self.size)
        except OSError:  # a bad sector
            data = b""
        return data.ljust(self.size, b"\0")

    def kind(self, number: int) -> int:
        """What a page is, if it belongs to a table or an index."""
        return self[number][start(number)]

    def free(self) -> set[int]:
        """The pages that hold nothing any more, as far as the list of them can be read."""
        found: set[int] = set()
        [trunk] = struct.unpack_from(">I", self[1], 32)
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self[trunk]
            trunk, leaves = struct.unpack_from(">II", page)
            found.update(struct.unpack_from(f">{min(leaves, self.size // 4 - 2)}I", page, 8))
        return found


def start(number: int) -> int:
    """Where the page's own header is: the first page begins with that of the file."""
    return 100 if number == 1 else 0


def _page_size(head: bytes, log: bytes, length: int) -> int:
    """What the header says, if it agrees with itself or nothing says otherwise; what this program makes, at last."""
    size, pages = struct.unpack_from(">H10xI", head.ljust(100, b"\0"), 16)
    size = 1 << 16 if size == 1 else size
    by_count = length // pages if pages and length % pages == 0 else 0
    by_log = int.from_bytes(log[8:12], "big")
    for found in (by_log, by_count, size):
        if found in _SIZES:
            return found
    return 4096


def _read(log: Path) -> bytes:
    try:
        return log.read_bytes() if log.exists() else b""
    except OSError:
        return b""  # without it there is an older state of the file


def _committed(log: bytes, size: int) -> dict[int, int]:
    """Where in the log the newest committed version of each page is.

    As SQLite does it: up to the first frame whose checksum is wrong, and of those up to the last commit.
    """
    committed: dict[int, int] = {}
    waiting: dict[int, int] = {}
    for page, at, is_commit in _frames(log, size):
        waiting[page] = at
        if is_commit:
            committed |= waiting
            waiting = {}
    return committed


def _frames(data: bytes, size: int) -> Iterator[tuple[int, int, bool]]:
    """Each sound frame of a log: the page, where its content begins, whether a transaction ends with it."""
    if len(data) < _LOG_HEADER:
        return
    magic, _version, page_size = struct.unpack_from(">III", data)
    order = ">" if magic & 1 else "<"
    sums = _checksum(data[:24], (0, 0), order)
    if magic >> 1 != 0x377F0682 >> 1 or page_size != size or sums != struct.unpack_from(">II", data, 24):
        return
    salt = data[16:24]
    for at in range(_LOG_HEADER, len(data) - size - _FRAME_HEADER + 1, size + _FRAME_HEADER):
        content = at + _FRAME_HEADER
        sums = _checksum(data[content : content + size], _checksum(data[at : at + 8], sums, order), order)
        if data[at + 8 : at + 16] != salt or sums != struct.unpack_from(">II", data, at + 16):
            return
        page, length = struct.unpack_from(">II", data, at)
        yield page, content, length > 0


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    a, b = sums
    for x, y in struct.iter_unpack(f"{order}II", data):
        a = (a + x + b) & 0xFFFFFFFF
        b = (b + y + a) & 0xFFFFFFFF
    return a, b
