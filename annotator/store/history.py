"""The history of a project: who decided what, when and where; taking one old step back without touching later ones."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.step_names import shown_step
from annotator.store import edits
from annotator.store.edits import Edit
from annotator.store.project import Project

_TEXT = 60  # code points of a span's text that are shown
_NAMED = 3  # steps that are named where more stand in the way


@dataclass(frozen=True, slots=True)
class Record:
    """A line of the history: an edit, the document and the text it was about, and whether it still counts.

    `start` is a code point of the document; None where the edit was about no single place.
    """

    id: int
    time: str
    annotator: str
    command: str
    document: int | None
    title: str
    text: str
    start: int | None
    state: str

    @property
    def shown(self) -> str:
        """The command in the user's language."""
        return shown_step(self.command)


def listed(
    project: Project, *, annotator: str = "", document: int | None = None, words: str = "", before: int | None = None,
    limit: int = 200,
) -> list[Record]:  # fmt: skip
    """The newest edits first: those of one annotator, of one document, with all `words` in command, name or title, and
    older than the edit `before`, as far as these are given. Discarded ones (undone, and something else done since) are
    told too."""
    where, values = ["1"], {"annotator": annotator, "document": document, "before": before, "limit": limit}
    if annotator:
        where.append("edit.annotator = :annotator")
    if document is not None:
        where.append("edit.document = :document")
    if before is not None:
        where.append("edit.id < :before")
    for i, word in enumerate(words.split()):
        values[f"word{i}"] = word.casefold()
        where.append(f"instr(casefold(edit.command || ' ' || edit.annotator || ' ' || coalesce(title, '')), :word{i})")
    sql = f"""
    SELECT edit.id, edit.time, edit.annotator, edit.command, edit.document, coalesce(document.title, ''), edit.state,
      json_extract(edit.changes, '$[0]'), json_array_length(edit.changes)
    FROM edit LEFT JOIN document ON document.id = edit.document
    WHERE {" AND ".join(where)} ORDER BY edit.id DESC LIMIT :limit"""
    texts: dict[int, str] = {}
    with project.reading():
        found = project.db.execute(sql, values).fetchall()
        return [_record(project, texts, *row) for row in found]


def _record(
    project: Project, texts: dict[int, str], ident: int, time: str, annotator: str, command: str, document: int | None,
    title: str, state: str, first: str, count: int,
) -> Record:  # fmt: skip
    start, end = _place(project, first) if count == 1 or document is not None else (None, None)
    text = ""
    if document is not None and start is not None and end is not None and title:
        if document not in texts:
            texts[document] = project.document(document).text
        text = " ".join(texts[document][start : min(end, start + _TEXT)].split())
        if count > 1:
            text = tr("{names} and {count} more", names=text, count=count - 1)
    return Record(ident, time, annotator, command, document, title, text, start, state)


def _place(project: Project, change: str | None) -> tuple[int | None, int | None]:
    """Where the span of a change stands (code points), as it was then and is now."""
    table, row, before, after = json.loads(change) if change else ("", 0, None, None)
    if table != "span":
        return None, None
    known = {**(before or {}), **(after or {})}
    if "start" not in known or "end" not in known:
        found = project.db.execute('SELECT start, "end" FROM span WHERE id = ?', [row]).fetchone()
        known = {**(dict(zip(("start", "end"), found, strict=True)) if found else {}), **known}
    return known.get("start"), known.get("end")


def revert(project: Project, ident: int, annotator: str) -> Edit:
    """Takes one old edit back, as a new edit of the annotator's that can be undone itself.

    Raises `AnnotatorError` where later edits stand in the way (and names them), where it does not count any more, or
    where it is another annotator's decision: those are settled by adjudication.
    """
    edit = edits.find(project.db, ident)
    if edit is None:
        raise AnnotatorError(
            tr("There is no step {ident} in the history.", ident=ident), tr("Look at the history again.")
        )
    if edit.state != "applied":
        raise AnnotatorError(tr("“{step}” was taken back already.", step=edit.shown), tr("Nothing is left to do."))
    if edit.document is not None and edit.annotator != annotator:
        raise AnnotatorError(
            tr("“{step}” is a decision of {annotator}.", step=edit.shown, annotator=edit.annotator),
            tr("Only {annotator} can take it back.", annotator=edit.annotator),
        )
    try:
        with project.transact(f"take back: {edit.command}", annotator=annotator, document=edit.document) as tx:
            for change in reversed(edit.changes):
                tx.write(change.reversed(), edit)
            _check_doubles(project, edit)
    except edits.Stuck as error:
        later = _blockers(project, edit)
        names = "; ".join(
            tr("“{step}” ({time})", step=one.shown, time=one.time[:16].replace("T", " ")) for one in later[:_NAMED]
        )
        if len(later) > _NAMED:
            names = tr("{names} and {count} more", names=names, count=len(later) - _NAMED)
        if not later:
            raise
        raise AnnotatorError(
            tr(
                "“{step}” cannot be taken back alone: later steps build on it: {names}.",
                step=edit.shown,
                names=names,
            ),
            tr("Take those back first."),
        ) from error
    found = edits.last_applied(project.db, annotator)
    assert found is not None  # noqa: S101 (it was written a line above)
    return found


def _check_doubles(project: Project, edit: Edit) -> None:
    """A span that comes back must not stand twice: somebody has made the same again since."""
    rows = json.dumps([change.row for change in edit.changes if change.table == "span"])
    sql = """SELECT 1 FROM span AS a JOIN span AS b ON a.document = b.document AND a.annotator = b.annotator
      AND a.start = b.start AND a."end" = b."end" AND a.label = b.label AND a.id <> b.id
      WHERE a.id IN (SELECT value FROM json_each(?)) LIMIT 1"""
    if project.db.execute(sql, [rows]).fetchone() is not None:
        raise edits.stuck("span", edit)


def _blockers(project: Project, edit: Edit) -> list[Edit]:
    """Later edits that still count and touched the same rows, the newest first."""
    touched = json.dumps([[change.table, change.row] for change in edit.changes])
    sql = """SELECT DISTINCT edit.id FROM edit, json_each(edit.changes) AS change
      WHERE edit.id > ? AND edit.state = 'applied' AND EXISTS (
        SELECT 1 FROM json_each(?) AS mine WHERE json_extract(mine.value, '$[0]') = json_extract(change.value, '$[0]')
        AND json_extract(mine.value, '$[1]') = json_extract(change.value, '$[1]'))
      ORDER BY edit.id DESC"""
    found: Iterable[tuple[int]] = project.db.execute(sql, [edit.id, touched]).fetchall()
    return [one for (ident,) in found if (one := edits.find(project.db, ident)) is not None]
