"""The history says who decided what; one old step is taken back alone, or what stands in the way is named."""

import re
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.document import Answer
from annotator.model.label import Label
from annotator.model.span import Span, Status
from annotator.session import Decision, Session
from annotator.store import labels
from annotator.store.history import listed, revert
from annotator.store.project import Project
from tests.making import TEXT, add, found, project_with, suggest

ANA, UNION, TOWN = (found(TEXT, piece, label) for piece, label in (
    ("Ana Novak", "PERSON"), ("Harbour Union", "ORG"), ("Larnholm", "GPE"),
))  # fmt: skip


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A document in which ana has labelled three spans, and another one."""
    project = project_with(tmp_path / "p.annot", TEXT)
    add(project, "Second text about Oslo.", "Second")
    session = Session(project, "ana")
    session.open(1)
    for span in (ANA, UNION, TOWN):
        session.decide(f"label {span.label}", [Decision(None, span)])
    return session


def _places(session: Session) -> list[tuple[int, int, str]]:
    return [s.place for s in session.project.spans(1, "ana") if s.status is Status.ACCEPTED]


def test_the_newest_come_first_with_their_texts(session: Session) -> None:
    found = listed(session.project)
    assert [(r.annotator, r.command, r.text, r.document, r.start, r.state) for r in found] == [
        ("ana", "label GPE", "Larnholm", 1, TOWN.start, "applied"),
        ("ana", "label ORG", "Harbour Union", 1, UNION.start, "applied"),
        ("ana", "label PERSON", "Ana Novak", 1, ANA.start, "applied"),
    ]
    assert {r.title for r in found} == {TEXT[:30]}
    times = session.project.db.execute("SELECT time FROM edit ORDER BY id DESC").fetchall()
    assert [(r.time,) for r in found] == times


def test_filters_and_pages(session: Session) -> None:
    ben = Session(session.project, "ben")
    ben.open(2)
    ben.decide("ignore document", [], Answer.IGNORE)
    all_of_it = listed(session.project)
    assert [r.command for r in listed(session.project, annotator="ben")] == ["ignore document"]
    assert [r.document for r in listed(session.project, document=2)] == [2]
    assert [r.command for r in listed(session.project, words="ana PERS")] == ["label PERSON"]
    assert listed(session.project, limit=2) == all_of_it[:2]
    assert listed(session.project, before=all_of_it[1].id, limit=2) == all_of_it[2:4]


def test_an_update_is_told_with_the_text_it_is_about_now(session: Session) -> None:
    span = next(s for s in session.spans if s.label == "GPE")
    session.decide("relabel as ORG", [Decision(span, Span(span.start, span.end, "ORG", id=span.id))])
    assert listed(session.project)[0].text == "Larnholm"


def test_words_are_found_in_capitals_and_small_letters_of_every_script(session: Session) -> None:
    add(session.project, "Wien ist groß.", "ÖSTERREICH im Überblick")
    session.open(3)
    session.decide("label GPE", [Decision(None, Span(0, 4, "GPE"))])
    for words in ("ÖSTERREICH", "österreich überblick", "im Öster"):
        assert [r.document for r in listed(session.project, words=words)] == [3]


def test_a_border_that_was_moved_is_told_where_it_is_now(session: Session) -> None:
    for command, start, end in (("end", UNION.start, UNION.end - 6), ("start", UNION.start + 2, UNION.end - 6)):
        span = next(s for s in session.spans if s.label == "ORG")
        session.decide(command, [Decision(span, span._replace(start=start, end=end))])
    assert [(r.command, r.text, r.start) for r in listed(session.project, limit=2)] == [
        ("start", "rbour", UNION.start + 2),
        ("end", "rbour", UNION.start + 2),
    ]


def test_of_several_spans_the_first_is_named_and_the_others_are_counted(session: Session) -> None:
    session.decide("two", [Decision(None, found(TEXT, piece, "DATE")) for piece in ("Monday", "Not yet")])
    session.decide("three", [Decision(None, found(TEXT, piece, "DATE")) for piece in ("flew", "said", "met")])
    assert [(r.text, r.start) for r in listed(session.project, limit=2)] == [
        ("flew and 2 more", TEXT.index("flew")),
        ("Monday and 1 more", TEXT.index("Monday")),
    ]


def test_a_long_piece_is_told_in_short_and_on_one_line(session: Session) -> None:
    session.decide("label", [Decision(None, Span(4, len(TEXT), "ORG"))])
    assert listed(session.project)[0].text == " ".join(TEXT[4:64].split())


def test_a_span_that_is_gone_has_no_place_any_more_and_a_label_has_none(session: Session) -> None:
    span = next(s for s in session.spans if s.label == "ORG")
    session.decide("relabel as GPE", [Decision(span, span._replace(label="GPE"))])
    session.decide("remove GPE", [Decision(session.project.spans(1, "ana")[1], None)])
    labels.delete_label(session.project, "ana", "PERSON")
    labels.add_labels(session.project, "ana", [Label("FISH")])
    assert [(r.command, r.document, r.text, r.start) for r in listed(session.project, limit=4)] == [
        ("add labels", None, "", None),
        ("delete label PERSON", None, "", None),
        ("remove GPE", 1, "Harbour Union", UNION.start),
        ("relabel as GPE", 1, "", None),
    ]


def test_an_old_step_is_taken_back_alone(session: Session) -> None:
    first = listed(session.project)[-1]
    revert(session.project, first.id, "ana")
    assert _places(session) == [UNION.place, TOWN.place]
    newest = listed(session.project)[0]
    assert (newest.command, newest.document, newest.text) == ("take back: label PERSON", 1, "Ana Novak")
    session.undo()
    assert _places(session) == [ANA.place, UNION.place, TOWN.place]


def test_later_steps_on_the_same_rows_are_named(session: Session) -> None:
    first = listed(session.project)[-1]
    span = next(s for s in session.spans if s.label == "PERSON")
    session.decide("relabel as ORG", [Decision(span, Span(span.start, span.end, "ORG", id=span.id))])
    before = _places(session)
    with pytest.raises(AnnotatorError, match="later steps build on it: “relabel as ORG”") as error:
        revert(session.project, first.id, "ana")
    assert error.value.hint == "Take those back first."
    assert re.search(r"“relabel as ORG” \(20\d\d-\d\d-\d\d \d\d:\d\d\)\.$", error.value.what)
    assert _places(session) == before


def test_of_many_later_steps_three_are_named(session: Session) -> None:
    first = listed(session.project)[-1]
    for label in ("ORG", "GPE", "DATE", "ORG", "GPE"):
        span = next(s for s in session.spans if s.start == ANA.start)
        session.decide(f"relabel as {label}", [Decision(span, span._replace(label=label))])
    with pytest.raises(AnnotatorError, match=r"GPE” .*ORG” .*DATE” \([^)]*\) and 2 more\."):
        revert(session.project, first.id, "ana")


def test_a_span_that_was_made_again_is_not_doubled(session: Session) -> None:
    span = next(s for s in session.spans if s.label == "PERSON")
    session.decide("remove PERSON", [Decision(span, None)])
    removal = listed(session.project)[0]
    session.decide("label PERSON", [Decision(None, ANA)])
    with pytest.raises(AnnotatorError, match="its span was changed by something else"):
        revert(session.project, removal.id, "ana")
    assert _places(session) == [ANA.place, UNION.place, TOWN.place]


def test_only_ana_takes_back_what_ana_decided(session: Session) -> None:
    with pytest.raises(AnnotatorError, match="a decision of ana"):
        revert(session.project, listed(session.project)[0].id, "ben")


def test_what_was_undone_is_not_taken_back_again(session: Session) -> None:
    last = listed(session.project)[0]
    session.undo()
    assert listed(session.project)[0].state == "undone"
    with pytest.raises(AnnotatorError, match="taken back already"):
        revert(session.project, last.id, "ana")
    with pytest.raises(AnnotatorError, match="no step 999"):
        revert(session.project, 999, "ana")


def test_a_label_that_anybody_deleted_comes_back_with_its_spans(session: Session) -> None:
    labels.delete_label(session.project, "ben", "GPE")
    session.refresh()
    assert _places(session) == [ANA.place, UNION.place]
    revert(session.project, listed(session.project)[0].id, "ana")
    assert _places(session) == [ANA.place, UNION.place, TOWN.place]
    assert "GPE" in session.project.labels()


def test_steps_of_one_border_are_one_edit(session: Session) -> None:
    suggest(session.project, 1, [found(TEXT, "Monday", "DATE")])
    session.refresh()
    span = next(s for s in session.spans if s.pending)
    edits = len(listed(session.project))
    for end in range(span.end - 1, span.start, -1):
        old = next(s for s in session.spans if s.label == "DATE")
        new = Span(old.start, end, "DATE", Status.ACCEPTED, suggestion=old.suggestion, id=old.id)
        session.decide("move border", [Decision(old, new)], continues=True)
    assert len(listed(session.project)) == edits + 1
    session.undo()
    assert [s.place for s in session.pending] == [span.place]
    session.redo()
    assert [(s.start, s.end) for s in session.spans if s.label == "DATE"] == [(span.start, span.start + 1)]


def test_another_span_begins_another_edit(session: Session) -> None:
    edits = len(listed(session.project))
    for label in ("PERSON", "ORG", "PERSON"):
        old = next(s for s in session.spans if s.label == label)
        new = Span(old.start, old.end - 1, label, id=old.id)
        session.decide("move border", [Decision(old, new)], continues=True)
    assert len(listed(session.project)) == edits + 3


def test_reading_the_history_of_a_read_only_project(session: Session) -> None:
    path = session.project.path
    session.project.close()
    with Project.open(path) as project:
        project.readonly = True
        assert len(listed(project)) == 3
        with pytest.raises(AnnotatorError, match="read-only"):
            revert(project, 1, "ana")
