"""The language of the program: every sentence that a user sees goes through here, wherever it is made.

Nothing here knows Qt: the window installs what looks a sentence up (`gui.language`). Without it all is English.
"""

from collections.abc import Callable

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
VARIABLE = "ANNOTATOR_LANGUAGE"  # one of them, before the settings: for children of the window, and for tests

Find = Callable[[str, int], str]  # a text and a count (-1: it has none) to the text in the user's language


def _english(text: str, _count: int) -> str:
    return text


_find: Find = _english


def install(find: Find | None) -> None:
    """From now on texts are looked up with `find`; None: they stay English."""
    global _find  # noqa: PLW0603 (a program speaks one language at a time)
    _find = find or _english


def tr(text: str, /, **values: object) -> str:
    """`text` in the user's language, its {names} filled with `values`. It must be written out here, or be `mark`ed."""
    found = _find(text, -1)
    return found.format(**values) if values else found


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """The same for a text that depends on a number, which it may name as {n}: "{n} span", "{n} spans"."""
    english = one if count == 1 else many
    found = english if _find is _english else _find(many, count)
    return found.format(n=count, **values)


def mark(text: str, /) -> str:
    """`text` as it is, for tables that are made before the language is known: what shows it calls `tr`."""
    return text
