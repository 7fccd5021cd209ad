"""Changing the label scheme with all that carries its labels: each function is one undoable step.

Spans of all annotators follow. Suggestions are never edited: `label_map` says what a pipeline's label is shown as.
"""

from collections.abc import Iterable
from dataclasses import replace

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.label import Label, label_problem
from annotator.store import queries
from annotator.store.edits import Transaction
from annotator.store.project import Project
from annotator.store.rows import label_to_row


def usage(project: Project, name: str) -> tuple[int, int]:
    """How many decided spans have the label, and in how many documents, over all annotators; but for the trash."""
    sql = f"SELECT count(*), count(DISTINCT document) FROM span WHERE label = ? AND {queries.LIVE}"
    spans, documents = project.db.execute(sql, [name]).fetchone()
    return int(spans), int(documents)


def span_counts(project: Project) -> dict[str, int]:
    """How many decided spans each label has, over all annotators, but for the trash; those without any are left out."""
    sql = f"SELECT label, count(*) FROM span WHERE {queries.LIVE} GROUP BY label"
    return dict(project.db.execute(sql).fetchall())


def add_labels(project: Project, annotator: str, labels: Iterable[Label]) -> None:
    """Adds labels at the end. Raises `AnnotatorError` where a name is taken or cannot be one."""
    with project.transact("add labels", annotator=annotator) as tx:
        for label in labels:
            _check_name(project, label.name)
            _take_key(project, tx, label.key, "")
            _append(project, tx, label)


def change_label(project: Project, annotator: str, name: str, label: Label) -> None:
    """Makes the label `name` what `label` says. A new name goes to all its spans and suggestions; a key is taken away
    from the label that had it."""
    with project.transact(f"change label {name}", annotator=annotator) as tx:
        row = _id(project, name)
        if label.name != name:
            _check_name(project, label.name)
            tx.update_all("span", _ids(project, "span", "label", name), {"label": label.name})
            if _ids(project, "label_map", "said", label.name, "AND label = ''"):
                _forget(project, tx, label.name)  # a deleted label comes back: its suggestions are not hidden any more
            _show_as(project, tx, name, label.name)
        _take_key(project, tx, label.key, name)
        tx.update("label", row, label_to_row(label))


def merge_labels(project: Project, annotator: str, name: str, into: str) -> None:
    """Gives all that has the label `name` the label `into` and removes `name`.

    Where an annotator has both at one place, one stays: the accepted one.
    """
    if name == into:
        raise AnnotatorError(tr("{name} cannot be merged into itself.", name=name), tr("Choose another label."))
    with project.transact(f"merge label {name} into {into}", annotator=annotator) as tx:
        row, _ = _id(project, name), _id(project, into)
        both = """SELECT a.id, a.status, b.id, b.status FROM span AS a JOIN span AS b
          ON a.document = b.document AND a.annotator = b.annotator AND a.start = b.start AND a."end" = b."end"
          WHERE a.label = ? AND b.label = ?"""
        pairs = project.db.execute(both, [name, into]).fetchall()
        better = [status == "accepted" and of_other != "accepted" for _, status, _, of_other in pairs]
        for span in {other if stays else one for (one, _, other, _), stays in zip(pairs, better, strict=True)}:
            tx.delete("span", span)
        tx.update_all("span", _ids(project, "span", "label", name), {"label": into})
        _show_as(project, tx, name, into)
        tx.delete("label", row)


def delete_label(project: Project, annotator: str, name: str) -> None:
    """Removes a label with all its spans, and hides the suggestions that have it."""
    with project.transact(f"delete label {name}", annotator=annotator) as tx:
        row = _id(project, name)
        for span in _ids(project, "span", "label", name):
            tx.delete("span", span)
        _show_as(project, tx, name, "")
        tx.delete("label", row)


def move_label(project: Project, annotator: str, name: str, step: int) -> None:
    """Moves a label up (-1) or down (1) in the list."""
    with project.transact(f"move label {name}", annotator=annotator) as tx:
        _id(project, name)
        order = [label.name for label in project.labels()]
        i = order.index(name)
        order.insert(max(0, i + step), order.pop(i))
        for position, one in enumerate(order):
            tx.update("label", _id(project, one), {"position": position})


def number_keys(project: Project, annotator: str) -> None:
    """Gives the first ten labels the keys 1 to 9 and 0, the others none: for people who label by digits."""
    digits = "1234567890"
    with project.transact("label keys by number", annotator=annotator) as tx:
        for i, label in enumerate(project.labels()):
            tx.update("label", _id(project, label.name), {"key": digits[i] if i < len(digits) else ""})


def take_scheme(project: Project, annotator: str, labels: Iterable[Label]) -> tuple[int, int]:
    """Adds the labels of a scheme that the project lacks and changes those it has; returns how many of each."""
    added = changed = 0
    with project.transact("import label scheme", annotator=annotator) as tx:
        for label in labels:
            known = project.labels().get(label.name)
            _take_key(project, tx, label.key, label.name)
            if known is None:
                _append(project, tx, label)
                added += 1
            elif replace(known, id=None) != replace(label, id=None):
                tx.update("label", _id(project, label.name), label_to_row(label))
                changed += 1
    return added, changed


def _check_name(project: Project, name: str) -> None:
    problem = label_problem(name)
    if problem:
        raise AnnotatorError(tr("This cannot be a label: {problem}.", problem=problem), tr("Choose another name."))
    if project.labels().get(name) is not None:
        raise AnnotatorError(
            tr("There is a label {name} already.", name=name), tr("Choose another name, or merge the two.")
        )


def _append(project: Project, tx: Transaction, label: Label) -> None:
    """Adds a label at the end; what pipelines call by its name is shown as it again."""
    _forget(project, tx, label.name)
    tx.insert("label", {**label_to_row(label), "position": project.label_position()})


def _forget(project: Project, tx: Transaction, said: str) -> None:
    """Suggestions of `said` are no longer shown as another label, or hidden."""
    for row in _ids(project, "label_map", "said", said):
        tx.delete("label_map", row)


def _take_key(project: Project, tx: Transaction, key: str, name: str) -> None:
    """Takes a key away from the label that has it, unless that is `name`."""
    for other in project.labels():
        if key and other.key == key and other.name != name:
            tx.update("label", _id(project, other.name), {"key": ""})


def _show_as(project: Project, tx: Transaction, said: str, label: str) -> None:
    """From now on suggestions that were shown as `said` are shown as `label`; what people have mapped stays so."""
    tx.update_all("label_map", _ids(project, "label_map", "label", said), {"label": label})
    if not _ids(project, "label_map", "said", said):
        tx.insert("label_map", {"said": said, "label": label})


def _id(project: Project, name: str) -> int:
    found = _ids(project, "label", "name", name)
    if not found:
        raise AnnotatorError(tr("There is no label {name}.", name=name), tr("Open the list of labels again."))
    return found[0]


def _ids(project: Project, table: str, column: str, value: str, more: str = "") -> list[int]:
    return [r[0] for r in project.db.execute(f'SELECT id FROM "{table}" WHERE "{column}" = ? {more}', [value])]
