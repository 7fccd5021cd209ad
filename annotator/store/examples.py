"""What was decided in a project, as examples to train and to judge a pipeline with."""

from collections.abc import Iterable

from annotator.model.document import Answer
from annotator.model.examples import Example
from annotator.model.span import Status
from annotator.model.splits import Shares, Split
from annotator.store import queries, splits
from annotator.store.accepted import accepted_ids
from annotator.store.project import Project

_BEGUN = f"""
SELECT DISTINCT document FROM answer
WHERE answer = '{Answer.IN_PROGRESS}' AND annotator = coalesce(nullif(:annotator, ''), annotator) AND {queries.LIVE}
  AND EXISTS (SELECT 1 FROM span WHERE span.document = answer.document AND span.annotator = answer.annotator)
ORDER BY document
"""


def begun_ids(project: Project, annotator: str = "") -> list[int]:
    """Ids of documents that nobody has answered yet and in which the annotator (empty: anybody) has decided a span."""
    return [row[0] for row in project.db.execute(_BEGUN, {"annotator": annotator})]


def training_split(
    project: Project, shares: Shares, annotator: str = "", progress: splits.Progress = splits.no_progress
) -> Split:
    """The project's split, grown by what was accepted or begun since, and kept: what a pipeline has learnt from in part
    must not judge it later."""
    wanted = sorted({*accepted_ids(project, annotator), *begun_ids(project, annotator)})
    found = splits.grown(project, shares, wanted, progress)
    if not project.readonly and found.parts and found != splits.load(project):
        splits.save(project, found)
    return found


def examples_of(project: Project, split: Split, annotator: str = "") -> list[Example]:
    """Accepted documents of every part, and of train those that are begun, as each annotator (or this one) decided."""
    accepted = [i for i in accepted_ids(project, annotator) if split.parts.get(i)]
    begun = [i for i in begun_ids(project, annotator) if split.parts.get(i) == "train"]
    return [
        *_examples(project, accepted, Answer.ACCEPT, annotator, split),
        *_examples(project, begun, Answer.IN_PROGRESS, annotator, split),
    ]


def texts_of_rest(project: Project, split: Split, most: int = 200) -> list[Example]:
    """Documents that are in no part, spread over the queue: what the base says of such texts is kept in training."""
    idents = [i for i in project.document_ids() if i not in split.parts]
    chosen = idents[:: max(1, -(-len(idents) // most))]
    return [Example(i, project.document(i).text, (), complete=False, part="rest") for i in chosen]


def accepted_examples(project: Project, annotator: str = "") -> list[Example]:
    """All accepted documents, of whatever part."""
    return _examples(project, accepted_ids(project, annotator), Answer.ACCEPT, annotator, None)


def _examples(
    project: Project, idents: Iterable[int], answer: Answer, annotator: str, split: Split | None
) -> list[Example]:
    found = []
    for ident in idents:
        text = project.document(ident).text
        for who, said, _ in project.answers(ident):
            if said is answer and annotator in ("", who):
                spans = project.spans(ident, who)
                of = {
                    status: tuple(dict.fromkeys(s.place for s in spans if s.status is status))
                    for status in (Status.ACCEPTED, Status.REJECTED)
                }
                part = split.parts[ident] if split else ""
                complete = answer is Answer.ACCEPT
                found.append(Example(ident, text, of[Status.ACCEPTED], of[Status.REJECTED], complete, part))
    return found
