"""The way in that all formats share: which files there are, in which format, and their documents within limits."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import registry
from annotator.formats.decoding import check_encoding
from annotator.formats.format import Format, Options, Read
from annotator.formats.limits import bounded
from annotator.formats.report import Refusal, Refused, Remark
from annotator.store.bulk import Incoming


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a folder that is one source, with its format. `size` is in bytes."""

    path: Path
    format: Format
    options: Options
    size: int

    def read(self) -> Iterator[Read]:
        """Its documents. Raises `AnnotatorError` when it cannot be read."""
        if self.format.read is None:  # sources are made of formats that read
            raise ValueError(self.format.name)
        try:
            for place, found, notes in self.format.read(self.path, self.options):
                yield self._bounded(place, found, notes)
        except Refused as why:
            yield why.place, Refusal(str(self.path), why.place, str(why)), []
        except OSError as error:
            raise AnnotatorError(
                f"{self.path} cannot be read ({error.strerror or error}).", "Check the name and its rights."
            ) from error

    def _bounded(self, place: int | str, found: Incoming | Refusal, notes: list[str]) -> Read:
        if isinstance(found, Refusal):
            return place, found, notes
        try:
            return place, found, [*notes, *bounded(found)]
        except Refused as why:
            return place, Refusal(str(self.path), place, str(why)), []


def sources(
    paths: Sequence[Path], wanted: str = "", encoding: str = "", values: Mapping[str, str] | None = None
) -> tuple[list[Source], list[Remark]]:
    """What there is to read under these paths, in order, and what in their folders is not read and why.

    Raises `AnnotatorError` for a path that is not there or whose format is not known, before anything is read.
    """
    check_encoding(encoding)
    chosen = registry.named(wanted) if wanted else None
    if chosen is not None and chosen.read is None:
        raise AnnotatorError(f"{chosen.name} can only be written.", f"Formats to read: {_readers()}.")
    found: list[Source] = []
    skipped: list[Remark] = []
    for path in paths:
        if not path.exists():
            raise AnnotatorError(f"There is no file {path}.", "Check the name.")
        inside = _inside(path, chosen, skipped)
        found += [_source(one, kind, encoding, values or {}) for one, kind in inside]
    return found, skipped


def _inside(path: Path, chosen: Format | None, skipped: list[Remark]) -> list[tuple[Path, Format]]:
    """The sources that a path stands for: itself, or what is in the folder."""
    if _is_of_a_project(path):
        raise AnnotatorError(f"{path} is a project, or a part of one.", "Export it, and import what comes out.")
    kind = chosen or registry.recognised(path)
    if kind is not None and kind.is_folder == path.is_dir():
        return [(path, kind)]
    if not path.is_dir():
        if kind is not None:
            raise AnnotatorError(f"{path} is a file; {kind.name} is read from folders.", "Name the folder.")
        what = path.suffix or "this file"
        raise AnnotatorError(f"{path}: the format of {what} is not known.", f"Say --format: {_readers()}.")
    found = list(_tree(path, chosen, skipped))
    if not found:
        raise AnnotatorError(f"The folder {path} has no file of a known format.", f"Say --format: {_readers()}.")
    return found


def _tree(folder: Path, chosen: Format | None, skipped: list[Remark]) -> Iterator[tuple[Path, Format]]:
    """Sources in a folder and in its folders, by name. Links to folders are not followed: they may lead in circles."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            skipped.append(Remark(str(path), 0, "it is hidden"))
        elif path.is_dir() and path.is_symlink():
            skipped.append(Remark(str(path), 0, "it is a link to a folder"))
        elif not path.is_dir() and not path.is_file():
            skipped.append(Remark(str(path), 0, "it is no file"))
        elif _is_of_a_project(path):
            skipped.append(Remark(str(path), 0, "it is a project, or a part of one"))
        else:
            kind = _kind(path, chosen)
            if kind is not None:
                yield path, kind
            elif path.is_dir():
                yield from _tree(path, chosen, skipped)
            else:
                skipped.append(
                    Remark(str(path), 0, f"it is not {chosen.name}" if chosen else "its format is not known")
                )


def _is_of_a_project(path: Path) -> bool:
    """Whether the name is one of a project, its log or its backups. Not even looked into: it may be the one that is
    open here, and closing a file takes away the locks that SQLite has on it."""
    return re.search(r"\.annot(-wal|-shm|-journal|-backups)?$", path.name) is not None


def _kind(path: Path, chosen: Format | None) -> Format | None:
    """The format of something in a folder: the chosen one, where its suffix or a look inside agrees."""
    if chosen is None:
        return registry.recognised(path)
    if path.is_dir() is not chosen.is_folder:
        return None
    fits = (
        path.suffix.lower() in (*chosen.suffixes, *chosen.also) if not chosen.is_folder else chosen.sniff(b"", path) > 0
    )
    return chosen if fits else None


def _source(path: Path, kind: Format, encoding: str, values: Mapping[str, str]) -> Source:
    size = sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) if path.is_dir() else path.stat().st_size
    return Source(path, kind, kind.chosen(encoding, values), size)


def _readers() -> str:
    return ", ".join(f.name for f in registry.BUILT_IN if f.read)
