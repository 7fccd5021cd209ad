"""The child process: python -m annotator.suggest.worker. Reads a job and documents on stdin, answers on stdout."""

import itertools
import os
import select
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import IO

from annotator import translator
from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.suggest.docs import merge, pieces
from annotator.suggest.jobs import Job, decode_job, shown_name
from annotator.suggest.limits import LOADING_SECONDS, at_most, limit_memory, set_alarm, time_for
from annotator.suggest.loading import Loaded, Request, load_job, seen
from annotator.suggest.protocol import Result, decode_request, encode_error, encode_ready, encode_result

_MOST, _LETTERS = 32, 50_000  # documents and code points that are looked at together
_CHUNK = 8  # pieces that each of several workers takes at once
_READ = 1 << 20
Answer = Callable[[Iterable[str]], None]


def main() -> int:
    """Answers requests until the end of stdin."""
    translator.follow()
    if hasattr(os, "setsid"):
        os.setsid()  # so that whoever ends this ends the workers of this too
    lines, answers = _Lines(os.dup(0)), own_stdout()

    def answer(said: Iterable[str]) -> None:
        answers.writelines(said)
        answers.flush()

    try:
        job = decode_job(lines.first())
        os.nice(job.nice)
        limit = limit_memory(job.memory_gb)
        return _work(job, lines, answer, limit)
    except AnnotatorError as error:
        answer([encode_error(error)])
        return 1
    except BrokenPipeError:
        _end_all()  # nobody listens any more
        return 1


def _work(job: Job, lines: "_Lines", answer: Answer, limit: float) -> int:
    try:
        with at_most(max(LOADING_SECONDS, job.seconds)):
            loaded = load_job(job)
    except MemoryError as error:
        raise AnnotatorError(
            tr("{title} needs more than {limit:.3g} GB of memory.", title=shown_name(job.title), limit=limit),
            tr("Allow it more with --memory."),
        ) from error
    answer([encode_ready(loaded.ready)])
    requests = ([decode_request(line) for line in batch] for batch in lines.batches())
    try:
        if job.workers > 1 and loaded.nlp is not None:
            _in_parallel(loaded, job, itertools.chain.from_iterable(requests), answer)
        else:
            for batch in requests:
                with at_most(time_for(sum(len(text) for _, text in batch), job.seconds)):
                    for result in _answered(loaded, batch):
                        answer(encode_result(result))
    except MemoryError:
        print(tr("it needs more than {limit:.3g} GB of memory", limit=limit), file=sys.stderr)
        return 1
    return 0


def _answered(loaded: Loaded, batch: list[Request]) -> Iterator[Result]:
    """The results of a batch; where that fails those of its documents one by one, so that only the bad one is lost."""
    try:
        found = list(loaded.suggest(batch))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 (components raise whatever they do; it is told, not hidden)
        if len(batch) == 1:
            why = " ".join(f"{type(error).__name__}: {error}".split())[:300].rstrip(".")
            found = [Result(batch[0][0], problem=tr("the pipeline failed with {why}", why=why))]
        else:
            found = [result for one in batch for result in _answered(loaded, [one])]
    yield from found


def _in_parallel(loaded: Loaded, job: Job, requests: Iterator[Request], answer: Answer) -> None:
    """Answers in the order of the requests, spread over processes by spaCy."""
    asked, fed = itertools.tee(requests)
    parts = ((piece, (ident, start)) for ident, text in fed for start, piece in pieces(seen(text, job)))
    docs = loaded.nlp.pipe(parts, as_tuples=True, n_process=job.workers, batch_size=_CHUNK)
    groups = itertools.groupby(docs, key=lambda d: d[1][0])
    for ident, text in asked:
        if not text:  # no pieces, and so no group
            answer(encode_result(Result(ident)))
            continue
        set_alarm(job.workers * _CHUNK * time_for(len(text), job.seconds))
        _, group = next(groups)
        answer(encode_result(merge(ident, ((context[1], doc) for doc, context in group), text, job)))
    set_alarm(0)


class _Lines:
    """The lines of a file descriptor, as many at once as have come: waiting for a fixed number could be for ever."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._whole: deque[bytes] = deque()
        self._rest = b""
        self._ended = False

    def first(self) -> str:
        """The first line; empty at the end."""
        self._fill()
        return self._whole.popleft().decode("utf-8") if self._whole else ""

    def batches(self) -> Iterator[list[bytes]]:
        """All others, some at a time, until the end."""
        while self._fill():
            batch = [self._whole.popleft()]
            letters = len(batch[0])
            while len(batch) < _MOST and letters < _LETTERS and self._fill(wait=False):
                batch.append(self._whole.popleft())
                letters += len(batch[-1])
            yield batch

    def _fill(self, *, wait: bool = True) -> bool:
        """Whether there is a whole line; reads what has come, or with `wait` until there is one or the end."""
        while not self._whole and not self._ended:
            if not wait and not select.select([self._descriptor], [], [], 0)[0]:
                break
            self._read()
        return bool(self._whole)

    def _read(self) -> None:
        read = os.read(self._descriptor, _READ)
        self._ended = not read
        *whole, self._rest = (self._rest + read).split(b"\n")
        self._whole.extend(whole)


def _end_all() -> None:
    """Ends this process with its workers: spaCy would wait for them until they had done what they were given."""
    if hasattr(os, "getpgrp") and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)


def own_stdout() -> IO[str]:
    """The real stdout for answers alone: what libraries print, in Python or in C, goes to stderr."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return answers


if __name__ == "__main__":
    sys.exit(main())
