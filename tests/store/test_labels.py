"""Changing labels: everybody's spans and the suggestions follow, one undoable step each."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import AnnotatorError
from annotator.model.label import Label
from annotator.store import labels
from annotator.store.mapping import map_labels
from annotator.store.project import Project
from annotator.store.stats import statistics
from tests.making import SCHEME, TEXT, add, found, project_with, suggest

Act = Callable[[Project], object]
SECOND = "Second text about Oslo and Ana Novak."
HUMAN = Label("HUMAN", "#123456", "h", "People", ("Ana Novak",))

ACTS: dict[str, Act] = {
    "add": lambda p: labels.add_labels(p, "ana", [Label("EVENT", key="e"), Label("FISH", key="o")]),
    "rename": lambda p: labels.change_label(p, "ana", "PERSON", HUMAN),
    "recolour": lambda p: labels.change_label(p, "ana", "PERSON", Label("PERSON", "#ABCDEF", "p")),
    "take a key": lambda p: labels.change_label(p, "ana", "PERSON", Label("PERSON", "#0072B2", "o")),
    "merge": lambda p: labels.merge_labels(p, "ana", "PERSON", "ORG"),
    "delete": lambda p: labels.delete_label(p, "ana", "PERSON"),
    "move": lambda p: labels.move_label(p, "ana", "DATE", -1),
    "number": lambda p: labels.number_keys(p, "ana"),
    "import": lambda p: labels.take_scheme(p, "ana", [HUMAN, Label("ORG", "#D55E00", "p", "Firms")]),
}


def _decide(project: Project, who: str, piece: str, label: str, status: str = "accepted", document: int = 1) -> None:
    """What somebody said of a piece of a text."""
    span = found(project.document(document).text, piece, label)
    values = {"document": document, "annotator": who, "start": span.start, "end": span.end, "label": label}
    with project.transact(f"{status} {label}", annotator=who, document=document) as tx:
        tx.insert("span", {**values, "status": status})


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Ana and Ben have decided; what the pipeline said of Monday and of the second document is pending."""
    with project_with(tmp_path / "p.annot", TEXT, SECOND) as made:
        suggest(made, 1, [found(TEXT, "Monday", "PERSON"), found(TEXT, "Larnholm", "GPE")])
        suggest(made, 2, [found(SECOND, "Ana Novak", "PERSON")])
        _decide(made, "ana", "Ana Novak", "PERSON")
        _decide(made, "ben", "Ana Novak", "PERSON")
        _decide(made, "ben", "Harbour Union", "PERSON", "rejected")
        _decide(made, "ben", "Harbour Union", "ORG", document=1)
        yield made


def _said(project: Project, who: str, document: int = 1) -> list[tuple[str, str, str]]:
    """Text, label and status of somebody's spans."""
    text = project.document(document).text
    return [(text[s.start : s.end], s.label, str(s.status)) for s in project.spans(document, who)]


def _rows(project: Project) -> dict[str, list[dict[str, Any]]]:
    """Everything that a change of labels may touch."""
    tables = ("label", "span", "label_map", "suggestion")
    return {name: [dict(r) for r in project.db.table(name).rows_where(order_by="id")] for name in tables}


@pytest.mark.parametrize("name", ACTS)
def test_each_change_is_one_step_that_undo_and_redo_repeat_exactly(project: Project, name: str) -> None:
    before = _rows(project)
    ACTS[name](project)
    after = _rows(project)
    assert after != before
    assert after["suggestion"] == before["suggestion"]
    for _ in range(2):
        assert project.undo("ana") is not None
        assert _rows(project) == before
        assert project.redo("ana") is not None
        assert _rows(project) == after


@pytest.mark.parametrize("name", ACTS)
def test_a_project_for_reading_only_is_not_changed(
    project: Project, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _rows(project)
    project.close()
    monkeypatch.setattr("annotator.store.opening.writable", lambda _path: False)
    with Project.open(project.path) as closed:
        with pytest.raises(AnnotatorError, match="read-only"):
            ACTS[name](closed)
        assert _rows(closed) == before


def test_a_new_name_goes_to_everybodys_spans_and_to_suggestions(project: Project) -> None:
    labels.change_label(project, "ana", "PERSON", HUMAN)
    assert _said(project, "ana") == [
        ("Ana Novak", "HUMAN", "accepted"),
        ("Larnholm", "GPE", "pending"),
        ("Monday", "HUMAN", "pending"),
    ]
    assert ("Ana Novak", "HUMAN", "accepted") in _said(project, "ben")
    assert ("Harbour Union", "HUMAN", "rejected") in _said(project, "ben")
    assert _said(project, "cara", 2) == [("Ana Novak", "HUMAN", "pending")]
    assert project.labels().get("HUMAN") == Label("HUMAN", "#123456", "h", "People", ("Ana Novak",), 1)
    assert statistics(project, "ana")["labels"]["HUMAN"] == {"accepted": 1, "rejected": 0, "pending": 2}


def test_names_can_be_changed_in_a_ring(project: Project) -> None:
    for old, new in (("PERSON", "X"), ("ORG", "PERSON"), ("X", "ORG")):
        labels.change_label(project, "ana", old, Label(new))
    assert ("Ana Novak", "ORG", "accepted") in _said(project, "ben")
    assert ("Harbour Union", "PERSON", "accepted") in _said(project, "ben")
    assert _said(project, "ana", 2) == [("Ana Novak", "ORG", "pending")]
    for _ in range(3):
        project.undo("ana")
    assert _said(project, "ana", 2) == [("Ana Novak", "PERSON", "pending")]


@pytest.mark.parametrize("name", ["rename", "merge", "delete"])
def test_a_pipeline_that_runs_again_brings_no_old_name_back(project: Project, name: str) -> None:
    ACTS[name](project)
    before, names = _said(project, "cara", 2), [label.name for label in project.labels()]
    suggest(project, 2, [found(SECOND, "Ana Novak", "PERSON")])
    assert [label.name for label in project.labels()] == names
    assert _said(project, "cara", 2) == before
    project.undo("ana")
    assert _said(project, "cara", 2) == [("Ana Novak", "PERSON", "pending")]


def test_merging_keeps_one_span_where_somebody_had_both_and_the_accepted_one(project: Project) -> None:
    labels.merge_labels(project, "ana", "PERSON", "ORG")
    assert _said(project, "ana") == [
        ("Ana Novak", "ORG", "accepted"),
        ("Larnholm", "GPE", "pending"),
        ("Monday", "ORG", "pending"),
    ]
    assert [s for s in _said(project, "ben") if s[0] == "Harbour Union"] == [("Harbour Union", "ORG", "accepted")]
    assert "PERSON" not in project.labels()


def test_merging_the_accepted_into_the_rejected_keeps_the_accepted_one(project: Project) -> None:
    labels.merge_labels(project, "ana", "ORG", "PERSON")
    assert [s for s in _said(project, "ben") if s[0] == "Harbour Union"] == [("Harbour Union", "PERSON", "accepted")]


def test_a_label_is_never_merged_into_itself(project: Project) -> None:
    before = _rows(project)
    with pytest.raises(AnnotatorError, match="into itself"):
        labels.merge_labels(project, "ana", "PERSON", "PERSON")
    assert _rows(project) == before


def test_deleting_takes_the_spans_and_hides_the_suggestions(project: Project) -> None:
    assert labels.usage(project, "PERSON") == (3, 1)
    assert labels.span_counts(project) == {"PERSON": 3, "ORG": 1}
    labels.delete_label(project, "ana", "PERSON")
    assert _said(project, "ana") == [("Larnholm", "GPE", "pending")]
    assert _said(project, "cara", 2) == []
    assert labels.span_counts(project) == {"ORG": 1}


@pytest.mark.parametrize(
    "bring_back",
    [
        lambda p: labels.add_labels(p, "ana", [Label("PERSON")]),
        lambda p: labels.take_scheme(p, "ana", [Label("PERSON")]),
        lambda p: labels.change_label(p, "ana", "ORG", Label("PERSON")),
    ],
    ids=["added", "imported", "another takes the name"],
)
def test_suggestions_of_a_deleted_label_come_back_with_its_name(project: Project, bring_back: Act) -> None:
    labels.delete_label(project, "ana", "PERSON")
    bring_back(project)
    assert _said(project, "cara", 2) == [("Ana Novak", "PERSON", "pending")]


def test_a_key_belongs_to_one_label(project: Project) -> None:
    labels.add_labels(project, "ana", [Label("FISH", key="p")])
    assert [(label.name, label.key) for label in project.labels()] == [
        ("PERSON", ""), ("ORG", "o"), ("GPE", "g"), ("DATE", "d"), ("FISH", "p"),
    ]  # fmt: skip


def test_a_key_that_is_given_by_a_change_is_taken_from_the_other(project: Project) -> None:
    labels.change_label(project, "ana", "GPE", Label("GPE", key="p"))
    assert [(label.name, label.key) for label in project.labels()][::2] == [("PERSON", ""), ("GPE", "p")]


def test_keys_by_number_are_for_the_first_ten(project: Project) -> None:
    labels.add_labels(project, "ana", [Label(f"L{i}", key=k) for i, k in enumerate("abcefhi")])
    labels.number_keys(project, "ana")
    assert [label.key for label in project.labels()] == [*"1234567890", ""]


def test_labels_move_up_and_down_and_stop_at_the_ends(project: Project) -> None:
    def order() -> str:
        return "".join(label.name[0] for label in project.labels())

    labels.move_label(project, "ana", "DATE", -1)
    assert order() == "PODG"
    labels.move_label(project, "ana", "DATE", -9)
    assert order() == "DPOG"
    labels.move_label(project, "ana", "DATE", 9)
    assert order() == "POGD"


def test_an_imported_scheme_adds_and_changes_and_says_how_many(project: Project) -> None:
    new = [HUMAN, Label("ORG", "#D55E00", "p", "Firms"), *SCHEME.labels[2:]]
    assert labels.take_scheme(project, "ana", new) == (1, 1)
    assert [(label.name, label.key) for label in project.labels()] == [
        ("PERSON", ""), ("ORG", "p"), ("GPE", "g"), ("DATE", "d"), ("HUMAN", "h"),
    ]  # fmt: skip
    assert project.labels().get("ORG") == Label("ORG", "#D55E00", "p", "Firms", (), 2)
    assert labels.take_scheme(project, "ana", new) == (0, 0)
    other = [Label("ORG"), Label("GPE"), Label("FISH"), Label("PLANT")]
    assert labels.take_scheme(project, "ana", other) == (2, 2)


@pytest.mark.parametrize(
    "bring",
    [
        lambda p: labels.add_labels(p, "ana", [Label("FISH"), Label("PLANT")]),
        lambda p: map_labels(p, "ana", {}, ["FISH", "PLANT"]),
        lambda p: suggest(p, 1, [found(TEXT, "Monday", "FISH"), found(TEXT, "met", "PLANT")]),
    ],
    ids=["added", "mapped", "said by a run"],
)
def test_new_labels_stand_behind_all_others_whatever_was_deleted_before(project: Project, bring: Act) -> None:
    labels.delete_label(project, "ana", "PERSON")
    labels.delete_label(project, "ana", "ORG")
    bring(project)
    assert [label.name for label in project.labels()] == ["GPE", "DATE", "FISH", "PLANT"]


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda p: labels.add_labels(p, "ana", [Label("EVENT"), Label("ORG")]), "There is a label ORG already"),
        (lambda p: labels.add_labels(p, "ana", [Label("A\u200bB")]), "control character"),
        (lambda p: labels.change_label(p, "ana", "PERSON", Label("ORG")), "There is a label ORG already"),
        (lambda p: labels.change_label(p, "ana", "NONE", Label("X")), "There is no label NONE"),
        (lambda p: labels.merge_labels(p, "ana", "PERSON", "NONE"), "There is no label NONE"),
        (lambda p: labels.delete_label(p, "ana", "NONE"), "There is no label NONE"),
        (lambda p: labels.move_label(p, "ana", "NONE", 1), "There is no label NONE"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(project: Project, act: Act, says: str) -> None:
    before = _rows(project)
    with pytest.raises(AnnotatorError, match=says):
        act(project)
    assert _rows(project) == before


def test_undo_that_would_make_two_labels_of_one_name_is_refused(project: Project) -> None:
    labels.change_label(project, "ana", "PERSON", HUMAN)
    with project.writing(durable=False):
        project.add_labels(["PERSON"])
    before = _rows(project)
    with pytest.raises(AnnotatorError, match="cannot be taken back"):
        project.undo("ana")
    assert _rows(project) == before


def test_undo_never_takes_back_a_label_that_another_annotator_changed(project: Project) -> None:
    add(project, "Third")
    labels.change_label(project, "ben", "PERSON", HUMAN)
    before = _rows(project)
    with pytest.raises(AnnotatorError, match="its span was changed by something else"):
        project.undo("ana")
    assert _rows(project) == before
    _decide(project, "ana", "Monday", "HUMAN")
    project.undo("ana")
    assert _rows(project) == before
