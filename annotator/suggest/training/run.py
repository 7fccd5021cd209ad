"""A whole training: the pipeline, how good it is, the learning curve, and the folder."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.model.examples import Example
from annotator.model.scores import Report, report
from annotator.suggest.loading import load
from annotator.suggest.mapping import plan
from annotator.suggest.training.curve import share_of
from annotator.suggest.training.judge import judged
from annotator.suggest.training.loop import Tell, Trained, complete, nobody, train
from annotator.suggest.training.saving import save
from annotator.suggest.training.settings import SHARES, Outcome, Point, Settings
from annotator.suggest.training.starting import BLANK


def run(settings: Settings, examples: Sequence[Example], tell: Tell = nobody) -> Outcome:
    """Trains, judges on test (where that has no documents on dev), and keeps the result if a target is named.

    With `curve` it trains on growing shares of the train part first, each inside of the next. Raises `AnnotatorError`.
    """
    started = time.perf_counter()
    part = "test" if complete(examples, "test") else "dev"
    before = base_report(settings, examples, part)
    points: list[Point] = []
    trained, found = _train_and_judge(settings, examples, part, SHARES[0] if settings.curve else 100, tell, points)
    for share in SHARES[1:] if settings.curve else ():
        trained, found = _train_and_judge(settings, examples, part, share, tell, points)
    seconds = time.perf_counter() - started
    if settings.target:
        save(
            trained.nlp, Path(settings.scratch), Path(settings.target), _meta(settings, trained, examples, part, found)
        )
    outcome = Outcome(
        settings.target, trained.best, part, found, seconds, tuple(points), trained.labels,
        before.all.f1 if before else None,
    )  # fmt: skip
    tell(outcome)
    return outcome


def _train_and_judge(
    settings: Settings, examples: Sequence[Example], part: str, share: int, tell: Tell, points: list[Point]
) -> tuple[Trained, Report]:
    chosen = share_of(examples, share, settings.seed)
    trained = train(settings, chosen, tell, share)
    found = report(list(judged(trained.nlp, complete(examples, part))), settings.seed)
    if settings.curve:
        score, documents = found.all, sum(one.part == "train" for one in chosen)
        point = Point(share, documents, score.f1 or 0.0, score.low or 0.0, score.high or 0.0, part)
        points.append(point)
        tell(point)
    return trained, found


def base_report(settings: Settings, examples: Sequence[Example], part: str) -> Report | None:
    """How good the base is before it is trained, its labels shown as the scheme's; None for a blank one."""
    if settings.base.startswith(BLANK):
        return None
    nlp, ready = load(settings.base)
    scheme = sorted({*settings.labels, *(label for one in examples for *_, label in one.spans)})
    shown = plan(ready.labels, scheme, settings.shown, new_labels=False).shown
    return report(list(judged(nlp, complete(examples, part), shown)), settings.seed)


def _meta(
    settings: Settings, trained: Trained, examples: Sequence[Example], part: str, found: Report
) -> Mapping[str, Any]:
    """What the result's meta.json says of it: `performance` as spaCy's own pipelines have it."""
    rates = {
        label: {"p": score.precision, "r": score.recall, "f": score.f1} for label, score in found.labels.items()
    }  # fmt: skip
    score = found.all
    performance = {
        "ents_p": score.precision, "ents_r": score.recall, "ents_f": score.f1, "ents_per_type": rates,
        "ents_f_low": score.low, "ents_f_high": score.high, "part": part, "documents": found.documents,
        "ents_f_dev": trained.best.f1, "step": trained.best.step,
    }  # fmt: skip
    documents = Counter(one.part for one in examples if one.part != "rest")
    how = {"base": settings.base, "seed": settings.seed, "documents": dict(documents), **settings.about}
    f1 = "" if score.f1 is None else f", F1 {score.f1:.2f} on {part}"
    return {
        "description": f"Trained with Annotator from {settings.base} on {documents['train']} documents{f1}.",
        "performance": performance,
        "training": how,
    }
