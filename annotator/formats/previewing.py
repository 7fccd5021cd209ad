"""What an import would do, file by file; a project is only read. Run as a module it answers a request on stdin."""

import codecs
import contextlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from annotator import translator
from annotator.errors import AnnotatorError
from annotator.formats.cleaning import cleaned, furniture
from annotator.formats.decoding import encoding_of, proposal
from annotator.formats.keeping import Keeps
from annotator.formats.reading import Choice, Source, sources
from annotator.formats.report import MOST_LINES, Refusal
from annotator.language import tr
from annotator.model.document import text_hash
from annotator.store.bulk import Became, Incoming, is_there
from annotator.store.project import Project

_FIRST = 30  # lines of the first document that are shown
_MOST_DROPPED = 500  # lines that are shown to be dropped
_MOST_PLAIN, _MOST_BYTES = 200, 4 * 1024 * 1024  # of files of which the window finds out itself that nothing is asked
_WIDTH = 300  # code points of a line that are shown
_HEAD = 1024 * 1024  # bytes that are looked at then


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of a document: its place in the file and number as `Choice.keep` has them, and why it would be dropped."""

    place: int | str
    number: int
    text: str
    what: str = ""


@dataclass(slots=True)
class FilePreview:
    """A file as it would be read. `path` is what the user named: the file, its folder or ZIP file.

    `duplicates`: how many of its documents are in the project already; the other number is that after cleaning.
    `format` is empty where it is not known; `encoding` is a proposal, with which `lines` are shown, for a file that is
    not UTF-8.
    """

    path: str
    name: str
    format: str = ""
    encoding: str = ""
    skipped: str = ""
    documents: int = 0
    spans: int = 0
    duplicates: int = 0
    cleaned_duplicates: int = 0
    lines: list[Shown] = field(default_factory=list)
    dropped: int = 0
    refused: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of the child process."""

    paths: list[str]
    choices: dict[str, Choice] = field(default_factory=dict)
    project: str = ""


@dataclass(slots=True)
class _There:
    """What is in the project already, and of a file the document before, which other annotators may speak of."""

    project: Project | None
    last: tuple[str, set[str]] = ("", set())

    def take(self, incoming: Incoming) -> Became:
        """What would become of a document."""
        text, who = incoming.document.text, incoming.annotator
        if text == self.last[0]:
            was_there = who in self.last[1]
            self.last[1].add(who)
            return Became.DUPLICATE if was_there else Became.SAID_BY_ANOTHER
        if self.project is not None and is_there(self.project, text_hash(text)):
            return Became.DUPLICATE
        self.last = text, {who}
        return Became.ADDED


def previews(
    paths: Sequence[Path], choices: Mapping[str, Choice], project: Project | None = None
) -> Iterator[FilePreview]:
    """Each file with what would become of it in a project. Of the documents hardly more than lines to show is kept."""
    there = _There(project), _There(project)
    for path in paths:
        try:
            found, skipped = sources([path], choices=choices)
        except AnnotatorError as error:
            yield FilePreview(str(path), str(path), refused=[str(error)])
            continue
        yield from (FilePreview(str(path), one.file, skipped=one.reason) for one in skipped)
        yield from (_preview(path, source, *there) for source in found)


def needs_no_look(paths: Sequence[Path]) -> bool:
    """Whether nothing has to be asked: known formats that are read as they are, in UTF-8, and nothing to be cleaned."""
    if any(path.suffix.lower() == ".zip" for path in paths):
        return False
    try:
        found, skipped = sources(paths)
    except AnnotatorError:
        return False
    # Formats that are written, too, are not cleaned, so only a first part of their files is looked at.
    texts = sum(source.size for source in found if source.format.write is None)
    few = len(found) <= _MOST_PLAIN and texts <= _MOST_BYTES
    return few and not skipped and all(map(_is_plain, found))


def _is_plain(source: Source) -> bool:
    kind = source.format
    if kind.is_folder:
        return True
    if source.unpacked is not None or (kind.write is None and Keeps.TEXT not in kind.keeps):
        return False
    try:
        with source.path.open("rb") as file:
            head = file.read(_HEAD)
        text = codecs.getincrementaldecoder(encoding_of(head[:4], ""))().decode(head, final=len(head) < _HEAD)
    except (OSError, UnicodeDecodeError):
        return False
    return kind.write is not None or not furniture(text)


def _preview(path: Path, source: Source, there: _There, there_cleaned: _There) -> FilePreview:
    found = FilePreview(str(path), source.name, source.format.name)
    try:
        for place, what, notes in source.read():
            if len(found.notes) < MOST_LINES:
                found.notes += [f"{place}: {note}" if place else note for note in notes]
            if isinstance(what, Refusal):
                if len(found.refused) < MOST_LINES:
                    found.refused.append(f"{what.place}: {what.reason}" if what.place else what.reason)
            else:
                _add(found, place, what)
                found.duplicates += there.take(what) is Became.DUPLICATE
                found.cleaned_duplicates += there_cleaned.take(cleaned(what)[0]) is Became.DUPLICATE
    except AnnotatorError as error:
        found.refused.append(str(error))
    if not found.documents and not found.refused:
        found.refused.append(tr("it is empty"))
    # A refusal that asks for an encoding is answered with a proposal.
    if any("--encoding" in why for why in found.refused) and source.path.is_file():
        _propose(found, source.path)
    return found


def _add(found: FilePreview, place: int | str, incoming: Incoming) -> None:
    """Counts a document, and takes its lines to show."""
    first = not found.documents
    found.documents += 1
    found.spans += len(incoming.spans)
    text = incoming.document.text
    gone = {} if incoming.spans or incoming.bounds else {line.number: line for line in furniture(text)}
    found.dropped += len(gone)
    if first:
        lines = enumerate(text.split("\n", _FIRST)[:_FIRST], 1)
        found.lines += [Shown(place, n, line[:_WIDTH], gone[n].what if n in gone else "") for n, line in lines]
    shown = _FIRST if first else 0
    room = max(0, _MOST_DROPPED - len(found.lines))
    found.lines += [Shown(place, n, line.text, line.what) for n, line in gone.items() if n > shown][:room]


def _propose(found: FilePreview, path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    found.encoding = "" if b"\0" in head else proposal(head)
    if found.encoding:
        lines = head.decode(found.encoding, "replace").splitlines()[:_FIRST]
        found.lines = [Shown(0, number, line[:_WIDTH]) for number, line in enumerate(lines, 1)]


def main() -> None:
    """Answers a `Request` in JSON on stdin by one `FilePreview` a line on stdout."""
    translator.follow()
    asked = msgspec.json.decode(sys.stdin.buffer.read(), type=Request)
    with contextlib.ExitStack() as stack:
        project = stack.enter_context(Project.open(Path(asked.project), readonly=True)) if asked.project else None
        for one in previews([Path(path) for path in asked.paths], asked.choices, project):
            sys.stdout.buffer.write(msgspec.json.encode(one) + b"\n")
            sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
