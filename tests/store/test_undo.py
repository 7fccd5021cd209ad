"""Random histories: undo all gives the first state, redo all the last, and the log never lies."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.store.project import Project
from tests.making import project_with

LABELS = ("PERSON", "ORG", "GPE")
STEP = st.tuples(
    st.sampled_from(["add", "change", "delete", "two", "nothing", "fail", "undo", "redo"]),
    st.integers(0, 9),
    st.sampled_from(LABELS),
)


def _rows(project: Project) -> list[dict[str, Any]]:
    return [dict(r) for r in project.db.table("span").rows_where(order_by="id")]


class _Fault(Exception):  # noqa: N818 (wanted)
    """Raised on purpose inside a transaction."""


def _act(project: Project, kind: str, number: int, label: str) -> None:
    if kind == "undo":
        project.undo("ana")
        return
    if kind == "redo":
        project.redo("ana")
        return
    rows = _rows(project)
    row = rows[number % len(rows)]["id"] if rows else None
    new = {"document": 1, "annotator": "ana", "start": number, "end": number + 3, "label": label, "status": "accepted"}
    try:
        with project.transact(kind, annotator="ana", document=1) as tx:
            if kind in ("add", "two", "fail") or row is None:
                tx.insert("span", new)
            if kind in ("change", "two") and row is not None:
                tx.update("span", row, {"label": label, "start": number, "end": number + 5})
            if kind == "delete" and row is not None:
                tx.delete("span", row)
            if kind == "fail":
                raise _Fault  # noqa: TRY301 (that is what is tried)
    except _Fault:
        pass


@settings(max_examples=40, deadline=None)
@given(st.lists(STEP, max_size=25))
def test_undo_all_and_redo_all(steps: list[tuple[str, int, str]]) -> None:
    with TemporaryDirectory() as folder:
        project = project_with(Path(folder) / "p.annot", "a text of some length")
        for step in steps:
            _act(project, *step)
        while project.redo("ana"):
            pass
        last = _rows(project)
        undone = 0
        while project.undo("ana"):
            undone += 1
        assert _rows(project) == []
        project.close()
        project = Project.open(Path(folder) / "p.annot")
        redone = 0
        while project.redo("ana"):
            redone += 1
        assert _rows(project) == last
        assert redone == undone
        project.close()
