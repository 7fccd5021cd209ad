"""The documents that are training data: those that an annotator has accepted."""

from annotator.store import queries
from annotator.store.project import Project

_ACCEPTED = f"""
SELECT DISTINCT document FROM answer
WHERE answer = 'accept' AND annotator = coalesce(nullif(?, ''), annotator) AND {queries.LIVE}
"""


def accepted_ids(project: Project, annotator: str = "") -> list[int]:
    """Ids of documents that the annotator, or with an empty name anybody, has accepted."""
    return [row[0] for row in project.db.execute(f"{_ACCEPTED} ORDER BY document", [annotator])]


def without_tokens(project: Project, annotator: str = "") -> bool:
    """Whether one of them has no tokens in the project, so that spaCy has to make them."""
    sql = f"SELECT EXISTS ({_ACCEPTED} AND document NOT IN (SELECT document FROM tokenization))"
    return bool(project.db.execute(sql, [annotator]).fetchone()[0])
