"""The figures of a project: how far the work is, how fast it goes, and what suggestions are worth."""

from annotator.model.bias import comparison
from annotator.model.figures import Figure
from annotator.store.bias import finished
from annotator.store.project import Project


def figures(project: Project, annotator: str) -> list[Figure]:
    """All figures about an annotator's work; those about which nothing is known are left out."""
    guard = comparison(*finished(project, annotator))
    return [guard] if guard is not None else []
