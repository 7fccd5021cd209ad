"""Running a job from the command line: a child process that is asked and answers line by line."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator, Iterable, Iterator
from typing import IO

from annotator.suggest.feeding import Feeder, death
from annotator.suggest.jobs import Job, encode_job
from annotator.suggest.protocol import Ready, Result


def worker_command() -> list[str]:
    """The command line of the child process."""
    return [sys.executable, "-m", "annotator.suggest.worker"]


def run_job(job: Job, documents: Iterable[tuple[int, str]]) -> Iterator[Ready | Result]:
    """First `Ready`, then a `Result` for each document (id, text), mostly in order. Closing this ends the child.

    A document that the child dies of is left out: its result says so, and another child goes on. Raises
    `AnnotatorError` when the job cannot be loaded or its child dies too often; what came before stays valid.
    """
    feeder = Feeder(job, documents)
    while not feeder.finished:
        # A file, not a pipe: nobody reads it until the end, and a full pipe would stop the child.
        with tempfile.TemporaryFile() as errors:
            code = yield from _one_child(job, feeder, errors)
            if not feeder.finished:
                errors.seek(0)
                lost = feeder.died(death(job, code, errors.read()[-4000:].decode("utf-8", "replace")))
                if lost is not None:
                    yield lost


def _one_child(job: Job, feeder: Feeder, errors: IO[bytes]) -> Generator[Ready | Result, None, int]:
    """Runs a child until it ends, and returns its exit status."""
    child = subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
        encoding="utf-8", errors="backslashreplace",
    )  # fmt: skip
    asked, answers = child.stdin, child.stdout
    if asked is None or answers is None:
        raise RuntimeError("the child has no pipes")
    # Read in a thread: were both sides only writing, each would wait for the other to read.
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(answers, lines), daemon=True)
    reader.start()
    try:
        _send(asked, [encode_job(job)])
        while not feeder.finished and (line := lines.get()):
            said = feeder.take(line)
            if said is not None:
                yield said
            if feeder.is_ready:
                _send(asked, feeder.ask())
            if feeder.all_asked:
                _close(asked)
        return 0 if feeder.finished else child.wait()
    finally:
        _end(child)
        reader.join()
        answers.close()
        _close(asked)


def _read(answers: IO[str], lines: "queue.SimpleQueue[str]") -> None:
    """Every line, and an empty string at the end."""
    for line in answers:
        lines.put(line)
    lines.put("")


def _send(asked: IO[str], lines: Iterable[str]) -> None:
    """Writes lines to a child; one that has gone is noticed where its answers end."""
    if asked.closed:
        return
    with contextlib.suppress(BrokenPipeError):
        asked.writelines(lines)
        asked.flush()


def _end(child: "subprocess.Popen[str]") -> None:
    """Ends the child and its workers, which are in a session of their own."""
    if child.returncode != 0:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
    child.kill()
    child.wait()


def _close(asked: IO[str]) -> None:
    """Closes a pipe whose reader may be gone."""
    with contextlib.suppress(BrokenPipeError):
        asked.close()
