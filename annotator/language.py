"""The language of the program: every sentence that a user sees goes through here, wherever it is made.

Nothing here knows Qt: the window installs what looks a sentence up (`translator`). Without it all is English.
"""

from collections.abc import Callable
from datetime import date, datetime
from string import Formatter
from typing import Any

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
VARIABLE = "ANNOTATOR_LANGUAGE"  # one of them, before the settings: for children of the window, and for tests

Find = Callable[[str, int], str]  # a text and a count (-1: it has none) to the text in the user's language


def _english(text: str, _count: int) -> str:
    return text


class _Filling(Formatter):
    """Fills texts as `str.format` does, with the marks in numbers that a language has."""

    def __init__(self, marks: dict[str, str]) -> None:
        self._marks = str.maketrans(marks)

    def format_field(self, value: Any, spec: str) -> str:
        """Numbers that a format is asked for have marks; others, ids say, are as they are."""
        text: str = format(value, spec)
        return text.translate(self._marks) if spec and isinstance(value, int | float) else text


_find: Find = _english
_filling: Formatter = Formatter()


def install(find: Find | None, marks: dict[str, str] | None = None) -> None:
    """From now on texts are looked up with `find`; None: they stay English. `marks`: what stands for the point, the
    comma and the per cent sign of English numbers."""
    global _find, _filling
    _find, _filling = find or _english, _Filling(marks or {})


def tr(text: str, /, **values: object) -> str:
    """`text` in the user's language, its {names} filled with `values`. It must be written out here, or be `mark`ed."""
    found = _find(text, -1)
    return _filling.format(found, **values) if values else found


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """The same for a text that depends on a number, which it may name as {n}: "{n} span", "{n} spans"."""
    english = one if count == 1 else many
    found = english if _find is _english else _find(many, count)
    return _filling.format(found, n=count, **values)


def number(value: float, spec: str = "") -> str:
    """A number alone, as `format` writes it, with the marks of the user's language."""
    return str(_filling.format_field(value, spec))


def moment(when: datetime) -> str:
    """A time to the minute, in this computer's zone, as the user's language writes it."""
    return tr("{when:%Y-%m-%d %H:%M}", when=when.astimezone())


def day(when: date) -> str:
    """A day as the user's language writes it."""
    return tr("{when:%Y-%m-%d}", when=when)


def mark(text: str, /) -> str:
    """`text` as it is, for tables that are made before the language is known: what shows it calls `tr`."""
    return text
