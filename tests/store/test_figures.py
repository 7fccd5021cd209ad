"""What is counted of the work: by hand on a small project."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.document import Answer
from annotator.model.figures import Figure
from annotator.model.guard import Guard
from annotator.model.order import By, Order
from annotator.model.span import Status
from annotator.session import Decision, Session
from annotator.store.figures import figures
from annotator.store.ordering import draws, order_documents
from annotator.store.project import Project
from tests.making import TEXT, add, found, project_with, suggest

NOVAK, UNION, MONDAY = (
    found(TEXT, "Ana Novak", "PERSON", 0.95), found(TEXT, "Harbour Union", "GPE", 0.42), found(TEXT, "Monday", "DATE"),
)  # fmt: skip


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def work(self, session: Session, *pauses: float) -> None:
        session.touch()
        for pause in pauses:
            self.now += pause
            session.touch()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Five documents, each with three suggestions."""
    with project_with(tmp_path / "p.annot", TEXT) as made:
        for number in range(1, 5):
            add(made, f"{TEXT} Number {number}.")
        for document in range(1, 6):
            suggest(made, document, [NOVAK, UNION, MONDAY])
        yield made


def _finish(project: Project, document: int, *pauses: float, who: str = "ana", answer: Answer = Answer.ACCEPT) -> None:
    """Accepts the person, gives the place another label, rejects the date, and answers."""
    clock = Clock()
    session = Session(project, who, clock=clock)
    session.open(document)
    clock.work(session, *pauses)
    said = {span.label: span for span in session.pending}
    if said:
        decisions = [
            Decision(said["PERSON"], said["PERSON"]._replace(status=Status.ACCEPTED)),
            Decision(said["GPE"], said["GPE"]._replace(status=Status.ACCEPTED, label="ORG")),
            Decision(said["DATE"], said["DATE"]._replace(status=Status.REJECTED)),
        ]
        session.decide("decide", decisions)
    session.decide(f"{answer} document", [], answer)


def _of(project: Project, name: str, who: str = "ana") -> Figure | None:
    return next((figure for figure in figures(project, who) if figure.name == name), None)


def _numbers(project: Project, name: str, who: str = "ana") -> dict[str, list[float | None]]:
    figure = _of(project, name, who)
    return {row.name: [v.number for v in row.values] for row in figure.rows} if figure else {}


def test_a_new_project_tells_only_how_far_the_work_is(tmp_path: Path) -> None:
    with project_with(tmp_path / "q.annot") as empty:
        assert [figure.name for figure in figures(empty, "ana")] == ["progress"]
        assert _numbers(empty, "progress")["not opened"] == [0, None]


def test_progress_counts_documents_by_answer(project: Project) -> None:
    _finish(project, 1, 10.0)
    _finish(project, 2, 10.0, answer=Answer.REJECT)
    assert _numbers(project, "progress") == {
        "accepted": [1, 0.2], "rejected": [1, 0.2], "ignored": [0, 0.0], "in progress": [0, 0.0],
        "not opened": [3, 0.6],
    }  # fmt: skip


def test_the_forecast_comes_from_active_time_without_long_pauses(project: Project) -> None:
    _finish(project, 1, 10.0, 500.0, 10.0)
    _finish(project, 2, 40.0)
    found = _numbers(project, "forecast")
    assert found == {
        "active time per document, last 2": [30.0],
        "documents left": [3],
        "active time left": [90.0],
        "documents on a day with work": [2.0],
        "such days left": [1.5],
    }
    figure = _of(project, "forecast")
    assert figure is not None
    assert "Pauses of more than 60 s are no active time" in figure.note
    left = next(row for row in figure.rows if row.name == "active time left").values[0]
    assert (left.low, left.high) == (60.0, 120.0)


def test_documents_that_came_in_answered_say_nothing_of_the_time(project: Project) -> None:
    with project.transact("accept", annotator="ana", document=1) as tx:
        tx.update("answer", project.answer_row(1, "ana") or 0, {"answer": "accept"})
    assert (_numbers(project, "forecast"), _numbers(project, "days")) == ({}, {})


def test_accepted_is_what_was_taken_as_it_was_said(project: Project) -> None:
    for document in (1, 2):
        _finish(project, document, 5.0)
    assert _numbers(project, "accepted") == {
        "PERSON": [1.0, 2], "GPE": [0.0, 2], "DATE": [0.0, 2], "all labels": [pytest.approx(1 / 3), 6],
    }  # fmt: skip
    figure = _of(project, "accepted")
    assert figure is not None
    person = figure.rows[-2].values[0]
    assert (figure.rows[-2].name, person.high) == ("PERSON", 1.0)
    assert person.low == pytest.approx(0.3424, abs=1e-4)


def test_scores_stand_in_bands_beside_their_mean(project: Project) -> None:
    _finish(project, 1, 5.0)
    assert _numbers(project, "scores") == {
        "0.4 to 0.5": [0.0, pytest.approx(0.42), 1], "0.9 to 1.0": [1.0, pytest.approx(0.95), 1],
    }  # fmt: skip


def test_a_score_beyond_the_scale_counts_in_the_band_beside_it(project: Project) -> None:
    project.db.execute("UPDATE suggestion SET score = 7 WHERE label = 'PERSON'")
    project.db.execute("UPDATE suggestion SET score = -2 WHERE label = 'GPE'")
    _finish(project, 1, 5.0)
    assert list(_numbers(project, "scores")) == ["0.0 to 0.1", "0.9 to 1.0"]


def test_time_by_day_and_annotator_and_span(project: Project) -> None:
    _finish(project, 1, 10.0)
    _finish(project, 2, 30.0)
    _finish(project, 1, 50.0, who="bob")
    project.db.execute("UPDATE answer SET changed = '2026-01-05T12:00:00.000+00:00' WHERE document = 1")
    days = _numbers(project, "days")
    assert next(iter(days)) == "2026-01-05"
    assert list(days.values()) == [[1, 10.0, 10.0], [1, 30.0, 30.0]]
    assert _numbers(project, "annotators") == {"ana": [2, 4, 40.0, 20.0, 10.0], "bob": [1, 2, 50.0, 50.0, 25.0]}


def test_documents_that_were_drawn_at_random_are_told_from_others(project: Project) -> None:
    of = draws(project, 0)
    share = sorted(of(document) for document in range(1, 6))[2]
    order_documents(project, "ana", Order(By.PENDING, share))
    for document in range(1, 6):
        _finish(project, document, 5.0)
    assert _numbers(project, "drawn") == {
        "drawn at random": [pytest.approx(1 / 3), 6], "all others": [pytest.approx(1 / 3), 9],
    }  # fmt: skip


def test_suggestions_that_were_hidden_are_compared(project: Project) -> None:
    session = Session(project, "ana")
    session.guard_with(Guard(1.0))
    _finish(project, 1, 5.0)
    session.guard_with(Guard(0.0))
    _finish(project, 2, 5.0)
    assert _numbers(project, "guard")["documents"] == [1, 1, None]
    assert _numbers(project, "guard", "bob") == {}


def test_what_is_in_the_trash_does_not_count(project: Project) -> None:
    _finish(project, 1, 10.0)
    with project.transact("trash", annotator="ana") as tx:
        tx.move_to_trash([1])
    assert [figure.name for figure in figures(project, "ana")] == ["progress", "labels"]
