"""The errors that reach a user as a sentence. Anything else that is raised is a bug."""

from annotator.language import tr


class AnnotatorError(Exception):
    """Something the user can mend.

    `what` says in one sentence what happened (with file and line where there are any), `hint` what to do next.
    Exceptions of libraries are translated into this one where the library is called.
    """

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(what, hint)
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.what} {self.hint}".strip()


class Cancelled(AnnotatorError):  # noqa: N818 (a wish, not an error)
    """The user stopped a long task; what it had not committed is not there."""

    def __init__(self, what: str = "") -> None:
        super().__init__(what or tr("Cancelled."), tr("Nothing is lost: run it again when you like."))


class ProjectDamaged(AnnotatorError):  # noqa: N818 (a state)
    """A project file cannot be read as a whole; the hint says which ways out there are."""


class StorageError(AnnotatorError):
    """The project file cannot be written now: full, locked, without rights, or gone. The same may work later."""


class ProjectLocked(StorageError):  # noqa: N818 (a state)
    """Another process holds the project's write lock for longer than we wait."""
