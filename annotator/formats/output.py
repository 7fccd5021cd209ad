"""Where writers put their bytes: a file or a folder that takes its place only when all is written, or nowhere."""

import contextlib
import hashlib
import io
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from annotator.errors import AnnotatorError
from annotator.language import tr


class Output(Protocol):
    """What a writer gets. `open()` gives the one file, `open(name)` a file of the folder (folders in it by `/`)."""

    def open(self, name: str = "") -> contextlib.AbstractContextManager["Hashed"]:
        """A binary file to write from its beginning to its end."""


class Hashed(io.RawIOBase):
    """A file that is written and hashed on the way. It cannot be read and has no way back."""

    def __init__(self, file: BinaryIO | None) -> None:
        self._file = file
        self._sha = hashlib.sha256()
        self._size = 0

    def writable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """Bytes written."""
        return self._size

    def write(self, data: object, /) -> int:
        """Writes all of it."""
        view = memoryview(data).cast("B")  # type: ignore[arg-type]  # whatever has a buffer
        self._sha.update(view)
        self._size += len(view)
        if self._file is not None:
            self._file.write(view)
        return len(view)

    def hexdigest(self) -> str:
        """SHA-256 of what was written."""
        return self._sha.hexdigest()


class _Files:
    """Files under a path; `root` None: nowhere, for a dry run."""

    def __init__(self, root: Path | None, hashes: dict[str, str], only: str = "") -> None:
        self._root, self._hashes, self._only = root, hashes, only

    @contextlib.contextmanager
    def open(self, name: str = "") -> Iterator[Hashed]:
        """A file of the folder, or the one file."""
        if bool(name) == bool(self._only) or ".." in name.split("/") or name.startswith("/"):
            raise ValueError(f"{name!r} is not a file of this output")
        with contextlib.ExitStack() as stack:
            file: BinaryIO | None = None
            if self._root is not None:
                path = self._root / name if name else self._root
                path.parent.mkdir(parents=True, exist_ok=True)
                file = stack.enter_context(path.open("wb"))
            hashed = Hashed(file)
            yield hashed
            if file is not None:
                file.flush()
                os.fsync(file.fileno())
        self._hashes[name or self._only] = hashed.hexdigest()


@contextlib.contextmanager
def replacing_file(out: Path, hashes: dict[str, str]) -> Iterator[Output]:
    """A file that takes the place of `out` when all is written; on an error `out` stays as it was."""
    new: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{out.name[:100]}.", suffix=".tmp", dir=out.absolute().parent)
        os.close(handle)
        new = Path(name)
        yield _Files(new, hashes, out.name)
        new.chmod(0o666 & ~_mask())  # mkstemp makes files for the owner alone
        new.replace(out)
    except OSError as error:
        raise _not_written(out, error) from error
    finally:
        if new is not None:
            new.unlink(missing_ok=True)


@contextlib.contextmanager
def new_folder(out: Path, hashes: dict[str, str]) -> Iterator[Output]:
    """A folder that is made beside `out` and renamed to it when all is written. `out` may be an empty folder."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise AnnotatorError(
            tr("{out} is there already.", out=out), tr("Name a new folder: exports are never mixed with other files.")
        )
    new: Path | None = None
    try:
        new = Path(tempfile.mkdtemp(prefix=f".{out.name[:100]}.", suffix=".tmp", dir=out.absolute().parent))
        yield _Files(new, hashes)
        new.chmod(0o777 & ~_mask())
        new.replace(out)
    except OSError as error:
        raise _not_written(out, error) from error
    finally:
        if new is not None and new.exists():
            shutil.rmtree(new)


@contextlib.contextmanager
def nowhere(out: Path, hashes: dict[str, str], *, folder: bool) -> Iterator[Output]:
    """Takes all and keeps nothing, for a dry run."""
    yield _Files(None, hashes, "" if folder else out.name)


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _not_written(out: Path, error: OSError) -> AnnotatorError:
    return AnnotatorError(
        tr("{path} cannot be written ({reason}).", path=out, reason=error.strerror or error),
        tr("Check the folder and its space."),
    )
