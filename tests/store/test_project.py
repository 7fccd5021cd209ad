"""Opening, refusing, transactions, and what others may do to the file at the same time."""

import hashlib
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, ProjectDamaged, ProjectLocked, StorageError
from annotator.model.span import Span
from annotator.store.project import Project
from tests.making import SCHEME, add, project_with, suggest

SPAN = {"document": 1, "start": 0, "end": 2, "label": "X", "status": "accepted"}
PRAGMAS = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    "application_id": 0x414E4E4F,
    "user_version": 3,
    "quick_check": "ok",
}


def test_a_new_project_is_wal_with_an_application_id(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:
        assert {name: project.db.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS} == PRAGMAS
    assert [f.name for f in tmp_path.iterdir() if f.suffix != ""] == ["p.annot"]


def test_a_project_whose_maker_was_killed_at_once_can_be_opened(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from tests.making import project_with\n"
        "project_with(Path(sys.argv[1]), 'text'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "p.annot")], check=False)
    with Project.open(tmp_path / "p.annot") as project:
        assert project.document(1).text == "text"


@pytest.mark.parametrize(
    ("damage", "read"),
    [
        ("UPDATE document SET meta = '{'", lambda project: project.document(1)),
        ("UPDATE label SET examples = '['", lambda project: project.labels()),
    ],
)
def test_a_row_that_no_program_wrote_says_how_to_rescue_the_project(
    tmp_path: Path, damage: str, read: Callable[[Project], object]
) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:
        project.db.execute(damage)
        with pytest.raises(ProjectDamaged, match="cannot be read") as raised:
            read(project)
        assert "annotator recover" in raised.value.hint


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _foreign(path: Path) -> Path:
    sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close()
    return path


def _newer(path: Path) -> Path:
    project_with(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    return path


def test_what_is_no_project_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    cases = {
        "is not an Annotator project": [
            _write(tmp_path / "empty.annot", b""),
            _write(tmp_path / "text.annot", b"some words"),
            _write(tmp_path / "png.annot", b"\x89PNG" + bytes(200)),
            _foreign(tmp_path / "other.db"),
        ],
        "newer Annotator": [_newer(tmp_path / "newer.annot")],
        "There is no project": [tmp_path / "nowhere.annot"],
        "is a folder": [tmp_path],
    }
    for says, paths in cases.items():
        for path in paths:
            before = hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b""
            with pytest.raises(AnnotatorError, match=says):
                Project.open(path)
            assert not before or hashlib.sha256(path.read_bytes()).digest() == before


def test_a_project_is_never_made_over_a_file(tmp_path: Path) -> None:
    _write(tmp_path / "p.annot", b"mine")
    with pytest.raises(AnnotatorError, match="exists already"):
        Project.create(tmp_path / "p.annot", SCHEME)
    assert (tmp_path / "p.annot").read_bytes() == b"mine"
    with pytest.raises(AnnotatorError, match="folder"):
        Project.create(tmp_path / "no" / "p.annot", SCHEME)


def test_an_error_inside_a_transaction_leaves_nothing(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:
        row = {"document": 1, "annotator": "a", "start": 0, "end": 2, "label": "X", "status": "accepted"}

        def half() -> None:
            with project.transact("add", annotator="a", document=1) as tx:
                tx.insert("span", row)
                tx.insert("span", {**row, "start": 9, "end": 2})

        with pytest.raises(sqlite3.IntegrityError):
            half()
        assert project.spans(1, "a") == []
        assert project.undo("a") is None
        assert project.answer(1, "a") is None


def test_another_writer_gets_a_sentence_and_nobody_loses_anything(tmp_path: Path) -> None:
    with (
        project_with(tmp_path / "p.annot", "text") as project,
        Project.open(tmp_path / "p.annot", timeout=0.05) as other,
    ):
        with project.writing(durable=True):
            add_row = {"document": 1, "annotator": "b", "start": 0, "end": 2, "label": "X", "status": "accepted"}
            with (
                pytest.raises(ProjectLocked, match="another program"),
                other.transact("add", annotator="b", document=1),
            ):
                pytest.fail("two writers at once")
            assert other.document(1).text == "text"
        with other.transact("add", annotator="b", document=1) as tx:
            tx.insert("span", add_row)
        assert len(project.spans(1, "b")) == 1


def test_a_read_only_file_opens_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    project_with(path, "text").close()
    if subprocess.run(["chattr", "+i", str(path)], check=False, capture_output=True).returncode:
        path.chmod(0o400)
    try:
        with Project.open(path) as project:
            assert project.document(1).text == "text"
            if project.readonly:
                with pytest.raises(AnnotatorError, match="read-only"), project.transact("x", annotator="a"):
                    pytest.fail("wrote to a read-only project")
            else:
                assert path.stat().st_uid == 0
    finally:
        subprocess.run(["chattr", "-i", str(path)], check=False, capture_output=True)
        path.chmod(0o600)


def test_a_step_that_something_else_changed_is_not_undone(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:
        row = {"document": 1, "annotator": "a", "start": 0, "end": 2, "label": "X", "status": "accepted"}
        with project.transact("add", annotator="a", document=1) as tx:
            ident = tx.insert("span", row)
        project.db.execute("UPDATE span SET label = 'Y' WHERE id = ?", [ident])
        with pytest.raises(AnnotatorError, match="changed by something else"):
            project.undo("a")
        assert project.spans(1, "a")[0].label == "Y"


def test_undo_is_each_annotators_own(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:
        for who in ("a", "b"):
            with project.transact("add", annotator=who, document=1) as tx:
                tx.insert(
                    "span", {"document": 1, "annotator": who, "start": 0, "end": 2, "label": "X", "status": "accepted"}
                )
        project.undo("a")
        assert (len(project.spans(1, "a")), len(project.spans(1, "b"))) == (0, 1)


def test_decisions_are_on_the_disk_when_a_step_ends_and_the_rest_need_not_be(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:

        def is_synced(act: Callable[[], object]) -> bool:
            project.db.execute("PRAGMA synchronous = OFF")
            act()
            found = project.db.execute("PRAGMA synchronous").fetchone()[0]
            assert found in (1, 2)  # never OFF: a crash of the system would damage the file
            return bool(found == 2)

        def decide() -> None:
            with project.transact("add", annotator="a", document=1) as tx:
                tx.insert("span", {**SPAN, "annotator": "a"})

        assert [is_synced(act) for act in (decide, lambda: project.undo("a"), lambda: project.redo("a"))] == [True] * 3
        assert not is_synced(lambda: project.add_seconds(1, "a", 1))
        assert not is_synced(lambda: project.set_setting("x", "y"))


def test_active_time_is_added_and_never_taken_away(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:
        for seconds in (2.5, 0.0, -9.0, 1.0):
            with project.transact("add", annotator="a", document=1, seconds=seconds) as tx:
                tx.insert("span", {**SPAN, "annotator": "a"})
        project.add_seconds(1, "a", 4)
        project.undo("a")
        assert project.db.execute("SELECT annotator, seconds FROM answer").fetchall() == [("a", 7.5)]


def test_a_file_that_was_moved_away_is_not_written_to_until_it_is_back(tmp_path: Path) -> None:
    path, other = tmp_path / "p.annot", tmp_path / "other.annot"
    with project_with(path, "text") as project:
        path.rename(other)
        for _ in ("gone", "replaced"):
            with pytest.raises(StorageError, match="was moved, removed or replaced while it was open"):
                project.set_setting("x", "y")
            path.write_bytes(b"another file")
        other.replace(path)
        project.set_setting("x", "y")
        assert project.setting("x") == "y"


def test_whoever_waits_for_another_writer_is_asked_how_long(tmp_path: Path) -> None:
    asked: list[int] = []
    with (
        project_with(tmp_path / "p.annot", "text") as project,
        Project.open(tmp_path / "p.annot", timeout=0.01) as other,
    ):
        first = project.writing(durable=False)
        first.__enter__()

        def wait(times: int) -> bool:
            asked.append(times)
            if times == 2:
                first.__exit__(None, None, None)
            return True

        other.waiting = wait
        other.set_setting("x", "y")
        assert (asked, project.setting("x")) == ([0, 1, 2], "y")
        with project.writing(durable=False):
            other.waiting = lambda times: times < 1
            with pytest.raises(ProjectLocked):
                other.set_setting("x", "z")
        assert project.setting("x") == "y"


def test_where_a_change_may_be_seen(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot", "Ana Novak went to Oslo.") as project:
        suggest(project, 1, [Span(18, 22, "GPE")])
        row = {"document": 1, "annotator": "a", "start": 4, "end": 9, "label": "X", "status": "accepted"}
        with project.transact("add", annotator="a", document=1) as tx:
            plain = tx.insert("span", row)
            took = tx.insert("span", {**row, "start": 15, "end": 22, "suggestion": 1})
            assert project.touched(tx.changes) == {4, 15, 18}
        with project.transact("relabel", annotator="a", document=1) as tx:
            tx.update("span", plain, {"label": "Y"})
            assert project.touched(tx.changes) == {4}
        with project.transact("move", annotator="a", document=1) as tx:
            tx.update("span", plain, {"start": 5})
            assert project.touched(tx.changes) == {4, 5}
        with project.transact("remove", annotator="a", document=1) as tx:
            tx.delete("span", took)
            assert project.touched(tx.changes) == {15, 18}
        with project.transact("answer", annotator="a", document=1) as tx:
            tx.update("answer", project.answer_row(1, "a") or 0, {"answer": "accept"})
            assert project.touched(tx.changes) == set()


def test_labels_that_are_added_get_keys(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot") as project:
        with project.writing(durable=False):
            added = project.add_labels(["PERSON", "PLANT", "FISH"])
        assert [(label.name, label.key) for label in added] == [("PLANT", "l"), ("FISH", "f")]
        assert [label.name for label in project.labels()][-2:] == ["PLANT", "FISH"]
        add(project, "x")
