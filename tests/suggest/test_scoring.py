"""How sure a recognizer is of its entities: the same entities, with scores that are probabilities."""

from functools import cache
from typing import Any

import pytest

from annotator.model.span import Span
from annotator.suggest.client import run_job
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.loading import load_job
from annotator.suggest.pipelines import DEFAULT
from annotator.suggest.protocol import Result
from annotator.suggest.scoring import score_entities, scores_of

TEXTS = [
    "Angela Merkel met the Harbour Union in Berlin on Monday.",
    "",
    "Nobody paid $5 million for it.",
    "Ferries of Larnholm Lines will leave Oslo for Bergen at ten, said Ana Novak. Novak was sure of that.",
]


@cache  # each is a child that loads the pipeline
def _said(*, scores: bool, workers: int = 1) -> list[list[Span]]:
    job = Job(Kind.PIPELINE, DEFAULT, scores=scores, workers=workers)
    return [said.spans for said in run_job(job, enumerate(TEXTS)) if isinstance(said, Result)]


@pytest.fixture(scope="module")
def loaded() -> Any:
    """The default pipeline, with scores."""
    return load_job(Job(Kind.PIPELINE, DEFAULT)).nlp


def test_the_entities_are_the_same_and_each_that_was_found_has_a_probability() -> None:
    with_scores, without = _said(scores=True), _said(scores=False)
    assert [[s._replace(score=None) for s in spans] for spans in with_scores] == without
    scores = {TEXTS[at][s.start : s.end]: s.score for at, spans in enumerate(with_scores) for s in spans}
    assert 0.9 < (scores["Angela Merkel"] or 0) <= 1.0
    assert scores["$5 million"] is None  # a rule said so
    assert all(score is None or 0.0 < score <= 1.0 for score in scores.values())
    assert {s.score for spans in without for s in spans} == {None}


def test_several_workers_say_the_same() -> None:
    assert _said(scores=True, workers=2) == _said(scores=True)


def test_the_probabilities_of_all_that_may_begin_at_a_token_are_one(loaded: Any) -> None:
    from annotator.suggest.scoring import _Actions

    ner = loaded.get_pipe("ner").ner
    doc = loaded.make_doc(TEXTS[0])
    [state] = ner.moves.init_batch([doc])
    [given] = ner.model.predict([doc]).predict([state])
    actions = _Actions(ner.move_names)
    alone = [actions._share(given, at, actions._outside) for at in actions._outside]
    assert sum(alone) == pytest.approx(1.0)
    assert actions.probability([given], "PERSON") == pytest.approx(
        alone[actions._outside.index(actions._at["U-PERSON"])], abs=1e-4
    )


def test_pipelines_without_a_greedy_recognizer_stay_as_they_are() -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Oslo"}])  # type: ignore[attr-defined]
    nlp.add_pipe("beam_ner").add_label("ORG")  # type: ignore[attr-defined]
    score_entities(nlp)
    assert [nlp.get_pipe_meta(name).factory for name in nlp.pipe_names] == ["entity_ruler", "beam_ner"]
    assert scores_of(nlp.make_doc("Oslo")) == {}
