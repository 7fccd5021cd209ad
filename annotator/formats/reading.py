"""The way in that all formats share: which files there are, in which format, and their documents within limits."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import archive, registry
from annotator.formats.decoding import check_encoding
from annotator.formats.format import Format, Options, Read
from annotator.formats.limits import bounded
from annotator.formats.report import Refusal, Refused, Remark
from annotator.language import tr
from annotator.store.bulk import Incoming


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user chose for one file; empty: the same as for all. `keep`: lines that cleaning leaves, as the place of
    their document and their number."""

    format: str = ""
    encoding: str = ""
    left_out: bool = False
    keep: frozenset[tuple[int | str, int]] = frozenset()


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
                tr("{path} cannot be read ({reason}).", path=self.name, reason=error.strerror or error),
                tr("Check the name and its rights."),
            ) from error

    def _bounded(self, place: int | str, found: Incoming | Refusal, notes: list[str]) -> Read:
        if isinstance(found, Refusal):
            # A member of an archive is read elsewhere; a file of a folder keeps its name in it.
            inner = found.file.removeprefix(str(self.path)) if found.file.startswith(str(self.path)) else ""
            file = f"{self.name}{inner}"
            return place, Refusal(file, found.place, found.reason), notes
        try:
            return place, found, [*notes, *bounded(found)]
        except Refused as why:
            return place, Refusal(self.name, place, str(why)), []


def sources(
    paths: Sequence[Path],
    wanted: str = "",
    encoding: str = "",
    values: Mapping[str, str] | None = None,
    choices: Mapping[str, Choice] | None = None,
) -> tuple[list[Source], list[Remark]]:
    """What there is to read under these paths, in order, and what in their folders is not read and why.

    `choices` are for files by their names in reports. Raises `AnnotatorError` for a path that is not there or whose
    format is not known, before anything is read.
    """
    check_encoding(encoding)
    search = _Search(_reader(wanted) if wanted else None, encoding, values or {}, choices or {})
    found: list[Source] = []
    for path in paths:
        if not path.exists():
            raise AnnotatorError(tr("There is no file {path}.", path=path), tr("Check the name."))
        found += search.inside(path)
    _check_options(search, found)
    return found, search.skipped


def _check_options(search: "_Search", found: Sequence[Source]) -> None:
    """Of several formats some may not have an option; one that none of them has is a mistake."""
    kinds = {source.format.name: source.format for source in found}
    for name, value in search.values.items():
        if kinds and not any(kind.has_option(name) for kind in kinds.values()):
            if len(kinds) == 1:
                next(iter(kinds.values())).chosen("", {name: value})
            raise AnnotatorError(
                tr("None of the formats here has an option {name}.", name=name),
                tr("They are {names}; see annotator formats.", names=", ".join(kinds)),
            )


def _reader(name: str) -> Format:
    chosen = registry.named(name)
    if chosen.read is None:
        raise AnnotatorError(
            tr("{format} can only be written.", format=chosen.name), tr("Formats to read: {names}.", names=_readers())
        )
    return chosen


@dataclass(frozen=True, slots=True)
class _Search:
    """What is looked for, and what was found and is not read. `chosen` is the format for all."""

    chosen: Format | None
    encoding: str
    values: Mapping[str, str]
    choices: Mapping[str, Choice]
    unpacked: archive.Unpacked | None = None
    skipped: list[Remark] = field(default_factory=list)

    def inside(self, path: Path) -> list[Source]:
        """The sources that a path stands for: itself, or what is in the folder."""
        if _is_of_a_project(path):
            raise AnnotatorError(
                tr("{path} is a project, or a part of one.", path=path), tr("Export it, and import what comes out.")
            )
        said = self._choice(path)
        if said.left_out:
            return self._skip(path, tr("it was left out"))
        kind = _reader(said.format) if said.format else self.chosen or registry.recognised(path)
        if kind is not None and kind.is_folder == path.is_dir():
            return self._sources(path, kind)
        if not path.is_dir():
            if kind is not None:
                raise AnnotatorError(
                    tr("{path} is a file; {format} is read from folders.", path=path, format=kind.name),
                    tr("Name the folder."),
                )
            what = path.suffix or tr("this file")
            raise AnnotatorError(
                tr("{path}: the format of {what} is not known.", path=path, what=what),
                tr("Say --format: {names}.", names=_readers()),
            )
        found = self.tree(path)
        if not found and not any(choice.left_out for choice in self.choices.values()):
            raise AnnotatorError(
                tr("The folder {path} has no file of a known format.", path=path),
                tr("Say --format: {names}.", names=_readers()),
            )
        return found

    def tree(self, folder: Path) -> list[Source]:
        """Sources in a folder and in its folders, by name. Links to folders are not followed: they may be circles."""
        return [source for path in sorted(folder.iterdir()) for source in self._entry(path)]

    def _entry(self, path: Path) -> list[Source]:
        said = self._choice(path)
        if said.left_out:
            return self._skip(path, tr("it was left out"))
        if path.name.startswith("."):
            return self._skip(path, tr("it is hidden"))
        if path.is_dir() and path.is_symlink():
            return self._skip(path, tr("it is a link to a folder"))
        if not path.is_dir() and not path.is_file():
            return self._skip(path, tr("it is no file"))
        if _is_of_a_project(path):
            return self._skip(path, tr("it is a project, or a part of one"))
        kind = _reader(said.format) if said.format else _kind(path, self.chosen)
        if kind is not None:
            return self._sources(path, kind)
        if path.is_dir():
            return self.tree(path)
        return self._skip(
            path, tr("it is not {format}", format=self.chosen.name) if self.chosen else tr("its format is not known")
        )

    def _sources(self, path: Path, kind: Format) -> list[Source]:
        """The source itself, or those in a ZIP file."""
        if kind is archive.FORMAT:
            return self._members(path)
        values = {name: value for name, value in self.values.items() if kind.has_option(name)}
        options = kind.chosen(self._choice(path).encoding or self.encoding, values)
        size = sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) if path.is_dir() else path.stat().st_size
        return [Source(path, kind, options, size, self.unpacked)]

    def _members(self, path: Path) -> list[Source]:
        """The files of a ZIP file, and the file itself where something of it cannot be unpacked."""
        if self.unpacked is not None:
            return self._skip(path, tr("it is a ZIP in a ZIP"))
        unpacked, before = archive.Unpacked(path), len(self.skipped)
        inner = replace(self, unpacked=unpacked, chosen=None if self.chosen is archive.FORMAT else self.chosen)
        found = inner.tree(unpacked.folder)
        if unpacked.problems or not (found or len(self.skipped) > before):
            whole = replace(archive.FORMAT, read=unpacked.read)
            found.insert(0, Source(path, whole, whole.chosen("", {}), path.stat().st_size))
        return found

    def _skip(self, path: Path, why: str) -> list[Source]:
        self.skipped.append(Remark(self._name(path), 0, why))
        return []

    def _choice(self, path: Path) -> Choice:
        return self.choices.get(self._name(path), Choice())

    def _name(self, path: Path) -> str:
        return self.unpacked.shown(str(path)) if self.unpacked else str(path)


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
    if chosen is not archive.FORMAT and registry.recognised(path) is archive.FORMAT:
        return archive.FORMAT  # what is in it is asked in turn
    fits = (
        path.suffix.lower() in (*chosen.suffixes, *chosen.also) if not chosen.is_folder else chosen.sniff(b"", path) > 0
    )
    return chosen if fits else None


def _readers() -> str:
    return ", ".join(f.name for f in registry.BUILT_IN if f.read)
