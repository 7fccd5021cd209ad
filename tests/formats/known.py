"""Known documents, for golden files. Write all of them again: python -m tests.formats.known"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotator.formats.format import Format
from annotator.formats.outgoing import Outgoing
from annotator.formats.registry import BUILT_IN
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from tests.formats.parquet_stand_in import parquet_library
from tests.formats.roundtrip import made, written

GOLDEN = Path(__file__).parent.parent / "golden" / "formats"
WRITERS = [kind for kind in BUILT_IN if kind.write]
#: Compressed by a library whose bytes differ from version to version: what is in them is tested elsewhere.
COMPRESSED = {"spacy", "hf-parquet"}
_TEXT = "Ana Novak met the Harbour Union 😀 in Larnholm.\n\nZoe\u0308 said: “Nothing  new.”\n"


def known() -> list[Outgoing]:
    """Two documents, one by two annotators, with spans that nest, cross, touch and stand inside a token."""
    about: dict[str, Any] = {
        "title": "A meeting",
        "source": "meeting.html",
        "meta": {"date": "2026-03-01", "tags": ["a", "b"]},
    }
    spans = [
        Span(0, 9, "PERSON", note="first mention"),
        Span(14, 31, "ORG", score=0.5),
        Span(18, 25, "GPE"),
        Span(37, 41, "GPE"),
        Span(48, 52, "PERSON"),
        Span(10, 13, "EVENT-X", Status.REJECTED),
    ]
    return [
        made(_TEXT, spans, "kim", **about),
        made(_TEXT, [Span(0, 3, "PERSON"), Span(4, 17, "ORG")], "Zoë B", Answer.REJECT, **about),
        made("No names here.\n"),
    ]


def files_of(kind: Format, folder: Path) -> dict[str, bytes]:
    """The files that a format writes of the known documents, by name."""
    out = folder / f"{kind.name}{'' if kind.writes_folder else (*kind.suffixes, '')[0]}"
    with parquet_library():
        written(kind, known(), out)
    found = (f for f in sorted(folder.rglob("*")) if f.is_file() and not f.name.endswith(".manifest.json"))
    return {str(f.relative_to(folder)): f.read_bytes() for f in found}


def all_files() -> dict[str, dict[str, bytes]]:
    """The files of every format."""
    found: dict[str, dict[str, bytes]] = {}
    for kind in WRITERS:
        with TemporaryDirectory() as folder:
            found[kind.name] = files_of(kind, Path(folder))
    return found


if __name__ == "__main__":
    if len(sys.argv) > 1:  # for the test of hash seeds: print, keep nothing
        print(all_files())
    else:
        for format_name, files in all_files().items():
            for file, data in files.items() if format_name not in COMPRESSED else ():
                (GOLDEN / file).parent.mkdir(parents=True, exist_ok=True)
                (GOLDEN / file).write_bytes(data)
