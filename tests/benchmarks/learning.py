"""Whether suggestions get better by what was accepted: a simulated annotator on real documents, three trainings each.

For each of SEEDS, the documents of CrossNER politics (a sentence or some of Wikipedia each) are divided by chance:
HELD_OUT of them are never trained on, the others wait in a queue. The annotator takes the first 100, 200 and 400 of
the queue to the gold; each time the default pipeline is trained on all of them (every fifth is dev) as `annotator
train --epochs 5` does, and suggests on what is held out, with name consistency. The queue is `random`, or `ordered`:
least certain first, as the window orders it (by the mean score of a document's suggestions), anew with the pipeline of
each round. 0 documents: the default pipeline as it comes, its labels shown as the program proposes for this scheme.

`f1`: micro F1 on exact borders and labels (PERSON, ORG, PLACE, MISC). `keys_per_span`: default keys per gold span that
take the suggestions of the first KEYS_ON documents held out to the gold (simulated.py). `table` has the mean and the
standard deviation over seeds, `rows` each measurement; rows go to stderr as they come.

The corpus was used in part to pick the default pipeline's checkpoint, and is not in its training.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.model.examples import Example
from annotator.model.label import Label, LabelScheme
from annotator.model.scores import Counts
from annotator.store import runs
from annotator.store.project import Project
from annotator.suggest.docs import merge
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.loading import leave_out_needless, load
from annotator.suggest.mapping import plan
from annotator.suggest.pipelines import DEFAULT
from annotator.suggest.protocol import Result
from annotator.suggest.scoring import score_entities
from annotator.suggest.training.loop import train
from annotator.suggest.training.settings import Settings
from tests.benchmarks.keystrokes import corpora
from tests.benchmarks.simulated import Annotator
from tests.making import add

FILE = "crossner_politics_test.jsonl"
SIZES, SEEDS, EPOCHS, HELD_OUT, KEYS_ON = (100, 200, 400), 5, 5, 151, 50
REST = 200  # waiting texts that training sees, as in the program
LABELS = ("PERSON", "ORG", "PLACE", "MISC")
SCHEME = LabelScheme(tuple(Label(name, "#0072B2", key) for name, key in zip(LABELS, "polm", strict=True)))
_JOB = Job(Kind.PIPELINE, DEFAULT)
Suggest = Callable[[Example], Result]
Row = dict[str, Any]


def measure() -> dict[str, Any]:
    """All figures."""
    os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    documents, rows = _documents(corpora() / FILE), list[Row]()
    for seed in range(SEEDS):
        for row in _learn(documents, seed):
            rows.append(row)
            print(json.dumps(row), file=sys.stderr, flush=True)
    return {"documents": len(documents), "held_out": HELD_OUT, "keys_on": KEYS_ON, "table": _table(rows), "rows": rows}


def _documents(path: Path) -> list[Example]:
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Example(i, r["text"], tuple((s["start"], s["end"], s["label"]) for s in r["spans"]))
        for i, r in enumerate(records)
    ]


def _learn(documents: Sequence[Example], seed: int) -> Iterator[Row]:
    shuffled = random.Random(seed).sample(documents, len(documents))
    held_out, waiting = shuffled[:HELD_OUT], shuffled[HELD_OUT:]
    base = _base()
    yield _row(base, held_out, seed=seed, queue="none", trained_on=0)
    for queue in ("random", "ordered"):
        suggest, accepted, left = base, list[Example](), list(waiting)
        for size in SIZES:
            if queue == "ordered":
                left.sort(key=lambda one, suggest=suggest: _certainty(suggest(one)))  # type: ignore[misc]
            more = size - len(accepted)
            accepted, left = accepted + left[:more], left[more:]
            started = time.perf_counter()
            suggest = _trained(accepted, left[:REST], seed)
            seconds = round(time.perf_counter() - started, 1)
            yield _row(suggest, held_out, seed=seed, queue=queue, trained_on=size, seconds=seconds)


def _certainty(result: Result) -> float:
    """The mean score of a document's suggestions; documents without come last."""
    scores = [s.score for s in result.spans if s.score is not None]
    return statistics.fmean(scores) if scores else 2.0


def _base() -> Suggest:
    """The default pipeline as it comes."""
    nlp, ready = load(DEFAULT)
    leave_out_needless(nlp)
    return _suggesting(nlp, plan(ready.labels, LABELS, {}, new_labels=False).shown)


def _trained(accepted: Sequence[Example], waiting: Sequence[Example], seed: int) -> Suggest:
    """The default pipeline, trained on these; every fifth tells when to stop. Of what waits it sees the texts."""
    parts = [
        Example(one.id, one.text, one.spans, part="train" if at % 5 else "dev") for at, one in enumerate(accepted)
    ]  # fmt: skip
    rest = [Example(one.id, one.text, (), complete=False, part="rest") for one in waiting]
    return _suggesting(train(Settings(labels=LABELS, seed=seed, epochs=EPOCHS), [*parts, *rest]).nlp, {})


def _suggesting(nlp: Any, shown: Mapping[str, str]) -> Suggest:
    """What a pipeline suggests in a document, with scores, under the scheme's labels."""
    score_entities(nlp)

    def suggest(one: Example) -> Result:
        result = merge(one.id, [(0, nlp(one.text))], one.text, _JOB)
        named = [s._replace(label=shown.get(s.label, s.label)) for s in result.spans]
        return Result(one.id, [s for s in named if s.label], result.bounds)

    return suggest


def _row(suggest: Suggest, held_out: Sequence[Example], **about: Any) -> Row:
    results, counts = [suggest(one) for one in held_out], Counts()
    for one, result in zip(held_out, results, strict=True):
        counts.add({s.place for s in result.spans}, set(one.spans))
    keys = _keys(held_out[:KEYS_ON], results)
    return {**about, "f1": round(counts.f1 or 0.0, 4), "keys_per_span": round(keys, 3)}


def _keys(held_out: Sequence[Example], results: Sequence[Result]) -> float:
    """Keys per gold span from what is suggested to the gold."""
    with tempfile.TemporaryDirectory() as folder, Project.create(Path(folder) / "keys.annot", SCHEME) as project:
        run = runs.begin_run(project, "trained", "", {})
        for one, result in zip(held_out, results, strict=False):
            runs.store_result(project, run, add(project, one.text), result.spans, result.bounds)
        runs.finish_run(project, run)
        annotator = Annotator(project)
        for ident, one in zip(project.document_ids(), held_out, strict=True):
            annotator.session.open(ident)
            annotator.finish(set(one.spans))
        return annotator.keys / sum(len(one.spans) for one in held_out)


def _table(rows: Sequence[Row]) -> list[Row]:
    """Mean and standard deviation over seeds."""
    groups: dict[tuple[int, str], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row["trained_on"], row["queue"]].append(row)
    return [
        {"trained_on": size, "queue": queue} | _spread(group, "f1") | _spread(group, "keys_per_span")
        for (size, queue), group in sorted(groups.items())
    ]


def _spread(group: Sequence[Row], name: str) -> Row:
    values = [row[name] for row in group]
    deviation = statistics.stdev(values) if len(values) > 1 else 0.0
    return {name: round(statistics.fmean(values), 3), f"{name}_sd": round(deviation, 3)}
