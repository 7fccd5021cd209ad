"""What is installed: of use to the doctor, to the log and to whoever reads a report of a bug."""

import platform
import sqlite3
from importlib import metadata

PACKAGES = ("PySide6-Essentials", "spacy", "sqlite-utils")


def versions() -> dict[str, str]:
    """The versions of the program, of Python and the system, and of the packages that are there."""
    from annotator import __version__

    found = {"annotator": __version__, "python": platform.python_version(), "system": platform.platform()}
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return found | {"sqlite": sqlite3.sqlite_version}
