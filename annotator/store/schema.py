"""The tables of a project file. A released migration is never edited: changes come as another one below."""

import contextlib
import functools
import sqlite3
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.store.database import (
    APPLICATION_ID,
    Database,
    Migrations,
    asking_the_schema,
    damaged,
    translated,
    writing,
)

migrations = Migrations("annotator")

_TABLES = """
CREATE TABLE document (
  id INTEGER PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
  text_hash TEXT NOT NULL UNIQUE, meta TEXT NOT NULL DEFAULT '{}', source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX document_position ON document (position);
CREATE TABLE tokenization (
  document INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, tokenizer TEXT NOT NULL,
  bounds BLOB NOT NULL
) STRICT;
CREATE TABLE label (
  id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, color TEXT NOT NULL,
  key TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '', examples TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE TABLE run (
  id INTEGER PRIMARY KEY, pipeline TEXT NOT NULL, version TEXT NOT NULL, started TEXT NOT NULL, finished TEXT,
  settings TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE run_document (
  run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  PRIMARY KEY (document, run)
) STRICT;
CREATE TABLE suggestion (
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, label TEXT NOT NULL, score REAL, source TEXT NOT NULL DEFAULT '',
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX suggestion_place ON suggestion (document, start);
CREATE TABLE span (
  id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  annotator TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, label TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('accepted', 'rejected')),
  suggestion INTEGER REFERENCES suggestion (id) ON DELETE SET NULL, note TEXT NOT NULL DEFAULT '',
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX span_place ON span (document, annotator, start);
CREATE INDEX span_suggestion ON span (suggestion);
CREATE TABLE answer (
  id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  annotator TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('accept', 'reject', 'ignore', 'in progress')),
  note TEXT NOT NULL DEFAULT '', seconds REAL NOT NULL DEFAULT 0, changed TEXT NOT NULL,
  UNIQUE (document, annotator)
) STRICT;
CREATE TABLE edit (
  id INTEGER PRIMARY KEY, annotator TEXT NOT NULL, time TEXT NOT NULL, command TEXT NOT NULL,
  document INTEGER, changes TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('applied', 'undone', 'discarded'))
) STRICT;
CREATE INDEX edit_state ON edit (annotator, state, id);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE VIEW span_text AS
  SELECT span.id, document.title, span.annotator, span.status, span.label,
         substr(document.text, span.start + 1, span."end" - span.start) AS text, span.start, span."end"
  FROM span JOIN document ON document.id = span.document;
"""


@migrations()
def first_schema(db: Database) -> None:
    """Version 1."""
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            db.conn.execute(statement)


_LABEL_MAP = """
CREATE TABLE label_map (
  id INTEGER PRIMARY KEY, said TEXT NOT NULL UNIQUE, label TEXT NOT NULL DEFAULT ''
) STRICT
"""


@migrations()
def label_map(db: Database) -> None:
    """Version 2: what a pipeline says is shown as another label (or not at all: an empty one)."""
    db.conn.execute(_LABEL_MAP)


_TRASH = """
CREATE TABLE trash (
  id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, time TEXT NOT NULL, annotator TEXT NOT NULL
) STRICT
"""
_FOLDED_TITLE = """
CREATE TABLE folded_title (
  document INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, title TEXT NOT NULL
) STRICT
"""
_SPAN_TEXT = """
CREATE VIEW span_text AS
  SELECT span.id, document.title, span.annotator, span.status, span.label,
         substr(document.text, span.start + 1, span."end" - span.start) AS text, span.start, span."end"
  FROM span JOIN document ON document.id = span.document
  WHERE document.id NOT IN (SELECT id FROM trash)
"""


@migrations()
def trash(db: Database) -> None:
    """Version 3: documents in the trash, and what a list of a million documents is read and filtered from.

    `folded_title` is for speed alone: a document without a row there is found as well.
    """
    db.conn.execute(_TRASH)
    db.conn.execute(_FOLDED_TITLE)
    titles = ((ident, title.casefold()) for ident, title in db.conn.execute("SELECT id, title FROM document"))
    db.conn.executemany("INSERT INTO folded_title VALUES (?, ?)", titles)
    db.conn.execute("CREATE INDEX answer_state ON answer (annotator, answer, document)")
    db.conn.execute("DROP VIEW span_text")
    db.conn.execute(_SPAN_TEXT)


# `user_version` of a file that has all migrations; a released file's number is the count of its migrations.
VERSION = 3


def initialise(db: Database, path: Path, version: int = VERSION) -> None:
    """Makes an empty database a project of today's schema, or of an older version."""
    with translated(path), db.atomic():
        later = [migration.name for migration in migrations.pending(db)][version:]
        migrations.apply(db, stop_before=later[:1])
        db.execute(f"PRAGMA user_version = {version}")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def version_of(db: Database, path: Path) -> int:
    """The schema version of a project; raises `AnnotatorError` for what is no project, or one of a newer program."""
    with translated(path):
        ident = int(db.execute("PRAGMA application_id").fetchone()[0])
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if ident != APPLICATION_ID:
        raise AnnotatorError(
            tr("{path} is not an Annotator project.", path=path), tr("Projects are made with: annotator new NAME.annot")
        )
    if version > VERSION:
        raise AnnotatorError(
            tr(
                "{path} was made by a newer Annotator (schema {version}, this program knows {known}).",
                path=path,
                version=version,
                known=VERSION,
            ),
            tr("Install the newest version; the project is unchanged."),
        )
    if version < 1:
        raise damaged(path, f"schema version {version}")
    with asking_the_schema(path):
        db.execute("SELECT 1 FROM sqlite_schema").fetchone()
    return version


def migrate(db: Database, path: Path) -> None:
    """Brings an older project to today's schema, all of it or nothing."""
    with writing(db, path, durable=True):
        # Looked at again: another program may have done it while this one waited for the lock.
        if int(db.execute("PRAGMA user_version").fetchone()[0]) < VERSION:
            migrations.apply(db)
            db.execute(f"PRAGMA user_version = {VERSION}")


@functools.cache
def columns() -> frozenset[tuple[str, str]]:
    """Every table and column of today's schema."""
    with contextlib.closing(Database(sqlite3.connect(":memory:"), execute_plugins=False)) as db:
        migrations.apply(db)
        return columns_of(db)


def columns_of(db: Database) -> frozenset[tuple[str, str]]:
    """Every table and column that a file has."""
    sql = """SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'"""
    return frozenset((table, column) for table, column in db.execute(sql))
