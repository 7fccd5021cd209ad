"""A document on its way out of a project, as every writer gets it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator.model.document import Answer, Document
from annotator.model.span import Span
from annotator.model.tokens import Bounds, TokenIndex


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What one annotator said of one document. Offsets are code points."""

    document: Document
    annotator: str
    session: str
    answer: Answer | None
    timestamp: int
    spans: tuple[Span, ...]
    rejected: tuple[Span, ...]
    tokens: TokenIndex

    @property
    def bounds(self) -> Bounds:
        """Its tokens as pairs."""
        return self.tokens.bounds


def by_document(documents: Iterable[Outgoing]) -> Iterator[list[Outgoing]]:
    """What annotators said of the same document, one after another, together; each of them once."""
    together: list[Outgoing] = []
    for one in documents:
        if together and (not _same(one, together[0]) or one.annotator in {other.annotator for other in together}):
            yield together
            together = []
        together.append(one)
    if together:
        yield together


def _same(one: Outgoing, other: Outgoing) -> bool:
    return one.document.title == other.document.title and one.document.text == other.document.text


@cache
def _blank(lang: str) -> Any:
    import spacy

    nlp = spacy.blank(lang)
    nlp.max_length = 2**31
    return nlp


def spacy_bounds(text: str, lang: str) -> Bounds:
    """The tokens that spaCy's own tokeniser of a language makes, for texts that no pipeline has looked at."""
    starts, lengths = _blank(lang).tokenizer(text).to_array(["IDX", "LENGTH"]).T
    return list(zip(starts.tolist(), (starts + lengths).tolist(), strict=True))
