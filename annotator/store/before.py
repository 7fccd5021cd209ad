"""What an annotator has labelled in a project so far, as texts with their labels."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.store.project import Project

_LONGEST = 200  # code points; longer pieces are no names
_REJECTED = ""


def labelled_before(project: Project, annotator: str) -> dict[str, list[str]]:
    """The texts that the annotator accepted spans of, by the label that each had most often, sorted.

    A text that was rejected as often as it was accepted with its label is left out. Raises `AnnotatorError` when there
    are none.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for text, label, status in _decided(project, annotator):
        votes[text][label if status == "accepted" else _REJECTED] += 1
    found: dict[str, list[str]] = defaultdict(list)
    for text, said in sorted(votes.items()):
        label, count = max(said.items(), key=lambda item: (item[1], item[0] == _REJECTED, item[0]))
        if label != _REJECTED and count > said[_REJECTED]:
            found[label].append(text)
    if not found:
        raise AnnotatorError(
            tr("{annotator} has accepted no span in {project} yet.", annotator=annotator, project=project.path.name),
            tr("Label something first."),
        )
    return dict(found)


def _decided(project: Project, annotator: str) -> Iterator[tuple[str, str, str]]:
    """Text, label and status of each decided span; each document's text is read once."""
    sql = 'SELECT document, start, "end", label, status FROM span WHERE annotator = ? ORDER BY document'
    shown, text = None, ""
    for document, start, end, label, status in project.db.execute(sql, [annotator]).fetchall():
        if document != shown:
            shown, text = document, project.document(document).text
        piece = text[start:end]
        if len(piece) <= _LONGEST and any(c.isalnum() for c in piece):
            yield " ".join(piece.split()), label, status
