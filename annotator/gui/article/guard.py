"""One decorator for methods that Qt calls: an exception is reported and the program goes on."""

import functools
import sys
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from shiboken6 import Shiboken

P = ParamSpec("P")
R = TypeVar("R")

# What Qt is given back where an override failed.
_FALLBACK: dict[str, Callable[[], Any]] = {
    "eventFilter": lambda: False,
    "event": lambda: False,
    "interface_cast": lambda: Shiboken.VoidPtr(0),
    "text": str,
    "state": QAccessible.State,
    "characterCount": int,
    "cursorPosition": int,
    "characterRect": QRect,
    "offsetAtPoint": lambda: -1,
}


def guarded(override: Callable[P, R]) -> Callable[P, R]:
    """Catches an exception of an override and hands it to `sys.excepthook`.

    On Python 3.11 an exception raised in C that leaves an override of a Qt method ends in a segmentation fault.
    """

    @functools.wraps(override)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return override(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 (everything is reported, nothing is swallowed)
            sys.excepthook(type(error), error, error.__traceback__)
            return cast("R", _FALLBACK.get(override.__name__, lambda: None)())

    return wrapper
