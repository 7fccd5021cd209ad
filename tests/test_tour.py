"""The tour's steps: done when the session shows it, and not before."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.commands import all_commands
from annotator.model.span import Status
from annotator.session import Decision, Session
from annotator.store.project import Project
from annotator.tour import BY_NAME, END, EXPORTED, STEPS, Tour, begin, moment
from tests.making import add, found, project_with, suggest

TEXT = "Ana Novak met the Harbour Union in Larnholm on Monday, and left for Bergen with Lev Orlov."
SAID = [("Ana Novak", "PERSON"), ("Harbour Union", "ORG"), ("Larnholm", "GPE"), ("Monday", "DATE"), ("Bergen", "GPE")]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An article with five suggestions, and another one behind it."""
    with project_with(tmp_path / "work.annot", TEXT) as project:
        add(project, "Second text about Oslo.")
        suggest(project, 1, [found(TEXT, *said) for said in SAID])
        yield project


@pytest.fixture
def session(project: Project) -> Session:
    session = Session(project, "ana")
    assert begin(session)
    return session


def _accept(session: Session, at: int = 0) -> None:
    span = session.pending[at]
    session.decide("accept", [Decision(span, span._replace(status=Status.ACCEPTED))])


def test_a_step_stays_while_nothing_has_happened(session: Session) -> None:
    tour = Tour(session)
    assert not tour.look("move.right")
    assert not tour.look(EXPORTED)
    assert tour.number == 0


def test_walking_some_words_is_the_first_step(session: Session) -> None:
    tour = Tour(session)
    session.move(session.unit(TEXT.index("Novak")))
    assert not tour.look()
    session.move(session.unit(TEXT.index("Union")))
    assert tour.look()
    assert tour.number == 1


def test_accepting_needs_a_suggestion_that_is_accepted(session: Session) -> None:
    tour = Tour(session)
    tour.number = 2
    session.decide("label", [Decision(None, found(TEXT, "Lev Orlov", "PERSON"))])
    assert not tour.look("span.accept")
    _accept(session)
    assert tour.look()


def test_a_label_on_what_was_suggested_is_no_new_span(session: Session) -> None:
    tour = Tour(session)
    tour.number = 4
    _accept(session)
    assert not tour.look()
    session.decide("label", [Decision(None, found(TEXT, "Lev Orlov", "PERSON"))])
    assert tour.look()


def test_a_border_has_moved_when_one_end_is_where_it_was(session: Session) -> None:
    session.decide("label", [Decision(None, found(TEXT, "Lev Orlov", "PERSON"))])
    tour = Tour(session)
    tour.number = 5
    span = next(s for s in session.spans if not s.pending)
    session.decide("relabel", [Decision(span, span._replace(label="ORG"))])
    assert not tour.look()
    span = next(s for s in session.spans if not s.pending)
    session.decide("move border", [Decision(span, span._replace(end=span.end - 6))])
    assert not tour.look()  # the label is another, too
    tour = Tour(session)
    tour.number = 5
    span = next(s for s in session.spans if not s.pending)
    session.decide("move border", [Decision(span, span._replace(end=span.end + 1))])
    assert tour.look()


def test_undo_without_anything_to_undo_is_not_enough(session: Session) -> None:
    tour = Tour(session)
    tour.number = 6
    assert not session.undo()
    assert not tour.look("edit.undo")
    _accept(session)
    tour = Tour(session)
    tour.number = 6
    assert session.undo()
    assert not tour.look()
    assert tour.look("edit.undo")


def test_only_what_happened_outside_ends_the_last_steps(session: Session) -> None:
    tour = Tour(session)
    tour.number = 8
    assert [tour.look(event) for event in ("", "view.palette", BY_NAME, "file.export", EXPORTED)] == [
        False, False, True, False, True,
    ]  # fmt: skip
    assert tour.ended
    assert tour.step is END
    assert not tour.look(BY_NAME)


def test_keys_are_named_as_the_user_has_them() -> None:
    ids = {command.id for command in all_commands()} | {"label"}
    for step in (*STEPS, END):
        pieces = step.said(lambda ident: f"<{ident}>")
        keys = {text for text, is_key in pieces if is_key}
        assert keys
        assert keys <= {f"<{ident}>" for ident in ids}
        assert "[" not in "".join(text for text, _ in pieces)
    assert len(STEPS) == 10


def test_it_begins_where_there_is_something_to_decide(project: Project) -> None:
    session = Session(project, "ana")
    assert begin(session)
    assert session.ident == 1
    for _ in range(2):
        _accept(session)
    assert not begin(session)


def test_it_does_not_begin_with_the_last_document_that_is_open(tmp_path: Path) -> None:
    with project_with(tmp_path / "one.annot", TEXT) as project:
        suggest(project, 1, [found(TEXT, *said) for said in SAID])
        assert not begin(Session(project, "ana"))


def test_a_moment_without_a_document(tmp_path: Path) -> None:
    with project_with(tmp_path / "none.annot") as project:
        assert moment(Session(project, "ana")).document is None
