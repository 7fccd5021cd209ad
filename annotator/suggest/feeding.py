"""Which documents a child has and what becomes of them when it dies: bookkeeping for those who run children."""

import signal
from collections import deque
from collections.abc import Iterable, Iterator

from annotator.errors import AnnotatorError
from annotator.language import mark, tr
from annotator.suggest.jobs import Job
from annotator.suggest.protocol import Decoder, Ready, Result, encode_request

MOST_DEATHS = 5  # of children in one run; each may cost its time limit
_HOPELESS = 10  # documents that fail before one succeeds
_AHEAD = 96  # documents that a child has before it answers, so that it never idles
_AHEAD_OF_MANY = 64  # for each of several workers: spaCy takes some batches for each before it answers
_LETTERS_AHEAD = 250_000  # code points that it has at the most, but for one long document
_KEPT = mark("What it had said before is kept.")


class Tally:
    """How many documents went well or ill in a run, and how often a child died; raises `AnnotatorError` where going on
    makes no sense."""

    def __init__(self) -> None:
        self._good = self._bad = self._deaths = 0

    def count(self, result: Result) -> None:
        """Counts a document."""
        self._good += not result.problem
        self._bad += bool(result.problem)
        if not self._good and self._bad >= _HOPELESS:
            raise AnnotatorError(
                tr(
                    "The pipeline could not look at any document; of the last one it said: {problem}.",
                    problem=result.problem,
                ),
                tr("Check that it was made for this version of spaCy (3.8), or choose another."),
            )

    def died(self, why: str, *, hopeless: bool) -> None:
        """Counts a death; one that is `hopeless` is the last."""
        self._deaths += 1
        if hopeless or self._deaths > MOST_DEATHS:
            raise AnnotatorError(tr("The pipeline {why}.", why=why), tr(_KEPT))


class Feeder:
    """Hands out documents (id, text), takes the child's lines, and after a death finds out which document it was.

    The documents that a child had when it died are asked for again one at a time; the one that kills the next child too
    is left out. Raises `AnnotatorError` where going on makes no sense.
    """

    def __init__(self, job: Job, documents: Iterable[tuple[int, str]]) -> None:
        self._job = job
        self._documents = iter(documents)
        self._back: deque[tuple[int, str]] = deque()
        self._asked: dict[int, str] = {}  # in the order of asking
        self._suspects: set[int] = set()
        self._decoder = Decoder()
        self._was_ready = self.is_ready = False  # any child, and this one
        self._tally = Tally()
        self._all_asked = False

    @property
    def finished(self) -> bool:
        """Whether every document has been answered."""
        return self._all_asked and not self._asked and not self._back

    @property
    def all_asked(self) -> bool:
        """Whether there is nothing more to ask; a child's stdin is closed then."""
        return self._all_asked and not self._back

    def ask(self) -> Iterator[str]:
        """The requests for which there is room now."""
        while self._has_room():
            document = self._next()
            if document is None:
                return
            self._asked[document[0]] = document[1]
            self._decoder.expect(*document)
            yield encode_request(*document)

    def take(self, line: str) -> Ready | Result | None:
        """What a line of the child completes; its readiness is told once, however many children there were."""
        said = self._decoder.feed(line)
        if isinstance(said, Ready):
            again, self._was_ready, self.is_ready = self._was_ready, True, True
            return None if again else said
        if isinstance(said, Result):
            del self._asked[said.id]
            self._suspects.discard(said.id)
            self._tally.count(said)
        return said

    def died(self, why: str) -> Result | None:
        """A child has died: the result of the document that it died of, if that is known now."""
        was_ready, self.is_ready = self.is_ready, False
        self._tally.died(why, hopeless=not was_ready or not self._asked)
        had = list(self._asked.items())
        self._asked.clear()
        self._decoder = self._decoder.renewed()
        guilty = had.pop(0) if len(had) == 1 or had[0][0] in self._suspects else None
        self._back.extendleft(reversed(had))
        if guilty is None:
            self._suspects.update(ident for ident, _ in had)
            return None
        self._suspects.discard(guilty[0])
        result = Result(guilty[0], problem=tr("the pipeline {why}", why=why))
        self._tally.count(result)
        return result

    def _has_room(self) -> bool:
        if self._suspects:
            return not self._asked
        most = _AHEAD if self._job.workers <= 1 else self._job.workers * _AHEAD_OF_MANY
        letters = sum(map(len, self._asked.values()))
        return not self._asked or (len(self._asked) < most and letters < _LETTERS_AHEAD)

    def _next(self) -> tuple[int, str] | None:
        if self._back:
            return self._back.popleft()
        document = next(self._documents, None)
        self._all_asked = document is None
        return document


def death(job: Job, code: int, last_words: str) -> str:
    """How a child ended, by its exit status (negative: a signal): the end of a sentence that begins with its name."""
    lines = last_words.strip().splitlines()
    if code == -signal.SIGALRM:
        return tr("took longer than it may ({seconds:g} seconds for a document of usual length)", seconds=job.seconds)
    if code == -signal.SIGKILL:
        return tr("was ended from outside, by the system when memory was short perhaps")
    how = tr("crashed with signal {code}", code=-code) if code < 0 else tr("ended with status {code}", code=code)
    return f"{how}: {lines[-1].strip()[:300].rstrip('.')}" if lines else how
