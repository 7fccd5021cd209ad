"""A whole project checked: accepted documents only, those that repeat each other, and how far it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.checking import check
from annotator.model.document import Answer
from annotator.model.splits import PARTS, Shares, Split
from annotator.store import splits
from annotator.store.project import Project
from tests.formats.training import accept
from tests.making import add, project_with

STORY = "The harbour board of Larnholm met on Monday to vote on the new quay that the union had asked for since spring."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Five documents: 1 and 2 repeat each other, 3 is another, 4 is only rejected, 5 accepted by lev."""
    with project_with(tmp_path / "p.annot", STORY, STORY + " Again.", "Ana Novak, slept.", "Oslo") as made:
        accept(made, 1, (30, 32, "GPE"))
        accept(made, 2)
        accept(made, 3, (0, 10, "PERSON"))
        accept(made, 4, (0, 4, "GPE"), answer=Answer.REJECT)
        accept(made, add(made, "Lev woke.", "Five"), (0, 3, "PERSON"), annotator="lev")
        yield made


def _found(project: Project, annotator: str = "") -> list[tuple[str, int, str]]:
    return [(f.kind, f.document, f.what) for step in check(project, annotator) for f in step.findings]


def test_what_an_export_would_write_is_checked(project: Project) -> None:
    assert _found(project) == [
        ("misaligned", 1, "GPE is inside the token(s) “met”"),
        ("empty", 2, "accepted without a span"),
        ("punctuation", 3, "PERSON has punctuation at its border"),
        ("few examples", 1, "GPE has 1 example"),
        ("few examples", 3, "PERSON has 2 examples"),
        ("duplicate", 2, f"nearly the same as document 1 “{STORY[:30]}”"),
    ]
    assert _found(project, "lev") == [("few examples", 5, "PERSON has 1 example")]


def test_repetitions_in_two_parts_of_the_split_are_a_leak(project: Project) -> None:
    splits.save(project, Split(Shares((80, 10, 10)), dict(zip((1, 2, 3), PARTS, strict=True))))
    assert _found(project)[-1] == ("leak", 2, f"is in dev; nearly the same as document 1 “{STORY[:30]}” in train")
    splits.save(project, Split(Shares((80, 10, 10)), {1: "dev", 2: "dev", 3: "train"}))
    assert {kind for kind, _, _ in _found(project)} == {"misaligned", "empty", "punctuation", "few examples"}


def test_steps_are_counted_to_the_end(project: Project) -> None:
    steps = list(check(project))
    assert [s.done for s in steps] == list(range(1, steps[-1].total + 1))
    assert [s.documents for s in steps[:5]] == [1, 2, 3, 4, 4]
