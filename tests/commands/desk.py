"""A project, a session and keys to press by the id of their command, without a window."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.commands import all_commands
from annotator.commands.context import Context
from annotator.commands.registry import run
from annotator.commands.span import apply_label
from annotator.errors import AnnotatorError
from annotator.model.document import Answer
from annotator.model.span import Span, Status, reading_order
from annotator.session import Range, Session
from annotator.store.project import Project
from tests.making import project_with, suggest


class Ui:
    """Keeps what a window would show; `score` is what the user answers when asked for one."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.errors: list[AnnotatorError] = []
        self.copied = ""
        self.score: float | None = None
        self.lists: list[tuple[str, str]] = []

    def show_message(self, text: str) -> None:
        self.messages.append(text)

    def show_error(self, error: AnnotatorError) -> None:
        self.errors.append(error)

    def copy(self, text: str) -> None:
        self.copied = text

    def ask_score(self, _what: str) -> float | None:
        return self.score

    def pick_occurrences(self, text: str, label: str) -> None:
        self.lists.append((text, label))

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"the test did not expect {name}")


@dataclass
class Lines:
    """A view in which every paragraph is one line and all letters are equally wide; `seen` is what is on the screen."""

    session: Session
    seen: Range = (0, 0)
    page: int = 4

    def _lines(self) -> list[Range]:
        """The lines that are not blank: the caret never stops at those."""
        found, at = [], 0
        for line in self.session.text.split("\n"):
            found += [(at, at + len(line))] if line else []
            at += len(line) + 1
        return found

    def line_range(self, offset: int) -> Range:
        return next((r for r in self._lines() if r[0] <= offset <= r[1]), (offset, offset))

    def offset_in_line(self, offset: int, lines: int, goal_x: float | None) -> tuple[int, float]:
        found = self._lines()
        i = next((i for i, r in enumerate(found) if r[0] <= offset <= r[1]), None)
        if i is None:
            return offset, 0.0
        column = offset - found[i][0] if goal_x is None else int(goal_x)
        start, end = found[min(max(0, i + lines), len(found) - 1)]
        return min(start + column, end - 1), float(column)

    def page_lines(self) -> int:
        return self.page

    def visible_range(self) -> Range:
        return self.seen


class Desk:
    """The annotator is ana, and the first document is open."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.session = Session(project, "ana")
        self.ui = Ui()
        self.context = Context(self.session, self.ui)  # type: ignore[arg-type]
        self.commands = {c.id: c for c in all_commands()}
        self.session.open(self.session.entries[0].id)

    # -- doing ----------------------------------------------------------------------------------------------------

    def press(self, *ids: str) -> None:
        for ident in ids:
            run(self.commands[ident], self.context)
            self.check()

    def label(self, name: str, *, everywhere: bool = False) -> None:
        apply_label(self.context, name, everywhere=everywhere)
        self.check()

    def go(self, piece: str) -> None:
        """Puts the caret on the first word of `piece`."""
        self.session.move(self.session.unit(self.text.index(piece)))

    def select(self, piece: str, start: int = 0) -> None:
        """Selects the first `piece` at or behind `start`, which meets borders of words."""
        at = self.text.index(piece, start)
        end = at + len(piece)
        self.session.select(self.session.unit(at), self.session.previous_unit((end, end)))

    def activate(self, piece: str, label: str = "") -> Span:
        """Makes the first span over exactly `piece` the active one."""
        span = next(s for s in self.session.spans if self.piece(s) == piece and label in ("", s.label))
        self.session.activate(span)
        return span

    # -- looking --------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """What the session shows is what the file says."""
        session = self.session
        stored = self.project.spans(session.ident, "ana")
        shown = [s for s in stored if s.status is not Status.REJECTED]
        assert reading_order([*session.spans, *session.hidden]) == shown
        assert reading_order(session.spans) == session.spans
        assert all(s.pending and s.score is not None and s.score < session.min_score for s in session.hidden)
        assert reading_order(session.rejected) == [s for s in stored if s.status is Status.REJECTED]

    @property
    def text(self) -> str:
        return self.session.text

    def piece(self, span: Span) -> str:
        return self.text[span.start : span.end]

    @property
    def active(self) -> str:
        """The text of the active span."""
        return self.piece(self.session.active) if self.session.active else ""

    @property
    def active_label(self) -> str:
        return self.session.active.label if self.session.active else ""

    @property
    def caret(self) -> str:
        """The text that the caret frames."""
        return self.text[slice(*self.session.caret)]

    @property
    def selected(self) -> str:
        return self.text[slice(*self.session.selection)] if self.session.selection else ""

    @property
    def said(self) -> str:
        """The last message."""
        return self.ui.messages[-1]

    def answers(self) -> list[Answer | None]:
        return [e.answer for e in self.session.entries]

    def texts(self, status: Status = Status.ACCEPTED) -> list[tuple[str, str]]:
        spans = self.session.rejected if status is Status.REJECTED else self.session.spans
        return [(self.piece(s), s.label) for s in spans if s.status is status]

    def steps(self) -> int:
        """How many steps there are to undo."""
        sql = "SELECT count(*) FROM edit WHERE annotator = 'ana' AND state = 'applied'"
        return int(self.project.db.execute(sql).fetchone()[0])


def desk_on(folder: Path, text: str, said: Iterable[Span] = ()) -> Desk:
    """A desk with one document and what a pipeline said of it."""
    project = project_with(folder / "desk.annot", text)
    suggest(project, 1, said)
    return Desk(project)
