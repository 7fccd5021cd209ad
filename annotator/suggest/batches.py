"""Which documents are out to be looked at somewhere else, some at a time, and what becomes of those that were lost."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.suggest.feeding import Tally
from annotator.suggest.protocol import Decoder, Ready, Result

_MOST, _LETTERS = 32, 250_000  # documents and code points of a batch; one long document may have more
Batch = list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a batch: a child's lines, its readiness first; `died` says how, where it ended before the last."""

    ready: str
    lines: list[str]
    died: str = ""


class Batches:
    """Cuts documents (id, text) into batches, and takes what came of each; several are out at a time, in any order.

    Of a batch that died, the documents without an answer are asked for again one at a time; one that is lost alone is
    left out. Raises `AnnotatorError` where going on makes no sense.
    """

    def __init__(self, documents: Iterable[tuple[int, str]]) -> None:
        self._documents = iter(documents)
        self._again: deque[Batch] = deque()
        self._decoder = Decoder()
        self._ready: Ready | None = None
        self._tally = Tally()

    def next(self) -> Batch:
        """The next documents to be looked at; empty where there are none now."""
        if self._again:
            return self._again.popleft()
        batch: Batch = []
        letters = 0
        while len(batch) < _MOST and letters < _LETTERS:
            document = next(self._documents, None)
            if document is None:
                break
            batch.append(document)
            letters += len(document[1])
        return batch

    def take(self, batch: Batch, answer: Answer) -> Iterator[Ready | Result]:
        """What an answer says of its batch; readiness is told once."""
        if not answer.ready:
            self._tally.died(answer.died, hopeless=True)
        ready = self._decoder.feed(answer.ready)
        if isinstance(ready, Ready) and self._ready is None:
            self._ready = ready
            yield ready
        elif ready != self._ready:
            raise AnnotatorError(
                tr("Different pipelines answered: {first} and {second}.", first=self._ready, second=ready),
                tr("Install one everywhere."),
            )
        left = dict(batch)
        for ident, text in batch:
            self._decoder.expect(ident, text)
        for line in answer.lines:
            said = self._decoder.feed(line)
            if isinstance(said, Result):
                del left[said.id]
                self._tally.count(said)
                yield said
        if answer.died:
            yield from self.lost(list(left.items()), answer.died)

    def lost(self, batch: Batch, why: str) -> Iterator[Result]:
        """Nothing came of these, because what looked at them is dead: the result of a document that was alone."""
        self._tally.died(why, hopeless=not batch)
        if len(batch) > 1:
            self._again.extend([document] for document in batch)
            return
        result = Result(batch[0][0], problem=tr("the pipeline {why}", why=why))
        self._tally.count(result)
        yield result
