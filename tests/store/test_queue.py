"""The document list: order, answers, and filters, as if it were a plain list of all documents."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.document import Answer
from annotator.store.project import Project
from annotator.store.queue import Queue
from annotator.store.trash import restore_documents
from tests.making import add, project_with

TITLES = ("Harbour news", "NEWS of Oslo", "Straße 7 [draft]", "Weather*", "what?")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Five documents."""
    with project_with(tmp_path / "p.annot") as made:
        for title in TITLES:
            add(made, f"Text of {title}", title)
        yield made


def _answer(project: Project, document: int, answer: str) -> None:
    with project.transact(answer, annotator="ana", document=document) as tx:
        tx.update("answer", project.answer_row(document, "ana") or 0, {"answer": answer})


def _trash(project: Project, *documents: int, who: str = "ana") -> None:
    with project.transact("move to the trash", annotator=who) as tx:
        tx.move_to_trash(documents)


def _titles(queue: Queue, words: str, *, open_only: bool = False) -> list[str]:
    ids = queue.filtered(words.split(), open_only=open_only)
    return [queue.titles(ids)[at] for at in range(len(ids))]


def test_it_is_a_sequence_of_entries(project: Project) -> None:
    queue = project.entries("ana")
    assert [e.title for e in queue] == list(TITLES)
    assert (len(queue), queue[-1].title, [e.id for e in queue[1:3]]) == (5, "what?", [2, 3])
    assert (queue.index_of(4), queue.index_of(99)) == (3, -1)
    with pytest.raises(IndexError):
        queue[5]


def test_answers_are_those_of_one_annotator_and_are_counted(project: Project) -> None:
    for document, answer in ((1, "accept"), (2, "in progress"), (4, "ignore")):
        _answer(project, document, answer)
    queue = project.entries("ana")
    assert [e.answer for e in queue] == [Answer.ACCEPT, Answer.IN_PROGRESS, None, Answer.IGNORE, None]
    assert [queue.answer(ident) for ident in (1, 2, 3, 4, 99)] == [
        Answer.ACCEPT, Answer.IN_PROGRESS, None, Answer.IGNORE, None,
    ]  # fmt: skip
    queue.set_answer(5, Answer.REJECT)
    assert queue.answer(99) is None
    queue.set_answer(1, None)
    assert queue.counts() == {None: 2, "in progress": 1, "accept": 0, "reject": 1, "ignore": 1}
    assert [e.answer for e in project.entries("bob")] == [None] * 5


def test_the_next_unanswered_one_is_found_from_the_top_again(project: Project) -> None:
    for document in (1, 3, 4, 5):
        _answer(project, document, "accept")
    queue = project.entries("ana")
    assert [queue.next_unanswered(at) for at in (-1, 0, 1, 4)] == [1] * 4
    queue.set_answer(2, Answer.REJECT)
    assert queue.next_unanswered(0) == -1
    queue.set_answer(1, None)
    queue.set_answer(4, Answer.IN_PROGRESS)
    assert [queue.next_unanswered(at) for at in range(-1, 5)] == [0, 3, 3, 3, 0, 0]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("news", ["Harbour news", "NEWS of Oslo"]),
        ("oslo NEWS", ["NEWS of Oslo"]),
        ("STRASSE", ["Straße 7 [draft]"]),
        ("[d", ["Straße 7 [draft]"]),
        ("*", ["Weather*"]),
        ("?", ["what?"]),
        ("[a-z]", []),
        (" ".join(f"word{i}" for i in range(3000)), []),
        ("x" * 200_000, []),
    ],
    ids=lambda value: str(value)[:12],
)
def test_words_of_titles_are_found_as_they_are_read(project: Project, words: str, wanted: list[str]) -> None:
    assert _titles(project.entries("ana"), words) == wanted


def test_only_what_is_not_answered(project: Project) -> None:
    _answer(project, 2, "accept")
    _answer(project, 3, "in progress")
    queue = project.entries("ana")
    assert _titles(queue, "", open_only=True) == [TITLES[0], *TITLES[2:]]
    assert _titles(queue, "news", open_only=True) == ["Harbour news"]


def test_the_order_is_that_of_the_positions(project: Project) -> None:
    project.db.execute("UPDATE document SET position = -id")
    queue = project.entries("ana")
    assert [e.id for e in queue] == [5, 4, 3, 2, 1]
    assert [queue.index_of(i) for i in (5, 1, 99)] == [0, 4, -1]
    assert _titles(queue, "news") == ["NEWS of Oslo", "Harbour news"]
    _trash(project, 3)
    queue.follow([3])
    assert [e.id for e in queue] == [5, 4, 2, 1]


def test_what_went_to_the_trash_and_came_back_stands_where_it_was(project: Project) -> None:
    _answer(project, 3, "accept")
    queue = project.entries("ana")
    before = queue.ids
    for document in (1, 3, 5):
        _trash(project, document)
        queue.follow([document])
        assert (queue.index_of(document), _titles(queue, "a").count(TITLES[document - 1])) == (-1, 0)
        restore_documents(project, "ana", [document])
        queue.follow([document])
        assert queue.ids == before
        assert [e.answer for e in queue][2] is Answer.ACCEPT
    assert queue.counts()[None] + queue.counts()[Answer.IN_PROGRESS] == 4


def test_a_moved_document_goes_to_its_place(project: Project) -> None:
    queue = project.entries("ana")
    _trash(project, 2)
    queue.follow([2])
    project.db.execute("UPDATE document SET position = 99 WHERE id = 2")
    restore_documents(project, "ana", [2])
    queue.follow([2])
    assert [e.id for e in queue] == [1, 3, 4, 5, 2]


def test_a_document_that_goes_to_the_front_is_the_first(project: Project) -> None:
    queue = project.entries("ana")
    _trash(project, 2)
    queue.follow([2])
    project.db.execute("UPDATE document SET position = -1 WHERE id = 2")
    restore_documents(project, "ana", [2])
    queue.follow([2])
    assert [e.id for e in queue] == [2, 1, 3, 4, 5]


def test_following_one_document_does_not_read_the_others(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer(project, 2, "accept")
    queue = project.entries("ana")
    monkeypatch.delattr(Queue, "reload")
    for document in (1, 2, 2):  # the second time nothing has changed
        _trash(project, document)
        queue.follow([document])
    assert [e.id for e in queue] == [3, 4, 5]
    assert queue.counts()[None] == 3
    for document in (1, 2, 1):
        restore_documents(project, "ben", [document])
        queue.follow([document])
    assert [(e.id, e.answer) for e in queue] == [(1, None), (2, Answer.ACCEPT), (3, None), (4, None), (5, None)]


def test_several_documents_go_and_come_together(project: Project) -> None:
    queue = project.entries("ana")
    _trash(project, 2, 4)
    queue.follow([2, 4])
    assert [e.id for e in queue] == [1, 3, 5]
    restore_documents(project, "ana", [2, 4])
    queue.follow([2, 4])
    assert [e.id for e in queue] == [1, 2, 3, 4, 5]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("aAßsSıİké[*?]- ", min_size=1, max_size=8), min_size=1, max_size=8),
    st.lists(st.text("aAßsSıİké[*?]-", min_size=1, max_size=3), max_size=3),
    st.integers(0, 8),
)
def test_a_filter_finds_what_python_finds(titles: list[str], words: list[str], known: int) -> None:
    """`known`: so many documents have a folded title; the others were added by another program."""
    with TemporaryDirectory() as folder, project_with(Path(folder) / "p.annot") as project:
        for number, title in enumerate(titles):
            ident = add(project, f"text {number}", title)
            if number < known:
                project.db.execute("INSERT INTO folded_title VALUES (?, ?)", [ident, title.casefold()])
        wanted = [t for t in titles if all(w.casefold() in t.casefold() for w in words)]
        assert _titles(project.entries("ana"), " ".join(words)) == wanted
