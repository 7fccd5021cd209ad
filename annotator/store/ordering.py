"""The order of a project's documents: what was chosen is the setting `order`, the documents in that order are the
setting `order N`. Choosing another one is a step that can be undone; the lists are kept for that."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.document import Answer
from annotator.model.occurrences import pattern
from annotator.model.order import By, Draw, Likeness, Order, at_random, draw, mixed, words_of
from annotator.store import queries
from annotator.store.database import Database
from annotator.store.project import Project
from annotator.store.queue import live_ids, read_ids

PURPOSE = "order"  # of a draw: other purposes draw other documents
_CORRECTIONS = 20  # the last ones count
_AROUND = 80  # code points before and behind a correction
_DONE = (Answer.ACCEPT, Answer.REJECT, Answer.IGNORE)
Progress = Callable[[int, int], None]


def _no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def order_of(db: Database) -> Order:
    """The order that was chosen; as imported where there is none."""
    found = db.execute("SELECT value FROM setting WHERE name = ?", [queries.ORDER]).fetchone()
    if found is None or not found[0]:
        return Order()
    try:
        said: dict[str, Any] = json.loads(found[0])
        return Order(By(said["by"]), float(said["share"]), int(said["seed"]), str(said["words"]))
    except (ValueError, TypeError, KeyError) as error:
        what = tr(
            "The order of the documents cannot be read ({kind}: {error}).", kind=type(error).__name__, error=error
        )
        raise AnnotatorError(what, tr("Undo it, restore a backup, or remove the setting “order”.")) from error


def order_documents(project: Project, annotator: str, order: Order, progress: Progress = _no_progress) -> int:
    """Puts what the annotator has not answered into an order, as one undoable step; returns how many documents that
    are. What is answered or begun stays before them, what comes later behind.

    Raises `AnnotatorError` where there is nothing to order by.
    """
    begun, waiting = _begun(project, annotator)
    ids = ""
    if order.by is not By.IMPORTED:
        ids = json.dumps([*begun, *_ranked(project, annotator, order, waiting, progress)], separators=(",", ":"))
    with project.transact(f"order documents {order}", annotator=annotator) as tx:
        chosen = ""
        if ids:
            # No decision by itself, so no part of the step: undoing it chooses another list.
            number = 1 + int(project.db.execute(queries.LAST_ORDER).fetchone()[0])
            project.db.execute("INSERT INTO setting (name, value) VALUES (?, ?)", [f"{queries.ORDER} {number}", ids])
            said = {"by": order.by, "share": order.share, "seed": order.seed, "words": order.words, "list": number}
            chosen = json.dumps(said)
        tx.set_setting(queries.ORDER, chosen)
    return len(waiting)


def _begun(project: Project, annotator: str) -> tuple[list[int], list[int]]:
    """Documents that the annotator has answered, then those in progress; and all others. Each as they came."""
    of = {
        state: set(read_ids(project.db, queries.ANSWERED, annotator=annotator, answer=str(state)))
        for state in (*_DONE, Answer.IN_PROGRESS)
    }
    done = set().union(*(of[state] for state in _DONE))
    ids = live_ids(project.db)
    begun = [i for i in ids if i in done] + [i for i in ids if i in of[Answer.IN_PROGRESS]]
    known = set(begun)
    return begun, [i for i in ids if i not in known]


def draws(project: Project, seed: int, purpose: str = PURPOSE) -> Draw:
    """The draw of each document; see `model.order.draw`."""
    hashes = dict(project.db.execute("SELECT id, text_hash FROM document").fetchall())
    found = {ident: draw(text_hash, seed, purpose) for ident, text_hash in hashes.items()}
    return found.__getitem__


def random_ids(project: Project) -> set[int]:
    """The documents that the order of the project draws at random: all where it is random itself, none where nothing
    is drawn."""
    order = order_of(project.db)
    if order.by is By.RANDOM:
        return set(live_ids(project.db))
    of = draws(project, order.seed) if order.is_mixed else None
    return {ident for ident in live_ids(project.db) if of is not None and of(ident) < order.share}


def _ranked(project: Project, annotator: str, order: Order, waiting: Sequence[int], progress: Progress) -> list[int]:
    """The documents that wait, the first first. What has nothing of what is wanted stays as it came, behind."""
    of = draws(project, order.seed)
    if order.by is By.RANDOM:
        return at_random(waiting, of)
    if order.by is By.SEARCH:
        wanted = pattern(order.words, whole_words=False, match_case=False)
        found = {ident: float(bool(wanted.search(text))) for ident, text in _texts(project, waiting, progress)}
        _check(
            found, tr("No document that waits has “{words}” in it.", words=order.words), tr("Look for another text.")
        )
    elif order.by is By.SIMILAR:
        likeness = Likeness(_corrected(project, annotator))
        for ident, text in _texts(project, waiting, progress):
            likeness.add(ident, text)
        found = likeness.scores()
    else:
        found = _by_suggestions(project, annotator, order.by)
    return mixed(sorted(waiting, key=lambda ident: -found.get(ident, 0.0)), order, of)


def _check(found: dict[int, float], what: str, hint: str) -> None:
    if not any(found.values()):
        raise AnnotatorError(what, hint)


def _by_suggestions(project: Project, annotator: str, by: By) -> dict[int, float]:
    """How many suggestions are pending in each document, or how uncertain they are: 1 less their mean score."""
    rows = project.db.execute(queries.PENDING_BY_DOCUMENT, {"annotator": annotator}).fetchall()
    if by is By.PENDING:
        found = {ident: float(count) for ident, count, _ in rows}
        _check(
            found,
            tr("There is nothing to review."),
            tr("Make suggestions: annotator preannotate {project}", project=project.path.name),
        )
        return found
    found = {ident: 2.0 - score for ident, _, score in rows if score is not None}  # above what has no score
    _check(
        found,
        tr("No suggestion has a score, so none is less certain than another."),
        tr("Pre-annotate again with a pipeline that gives scores, or choose another order."),
    )
    return found


def _corrected(project: Project, annotator: str) -> set[str]:
    """The words of the places that the annotator corrected last: where they rejected a suggestion, changed one, or drew
    a span that nobody had suggested."""
    words: set[str] = set()
    values = {"annotator": annotator, "most": _CORRECTIONS}
    for document, start, end in project.db.execute(queries.CORRECTED_LAST, values).fetchall():
        words |= words_of(project.document(document).text[max(0, start - _AROUND) : end + _AROUND])
    if not words:
        raise AnnotatorError(
            tr("{annotator} has corrected nothing yet.", annotator=annotator), tr("Correct some suggestions first.")
        )
    return words


def _texts(project: Project, idents: Sequence[int], progress: Progress) -> Iterator[tuple[int, str]]:
    for at, ident in enumerate(idents):
        progress(at, len(idents))
        found = project.db.execute("SELECT text FROM document WHERE id = ?", [ident]).fetchone()
        yield ident, found[0] if found else ""
    progress(len(idents), len(idents))
