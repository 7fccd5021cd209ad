"""annotator order."""

import json
import sys
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.cli.training import _to_judge
from annotator.errors import AnnotatorError
from annotator.model.document import Answer
from annotator.model.guard import Guard
from annotator.model.order import By, Order
from annotator.session import Session
from annotator.store.ordering import draws, order_documents, random_ids
from tests.making import TEXT, add, found, project_with, suggest


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three documents, the last with a suggestion."""
    monkeypatch.chdir(tmp_path)
    with project_with(tmp_path / "p.annot", "One text.", "Another text.") as project:
        suggest(project, add(project, TEXT), [found(TEXT, "Monday", "DATE", 0.4)])


def _run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["annotator", "order", "p.annot", *arguments])
    return main()


def test_an_order_is_chosen_and_shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(monkeypatch, "uncertain", "--random", "0.1", "--annotator", "ana") == 0
    assert _run(monkeypatch) == 0
    assert _run(monkeypatch, "--json") == 0
    first, second, *more = capsys.readouterr().out.splitlines()
    assert first == "Documents come least certain first, 10% at random. 3 wait for ana."
    assert second == "Documents come least certain first, 10% at random."
    assert json.loads("\n".join(more)) == {"by": "uncertain", "random": 0.1, "seed": 0, "words": ""}


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["alphabetical"], 2, "use imported, random"),
        (["search"], 1, "no text to look for"),
        (["random", "--random", "7"], 1, "7 is no share"),
        (["similar"], 1, "has corrected nothing yet"),
    ],
)
def test_what_cannot_be_ordered_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int, says: str
) -> None:
    assert _run(monkeypatch, *arguments) == status
    assert says in capsys.readouterr().err


def test_a_pipeline_is_judged_by_what_no_pipeline_has_chosen(tmp_path: Path) -> None:
    """Of four accepted documents the order draws some, and of another the suggestions were hidden."""
    with project_with(tmp_path / "q.annot", *(f"Text {i} of Oslo." for i in range(4))) as project:
        suggest(project, 1, [found("Text 0 of Oslo.", "Oslo", "GPE")])
        of = draws(project, 0)
        order_documents(project, "ana", Order(By.PENDING, sorted(map(of, range(1, 5)))[2]))
        for document in range(1, 5):
            session = Session(project, "ana")
            session.guard_with(Guard(float(document == 3)))
            session.open(document)
            session.decide("accept document", [], Answer.ACCEPT)
        drawn = {document for document in range(1, 5) if document in random_ids(project)}
        assert len(drawn) == 2
        assert {one.id for one in _to_judge(project, "random", "")[1]} == drawn
        assert {one.id for one in _to_judge(project, "hidden", "")[1]} == {3}
        order_documents(project, "ana", Order(By.RANDOM))
        assert len(_to_judge(project, "random", "")[1]) == 4
        order_documents(project, "ana", Order())
        with pytest.raises(AnnotatorError, match="no accepted document in random"):
            _to_judge(project, "random", "")
