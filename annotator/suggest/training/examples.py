"""From decided documents to spaCy's examples: what was accepted, what was rejected, and what nobody knows."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.language import mark
from annotator.model.examples import Example, Place
from annotator.model.span import Span, trimmed
from annotator.suggest.docs import pieces

REJECTED = "rejected"  # the group of `doc.spans` in which EntityRecognizer looks for what is no entity
OVERLAP, MISALIGNED = mark("overlaps a longer one"), mark("inside a token, so that nothing is known there")


def spacy_examples(nlp: Any, found: Iterable[Example], left_out: Counter[str] | None = None) -> Iterator[Any]:
    """spaCy's example of each piece of each document with text; spans that do not fit are counted in `left_out`.

    Where a document is not complete, tokens that nothing was decided of are missing, not outside.
    """
    from spacy.training import Example as Pair

    counts = Counter[str]() if left_out is None else left_out
    for one in found:
        for start, piece in pieces(one.text):
            doc = nlp.make_doc(piece)
            if not piece.isspace() and _annotate(doc, one, start, counts):
                yield Pair(nlp.make_doc(piece), doc)


def _annotate(doc: Any, one: Example, offset: int, counts: Counter[str]) -> bool:
    """Writes what is known of a piece into its document; whether there is anything."""
    found: list[Any] = []
    unknown: list[Any] = []
    taken: set[int] = set()
    for place in sorted(one.spans, key=lambda s: (s[0] - s[1], s[0], s[2])):
        span = _span(doc, place, offset, one.text)
        if span is None:
            wide = _span(doc, place, offset, one.text, mode="expand")
            unknown += [wide] if wide is not None else []
            counts[MISALIGNED] += wide is not None
        elif taken.isdisjoint(range(span.start, span.end)):
            found.append(span)
            taken.update(range(span.start, span.end))
        else:
            counts[OVERLAP] += 1
    missing = _free_runs(doc, unknown, taken)
    doc.set_ents(found, missing=missing, default="outside" if one.complete else "missing")
    accepted = {(s.start, s.end, s.label_) for s in found}
    no = [s for p in one.rejected if (s := _span(doc, p, offset, one.text)) is not None]
    # A span that is said to be both ends spaCy's training (E868).
    doc.spans[REJECTED] = [s for s in no if (s.start, s.end, s.label_) not in accepted]
    return bool(one.complete or found or doc.spans[REJECTED])


def _span(doc: Any, place: Place, offset: int, text: str, mode: str = "strict") -> Any:
    """spaCy's span of a place without white space at its borders; None where it is not in the piece, or no tokens."""
    span = trimmed(Span(*place), text)
    if span is None or span.start < offset or span.end > offset + len(doc.text):
        return None
    return doc.char_span(span.start - offset, span.end - offset, label=span.label, alignment_mode=mode)


def _free_runs(doc: Any, unknown: list[Any], taken: set[int]) -> list[Any]:
    """The tokens of spans that nothing is known of, each by itself, but for those that an entity has."""
    free = {i for span in unknown for i in range(span.start, span.end)} - taken
    return [doc[i : i + 1] for i in sorted(free)]
