"""What the labels of pipelines are shown as in a project."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.label import Label
from annotator.model.span import Span
from annotator.store import labels, runs
from annotator.store.mapping import label_map, map_labels, said_labels
from annotator.store.project import Project
from annotator.suggest.protocol import Result
from tests.making import TEXT, found, project_with, suggest


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """One document; a run has said PERSON, and LOC and WEEKDAY, which the scheme lacks."""
    with project_with(tmp_path / "p.annot", TEXT) as made:
        run = runs.begin_run(made, "tiny", "1.0", {})
        said = [found(TEXT, "Ana Novak", "PERSON"), found(TEXT, "Larnholm", "LOC"), found(TEXT, "Monday", "WEEKDAY")]
        runs.store_results(made, run, [Result(1, said)])
        yield made


def _shown(project: Project) -> dict[str, str]:
    return {TEXT[s.start : s.end]: s.label for s in project.spans(1, "ana")}


def test_a_run_adds_no_label_and_what_the_scheme_lacks_is_hidden(project: Project) -> None:
    assert _shown(project) == {"Ana Novak": "PERSON"}
    assert [label.name for label in project.labels()] == ["PERSON", "ORG", "GPE", "DATE"]
    assert label_map(project) == {"LOC": "", "WEEKDAY": ""}
    assert said_labels(project) == ["LOC", "PERSON", "WEEKDAY"]


def test_mapping_is_one_step_that_undo_takes_back(project: Project) -> None:
    before = project.labels()
    map_labels(project, "ana", {"LOC": "GPE", "WEEKDAY": "WEEKDAY", "PERSON": ""}, ["WEEKDAY"])
    assert _shown(project) == {"Larnholm": "GPE", "Monday": "WEEKDAY"}
    edit = project.undo("ana")
    assert edit is not None
    assert (edit.command, project.labels(), _shown(project)) == ("map labels", before, {"Ana Novak": "PERSON"})
    project.redo("ana")
    assert _shown(project) == {"Larnholm": "GPE", "Monday": "WEEKDAY"}


def test_what_is_shown_as_it_was_said_needs_no_row(project: Project) -> None:
    map_labels(project, "ana", {"PERSON": "ORG"})
    map_labels(project, "ana", {"PERSON": "PERSON", "ORG": "ORG"})
    assert label_map(project) == {"LOC": "", "WEEKDAY": ""}


@pytest.mark.parametrize(
    ("shown", "new", "says"),
    [({"LOC": "PLACE"}, [], "no such label"), ({"LOC": "a\nb"}, ["a\nb"], "cannot be a label")],
)
def test_a_label_that_is_not_there_changes_nothing(
    project: Project, shown: dict[str, str], new: list[str], says: str
) -> None:
    with pytest.raises(AnnotatorError, match=says):
        map_labels(project, "ana", {"WEEKDAY": "DATE", **shown}, new)
    assert label_map(project) == {"LOC": "", "WEEKDAY": ""}


def test_a_label_that_people_add_shows_what_was_hidden(project: Project) -> None:
    labels.add_labels(project, "ana", [project.labels().new_label("WEEKDAY")])
    assert _shown(project) == {"Ana Novak": "PERSON", "Monday": "WEEKDAY"}


@pytest.mark.parametrize(
    "act",
    [
        lambda p: labels.change_label(p, "ana", "PERSON", Label("HUMAN")),
        lambda p: labels.merge_labels(p, "ana", "PERSON", "DATE"),
        lambda p: labels.delete_label(p, "ana", "PERSON"),
    ],
    ids=["renamed", "merged", "deleted"],
)
@pytest.mark.parametrize("shown", ["ORG", ""])
def test_what_is_shown_as_another_label_stays_so_whatever_becomes_of_its_own(
    project: Project, act: Callable[[Project], None], shown: str
) -> None:
    map_labels(project, "ana", {"PERSON": shown, "LOC": "PERSON"})
    before = _shown(project)
    act(project)
    after = _shown(project)
    assert after.get("Ana Novak", "") == before.get("Ana Novak", "") == shown
    assert after.get("Larnholm") != before["Larnholm"] == "PERSON"


def test_two_labels_that_are_shown_as_one_are_one_suggestion(project: Project) -> None:
    suggest(project, 1, [Span(*found(TEXT, "Larnholm", "GPE").place, score=0.5)], "other")
    map_labels(project, "ana", {"LOC": "GPE"})
    [place] = [s for s in project.spans(1, "ana") if s.label == "GPE"]
    assert (place.source, place.score) == ("other 1.0 + tiny 1.0", 0.5)
