"""What the labels of pipelines are shown as in this project. Suggestions keep what was said."""

from collections.abc import Iterable, Mapping

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.label import label_problem
from annotator.store.edits import Transaction
from annotator.store.project import Project
from annotator.store.rows import label_to_row


def label_map(project: Project) -> dict[str, str]:
    """What was said, and what it is shown as: another label, or nothing where that is empty."""
    return dict(project.db.execute("SELECT said, label FROM label_map").fetchall())


def said_labels(project: Project) -> list[str]:
    """Every label that a stored suggestion has, by name."""
    return [r[0] for r in project.db.execute("SELECT DISTINCT label FROM suggestion ORDER BY label")]


def map_labels(project: Project, annotator: str, shown: Mapping[str, str], new: Iterable[str] = ()) -> None:
    """From now on suggestions of each label are shown as another one (empty: not at all), also those that are there.

    One undoable step. Labels of `new` are added to the scheme. Raises `AnnotatorError` for a label that is not in it.
    """
    with project.transact("map labels", annotator=annotator) as tx:
        _add(project, tx, new)
        scheme = project.labels()
        known = {said: (row, label) for row, said, label in project.db.execute("SELECT id, said, label FROM label_map")}
        for said, label in shown.items():
            if label and label not in scheme:
                raise AnnotatorError(
                    tr("{said} cannot be shown as {label}: there is no such label.", said=said, label=label),
                    tr("Labels are: {names}.", names=", ".join(x.name for x in scheme)),
                )
            if said in known and said == label:
                tx.delete("label_map", known[said][0])
            elif said in known:
                tx.update("label_map", known[said][0], {"label": label})
            elif said != label:
                tx.insert("label_map", {"said": said, "label": label})


def hide_unknown(project: Project, said: Iterable[str]) -> None:
    """Hides suggestions of labels that are neither in the scheme nor mapped; inside `writing`. Runs add no labels."""
    scheme = {name for (name,) in project.db.execute("SELECT name FROM label")}
    rows = [(name,) for name in sorted(set(said) - scheme)]
    project.db.conn.executemany("INSERT OR IGNORE INTO label_map (said, label) VALUES (?, '')", rows)


def _add(project: Project, tx: Transaction, names: Iterable[str]) -> None:
    for name in names:
        problem = label_problem(name)
        if problem:
            raise AnnotatorError(tr("This cannot be a label: {problem}.", problem=problem), tr("Choose another name."))
        scheme = project.labels()
        if name not in scheme:
            tx.insert("label", {**label_to_row(scheme.new_label(name)), "position": project.label_position()})
