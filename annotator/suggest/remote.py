"""What a worker of a Dask cluster does with a batch of documents: it has the same child process look at them as a
command line has. A child belongs to one task at a time and waits a while for the next."""

import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata

from annotator import __version__
from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.suggest.batches import Answer, Batch
from annotator.suggest.client import Child
from annotator.suggest.jobs import Job, Kind, decode_job
from annotator.suggest.pipelines import identity
from annotator.suggest.protocol import encode_request, is_last

_LINGERS = 60.0  # seconds that a child without work is kept


def requirements(job: Job) -> dict[str, str]:
    """What has to be the same where a job runs: versions, and the pipeline. Raises `AnnotatorError` without it."""
    found = {"Annotator": __version__, "spaCy": metadata.version("spacy")}
    return found | identity(job.source) if job.kind is Kind.PIPELINE else found


def unfit(line: str, wanted: Mapping[str, str]) -> str:
    """Why a job (as its line) cannot run here as it would where it was wanted; empty where it can."""
    try:
        here = requirements(decode_job(line))
    except AnnotatorError as error:
        return str(error)
    differing = [(what, value) for what, value in wanted.items() if here.get(what) != value]
    return "; ".join(
        tr("{what} is {theirs} there and {value} here", what=what, theirs=here.get(what, tr("missing")), value=value)
        for what, value in differing
    )


def answer(line: str, wanted: Mapping[str, str], batch: Batch) -> Answer | str:
    """Looks at a batch with a job; or says why it is `unfit` for that."""
    kept = _children.borrow(line)
    if kept is None:
        why = unfit(line, wanted)
        if why:
            return why
        child = Child(decode_job(line))
        kept = _Kept(child, child.line())
    try:
        lines, died = _asked(kept.child, batch)
    except BaseException:
        kept.child.end()
        raise
    if died:
        kept.child.end()
    else:
        _children.give_back(line, kept)
    return Answer(kept.ready, lines, died)


def _asked(child: Child, batch: Batch) -> tuple[list[str], str]:
    """What the child says of a batch, and how it ended where it did before it had said all."""
    child.ask(encode_request(*document) for document in batch)
    lines: list[str] = []
    left = len(batch)
    while left and (line := child.line()):
        lines.append(line)
        left -= is_last(line)
    return lines, child.death() if left else ""


@dataclass(slots=True)
class _Kept:
    """A child with its first line, and what ends it when nobody asks it any more."""

    child: Child
    ready: str
    timer: threading.Timer | None = None


class _Children:
    """The children of this worker that have no work, by the jobs they have loaded. Tasks run in several threads."""

    def __init__(self) -> None:
        self._idle: dict[str, list[_Kept]] = defaultdict(list)
        self._lock = threading.Lock()

    def borrow(self, line: str) -> _Kept | None:
        """A child that has loaded this job, if one is idle."""
        with self._lock:
            kept = self._idle[line].pop() if self._idle[line] else None
        if kept is not None and kept.timer is not None:
            kept.timer.cancel()
        return kept

    def give_back(self, line: str, kept: _Kept) -> None:
        """Keeps a child for the next batch, for a while."""
        kept.timer = threading.Timer(_LINGERS, self._expire, (line, kept))
        kept.timer.daemon = True
        with self._lock:
            self._idle[line].append(kept)
        kept.timer.start()

    def _expire(self, line: str, kept: _Kept) -> None:
        with self._lock:
            if kept not in self._idle[line]:
                return
            self._idle[line].remove(kept)
        kept.child.end()


_children = _Children()
