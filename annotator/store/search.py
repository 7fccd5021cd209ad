"""Finding text in all documents."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.model.occurrences import context, pattern
from annotator.store.project import Project

MOST_HITS = 2000
_A_STEP = 50  # documents that are read together


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a text was found: document, start and end (code points), and what stands around it."""

    document: int
    title: str
    start: int
    end: int
    before: str
    text: str
    after: str


def search(
    project: Project, wanted: str, *, whole_words: bool = False, match_case: bool = False
) -> Iterator[list[Hit]]:
    """The hits document by document in queue order, in lists of some documents each; any white space answers any other.

    Stops after MOST_HITS. The text is looked for as it stands: it is no pattern.
    """
    if not wanted.strip():
        return
    found_by = pattern(wanted, whole_words=whole_words, match_case=match_case)
    idents, found = project.document_ids(), 0
    for first in range(0, len(idents), _A_STEP):
        hits: list[Hit] = []
        for ident in idents[first : first + _A_STEP]:
            row = project.db.execute("SELECT title, text FROM document WHERE id = ?", [ident]).fetchone()
            if row is None:
                continue
            title, text = row
            for match in found_by.finditer(text):
                hits.append(Hit(ident, title, *match.span(), *context(text, *match.span())))
                found += 1
                if found >= MOST_HITS:
                    yield hits
                    return
        yield hits
