"""Rows of a damaged SQLite file, page by page: a bad page costs what stands on it and no more. See `pages`."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.store.pages import INDEX_INTERIOR, INDEX_LEAF, TABLE_INTERIOR, TABLE_LEAF, Pages, start

_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)  # bytes of a number by its serial type; there are no types 10 and 11


class _NoCell(Exception):  # noqa: N818 (said of bytes)
    """These bytes are no cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its rowid; of an index `rowid` is the row that it leads to, and `values` are its columns.

    `whole` is False when some of it could not be read: there are spaces, or U+FFFD, in its place.
    """

    rowid: int
    values: tuple[Any, ...]
    whole: bool


@dataclass(slots=True)
class Tree:
    """The pages of a table or an index, and how many of them are lost."""

    leaves: list[int] = field(default_factory=list)
    inner: list[int] = field(default_factory=list)
    lost: int = 0


def tree(pages: Pages, root: int) -> Tree:
    """The pages that can be reached from a root."""
    found, seen, waiting = Tree(), set[int](), [root]
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        kind = pages.kind(number)
        if kind in (TABLE_LEAF, INDEX_LEAF):
            found.leaves.append(number)
        elif kind in (TABLE_INTERIOR, INDEX_INTERIOR):
            found.inner.append(number)
            waiting.extend(reversed(_children(pages, number)))
        else:
            found.lost += 1
    return found


def rows(pages: Pages, number: int) -> Iterator[Row | None]:
    """What stands on a page of a table or an index, None for each row that cannot be read."""
    page, kind = pages[number], pages.kind(number)
    for at in _pointers(page, number):
        try:
            yield _row(pages, page, at, kind)
        except (_NoCell, IndexError, struct.error):
            yield None


def _pointers(page: bytes, number: int) -> list[int]:
    """Where the cells of a page begin."""
    head = start(number)
    first = head + (12 if page[head] in (TABLE_INTERIOR, INDEX_INTERIOR) else 8)
    [count] = struct.unpack_from(">H", page, head + 3)
    return list(struct.unpack_from(f">{min(count, (len(page) - first) // 2)}H", page, first))


def _children(pages: Pages, number: int) -> list[int]:
    page = pages[number]
    found = [struct.unpack_from(">I", page, at)[0] for at in _pointers(page, number) if at <= len(page) - 4]
    return [*found, *struct.unpack_from(">I", page, start(number) + 8)]


def _row(pages: Pages, page: bytes, at: int, kind: int) -> Row:
    if kind == INDEX_INTERIOR:
        at += 4  # the child
    length, at = _varint(page, at)
    rowid = 0
    if kind == TABLE_LEAF:
        rowid, at = _varint(page, at)
        rowid -= (rowid >> 63) << 64
    elif kind not in (INDEX_LEAF, INDEX_INTERIOR):
        raise _NoCell
    payload, whole = _payload(pages, page, at, length, kind)
    values, readable = _record(payload)
    if kind == TABLE_LEAF:
        return Row(rowid, tuple(values), whole and readable)
    if not values or not isinstance(values[-1], int):
        raise _NoCell
    return Row(values[-1], tuple(values[:-1]), whole and readable)


def _payload(pages: Pages, page: bytes, at: int, length: int, kind: int) -> tuple[bytes, bool]:
    """The bytes of a record, from this page and those that it overflows to, and whether all of them are there."""
    usable = len(page)
    if length > pages.count * pages.size:
        raise _NoCell
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if length <= most:
        if at + length > usable:
            raise _NoCell
        return page[at : at + length], True
    least = (usable - 12) * 32 // 255 - 23
    here = least + (length - least) % (usable - 4)
    here = here if here <= most else least
    if at + here + 4 > usable:
        raise _NoCell
    pieces, missing = [page[at : at + here]], length - here
    [following] = struct.unpack_from(">I", page, at + here)
    while missing > 0 and 1 < following <= pages.count:
        more = pages[following]
        pieces.append(more[4 : 4 + missing])
        missing -= len(pieces[-1])
        [following] = struct.unpack_from(">I", more)
    return b"".join(pieces) + b" " * missing, missing <= 0


def _record(payload: bytes) -> tuple[list[Any], bool]:
    """The values of a record, and whether every text could be decoded."""
    end, at = _varint(payload, 0)
    values: list[Any] = []
    readable, body = True, end
    while at < end:
        kind, at = (payload[at], at + 1) if payload[at] < 128 else _varint(payload, at)
        size = _SIZES[kind] if kind < 12 else kind - 12 >> 1
        data = payload[body : body + size]
        body += size
        if body > len(payload):
            raise _NoCell
        if kind < 12:
            values.append(_number(kind, data))
        elif kind % 2 == 0:
            values.append(data)
        else:
            text, is_text = _text(data)
            values.append(text)
            readable = readable and is_text
    if at != end or body != len(payload):
        raise _NoCell
    return values, readable


def _text(data: bytes) -> tuple[str, bool]:
    try:
        return data.decode("utf-8"), True
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace"), False


def _number(kind: int, data: bytes) -> int | float | None:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    return int.from_bytes(data, "big", signed=True)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """An integer of one to nine bytes, and where the next begins."""
    value = data[at]
    at += 1
    if value < 128:
        return value, at
    value &= 127
    for byte in data[at : at + 7]:
        at += 1
        value = value << 7 | byte & 127
        if byte < 128:
            return value, at
    return value << 8 | data[at], at + 1
