"""What was deleted and can be brought back: documents in the trash, and labels with their spans."""

from dataclasses import dataclass

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.store import edits
from annotator.store.edits import Change, Edit, Transaction, Values
from annotator.store.project import Project

MOST_LISTED = 2000
_DELETED = "delete label "


@dataclass(frozen=True, slots=True)
class Trashed:
    """A document in the trash: since when (ISO 8601, UTC), and who put it there."""

    id: int
    title: str
    time: str
    annotator: str


@dataclass(frozen=True, slots=True)
class DeletedLabel:
    """A label that was deleted: in which edit, when and by whom, and with how many spans."""

    edit: int
    name: str
    time: str
    annotator: str
    spans: int


def trashed(project: Project) -> list[Trashed]:
    """The documents in the trash, the newest first; not more than MOST_LISTED."""
    sql = """SELECT trash.id, document.title, trash.time, trash.annotator FROM trash JOIN document USING (id)
      ORDER BY trash.time DESC, trash.id LIMIT ?"""
    return [Trashed(*row) for row in project.db.execute(sql, [MOST_LISTED])]


def in_trash(project: Project) -> int:
    """How many documents are in the trash."""
    return int(project.db.execute("SELECT count(*) FROM trash").fetchone()[0])


def restore_documents(project: Project, annotator: str, idents: list[int]) -> None:
    """Brings documents back from the trash, with all that was decided in them, as one undoable step."""
    where = idents[0] if len(idents) == 1 else None
    with project.transact("restore from the trash", annotator=annotator, document=where) as tx:
        tx.take_from_trash(idents)


def deleted_labels(project: Project) -> list[DeletedLabel]:
    """The labels that were deleted and are not in the scheme again, the newest first."""
    found: dict[str, DeletedLabel] = {}
    known = {label.name for label in project.labels()}
    for edit in edits.applied(project.db, _DELETED):
        name = str(_label_of(edit)["name"])
        if name not in known:
            found.setdefault(name, DeletedLabel(edit.id, name, edit.time, edit.annotator, len(_spans_of(edit))))
    return list(found.values())


def restore_label(project: Project, annotator: str, deleted: DeletedLabel) -> tuple[int, int]:
    """Brings a label back with its spans, as one undoable step; returns how many of these, and how many not.

    Where an annotator has labelled the same place anew, that stays. Raises `AnnotatorError` where the label is there.
    """
    edit = next((e for e in edits.applied(project.db, _DELETED) if e.id == deleted.edit), None)
    if edit is None or project.labels().get(deleted.name) is not None:
        raise AnnotatorError(
            tr("The label {name} is there already.", name=deleted.name), tr("Look at the list of labels.")
        )
    spans = _spans_of(edit)
    with project.transact(f"restore label {deleted.name}", annotator=annotator) as tx:
        label = _label_of(edit)
        if label["key"] in {other.key for other in project.labels()}:
            label = label | {"key": ""}
        _insert(project, tx, "label", label)
        for change in reversed(edit.changes):
            if change.table == "label_map":
                _map_back(project, tx, change)
        restored = [_insert(project, tx, "span", span) for span in spans if not _stands_in_the_way(project, span)]
    return len(restored), len(spans) - len(restored)


def _label_of(edit: Edit) -> Values:
    return next(c.before for c in edit.changes if c.table == "label" and c.after is None and c.before is not None)


def _spans_of(edit: Edit) -> list[Values]:
    return [c.before for c in edit.changes if c.table == "span" and c.after is None and c.before is not None]


def _insert(project: Project, tx: Transaction, table: str, row: Values) -> int:
    """Writes a row back under its old id, if nothing has that now: older steps know it by it."""
    taken = project.db.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', [row["id"]]).fetchone()
    return tx.insert(table, {k: v for k, v in row.items() if k != "id"} if taken else row)


def _stands_in_the_way(project: Project, span: Values) -> bool:
    sql = 'SELECT 1 FROM span WHERE document = ? AND annotator = ? AND start = ? AND "end" = ?'
    place = [span[name] for name in ("document", "annotator", "start", "end")]
    return project.db.execute(sql, place).fetchone() is not None


def _map_back(project: Project, tx: Transaction, change: Change) -> None:
    """Shows what pipelines say as before the deletion, where nothing else has been chosen for it since."""
    found = project.db.execute("SELECT label FROM label_map WHERE id = ?", [change.row]).fetchone()
    if found is None or change.after is None or found[0] != change.after["label"]:
        return
    if change.before is None:
        tx.delete("label_map", change.row)
    else:
        tx.update("label_map", change.row, change.before)
