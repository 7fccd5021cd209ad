"""Documents and labels that were deleted: out of sight everywhere, and brought back whole."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import ExportOptions, export
from annotator.model.document import Answer
from annotator.model.label import Label
from annotator.store import labels
from annotator.store.edits import Transaction
from annotator.store.history import listed
from annotator.store.mapping import map_labels
from annotator.store.project import Project
from annotator.store.search import search
from annotator.store.stats import statistics
from annotator.store.trash import deleted_labels, in_trash, restore_documents, restore_label, trashed
from tests.making import found, project_with, suggest

TEXTS = ("Ana Novak went to Oslo.", "Oslo is wet.", "Larnholm is dry.")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three documents; ana has labelled Oslo in the first two and accepted them; a suggestion in the second."""
    with project_with(tmp_path / "p.annot", *TEXTS) as made:
        for document in (1, 2):
            _label(made, document, "Oslo", "GPE", accept=True)
        suggest(made, 2, [found(TEXTS[1], "wet", "DATE")])
        yield made


def _label(project: Project, document: int, piece: str, label: str, *, who: str = "ana", accept: bool = False) -> int:
    start = TEXTS[document - 1].index(piece)
    values = {"document": document, "annotator": who, "start": start, "end": start + len(piece), "label": label}
    with project.transact(f"label {label}", annotator=who, document=document) as tx:
        ident = tx.insert("span", {**values, "status": "accepted"})
        if accept:
            tx.update("answer", project.answer_row(document, who) or 0, {"answer": "accept"})
    return ident


def _trash(project: Project, *documents: int, who: str = "ana") -> None:
    with project.transact("move to the trash", annotator=who) as tx:
        tx.move_to_trash(documents)


def _labelled(project: Project, document: int, who: str = "ana") -> list[tuple[str, str]]:
    text = TEXTS[document - 1]
    return [(text[s.start : s.end], s.label) for s in project.spans(document, who) if not s.pending]


# -- documents --------------------------------------------------------------------------------------------------------


def test_what_is_in_the_trash_is_seen_nowhere_else(project: Project, tmp_path: Path) -> None:
    _trash(project, 2)
    assert project.document_ids() == [1, 3]
    assert project.size() == 2
    assert [hit.document for hits in search(project, "oslo") for hit in hits] == [1]
    counted = statistics(project, "ana")
    assert (counted["documents"], counted["answers"]) == (2, {"accept": 1, "not opened": 1})
    assert counted["labels"]["GPE"] == {"accepted": 1, "rejected": 0, "pending": 0}
    assert counted["labels"]["DATE"]["pending"] == 0
    assert labels.usage(project, "GPE") == (1, 1)
    assert labels.span_counts(project) == {"GPE": 1}
    assert export(project, tmp_path / "out.jsonl", ExportOptions()).documents == 1
    assert project.db.execute("SELECT DISTINCT title FROM span_text").fetchall() == [(TEXTS[0],)]


def test_it_comes_back_with_all_that_was_decided_in_it(project: Project) -> None:
    _trash(project, 1, 2)
    [first, second] = trashed(project)
    assert (first.id, first.title, first.annotator, second.id, in_trash(project)) == (1, TEXTS[0], "ana", 2, 2)
    restore_documents(project, "bob", [2])
    assert project.document_ids() == [2, 3]
    assert _labelled(project, 2) == [("Oslo", "GPE")]
    assert project.answer(2, "ana") is Answer.ACCEPT


def test_each_move_is_a_step_that_can_be_undone_after_a_restart(project: Project) -> None:
    _trash(project, 1, 3)
    restore_documents(project, "ana", [3])
    path = project.path
    project.close()
    with Project.open(path) as again:
        seen = [again.document_ids()]
        for act in (again.undo, again.undo, again.redo, again.redo):
            act("ana")
            seen.append(again.document_ids())
        assert seen == [[2, 3], [2], [1, 2, 3], [2], [2, 3]]


def test_what_another_annotator_put_into_the_trash_stays_there(project: Project) -> None:
    _trash(project, 1)
    _trash(project, 1, 2, who="bob")
    project.undo("ana")
    assert project.document_ids() == [1, 3]
    project.undo("bob")
    assert project.document_ids() == [1, 2, 3]
    project.redo("bob")
    restore_documents(project, "ana", [2])
    project.undo("bob")
    project.redo("bob")
    assert project.document_ids() == [3]


def test_of_a_document_nothing_else_can_be_changed(project: Project) -> None:
    changes: tuple[Callable[[Transaction], object], ...] = (
        lambda tx: tx.update("document", 1, {"text": "other"}),
        lambda tx: tx.delete("document", 1),
        lambda tx: tx.insert("document", {"title": "x"}),
    )
    for change in changes:
        with pytest.raises(ValueError, match="document"), project.transact("x", annotator="ana") as tx:
            change(tx)


def test_the_history_says_where_a_single_document_came_back(project: Project) -> None:
    _trash(project, 1, 2, 3)
    restore_documents(project, "ana", [2])
    restore_documents(project, "ana", [1, 3])
    assert [(r.command, r.document) for r in listed(project)[:2]] == [
        ("restore from the trash", None), ("restore from the trash", 2),
    ]  # fmt: skip


# -- labels -----------------------------------------------------------------------------------------------------------


def test_a_deleted_label_comes_back_with_its_spans_and_suggestions(project: Project) -> None:
    suggest(project, 3, [found(TEXTS[2], "Larnholm", "GPE")])
    before = (project.labels(), [_labelled(project, d) for d in (1, 2)], project.spans(3, "ana"))
    labels.delete_label(project, "bob", "GPE")
    [deleted] = deleted_labels(project)
    assert (deleted.name, deleted.annotator, deleted.spans) == ("GPE", "bob", 2)
    assert restore_label(project, "ana", deleted) == (2, 0)
    assert (project.labels(), [_labelled(project, d) for d in (1, 2)], project.spans(3, "ana")) == before
    assert deleted_labels(project) == []


def test_labels_that_were_deleted_are_listed_each_with_its_last_deletion(project: Project) -> None:
    for name in ("DATE", "GPE", "ORG"):
        labels.delete_label(project, "ana", name)
    restore_label(project, "ana", deleted_labels(project)[1])
    labels.delete_label(project, "bob", "GPE")
    assert [(x.name, x.annotator, x.spans) for x in deleted_labels(project)] == [
        ("GPE", "bob", 2), ("ORG", "ana", 0), ("DATE", "ana", 0),
    ]  # fmt: skip
    times = [x.time for x in deleted_labels(project)]
    assert times == sorted(times, reverse=True)


def test_what_was_shown_as_a_deleted_label_is_shown_as_it_again(project: Project) -> None:
    suggest(project, 3, [found(TEXTS[2], "Larnholm", "LOC"), found(TEXTS[2], "dry", "TOWN")])
    labels.merge_labels(project, "ana", "LOC", "GPE")
    labels.merge_labels(project, "ana", "TOWN", "GPE")
    labels.delete_label(project, "ana", "GPE")
    assert project.spans(3, "ana") == []
    map_labels(project, "ana", {"TOWN": "ORG"})
    restore_label(project, "ana", deleted_labels(project)[0])
    assert [s.label for s in project.spans(3, "ana")] == ["GPE", "ORG"]  # what was chosen since stays


def test_what_a_deletion_hid_and_another_mapping_forgot_stays_as_it_is(project: Project) -> None:
    suggest(project, 3, [found(TEXTS[2], "Larnholm", "GPE")])
    labels.delete_label(project, "ana", "GPE")
    project.db.execute("DELETE FROM label_map")
    assert restore_label(project, "ana", deleted_labels(project)[0]) == (2, 0)
    assert [s.label for s in project.spans(3, "ana")] == ["GPE"]


def test_a_span_whose_number_something_else_has_now_comes_back_under_another(project: Project) -> None:
    [span] = project.spans(1, "ana")
    labels.delete_label(project, "ana", "GPE")
    row = {"id": span.id, "document": 3, "annotator": "ana", "start": 0, "end": 3, "label": "ORG", "status": "accepted"}
    project.db.table("span").insert(row)
    assert restore_label(project, "ana", deleted_labels(project)[0]) == (2, 0)
    assert [_labelled(project, d) for d in (1, 3)] == [[("Oslo", "GPE")], [("Lar", "ORG")]]


def test_a_place_that_was_labelled_anew_stays_as_it_is(project: Project) -> None:
    labels.delete_label(project, "ana", "GPE")
    _label(project, 1, "Oslo", "ORG")
    [deleted] = deleted_labels(project)
    assert restore_label(project, "ana", deleted) == (1, 1)
    assert (_labelled(project, 1), _labelled(project, 2)) == ([("Oslo", "ORG")], [("Oslo", "GPE")])


def test_its_key_stays_with_the_label_that_has_it_now(project: Project) -> None:
    labels.delete_label(project, "ana", "GPE")
    labels.add_labels(project, "ana", [Label("GAME", key="g")])
    restore_label(project, "ana", deleted_labels(project)[0])
    assert {label.name: label.key for label in project.labels()}["GPE"] == ""
    assert project.labels().by_key("g") == project.labels().get("GAME")


def test_a_label_that_was_made_again_is_not_restored_over_it(project: Project) -> None:
    labels.delete_label(project, "ana", "GPE")
    [deleted] = deleted_labels(project)
    labels.add_labels(project, "ana", [Label("GPE")])
    assert deleted_labels(project) == []
    with pytest.raises(AnnotatorError, match="there already"):
        restore_label(project, "ana", deleted)


def test_restoring_a_label_is_one_step(project: Project) -> None:
    labels.delete_label(project, "ana", "GPE")
    restore_label(project, "ana", deleted_labels(project)[0])
    project.undo("ana")
    assert ([x.name for x in deleted_labels(project)], _labelled(project, 1)) == (["GPE"], [])
    project.undo("ana")
    assert _labelled(project, 1) == [("Oslo", "GPE")]
    project.redo("ana")
    project.redo("ana")
    assert _labelled(project, 1) == [("Oslo", "GPE")]


def test_the_number_of_a_deleted_span_is_kept_for_it(project: Project) -> None:
    last = _label(project, 3, "Larnholm", "GPE")
    labels.delete_label(project, "ana", "GPE")
    assert _label(project, 3, "dry", "DATE") > last
    assert restore_label(project, "ana", deleted_labels(project)[0]) == (3, 0)
    assert _labelled(project, 3) == [("Larnholm", "GPE"), ("dry", "DATE")]
