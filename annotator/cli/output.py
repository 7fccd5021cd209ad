"""What commands print: plain sentences or JSON on stdout, progress on stderr when it is a terminal."""

import json
import sys
import time
from typing import Any

_WIDTH = 30


def say(text: str) -> None:
    """A line, or several, on stdout."""
    if text:
        print(text)


def warn(text: str) -> None:
    """A sentence on stderr; what was asked for goes on."""
    print(f"annotator: {text}", file=sys.stderr)


def say_json(value: Any) -> None:
    """One JSON object on stdout."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


class Progress:
    """A bar on stderr, drawn at most ten times a second; nothing where nobody looks."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shown = 0.0
        self._terminal = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Draws `done` of `total`."""
        if not self._terminal or (time.monotonic() - self._shown < 0.1 and done < total):
            return
        self._shown = time.monotonic()
        full = _WIDTH * done // max(1, total)
        sys.stderr.write(f"\r{self._what} [{'#' * full}{'.' * (_WIDTH - full)}] {done} of {total}")
        if done >= total:
            sys.stderr.write("\n")
        sys.stderr.flush()
