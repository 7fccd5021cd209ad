"""How good and how fast a pipeline is on documents whose spans are known."""

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.examples import Example, Place
from annotator.model.scores import Counts, Judged
from annotator.suggest.client import run_job
from annotator.suggest.jobs import Job
from annotator.suggest.mapping import plan
from annotator.suggest.protocol import Ready


@dataclass(slots=True)
class Judgement:
    """What a pipeline did on a sample: over all labels and by label, and words a second once it was loaded."""

    all: Counts = field(default_factory=Counts)
    by_label: dict[str, Counts] = field(default_factory=lambda: defaultdict(Counts))
    words: int = 0
    seconds: float = 0.0

    @property
    def speed(self) -> float | None:
        """Words (between white space) a second; None where there were none."""
        return self.words / self.seconds if self.words and self.seconds else None


@dataclass(frozen=True, slots=True)
class Known:
    """A document with its spans; None where it is there for the speed alone."""

    text: str
    gold: frozenset[Place] | None


def judge(job: Job, sample: Sequence[Known], shown: Mapping[str, str]) -> Judgement:
    """Runs a job over the sample; its labels count as what they are `shown` as (empty: not at all).

    Raises `AnnotatorError` where it cannot be run.
    """
    found = Judgement()
    started = time.perf_counter()
    for said in run_job(job, ((i, known.text) for i, known in enumerate(sample))):
        if isinstance(said, Ready):
            started = time.perf_counter()
            continue
        known = sample[said.id]
        found.seconds = time.perf_counter() - started
        found.words += len(known.text.split())
        if known.gold is not None:
            places = {(s.start, s.end, shown.get(s.label, s.label)) for s in said.spans}
            _count(found, {p for p in places if p[2]}, known.gold)
    return found


def _count(found: Judgement, said: Iterable[Place], gold: Iterable[Place]) -> None:
    for part, places in (("said", said), ("gold", gold)):
        for *_, label in places:
            counts = found.by_label[label]
            setattr(counts, part, getattr(counts, part) + 1)
    for *_, label in set(said) & set(gold):
        found.by_label[label].right += 1
    found.all.add(list(said), list(gold))


def said_of(job: Job, examples: Sequence[Example], scheme: Iterable[str], known: Mapping[str, str]) -> list[Judged]:
    """Runs a job over documents whose spans are known; its labels count as what they are shown as in suggestions.

    Raises `AnnotatorError` where it cannot be run, and for a document that it cannot look at.
    """
    found: list[Judged] = []
    shown: Mapping[str, str] = {}
    for said in run_job(job, ((i, one.text) for i, one in enumerate(examples))):
        if isinstance(said, Ready):
            shown = plan(said.labels, scheme, known, new_labels=False).shown
            continue
        one = examples[said.id]
        if said.problem:
            raise AnnotatorError(
                tr("Document {ident} cannot be looked at: {problem}.", ident=one.id, problem=said.problem),
                tr("Try another pipeline."),
            )
        places = ((s.start, s.end, shown.get(s.label, s.label)) for s in said.spans)
        found.append(Judged(one.id, one.text, frozenset(one.spans), frozenset(p for p in places if p[2])))
    return found
