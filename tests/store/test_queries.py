"""What waits for an annotator, what they corrected, and what counts as work: the longer statements, by their rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.span import Span
from annotator.store import queries
from annotator.store.project import Project
from tests.making import TEXT, found, project_with, suggest

NOVAK, UNION = found(TEXT, "Ana Novak", "PERSON", 0.5), found(TEXT, "Harbour Union", "ORG")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A document with two suggestions: rows 1 and 2."""
    with project_with(tmp_path / "p.annot", TEXT) as made:
        suggest(made, 1, [NOVAK, UNION])
        yield made


def _decide(project: Project, span: Span, status: str = "accepted", who: str = "ana") -> int:
    values = {"document": 1, "annotator": who, "start": span.start, "end": span.end, "label": span.label}
    with project.transact("decide", annotator=who, document=1) as tx:
        return tx.insert("span", {**values, "status": status, "suggestion": span.suggestion})


def _pending(project: Project, who: str = "ana") -> list[tuple[int, int, str]]:
    spans = [s.place for s in project.spans(1, who) if s.pending]
    starts = [place[0] for place in spans]
    assert [s.place for s in project.spans(1, who, starts) if s.pending] == spans
    return spans


@pytest.mark.parametrize("status", ["accepted", "rejected"])
def test_a_suggestion_waits_until_a_span_of_the_annotators_answers_it(project: Project, status: str) -> None:
    _decide(project, NOVAK, status)  # says the same
    moved = UNION._replace(start=UNION.start + 1, label="GPE", suggestion=2)
    _decide(project, moved, status)  # came from it
    assert _pending(project) == []
    assert _pending(project, "ben") == [NOVAK.place, UNION.place]


def test_what_says_something_else_answers_nothing(project: Project) -> None:
    _decide(project, NOVAK._replace(label="ORG"))
    _decide(project, UNION._replace(start=UNION.start + 1))
    assert _pending(project) == [NOVAK.place, UNION.place]


def test_what_an_earlier_run_said_and_was_decided_waits_no_more_but_another_label_does(project: Project) -> None:
    _decide(project, NOVAK._replace(end=NOVAK.end + 1, suggestion=1))
    _decide(project, UNION._replace(label="GPE", suggestion=2))
    suggest(project, 1, [NOVAK, NOVAK._replace(label="ORG"), UNION, UNION._replace(end=UNION.end + 1)])
    assert _pending(project) == [NOVAK._replace(label="ORG").place, UNION._replace(end=UNION.end + 1).place]


def test_a_suggestion_that_names_its_source_shows_that_and_not_the_run(project: Project) -> None:
    suggest(project, 1, [UNION._replace(source="list of firms")], "lists")
    assert {s.label: s.source for s in project.spans(1, "ana")} == {
        "PERSON": "tiny 1.0",
        "ORG": "list of firms + tiny 1.0",
    }


def test_corrected_is_what_was_rejected_changed_or_suggested_by_nobody(project: Project) -> None:
    suggest(project, 1, [found(TEXT, "Larnholm", "GPE"), found(TEXT, "Monday", "DATE")], "other")
    own, rejected = found(TEXT, "Novak said", "ORG"), UNION._replace(suggestion=2)
    changed = found(TEXT, "on Monday", "DATE")._replace(suggestion=4)
    _decide(project, NOVAK._replace(suggestion=1))  # as it was said
    _decide(project, own)
    _decide(project, rejected, "rejected")
    _decide(project, changed)
    _decide(project, found(TEXT, "flew", "X"), who="ben")
    rows = project.db.execute(queries.CORRECTED_LAST, {"annotator": "ana", "most": 9}).fetchall()
    assert rows == [(1, s.start, s.end) for s in (changed, rejected, own)]
    assert project.db.execute(queries.CORRECTED_LAST, {"annotator": "ana", "most": 1}).fetchall() == rows[:1]


def test_time_counts_for_documents_that_were_answered(project: Project) -> None:
    def days() -> list[tuple[int, float]]:
        return [row[1:] for row in project.db.execute(queries.DAYS, {"annotator": "ana"})]

    project.add_seconds(1, "ana", 10)
    assert days() == []
    with project.transact("accept", annotator="ana", document=1) as tx:
        tx.update("answer", project.answer_row(1, "ana") or 0, {"answer": "accept"})
    assert days() == [(1, 10.0)]


def test_each_annotator_sees_their_own_spans_once(project: Project) -> None:
    for who, label in (("ana", "PERSON"), ("ben", "GPE")):
        _decide(project, NOVAK._replace(label=label, suggestion=1), who=who)
        _decide(project, found(TEXT, "Monday", label), who=who)
    for who, label in (("ana", "PERSON"), ("ben", "GPE")):
        wanted = [(NOVAK.start, label), (TEXT.index("Monday"), label)]
        decided = [s for s in project.spans(1, who) if not s.pending]
        assert [(s.start, s.label) for s in decided] == wanted
        assert [s for s in project.spans(1, who, [start for start, _ in wanted]) if not s.pending] == decided
