"""brat's standoff: a folder with NAME.txt, NAME.ann for each text, and annotation.conf; offsets are code points.

What several annotators said stands in a folder for each of them, as tools that compare annotators expect it.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from annotator.formats.brat_lines import Annotations, fragments, note_line
from annotator.formats.building import About, build, taken
from annotator.formats.decoding import decode, read_bytes, text_lines
from annotator.formats.format import Format, Option, Options, Read
from annotator.formats.keeping import Keeps
from annotator.formats.offsets import READING, Unit, chosen_unit
from annotator.formats.outgoing import Outgoing, by_document
from annotator.formats.output import Output
from annotator.formats.report import ExportReport
from annotator.language import tr
from annotator.store.bulk import Incoming

_CONFIGURATION = "annotation.conf"
_OURS = "# The folders are annotators."
_PARTS = (".a1", ".a2", ".co", ".rel")  # what BioNLP's files have in place of one .ann
_OTHERS = {".conf", ".txt", ".ann", *_PARTS}


def read(path: Path, options: Options) -> Iterator[Read]:
    """Names of .txt files and what they and their .ann files hold; of one text all annotators together."""
    others = sorted(str(f.relative_to(path)) for f in _files(path) if f.suffix not in _OTHERS)
    notes = [tr("not read: {names}", names=", ".join(others))] if others else []
    lonely = [f for f in _files(path) if f.suffix in (".ann", ".a1") and not f.with_suffix(".txt").exists()]
    for text, annotator in _documents(path, by_annotator=_by_annotator(path, options)):
        name = str(text.relative_to(path))
        place, found, more = taken(path, name, lambda: _incoming(text, name, annotator, options))  # noqa: B023 (at once)
        yield place, found, [*more, *notes]
        notes = []
    for file in lonely:
        yield taken(
            path, str(file.relative_to(path)), lambda: build(None, (), About(""), where=tr("its .txt is not there"))
        )


def _files(path: Path) -> list[Path]:
    return sorted(f for f in path.rglob("*") if f.is_file() and not f.name.startswith("."))


def _by_annotator(path: Path, options: Options) -> bool:
    """Whether folders are annotators: because the user says so, or our own configuration does."""
    configuration = path / _CONFIGURATION
    ours = configuration.is_file() and configuration.read_bytes().startswith(_OURS.encode())
    return options["folders"] == "annotators" or (ours and options["folders"] != "parts")


def _documents(path: Path, *, by_annotator: bool) -> Iterator[tuple[Path, str]]:
    """Texts, and whose they are: sorted by their name, and by annotator where folders are annotators."""
    found = [f for f in _files(path) if f.suffix == ".txt"]
    for file in sorted(found, key=lambda f: f.relative_to(path).parts[1:]) if by_annotator else found:
        folders = file.relative_to(path).parts[:-1]
        yield file, _annotator(folders[0]) if by_annotator and folders else ""


def _incoming(text: Path, name: str, annotator: str, options: Options) -> tuple[Incoming, list[str]]:
    raw = decode(read_bytes(text), options.encoding)
    unit = chosen_unit(options) or Unit.CODE_POINTS
    annotations = Annotations(raw, unit, options["discontinuous"] == "refuse")
    files = [f for f in (text.with_suffix(s) for s in (".ann", *_PARTS)) if f.exists()]
    said = annotations.read(line for file in files for line in text_lines(file, options.encoding))
    incoming, notes = build(raw, said, About(text.stem, source=name, annotator=annotator), where=name, unit=unit)
    return incoming, [*notes, *annotations.notes]


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, _options: Options) -> None:
    """A text and its annotations in the folder of each annotator, and the configuration with all labels."""
    labels: set[str] = set()
    for number, together in enumerate(by_document(documents), 1):
        for outgoing in together:
            name = f"{_folder(outgoing.annotator)}/{number:06}{_slug(outgoing.document.title)}"
            with out.open(f"{name}.txt") as file:
                file.write(outgoing.document.text.encode())
            with out.open(f"{name}.ann") as file:
                file.write("".join(_lines(outgoing)).encode())
            labels |= {span.label for span in outgoing.spans}
    lines = [_OURS, "[entities]", *sorted(labels), "[relations]", "[events]", "[attributes]"]
    with out.open(_CONFIGURATION) as file:
        file.write("".join(f"{line}\n" for line in lines).encode())


def _lines(outgoing: Outgoing) -> Iterator[str]:
    text = outgoing.document.text
    for i, span in enumerate(outgoing.spans, 1):
        pieces = list(fragments(text, span.start, span.end))
        places, column = ";".join(f"{a} {b}" for a, b in pieces), " ".join(text[a:b] for a, b in pieces)
        yield f"T{i}\t{span.label} {places}\t{column}\n"
        if span.note:
            yield f"#{i}\tAnnotatorNotes T{i}\t{note_line(span.note)}\n"


def _folder(annotator: str) -> str:
    """A folder's name for an annotator: bytes that are not safe everywhere in percent signs, as in addresses."""
    return re.sub(rb"[^A-Za-z0-9_.-]|^\.", lambda m: b"%%%02X" % ord(m.group()), annotator.encode()).decode()


def _annotator(folder: str) -> str:
    name = re.sub(rb"%([0-9A-F]{2})", lambda m: bytes([int(m.group(1), 16)]), folder.encode("utf-8", "surrogateescape"))
    return name.decode("utf-8", "replace")


def _slug(title: str) -> str:
    """Of a title what any file system and address takes, after a hyphen."""
    words = re.findall("[a-z0-9]+", _ascii(title).lower())
    return "".join(f"-{word}" for word in words)[:40]


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _type(label: str) -> str:
    """A label with the characters that brat allows in a type."""
    return re.sub("[^a-zA-Z0-9_-]+", "_", _ascii(label)) or "_"


def sniff(_head: bytes, path: Path) -> float:
    """A folder with annotations in it, or with brat's configuration."""
    if not path.is_dir():
        return 0.0
    return float(any(f.name == _CONFIGURATION or f.suffix in (".ann", ".a1") for f in path.iterdir()))


FORMAT = Format(
    "brat",
    "brat standoff",
    (),
    Keeps.TEXT | Keeps.OVERLAP | Keeps.NESTING | Keeps.CHARACTER_SPANS | Keeps.LINE_BREAKS | Keeps.NOTES
    | Keeps.ANNOTATORS,
    read,
    write,
    sniff,
    is_folder=True,
    writes_folder=True,
    needs_tokens=False,
    label=_type,
    options=(
        Option("discontinuous", "spans in pieces: one from first to last, or refused", "span", ("span", "refuse"),
               writes=False),
        Option("folders", "reading: what folders in the folder are", "", ("annotators", "parts"), writes=False),
        READING,
    ),
    losses=(
        "spans over line ends are written in fragments and come back whole; other spans in pieces do with a line each.",
        "attributes, normalisations and events come in as notes on their span; relations and equivalences are counted.",
        "notes with line ends are written as JSON strings.",
    ),
)  # fmt: skip
