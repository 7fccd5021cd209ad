"""Files in and out: JSONL against the least that has to be done, memory, and documents a second of every format.

DOCUMENTS documents of 350 words with 15 decided spans, tokens and an answer each, in files as Prodigy and we write
them (24 MB a thousand documents, most of it tokens).

`jsonl_import_ratio` is the limit's time / ours. The limit reads the same lines, decodes each with msgspec, and
writes the rows that such an import leaves, made before, by one `executemany` a table in one durable transaction: same
tables, indexes and pragmas. Ours is `import_files`: checked, hashed, undoable.
`jsonl_export_ratio`: the limit reads the same rows by one SELECT a table, encodes the records of the file, made before,
with msgspec, and writes them to a file that is synced. Ours is `export`: made from the rows (350 tokens a document from
their bounds), fitted, hashed, with its manifest. `..._json_ratio`: the same with Python's json for msgspec. All are
medians of ROUNDS turns, in which ours and the limits take turns.
`jsonl_import_mb`, `jsonl_export_mb`: how much more memory (peak RSS) a process of its own has at its end than before it
began, for SOME and for DOCUMENTS documents, and `..._growth` is the ratio of the two peaks.
`FORMAT_read_per_s`, `FORMAT_write_per_s`: documents a second of import and export, spaCy loaded, for SOME documents; of
formats that are read only, files as small as an article is. Formats whose extra is not installed are left out.
"""

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from annotator.errors import AnnotatorError
from annotator.formats import ExportOptions, ImportOptions, export, import_files
from annotator.formats.format import Format
from annotator.formats.outgoing import spacy_bounds
from annotator.formats.registry import BUILT_IN
from annotator.store.project import Project
from tests.benchmarks.large import peak
from tests.benchmarks.store import insert, raw_project, record
from tests.benchmarks.timing import milliseconds
from tests.formats import making_files
from tests.making import SCHEME

DOCUMENTS, SOME, ROUNDS, ARTICLES = 10_000, 1_000, 3, 50
_TABLES = ("document", "folded_title", "tokenization", "span", "answer", "edit")
_READ = ("document", "tokenization", "span", "answer")  # what an export needs
_CHILD = "import sys; from tests.benchmarks.formats import child; child(*sys.argv[1:])"
Figures = dict[str, Any]
Rows = dict[str, list[tuple[Any, ...]]]


def measure() -> Figures:
    """Makes its files in a temporary folder (about 3 GB) and measures."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["ANNOTATOR_HOME"] = name
        folder = Path(name)
        file = folder / "documents.jsonl"
        _write_file(file, DOCUMENTS)
        figures: Figures = {"documents": DOCUMENTS, "megabytes": round(file.stat().st_size / 1e6)}
        figures |= _jsonl(folder, file)
        figures |= _memory(folder, file)
        return figures | _every_format(folder)


def _write_file(path: Path, count: int) -> None:
    """A file as we write it, by way of a project."""
    rng = random.Random(1)
    plain = path.with_name("plain.jsonl")
    with plain.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record(number, rng)) + "\n" for number in range(count))
    with Project.create(path.with_suffix(".annot"), SCHEME) as project:
        import_files(project, [plain], ImportOptions("bench"))
        export(project, path, ExportOptions())
    path.with_suffix(".annot").unlink()
    plain.unlink()


# -- JSONL ----------------------------------------------------------------------------------------------------------


def _jsonl(folder: Path, file: Path) -> Figures:
    times: dict[str, list[float]] = {name: [] for name in ("in", "in limit", "in json", "out", "out limit", "out json")}
    for turn in range(ROUNDS):
        path = folder / f"{turn}.annot"
        with Project.create(path, SCHEME) as project:
            options = ImportOptions("bench")
            times["in"].append(milliseconds(lambda: import_files(project, [file], options)))  # noqa: B023 (at once)
            assert project.size() == DOCUMENTS
            rows = _rows(project.db.conn)
        for name, decode in (("in limit", msgspec.json.Decoder().decode), ("in json", json.loads)):
            times[name].append(_raw_import(folder / "raw.annot", file, rows, decode))
        del rows
        out = folder / "out.jsonl"
        with Project.open(path) as project:
            times["out"].append(milliseconds(lambda: export(project, out, ExportOptions())))  # noqa: B023
        with out.open("rb") as lines:
            records = [msgspec.json.decode(line) for line in lines]
        assert len(records) == DOCUMENTS
        for name, encode in (("out limit", msgspec.json.Encoder().encode), ("out json", _dumps)):
            times[name].append(milliseconds(lambda: _raw_export(path, folder / "raw.jsonl", records, encode)))  # noqa: B023
        records.clear()
        path.unlink()

    def ratio(limit: str, ours: str) -> float:
        return round(statistics.median(a / b for a, b in zip(times[limit], times[ours], strict=True)), 2)

    return {
        "jsonl_import_ratio": ratio("in limit", "in"),
        "jsonl_import_json_ratio": ratio("in json", "in"),
        "jsonl_import_per_s": round(DOCUMENTS / statistics.median(times["in"]) * 1000),
        "jsonl_export_ratio": ratio("out limit", "out"),
        "jsonl_export_json_ratio": ratio("out json", "out"),
        "jsonl_export_per_s": round(DOCUMENTS / statistics.median(times["out"]) * 1000),
    }


def _rows(db: sqlite3.Connection) -> Rows:
    found = {table: db.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES}  # noqa: S608 (our names)
    return {table: rows for table, rows in found.items() if rows}


def _raw_import(path: Path, file: Path, rows: Rows, decode: Callable[[bytes], object]) -> float:
    db = raw_project(path)

    def act() -> None:
        with file.open("rb") as lines:
            for line in lines:
                decode(line)
        insert(db, rows)

    taken = milliseconds(act)
    db.close()
    path.unlink()
    return taken


def _raw_export(project: Path, out: Path, records: list[Any], encode: Callable[[Any], bytes]) -> None:
    db = sqlite3.connect(project)
    for table in _READ:
        for _ in db.execute(f"SELECT * FROM {table}"):  # noqa: S608 (our names)
            pass
    db.close()
    with out.open("wb") as file:
        for one in records:
            file.write(encode(one) + b"\n")
        file.flush()
        os.fsync(file.fileno())


def _dumps(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


# -- memory ---------------------------------------------------------------------------------------------------------


def _memory(folder: Path, file: Path) -> Figures:
    some = folder / "some.jsonl"
    with file.open("rb") as lines:
        some.write_bytes(b"".join(next(lines) for _ in range(SOME)))
    found: dict[str, list[tuple[float, float]]] = {"import": [], "export": []}
    for source in (some, file):
        project = source.with_suffix(".annot")
        Project.create(project, SCHEME).close()
        for way, path in (("import", source), ("export", folder / "out.jsonl")):
            said = subprocess.run(
                [sys.executable, "-c", _CHILD, way, str(project), str(path)], check=True, capture_output=True, text=True
            )
            before, peak = map(float, said.stdout.split())
            found[way].append((before, peak))
        project.unlink()
    figures: Figures = {}
    for way, ((before, small), (also_before, large)) in found.items():
        figures[f"jsonl_{way}_mb"] = [round(small - before, 1), round(large - also_before, 1)]
        figures[f"jsonl_{way}_growth"] = round(large / small, 2)
    return figures


def child(way: str, project: str, path: str) -> None:
    """Imports or exports in a process of its own, and says its peak memory before and after, in megabytes."""
    spacy_bounds("A text.", "en")  # loads spaCy
    with Project.open(Path(project)) as opened:
        before = peak()
        if way == "import":
            import_files(opened, [Path(path)], ImportOptions("bench"))
        else:
            export(opened, Path(path), ExportOptions())
        print(before, peak())


# -- every other format ---------------------------------------------------------------------------------------------


def _every_format(folder: Path) -> Figures:
    figures: Figures = {}
    source = folder / "some.annot"
    with Project.create(source, SCHEME) as project:
        import_files(project, [folder / "some.jsonl"], ImportOptions("bench"))
        for kind in BUILT_IN:
            if kind.write is not None and kind.name != "jsonl":
                figures |= _both_ways(project, kind, folder)
            elif kind.name != "jsonl":
                figures |= _read_only(kind, folder)
    return figures


def _both_ways(project: Project, kind: Format, folder: Path) -> Figures:
    out = folder / f"out-{kind.name}{'' if kind.writes_folder else kind.suffixes[0]}"
    options = ExportOptions(kind.name)
    try:
        write = milliseconds(lambda: export(project, out, options))
    except AnnotatorError as error:
        return {f"{kind.name}_left_out": str(error)}
    figures = {f"{kind.name}_write_per_s": round(SOME / write * 1000)}
    return figures | (_read(kind, out, folder, SOME) if kind.read else {})


def _read_only(kind: Format, folder: Path) -> Figures:
    if kind.name not in _ARTICLE:
        return {}
    out = folder / f"in-{kind.name}"
    out.mkdir()
    rng = random.Random(2)
    for number in range(ARTICLES):
        _ARTICLE[kind.name](out / f"{number}{kind.suffixes[0]}", str(record(number, rng)["text"]))
    return _read(kind, out, folder, ARTICLES)


def _read(kind: Format, path: Path, folder: Path, count: int) -> Figures:
    place = folder / f"read-{kind.name}.annot"
    with Project.create(place, SCHEME) as project:
        options = ImportOptions("bench", "" if kind.name == "zip" else kind.name)
        refused: list[object] = []
        taken = milliseconds(lambda: refused.extend(import_files(project, [path], options).refused))
        if refused:
            return {f"{kind.name}_left_out": str(refused[0])}
        assert project.size() == count, (kind.name, project.size())
    return {f"{kind.name}_read_per_s": round(count / taken * 1000)}


def _spacy_v2(path: Path, text: str) -> None:
    path.write_text(json.dumps([[text, {"entities": [[0, 3, "ORG"]]}]]), encoding="utf-8")


_ARTICLE: dict[str, Callable[[Path, str], object]] = {
    "text": lambda path, text: path.write_text(text, encoding="utf-8"),
    "spacy-v2": _spacy_v2,
    "html": lambda path, text: path.write_text(f"<html><body><p>{text}</p></body></html>", encoding="utf-8"),
    "pdf": lambda path, text: making_files.pdf(path, [text]),
    "docx": lambda path, text: making_files.docx(path, making_files.words(text)),
    "odt": lambda path, text: making_files.odt(path, f"<text:p>{text}</text:p>"),
    "epub": lambda path, text: making_files.epub(path, {"a.xhtml": f"<html><body><p>{text}</p></body></html>"}),
    "zip": lambda path, text: making_files.zip_file(path, {"a.txt": text}),
}
