"""backup, restore and recover on the command line, and what import does before it writes."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from annotator.store import backups, places
from annotator.store.project import Project
from tests.cli.conftest import Run
from tests.making import add, project_with
from tests.store import damage


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project with a document."""
    project_with(tmp_path / "p.annot", "before").close()
    return tmp_path / "p.annot"


def _texts(path: Path) -> list[str]:
    with Project.open(path) as project:
        return [project.document(i).text for i in project.document_ids()]


def test_backup_and_restore(run: Run, path: Path) -> None:
    done = run("backup", "p.annot", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    made = Path(json.loads(done.stdout)["backup"])
    with Project.open(path) as project:
        add(project, "after")
    listed = run("restore", "p.annot")
    assert made.name in listed.stdout
    assert listed.stdout.endswith(f"annotator restore p.annot '{made.name}'\n")
    [entry] = json.loads(run("restore", "p.annot", "--json").stdout)
    assert (Path(entry["path"]), entry["reason"], entry["size"]) == (made, "manual", made.stat().st_size)
    assert datetime.fromisoformat(entry["time"]).tzinfo is not None
    done = run("restore", "p.annot", made.name, "--json")
    assert (done.returncode, done.stderr, _texts(path)) == (0, "", ["before"])
    kept = json.loads(done.stdout)["kept"]
    assert run("restore", "p.annot", kept).returncode == 0
    assert _texts(path) == ["before", "after"]


def test_a_backup_goes_where_one_says(run: Run, path: Path, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    assert run("backup", "p.annot", "--to", "usb").returncode == 0
    [made] = (tmp_path / "usb").iterdir()
    assert _texts(made) == _texts(path)
    done = run("backup", "p.annot", "--to", "nowhere")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "p.annot is not backed up: There is no folder nowhere." in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["restore", "p.annot", "nothing.annot"], "There is no backup nothing.annot. For the list: annotator restore"),
        (["restore", "p.annot", "bad.annot"], "The backup is not used: bad.annot is not an Annotator project"),
        (["recover", "bad.annot"], "Nothing of a project can be read in bad.annot"),
        (["recover", "p.annot", "p.annot"], "p.annot exists already"),
        (["backup", "bad.annot"], "bad.annot is not an Annotator project"),
        (["backup", "none.annot"], "There is no project none.annot"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    run: Run, path: Path, tmp_path: Path, arguments: list[str], says: str
) -> None:
    (tmp_path / "bad.annot").write_bytes(b"words " * 1000)
    before = path.read_bytes()
    done = run(*arguments)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith(f"annotator: {says}")
    assert path.read_bytes() == before


def test_recover_saves_a_damaged_project_beside_it(run: Run, path: Path, tmp_path: Path) -> None:
    damage.zero(path, 1)
    before = path.read_bytes()
    refused = run("stats", "p.annot")
    assert (refused.returncode, "annotator recover p.annot" in refused.stderr) == (1, True)
    done = run("recover", "p.annot")
    assert (done.returncode, done.stderr) == (0, "")
    assert "document              1 saved\n" in done.stdout
    assert _texts(tmp_path / "p recovered.annot") == ["before"]
    report = json.loads(run("recover", "p.annot", "--json").stdout)
    assert report["out"] == "p recovered 2.annot"
    assert report["tables"]["document"] == {"rescued": 1, "lost": 0, "is_known": True}
    assert path.read_bytes() == before
    doctor = json.loads(run("doctor", "p.annot", "--json").stdout)
    assert doctor["found"]["project"] == "damaged"
    assert any("annotator recover p.annot" in problem for problem in doctor["problems"])


def test_an_import_is_backed_up_before_it_and_goes_on_when_that_fails(run: Run, path: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"text {name}")
    done = run("import", "p.annot", "a.txt")
    assert (done.returncode, done.stderr) == (0, "")
    [backup] = backups.listed(path)
    assert (backup.reason, _texts(backup.path)) == ("bulk", ["before"])
    for made in (backup.path, backup.path.parent):
        made.unlink() if made.is_file() else made.rmdir()
    backup.path.parent.write_text("in the way")
    done = run("import", "p.annot", "b.txt")
    assert done.returncode == 0
    assert "p.annot is not backed up" in done.stderr
    assert _texts(path) == ["before", "text a", "text b"]


def test_a_window_is_told_when_it_may_write_and_nothing_is_copied_twice(run: Run, path: Path) -> None:
    """What the window starts for a large project: see `annotator.store.backups`."""
    for _ in range(2):
        done = run("backup", "p.annot", "--reason", "daily", "--announce")
        assert (done.returncode, done.stdout.splitlines()[0], done.stderr) == (0, "taken", "")
    [backup] = backups.listed(path)
    assert backup.reason == "daily"
    assert run("backup", "p.annot", "--reason", "perhaps").returncode == 2


def test_doctor_tells_of_backups_and_of_the_place(run: Run, path: Path, tmp_path: Path) -> None:
    assert json.loads(run("doctor", "p.annot", "--json").stdout)["found"]["backups"] == "none yet"
    run("backup", "p.annot")
    [backup] = backups.listed(path)
    synced = tmp_path / "Dropbox"
    synced.mkdir()
    path.rename(synced / "p.annot")
    found = json.loads(run("doctor", "Dropbox/p.annot", "--json").stdout)["found"]
    assert (found["project"], found["backups"]) == ("healthy", "none yet")
    assert found["warning"] == places.warning(synced / "p.annot")
    assert "Dropbox" in run("stats", "Dropbox/p.annot").stderr
    assert backup.path.exists()
