"""Training from the command line: a child process that tells line by line how it goes."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.examples import Example
from annotator.suggest.training.settings import Job, Message, Outcome, Settings, decode_said, encode


def trainer_command() -> list[str]:
    """The command line of the child process."""
    return [sys.executable, "-m", "annotator.suggest.training.worker"]


def lines_for(settings: Settings, examples: Sequence[Example]) -> Iterator[str]:
    """All that the child is told."""
    yield encode(Job(settings))
    yield from map(encode, examples)


def run_training(settings: Settings, examples: Sequence[Example]) -> Generator[Message, None, None]:
    """What the child tells, an `Outcome` last. Closing this ends it. Raises `AnnotatorError` where it fails."""
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as asked:
        # Files, not pipes: nobody has to read and write at the same time.
        asked.writelines(line.encode() for line in lines_for(settings, examples))
        asked.seek(0)
        child = subprocess.Popen(trainer_command(), stdin=asked, stdout=subprocess.PIPE, stderr=errors)
        if child.stdout is None:
            raise RuntimeError("the child has no pipe")
        done = False
        try:
            for line in child.stdout:
                message = decode_said(line)
                done = isinstance(message, Outcome)
                yield message
            code = child.wait()
            if not done:
                errors.seek(0)
                raise died(code, errors.read()[-4000:].decode("utf-8", "replace"))
        finally:
            child.stdout.close()
            _end(child)


def died(code: int, last_words: str) -> AnnotatorError:
    """How a child ended that gave no result, by its exit status (negative: a signal)."""
    lines = last_words.strip().splitlines()
    if code == -signal.SIGKILL:
        said = tr("The process that trains was ended from outside, by the system when memory was short perhaps.")
    else:
        last = f": {lines[-1].strip()[:300].rstrip('.')}" if lines else ""
        how = tr("The process that trains crashed with signal {code}{last}.", code=-code, last=last)
        said = how if code < 0 else tr("The process that trains ended with status {code}{last}.", code=code, last=last)
    return AnnotatorError(said, tr("Nothing was kept of it; the project is as it was."))


def _end(child: "subprocess.Popen[bytes]") -> None:
    if child.poll() is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
        child.kill()
    child.wait()
