"""Between texts and spaCy's documents: long texts in pieces, and what was found in them as spans of the text."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.language import tr
from annotator.model.label import label_problem
from annotator.model.span import Span, span_problem, trimmed
from annotator.suggest.consistency import consistent
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.protocol import Result
from annotator.suggest.rulers import longest
from annotator.suggest.scoring import scores_of

LONGEST_PIECE = 50_000  # code points given to spaCy at once: 1 MB in one piece takes gigabytes
_PLAIN = Job(Kind.PIPELINE, consistency=False)
Piece = tuple[int, Any]  # where it begins in the text (code points), and its spaCy document


def pieces(text: str, longest: int = LONGEST_PIECE) -> Iterator[tuple[int, str]]:
    """Start and text of each piece; cut behind a line end, else behind a space, else hard."""
    start = 0
    while start < len(text):
        end = len(text)
        if end - start > longest:
            window = (start + longest // 2, start + longest)
            end = max(text.rfind("\n", *window), 0) + 1
            if end <= start:
                end = max(text.rfind(" ", *window), 0) + 1
            if end <= start:
                end = start + longest
        yield start, text[start:end]
        start = end


def merge(ident: int, docs: Iterable[Piece], text: str, job: Job = _PLAIN) -> Result:
    """One result from the spaCy documents of a text's pieces. Spans that cannot be are left out, with a sentence."""
    entities: list[Span] = []
    others: list[Span] = []
    bounds: list[tuple[int, int]] = []
    refused: Counter[str] = Counter()
    for offset, doc in docs:
        if doc.text != text[offset : offset + len(doc.text)] and job.kind is Kind.PIPELINE:
            return Result(ident, problem=tr("the pipeline changed the text"))
        bounds += [(offset + t.idx, offset + t.idx + len(t)) for t in doc]
        entities += _checked(_entities(doc, offset), text, refused)
        others += _checked(_groups(doc, offset), text, refused)
    notes = [tr("{n} spans were left out: {why}.", n=n, why=why) for why, n in refused.items()]
    if job.kind is not Kind.PIPELINE:
        return Result(ident, longest(others), notes=notes)
    if job.consistency and entities:
        entities = consistent(text, entities, bounds)
    return Result(ident, _once([*entities, *others]), bounds, notes=notes)


def _once(spans: list[Span]) -> list[Span]:
    """Each place once; of those that say the same the first, with a score if any has one."""
    found: dict[tuple[int, int, str], Span] = {}
    for span in spans:
        known = found.setdefault(span.place, span)
        if known.score is None and span.score is not None:
            found[span.place] = known._replace(score=span.score)
    return list(found.values())


def _entities(doc: Any, offset: int) -> Iterator[Span]:
    scores = scores_of(doc)
    for entity in doc.ents:
        start, end, label = entity.start_char, entity.end_char, entity.label_
        yield Span(offset + start, offset + end, label, score=scores.get((start, end, label)))


def _groups(doc: Any, offset: int) -> Iterator[Span]:
    """The spans of all groups, overlapping ones too, with their scores where the pipeline gives some."""
    for group in doc.spans.values():
        scores = group.attrs.get("scores")
        for i, span in enumerate(group):
            score = float(scores[i]) if scores is not None and i < len(scores) else None
            if span.label_:  # coreference clusters and candidates have none
                yield Span(offset + span.start_char, offset + span.end_char, span.label_, score=score)


def _checked(spans: Iterable[Span], text: str, refused: Counter[str]) -> Iterator[Span]:
    """Those that can be, without white space at their borders."""
    for span in spans:
        problem = span_problem(span.start, span.end, len(text)) or label_problem(span.label)
        if problem:
            refused[problem] += 1
            continue
        fit = trimmed(span, text)
        if fit is not None:
            yield fit if fit.score is None or math.isfinite(fit.score) else fit._replace(score=None)
