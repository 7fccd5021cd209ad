"""How far the work is, counted in SQL."""

from typing import Any

from annotator.store import queries
from annotator.store.project import Project


def statistics(project: Project, annotator: str) -> dict[str, Any]:
    """Documents by answer, spans by label and status, annotators, runs: plain values, ready for JSON.

    What is in the trash does not count, but for the time that was spent on it.
    """
    db = project.db
    sql = f"SELECT answer, count(*) FROM answer WHERE annotator = ? AND {queries.LIVE} GROUP BY answer"
    answers = dict(db.execute(sql, [annotator]).fetchall())
    total = project.size()
    labels: dict[str, dict[str, int]] = {
        label.name: {"accepted": 0, "rejected": 0, "pending": 0} for label in project.labels()
    }
    sql = f"SELECT label, status, count(*) FROM span WHERE annotator = ? AND {queries.LIVE} GROUP BY label, status"
    for label, status, count in db.execute(sql, [annotator]):
        labels.setdefault(label, {"accepted": 0, "rejected": 0, "pending": 0})[status] = count
    for label, count in db.execute(queries.PENDING_COUNTS, {"annotator": annotator}):
        labels.setdefault(label, {"accepted": 0, "rejected": 0, "pending": 0})["pending"] = count
    seconds = db.execute("SELECT coalesce(sum(seconds), 0) FROM answer WHERE annotator = ?", [annotator]).fetchone()[0]
    runs = [
        {"pipeline": p, "version": v, "started": s, "finished": f, "documents": n}
        for p, v, s, f, n in db.execute(
            "SELECT pipeline, version, started, finished, count(document) FROM run "
            "LEFT JOIN run_document ON run = id GROUP BY id ORDER BY id"
        )
    ]
    return {
        "annotator": annotator,
        "annotators": project.annotators(),
        "documents": total,
        "answers": answers | {"not opened": total - sum(answers.values())},
        "labels": labels,
        "active_seconds": round(seconds, 1),
        "runs": runs,
    }
