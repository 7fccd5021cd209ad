"""How far the work in a project is that is not open: a look for the start page, which changes nothing."""

import contextlib
import sqlite3
from pathlib import Path

from annotator.store import queries
from annotator.store.database import APPLICATION_ID
from annotator.store.schema import VERSION

_LARGEST = 64 << 20  # bytes; in a larger file counting may be felt


def progress_of(path: Path, annotator: str) -> tuple[int, int] | None:
    """How many documents the annotator has answered, and how many there are; None where that cannot be told quickly
    (a large file, one of another version, a damaged one, one that is being written)."""
    try:
        if path.stat().st_size > _LARGEST:
            return None
        # Without a log beside it nobody has the file open; SQLite would else leave an empty log there.
        is_alone = not path.with_name(f"{path.name}-wal").exists()
        address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if is_alone else ''}"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=0.05)) as db:
            ours = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
            return _counts(db, annotator) if ours == [APPLICATION_ID, VERSION] else None
    except (OSError, sqlite3.Error):
        return None


def _counts(db: sqlite3.Connection, annotator: str) -> tuple[int, int]:
    total = db.execute("SELECT (SELECT count(*) FROM document) - (SELECT count(*) FROM trash)").fetchone()[0]
    sql = f"SELECT count(*) FROM answer WHERE annotator = ? AND answer <> 'in progress' AND {queries.LIVE}"
    return int(db.execute(sql, [annotator]).fetchone()[0]), int(total)
