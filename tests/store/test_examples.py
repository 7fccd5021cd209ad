"""From a project to examples: accepted documents of their part, and what is decided in those that are begun."""

from pathlib import Path

from annotator.model.document import Answer
from annotator.model.splits import Shares, Split
from annotator.store import splits
from annotator.store.examples import accepted_examples, examples_of, training_split
from annotator.store.project import Project
from tests.formats.training import accept, stories
from tests.making import add

SHARES = Shares((80, 10, 10), 1)


def _reject(project: Project, document: int, start: int, end: int, label: str) -> None:
    with project.transact("reject", annotator="ana", document=document) as tx:
        values = {"document": document, "annotator": "ana", "start": start, "end": end, "label": label}
        tx.insert("span", {**values, "status": "rejected"})


def test_a_document_that_is_begun_teaches_what_was_decided_and_no_more(tmp_path: Path) -> None:
    with stories(tmp_path / "p.annot", 20) as project:
        begun = add(project, "Ana Novak met May in June, and Lev left for Harbour Union.")
        accept(project, begun, (0, 9, "PERSON"), answer=Answer.IN_PROGRESS)
        _reject(project, begun, 14, 17, "DATE")
        add(project, "Nobody has looked at this.")
        ignored = add(project, "This one is no good.")
        accept(project, ignored, (0, 4, "ORG"), answer=Answer.IGNORE)
        split = training_split(project, SHARES)
        found = {one.id: one for one in examples_of(project, split)}
        assert {i for i, one in found.items() if one.complete} == set(range(1, 21))
        assert begun in split.parts
        assert ignored not in found
        train = Split(split.shares, {**split.parts, begun: "train"})
        [one] = [e for e in examples_of(project, train) if e.id == begun]
        assert (one.spans, one.rejected, one.complete) == (((0, 9, "PERSON"),), ((14, 17, "DATE"),), False)
        dev = Split(split.shares, {**split.parts, begun: "dev"})
        assert begun not in {e.id for e in examples_of(project, dev)}


def test_the_split_is_kept_so_that_what_was_learnt_from_never_judges(tmp_path: Path) -> None:
    with stories(tmp_path / "p.annot", 20) as project:
        first = training_split(project, SHARES)
        assert splits.load(project) == first
        accept(project, add(project, "Ida left for Odda."), (0, 3, "PERSON"))
        second = training_split(project, SHARES)
        assert {ident: second.parts[ident] for ident in first.parts} == dict(first.parts)


def test_each_annotator_is_an_example_and_one_can_be_chosen(tmp_path: Path) -> None:
    with stories(tmp_path / "p.annot", 2) as project:
        accept(project, 1, (0, 3, "ORG"), annotator="bo")
        assert [(e.id, e.spans[0][2]) for e in accepted_examples(project)] == [
            (1, "PERSON"), (1, "ORG"), (2, "PERSON"),
        ]  # fmt: skip
        assert [e.spans for e in accepted_examples(project, "bo")] == [((0, 3, "ORG"),)]
