"""ZIP: what is in it is read as what is in a folder, each file in its own format."""

import shutil
import tempfile
import weakref
import zipfile
from collections.abc import Iterator
from pathlib import Path

from annotator.formats import zipped
from annotator.formats.format import Format, Options, Read
from annotator.formats.report import Refusal, Refused
from annotator.language import mark, tr


class Unpacked:
    """A folder with what may be unpacked of a ZIP file; it goes when nobody holds this any more.

    `problems` says what is not there and why: names of members (empty: all of it) and reasons.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = Path(tempfile.mkdtemp(prefix="annotator-"))
        weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)
        self.problems: list[tuple[str, str]] = []
        try:
            with zipped.opened(path) as archive:
                for member in archive.infolist():
                    # macOS adds a folder of its own.
                    if not member.filename.endswith("/") and not member.filename.startswith("__MACOSX/"):
                        self._unpack(archive, member)
        except Refused as why:
            self.problems.append(("", str(why)))

    def _unpack(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
        why, target = zipped.problem(member), self.folder / member.filename
        try:
            if not why and target.exists():
                why = tr("its name is there twice")
            if not why:
                zipped.unpack(archive, member, target)
        except Refused as refused:
            target.unlink(missing_ok=True)  # it may have been refused before a byte was written
            why = str(refused)
        except OSError as error:  # a name that is too long, a file where a folder has to be, a full disk
            why = tr("it cannot be unpacked ({reason})", reason=error.strerror)
        if why:
            self.problems.append((member.orig_filename, why))

    def read(self, path: Path, _options: Options) -> Iterator[Read]:
        """What is not there, for a source: all that could be unpacked are sources of their own."""
        for name, why in self.problems:
            yield name or 0, Refusal(str(path), name or 0, why), []

    def shown(self, inside: str) -> str:
        """The name that reports have for a file that was unpacked."""
        return inside.replace(str(self.folder), str(self.path), 1)


def read(path: Path, options: Options) -> Iterator[Read]:
    """Only what cannot be unpacked; `reading.sources` makes sources of the rest."""
    yield from Unpacked(path).read(path, options)


FORMAT = Format(
    "zip", mark("ZIP of files"), (".zip",), read=read,
    losses=("its files are read as those of a folder; a ZIP in a ZIP is not",),
)  # fmt: skip
