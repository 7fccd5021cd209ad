"""Running a job from the command line: a child process that is asked and answers line by line."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
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
        child = Child(job)
        try:
            yield from _fed(child, feeder)
            if not feeder.finished:
                lost = feeder.died(child.death())
                if lost is not None:
                    yield lost
        finally:
            child.end()


def _fed(child: "Child", feeder: Feeder) -> Iterator[Ready | Result]:
    """What a child says until it ends or all is answered."""
    while not feeder.finished and (line := child.line()):
        said = feeder.take(line)
        if said is not None:
            yield said
        if feeder.is_ready:
            child.ask(feeder.ask())
        if feeder.all_asked:
            child.ask_no_more()


class Child:
    """A process that runs a job: asked by lines, it answers by lines. Whoever makes one ends it."""

    def __init__(self, job: Job) -> None:
        self._job = job
        # A file, not a pipe: nobody reads it until the end, and a full pipe would stop the child.
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (closed by `end`)
        self._process = subprocess.Popen(
            worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors,
            encoding="utf-8", errors="backslashreplace",
        )  # fmt: skip
        asked, answers = self._process.stdin, self._process.stdout
        if asked is None or answers is None:
            raise RuntimeError("the child has no pipes")
        self._asked, self._answers = asked, answers
        # Read in a thread: were both sides only writing, each would wait for the other to read.
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=_read, args=(answers, self._lines), daemon=True)
        self._reader.start()
        self.ask([encode_job(job)])

    def ask(self, lines: Iterable[str]) -> None:
        """Writes lines; a child that has gone is noticed where its answers end."""
        if self._asked.closed:
            return
        with contextlib.suppress(BrokenPipeError):
            self._asked.writelines(lines)
            self._asked.flush()

    def ask_no_more(self) -> None:
        """Closes what it is asked through; it ends when all is answered."""
        with contextlib.suppress(BrokenPipeError):
            self._asked.close()

    def line(self) -> str:
        """Its next line, which is waited for; empty when it has ended."""
        return self._lines.get()

    def death(self) -> str:
        """How it ended, as the end of a sentence."""
        code = self._process.wait()
        self._errors.seek(0)
        return death(self._job, code, self._errors.read()[-4000:].decode("utf-8", "replace"))

    def end(self) -> None:
        """Ends the child and its workers, which are in a session of their own."""
        if self._process.returncode != 0:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._answers.close()
        self.ask_no_more()
        self._errors.close()


def _read(answers: IO[str], lines: "queue.SimpleQueue[str]") -> None:
    """Every line, and an empty string at the end."""
    for line in answers:
        lines.put(line)
    lines.put("")
