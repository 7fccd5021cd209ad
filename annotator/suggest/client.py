"""Running a pipeline from the command line: a child process that is asked and answers line by line."""

import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from typing import IO

from annotator.errors import AnnotatorError
from annotator.suggest.protocol import Decoder, Ready, Result, encode_request

_AHEAD = 8  # requests a worker has before it answers
_AHEAD_OF_MANY = 64  # with several workers spaCy takes some batches for each before it answers
_KEPT = "What it had said before is kept."


def worker_command(pipeline: str, workers: int = 1) -> list[str]:
    """The command line of the child process."""
    return [sys.executable, "-m", "annotator.suggest.worker", "--pipeline", pipeline, "--workers", str(workers)]


def run_pipeline(pipeline: str, documents: Iterable[tuple[int, str]], workers: int = 1) -> Iterator[Ready | Result]:
    """First `Ready`, then a `Result` for each document (id, text), in order. Closing the iterator ends the child.

    Raises `AnnotatorError` when the pipeline cannot be loaded or its process dies; what came before stays valid.
    """
    waiting = iter(documents)
    decoder = Decoder()
    # A file, not a pipe: nobody reads it until the end, and a full pipe would stop the child.
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(
            worker_command(pipeline, workers), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
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
            in_flight = 0
            room = _AHEAD if workers <= 1 else workers * _AHEAD_OF_MANY
            while line := lines.get():
                said = decoder.feed(line)
                if isinstance(said, Result):
                    in_flight -= 1
                if said is not None:
                    yield said
                    in_flight += _ask(asked, decoder, waiting, room - in_flight)
            if child.wait() != 0 or in_flight:
                raise AnnotatorError(_death(child.returncode, errors), _KEPT)
        except BrokenPipeError as error:
            raise AnnotatorError(_death(child.wait(), errors), _KEPT) from error
        finally:
            child.kill()
            child.wait()
            reader.join()
            answers.close()
            _close(asked)


def _read(answers: IO[str], lines: "queue.SimpleQueue[str]") -> None:
    """Every line, and an empty string at the end."""
    for line in answers:
        lines.put(line)
    lines.put("")


def _ask(asked: IO[str], decoder: Decoder, waiting: Iterator[tuple[int, str]], room: int) -> int:
    """Sends up to `room` requests and returns how many; closes the child's stdin when there are no more."""
    sent = 0
    while sent < room and not asked.closed:
        document = next(waiting, None)
        if document is None:
            asked.close()
            return sent
        decoder.expect(*document)
        asked.write(encode_request(*document))
        sent += 1
    if sent:
        asked.flush()
    return sent


def _close(asked: IO[str]) -> None:
    """Closes a pipe whose reader may be gone."""
    try:
        asked.close()
    except BrokenPipeError:
        return


def _death(code: int, errors: IO[bytes]) -> str:
    """How the child ended, with the last line it wrote."""
    errors.seek(0)
    lines = errors.read()[-4000:].decode("utf-8", "replace").strip().splitlines()
    how = f"was ended by signal {-code}" if code < 0 else f"ended with status {code}"
    return f"The pipeline's process {how}" + (f": {lines[-1].strip()}" if lines else ".")
