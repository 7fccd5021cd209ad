"""What was decided of many documents, read in one go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from annotator.session import Decision, Session
from annotator.store import runs
from annotator.store.decided import decided
from annotator.store.project import Project
from tests.making import project_with

TEXTS = ("Ana Novak met Bo.", "Nobody was there.", "Oslo, then Bergen.")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two annotators worked on the first document, one on the third, nobody on the second."""
    with project_with(tmp_path / "p.annot", *TEXTS) as made:
        _decide(made, "bo", 1, [Span(0, 9, "ORG")], Answer.ACCEPT)
        _decide(made, "ana", 1, [Span(14, 16, "PERSON"), Span(0, 9, "PERSON")], Answer.ACCEPT)
        _decide(made, "ana", 3, [Span(0, 4, "GPE", Status.REJECTED)], Answer.REJECT)
        runs.store_result(
            made, runs.begin_run(made, "tiny", "", {}), 3, [], [(0, 4), (4, 5), (6, 10), (11, 17), (17, 18)]
        )
        yield made


def _decide(project: Project, who: str, document: int, spans: list[Span], answer: Answer) -> None:
    session = Session(project, who)
    session.open(document)
    session.decide("label", [Decision(None, span) for span in spans], answer)


def test_each_document_comes_with_all_that_was_said_in_the_order_that_is_asked_for(project: Project) -> None:
    found = list(decided(project, [3, 1, 2]))
    assert [one.document.text for one in found] == [TEXTS[2], TEXTS[0], TEXTS[1]]
    said = [[(who, answer) for who, answer, _ in one.answers] for one in found]
    assert said == [[("ana", Answer.REJECT)], [("ana", Answer.ACCEPT), ("bo", Answer.ACCEPT)], []]
    places = [{who: [s.place for s in spans] for who, spans in one.spans.items()} for one in found]
    of_first = {"ana": [(0, 9, "PERSON"), (14, 16, "PERSON")], "bo": [(0, 9, "ORG")]}
    assert places == [{"ana": [(0, 4, "GPE")]}, of_first, {}]
    assert found[0].spans["ana"][0].status is Status.REJECTED
    assert [one.tokens and one.tokens.tolist() for one in found] == [[0, 4, 4, 5, 6, 10, 11, 17, 17, 18], None, None]


def test_it_is_the_same_as_asking_for_each(project: Project) -> None:
    for one in decided(project, [1, 2, 3]):
        ident = one.document.id
        assert ident is not None
        assert one.document == project.document(ident)
        assert one.tokens == project.tokens(ident)
        assert one.answers == project.answers(ident)
        assert all(spans == project.spans(ident, who) for who, spans in one.spans.items())


def test_a_document_that_is_not_there_ends_it_with_a_sentence(project: Project) -> None:
    with pytest.raises(AnnotatorError, match="Document 7 is not in"):
        list(decided(project, [1, 7, 3]))


def test_none_are_asked_for(project: Project) -> None:
    assert list(decided(project, [])) == []
