"""Opening a project: older ones are backed up and migrated, damaged ones told, read-only ones shown."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, ProjectDamaged
from annotator.formats import ImportOptions, import_files
from annotator.store import backups, opening, schema
from annotator.store.database import Database, Migrations
from annotator.store.project import Project
from tests.making import add, project_with
from tests.store.disks import make_readonly, mounted

LEGACY = sorted((Path(__file__).parent.parent / "legacy").glob("*.annot"))


def _digest(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def _zero(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))


def _root(path: Path, table: str) -> int:
    connection = sqlite3.connect(path)
    [root] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    connection.close()
    return int(root)


# -- older schemas --------------------------------------------------------------------------------------------------


@pytest.fixture(params=LEGACY, ids=lambda path: str(path.stem))
def legacy(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a project of an older schema."""
    return Path(shutil.copy(request.param, tmp_path / "p.annot"))


def test_an_older_project_is_backed_up_and_brought_to_todays_schema(legacy: Path) -> None:
    before = _digest(legacy)
    with Project.open(legacy) as project:
        assert project.db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        assert project.document_ids()
        assert all(project.document(i).text for i in project.document_ids())
    [backup] = backups.listed(legacy)
    assert backup.reason == "migration"
    connection = sqlite3.connect(backup.path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] < schema.VERSION
    connection.close()
    assert _digest(legacy) != before
    Project.open(legacy).close()
    assert backups.listed(legacy) == [backup]


def test_a_migration_that_fails_leaves_the_project_and_names_the_backup(
    legacy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = sqlite3.connect(legacy)
    before = list(connection.iterdump())
    connection.close()

    steps = Migrations("annotator")
    steps._migrations = list(schema.migrations._migrations)

    @steps()
    def one_more(db: Database) -> None:
        db.execute("CREATE TABLE half (x)")
        raise RuntimeError("nobody tried this")

    with monkeypatch.context() as patch:
        patch.setattr(schema, "migrations", steps)
        patch.setattr(schema, "VERSION", len(steps._migrations))
        with pytest.raises(AnnotatorError, match="could not be brought up to date: RuntimeError: nobody") as caught:
            Project.open(legacy)
    [backup] = backups.listed(legacy)
    assert str(backup.path) in caught.value.hint
    connection = sqlite3.connect(legacy)
    assert list(connection.iterdump()) == before
    connection.close()
    with Project.open(legacy) as project:
        assert project.document_ids()


def test_an_older_project_that_cannot_be_backed_up_is_not_migrated(legacy: Path) -> None:
    before = _digest(legacy)
    legacy.with_name("p.annot-backups").write_text("in the way")
    with pytest.raises(AnnotatorError, match="not backed up"):
        Project.open(legacy)
    assert _digest(legacy) == before


# -- damage ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project with a document."""
    project_with(tmp_path / "p.annot", "text").close()
    return tmp_path / "p.annot"


def test_damage_is_told_with_the_ways_out(path: Path) -> None:
    root = _root(path, "document")
    _zero(path, root)
    before = _digest(path)
    with pytest.raises(ProjectDamaged, match="is damaged") as caught:
        Project.open(path)
    assert caught.value.hint == f"Rescue what can be read: annotator recover {path}"
    assert _digest(path) == before


def test_the_newest_good_backup_is_named(path: Path) -> None:
    with Project.open(path) as project:
        good = backups.make(project, backups.Reason.DAILY)
        bad = backups.make(project, backups.Reason.MANUAL)
    for file in (path, bad):
        _zero(file, 1)
    with pytest.raises(ProjectDamaged, match="its beginning is damaged") as caught:
        Project.open(path)
    assert caught.value.hint.endswith(f"annotator restore {path} '{good.name}'")
    path.write_bytes(b"")
    with pytest.raises(ProjectDamaged, match="is empty") as caught:
        Project.open(path)
    assert good.name in caught.value.hint


def test_a_file_that_lacks_a_table_is_damaged(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE setting")
    connection.close()
    with pytest.raises(ProjectDamaged, match=r"it lacks setting\.name, setting\.value"):
        Project.open(path)


def test_damage_that_is_met_only_while_reading_is_a_sentence_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _zero(path, _root(path, "document"))
    monkeypatch.setattr(opening, "_CHECKED", 0)

    def read() -> None:
        with Project.open(path) as project:
            project.document(1)

    with pytest.raises(ProjectDamaged, match="annotator recover"):
        read()


def test_a_text_that_is_no_text_is_damage(path: Path) -> None:
    with Project.open(path) as project:
        project.db.execute("UPDATE document SET text = CAST(x'ff41' AS TEXT)")

    def read() -> None:
        with Project.open(path) as project:
            project.document(1)

    with pytest.raises(ProjectDamaged, match="Could not decode"):
        read()


def test_what_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="cannot be read"):
        Project.open(tmp_path / ("x" * 300))


# -- a file that is open twice --------------------------------------------------------------------------------------


def test_a_second_look_at_an_open_project_does_not_take_its_locks(path: Path) -> None:
    """Else another program, when it closes the file, would delete the log that the first connection goes on with."""
    write = (
        "import sys; from pathlib import Path; from tests.making import Project, add\n"
        "with Project.open(Path(sys.argv[1])) as p: add(p, 'of another program')"
    )
    (path.parent / "a.txt").write_text("of a file")
    with Project.open(path) as project:
        add(project, "first")
        Project.open(path).close()
        backups.before_work(project)
        report = import_files(project, [path.parent], ImportOptions("ana"))
        assert {Path(r.file).name: r.reason for r in report.skipped}["p.annot"] == "it is a project, or a part of one"
        subprocess.run([sys.executable, "-c", write, str(path)], check=True)
        assert path.with_name("p.annot-wal").exists()
        add(project, "second")
    with Project.open(path) as project:
        texts = [project.document(i).text for i in project.document_ids()]
    assert texts == ["text", "first", "of a file", "of another program", "second"]


# -- read-only media ------------------------------------------------------------------------------------------------


@pytest.fixture
def medium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A read-only medium with projects: closed, killed (its log not merged), and of the oldest schema."""
    disk = tmp_path / "disk"
    with mounted(disk, "4m") as real:
        project_with(disk / "closed.annot", "text").close()
        with project_with(tmp_path / "live.annot", "text") as live:
            for ending in ("", "-wal"):
                shutil.copy(tmp_path / f"live.annot{ending}", disk / f"killed.annot{ending}")
            assert live.document_ids()
        shutil.copy(LEGACY[0], disk / "old.annot")
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
        (tmp_path / "temporary").mkdir()
        if real:
            make_readonly(disk)
        else:
            monkeypatch.setattr(opening, "writable", lambda _path: False)
            monkeypatch.setattr(opening, "_is_readable", lambda _db, _path: False)
        yield disk


@pytest.mark.parametrize("name", ["closed", "killed", "old"])
def test_a_project_on_a_read_only_medium_is_shown_as_it_is(medium: Path, tmp_path: Path, name: str) -> None:
    there = sorted(f.name for f in medium.iterdir())
    with Project.open(medium / f"{name}.annot") as project:
        assert project.readonly
        assert project.document(project.document_ids()[0]).text
        with pytest.raises(AnnotatorError, match="read-only"), project.transact("x", annotator="a"):
            pytest.fail("wrote to a read-only project")
        assert backups.before_work(project) == ""
        made = backups.make(project, backups.Reason.MANUAL, to=tmp_path)
    with Project.open(made) as copy:
        assert copy.document_ids()
    assert sorted(f.name for f in medium.iterdir()) == there
    assert list((tmp_path / "temporary").iterdir()) == []
