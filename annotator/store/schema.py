"""The tables of a project file. A released migration is never edited: changes come as another one below."""

from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.store.database import APPLICATION_ID, Database, Migrations, translated

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
CREATE {temporary} TABLE label_map (
  id INTEGER PRIMARY KEY, said TEXT NOT NULL UNIQUE, label TEXT NOT NULL DEFAULT ''
) STRICT
"""


@migrations()
def label_map(db: Database) -> None:
    """Version 2: what a pipeline says is shown as another label (or not at all: an empty one)."""
    db.conn.execute(_LABEL_MAP.format(temporary=""))


_TRASH = """
CREATE {temporary} TABLE trash (
  id INTEGER PRIMARY KEY {of_document}, time TEXT NOT NULL, annotator TEXT NOT NULL
) STRICT
"""
_FOLDED_TITLE = """
CREATE {temporary} TABLE folded_title (document INTEGER PRIMARY KEY {of_document}, title TEXT NOT NULL) STRICT
"""
_SPAN_TEXT = """
CREATE VIEW span_text AS
  SELECT span.id, document.title, span.annotator, span.status, span.label,
         substr(document.text, span.start + 1, span."end" - span.start) AS text, span.start, span."end"
  FROM span JOIN document ON document.id = span.document
  WHERE document.id NOT IN (SELECT id FROM trash)
"""
_OF_DOCUMENT = "REFERENCES document (id) ON DELETE CASCADE"


@migrations()
def trash(db: Database) -> None:
    """Version 3: documents in the trash, and what a list of a million documents is read and filtered from.

    `folded_title` is for speed alone: a document without a row there is found as well.
    """
    db.conn.execute(_TRASH.format(temporary="", of_document=_OF_DOCUMENT))
    db.conn.execute(_FOLDED_TITLE.format(temporary="", of_document=_OF_DOCUMENT))
    titles = ((ident, title.casefold()) for ident, title in db.conn.execute("SELECT id, title FROM document"))
    db.conn.executemany("INSERT INTO folded_title VALUES (?, ?)", titles)
    db.conn.execute("CREATE INDEX answer_state ON answer (annotator, answer, document)")
    db.conn.execute("DROP VIEW span_text")
    db.conn.execute(_SPAN_TEXT)


#: Tables that came later and are empty at first, and since which version: an older file that is for reading only is
#: shown with them.
_LATER = ((2, _LABEL_MAP), (3, _TRASH), (3, _FOLDED_TITLE))

# `user_version` of a file that has all migrations; a released file's number is the count of its migrations.
VERSION = 3


def initialise(db: Database, path: Path) -> None:
    """Makes an empty database a project of today's schema."""
    with translated(path):
        migrations.apply(db)
        db.execute(f"PRAGMA user_version = {VERSION}")
        # Behind the tables: a file that says it is a project is whole. Before WAL: it is in the file itself, not only
        # in the log beside it, where a look at the first bytes would miss it.
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA journal_mode = WAL")


def check_version(db: Database, path: Path, *, readonly: bool = False) -> None:
    """Brings an older project to today's schema; one for reading only is shown as if it had it.

    Raises `AnnotatorError` for a project that a newer program has written.
    """
    with translated(path):
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise AnnotatorError(
            f"{path} was made by a newer Annotator (schema {version}, this program knows {VERSION}).",
            "Install the newest version; the project is unchanged.",
        )
    if version == VERSION:
        return
    with translated(path):
        if readonly:
            for since, table in _LATER:
                if version < since:
                    db.execute(table.format(temporary="TEMPORARY", of_document=""))
        else:
            migrations.apply(db)
            db.execute(f"PRAGMA user_version = {VERSION}")
