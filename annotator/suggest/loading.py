"""From a job to what finds the spans, in the child process. spaCy is imported inside functions."""

import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.suggest import rulers
from annotator.suggest.docs import Piece, merge, pieces
from annotator.suggest.gazetteers import read_gazetteer
from annotator.suggest.jobs import Job, Kind, read_file, settings_of
from annotator.suggest.pipelines import GROUP, resolve, span_labels, suggester
from annotator.suggest.protocol import Ready, Result
from annotator.suggest.regexes import Regexes, read_regexes
from annotator.suggest.scoring import score_entities

#: Factories of parts that find entities by themselves, or give them vectors, and of those that they never ask.
_FINDING = frozenset({"tok2vec", "transformer", "curated_transformer", "ner", "beam_ner"})
_NEEDLESS = frozenset(
    {"tagger", "morphologizer", "parser", "beam_parser", "senter", "sentencizer", "attribute_ruler", "lemmatizer",
     "trainable_lemmatizer", "textcat", "textcat_multilabel"}
)  # fmt: skip
Request = tuple[int, str]
Suggest = Callable[[Sequence[Request]], Iterator[Result]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What answers requests, a batch at a time; `nlp` is its spaCy pipeline, where it has one of which many can run."""

    ready: Ready
    suggest: Suggest
    nlp: Any = None


def load_job(job: Job) -> Loaded:
    """Loads what the job names. Raises `AnnotatorError` when that is not possible."""
    warnings.simplefilter("ignore")
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    if job.kind is Kind.PIPELINE:
        nlp, ready = load(job.source)
        leave_out_needless(nlp)
        if job.scores:
            score_entities(nlp)
        ready = Ready(ready.pipeline, ready.version, ready.lang, ready.labels, settings_of(job))
        return Loaded(ready, _through(nlp, job), nlp)
    return _regexes(job) if job.kind is Kind.REGEX else _ruler(job)


def load(wanted: str) -> tuple[Any, Ready]:
    """The spaCy pipeline and how it is called. Raises `AnnotatorError` when it cannot be loaded."""
    point = suggester(wanted)
    name, folder = (wanted, None) if point else resolve(wanted)
    try:
        import spacy

        nlp = _made_by(point) if point else spacy.load(folder if folder is not None else name)
    # A pipeline's folder can hold anything, and spaCy raises whatever its components do.
    except Exception as error:
        why = " ".join(str(error).split())[:300].strip("{} ") or tr("its config.cfg is empty or damaged")
        raise AnnotatorError(
            tr("The pipeline {wanted} cannot be loaded: {why}", wanted=wanted, why=why),
            tr("Check that it was made for this version of spaCy (3.8)."),
        ) from error
    version = point.dist.version if point and point.dist else str(nlp.meta.get("version", ""))
    return nlp, Ready(name, version, str(nlp.meta.get("lang", "")), span_labels(nlp))


def leave_out_needless(nlp: Any) -> None:
    """Switches off what only tags words or parses sentences, where entities are found without it: a pipeline of
    spaCy's is a third faster then. Where a part may need these, or is not known, all stay."""
    parts = {name: nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    if set(parts.values()) <= _FINDING | _NEEDLESS:
        nlp.select_pipes(disable=[name for name, factory in parts.items() if factory in _NEEDLESS])


def _made_by(point: metadata.EntryPoint) -> Any:
    """The pipeline that an entry point makes: a function without arguments gives it."""
    from spacy.language import Language

    made = point.load()()
    if not isinstance(made, Language):
        kind = type(made).__name__
        raise TypeError(
            tr(
                "the entry point {name} of {group} gives {kind}, not a spaCy pipeline",
                name=point.name,
                group=GROUP,
                kind=kind,
            )
        )
    return made


def _ruler(job: Job) -> Loaded:
    content: bytes | None = None
    notes: list[str] = []
    if job.kind is Kind.PATTERNS:
        content, text = read_file(Path(job.source))
        patterns, notes = rulers.read_patterns(text, Path(job.source))
    elif job.kind is Kind.GAZETTEER:
        names, content = read_gazetteer(job.source)
        patterns = rulers.entries(names)
    else:
        patterns = rulers.entries(job.names)
    nlp, refused = rulers.ruler(patterns, job.lang, ignore_case=job.ignore_case)
    labels = tuple(sorted({p["label"] for p in patterns}))
    ready = Ready(job.title, "", "", labels, settings_of(job, content), (*notes, *refused))
    return Loaded(ready, _through(nlp, job), nlp)


def _regexes(job: Job) -> Loaded:
    content, text = read_file(Path(job.source))
    patterns, notes = read_regexes(text, Path(job.source))
    regexes = Regexes(patterns)

    def suggest(batch: Sequence[Request]) -> Iterator[Result]:
        for ident, text in batch:
            spans, said = regexes.find(text)
            yield Result(ident, spans, notes=said)

    labels = tuple(sorted({p.label for p in patterns}))
    return Loaded(Ready(job.title, "", "", labels, settings_of(job, content), tuple(notes)), suggest)


def _through(nlp: Any, job: Job) -> Suggest:
    def suggest(batch: Sequence[Request]) -> Iterator[Result]:
        cut = [(i, piece) for i, (_, text) in enumerate(batch) for piece in pieces(seen(text, job))]
        found: list[list[Piece]] = [[] for _ in batch]
        for (i, (start, _)), doc in zip(cut, nlp.pipe([piece for _, (_, piece) in cut]), strict=True):
            found[i].append((start, doc))
        for (ident, text), docs in zip(batch, found, strict=True):
            yield merge(ident, docs, text, job)

    return suggest


def seen(text: str, job: Job) -> str:
    """The text as the job's pipeline is given it: of the same length."""
    return rulers.flat(text) if job.kind in (Kind.GAZETTEER, Kind.BEFORE) else text
