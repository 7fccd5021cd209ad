"""The tour of the first keys: its steps, and how a step is seen to be done. No Qt.

A step is not done because a key was pressed, but because the session shows what the key is for.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from annotator.language import mark, tr
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.session import Session

BY_NAME = "a command was run by its name"
EXPORTED = "an export was written"
_FEW_WORDS = 12  # code points
_ENOUGH = 4  # suggestions in a document that the tour can begin with
_KEY = re.compile(r"\[([a-z_.]+)\]")

Place = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Moment:
    """What the session was when a step began."""

    document: int | None
    caret: int
    active: Place | None
    accepted: frozenset[Place]
    rejected: frozenset[Place]
    pending: frozenset[Place]

    @property
    def shown(self) -> frozenset[Place]:
        """All that is marked in the text."""
        return self.accepted | self.pending


def moment(session: Session) -> Moment:
    """What the session is now."""
    return Moment(
        session.document.id if session.document is not None else None,
        session.caret[0],
        session.active.place if session.active is not None and session.is_at_active else None,
        frozenset(s.place for s in session.spans if s.status is Status.ACCEPTED),
        frozenset(s.place for s in session.rejected),
        frozenset(s.place for s in session.pending),
    )


Done = Callable[[Moment, Moment, Session, str], bool]


@dataclass(frozen=True, slots=True)
class Step:
    """What to press next, `mark`ed; the id of a command in brackets stands for the key that the user has for it."""

    text: str
    done: Done

    def said(self, key_of: Callable[[str], str]) -> list[tuple[str, bool]]:
        """The text in pieces, and whether a piece is a key."""
        pieces = _KEY.split(tr(self.text))
        return [(key_of(piece) if at % 2 else piece, at % 2 == 1) for at, piece in enumerate(pieces) if piece]


def _walked(before: Moment, now: Moment, _session: Session, _event: str) -> bool:
    return now.document == before.document and abs(now.caret - before.caret) >= _FEW_WORDS


def _at_suggestion(before: Moment, now: Moment, _session: Session, event: str) -> bool:
    # Walking comes across suggestions, too.
    is_there = now.active is not None and now.active != before.active and now.active in now.pending
    return event == "span.next_pending" and is_there


def _accepted(before: Moment, now: Moment, _session: Session, _event: str) -> bool:
    return now.document == before.document and bool(before.pending & now.accepted - before.accepted)


def _rejected(before: Moment, now: Moment, _session: Session, _event: str) -> bool:
    return now.document == before.document and bool(before.pending & now.rejected - before.rejected)


def _labelled(before: Moment, now: Moment, _session: Session, _event: str) -> bool:
    taken = {place[:2] for place in before.shown}
    return now.document == before.document and any(place[:2] not in taken for place in now.accepted)


def _border_moved(before: Moment, now: Moment, _session: Session, _event: str) -> bool:
    went, came = before.shown - now.shown, now.accepted - before.shown
    same = now.document == before.document
    return same and any(a[2] == b[2] and (a[0] == b[0]) != (a[1] == b[1]) for a in went for b in came)


def _undone(before: Moment, now: Moment, _session: Session, event: str) -> bool:
    decided = (before.accepted, before.rejected)
    return event == "edit.undo" and (now.accepted, now.rejected) != decided


def _gone_on(before: Moment, now: Moment, session: Session, _event: str) -> bool:
    was = before.document
    return was is not None and now.document != was and session.entries.answer(was) is Answer.ACCEPT


def _found(_before: Moment, _now: Moment, _session: Session, event: str) -> bool:
    return event == BY_NAME


def _exported(_before: Moment, _now: Moment, _session: Session, event: str) -> bool:
    return event == EXPORTED


STEPS = (
    Step(mark("This article is marked already: what is dashed, a pipeline suggests. Walk some words on with "
         "[move.right]; [move.down] goes a line down."), _walked),
    Step(mark("Go to the next suggestion with [span.next_pending]."), _at_suggestion),
    Step(mark("Is it right? Accept it with [span.accept]. That goes on to the next one, too."), _accepted),
    Step(mark("Not all of them are right. Reject the next wrong one with [span.reject]."), _rejected),
    Step(mark("Something is missing? Walk to words without a mark, select them with [select.right], and press the "
         "letter of a label: [label]."), _labelled),
    Step(mark("The span that you just made is active. Move its end with [span.end_out] or [span.end_in]."),
         _border_moved),
    Step(mark("Nothing is ever lost. Take that back with [edit.undo]."), _undone),
    Step(mark("Enough of this article? [document.accept] accepts it with all that is left, and opens the next one."),
         _gone_on),
    Step(mark("You need not know every key. Press [view.palette], type “line”, and run “Line numbers” with Enter."),
         _found),
    Step(mark("The last step: what you accepted becomes training data. Press [file.export], and let it write a file."),
         _exported),
)  # fmt: skip
END = Step(
    mark(
        "That is all you need. [help.keys] shows every key. With [file.new] you begin a project of your own, "
        "[file.recent] goes back to the one before."
    ),
    lambda *_: False,
)


class Tour:
    """Where somebody is in the tour."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before = moment(session)
        self.number = 0

    @property
    def step(self) -> Step:
        """What to do next; after the last step what to do then."""
        return STEPS[self.number] if self.number < len(STEPS) else END

    @property
    def ended(self) -> bool:
        """Whether all steps are done."""
        return self.number >= len(STEPS)

    def look(self, event: str = "") -> bool:
        """Looks whether the step is done, and goes on to the next one if so; `event` is what happened outside of the
        session: the id of a command that was run, `BY_NAME` or `EXPORTED`."""
        now = moment(self._session)
        if self.ended or not self.step.done(self._before, now, self._session, event):
            return False
        self.number += 1
        self._before = now
        return True


def begin(session: Session) -> bool:
    """Opens a document that the tour can begin with; False where the project has none any more."""
    unanswered = [e.id for e in session.entries if e.answer not in (Answer.ACCEPT, Answer.REJECT, Answer.IGNORE)]
    for ident in unanswered[:-1]:
        spans = session.project.spans(ident, session.annotator)
        if sum(span.pending for span in spans) >= _ENOUGH:
            session.open(ident)
            return True
    return False
