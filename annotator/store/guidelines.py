"""The guidelines of a project, Markdown that its people write: a setting, on the disk when it is saved."""

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.store.project import Project

LONGEST = 200_000  # code points; Qt lays them out at once
_NAME = "guidelines"


def guidelines(project: Project) -> str:
    """The guidelines, as they were written; empty where there are none."""
    return project.setting(_NAME)


def save_guidelines(project: Project, text: str, before: str) -> None:
    """Keeps other guidelines in place of `before`. Raises `AnnotatorError` where somebody has changed these meanwhile,
    or the text is too long."""
    if len(text) > LONGEST:
        raise AnnotatorError(
            tr("Guidelines may have {most:,} characters; these have {length:,}.", most=LONGEST, length=len(text)),
            tr("Shorten them."),
        )
    with project.writing(durable=True):
        if project.setting(_NAME) not in (before, text):
            raise AnnotatorError(
                tr("The guidelines were changed elsewhere meanwhile."),
                tr("Copy what you have written, leave with Esc, and add it to what is there now."),
            )
        project.db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [_NAME, text])
