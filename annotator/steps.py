"""What a session is told and tells: decisions, steps, changes; and what it asks the article view. No Qt."""

from dataclasses import dataclass
from typing import Protocol

from annotator.model.document import Answer
from annotator.model.span import Span
from annotator.model.step_names import shown_step

Range = tuple[int, int]  # half-open, code points


class Layout(Protocol):
    """What the article view knows of lines; offsets in code points."""

    def line_range(self, offset: int) -> Range:
        """The visual line that holds `offset`."""

    def offset_in_line(self, offset: int, lines: int, goal_x: float | None) -> tuple[int, float]:
        """The offset `lines` visual lines below (negative: above) at `goal_x`, and the x to keep."""

    def page_lines(self) -> int:
        """How many lines one page shows."""

    def visible_range(self) -> Range:
        """The code points on the screen."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A span before and after: `old` None for a new one, `new` None for one that is removed."""

    old: Span | None
    new: Span | None


@dataclass(frozen=True, slots=True)
class Step:
    """Decisions on a document, and its answer, that are stored together or not at all; `why` they are not yet."""

    command: str
    document: int
    decisions: tuple[Decision, ...] = ()
    answer: Answer | None = None
    continues: bool = False  # one undo takes it back together with the same command before it
    why: str = ""

    @property
    def shown(self) -> str:
        """The command in the user's language."""
        return shown_step(self.command)


@dataclass(frozen=True, slots=True)
class Changed:
    """What listeners are told. `document`: another one is shown, or none. `spans`: all of its spans may be others.
    `removed` and `added`: only these went and came. `answers`: the list of documents may be another; `answered`: only
    what was said of this one."""

    document: bool = False
    spans: bool = False
    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()
    answers: bool = False
    answered: int | None = None
    labels: bool = False
