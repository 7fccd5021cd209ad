"""Lines of JSONL in the shape that Prodigy made common: most of their bytes are tokens, whose offsets we want."""

import itertools
from typing import Any

import msgspec

from annotator.formats.json_values import json_object
from annotator.model.tokens import Bounds

Record = dict[str, Any]


class Token(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    """A token as Prodigy has it. `ws` says whether a space follows that is in no token itself."""

    text: str
    start: int
    end: int
    id: int
    ws: bool


_KEYS, _QUOTES = 5, 2 * 5 + 2  # of a token: its keys and its text stand in quotation marks
_parts = msgspec.json.Decoder(dict[str, msgspec.Raw])
_tokens = msgspec.json.Decoder(list[Token])
_value = msgspec.json.Decoder()


def json_record(line: bytes) -> tuple[Record, Bounds | None]:
    """What a line says, without its tokens, and their bounds as it says them. Raises `Refused`."""
    quick = _quickly(line)
    if quick is not None:
        return quick
    record = json_object(line)
    return record, _bounds(record.pop("tokens", None))


def _quickly(line: bytes) -> tuple[Record, Bounds] | None:
    """The same for a line as Prodigy and we write it, None for any other: that is looked at slowly.

    No object may have a key twice (see `json_values`): quotation marks tell, as long as no backslash is escaped.
    """
    if b"\\\\" in line:
        return None
    try:
        parts = _parts.decode(line)
        said = bytes(parts.pop("tokens", b"[]"))
        tokens = _tokens.decode(said)
        record = {key: _value.decode(part) for key, part in parts.items()}
        written = msgspec.json.encode(record).count(b'"')
    except (msgspec.MsgspecError, UnicodeError, RecursionError, OverflowError):
        return None
    of_tokens, rest = said.count(b'"'), _outside(line, said) - 2 if tokens else line.count(b'"')
    if of_tokens != _QUOTES * len(tokens) + said.count(b'\\"') or rest != written:
        return None
    return record, [(one.start, one.end) for one in tokens]


def _outside(line: bytes, part: bytes) -> int:
    """How many quotation marks a line has around a part of it, which is most of it and is counted already."""
    at = line.index(part)
    return line.count(b'"', 0, at) + line.count(b'"', at + len(part))


def _bounds(tokens: Any) -> Bounds | None:
    try:
        found = [(t["start"], t["end"]) for t in tokens or ()]
        if set(map(type, itertools.chain.from_iterable(found))) <= {int}:
            return found
        return [(int(a), int(b)) for a, b in found]
    except (TypeError, KeyError, ValueError, OverflowError):
        return [(0, 0)]  # no tokens of any text: said in a note
