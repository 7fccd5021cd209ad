"""The locks that SQLite has on a project while it is open.

POSIX takes them away from the whole process when anything in it closes the file: a dialog that looks into files to
show what they are, say. SQLite never knows. The next program believes to be alone then, and removes the log in which
this one goes on writing.
"""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_PLACES = {
    "": (0x40000002, 510),  # bytes of the project on which whoever has it open has a lock (SQLite's file format)
    "-shm": (128, 1),  # the byte of the index of the log that says the same of it
}


class Locks:
    """Takes them again. For a project with a log: others are locked only while something is read or written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files: dict[str, int] = {}

    def take(self) -> None:
        """Makes sure that they are there; while no transaction is open. What cannot be locked now may be later.

        On Windows a lock belongs to who opened the file, and nobody else takes it away.
        """
        if sys.platform == "win32":
            return
        for suffix, (first, count) in _PLACES.items():
            with contextlib.suppress(OSError):
                if suffix not in self._files:
                    self._files[suffix] = os.open(self._path.with_name(self._path.name + suffix), os.O_RDONLY)
                fcntl.lockf(self._files[suffix], fcntl.LOCK_SH | fcntl.LOCK_NB, count, first)

    def close(self) -> None:
        """Lets them go, after SQLite has closed the project."""
        for file in self._files.values():
            os.close(file)
        self._files = {}
