"""Suggestions that are hidden until a document is finished, and what is counted of that."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.document import Answer, text_hash
from annotator.model.guard import Guard
from annotator.model.span import Span, Status
from annotator.session import Decision, Session
from annotator.store.bias import finished
from annotator.store.guarding import finished_hidden, guard_of, set_guard
from annotator.store.project import Project
from tests.making import TEXT, add, found, project_with, suggest

ALL = Guard(1.0)
NOVAK, UNION = found(TEXT, "Ana Novak", "PERSON"), found(TEXT, "Harbour Union", "ORG")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two documents, each with two suggestions."""
    with project_with(tmp_path / "p.annot", TEXT) as made:
        add(made, TEXT + " More.")
        for document in (1, 2):
            suggest(made, document, [NOVAK, UNION])
        yield made


@pytest.fixture
def session(project: Project) -> Session:
    """ana, with suggestions hidden everywhere, in the first document."""
    set_guard(project, "ana", ALL)
    session = Session(project, "ana")
    session.open(1)
    return session


def _label(session: Session, span: Span) -> None:
    session.decide("label", [Decision(None, span._replace(status=Status.ACCEPTED))])


def _shown(session: Session) -> list[tuple[str, bool]]:
    return [(session.text[s.start : s.end], s.pending) for s in session.spans]


def test_which_documents_are_drawn_hangs_on_their_text_and_the_seed() -> None:
    hashes = [text_hash(f"text {i}") for i in range(1000)]
    tenth = {h for h in hashes if Guard(0.1).draws(h)}
    assert 70 < len(tenth) < 130
    assert tenth < {h for h in hashes if Guard(0.3).draws(h)}
    assert tenth != {h for h in hashes if Guard(0.1, seed=1).draws(h)}
    assert not any(Guard().draws(h) for h in hashes)


def test_suggestions_come_when_the_document_is_finished_and_undo_hides_them_again(session: Session) -> None:
    assert (session.blind, _shown(session)) == (True, [])
    _label(session, NOVAK)
    assert _shown(session) == [("Ana Novak", False)]
    session.decide("accept document", [], Answer.ACCEPT)
    assert (session.blind, _shown(session)) == (False, [("Ana Novak", False), ("Harbour Union", True)])
    session.undo()
    assert (session.blind, _shown(session)) == (True, [("Ana Novak", False)])


def test_who_has_finished_a_document_sees_its_suggestions_also_when_it_is_reopened(session: Session) -> None:
    session.decide("accept document", [], Answer.ACCEPT)
    session.decide("reopen document", [], Answer.IN_PROGRESS)
    assert (session.blind, len(session.pending)) == (False, 2)
    assert list(finished_hidden(session.project, "ana")) == [1]
    assert finished_hidden(session.project, "bob") == {}


def test_what_was_removed_stays_gone_until_the_end(session: Session) -> None:
    _label(session, NOVAK)
    session.decide("remove", [Decision(session.spans[0], None)])
    assert _shown(session) == []


def test_the_guard_is_a_step_that_can_be_undone(session: Session) -> None:
    session.guard_with(Guard(0.0))
    assert (session.blind, len(session.pending)) == (False, 2)
    session.undo()
    assert (session.blind, session.pending, guard_of(session.project.db)) == (True, [], ALL)
    session.undo()
    assert (session.blind, len(session.pending), guard_of(session.project.db)) == (False, 2, Guard())


def test_what_was_found_alone_is_told_from_what_came_after(session: Session) -> None:
    """Of the spans of the first document one was found alone, one corrected and one accepted afterwards."""
    monday = found(TEXT, "Monday", "DATE")
    for span in (NOVAK, monday):
        _label(session, span)
    session.decide("accept document", [], Answer.ACCEPT)
    [union] = session.pending
    session.decide("accept", [Decision(union, union._replace(status=Status.ACCEPTED))])
    old = next(s for s in session.spans if s.label == "DATE")
    session.decide("relabel", [Decision(old, old._replace(label="ORG"))])
    novak = next(s for s in session.spans if s.label == "PERSON")
    session.decide("relabel", [Decision(novak, novak._replace(label="GPE"))])
    session.undo()  # which changes nothing of what was found alone
    session.guard_with(Guard())
    session.open(2)
    session.decide("accept", [Decision(s, s._replace(status=Status.ACCEPTED)) for s in session.pending], Answer.ACCEPT)
    [without], [with_] = finished(session.project, "ana")
    assert (without.found, without.final, without.beyond, without.said, without.taken) == (1, 3, 0, 2, 1)
    assert (with_.found, with_.final, with_.beyond, with_.said, with_.taken) == (2, 2, 0, 2, 2)
    assert with_.words == len(TEXT.split()) + 1
    assert finished(session.project, "bob") == ([], [])


def test_what_is_no_guard_is_told(project: Project) -> None:
    with pytest.raises(AnnotatorError, match="no share"):
        Guard(2.0)
    project.set_setting("guard", "[]")
    with pytest.raises(AnnotatorError, match="cannot be read"):
        guard_of(project.db)
