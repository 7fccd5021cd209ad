"""The way in that all formats share: which files there are, in which format, and their documents within limits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import archive, registry
from annotator.formats.decoding import check_encoding
from annotator.formats.format import Format, Options, Read
from annotator.formats.limits import bounded
from annotator.formats.report import Refusal, Refused, Remark
from annotator.store.bulk import Incoming


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a folder that is one source, with its format. `size` is in bytes.

    `unpacked` is what holds the file while it is needed, where it is one of a ZIP file.
    """

    path: Path
    format: Format
    options: Options
    size: int
    unpacked: archive.Unpacked | None = None

    @property
    def name(self) -> str:
        """What reports call it: its path, also in a ZIP file."""
        return self.unpacked.shown(str(self.path)) if self.unpacked else str(self.path)

    def read(self) -> Iterator[Read]:
        """Its documents. Raises `AnnotatorError` when it cannot be read."""
        if self.format.read is None:  # sources are made of formats that read
            raise ValueError(self.format.name)
        try:
            for place, found, notes in self.format.read(self.path, self.options):
                yield self._bounded(place, found, notes)
        except Refused as why:
            yield why.place, Refusal(self.name, why.place, str(why)), []
        except OSError as error:
            raise AnnotatorError(
                f"{self.name} cannot be read ({error.strerror or error}).", "Check the name and its rights."
            ) from error

    def _bounded(self, place: int | str, found: Incoming | Refusal, notes: list[str]) -> Read:
        if isinstance(found, Refusal):
            return place, Refusal(self.name, found.place, found.reason), notes
        try:
            return place, found, [*notes, *bounded(found)]
        except Refused as why:
            return place, Refusal(self.name, place, str(why)), []


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
        for one, kind in _inside(path, chosen, skipped):
            source = _source(one, kind, encoding, values or {})
            found += _members(source, chosen, skipped) if kind is archive.FORMAT else [source]
    return found, skipped


def _inside(path: Path, chosen: Format | None, skipped: list[Remark]) -> list[tuple[Path, Format]]:
    """The sources that a path stands for: itself, or what is in the folder."""
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


def _members(whole: Source, chosen: Format | None, skipped: list[Remark]) -> list[Source]:
    """The files of a ZIP file, and the file itself where something of it cannot be unpacked."""
    unpacked = archive.Unpacked(whole.path)
    left_out: list[Remark] = []
    inner = None if chosen is archive.FORMAT else chosen
    kinds = list(_tree(unpacked.folder, inner, left_out))
    found = [
        replace(_source(path, kind, whole.options.encoding, {}), unpacked=unpacked)
        for path, kind in kinds
        if kind is not archive.FORMAT
    ]
    left_out += [Remark(str(path), 0, "it is a ZIP in a ZIP") for path, kind in kinds if kind is archive.FORMAT]
    skipped += [replace(one, file=unpacked.shown(one.file)) for one in left_out]
    if unpacked.problems or not (found or left_out):
        found.insert(0, replace(whole, format=replace(archive.FORMAT, read=unpacked.read)))
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


def _kind(path: Path, chosen: Format | None) -> Format | None:
    """The format of something in a folder: the chosen one, where its suffix or a look inside agrees."""
    if chosen is None:
        return registry.recognised(path)
    if path.is_dir() is not chosen.is_folder:
        return None
    if chosen is not archive.FORMAT and registry.recognised(path) is archive.FORMAT:
        return archive.FORMAT  # what is in it is asked in turn
    fits = path.suffix.lower() in chosen.suffixes if not chosen.is_folder else chosen.sniff(b"", path) > 0
    return chosen if fits else None


def _source(path: Path, kind: Format, encoding: str, values: Mapping[str, str]) -> Source:
    size = sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) if path.is_dir() else path.stat().st_size
    return Source(path, kind, kind.chosen(encoding, values), size)


def _readers() -> str:
    return ", ".join(f.name for f in registry.BUILT_IN if f.read)
