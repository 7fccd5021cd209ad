"""Connections to a project file: what SQLite is told, and its errors as sentences."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from annotator.errors import ProjectLocked, StorageError
from annotator.store import database
from annotator.store.database import connect, explained, translated, writing
from tests.making import project_with


def test_a_file_of_a_stranger_is_not_trusted(tmp_path: Path) -> None:
    project_with(tmp_path / "p.annot").close()
    wanted = {"foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1}
    for readonly in (False, True):
        with contextlib.closing(connect(tmp_path / "p.annot", readonly=readonly)) as db:
            assert {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
            assert db.execute("SELECT casefold('ÄSS'), casefold('Straße')").fetchone() == ("äss", "strasse")


def test_whatever_ends_a_write_leaves_nothing_of_it(tmp_path: Path) -> None:
    def half() -> None:
        with writing(db, tmp_path / "p", durable=False):
            db.execute("INSERT INTO t VALUES (1)")
            raise KeyboardInterrupt

    with contextlib.closing(connect(tmp_path / "p")) as db:
        db.execute("CREATE TABLE t (x)")
        with pytest.raises(KeyboardInterrupt):
            half()
        assert (db.conn.in_transaction, db.execute("SELECT count(*) FROM t").fetchone()) == (False, (0,))


def test_what_waiting_does_not_help_is_not_waited_for(tmp_path: Path) -> None:
    with contextlib.closing(connect(tmp_path / "p")) as db:
        db.execute("BEGIN")
        with pytest.raises(sqlite3.OperationalError, match="within a transaction"):
            database._begin(db, lambda _: pytest.fail("waits for nobody"))


def test_a_file_that_is_open_for_reading_only_says_so(tmp_path: Path) -> None:
    project_with(tmp_path / "p.annot").close()
    with (
        contextlib.closing(connect(tmp_path / "p.annot", readonly=True)) as db,
        pytest.raises(StorageError, match="is read-only"),
        writing(db, tmp_path / "p.annot", durable=False),
    ):
        db.execute("INSERT INTO setting VALUES ('x', 'y')")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be opened"):
        connect(tmp_path / "no" / "p.annot")


def test_bugs_of_ours_are_no_sentences(tmp_path: Path) -> None:
    with contextlib.closing(connect(tmp_path / "p")) as db:
        with pytest.raises(sqlite3.OperationalError, match="no such table"), translated(tmp_path / "p"):
            db.execute("SELECT * FROM things")
        assert explained(ValueError("x"), tmp_path) is None
        assert explained(None, tmp_path) is None
        db.execute("CREATE TABLE t (x)")
        with contextlib.closing(connect(tmp_path / "p", timeout=0.01)) as other:
            db.execute("BEGIN IMMEDIATE")
            with pytest.raises(ProjectLocked), translated(tmp_path / "p"):
                other.execute("INSERT INTO t VALUES (1)")
