"""Network drives and synced folders are told from disks of this machine."""

from pathlib import Path

import pytest

from annotator.store import places
from annotator.store.project import Project
from tests.making import project_with

LINE = "36 35 98:0 / {point} rw,noatime master:1 - {kind} /dev/root rw,errors=continue\n"


@pytest.fixture
def mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list of mounts of our own: everything lies on ext4."""
    mounts = tmp_path / "mountinfo"
    mounts.write_text(LINE.format(point="/", kind="ext4"))
    monkeypatch.setattr(places, "MOUNTS", mounts)
    return mounts


def _mount(mounts: Path, point: Path, kind: str) -> None:
    with mounts.open("a") as file:
        file.write(LINE.format(point=str(point).replace(" ", "\\040"), kind=kind))


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "9p", "fuse.sshfs"])
def test_a_project_on_a_network_drive_has_no_log_and_a_warning(tmp_path: Path, mounted: Path, kind: str) -> None:
    share = tmp_path / "the share"
    share.mkdir()
    _mount(mounted, share, kind)
    with project_with(share / "p.annot", "text") as project:
        assert project.db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert kind in project.warnings[0]
    with Project.open(share / "p.annot") as project:
        assert (len(project.warnings), project.document(1).text) == (1, "text")


def test_a_project_that_is_carried_home_gets_its_log_again(tmp_path: Path, mounted: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    _mount(mounted, share, "nfs")
    project_with(share / "p.annot", "text").close()
    (share / "p.annot").rename(tmp_path / "p.annot")
    with Project.open(tmp_path / "p.annot") as project:
        assert project.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert project.warnings == ()


def test_the_deepest_mount_counts_and_the_last_of_two_on_one_another(tmp_path: Path, mounted: Path) -> None:
    path = tmp_path / "disk" / "p.annot"
    _mount(mounted, tmp_path, "nfs")
    assert places.network_type(path) == "nfs"
    _mount(mounted, tmp_path / "disk", "xfs")
    assert places.network_type(path) == ""
    _mount(mounted, tmp_path / "disk", "fuse.sshfs")
    assert places.network_type(path) == "fuse.sshfs"
    assert places.network_type(tmp_path / "diskette" / "p.annot") == "nfs"


@pytest.mark.parametrize(
    ("folder", "mark", "service"),
    [
        ("Dropbox (Lab)", "", "Dropbox"),
        ("OneDrive - University", "", "OneDrive"),
        ("shared", ".stfolder", "Syncthing"),
        ("mine", ".dropbox.cache", "Dropbox"),
        ("dropbox-study", "", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name_or_its_marks(
    tmp_path: Path, mounted: Path, folder: str, mark: str, service: str
) -> None:
    inner = tmp_path / folder / "projects"
    inner.mkdir(parents=True)
    if mark:
        (tmp_path / folder / mark).mkdir()
    assert places.sync_service(inner / "p.annot") == service
    assert mounted.exists()
    with project_with(inner / "p.annot", "text") as project:
        assert project.db.execute("PRAGMA journal_mode").fetchone()[0] == ("delete" if service else "wal")
        assert [service in w for w in project.warnings] == ([True] if service else [])


def test_where_mounts_cannot_be_seen_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "MOUNTS", tmp_path / "nowhere")
    assert places.warning(tmp_path / "p.annot") == ""
