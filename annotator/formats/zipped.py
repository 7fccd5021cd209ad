"""ZIP files that strangers made: looked at before anything is unpacked, and never unpacked beyond a limit."""

import contextlib
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from annotator.formats.report import Refused
from annotator.language import tr

MOST_MEMBERS = 10_000
LARGEST_UNPACKED = 1024 * 1024 * 1024  # bytes, all members together
LARGEST_MEMBER = 256 * 1024 * 1024  # bytes of a part of a document, which is unpacked in memory
HIGHEST_RATIO = 200  # unpacked to packed; documents have 5 to 30
_SMALL = 16 * 1024 * 1024  # bytes that may unpack at any ratio
_BLOCK = 1024 * 1024
_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The ZIP file, when its table of contents is within limits. Raises `Refused` for one that is broken or a bomb."""
    with _refusing(), zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS:
            raise Refused(tr("it has {count:,} files; the most is {most:,}", count=len(members), most=MOST_MEMBERS))
        size, packed = sum(m.file_size for m in members), max(1, path.stat().st_size)
        if size > LARGEST_UNPACKED:
            raise Refused(
                tr(
                    "it unpacks to {size:,} MB; the most is {most:,} MB",
                    size=size // 2**20,
                    most=LARGEST_UNPACKED // 2**20,
                )
            )
        if size > _SMALL and size / packed > HIGHEST_RATIO:
            raise Refused(
                tr("it unpacks to {times:,.0f} times its size: it looks like a ZIP bomb", times=size / packed)
            )
        yield archive


def problem(member: zipfile.ZipInfo) -> str:
    """Why a member must not be unpacked; empty where it may."""
    # `filename` has been mended by the library; `orig_filename` is what the file says.
    if not member.filename:
        return tr("it has no name")
    said = member.orig_filename.replace("\\", "/")
    if stat.S_ISLNK(member.external_attr >> 16):
        return tr("it is a link")
    if member.flag_bits & 1:
        return tr("it is encrypted")
    if said.startswith("/") or said[1:2] == ":" or "\0" in said or ".." in PurePosixPath(said).parts:
        return tr("its name leads out of the ZIP file")
    return ""


def content(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """A member in memory; None where there is none of that name. Raises `Refused`."""
    try:
        member = archive.getinfo(name)
    except KeyError:
        return None
    if member.flag_bits & 1:
        raise Refused(tr("it is encrypted"))
    with _refusing(), archive.open(member) as file:
        data = file.read(LARGEST_MEMBER + 1)
    if len(data) > LARGEST_MEMBER:
        raise Refused(tr("{name} in it unpacks to more than {size} MB", name=name, size=LARGEST_MEMBER // 2**20))
    return data


def unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    """Writes a member to a file. Raises `Refused` where it is larger than it says, or broken."""
    target.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with _refusing(), archive.open(member) as file, target.open("wb") as out:
        while block := file.read(_BLOCK):
            left -= len(block)
            if left < 0:
                raise Refused(tr("it is larger than it says"))
            out.write(block)


@contextlib.contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except _FAULTS as error:
        raise Refused(tr("the ZIP file cannot be read ({error})", error=error)) from error
