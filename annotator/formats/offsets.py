"""What the offsets of a file count: code points (as ours do), UTF-16 units (as JavaScript and Java do), or bytes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate
from typing import Any

from annotator.formats.format import Option, Options
from annotator.formats.report import Refused
from annotator.language import tr
from annotator.model.offsets import Utf16Map

Find = Callable[[int], int | None]


class Unit(StrEnum):
    """What offsets count."""

    CODE_POINTS = "code-points"
    UTF16 = "utf-16"
    BYTES = "bytes"  # of UTF-8


_RIVALS = (Unit.CODE_POINTS, Unit.UTF16)
OPTION = Option("offsets", "what offsets in the file count", "", tuple(Unit))
READING = Option("offsets", "what offsets that are read count", "", tuple(Unit), writes=False)


def chosen_unit(options: Options) -> Unit | None:
    """What the user says that offsets count; None where nothing is said."""
    return Unit(options["offsets"]) if options["offsets"] else None


def counter(text: str, unit: Unit) -> Callable[[int], int]:
    """From code points to offsets in that unit."""
    if unit is Unit.UTF16:
        return Utf16Map(text).to16
    return (lambda offset: offset) if unit is Unit.CODE_POINTS else _bytes_before(text).__getitem__


def finder(text: str, unit: Unit) -> Find:
    """From an offset in that unit to code points; None where it is inside a code point or beyond the text."""
    if unit is Unit.CODE_POINTS:
        return lambda offset: offset
    if unit is Unit.BYTES:
        return {place: i for i, place in enumerate(_bytes_before(text))}.get
    units = Utf16Map(text)

    def find(offset: int) -> int | None:
        place = units.from16(offset)
        return place if 0 <= place <= len(text) and units.to16(place) == offset else None

    return find


def _bytes_before(text: str) -> list[int]:
    return list(accumulate((len(char.encode("utf-8", "surrogatepass")) for char in text), initial=0))


@dataclass(slots=True)
class Evidence:
    """What the spans of a file say of the unit of its offsets, where code points and UTF-16 units differ.

    `possible`, `neat`: how many of `asked` spans could be counted so, and begin and end at the border of a word then.
    """

    asked: int = 0
    possible: dict[Unit, int] = field(default_factory=lambda: dict.fromkeys(_RIVALS, 0))
    neat: dict[Unit, int] = field(default_factory=lambda: dict.fromkeys(_RIVALS, 0))
    example: str = ""

    def hear(self, text: Any, places: Iterable[tuple[Any, Any]]) -> None:
        """Takes the spans of a text into account. What is no text or no offset says nothing."""
        if not isinstance(text, str) or text.isascii():
            return
        find = finder(text, Unit.UTF16)
        for start, end in places:
            if type(start) is int and type(end) is int:
                self._hear(text, {Unit.CODE_POINTS: (start, end), Unit.UTF16: (find(start), find(end))})

    def _hear(self, text: str, readings: dict[Unit, tuple[int | None, int | None]]) -> None:
        found = {
            unit: (start, end)
            for unit, (start, end) in readings.items()
            if start is not None and end is not None and 0 <= start < end <= len(text)
        }
        if not found or found.get(Unit.CODE_POINTS) == found.get(Unit.UTF16):
            return
        self.asked += 1
        for unit, (start, end) in found.items():
            self.possible[unit] += 1
            self.neat[unit] += _neat(text, start, end)
        if not self.example and len(found) == len(_RIVALS):
            self.example = " or ".join(f"{text[a:b][:40]!r} ({unit})" for unit, (a, b) in found.items())

    def verdict(self) -> Unit | None:
        """The one unit in which all spans are possible, or else neat; code points where it does not matter.

        None: it matters and cannot be told.
        """
        if not self.asked:
            return Unit.CODE_POINTS
        for counts in (self.possible, self.neat):
            fitting = [unit for unit in _RIVALS if counts[unit] == self.asked]
            if len(fitting) == 1:
                return fitting[0]
        return None


def found_out(texts: Iterable[tuple[Any, Iterable[tuple[Any, Any]]]]) -> Unit:
    """What the offsets of a file count. Raises `Refused` with the question when it matters and cannot be told."""
    evidence = Evidence()
    for text, places in texts:
        evidence.hear(text, places)
    verdict = evidence.verdict()
    if verdict is None:
        example = f" ({evidence.example})" if evidence.example else ""
        raise Refused(
            tr(
                "do its offsets count code points, or UTF-16 units as programs for the browser do? Both "
                "fit{example}: say --option offsets={one} or --option offsets={other}",
                example=example,
                one=Unit.CODE_POINTS,
                other=Unit.UTF16,
            )
        )
    return verdict


def _neat(text: str, start: int, end: int) -> bool:
    """Whether no word is cut and no white space is at a border."""
    cut = any(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum() for at in (start, end))
    return not cut and not text[start].isspace() and not text[end - 1].isspace()
