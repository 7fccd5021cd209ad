"""One number for what an annotator decided, the same from a screen and from a file."""

import hashlib
from collections.abc import Mapping, Sequence

from annotator.model.document import Answer
from annotator.model.span import Span
from annotator.store.project import Project


def checksum(spans: Mapping[int, Sequence[Span]], answers: Mapping[int, Answer | None]) -> str:
    """Of the accepted and pending spans of each document, and its answer (an untouched one counts as in progress)."""
    digest = hashlib.sha256()
    for ident in sorted(spans):
        shown = sorted((s.start, s.end, s.label, str(s.status)) for s in spans[ident] if s.status != "rejected")
        digest.update(repr((ident, str(answers[ident] or Answer.IN_PROGRESS), shown)).encode())
    return digest.hexdigest()[:24]


def stored(project: Project, annotator: str) -> str:
    """The checksum of what is in a file."""
    entries = list(project.entries(annotator))
    return checksum({e.id: project.spans(e.id, annotator) for e in entries}, {e.id: e.answer for e in entries})
