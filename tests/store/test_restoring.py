"""Putting a backup back: what was there is kept, what is damaged is refused, and the place is never without a file."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, ProjectLocked
from annotator.store import backups
from annotator.store.backups import Reason
from annotator.store.project import Project
from annotator.store.restoring import restore
from tests.making import SCHEME, add, project_with


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project that had one document when it was backed up, and has two now."""
    with project_with(tmp_path / "p.annot", "before") as project:
        backups.make(project, Reason.MANUAL)
        add(project, "after")
    return tmp_path / "p.annot"


def _texts(path: Path) -> list[str]:
    with Project.open(path) as project:
        return [project.document(i).text for i in project.document_ids()]


def _backup(path: Path) -> Path:
    return backups.listed(path)[-1].path


def test_a_backup_comes_back_and_what_was_there_is_kept(path: Path) -> None:
    kept = restore(_backup(path), path)
    assert _texts(path) == ["before"]
    assert kept is not None
    assert kept.name.endswith("before-restore.annot")
    assert _texts(kept) == ["before", "after"]
    restore(kept, path)
    assert _texts(path) == ["before", "after"]
    assert sorted(f.name for f in path.parent.iterdir() if f.is_file()) == ["p.annot"]


def test_a_damaged_backup_is_refused_and_the_project_stays(path: Path) -> None:
    backup, before = _backup(path), path.read_bytes()
    data = bytearray(backup.read_bytes())
    data[4096:8192] = bytes(4096)
    backup.write_bytes(data)
    with pytest.raises(AnnotatorError, match=r"The backup is not used: .* is damaged"):
        restore(backup, path)
    backup.write_bytes(b"no project at all")
    with pytest.raises(AnnotatorError, match="not an Annotator project"):
        restore(backup, path)
    with pytest.raises(AnnotatorError, match="no backup"):
        restore(path.with_name("nowhere"), path)
    with pytest.raises(AnnotatorError, match="the project itself"):
        restore(path, path)
    assert path.read_bytes() == before
    assert len(backups.listed(path)) == 1


def test_a_project_that_is_open_somewhere_is_not_replaced(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from annotator.store.project import Project\n"
        "p = Project.open(Path(sys.argv[1])); p.document_ids(); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "open\n"
        with pytest.raises(ProjectLocked, match="open in another program"):
            restore(_backup(path), path)
        window.communicate("")
    restore(_backup(path), path)
    assert _texts(path) == ["before"]


def test_a_damaged_project_is_kept_byte_by_byte_with_its_log(path: Path) -> None:
    backup = _backup(path)
    with Project.open(path) as project:
        add(project, "in the log")
        log = path.with_name("p.annot-wal").read_bytes()
        shutil.copy(path.with_name("p.annot-wal"), path.with_name("kept-wal"))
    path.with_name("kept-wal").rename(path.with_name("p.annot-wal"))
    damaged = b"\0" * 4096 + path.read_bytes()[4096:]
    path.write_bytes(damaged)
    kept = restore(backup, path)
    assert kept is not None
    assert (kept.read_bytes(), kept.with_name(f"{kept.name}-wal").read_bytes()) == (damaged, log)
    assert _texts(path) == ["before"]
    assert kept not in [b.path for b in backups.listed(path)]


def test_a_project_with_a_bad_page_is_kept_byte_by_byte(path: Path) -> None:
    backup = _backup(path)
    with sqlite3.connect(path) as connection:
        [root] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'document'").fetchone()
    connection.close()
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    kept = restore(backup, path)
    assert kept is not None
    # But for the header, in which SQLite notes that there is no log any more.
    assert kept.read_bytes()[4096:] == data[4096:]
    assert _texts(path) == ["before"]


def test_a_damaged_project_that_is_open_somewhere_is_not_replaced(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from annotator.store.project import Project\n"
        "p = Project.open(Path(sys.argv[1])); p.document_ids(); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        window.stdout.readline()
        with path.open("r+b") as file:
            file.write(b"\0" * 4096)
        with pytest.raises(ProjectLocked, match="open in another program"):
            restore(_backup(path), path)
        window.communicate("")


def test_a_project_that_is_gone_comes_back_without_the_log_that_was_left(path: Path) -> None:
    backup = _backup(path)
    with Project.open(path) as project:
        add(project, "in the log")
        shutil.copy(path.with_name("p.annot-wal"), path.with_name("left-wal"))
    path.unlink()
    assert restore(backup, path) is None
    assert _texts(path) == ["before"]
    path.unlink()
    path.with_name("left-wal").rename(path.with_name("p.annot-wal"))
    restore(backup, path)
    assert _texts(path) == ["before"]


def test_what_is_no_project_is_not_replaced(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    with pytest.raises(AnnotatorError, match="not an Annotator project"):
        restore(_backup(path), other)
    with pytest.raises(AnnotatorError, match="cannot be written"):
        restore(_backup(path), tmp_path / "no" / "p.annot")
    assert Project.create(tmp_path / "q.annot", SCHEME).path.exists()
