"""A gigabyte of JSONL with a million lines, imported by a process that may not have more than a gigabyte of memory.

The limit is that of the system on all addresses (RLIMIT_AS), the libraries' code included. `import_peak_mb` is the peak
of the resident memory, `import_s` how long it took, `calls` how often progress was told. `cancelled_...`: the same,
stopped by the user after half of the bytes; `cancelled_documents` is what is in the project then, which has to be none.
"""

import contextlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from annotator.errors import Cancelled
from annotator.formats import ImportOptions, import_files
from annotator.store.project import Project
from tests.making import SCHEME

LINES, BYTES_A_LINE, MOST_MEMORY = 1_000_000, 1_040, 2**30
_CHILD = "import sys; from tests.benchmarks.large import child; child(*sys.argv[1:])"
_SENTENCE = "Ana Novak met the Harbour Union in Larnholm on Monday, and nobody said a word of it. "


def measure() -> dict[str, Any]:
    """Makes its file in a temporary folder (about 4 GB with the projects) and measures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "large.jsonl"
        write_lines(file, LINES, BYTES_A_LINE)
        figures: dict[str, Any] = {"lines": LINES, "megabytes": round(file.stat().st_size / 1e6)}
        for way, stop_at in (("import", 0), ("cancelled", file.stat().st_size // 2)):
            project = folder / f"{way}.annot"
            Project.create(project, SCHEME).close()
            said = in_a_child(project, file, MOST_MEMORY, stop_at)
            figures |= {f"{way}_{name}": value for name, value in said.items()}
        return figures


def write_lines(path: Path, lines: int, size: int) -> None:
    """Documents with two spans each, all with other texts, of about so many bytes a line."""
    spans = [{"start": 0, "end": 9, "label": "PERSON"}, {"start": 14, "end": 31, "label": "ORG"}]
    times = max(1, (size - 130) // len(_SENTENCE))
    with path.open("w", encoding="utf-8") as file:
        for number in range(lines):
            file.write(json.dumps({"text": _SENTENCE * times + str(number), "spans": spans, "answer": "accept"}) + "\n")


def in_a_child(project: Path, file: Path, memory: int, stop_at: int = 0) -> dict[str, Any]:
    """What `child` says in a process of its own."""
    command = [sys.executable, "-c", _CHILD, str(project), str(file), str(memory), str(stop_at)]
    said: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return said


def child(project: str, file: str, memory: str, stop_at: str) -> None:
    """Imports within so many bytes of memory, as if the user pressed Cancel at `stop_at` bytes, if not 0."""
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    calls = 0

    def progress(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if int(stop_at) and calls > int(stop_at) // BYTES_A_LINE:
            raise Cancelled

    with Project.open(Path(project)) as opened:
        begin = time.perf_counter()
        with contextlib.suppress(Cancelled):
            import_files(opened, [Path(file)], ImportOptions("bench"), progress)
        taken = round(time.perf_counter() - begin, 1)
        print(json.dumps({"s": taken, "documents": opened.size(), "calls": calls, "peak_mb": round(peak())}))


def peak() -> float:
    """The largest resident memory of this process so far, in megabytes: that of `resource` counts the process that it
    was forked from."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
