"""Where a project lies: on a disk of this machine, or where SQLite's log and locks cannot be relied on.

SQLite's log (WAL) needs memory that all programs share, so it works on one machine only; a program that keeps a folder
the same on several machines may carry the file and its log apart, or put an older one back.
"""

import re
from pathlib import Path

from annotator.language import tr

MOUNTS = Path("/proc/self/mountinfo")

#: File systems that lie on another machine, or are shared with one.
_TYPES = """
9p afs beegfs ceph cifs coda davfs gfs gfs2 glusterfs gpfs lustre ncpfs nfs nfs4 ocfs2 prl_fs smb3 smbfs vboxsf virtiofs
vmhgfs fuse.ceph fuse.curlftpfs fuse.davfs fuse.glusterfs fuse.gvfsd-fuse fuse.onedriver fuse.rclone fuse.s3fs
fuse.sshfs fuse.vmhgfs-fuse fuse.google-drive-ocamlfuse
"""
_NETWORK = frozenset(_TYPES.split())

#: Names in the top folder of a synced tree, and whose they are.
_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".dropbox": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync_folder.db": "Nextcloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".xdg-volume-info-onedrive": "OneDrive",
    ".seafile-data": "Seafile",
    ".megaignore": "MEGA",
}

#: How the top folders are called where they are not renamed.
_NAMES = re.compile(
    r"(?P<name>Dropbox|OneDrive|Nextcloud|ownCloud|Google ?Drive|iCloud ?Drive|Mobile Documents|MEGAsync|pCloud ?Drive)"
    r"( - .+| \(.+\))?",
    re.IGNORECASE,
)


def warning(path: Path) -> str:
    """What a user has to know of the place where the project `path` lies; empty on a disk of this machine."""
    kind = network_type(path)
    if kind:
        return tr(
            "{file} lies on a drive that other machines share ({kind}): open it on one machine at a time. "
            "Every key takes longer there; a copy on a disk of this machine is safer.",
            file=path.name,
            kind=kind,
        )
    service = sync_service(path)
    if service:
        return tr(
            "{file} lies in a folder that {service} keeps the same on several machines: open it on one of "
            "them at a time, and close it before the other one syncs. A project outside, with backups there, "
            "is safer.",
            file=path.name,
            service=service,
        )
    return ""


def network_type(path: Path) -> str:
    """The type of the file system of `path` if another machine takes part in it, else an empty string."""
    real = path.absolute().parent.resolve()
    try:
        lines = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""  # no Linux, or none of it to be seen: nothing is known
    found = [(where, kind) for where, kind in map(_mount, lines) if real.is_relative_to(where)]
    # The deepest mount point counts; of two on one another, the later one.
    kind = max(enumerate(found), key=lambda m: (len(m[1][0].parts), m[0]))[1][1] if found else ""
    return kind if kind in _NETWORK else ""


def _mount(line: str) -> tuple[Path, str]:
    """Mount point and type of a line of mountinfo: ID parent device root POINT options … - TYPE source options."""
    before, _, after = line.partition(" - ")
    point = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), before.split(" ")[4])
    return Path(point), after.split(" ")[0]


def sync_service(path: Path) -> str:
    """Which service keeps the folder of `path` the same on other machines, else an empty string."""
    for folder in path.absolute().parents:
        named = _NAMES.fullmatch(folder.name)
        if named:
            return named["name"]
        for mark, service in _MARKS.items():
            if (folder / mark).exists():
                return service
    return ""
