"""From spaCy's documents to spans: what pipelines of all kinds say, and what they should not."""

from typing import Any

import pytest

from annotator.model.span import Span
from annotator.suggest.consistency import SAID
from annotator.suggest.docs import merge
from annotator.suggest.jobs import Job, Kind

TEXT = "Ana Novak met Novak’s mother in Larnholm."
WITH = Job(Kind.PIPELINE, "p")
WITHOUT = Job(Kind.PIPELINE, "p", consistency=False)


@pytest.fixture(scope="module")
def nlp() -> Any:
    import spacy

    return spacy.blank("en")


def _doc(nlp: Any, **groups: list[tuple[int, int, str]]) -> Any:
    """A document whose entities (group `ents`) and other groups are these tokens."""
    from spacy.tokens import Span as Piece

    doc = nlp(TEXT)
    for name, pieces in groups.items():
        spans = [Piece(doc, *piece) for piece in pieces]
        if name == "ents":
            doc.ents = spans
        else:
            doc.spans[name] = spans
    return doc


def _said(spans: list[Span]) -> list[tuple[str, str, float | None]]:
    return [(TEXT[s.start : s.end], s.label, s.score) for s in spans]


def test_overlapping_spans_of_any_group_are_kept_with_their_scores(nlp: Any) -> None:
    doc = _doc(nlp, ents=[(0, 2, "PERSON")], sc=[(0, 2, "PERSON"), (0, 1, "GIVEN"), (1, 2, "")], other=[(7, 8, "GPE")])
    doc.spans["sc"].attrs["scores"] = [0.5, float("nan"), 0.1]
    assert _said(merge(1, [(0, doc)], TEXT).spans) == [
        ("Ana Novak", "PERSON", 0.5), ("Ana", "GIVEN", None), ("Larnholm", "GPE", None),
    ]  # fmt: skip


def test_consistency_is_for_entities_alone_and_an_option(nlp: Any) -> None:
    doc = _doc(nlp, ents=[(0, 2, "PERSON")])
    with_it = merge(1, [(0, doc)], TEXT, WITH).spans
    assert [(TEXT[s.start : s.end], s.source) for s in with_it] == [("Ana Novak", ""), ("Novak", SAID)]
    assert len(merge(1, [(0, doc)], TEXT, WITHOUT).spans) == 1
    assert len(merge(1, [(0, _doc(nlp, sc=[(0, 2, "PERSON")]))], TEXT, WITH).spans) == 1


class _Odd:
    """A span or document as a broken component may make it."""

    def __init__(self, **values: Any) -> None:
        self.__dict__ |= values


def test_spans_that_cannot_be_are_left_out_with_a_sentence() -> None:
    spans = [(0, 3, "A"), (-1, 3, "A"), (5, 5, "A"), (0, 999, "A"), (0, 3, "A\nB"), (0, 3, "L" * 500), (0, 3, "")]
    entities = [_Odd(start_char=a, end_char=b, label_=label) for a, b, label in spans]
    doc = type("Doc", (_Odd,), {"__iter__": lambda _self: iter(())})(text=TEXT, ents=entities, spans={}, user_data={})
    result = merge(1, [(0, doc)], TEXT)
    assert _said(result.spans) == [("Ana", "A", None)]
    assert len(result.notes) == 6
    assert any("beyond the text" in note for note in result.notes)


def test_a_pipeline_that_changes_the_text_is_not_believed(nlp: Any) -> None:
    assert merge(1, [(0, nlp("Another text"))], TEXT).problem == "the pipeline changed the text"
