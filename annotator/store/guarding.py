"""Where suggestions are hidden until a document is finished (the setting `guard`), and which were finished so."""

import json

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.guard import HIDDEN, Guard
from annotator.store.database import Database
from annotator.store.project import Project

_NAME = "guard"
_FINISHED = f"""
SELECT document, min(id) FROM edit WHERE annotator = :annotator AND state = 'applied'
AND substr(command, -{len(HIDDEN)}) = '{HIDDEN}' AND document = coalesce(:document, document) GROUP BY document
"""


def guard_of(db: Database) -> Guard:
    """What was chosen; no document where nothing was."""
    found = db.execute("SELECT value FROM setting WHERE name = ?", [_NAME]).fetchone()
    if found is None or not found[0]:
        return Guard()
    try:
        said = json.loads(found[0])
        return Guard(float(said["share"]), int(said["seed"]))
    except (ValueError, TypeError, KeyError) as error:
        what = tr(
            "In which documents suggestions are hidden cannot be read ({kind}: {error}).",
            kind=type(error).__name__,
            error=error,
        )
        raise AnnotatorError(what, tr("Undo it, restore a backup, or remove the setting “guard”.")) from error


def set_guard(project: Project, annotator: str, guard: Guard) -> None:
    """Hides suggestions in these documents from now on, as one undoable step."""
    said = json.dumps({"share": guard.share, "seed": guard.seed}) if guard.share else ""
    with project.transact(f"hide suggestions {guard}", annotator=annotator) as tx:
        tx.set_setting(_NAME, said)


def finished_hidden(project: Project, annotator: str, document: int | None = None) -> dict[int, int]:
    """The documents (or only that one) that the annotator has finished without having seen suggestions, each with the
    edit that first did so."""
    return dict(project.db.execute(_FINISHED, {"annotator": annotator, "document": document}).fetchall())
