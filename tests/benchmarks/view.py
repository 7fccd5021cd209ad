"""The window on 1 MB of text with 20,000 spans and more: from a key event to the end of the repaint, commit included.

All figures are wall milliseconds in this process. `fsync_p50_ms`, a durable write of 4 KiB to the same disk, is the
limit beside them: no key that is saved can be faster.
"""

import gc
import os
import random
import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.gui.app import make_application
from annotator.gui.article.view import ArticleView
from annotator.gui.window import Window
from annotator.model.span import Span, Status
from annotator.settings import load
from annotator.store.project import Project
from tests.benchmarks.timing import fsync, press, quantile
from tests.making import add, project_with

SIZE, SPANS, KEYS = 1_000_000, 20_000, 400
_SENTENCE = "the council of Larnholm said on Monday that Ana Novak would leave Harbour Union for a post abroad"
_WORDS = _SENTENCE.split()


def _text(rng: random.Random, wanted: int) -> str:
    lines: list[str] = []
    size = 0
    while size < wanted:
        line = " ".join(rng.choice(_WORDS) for _ in range(rng.randint(30, 90))) + "."
        lines.append(line)
        size += len(line) + 1
    return "\n".join(lines)[:wanted]


def _fill(project: Project, text: str, count: int, rng: random.Random) -> int:
    ident = add(project, text, "Many spans")
    words = sorted(rng.sample(range(len(text) - 30), count))
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


def measure() -> dict[str, float]:
    """The window is the real one at 1240 x 800. `big_` is 5 MB with 100,000 spans, `line_` one line of 1 MB."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        project = project_with(Path(home) / "bench.annot", "A short one.")
        text, big = _text(rng, SIZE), _text(rng, 5 * SIZE)
        idents = [_fill(project, text, SPANS, rng), _fill(project, big, 5 * SPANS, rng)]
        idents.append(_fill(project, text.replace("\n", " ")[:-1] + "!", SPANS, rng))
        project.close()
        memory = _memory(big, rng)
        window = Window(load()[0].with_values(annotator="bench"))
        window.show()
        window.open_path(Path(home) / "bench.annot")
        QApplication.processEvents()
        figures = _figures(window, idents[0])
        for name, ident in (("big", idents[1]), ("line", idents[2])):
            found = _figures(window, ident)
            figures |= {f"{name}_{k}": found[k] for k in ("open_ms", "relabel_p99_ms", "caret_p50_ms", "page_p50_ms")}
        figures["memory_ratio"] = memory
        figures["fsync_p50_ms"] = fsync(Path(home))
        window.close()
    return figures


def _figures(window: Window, ident: int) -> dict[str, float]:
    """Opens the document five times, then presses keys in the middle of it."""
    opened = [_open(window, ident) for _ in range(5)]
    session = window.session
    assert session is not None
    assert len(session.spans) > SPANS * 0.9
    session.activate(session.spans[len(session.spans) // 2])
    QApplication.processEvents()
    relabel: list[float] = []
    for i in range(KEYS):
        if i % 10 == 9:
            press(window, Qt.Key.Key_Tab)
        relabel.append(press(window, (Qt.Key.Key_P, Qt.Key.Key_O, Qt.Key.Key_G, Qt.Key.Key_D)[i % 4]))
    caret = [press(window, Qt.Key.Key_Right) for _ in range(KEYS)]
    page = [press(window, Qt.Key.Key_PageDown) for _ in range(100)]
    stored = [s for s in session.spans if s.status is Status.ACCEPTED]
    assert len(stored) == len(session.spans)
    return {
        "open_ms": round(statistics.median(opened), 1),
        "relabel_p50_ms": quantile(relabel, 0.5),
        "relabel_p99_ms": quantile(relabel, 0.99),
        "caret_p50_ms": quantile(caret, 0.5),
        "page_p50_ms": quantile(page, 0.5),
    }


def _memory(text: str, rng: random.Random) -> float:
    """How many times the text's size (UTF-8 bytes) the process grows when the view shows it with 100,000 spans and
    goes through a hundred pages; the text and the span list themselves are there before."""
    starts = sorted(rng.sample(range(len(text) - 10), 5 * SPANS))
    spans = [Span(a, a + 8, "PERSON") for a in starts]
    gc.collect()
    before = _resident()
    view = ArticleView()
    view.resize(900, 760)
    view.show()
    view.set_document(text, spans, "Five megabytes")
    for i in range(100):
        view.ensure_visible(i * len(text) // 100, i * len(text) // 100 + 1)
        QApplication.processEvents()
    grown = _resident() - before
    view.close()
    return round(grown / len(text.encode()), 2)


def _resident() -> int:
    """Bytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _open(window: Window, ident: int) -> float:
    session = window.session
    assert session is not None
    session.open(session.entries[0].id)
    QApplication.processEvents()
    begin = time.perf_counter()
    session.open(ident)
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1000
