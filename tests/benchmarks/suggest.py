"""Pre-annotation: how fast it is beside bare spaCy, what it does to the window meanwhile, and what consistency gives.

`throughput_ratio`: words a second of `annotator preannotate`, storing included, without the start of its processes
(from the run's row: begun to finished), to those of `nlp.pipe` of the same pipeline on the same texts, the median of
ROUNDS turns. `cpu_ratio`: the same of processor time, which other programs do not change.
`longest_gap_ms`: the longest time between two turns of the window's event loop while a run goes on in it;
`longest_work_ms`: the most processor time between two.
`memory_before_mb`, `memory_after_mb`: resident memory of the window's process. `f1_...`: micro F1 over people,
organisations and places of the default pipeline, without and with name consistency, where the gold data is.
`right_by_score`: of its entities in each band of scores how many are right, over how many there are, on the same data.
`scores_ratio`: words a second with scores, to those without, the median of ROUNDS turns.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from annotator.model.scores import Counts
from annotator.paths import resource as part
from annotator.store.project import Project
from annotator.suggest.consistency import consistent
from annotator.suggest.docs import merge
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.loading import Loaded, load, load_job
from annotator.suggest.pipelines import DEFAULT
from tests.benchmarks.keystrokes import FILES, MAPPED, corpora, gold_of
from tests.making import add

COPIES, ROUNDS = 40, 5


def texts() -> list[str]:
    """The demo's articles, many times, each with another number."""
    articles = [f.read_text(encoding="utf-8") for f in sorted(part("demo").glob("*.txt"))]
    return [f"{article}\n\nNo. {i}." for i in range(COPIES) for article in articles]


def measure() -> dict[str, Any]:
    """All figures."""
    given = texts()
    words = sum(len(text.split()) for text in given)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        bare, ours = zip(*(_turn(Path(folder) / f"{i}.annot", given) for i in range(ROUNDS)), strict=True)
        start = _preannotated(Path(folder) / "start.annot", given[:1])
        ratios = [b.seconds / o.seconds for b, o in zip(bare, ours, strict=True)]
        figures: dict[str, Any] = {
            "documents": len(given), "words": words,
            "bare_words_per_second": round(words / statistics.median(b.seconds for b in bare)),
            "preannotate_words_per_second": round(words / statistics.median(o.seconds for o in ours)),
            "throughput_ratio": round(statistics.median(ratios), 3),
            "cpu_ratio": round(min(b.cpu for b in bare) / (min(o.cpu for o in ours) - start.cpu), 3),
        }  # fmt: skip
        figures |= _in_the_window(Path(folder) / "window.annot", given)
    return figures | _consistency() | _scores(given)


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds on the clock, and of all processors."""

    seconds: float
    cpu: float


def _turn(path: Path, given: list[str]) -> tuple[Took, Took]:
    return _bare(given), _preannotated(path, given)


def project_of(path: Path, given: list[str]) -> Project:
    from annotator.model.scheme_file import read_scheme

    file = part("labels", "ontonotes.toml")
    project = Project.create(path, read_scheme(file.read_text(encoding="utf-8"), file.name))
    for i, text in enumerate(given):
        add(project, text, f"No. {i}")
    return project


def _bare(given: list[str]) -> Took:
    """What spaCy alone takes, in a process of its own, after its start."""
    code = (
        "import sys, time, json; from annotator.suggest.loading import load; texts = json.load(sys.stdin)\n"
        f"nlp, _ = load({DEFAULT!r}); list(nlp.pipe(texts[:20])); t, c = time.perf_counter(), time.process_time()\n"
        "for _ in nlp.pipe(texts): pass\n"
        "print(time.perf_counter() - t, time.process_time() - c)"
    )
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, input=json.dumps(given), env=environment, capture_output=True, text=True, check=True)
    return Took(*map(float, done.stdout.split()))


def _preannotated(path: Path, given: list[str]) -> Took:
    """What the run takes that `annotator preannotate` makes; the processors' time with that of its start."""
    project_of(path, given).close()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "annotator", "preannotate", str(path)], capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    with Project.open(path) as project:
        [(started, finished)] = project.db.execute("SELECT started, finished FROM run").fetchall()
    seconds = (datetime.fromisoformat(finished) - datetime.fromisoformat(started)).total_seconds()
    return Took(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _in_the_window(path: Path, given: list[str]) -> dict[str, float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer

    from annotator.gui import preannotation
    from annotator.gui.app import make_application
    from annotator.gui.window import Window
    from annotator.settings import load as load_settings

    project_of(path, given).close()
    application = make_application()
    window = Window(load_settings()[0].with_values(annotator="ana"))
    window.open_path(path)
    window.show()
    application.processEvents()
    assert window.session is not None
    before = _memory()
    gaps: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.process_time()]

    def tick() -> None:
        now = [time.perf_counter(), time.process_time()]
        gaps.append((now[0] - last[0], now[1] - last[1]))
        last[:] = now

    beat = QTimer()
    beat.timeout.connect(tick)
    loop = QEventLoop()
    child = preannotation.run_pipeline(window, window.session, Job(Kind.PIPELINE, DEFAULT, nice=10))
    child.finished.connect(lambda _problem: loop.quit())
    beat.start(1)
    loop.exec()
    tick()
    after = _memory()
    window.close()
    return {
        "longest_gap_ms": round(1000 * max(wall for wall, _ in gaps), 1),
        "longest_work_ms": round(1000 * max(cpu for _, cpu in gaps), 1),
        "memory_before_mb": before, "memory_after_mb": after,
    }  # fmt: skip


def _scores(given: list[str]) -> dict[str, Any]:
    """What scores promise and what they cost."""
    with_, without = (load_job(Job(Kind.PIPELINE, DEFAULT, consistency=False, scores=s)) for s in (True, False))
    ratios = [_seconds(without, given) / _seconds(with_, given) for _ in range(ROUNDS)]
    figures: dict[str, Any] = {"scores_ratio": round(statistics.median(ratios), 3)}
    try:
        documents = [one for name in FILES for one in gold_of(corpora() / name)]
    except SystemExit:  # _consistency says it
        return figures
    bands: dict[str, list[int]] = {f"{band / 10}": [0, 0] for band in range(10)}
    results = with_.suggest([(0, text) for text, _ in documents])
    for (_, gold), result in zip(documents, results, strict=True):
        for span in result.spans:
            if span.label in MAPPED and span.score is not None:
                band = bands[f"{min(9, int(span.score * 10)) / 10}"]
                band[0] += (span.start, span.end, MAPPED[span.label]) in gold
                band[1] += 1
    return figures | {"right_by_score": {band: f"{right} of {of}" for band, (right, of) in bands.items() if of}}


def _seconds(loaded: Loaded, given: list[str]) -> float:
    started = time.perf_counter()
    for first in range(0, len(given), 32):
        list(loaded.suggest([(0, text) for text in given[first : first + 32]]))
    return time.perf_counter() - started


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, 1)


def _consistency() -> dict[str, Any]:
    """F1 on each gold file, on exact borders."""
    try:
        folder = corpora()
    except SystemExit as missing:
        return {"f1": f"not measured: {missing}"}
    nlp, _ = load(DEFAULT)
    figures = {}
    for name in FILES:
        counts = {"without": Counts(), "with": Counts()}
        documents = gold_of(folder / name)
        for (text, gold), doc in zip(documents, nlp.pipe([text for text, _ in documents]), strict=True):
            plain = merge(0, [(0, doc)], text)
            for way, spans in (("without", plain.spans), ("with", consistent(text, plain.spans, plain.bounds))):
                said = {(s.start, s.end, MAPPED[s.label]) for s in spans if s.label in MAPPED}
                counts[way].add(said, gold)
        for way, found in counts.items():
            figures[f"f1_{Path(name).stem}_{way}"] = round(found.f1 or 0.0, 4)
    return figures
