"""A file dialog, or anything else in this process, looks into the files of a project that is open."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import StorageError
from annotator.store.project import Project
from tests.making import TEXT, project_with

_READS = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT value FROM setting').fetchall())"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project_with(tmp_path / "work.annot", TEXT).close()
    with Project.open(tmp_path / "work.annot") as made:
        made.set_setting("name", "old")
        yield made


def _look_into(project: Project) -> None:
    for suffix in ("", "-wal", "-shm"):
        project.path.with_name(project.path.name + suffix).read_bytes()


def _read_elsewhere(project: Project) -> str:
    """What another program reads, which then closes the project."""
    command = [sys.executable, "-S", "-c", _READS, str(project.path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_another_program_still_sees_what_is_written(project: Project) -> None:
    project.keep_locks()
    _look_into(project)
    project.keep_locks()
    _read_elsewhere(project)
    project.set_setting("name", "new")
    assert "new" in _read_elsewhere(project)
    assert not project.changed_elsewhere()


def test_what_nobody_else_would_see_is_refused(project: Project) -> None:
    _look_into(project)
    _read_elsewhere(project)
    with pytest.raises(StorageError, match="moved, removed or replaced"):
        project.set_setting("name", "new")


def test_closing_leaves_one_whole_file(project: Project) -> None:
    project.keep_locks()
    project.set_setting("name", "new")
    project.close()
    assert [path.name for path in project.path.parent.iterdir()] == ["work.annot"]
    with sqlite3.connect(project.path) as db:
        assert db.execute("SELECT value FROM setting").fetchall() == [("new",)]
    db.close()
