"""The runs of a project, and which of them count."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.span import Status
from annotator.session import Decision, Session
from annotator.store.project import Project
from annotator.store.run_list import runs_of, switch_runs
from annotator.store.stats import statistics
from tests.making import TEXT, add, found, project_with, suggest

NOVAK, UNION, MONDAY = (
    found(TEXT, "Ana Novak", "PERSON", 0.4), found(TEXT, "Harbour Union", "ORG"), found(TEXT, "Monday", "DATE"),
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two documents; two pipelines agree on one span of the first."""
    with project_with(tmp_path / "p.annot", TEXT) as made:
        add(made, "Second text.")
        suggest(made, 1, [NOVAK, UNION], "one")
        suggest(made, 1, [NOVAK._replace(score=0.9), MONDAY], "two")
        yield made


def _shown(project: Project) -> list[tuple[str, str]]:
    return [(TEXT[s.start : s.end], s.source) for s in project.spans(1, "ana")]


def test_where_two_runs_agree_there_is_one_suggestion_with_both_sources_and_the_higher_score(project: Project) -> None:
    assert _shown(project) == [("Ana Novak", "one 1.0 + two 1.0"), ("Harbour Union", "one 1.0"), ("Monday", "two 1.0")]
    assert project.spans(1, "ana")[0].score == 0.9
    assert statistics(project, "ana")["labels"]["PERSON"]["pending"] == 1


def test_a_run_that_is_off_is_pending_nowhere_and_comes_back(project: Project) -> None:
    switch_runs(project, [1], on=False)
    assert _shown(project) == [("Ana Novak", "two 1.0"), ("Monday", "two 1.0")]
    assert [s.source for s in project.spans(1, "ana", [NOVAK.start, UNION.start])] == ["two 1.0"]
    assert statistics(project, "ana")["labels"]["ORG"]["pending"] == 0
    switch_runs(project, [1], on=True)
    assert len(_shown(project)) == 3


def test_without_the_newest_run_of_a_pipeline_the_one_before_counts(project: Project) -> None:
    suggest(project, 1, [MONDAY], "one")
    assert [run.replaced for run in runs_of(project, "ana")] == [True, False, False]
    assert _shown(project) == [("Ana Novak", "two 1.0"), ("Monday", "one 1.0 + two 1.0")]
    switch_runs(project, [3], on=False)
    assert [(run.on, run.replaced) for run in runs_of(project, "ana")] == [(True, False), (True, False), (False, False)]
    assert len(_shown(project)) == 3


def test_what_was_decided_counts_for_every_run_that_said_it(project: Project) -> None:
    session = Session(project, "ana")
    session.open(1)
    novak, union, monday = session.spans
    longer = monday._replace(end=monday.end + 1, status=Status.ACCEPTED)
    session.decide("accept", [Decision(novak, novak._replace(status=Status.ACCEPTED))])
    session.decide("reject", [Decision(union, union._replace(status=Status.REJECTED))])
    session.decide("move", [Decision(monday, longer)])
    one, two = runs_of(project, "ana")
    assert (one.accepted, one.rejected, one.changed, one.accept_rate) == (1, 1, 0, 0.5)
    assert (two.accepted, two.rejected, two.changed, two.accept_rate) == (1, 0, 1, 0.5)
    assert (one.documents, one.suggestions, one.name) == (1, 2, "one 1.0")
    assert {run.accept_rate for run in runs_of(project, "ben")} == {None}


def test_a_run_that_is_not_there(project: Project) -> None:
    with pytest.raises(AnnotatorError, match="There is no run 7"):
        switch_runs(project, [1, 7], on=False)
    assert all(run.on for run in runs_of(project, "ana"))
