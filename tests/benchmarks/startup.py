"""How long `annotator --help` takes, and the demo's window until it is painted with the keyboard in the text.

Figures are medians of whole processes in milliseconds; `python_ms` (the bare interpreter) is the limit beside them.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7

_WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator.gui import app
from annotator.gui.window import Window
from annotator.settings import load
application = app.make_application()
window = Window(load()[0])
window.open_path(Path(sys.argv[1]))
window.show()
window.view.viewport().repaint()
QTimer.singleShot(0, application.quit)
application.exec()
heavy = [name for name in ("spacy", "numpy", "pandas", "thinc") if name in sys.modules]
print(",".join(heavy))
"""


def _times(command: list[str], environment: dict[str, str]) -> float:
    taken: list[float] = []
    for _ in range(RUNS + 1):
        begin = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        taken.append((time.perf_counter() - begin) * 1000)
        if command[1] == "-c" and done.stdout.strip():
            raise RuntimeError(f"the window's process imported {done.stdout.strip()}")
    return round(statistics.median(taken[1:]), 1)


def measure() -> dict[str, float]:
    """Times each as a whole process, one warm-up run first."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "ANNOTATOR_HOME": home}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        project = Path(home) / "demo.annot"
        demo = [sys.executable, "-m", "annotator", "demo", "--no-window", "--project", str(project)]
        subprocess.run(demo, env=environment, check=True, capture_output=True)
        return {
            "help_ms": _times([sys.executable, "-m", "annotator", "--help"], environment),
            "window_ms": _times([sys.executable, "-c", _WINDOW, str(project)], environment),
            "python_ms": _times([sys.executable, "-c", ""], environment),
        }
