"""Documents that come in together, with what was said of them, behind what is in the project already."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.document import Answer, Document
from annotator.model.span import Span, Status
from annotator.store import bulk, runs
from annotator.store.bulk import Became, Incoming, Intake
from annotator.store.project import Project
from tests.making import TEXT, add, found, project_with, suggest


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """One document with two suggestions."""
    with project_with(tmp_path / "p.annot", TEXT) as made:
        suggest(made, 1, [found(TEXT, "Ana Novak", "PERSON"), found(TEXT, "Larnholm", "GPE")])
        yield made


def _take(project: Project, *incoming: Incoming) -> list[Became]:
    known: dict[str, int] = {}
    with project.transact("import", annotator="ana") as tx:

        def run_of(source: str) -> int:
            if source not in known:
                known[source] = runs.insert_run(project, source or "file", "", {})
            return known[source]

        intake = Intake(project, tx, run_of)
        became = [intake.take(one) for one in incoming]
        intake.finish()
    return became


def _about(text: str, *spans: Span, annotator: str = "", answer: Answer | None = None) -> Incoming:
    return Incoming(Document(text, text[:9]), spans, annotator, answer)


def test_what_was_suggested_and_decided_comes_in_beside_what_was_there(project: Project) -> None:
    before = project.spans(1, "ben")
    pending = Span(0, 3, "PERSON", Status.PENDING, 0.7, "tiny 2")
    scored = Span(8, 11, "PERSON", Status.REJECTED, 0.4, "tiny 2")
    plain = Span(4, 7, "ORG")
    assert _take(project, _about("Ana met Lev", pending, scored, plain)) == [Became.ADDED]
    assert [(s.place, s.status, s.score, s.source) for s in project.spans(2, "ana")] == [
        ((0, 3, "PERSON"), Status.PENDING, 0.7, "tiny 2"),
        ((4, 7, "ORG"), Status.ACCEPTED, None, ""),
        ((8, 11, "PERSON"), Status.REJECTED, 0.4, "tiny 2"),
    ]
    assert [(s.place, s.pending) for s in project.spans(2, "ben")] == [
        ((0, 3, "PERSON"), True),
        ((8, 11, "PERSON"), True),
    ]
    assert project.spans(1, "ben") == before
    assert project.answer(2, "ana") is Answer.IN_PROGRESS


def test_a_run_has_looked_at_the_documents_for_which_something_of_it_waits(project: Project) -> None:
    scored = Span(0, 3, "PERSON", Status.ACCEPTED, 0.4, "decided")
    waits = [Span(i, i + 1, "X", Status.PENDING, source="waits") for i in range(2)]
    _take(project, _about("Ana met Lev", scored, *waits), _about("other", annotator="ben"))
    looked_at = "SELECT pipeline, document FROM run_document JOIN run ON run.id = run ORDER BY 1, 2"
    assert project.db.execute(looked_at).fetchall() == [("tiny", 1), ("waits", 2)]


@pytest.mark.parametrize(
    "most", [{"_ENOUGH": 1}, {"_ENOUGH": 3}, {"_ENOUGH_TEXT": 1}, {"_A_STATEMENT": 1}, {}], ids=str
)
def test_how_much_is_written_together_makes_no_difference(
    project: Project, monkeypatch: pytest.MonkeyPatch, most: dict[str, int]
) -> None:
    for name, value in most.items():
        monkeypatch.setattr(bulk, name, value)
    texts = [f"Text {i}" for i in range(4)]
    first, other = Span(0, 4, "ORG"), Span(5, 6, "NUMBER", note="n")
    became = _take(
        project,
        *(_about(text, first, other, answer=Answer.ACCEPT) for text in texts[:2]),
        _about(texts[1], other, annotator="ben"),
        _about(texts[1], annotator="ben", answer=Answer.REJECT),
        _about(texts[0]),
        _about(TEXT),
        *(_about(text) for text in texts[2:]),
    )
    assert became == [
        Became.ADDED, Became.ADDED, Became.SAID_BY_ANOTHER, Became.DUPLICATE, Became.DUPLICATE, Became.DUPLICATE,
        Became.ADDED, Became.ADDED,
    ]  # fmt: skip
    assert [project.document(i).text for i in project.document_ids()] == [TEXT, *texts]
    assert [project.document(i).position for i in project.document_ids()] == list(range(5))
    decided = [[(s.place, s.note, s.id) for s in project.spans(i, "ana")] for i in (2, 3)]
    assert decided == [[((0, 4, "ORG"), "", i), ((5, 6, "NUMBER"), "n", i + 1)] for i in (1, 3)]
    assert [(s.place, s.note) for s in project.spans(3, "ben")] == [((5, 6, "NUMBER"), "n")]
    assert project.answers(3)[0][:2] == ("ana", Answer.ACCEPT)
    assert project.answers(3)[1][:2] == ("ben", Answer.IN_PROGRESS)
    assert project.answers(4) == []
    assert "NUMBER" in project.labels()


def test_tokens_come_with_their_document(project: Project) -> None:
    document = Document("Ana met Lev", "ÜBER Ana")
    _take(project, Incoming(document, bounds=[(0, 3), (4, 7), (8, 11)], tokenizer="spacy"), _about("none"))
    tokens = project.tokens(2)
    assert tokens is not None
    assert tokens.tolist() == [0, 3, 4, 7, 8, 11]
    assert project.tokens(3) is None
    assert project.db.execute("SELECT tokenizer FROM tokenization").fetchall() == [("spacy",)]
    assert project.db.execute("SELECT title FROM folded_title").fetchall() == [("über ana",), ("none",)]


def test_labels_of_suggestions_that_are_shown_as_others_are_not_added_but_decided_ones_are(project: Project) -> None:
    with project.transact("map", annotator="ana") as tx:
        for said in ("PER", "LOC"):
            tx.insert("label_map", {"said": said, "label": "PERSON"})
    pending = [Span(0, 3, label, Status.PENDING, source="x") for label in ("ZOO", "PER", "APE")]
    _take(project, _about("Ana met Lev", *pending, Span(4, 7, "LOC")))
    assert [label.name for label in project.labels()][4:] == ["APE", "ZOO", "LOC"]


def test_spans_that_come_in_take_no_number_of_one_that_undo_may_bring_back(project: Project) -> None:
    ident = add(project, "another text")
    with project.transact("label", annotator="ben", document=ident) as tx:
        row = tx.insert(
            "span",
            {"document": ident, "annotator": "ben", "start": 0, "end": 3, "label": "ORG", "status": "accepted"},
        )
    project.undo("ben")
    _take(project, _about("Ana met Lev", Span(0, 3, "PERSON"), Span(4, 7, "ORG")))
    assert [s.id for s in project.spans(ident + 1, "ana")] == [row + 1, row + 2]
    project.redo("ben")
    assert [s.id for s in project.spans(ident, "ben")] == [row]


def test_is_there_says_what_would_be_a_duplicate(project: Project) -> None:
    [(known,)] = project.db.execute("SELECT text_hash FROM document").fetchall()
    assert (bulk.is_there(project, known), bulk.is_there(project, "other")) == (True, False)
    with project.transact("trash", annotator="ana") as tx:
        tx.move_to_trash([1])
    assert not bulk.is_there(project, known)
