"""JSON that strangers wrote: every fault is a `Refused` with its reason."""

import json
import math
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from annotator.formats.decoding import not_decoded
from annotator.formats.report import Refused
from annotator.language import tr

_decoder = msgspec.json.Decoder()
_array = msgspec.json.Decoder(list[msgspec.Raw])


def json_value(data: bytes) -> Any:
    """What a JSON text in UTF-8 says. Escaped lone surrogates are taken: `normalise` replaces them."""
    try:
        return _decoder.decode(data)
    except RecursionError:
        raise Refused(tr("the JSON is nested too deeply")) from None
    except UnicodeDecodeError as error:
        raise Refused(not_decoded(data, "utf-8", error.start)) from None
    except msgspec.DecodeError as error:
        return _with_surrogates(data, str(error))


def json_items(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The items of a JSON array with their paths, each still JSON, so that one at a time is decoded.

    What is no array is its only item.
    """
    if not data.lstrip().startswith(b"["):
        yield "$", data
        return
    items: list[Any]
    try:
        items = _array.decode(data)
    except RecursionError:
        raise Refused(tr("the JSON is nested too deeply")) from None
    except UnicodeDecodeError as error:
        raise Refused(not_decoded(data, "utf-8", error.start)) from None
    except msgspec.DecodeError as error:
        items = [json.dumps(item).encode() for item in _with_surrogates(data, str(error))]
    for i, item in enumerate(items):
        yield f"$[{i}]", bytes(item)


def json_object(data: bytes) -> dict[str, Any]:
    """The same where it has to be an object."""
    record = json_value(data)
    if not isinstance(record, dict):
        raise Refused(tr("it is not a JSON object"))
    _check_keys(data, record)
    return record


def list_at(record: dict[str, Any], key: str, where: str = "$") -> list[Any]:
    """The list under `key`; empty where there is none or null."""
    value = record.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise Refused(tr("{where} is not a list", where=f"{where}.{key}"))
    return value


def number_or_none(value: Any) -> float | None:
    """A number as a float; None for anything else, true and false too, and a whole number that no float can be."""
    try:
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    except OverflowError:
        return None


def text_or_empty(value: Any) -> str:
    """A string; anything else is as good as none."""
    return value if isinstance(value, str) else ""


def _check_keys(data: bytes, record: dict[str, Any]) -> None:
    """Raises `Refused` where an object has a key twice: parsers keep one of the two values and say nothing.

    Quotation marks are counted first, which is quick: written again, the object has fewer of them if a key is gone.
    """
    try:
        if data.count(b'"') == msgspec.json.encode(record).count(b'"'):
            return
        json.loads(data, object_pairs_hook=_once)
    except (ValueError, OverflowError, RecursionError):
        return  # what cannot be encoded has no text with such keys; what is wrong with it is said elsewhere


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise Refused(
            tr("the key {key!r} is there twice in one object", key=next(key for key in keys if keys.count(key) > 1))
        )
    return found


def _with_surrogates(data: bytes, why: str) -> Any:
    """msgspec refuses escaped lone surrogates; the standard library takes them."""
    if not re.search(rb"\\u[dD][89a-fA-F]", data):
        raise Refused(tr("broken JSON: {why}", why=why))
    try:
        return json.loads(data, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError):
        raise Refused(tr("broken JSON: {why}", why=why)) from None


def _finite(digits: str) -> float:
    found = float(digits)
    return found if math.isfinite(found) else _no_number(digits)


def _no_number(name: str) -> float:
    raise ValueError(name)
