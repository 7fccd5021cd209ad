"""The window on 1 MB of text with 20,000 spans: from a key event to the end of the repaint, the commit included.

All figures are wall milliseconds in this process. `fsync_p50_ms`, a durable write of 4 KiB to the same disk, is the
limit beside them: no key that is saved can be faster.
"""

import os
import random
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.app import make_application
from annotator.gui.window import Window
from annotator.model.span import Status
from annotator.settings import load
from annotator.store.project import Project
from tests.making import add, project_with

SIZE, SPANS, KEYS = 1_000_000, 20_000, 400
_SENTENCE = "the council of Larnholm said on Monday that Ana Novak would leave Harbour Union for a post abroad"
_WORDS = _SENTENCE.split()


def _text(rng: random.Random) -> str:
    lines: list[str] = []
    size = 0
    while size < SIZE:
        line = " ".join(rng.choice(_WORDS) for _ in range(rng.randint(30, 90))) + "."
        lines.append(line)
        size += len(line) + 1
    return "\n".join(lines)[:SIZE]


def _fill(project: Project, text: str, rng: random.Random) -> int:
    ident = add(project, text, "One megabyte")
    words = sorted(rng.sample(range(len(text) - 30), SPANS))
    with project.writing(durable=False):
        rows = []
        for offset in words:
            start = text.rfind(" ", 0, offset) + 1
            end = text.find(" ", start + 1)
            if end > start:
                rows.append((ident, "bench", start, end, rng.choice(["PERSON", "ORG", "GPE", "DATE"]), "accepted"))
        sql = 'INSERT INTO span (document, annotator, start, "end", label, status) VALUES (?, ?, ?, ?, ?, ?)'
        project.db.conn.executemany(sql, rows)
    return ident


def _press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
    begin = time.perf_counter()
    QTest.keyClick(window.view, key, modifier)
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1000


def _quantile(values: list[float], share: float) -> float:
    return round(sorted(values)[min(len(values) - 1, int(len(values) * share))], 2)


def _fsync(folder: Path) -> float:
    taken: list[float] = []
    with (folder / "block").open("wb") as file:
        for _ in range(100):
            begin = time.perf_counter()
            file.seek(0)
            file.write(os.urandom(4096))
            file.flush()
            os.fdatasync(file.fileno())
            taken.append((time.perf_counter() - begin) * 1000)
    return round(statistics.median(taken), 2)


def measure() -> dict[str, float]:
    """Opens the document five times, then presses keys; the window is the real one at 1240 x 800."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        project = project_with(Path(home) / "bench.annot", "A short one.")
        ident = _fill(project, _text(rng), rng)
        project.close()
        settings = load()[0].with_values(annotator="bench")
        window = Window(settings)
        window.show()
        window.open_path(Path(home) / "bench.annot")
        QApplication.processEvents()
        opened = [_open(window, ident) for _ in range(5)]
        session = window.session
        assert session is not None
        assert len(session.spans) > SPANS * 0.9
        session.activate(session.spans[len(session.spans) // 2])
        QApplication.processEvents()
        relabel: list[float] = []
        for i in range(KEYS):
            if i % 10 == 9:
                _press(window, Qt.Key.Key_Tab)
            relabel.append(_press(window, (Qt.Key.Key_P, Qt.Key.Key_O, Qt.Key.Key_G, Qt.Key.Key_D)[i % 4]))
        caret = [_press(window, Qt.Key.Key_Right) for _ in range(KEYS)]
        page = [_press(window, Qt.Key.Key_PageDown) for _ in range(100)]
        stored = [s for s in session.spans if s.status is Status.ACCEPTED]
        assert len(stored) == len(session.spans)
        figures = {
            "open_ms": round(statistics.median(opened), 1),
            "relabel_p50_ms": _quantile(relabel, 0.5),
            "relabel_p99_ms": _quantile(relabel, 0.99),
            "caret_p50_ms": _quantile(caret, 0.5),
            "page_p50_ms": _quantile(page, 0.5),
            "fsync_p50_ms": _fsync(Path(home)),
        }
        window.close()
    return figures


def _open(window: Window, ident: int) -> float:
    session = window.session
    assert session is not None
    session.open(session.entries[0].id)
    QApplication.processEvents()
    begin = time.perf_counter()
    session.open(ident)
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1000
