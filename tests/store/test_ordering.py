"""Putting documents into an order, as a step that can be undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.document import Answer
from annotator.model.order import By, Order
from annotator.model.span import Span, Status
from annotator.session import Decision, Session
from annotator.store.history import listed, revert
from annotator.store.ordering import draws, order_documents, order_of
from annotator.store.project import Project
from annotator.store.trash import restore_documents
from tests.making import add, found, project_with, suggest

TEXTS = (
    "Ana Novak met the council.",
    "The weather was fine.",
    "Harbour Union and Ana Novak agree.",
    "The harbour is closed for ferries.",
    "Oslo sees rain.",
    "Ferries leave the harbour late.",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Six documents; the first, third and fifth have suggestions."""
    with project_with(tmp_path / "p.annot", *TEXTS) as made:
        run = [found(TEXTS[2], "Harbour Union", "ORG", 0.3), found(TEXTS[2], "Ana Novak", "PERSON", 0.7)]
        suggest(made, 1, [found(TEXTS[0], "Ana Novak", "PERSON", 0.6)])
        suggest(made, 3, run)
        suggest(made, 5, [found(TEXTS[4], "Oslo", "GPE", 0.2)])
        yield made


def _order(project: Project) -> list[int]:
    return list(project.entries("ana").ids)


def _answer(project: Project, document: int, answer: Answer) -> None:
    session = Session(project, "ana")
    session.open(document)
    session.decide("answer", [], answer)


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (Order(By.UNCERTAIN), [5, 3, 1, 2, 4, 6]),
        (Order(By.PENDING), [3, 1, 5, 2, 4, 6]),
        (Order(By.SEARCH, words="HARBOUR"), [3, 4, 6, 1, 2, 5]),
    ],
)
def test_what_is_wanted_comes_first_and_the_rest_as_it_came(
    project: Project, order: Order, wanted: list[int]
) -> None:  # fmt: skip
    assert order_documents(project, "ana", order) == 6
    assert _order(project) == wanted
    assert order_of(project.db) == order


def test_a_random_order_is_that_of_the_draws_and_another_for_another_seed(project: Project) -> None:
    order_documents(project, "ana", Order(By.RANDOM, seed=1))
    assert _order(project) == sorted(range(1, 7), key=draws(project, 1))
    orders = set()
    for seed in range(8):
        order_documents(project, "ana", Order(By.RANDOM, seed=seed))
        orders.add(tuple(_order(project)))
    assert len(orders) > 4


def test_what_is_like_the_last_corrections_comes_first(project: Project) -> None:
    session = Session(project, "ana")
    session.open(4)
    session.decide("label", [Decision(None, found(TEXTS[3], "ferries", "ORG")._replace(status=Status.ACCEPTED))])
    order_documents(project, "ana", Order(By.SIMILAR))
    assert _order(project)[:3] == [4, 6, 3]  # begun; ferries and harbour; harbour


def test_what_is_answered_or_begun_keeps_its_place_and_what_comes_later_is_last(project: Project) -> None:
    _answer(project, 6, Answer.ACCEPT)
    _answer(project, 2, Answer.IN_PROGRESS)
    assert order_documents(project, "ana", Order(By.UNCERTAIN)) == 4
    new = add(project, "A new text.")
    assert _order(project) == [6, 2, 5, 3, 1, 4, new]
    queue = project.entries("ana")
    assert [queue.next_unanswered(at) for at in (-1, 0, 6)] == [1, 1, 1]
    assert [queue.index_of(i) for i in (6, new, 99)] == [0, 6, -1]


def test_the_trash_and_filters_follow_the_order(project: Project) -> None:
    order_documents(project, "ana", Order(By.UNCERTAIN))
    with project.transact("trash", annotator="ana") as tx:
        tx.move_to_trash([3])
    queue = project.entries("ana")
    assert list(queue.ids) == [5, 1, 2, 4, 6]
    restore_documents(project, "ana", [3])
    queue.follow([3])
    assert list(queue.ids) == [5, 3, 1, 2, 4, 6]
    assert [list(queue.filtered([word])) for word in ("harbour", "sees", "a")] == [[3, 4, 6], [5], [5, 3, 1, 2, 4, 6]]


def test_undo_brings_each_order_back_and_redo_again(project: Project) -> None:
    before = _order(project)
    orders = [Order(By.UNCERTAIN, 0.5, 3), Order(By.PENDING), Order()]
    seen = []
    for order in orders:
        order_documents(project, "ana", order)
        seen.append(_order(project))
    assert seen[2] == before
    for order, ids in zip(reversed(orders[:2]), reversed(seen[:2]), strict=True):
        edit = project.undo("ana")
        assert edit is not None
        assert (order_of(project.db), _order(project)) == (order, ids)
    project.undo("ana")
    assert (order_of(project.db), _order(project), project.undo("ana")) == (Order(), before, None)
    redone = project.redo("ana")
    assert redone is not None
    assert redone.command == "order documents least certain first, 50% at random"
    assert _order(project) == seen[0]


def test_an_old_order_is_taken_back_alone_unless_a_later_one_stands_in_the_way(project: Project) -> None:
    order_documents(project, "ana", Order(By.PENDING))
    _answer(project, 1, Answer.ACCEPT)
    [_, order] = listed(project)
    revert(project, order.id, "bob")
    assert _order(project) == list(range(1, 7))
    order_documents(project, "ana", Order(By.UNCERTAIN))
    order_documents(project, "bob", Order(By.PENDING))
    with pytest.raises(AnnotatorError, match="later steps build on it: “order documents most suggestions first”"):
        revert(project, listed(project)[1].id, "ana")


def test_an_order_that_another_annotator_has_replaced_is_not_undone(project: Project) -> None:
    order_documents(project, "ana", Order(By.PENDING))
    order_documents(project, "bob", Order(By.UNCERTAIN))
    with pytest.raises(AnnotatorError, match="changed by something else"):
        project.undo("ana")
    assert _order(project) == [5, 3, 1, 2, 4, 6]


@pytest.mark.parametrize(
    ("order", "says"),
    [
        (Order(By.UNCERTAIN), "No suggestion has a score"),
        (Order(By.PENDING), "nothing to review"),
        (Order(By.SIMILAR), "ana has corrected nothing yet"),
        (Order(By.SEARCH, words="klingon"), "No document that waits has “klingon”"),
    ],
)
def test_where_there_is_nothing_to_order_by_that_is_said_and_nothing_changes(
    tmp_path: Path, order: Order, says: str
) -> None:
    with project_with(tmp_path / "q.annot", *TEXTS) as project:
        if order.by is By.UNCERTAIN:
            suggest(project, 2, [Span(0, 3, "ORG")])
        with pytest.raises(AnnotatorError, match=says):
            order_documents(project, "ana", order)
        assert (_order(project), order_of(project.db)) == (list(range(1, 7)), Order())


def test_a_session_goes_to_the_first_and_undo_leads_back(project: Project) -> None:
    session = Session(project, "ana")
    session.open(2)
    told: list[tuple[int, int]] = []
    assert session.order(Order(By.SEARCH, words="rain"), lambda *said: told.append(said)) == 6
    assert (session.ident, session.index, told[-1]) == (5, 0, (6, 6))
    assert session.undo()
    assert [e.id for e in session.entries] == list(range(1, 7))


def test_a_setting_that_is_no_order_is_told(project: Project) -> None:
    project.set_setting("order", "{nonsense")
    assert _order(project) == list(range(1, 7))
    with pytest.raises(AnnotatorError, match="cannot be read"):
        order_of(project.db)
