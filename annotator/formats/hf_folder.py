"""A folder that `datasets.load_dataset` reads: rows of tokens with numbered tags, and a card with their names.

The names stand in labels.txt too, for programs that read no card.
"""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from annotator.formats import hf_tokens
from annotator.formats.format import Format, Options, Read
from annotator.formats.hf_tokens import KEEPS, LOSSES, OPTIONS, rows_of
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.language import mark
from annotator.model.tags import OUTSIDE, TagScheme, letters_of

_CARD = """---
task_categories:
- token-classification
dataset_info:
  features:
  - name: id
    dtype: string
  - name: tokens
    sequence: string
  - name: ner_tags
    sequence:
      class_label:
        names:
"""
_SPLITS = ("train", "validation", "dev", "test")


def read(path: Path, options: Options) -> Iterator[Read]:
    """The rows of each file, train first."""
    for file in _files(path):
        try:
            for place, found, notes in hf_tokens.read(file, options):
                yield f"{file.name}:{place}", found, notes
        except Refused as why:
            raise Refused(str(why), f"{file.name}:{why.place}" if why.place else file.name) from None


def _files(path: Path) -> list[Path]:
    found = [file for file in path.iterdir() if file.suffix == ".jsonl" and file.is_file()]
    return sorted(found, key=lambda f: (_SPLITS.index(f.stem) if f.stem in _SPLITS else len(_SPLITS), f.name))


def write(documents: Iterator[Outgoing], out: Output, _report: ExportReport, options: Options) -> None:
    """Rows wait in a temporary file until all labels are known: numbers follow the order of their names."""
    labels: set[str] = set()
    encoder, decoder = msgspec.json.Encoder(), msgspec.json.Decoder()
    with tempfile.TemporaryFile() as waiting:
        for number, outgoing in enumerate(documents):
            labels.update(span.label for span in outgoing.spans)
            for row in rows_of(outgoing, number, options):
                waiting.write(encoder.encode(row) + b"\n")
        names = [OUTSIDE, *(f"{letter}-{label}" for label in sorted(labels)
                            for letter in letters_of(TagScheme(options["scheme"])))]  # fmt: skip
        numbers = {name: i for i, name in enumerate(names)}
        waiting.seek(0)
        with out.open("train.jsonl") as file:
            for line in waiting:
                row = decoder.decode(line)
                row["ner_tags"] = [numbers[tag] for tag in row["ner_tags"]]
                file.write(encoder.encode(row) + b"\n")
    with out.open("labels.txt") as file:
        file.write("".join(f"{name}\n" for name in names).encode())
    with out.open("README.md") as file:
        file.write(_card(names).encode())


def _card(names: Sequence[str]) -> str:
    """A JSON text is a YAML text, too."""
    lines = (f"          '{i}': {msgspec.json.encode(name).decode()}\n" for i, name in enumerate(names))
    return f"{_CARD}{''.join(lines)}---\n"


def sniff(_head: bytes, path: Path) -> float:
    """A folder with rows and the names of their tags."""
    try:
        files = _files(path)
        if not files or not (path / "labels.txt").is_file():
            return 0.0
        with files[0].open("rb") as file:
            return hf_tokens.sniff(file.read(4096), files[0])
    except OSError:
        return 0.0  # who reads it is told why it cannot be read


FORMAT = Format(
    "hf-folder", mark("Hugging Face dataset (folder)"), (), KEEPS, read, write, sniff, is_folder=True,
    writes_folder=True, options=OPTIONS, losses=LOSSES,
)  # fmt: skip
