"""What a run says is kept as it comes, so many documents at a time, and only a run that ends is finished."""

from pathlib import Path

from annotator.model.span import Span
from annotator.store.project import Project
from annotator.store.recording import Recorder
from annotator.suggest.protocol import Result
from tests.making import project_with


def _said(project: Project) -> list[tuple[int, str]]:
    return [tuple(row) for row in project.db.execute("SELECT document, label FROM suggestion ORDER BY id")]


def _finished(project: Project) -> list[bool]:
    return [row[0] is not None for row in project.db.execute("SELECT finished FROM run ORDER BY id")]


def test_it_stores_when_enough_have_come_and_the_rest_at_the_end(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "one", "two", "three") as project:
        recorder = Recorder(project, 2)
        recorder.begin("tiny", "1.0", {"batch": 2})
        recorder.take(Result(1, [Span(0, 3, "ORG")], [(0, 3)]))
        assert _said(project) == []
        recorder.take(Result(2, []))
        assert _said(project) == [(1, "ORG")]
        recorder.take(Result(3, [Span(0, 5, "GPE")]))
        assert _said(project) == [(1, "ORG")]
        assert _finished(project) == [False]
        recorder.finish()
        assert _said(project) == [(1, "ORG"), (3, "GPE")]
        assert _finished(project) == [True]
        looked_at = project.db.execute("SELECT run, document FROM run_document ORDER BY document").fetchall()
        assert looked_at == [(recorder.run, ident) for ident in (1, 2, 3)]
        tokens = [project.tokens(ident) for ident in (1, 2, 3)]
        assert [t and t.tolist() for t in tokens] == [[0, 3], None, None]
        assert project.db.execute("SELECT tokenizer FROM tokenization").fetchall() == [("tiny",)]
        assert project.db.execute("SELECT pipeline, version, settings FROM run").fetchall() == [
            ("tiny", "1.0", '{"batch": 2}')
        ]


def test_what_waits_can_be_stored_without_an_end(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "one") as project:
        recorder = Recorder(project, 9)
        recorder.begin("tiny", "1.0", {})
        recorder.take(Result(1, [Span(0, 3, "ORG")]))
        recorder.store()
        recorder.store()
        assert (_said(project), _finished(project)) == ([(1, "ORG")], [False])


def test_a_run_that_never_began_leaves_nothing(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "one") as project:
        recorder = Recorder(project, 1)
        recorder.take(Result(1, [Span(0, 3, "ORG")]))
        recorder.finish()
        assert (_said(project), _finished(project)) == ([], [])
