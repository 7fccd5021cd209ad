"""Runs before the program: to offer `spacy.info`, spaCy imports its command line, and with it clients of the network.

Parts of that command line are used by name, so the package is there, but empty.
"""

import sys
import types
from pathlib import Path
from typing import Any


def stand_in(name: str, **values: Any) -> None:
    """A module that has just these values."""
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(values)


stand_in("spacy.cli", __path__=[str(Path(__file__).with_name("spacy") / "cli")])
stand_in("spacy.cli.info", info=None)
stand_in("weasel", app=None)
