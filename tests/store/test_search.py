"""Finding text in all documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.store import search as module
from annotator.store.project import Project
from annotator.store.search import Hit, search
from tests.making import add, project_with


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Three documents."""
    with project_with(
        tmp_path / "p.annot", "Novak met\nthe Harbour  Union.", "👩‍🚀 novaks, Novak; 100%_ (a|b)"
    ) as made:
        add(made, "nothing here", "Novak in the title only")
        yield made


def _found(project: Project, wanted: str, *, whole_words: bool = False, match_case: bool = False) -> list[Hit]:
    return [h for some in search(project, wanted, whole_words=whole_words, match_case=match_case) for h in some]


def test_hits_come_in_queue_order_with_what_stands_around_them(project: Project) -> None:
    hits = _found(project, "novak")
    assert [(h.document, h.text) for h in hits] == [(1, "Novak"), (2, "novak"), (2, "Novak")]
    assert hits[2] == Hit(2, hits[2].title, 12, 17, "👩‍🚀 novaks, ", "Novak", "; 100%_ (a|b)")
    assert project.document(2).text[hits[2].start : hits[2].end] == "Novak"


def test_options(project: Project) -> None:
    assert len(_found(project, "novak", whole_words=True)) == 2
    assert len(_found(project, "novak", match_case=True)) == 1
    assert len(_found(project, "Novak", whole_words=True, match_case=True)) == 2


@pytest.mark.parametrize(
    ("wanted", "count"),
    [("met the", 1), ("Harbour Union", 1), ("100%_", 1), ("(a|b)", 1), ("a.b", 0), ("n_vak", 0), ("", 0), (" \n", 0)],
)
def test_text_is_looked_for_as_it_stands_but_for_white_space(project: Project, wanted: str, count: int) -> None:
    assert len(_found(project, wanted)) == count


def test_a_common_letter_ends_at_the_limit(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_HITS", 3)
    assert len(_found(project, "n")) == 3


def test_the_first_hits_come_before_all_documents_are_read(tmp_path: Path) -> None:
    texts = [f"text {i}" for i in range(120)]
    with project_with(tmp_path / "many.annot", *texts) as project:
        running = search(project, "text")
        assert [h.document for h in next(running)] == list(range(1, 51))
        assert len([h for some in running for h in some]) == 70
