"""Disks that are full, broken or read-only, and programs that are killed: a sentence, nothing half-written, and it
works again afterwards. resources/docs/faults.md lists them for users."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, StorageError
from annotator.formats import ImportOptions, import_files
from annotator.store import backups, copies, recovery, schema
from annotator.store.backups import Reason
from annotator.store.database import connect
from annotator.store.project import Project
from annotator.store.recovery import recover
from annotator.store.restoring import restore
from tests.making import add, project_with
from tests.store.disks import make_readonly, make_writable, mounted

HERE = Path(__file__).parent
LEGACY = sorted((HERE.parent / "legacy").glob("*.annot"))


def _label(project: Project, start: int) -> None:
    row = {"document": 1, "annotator": "a", "start": start, "end": start + 1, "label": "X", "status": "accepted"}
    with project.transact("label", annotator="a", document=1) as tx:
        tx.insert("span", row)


def _starts(path: Path) -> list[int]:
    with Project.open(path) as project:
        assert project.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert project.db.execute("PRAGMA foreign_key_check").fetchall() == []
        return [s.start for s in project.spans(1, "a")]


# -- a full disk ----------------------------------------------------------------------------------------------------


class Disk:
    """A disk that can be filled and emptied: a small one, or one that is played where none can be mounted."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, *, real: bool) -> None:
        self.folder, self._patch, self._real = folder, monkeypatch, real

    def fill(self, project: Project) -> None:
        """Takes all the space that is left."""
        if self._real:
            with (self.folder / "filler").open("wb", buffering=0) as file:
                while _written(file.fileno()):
                    pass
        else:
            _limit(project, 0)
            for module in (copies, recovery):
                self._patch.setattr(module, "connect", _connect_to_a_full_disk)

    def empty(self, project: Project) -> None:
        """There is space again."""
        if self._real:
            (self.folder / "filler").unlink()
        else:
            _limit(project, 1 << 30)
            for module in (copies, recovery):
                self._patch.setattr(module, "connect", connect)


def _written(file: int) -> bool:
    try:
        return os.write(file, bytes(1024)) > 0
    except OSError:
        return False


def _limit(project: Project, pages: int) -> None:
    project.db.execute(f"PRAGMA max_page_count = {pages or project.db.execute('PRAGMA page_count').fetchone()[0]}")


def _connect_to_a_full_disk(path: Path, *, readonly: bool = False, timeout: float = 5.0) -> object:
    db = connect(path, readonly=readonly, timeout=timeout)
    db.execute("PRAGMA max_page_count = 1")
    return db


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """A disk of 1 MiB."""
    with mounted(tmp_path / "disk", "1m") as real:
        yield Disk(tmp_path / "disk", monkeypatch, real=real)


@pytest.fixture
def project(disk: Disk) -> Iterator[Project]:
    """A project on it, with one long document."""
    with project_with(disk.folder / "p.annot", "text " * 1000) as opened:
        yield opened


def test_a_full_disk_refuses_decisions_until_there_is_space(disk: Disk, project: Project) -> None:
    disk.fill(project)
    saved: list[int] = []

    def label_until_full() -> None:
        while len(saved) < 2000:
            _label(project, len(saved))
            saved.append(len(saved))

    with pytest.raises(StorageError, match="full"):
        label_until_full()
    assert [s.start for s in project.spans(1, "a")] == saved
    disk.empty(project)
    _label(project, len(saved))
    project.close()
    assert _starts(project.path) == [*saved, len(saved)]


def test_a_full_disk_takes_nothing_of_an_import(disk: Disk, project: Project, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(name * 300_000)
    disk.fill(project)
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    with pytest.raises(StorageError, match="full"):
        import_files(project, files, ImportOptions("a"))
    assert project.document_ids() == [1]
    disk.empty(project)
    assert import_files(project, files[:1], ImportOptions("a")).added == 1
    project.close()
    assert _starts(project.path) == []


def test_a_full_disk_makes_no_backup_and_work_goes_on(disk: Disk, project: Project) -> None:
    for i in range(30):
        add(project, f"{i} " + "text " * 800)
    disk.fill(project)
    warning = backups.before_work(project)
    assert warning.startswith(f"{project.path} is not backed up: ")
    assert "Free some space" in warning
    assert backups.listed(project.path) == []
    place = backups.folder(project.path)
    assert not place.exists() or list(place.iterdir()) == []
    disk.empty(project)
    _label(project, 0)
    assert len(project.spans(1, "a")) == 1


def test_a_full_disk_restores_nothing_and_recovers_nothing(disk: Disk, project: Project, tmp_path: Path) -> None:
    for i in range(30):
        add(project, f"{i} " + "text " * 800)
    backup = backups.make(project, Reason.MANUAL, to=tmp_path)
    _label(project, 0)
    project.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    disk.fill(project)
    if not disk.folder.is_mount():
        project.db.execute("PRAGMA journal_mode = DELETE")
    path = project.path
    project.close()
    with pytest.raises(AnnotatorError, match=r"full|No space"):
        restore(backup, path)
    out = disk.folder / "out.annot"
    with pytest.raises(AnnotatorError, match=r"full|No space"):
        recover(path, out)
    assert sorted(f.name for f in disk.folder.iterdir() if "filler" not in f.name and f.is_file()) == ["p.annot"]
    (disk.folder / "filler").unlink(missing_ok=True)
    assert _starts(path) == [0]


# -- writes that fail -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def faults(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], list[str]]:
    """The environment in which writes can be made to fail, and the faults that there are."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return {}, ["limit"]
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(HERE / "shim.c"), "-ldl"], check=True)
    return {"LD_PRELOAD": str(library)}, ["eio", "short", "sync", "read-only", "limit"]


def test_writes_that_fail_are_said_and_what_was_saved_is_there(
    tmp_path: Path, faults: tuple[dict[str, str], list[str]]
) -> None:
    environment, kinds = faults
    for kind in kinds:
        path = tmp_path / kind / "p.annot"
        path.parent.mkdir()
        project_with(path, "text " * 100).close()
        command = [sys.executable, "-m", "tests.store.broken_disk", str(path), kind]
        done = subprocess.run(
            command, env=os.environ | environment, cwd=HERE.parent.parent, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        attempts = [line.split("\t") for line in done.stdout.splitlines()]
        refused = [attempt for attempt in attempts if attempt[3] != "saved"]
        assert refused, kind
        assert all(attempt[2] == kind for attempt in refused), refused
        labelled = [int(number) for act, number, _, said in attempts if (act, said) == ("label", "saved")]
        imported = [number for act, number, _, said in attempts if (act, said) == ("import", "saved")]
        with Project.open(path) as project:
            assert [s.start for s in project.spans(1, "ana")] == labelled
            assert [project.document(i).text.split()[0] for i in project.document_ids()[1:]] == imported
            assert project.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        made = backups.listed(path)
        assert len(made) == sum((act, said) == ("backup", "saved") for act, _, _, said in attempts)
        for backup in made:
            copies.check(backup.path)
        assert [f for f in backups.folder(path).iterdir() if f not in [b.path for b in made]] == []


def test_a_disk_that_is_made_read_only_and_writable_again(
    disk: Disk, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    _label(project, 0)
    project.close()
    real = disk.folder.is_mount()
    make_readonly(disk.folder) if real else monkeypatch.setattr("annotator.store.opening.writable", lambda _path: False)
    with Project.open(project.path) as shown:
        assert [s.start for s in shown.spans(1, "a")] == [0]
        with pytest.raises(AnnotatorError, match="read-only"):
            _label(shown, 1)
    make_writable(disk.folder) if real else monkeypatch.undo()
    with Project.open(project.path) as again:
        _label(again, 2)
    assert _starts(project.path) == [0, 2]


def test_a_log_that_was_deleted_costs_what_was_only_in_it(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    with project_with(path, "text") as project:
        _label(project, 0)
    with Project.open(path) as project:
        _label(project, 1)
        shutil.copy(path, tmp_path / "copy.annot")  # as after a crash, when somebody tidies up
    assert _starts(tmp_path / "copy.annot") == [0]
    assert _starts(path) == [0, 1]


# -- killed ---------------------------------------------------------------------------------------------------------

_KILLED_WHILE_MIGRATING = """
import sys, time
from pathlib import Path
from annotator.store import schema
from annotator.store.project import Project

@schema.migrations()
def slow(db):
    db.conn.execute("CREATE TABLE half (x)")
    db.conn.execute("UPDATE document SET title = 'half'")
    print("now", flush=True)
    time.sleep(60)

schema.VERSION += 1
Project.open(Path(sys.argv[1]))
"""

_KILLED_WHILE_BACKING_UP = """
import sys, time
from pathlib import Path
from annotator.store import backups, copies
from annotator.store.project import Project

def wait(done, total):
    print("now", flush=True)
    time.sleep(60)

copies._STEP = 1
backups.make(Project.open(Path(sys.argv[1])), backups.Reason.DAILY, wait)
"""


_KILLED_WHILE_IMPORTING = """
import sys, time
from pathlib import Path
from annotator.formats import ImportOptions, import_files
from annotator.store import bulk
from annotator.store.project import Project

bulk._ENOUGH = 1
take = bulk.Intake.take

def slow(self, incoming):
    if incoming.document.text == "text 9":
        print("now", flush=True)
        time.sleep(60)
    return take(self, incoming)

bulk.Intake.take = slow
path = Path(sys.argv[1])
import_files(Project.open(path), [path.with_name("in.jsonl")], ImportOptions("a"))
"""


def _kill(code: str, path: Path) -> None:
    """Runs the code until it says that it is in the middle of it, and kills it there."""
    with subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "now\n"
        child.send_signal(signal.SIGKILL)


@pytest.mark.parametrize("legacy", LEGACY, ids=lambda path: str(path.stem))
def test_killed_while_migrating_the_project_is_as_it_was(tmp_path: Path, legacy: Path) -> None:
    path = Path(shutil.copy(legacy, tmp_path / "p.annot"))
    connection = sqlite3.connect(path)
    before = list(connection.iterdump())
    connection.close()
    _kill(_KILLED_WHILE_MIGRATING, path)
    connection = sqlite3.connect(path)
    assert list(connection.iterdump()) == before
    connection.close()
    [backup] = backups.listed(path)
    assert backup.reason == "migration"
    copies.check(backup.path)
    with Project.open(path) as project:
        assert project.db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        assert project.document_ids()


def test_killed_while_importing_all_of_a_file_is_there_or_nothing(tmp_path: Path) -> None:
    path, file = tmp_path / "p.annot", tmp_path / "in.jsonl"
    project_with(path, "text").close()
    file.write_text("".join(f'{{"text": "text {i}"}}\n' for i in range(20)))
    _kill(_KILLED_WHILE_IMPORTING, path)
    with Project.open(path) as project:
        assert project.document_ids() == [1]
        assert import_files(project, [file], ImportOptions("a")).added == 20
        assert len(project.document_ids()) == 21


def test_killed_while_backing_up_nothing_half_is_taken_for_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "p.annot"
    project_with(path, "text").close()
    _kill(_KILLED_WHILE_BACKING_UP, path)
    [part] = backups.folder(path).iterdir()
    assert part.suffix == ".part"
    assert backups.listed(path) == []
    with Project.open(path) as project:
        _label(project, 0)
        made = backups.make(project, Reason.DAILY)
    copies.check(made)
    assert _starts(path) == [0]
