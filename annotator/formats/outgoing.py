"""A document on its way out of a project, as every writer gets it."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator.model.document import Answer, Document
from annotator.model.span import Span
from annotator.model.tokens import Bounds


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What one annotator said of one document. `bounds` are its tokens; offsets are code points."""

    document: Document
    annotator: str
    session: str
    answer: Answer | None
    timestamp: int
    spans: tuple[Span, ...]
    rejected: tuple[Span, ...]
    bounds: Bounds


@cache
def _blank(lang: str) -> Any:
    import spacy

    nlp = spacy.blank(lang)
    nlp.max_length = 2**31
    return nlp


def spacy_bounds(text: str, lang: str) -> Bounds:
    """The tokens that spaCy's own tokeniser of a language makes, for texts that no pipeline has looked at."""
    return [(t.idx, t.idx + len(t)) for t in _blank(lang)(text)]
