"""The documents of an annotator that were finished with and without having seen suggestions, counted."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from annotator.model.bias import Done
from annotator.store import queries
from annotator.store.guarding import finished_hidden
from annotator.store.project import Project

Place = tuple[int, int, str]  # start, end (code points), label


def finished(project: Project, annotator: str) -> tuple[list[Done], list[Done]]:
    """The accepted documents at which a pipeline has looked: those without, then those with suggestions. Nothing at all
    before the first without: reading them takes time."""
    hidden = finished_hidden(project, annotator)
    if not hidden:
        return [], []
    values = {"annotator": annotator}
    idents = [r[0] for r in project.db.execute(queries.FINISHED_LOOKED_AT, values)]
    said: dict[int, set[Place]] = defaultdict(set)
    for ident, *place in project.db.execute(queries.SAID_PLACES, values):
        said[ident].add((place[0], place[1], place[2]))
    spans: dict[int, list[tuple[int, Place]]] = defaultdict(list)
    for ident, row, *place in project.db.execute(queries.ACCEPTED_PLACES, values):
        spans[ident].append((row, (place[0], place[1], place[2])))
    later = _touched_after(project, annotator, hidden)
    without, with_ = [], []
    for ident in idents:
        words = len(project.document(ident).text.split())
        final = {place for _, place in spans[ident]}
        if ident in hidden:
            found = {place for row, place in spans[ident] if row not in later}
            without.append(_done(words, found, final, said[ident]))
        else:
            with_.append(_done(words, final, final, said[ident]))
    return without, with_


def _done(words: int, found: set[Place], final: set[Place], said: set[Place]) -> Done:
    return Done(words, len(found), len(final), len(found - said), len(said), len(found & said))


def _touched_after(project: Project, annotator: str, hidden: Mapping[int, int]) -> set[int]:
    """The rows of spans that were made or changed after the edit that finished their document."""
    values = {"annotator": annotator, "documents": json.dumps(list(hidden)), "first": min(hidden.values())}
    found: Iterable[tuple[int, int, int]] = project.db.execute(queries.TOUCHED_AFTER, values)
    return {row for document, edit, row in found if edit > hidden[document]}
