"""Readers that are too large to be installed for the tests, run by hand: Label Studio's converter, datasets, DuckDB.

    python -m pip install --target ARROW pyarrow
    python -m venv OTHER && OTHER/bin/pip install label-studio-sdk datasets duckdb
    PYTHONPATH=ARROW python -m tests.formats.foreign OTHER/bin/python

What they read is compared with what was written: documents of hypothesis, and the known ones.
"""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from annotator.formats.outgoing import Outgoing, by_document
from annotator.formats.registry import named
from annotator.model.document import Answer
from annotator.model.span import Span
from tests.formats.known import known
from tests.formats.reading import read_all
from tests.formats.roundtrip import documents, written

#: By format: what has read it, with its version, the last time.
READ_BY = {
    "label-studio": "by hand: the converter of label-studio-sdk 2.1.2 (JSON_MIN, CoNLL-2003)",
    "hf": "by hand: datasets 5.2",
    "hf-folder": "by hand: datasets 5.2",
    "hf-parquet": "by hand: pyarrow 26.0, DuckDB 2.0",
}
EXAMPLES = 150
_CONFIG = (
    '<View><Labels name="label" toName="text"><Label value="PERSON"/></Labels><Text name="text" value="$text"/></View>'
)
_CONVERT = f"""
import json, sys
from importlib.metadata import version
from label_studio_sdk.converter import Converter
converter = Converter({_CONFIG!r}, ".", download_resources=False)
converter.convert_to_json_min(sys.argv[1], sys.argv[2], is_dir=False)
converter.convert_to_conll2003(sys.argv[1], sys.argv[2], is_dir=False)
print("label-studio-sdk", version("label-studio-sdk"))
"""
_QUERY = """
import duckdb, json, sys
rows = duckdb.execute("SELECT id, tokens, ner_tags FROM read_parquet(?)", [sys.argv[1]]).fetchall()
json.dump(rows, open(sys.argv[2], "w"))
print("duckdb", duckdb.__version__)
"""
_LOAD = """
import datasets, json, sys
datasets.disable_progress_bars()
lines = list(datasets.load_dataset("json", data_files=sys.argv[1], split="train", cache_dir=sys.argv[4]))
folder = datasets.load_dataset(sys.argv[2], split="train", cache_dir=sys.argv[4])
names = folder.features["ner_tags"].feature.names
named = [{**row, "ner_tags": [names[tag] for tag in row["ner_tags"]]} for row in folder]
json.dump([lines, named], open(sys.argv[3], "w"))
print("datasets", datasets.__version__)
"""


def main(other: str) -> None:
    """Writes all examples into one file for each format, and has it read."""
    wanted = [*known(), *_examples()]
    with TemporaryDirectory() as name:
        folder = Path(name)
        print(_label_studio(other, wanted, folder))
        print(_parquet(other, wanted, folder))
        print(_datasets(other, wanted, folder))


def _examples() -> list[Outgoing]:
    """What hypothesis makes, the same every time."""
    found: list[Outgoing] = []

    @settings(
        max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(documents())
    def collect(some: list[Outgoing]) -> None:
        found.extend(some)

    collect()
    return found


def _run(other: str, code: str, *arguments: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"HF_HUB_OFFLINE": "1"}
    command = [other, "-c", code, *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout.strip()


def _spans(text: str, regions: list[dict[str, Any]]) -> list[tuple[int, int, str, str]]:
    """Place, label and text of the spans that JSON_MIN names."""
    return sorted((r["start"], r["end"], r["labels"][0], text[r["start"] : r["end"]]) for r in regions)


def _places(text: str, spans: Sequence[Span]) -> tuple[str, list[tuple[int, int, str, str]]]:
    """The same of spans of ours, with their document's text."""
    return text, sorted((*span.place, text[span.start : span.end]) for span in spans)


def _label_studio(other: str, wanted: list[Outgoing], folder: Path) -> str:
    """JSON_MIN has the same texts and spans of every accepted document, and so has what we read of it."""
    kind = named("label-studio")
    written(kind, wanted, folder / "tasks.json")
    said = _run(other, _CONVERT, folder / "tasks.json", folder / "min")
    records = json.loads((folder / "min" / "result.json").read_text(encoding="utf-8"))
    accepted = [one for one in wanted if one.answer is Answer.ACCEPT]
    ours = [_places(one.document.text, [s for s in one.spans if not s.pending]) for one in accepted]
    # A task that nobody has answered is a record without spans.
    open_ones = (g for g in by_document(iter(wanted)) if all(one.answer in (None, Answer.IN_PROGRESS) for one in g))
    ours += [(group[0].document.text, []) for group in open_ones]
    theirs = [(r["text"], _spans(r["text"], r.get("label") or [])) for r in records]
    assert sorted(ours) == sorted(theirs), "JSON_MIN differs from what was written"
    again = [one for one, _ in read_all(kind, folder / "min" / "result.json")]
    back = [_places(one.document.text, one.spans) for one in again]
    assert sorted(back) == sorted(ours), "what comes back from JSON_MIN differs"
    tagged = (folder / "min" / "result.conll").read_text(encoding="utf-8").count(" B-")
    return f"{said}: {len(records)} records, {sum(len(spans) for _, spans in theirs)} spans, {tagged} in CoNLL"


def _parquet(other: str, wanted: list[Outgoing], folder: Path) -> str:
    """The rows are those of the JSONL."""
    written(named("hf"), wanted, folder / "rows.jsonl")
    written(named("hf-parquet"), wanted, folder / "rows.parquet")
    with (folder / "rows.jsonl").open(encoding="utf-8") as lines:
        ours = [json.loads(line) for line in lines]
    said = _run(other, _QUERY, folder / "rows.parquet", folder / "rows.json")
    theirs = json.loads((folder / "rows.json").read_text(encoding="utf-8"))
    assert [list(row.values()) for row in ours] == theirs, "DuckDB reads other rows"
    table = importlib.import_module("pyarrow.parquet").read_table(folder / "rows.parquet")
    assert table.to_pylist() == ours, "pyarrow reads other rows"
    inside = [one for one, _ in read_all(named("hf"), folder / "rows.jsonl")]
    back = [one for one, _ in read_all(named("hf-parquet"), folder / "rows.parquet")]
    assert [(o.document.text, o.spans) for o in inside] == [(o.document.text, o.spans) for o in back]
    return f"{said}, pyarrow {version('pyarrow')}: {len(theirs)} rows"


def _datasets(other: str, wanted: list[Outgoing], folder: Path) -> str:
    """`load_dataset` reads the rows of the JSONL, and the same of the folder, with names for its numbers."""
    written(named("hf-folder"), wanted, folder / "dataset")
    said = _run(other, _LOAD, folder / "rows.jsonl", folder / "dataset", folder / "loaded.json", folder / "cache")
    lines, numbered = json.loads((folder / "loaded.json").read_text(encoding="utf-8"))
    with (folder / "rows.jsonl").open(encoding="utf-8") as file:
        ours = [json.loads(line) for line in file]
    assert lines == ours, "datasets reads other rows of the JSONL"
    assert numbered == ours, "datasets reads other rows of the folder"
    return f"{said}: {len(lines)} rows, twice"


if __name__ == "__main__":
    main(sys.argv[1])
