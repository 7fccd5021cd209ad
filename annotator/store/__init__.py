"""The project file: the only folder that knows SQL and sqlite-utils."""

from annotator.store.project import Project

__all__ = ["Project"]
