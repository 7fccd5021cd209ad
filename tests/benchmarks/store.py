"""The project file: imports and commits against bare sqlite3 in the same run, and the window on a million documents.

`import_ratio` is raw time / our time for 10,000 documents of 350 words with 15 decided spans and an answer each. Ours
reads them from a JSONL file through `import_files`: parsed, checked, hashed, in one durable transaction that can be
undone. Raw writes the same rows, prepared before, with `executemany`: same tables and indexes, pragmas, and one
transaction. `commit_..._ratio` is our time / that of a bare commit of the same rows. All `1m` figures are wall
milliseconds of the real window, offscreen, repaint included, on documents of 40 words, a fifth of them answered, with
the day's backup made before. `fsync_p50_ms` is the disk's limit for whatever is saved.
"""

import gc
import itertools
import json
import os
import random
import sqlite3
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication

from annotator.formats import ImportOptions, import_files
from annotator.gui.app import make_application
from annotator.gui.window import Window
from annotator.model.span import Span
from annotator.session import Decision, Session
from annotator.settings import load
from annotator.store import backups
from annotator.store.backups import Reason
from annotator.store.project import Project
from tests.benchmarks.timing import fsync, milliseconds, press, quantile
from tests.making import SCHEME, project_with

DOCUMENTS, WORDS, SPANS, ROUNDS, COMMITS, MANY = 10_000, 350, 15, 5, 400, 1_000_000
_SENTENCE = """the council of Larnholm said on Monday that Ana Novak would leave Harbour Union for a post abroad while
ministers in Oslo spoke about budget river bridge school market winter and a new line from north to south"""
_WORDS = _SENTENCE.split()
_SOUNDS = "an be co da el fi go ha in jo ka lo ma ne or pa qui ra sa to un vi wo ya zu"
_ENDS = ("l", "no", "ta", "wen")
_WORDS_LIKE = ["".join(three) for three in itertools.product(_SOUNDS.split(), _SOUNDS.split(), _ENDS)]
_VOCABULARY = random.Random(2).sample(_WORDS_LIKE, 2000)  # the most frequent first
_LABELS = [label.name for label in SCHEME]
_CONTROL = Qt.KeyboardModifier.ControlModifier
Figures = dict[str, float]
Rows = dict[str, list[tuple[Any, ...]]]


def measure() -> Figures:
    """Makes its projects in a temporary folder (about 2 GB) and measures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    with tempfile.TemporaryDirectory() as name:
        os.environ["ANNOTATOR_HOME"] = name
        folder, rng = Path(name), random.Random(1)
        return {
            "import_ratio": _import(folder, rng),
            **_commits(folder),
            **_million(folder, rng),
            "fsync_p50_ms": fsync(folder),
        }


# -- import ---------------------------------------------------------------------------------------------------------


def record(number: int, rng: random.Random) -> dict[str, Any]:
    """A document of 350 words with 15 spans and an answer, as a line of JSONL."""
    words = [*rng.choices(_WORDS, k=WORDS - 1), str(number)]
    starts = [0, *itertools.accumulate(len(word) + 1 for word in words)]
    spans = [
        {"start": starts[at], "end": starts[at + rng.randint(1, 3)] - 1, "label": rng.choice(_LABELS)}
        for at in sorted(rng.sample(range(WORDS - 3), SPANS))
    ]
    meta = {"title": f"{' '.join(words[:7])} {number}", "date": "2026-01-05"}
    return {"text": " ".join(words), "spans": spans, "answer": "accept", "meta": meta}


def _import(folder: Path, rng: random.Random) -> float:
    file = folder / "documents.jsonl"
    with file.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record(number, rng)) + "\n" for number in range(DOCUMENTS))
    ratios = []
    for turn in range(ROUNDS):
        with Project.create(folder / f"ours{turn}.annot", SCHEME) as project:
            options = ImportOptions("bench")
            ours = milliseconds(lambda: import_files(project, [file], options))  # noqa: B023 (called at once)
            assert project.size() == DOCUMENTS
            rows = _all_rows(project.db.conn)
        ratios.append(_raw_import(folder / f"raw{turn}.annot", rows) / ours)
    return round(statistics.median(ratios), 2)


def _all_rows(db: sqlite3.Connection) -> Rows:
    tables = ("document", "folded_title", "span", "answer", "edit")
    found = {table: db.execute(f"SELECT * FROM {table}").fetchall() for table in tables}  # noqa: S608 (our names)
    return {table: rows for table, rows in found.items() if rows}


def insert(db: sqlite3.Connection, rows: Rows) -> None:
    """All in one transaction."""
    db.execute("BEGIN IMMEDIATE")
    for table, values in rows.items():
        marks = ", ".join("?" * len(values[0]))
        db.executemany(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608 (our names)
    db.execute("COMMIT")


def _raw_import(path: Path, rows: Rows) -> float:
    db = raw_project(path)
    taken = milliseconds(lambda: insert(db, rows))
    db.close()
    return taken


def raw_project(path: Path) -> sqlite3.Connection:
    """A project of ours, opened with sqlite3 alone and the pragmas that `Project.transact` sets."""
    Project.create(path, SCHEME).close()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = FULL")
    return db


# -- one edit -------------------------------------------------------------------------------------------------------


def _commits(folder: Path) -> Figures:
    """Relabels a span, and writes the same three rows by hand, in turns on two files of the same disk."""
    with project_with(folder / "edits.annot", " ".join(_WORDS)) as project:
        session = Session(project, "bench")
        session.open(1)
        session.decide("label", [Decision(None, Span(0, 3, "PERSON"))])
        db = raw_project(folder / "bare.annot")
        insert(db, _all_rows(project.db.conn))
        changes = db.execute("SELECT changes FROM edit").fetchone()[0]
        ours, bare = [], []
        for turn in range(COMMITS):
            ours.append(milliseconds(lambda: _relabel(session, _LABELS[1 + turn % 3])))  # noqa: B023 (called at once)
            bare.append(milliseconds(lambda: _relabel_bare(db, _LABELS[1 + turn % 3], changes)))  # noqa: B023
        db.close()
    return {
        "commit_p50_ratio": round(quantile(ours, 0.5) / quantile(bare, 0.5), 2),
        "commit_p95_ratio": round(quantile(ours, 0.95) / quantile(bare, 0.95), 2),
        "commit_p50_ms": quantile(ours, 0.5),
    }


def _relabel(session: Session, label: str) -> None:
    old = session.spans[0]
    session.decide("relabel", [Decision(old, Span(0, 3, label, id=old.id))])


def _relabel_bare(db: sqlite3.Connection, label: str, changes: str) -> None:
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE answer SET seconds = seconds + 0.1 WHERE document = 1 AND annotator = 'bench'")
    db.execute("UPDATE span SET label = ? WHERE id = 1", [label])
    sql = "INSERT INTO edit (annotator, time, command, document, changes, state) VALUES (?, ?, ?, ?, ?, ?)"
    db.execute(sql, ["bench", "2026-01-05T10:00:00.000+00:00", "relabel", 1, changes, "applied"])
    db.execute("COMMIT")


# -- a million documents --------------------------------------------------------------------------------------------


def _million(folder: Path, rng: random.Random) -> Figures:
    path = folder / "million.annot"
    _fill(path, rng)
    with Project.open(path) as project:
        backups.make(project, Reason.DAILY)  # else a child process would make it while we measure
    window = Window(load()[0].with_values(annotator="bench"))
    window.show()
    small = folder / "edits.annot"
    opened: list[float] = []
    for _ in range(ROUNDS):
        _open(window, small)  # closes the large one, and warms up what is not of the project
        gc.collect()
        opened.append(milliseconds(lambda: _open(window, path)))
    session = window.session
    assert session is not None
    assert len(session.entries) == MANY
    following = [press(window, Qt.Key.Key_PageDown, _CONTROL) for _ in range(60)]
    answered = [press(window, Qt.Key.Key_Return, _CONTROL) for _ in range(60)]
    undone: list[float] = []
    for turn in range(60):
        press(window, Qt.Key.Key_Home, _CONTROL)
        press(window, (Qt.Key.Key_P, Qt.Key.Key_O, Qt.Key.Key_G)[turn % 3])
        undone.append(press(window, Qt.Key.Key_Z, _CONTROL))
    trashed = [press(window, Qt.Key.Key_Delete, _CONTROL) for _ in range(20)]
    figures = {
        "open_1m_ms": round(statistics.median(opened), 1),
        "next_1m_ms": quantile(following, 0.5),
        "next_1m_p95_ms": quantile(following, 0.95),
        "answer_1m_ms": quantile(answered, 0.5),
        "undo_1m_ms": quantile(undone, 0.5),
        "undo_1m_p95_ms": quantile(undone, 0.95),
        "trash_1m_ms": quantile(trashed, 0.5),
        **_filters(window),
    }
    window.close()
    return figures


def _open(window: Window, path: Path) -> None:
    window.open_path(path)
    QApplication.processEvents()


def _filters(window: Window) -> Figures:
    """From the end of the typing to the repainted list and the counts by state; the slowest of several filters."""
    pane = window.documents
    found: dict[str, float] = {}

    def apply(words: str, *, open_only: bool = False) -> None:
        pane.filter.setText(words)
        with QSignalBlocker(pane.open_only):  # not a filter for each of the two
            pane.open_only.setChecked(open_only)
        pane.apply_filter()
        QApplication.processEvents()

    common, some, other = _VOCABULARY[0], _VOCABULARY[30], _VOCABULARY[60]
    wanted = [(some, False), (f"{some.upper()} {other}", False), ("4711", False), (other, True), ("", True)]
    for words, open_only in [*wanted, (common, False)]:
        taken: list[float] = []
        for _ in range(ROUNDS):
            apply("")
            taken.append(milliseconds(lambda: apply(words, open_only=open_only)))  # noqa: B023 (called at once)
        found[words + str(open_only)] = statistics.median(taken)
    everything = found.pop(common + str(False))  # in two titles of three
    return {"filter_1m_ms": round(max(found.values()), 1), "filter_common_1m_ms": round(everything, 1)}


def _fill(path: Path, rng: random.Random) -> None:
    """Short documents by raw SQL; a fifth of them answered with a span each."""
    db = raw_project(path)
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    sql = "INSERT INTO document (id, position, title, text, text_hash) VALUES (?, ?, ?, ?, ?)"
    db.executemany(sql, _short_documents(rng))
    db.execute("INSERT INTO folded_title SELECT id, lower(title) FROM document")
    answers = ((i, rng.choice(("accept", "accept", "reject", "in progress"))) for i in range(1, MANY + 1, 5))
    sql = "INSERT INTO answer (document, annotator, answer, changed) VALUES (?, 'bench', ?, '2026-01-05T10:00:00.000Z')"
    db.executemany(sql, answers)
    db.execute(
        'INSERT INTO span (document, annotator, start, "end", label, status) '
        "SELECT document, 'bench', 0, 3, 'PERSON', 'accepted' FROM answer"
    )
    db.execute("COMMIT")
    db.close()


def _short_documents(rng: random.Random) -> Iterator[tuple[int, int, str, str, str]]:
    """Titles of eight words, of which the most frequent is in two of three, and most are in one of a thousand."""
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(_VOCABULARY) + 1)))
    texts = [" ".join(rng.choices(_VOCABULARY, cum_weights=weights, k=32)) for _ in range(5000)]
    for number in range(MANY):
        title = f"{' '.join(rng.choices(_VOCABULARY, cum_weights=weights, k=8)).capitalize()} {number}"
        yield number + 1, number, title, f"{title}. {rng.choice(texts)}", f"{number:064x}"
