"""What a pipeline says of documents whose spans are known, and the evaluation that remembers the best weights."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from annotator.model.examples import Example
from annotator.model.scores import Counts, Judged
from annotator.suggest.docs import Piece, merge, pieces
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.training.settings import Step

_BATCH = 64  # pieces
_PLAIN = Job(Kind.PIPELINE, consistency=False)


def judged(nlp: Any, examples: Sequence[Example], shown: Mapping[str, str] | None = None) -> Iterator[Judged]:
    """Each document with its spans and those that the pipeline says; its labels count as what they are `shown` as
    (empty: not at all)."""
    to = shown or {}
    cut = ((piece, (i, start)) for i, one in enumerate(examples) for start, piece in pieces(one.text))
    found: list[list[Piece]] = [[] for _ in examples]
    for doc, (i, start) in nlp.pipe(cut, as_tuples=True, batch_size=_BATCH):
        found[i].append((start, doc))
    for one, docs in zip(examples, found, strict=True):
        places = ((s.start, s.end, to.get(s.label, s.label)) for s in merge(one.id, docs, one.text, _PLAIN).spans)
        yield Judged(one.id, one.text, frozenset(one.spans), frozenset(p for p in places if p[2]))


class Best:
    """Evaluates on dev, and keeps the weights of the part that learns as they were when that was best."""

    def __init__(self, nlp: Any, part: str, dev: Sequence[Example]) -> None:
        self._nlp, self._model, self._dev = nlp, nlp.get_pipe(part).model, dev
        self._weights = b""
        self._counts = Counts()
        self._score = -1.0
        self._is_best = False
        self.best: Step | None = None

    def evaluate(self) -> tuple[float, dict[str, float]]:
        """F1 on dev, as spaCy's loop asks for it."""
        self._counts = Counts()
        for one in judged(self._nlp, self._dev):
            self._counts.add(one.said, one.gold)
        score = self._counts.f1 or 0.0
        self._is_best = score > self._score
        if self._is_best:
            self._score, self._weights = score, self._model.to_bytes()
        return score, {}

    def step(self, at: int, epoch: int, loss: float, seconds: float, speed: float, share: int) -> Step:
        """What is told of the last evaluation."""
        rates = (self._counts.precision or 0.0, self._counts.recall or 0.0, self._counts.f1 or 0.0)
        found = Step(at, epoch, loss, *rates, seconds, speed, self._is_best, share)
        if self._is_best or self.best is None:
            self.best = found
        return found

    def restore(self) -> Step:
        """Gives the part its best weights; the evaluation that they come from."""
        if self.best is None:
            raise RuntimeError("nothing was evaluated")
        self._model.from_bytes(self._weights)
        return self.best
