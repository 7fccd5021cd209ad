"""Training: spaCy's own loop and config over documents in memory. Everything here runs in the child process."""

import math
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.examples import Example
from annotator.suggest.training.examples import spacy_examples
from annotator.suggest.training.judge import Best
from annotator.suggest.training.settings import Begun, Message, Settings, Step
from annotator.suggest.training.starting import BLANK, WORDS, others, starting_pipeline

_PATIENCE, _PATIENCE_BLANK = 8, 20  # evaluations without a better one
_OFTEN, _SELDOM = 5, 200  # steps between two evaluations: an epoch, but not less or more than these
Tell = Callable[[Message], object]


@dataclass(frozen=True, slots=True)
class Trained:
    """A spaCy pipeline as it was at its best evaluation."""

    nlp: Any
    best: Step
    labels: tuple[str, ...]


def nobody(_message: Message) -> None:
    """Nobody listens."""


def train(settings: Settings, examples: Sequence[Example], tell: Tell = nobody, share: int = 100) -> Trained:
    """Trains on the train part (documents that are not complete too) and keeps what is best on dev.

    Texts of the rest help to keep what the base knows. The same settings and examples give the same pipeline on the
    same machine. `share` is only told. Raises `AnnotatorError` where there are too few documents, or the base cannot
    be trained.
    """
    from spacy.training.loop import create_train_batches, train_while_improving
    from thinc.api import fix_random_seed

    train_part = [one for one in examples if one.part == "train"]
    dev = complete(examples, "dev")
    _check(train_part, dev)
    fix_random_seed(settings.seed)
    rest = [one for one in examples if one.part == "rest"]
    nlp, part = starting_pipeline(settings.base, settings.labels, settings.shown, [*train_part, *rest])
    left_out: Counter[str] = Counter()
    found = list(spacy_examples(nlp, train_part, left_out))
    words = sum(len(one.reference) for one in found)
    notes = tuple(
        tr("{count} spans of the train part cannot be learnt as they are: {why}.", count=count, why=tr(why))
        for why, count in sorted(left_out.items())
    )
    documents = Counter(one.part for one in examples if one.complete or one.part == "train")
    tell(Begun(dict(documents), words, tuple(nlp.get_pipe(part).labels), notes))
    values = _configure(nlp, part, settings, words)
    best = Best(nlp, part, dev)
    started, told = time.perf_counter(), -1
    info: dict[str, Any] = {}

    def tell_step(info: dict[str, Any]) -> None:
        nonlocal told
        seconds = time.perf_counter() - started
        loss = float(info["losses"].get(part, 0.0)) / (info["step"] - told)
        told = info["step"]
        tell(best.step(info["step"], info["epoch"], loss, seconds, info["words"] / seconds, share))

    for _, info, is_best in train_while_improving(
        nlp,
        values["optimizer"],
        create_train_batches(nlp, lambda _nlp: found, values["batcher"], values["max_epochs"]),
        best.evaluate,
        exclude=others(nlp, part),
        annotating_components=[],
        before_update=None,
        **{
            name: values[name] for name in ("dropout", "accumulate_gradient", "patience", "max_steps", "eval_frequency")
        },
    ):
        if is_best is not None:
            tell_step(info)
    if info["step"] % values["eval_frequency"]:  # the last steps were not evaluated
        with nlp.use_params(values["optimizer"].averages):
            best.evaluate()
        tell_step(info)
    return Trained(nlp, best.restore(), tuple(nlp.get_pipe(part).labels))


def complete(examples: Sequence[Example], part: str) -> list[Example]:
    """The documents of a part that can be judged on: those of which everything is known."""
    return [one for one in examples if one.part == part and one.complete]


def _check(train_part: Sequence[Example], dev: Sequence[Example]) -> None:
    more = tr("Accept more documents (Ctrl+Enter); each part needs some with spans.")
    if not any(one.spans for one in train_part):
        raise AnnotatorError(tr("There is nothing to learn from: no document of train has an accepted span."), more)
    if not any(one.spans for one in dev):
        raise AnnotatorError(tr("Nothing can tell when to stop: no document of dev has an accepted span."), more)


def _configure(nlp: Any, part: str, settings: Settings, words: int) -> dict[str, Any]:
    """Writes into the pipeline's config how it is trained, and gives spaCy's objects for that."""
    from spacy.schemas import ConfigSchemaTraining
    from spacy.util import registry

    often = min(_SELDOM, max(_OFTEN, math.ceil(words / WORDS)))
    patience = often * (_PATIENCE_BLANK if settings.base.startswith(BLANK) else _PATIENCE)
    bounded = settings.steps or settings.epochs
    nlp.config["training"] |= {
        "seed": settings.seed, "gpu_allocator": None, "dropout": 0.15, "accumulate_gradient": 1,
        "frozen_components": others(nlp, part), "patience": 0 if bounded else patience, "max_epochs": settings.epochs,
        "max_steps": settings.steps, "eval_frequency": often, "annotating_components": [],
        "before_to_disk": None, "before_update": None,
        "score_weights": {"ents_f": 1.0, "ents_p": 0.0, "ents_r": 0.0, "ents_per_type": None},
        "batcher": {
            "@batchers": "spacy.batch_by_words.v1", "size": WORDS, "discard_oversize": False, "tolerance": 0.2,
            "get_length": None,
        },
        "optimizer": {
            "@optimizers": "Adam.v1", "learn_rate": 0.001, "beta1": 0.9, "beta2": 0.999, "L2_is_weight_decay": True,
            "L2": 0.01, "grad_clip": 1.0, "use_averages": True, "eps": 1e-8,
        },
    }  # fmt: skip
    values: dict[str, Any] = registry.resolve(nlp.config.interpolate()["training"], schema=ConfigSchemaTraining)
    return values
