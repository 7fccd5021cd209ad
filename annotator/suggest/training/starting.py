"""What training begins with: a blank pipeline, or another one's weights with the labels of the scheme."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.examples import Example
from annotator.suggest.loading import leave_out_needless, load
from annotator.suggest.mapping import plan
from annotator.suggest.training.examples import REJECTED, spacy_examples
from annotator.suggest.training.judge import judged

BLANK = "blank:"
WORDS = 500  # of a batch
_FEWEST, _MOST, _TIMES = 10, 60, 5  # batches: so many times all documents, but within these
_FACTORIES = ("ner", "beam_ner")
_RULERS = ("entity_ruler", "span_ruler")


def starting_pipeline(
    base: str, scheme: Sequence[str], known: Mapping[str, str], sample: Sequence[Example]
) -> tuple[Any, str]:
    """The spaCy pipeline to train and the name of its part that learns.

    `base`: blank:LANG, or a pipeline. Learnt are the labels of the accepted spans in `sample`, and those of the scheme
    that the base can say; what it says is taken as for suggestions, with what is `known` of that. Raises
    `AnnotatorError` where the base has no part that can learn.
    """
    seen = {label for one in sample for *_, label in one.spans}
    if base.startswith(BLANK):
        nlp = blank(base)
        part = nlp.add_pipe("ner", config={"incorrect_spans_key": REJECTED})
        part.initialize(lambda: list(spacy_examples(nlp, sample)), nlp=nlp, labels=_actions(part, seen))
        return nlp, "ner"
    nlp, ready = load(base)
    leave_out_needless(nlp)
    name = next((n for n in nlp.pipe_names if nlp.get_pipe_meta(n).factory in _FACTORIES), "")
    if not name or not nlp.get_pipe(name).model.attrs.get("has_upper"):
        raise AnnotatorError(
            tr("{base} has no part that can be trained here: a named entity recogniser on the CPU.", base=base),
            tr("Begin with another, or with --base blank:en."),
        )
    shown = plan(ready.labels, sorted({*scheme, *seen}), known, new_labels=False).shown
    labels = seen | ({shown.get(label, label) for label in nlp.get_pipe(name).labels} & set(scheme))
    told = [replace(one, spans=tuple(sorted(said.said)), rejected=(), complete=True)
            for one, said in zip(sample, judged(nlp, sample, shown), strict=True)]  # fmt: skip
    _detach(nlp, name)
    same = labels == set(nlp.get_pipe(name).labels)
    _relabel(nlp, name, labels, shown)
    _relabel_rules(nlp, shown, labels)
    if not same:
        _teach(nlp, name, told)
    return nlp, name


def others(nlp: Any, name: str) -> list[str]:
    """The parts of a pipeline but for the one that learns: they stay as they are."""
    return [other for other in nlp.pipe_names if other != name]


def blank(base: str) -> Any:
    """spaCy's blank pipeline of the language that `base` (blank:LANG) names. Raises `AnnotatorError`."""
    import spacy

    lang = base.removeprefix(BLANK)
    try:
        return spacy.blank(lang)
    except (ImportError, ValueError) as error:
        raise AnnotatorError(
            tr("spaCy has no rules for the language {lang!r}.", lang=lang), tr("Name another: blank:xx.")
        ) from error


def _actions(part: Any, labels: Collection[str]) -> Any:
    """What the part can do with these labels: in the same order on every machine."""
    # Not add_label: it leaves out that a token is no entity.
    return part.moves.get_actions(entity_types=sorted(labels))


def _detach(nlp: Any, name: str) -> None:
    """Gives the part its own copy of a token layer that it shares with others, which are not trained."""
    for other, component in nlp.pipeline:
        if name in getattr(component, "listening_components", ()):
            nlp.replace_listeners(other, name, ["model.tok2vec"])
            return


def _relabel(nlp: Any, name: str, labels: Collection[str], shown: Mapping[str, str]) -> None:
    """Puts in the part's place one that has these labels and the same weights: each label begins as the most frequent
    of those that are shown as it."""
    old = nlp.get_pipe(name)
    config = {**nlp.get_pipe_config(name), "incorrect_spans_key": REJECTED}
    new = nlp.replace_pipe(name, config.pop("factory"), config=config)
    new.moves.initialize_actions(_actions(new, labels))
    # The same model: seeds of its hashed layers are no parameters, and would be lost in a copy of these.
    new.model = old.model
    frequency = old.moves.labels[1]
    usual: dict[str, str] = {}
    for said in sorted(frequency, key=lambda label: (-frequency[label], label)):
        usual.setdefault(shown.get(said, said), said)
    rows = {old.moves.get_class_name(i): i for i in range(old.moves.n_moves)}
    names = [new.moves.get_class_name(i).partition("-") for i in range(new.moves.n_moves)]
    _pick_rows(new.model, [rows.get(move + dash + usual.get(label, label)) for move, dash, label in names])


def _pick_rows(model: Any, rows: Sequence[int | None]) -> None:
    """Gives the model's output these rows of what it has, and rows of zeros, as spaCy gives new labels, for None."""
    from thinc.api import Linear

    old = model.get_ref("upper")
    output = Linear(nO=len(rows), nI=old.get_dim("nI"))
    for param in ("W", "b"):
        weights = old.get_param(param)
        chosen = output.ops.alloc((len(rows), *weights.shape[1:]))
        for i, row in enumerate(rows):
            if row is not None:
                chosen[i] = weights[row]
        output.set_param(param, chosen)
    model.layers[-1] = output  # as spaCy's own resize_output does
    model.set_ref("upper", output)
    model.attrs["unseen_classes"].clear()


def _teach(nlp: Any, name: str, told: Sequence[Example]) -> None:
    """Teaches the new labels what the base has said, a few batches long: where two labels have become one, or one is
    hidden, rows alone forget much of it."""
    from spacy.training.loop import create_train_batches
    from spacy.util import registry
    from thinc.api import Adam

    optimizer = Adam(learn_rate=0.001, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0)
    batcher = registry.batchers.get("spacy.batch_by_words.v1")(size=WORDS, tolerance=0.2, discard_oversize=False)
    examples = list(spacy_examples(nlp, told))
    batches = _TIMES * (1 + sum(len(one.reference) for one in examples) // WORDS)
    wanted = min(_MOST, max(_FEWEST, batches))
    for _, batch in islice(create_train_batches(nlp, lambda _nlp: examples, batcher, 0), wanted if examples else 0):
        nlp.update(batch, drop=0.1, sgd=optimizer, exclude=others(nlp, name))


def _relabel_rules(nlp: Any, shown: Mapping[str, str], labels: Collection[str]) -> None:
    """Patterns say the labels of the scheme too; those that say others are left out."""
    for name in list(nlp.pipe_names):
        if nlp.get_pipe_meta(name).factory in _RULERS:
            ruler = nlp.get_pipe(name)
            said = [{**p, "label": shown.get(p["label"], p["label"])} for p in ruler.patterns]
            ruler.clear()
            ruler.add_patterns([p for p in said if p["label"] in labels])
            if not len(ruler):
                nlp.remove_pipe(name)
