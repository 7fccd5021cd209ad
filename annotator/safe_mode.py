"""`annotator --safe`: default settings, no plug-ins, no pipeline. For finding out whether one of them is at fault."""

import os
from collections.abc import Iterable
from importlib import metadata

VARIABLE = "ANNOTATOR_SAFE"  # in the environment, so that child processes know it as well


def turn_on() -> None:
    """For this process and its children."""
    os.environ[VARIABLE] = "1"


def is_on() -> bool:
    """Whether the program runs without what may be at fault."""
    return bool(os.environ.get(VARIABLE))


def entry_points(group: str) -> Iterable[metadata.EntryPoint]:
    """What other packages bring for a group; nothing in safe mode."""
    return () if is_on() else metadata.entry_points(group=group)
