"""What is in front of the annotator now: a document, its spans, the caret, the selection, the active span. No Qt."""

import time
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Protocol

from annotator.errors import AnnotatorError, StorageError
from annotator.model.document import Answer, Document
from annotator.model.label import LabelScheme
from annotator.model.offsets import graphemes
from annotator.model.span import Span, Status, reading_key, reading_order
from annotator.model.tokens import Tokens
from annotator.store.edits import Edit, Transaction, now
from annotator.store.project import Project
from annotator.store.queue import Entry, Queue
from annotator.store.rows import span_to_row

Range = tuple[int, int]  # half-open, code points
IDLE_SECONDS = 60.0  # a longer pause between two key strokes is not counted as active time
_TOP = 800  # code points that are on the first screen of a document in any case
_LONG = 1000  # code points; few spans are longer
_NEAR = 400  # code points around the caret in which grapheme clusters are looked for


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


def _doubt(span: Span) -> tuple[float, tuple[int, int, str, int, int]]:
    """Sorts by score, lowest first; what has no score comes last, in reading order."""
    return span.score if span.score is not None else 2.0, reading_key(span)


@dataclass(eq=False)
class Session:
    """The state that commands work on. Every change of a span or an answer goes through `decide`."""

    project: Project
    annotator: str
    layout: Layout | None = None
    clock: Callable[[], float] = time.monotonic
    scheme: LabelScheme = field(default_factory=LabelScheme)
    entries: Queue = field(init=False)
    document: Document | None = None
    tokens: Tokens = field(default_factory=lambda: Tokens(""))
    spans: list[Span] = field(default_factory=list)  # accepted and pending, in reading order
    rejected: list[Span] = field(default_factory=list)
    hidden: list[Span] = field(default_factory=list)  # pending, with a score below `min_score`
    caret: Range = (0, 0)
    anchor: Range | None = None
    active: Span | None = None
    by_character: bool = False
    by_score: bool = False  # review the least certain suggestion first instead of the next one
    min_score: float = 0.0  # suggestions with a lower score are hidden; those without a score never are
    sticky: str = ""  # the label that is swept over the text ("label first"), empty for "select first"
    goal_x: float | None = None
    message: str = ""
    unsaved: Step | None = None  # what was decided and could not be stored
    listeners: list[Callable[[Changed], None]] = field(default_factory=list)
    _fresh: bool = False  # opened, and nothing has been moved or decided since
    _long: list[Span] = field(default_factory=list)
    _seconds: float = 0.0
    _last_key: float | None = None

    def __post_init__(self) -> None:
        self.reload()

    # -- documents ------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads labels and the document list again."""
        self.scheme = self.project.labels()
        self.entries = self.project.entries(self.annotator)
        self._tell(Changed(answers=True, labels=True))

    def open(self, ident: int) -> None:
        """Shows a document, the caret on its first word, and its first suggestion active where one is near the top:
        Enter and Backspace decide it at once, Space goes there."""
        self.flush_time()
        document = self.project.document(ident)
        self.document = document
        self.tokens = Tokens(document.text, self.project.tokens(ident))
        self._keep(self.project.spans(ident, self.annotator))
        self.anchor = self.goal_x = None
        self.active = next(iter(self.ahead(0)), None)
        if self.active is not None and self.active.start > _TOP:
            self.active = None
        self.caret, self._fresh = self.unit(0), True
        self._tell(Changed(document=True))

    def refresh(self) -> None:
        """Reads everything again, after a pipeline has run or another program has written, say."""
        at = self.index
        self.reload()
        self._leave_what_went(at)
        if self.document is None and self.entries:
            self.open(self.entries.ids[0])
        self._reread_all_spans()

    def _reread_all_spans(self) -> None:
        if self.document is not None:
            self.tokens = Tokens(self.text, self.project.tokens(self.ident))
            self._keep(self.project.spans(self.ident, self.annotator))
            self.active = next((s for s in self.spans if self.active and s.place == self.active.place), None)
            self._tell(Changed(spans=True))

    def close(self) -> None:
        """Shows no document."""
        self.flush_time()
        self.document = self.active = self.anchor = self.goal_x = None
        self.tokens, self.caret = Tokens(""), (0, 0)
        self._keep([])
        self._tell(Changed(document=True))

    def trash(self) -> None:
        """Moves the shown document to the trash, as one undoable step, and shows the next one."""
        self.save()
        ident = self.ident
        with self.project.transact("move to the trash", annotator=self.annotator, document=ident) as tx:
            tx.move_to_trash([ident])
        self.follow_trash([ident])

    def follow_trash(self, idents: Sequence[int]) -> None:
        """Takes documents into the list that left the trash, or out of it, and shows the first that came; where the
        shown one went, the next."""
        at = self.index
        self.entries.follow(idents)
        self._tell(Changed(answers=True))
        came = next((ident for ident in idents if self.entries.index_of(ident) >= 0), None)
        if came is not None:
            self.open(came)
        else:
            self._leave_what_went(at)

    def _leave_what_went(self, at: int) -> None:
        """Where the shown document is not in the list any more: shows what has taken its place there, if anything."""
        if self.document is not None and self.index < 0:
            if self.entries:
                self.open(self.entries.ids[min(max(0, at), len(self.entries) - 1)])
            else:
                self.close()

    @property
    def ident(self) -> int:
        """The id of the shown document; an `AnnotatorError` when there is none."""
        if self.document is None or self.document.id is None:
            raise AnnotatorError("No document is open.", "Import one with Ctrl+I, or choose one on the left.")
        return self.document.id

    @property
    def text(self) -> str:
        """The shown document's text."""
        return self.document.text if self.document else ""

    @property
    def index(self) -> int:
        """Where the shown document stands in `entries`, -1 when none is shown."""
        return -1 if self.document is None else self.entries.index_of(self.ident)

    def unanswered_after(self, index: int) -> Entry | None:
        """The next entry without an answer behind `index`, from the top again after the last."""
        at = self.entries.next_unanswered(index)
        return self.entries[at] if at >= 0 else None

    # -- caret and selection --------------------------------------------------------------------------------------

    def unit(self, offset: int) -> Range:
        """What the caret frames at `offset`: the word there, or the grapheme cluster when stepping by character."""
        offset = max(0, min(offset, len(self.text)))
        if self.by_character:
            return self._grapheme(offset)
        return self.tokens.word_at(offset) or (0, 0)

    def next_unit(self, unit: Range) -> Range:
        """The unit behind `unit`, or `unit` at the end of the text."""
        if self.by_character:
            return self._grapheme(unit[1]) if unit[1] < len(self.text) else unit
        return self.tokens.next_word(unit[0]) or unit

    def previous_unit(self, unit: Range) -> Range:
        """The unit before `unit`, or `unit` at the start of the text."""
        if self.by_character:
            return self._grapheme(unit[0] - 1) if unit[0] > 0 else unit
        return self.tokens.previous_word(unit[0]) or unit

    @property
    def selection(self) -> Range | None:
        """From the anchor's unit to the caret's, both whole; None without a selection."""
        if self.anchor is None:
            return None
        return min(self.anchor[0], self.caret[0]), max(self.anchor[1], self.caret[1])

    def move(self, unit: Range, *, extend: bool = False, goal_x: float | None = None) -> None:
        """Puts the caret on `unit`. Without `extend` the selection goes and the innermost span there is active."""
        if extend:
            self.anchor = self.anchor or self.caret
            self.active = None
        else:
            self.anchor = None
            self.active = self.innermost(unit[0])
        self.caret = unit
        self.goal_x = goal_x
        self._fresh = False
        self._tell(Changed())

    def select(self, anchor: Range, caret: Range) -> None:
        """Selects from one unit to another."""
        self.anchor, self.caret, self.active, self.goal_x = anchor, caret, None, None
        self._fresh = False
        self._tell(Changed())

    def activate(self, span: Span | None) -> None:
        """Makes a span the active one and puts the caret on its first unit."""
        self.active, self.anchor, self.goal_x = span, None, None
        self._fresh = False
        if span:
            self.caret = self.unit(span.start)
        self._tell(Changed())

    def clear(self) -> None:
        """Takes back the selection, else the active span."""
        if self.anchor is not None:
            self.anchor = None
        else:
            self.active = None
        self._tell(Changed())

    def step_by(self, *, character: bool) -> None:
        """Steps by grapheme clusters or by tokens from now on. Selection and active span stay."""
        self.by_character = character
        self.caret = self.unit(self.caret[0])
        self._tell(Changed())

    def hold(self, label: str) -> None:
        """Keeps a label in hand to sweep it over the text; an empty one puts it down."""
        self.sticky = label
        self._tell(Changed())

    # -- spans ----------------------------------------------------------------------------------------------------

    @property
    def pending(self) -> list[Span]:
        """The shown document's undecided suggestions."""
        return [s for s in self.spans if s.status is Status.PENDING]

    @property
    def is_at_active(self) -> bool:
        """Whether the annotator has gone to the active span. Not so when a document has just been opened."""
        return self.active is not None and not self._fresh

    @property
    def here(self) -> Span | int:
        """Where the next suggestion is looked for from: behind the active span, else from the caret on."""
        return self.active if self.active is not None and self.is_at_active else self.caret[0]

    def innermost(self, offset: int) -> Span | None:
        """The shortest span over `offset`."""
        first = bisect_left(self.spans, offset - _LONG, key=lambda s: s.start)
        last = bisect_right(self.spans, offset, key=lambda s: s.start)
        near = [s for s in self.spans[first:last] if s.covers(offset)]
        covering = near or [s for s in self._long if s.covers(offset)]
        return min(covering, key=lambda s: s.end - s.start, default=None)

    def span_after(self, offset: int) -> Span | None:
        """The first span that starts at or after `offset`."""
        first = bisect_left(self.spans, offset, key=lambda s: s.start)
        return self.spans[first] if first < len(self.spans) else None

    def touching(self, start: int, end: int) -> list[Span]:
        """Spans that share a code point with `start` to `end`, in reading order; rejected and hidden ones not."""
        first = bisect_left(self.spans, start - _LONG, key=lambda s: s.start)
        last = bisect_left(self.spans, end, key=lambda s: s.start)
        near = [s for s in self.spans[first:last] if s.end > start and s.end - s.start <= _LONG]
        return [*(s for s in self._long if s.start < end and s.end > start), *near]

    def ahead(self, after: Span | int, count: int = 1) -> list[Span]:
        """The next `count` pending spans behind a span or from an offset on, from the top again after the last one.

        With `by_score` the order is the score's, lowest first: behind a span that is or was pending, else from the
        least certain one on. A span that has been decided meanwhile still has its place.
        """
        if self.by_score:
            pending = sorted(self.pending, key=_doubt)
            at = bisect_right(pending, _doubt(after), key=_doubt) if isinstance(after, Span) and after.pending else 0
            return [*pending[at:], *pending[:at]][:count]
        if isinstance(after, Span):
            first = bisect_right(self.spans, reading_key(after), key=reading_key)
        else:
            first = bisect_left(self.spans, after, key=lambda s: s.start)
        return list(islice((s for s in self._from(first) if s.status is Status.PENDING), count))

    def _from(self, first: int) -> Iterator[Span]:
        yield from chain(islice(self.spans, first, None), islice(self.spans, first))

    def following(self, span: Span) -> Iterator[Span]:
        """The spans behind `span` in reading order, also where it is not there any more."""
        return islice(self.spans, bisect_right(self.spans, reading_key(span), key=reading_key), None)

    def position(self, span: Span) -> int | None:
        """Where `span` stands in `spans`, None when it does not."""
        at = bisect_left(self.spans, reading_key(span), key=reading_key)
        return at if at < len(self.spans) and self.spans[at] == span else None

    def neighbour(self, step: int) -> Span | None:
        """The span before (-1) or after (1) the active one in reading order, else nearest to the caret."""
        at = self.position(self.active) if self.active else None
        if at is not None:
            return self.spans[at + step] if 0 <= at + step < len(self.spans) else None
        if step > 0:
            return self.span_after(self.caret[0])
        before = bisect_left(self.spans, self.caret[0], key=lambda s: s.start)
        return self.spans[before - 1] if before else None

    def at_place(self, start: int, end: int) -> list[Span]:
        """Spans (rejected ones too) from exactly `start` to `end`."""
        first = bisect_left(self.spans, start, key=lambda s: s.start)
        last = bisect_right(self.spans, start, key=lambda s: s.start)
        return [s for s in [*self.spans[first:last], *self.rejected] if (s.start, s.end) == (start, end)]

    def decide(
        self,
        command: str,
        decisions: Iterable[Decision],
        answer: Answer | None = None,
        *,
        continues: bool = False,
    ) -> None:
        """Stores these decisions (and the answer to the document) as one undoable step, and shows them.

        Raises `StorageError` where the file cannot be written now: the step then waits in `unsaved`, and nothing else
        can be decided before it is saved or dropped.
        """
        self.save()
        step = Step(command, self.ident, tuple(decisions), answer, continues)
        try:
            self._write(step)
        except StorageError as error:
            self.unsaved = replace(step, why=str(error))
            self._tell(Changed())
            raise

    def save(self) -> None:
        """Stores the step that waits, if there is one; raises `StorageError` where that is still not possible."""
        if self.unsaved is not None:
            self._write(self.unsaved)
            self.unsaved = None
            self._tell(Changed())

    def drop_unsaved(self) -> None:
        """Forgets the step that waits: what the file has is what counts."""
        self.unsaved = None
        self._tell(Changed())

    def _write(self, step: Step) -> None:
        seconds = self._take_seconds()
        try:
            with self.project.transact(
                step.command,
                annotator=self.annotator,
                document=step.document,
                seconds=seconds,
                continues=step.continues,
            ) as tx:
                for decision in step.decisions:
                    self._store(tx, step.document, decision)
                if step.answer is not None:
                    row = self.project.answer_row(step.document, self.annotator)
                    tx.update("answer", row or 0, {"answer": str(step.answer), "changed": now()})
        except StorageError:
            self._seconds += seconds
            raise
        if self.document is not None and self.document.id == step.document:
            self._reread(self.project.touched(tx.changes))
        said = step.answer or self.entries.answer(step.document) or Answer.IN_PROGRESS
        self._set_answer(step.document, said)

    def undo(self) -> bool:
        """Takes the annotator's last step back, wherever it was made, and goes there. False when there is none."""
        return self._step(redo=False)

    def redo(self) -> bool:
        """Brings the last undone step again and goes there. False when there is none."""
        return self._step(redo=True)

    def _step(self, *, redo: bool) -> bool:
        edit = self.project.redo(self.annotator) if redo else self.project.undo(self.annotator)
        if edit is None:
            return False
        self.message = f"{'Again' if redo else 'Undone'}: {edit.command}"
        self._follow(edit)
        return True

    def _follow(self, edit: Edit) -> None:
        """Shows what a step that was taken back, or brought again, has changed, and goes there."""
        tables = {change.table for change in edit.changes}
        if "trash" in tables:
            trashed = {end for c in edit.changes for end in (c.row, *(c.before or c.after or {}).values())}
            self.follow_trash(sorted(trashed))
        elif edit.document is not None and not self._shows(edit.document):
            if self.entries.index_of(edit.document) >= 0:
                self.open(edit.document)
            else:
                self.message += " (its document is in the trash)"
        if "answer" in tables:
            self._reread_answer(edit.document)
        if tables & {"label", "label_map"}:
            self.scheme = self.project.labels()
            self._tell(Changed(labels=True))
            self._reread_all_spans()
        elif self.document is not None and edit.document in (None, self.ident):
            self._go_to_places(self.project.touched(edit.changes))

    def _go_to_places(self, starts: set[int]) -> None:
        self._reread(starts)
        if starts:
            self.activate(next((s for s in self.spans if s.start in starts), None))
            self.move(self.unit(min(starts)))

    def _reread_answer(self, document: int | None) -> None:
        if document is None:
            self.entries.reload()
            self._tell(Changed(answers=True))
        else:
            self._set_answer(document, self.project.answer(document, self.annotator))

    def _shows(self, document: int) -> bool:
        return self.document is not None and self.document.id == document

    # -- active time ----------------------------------------------------------------------------------------------

    def touch(self) -> None:
        """Counts the time since the last key stroke as active, unless it was a long pause."""
        now = self.clock()
        if self._last_key is not None and now - self._last_key < IDLE_SECONDS:
            self._seconds += max(0.0, now - self._last_key)
        self._last_key = now

    def flush_time(self) -> None:
        """Adds the active time to the shown document's answer."""
        seconds = self._take_seconds()
        if self.document is not None and seconds >= 0.5 and not self.project.readonly:
            try:
                self.project.add_seconds(self.ident, self.annotator, seconds)
            except StorageError:  # no decision: it goes into the file with the next one
                self._seconds += seconds
                return
            self._set_answer(self.ident, self.entries.answer(self.ident) or Answer.IN_PROGRESS)

    def _take_seconds(self) -> float:
        seconds, self._seconds = self._seconds, 0.0
        return seconds

    # -- inside ---------------------------------------------------------------------------------------------------

    def _store(self, tx: Transaction, document: int, decision: Decision) -> None:
        old, new = decision.old, decision.new
        if old is None or old.id is None:
            if new is not None:
                tx.insert("span", {"document": document, "annotator": self.annotator, **span_to_row(new)})
        elif new is None:
            tx.delete("span", old.id)
        else:
            tx.update("span", old.id, span_to_row(new))

    def hide_below(self, score: float) -> None:
        """Hides suggestions with a lower score than this (0 hides none). Nothing is deleted or decided."""
        self.min_score = min(max(0.0, score), 1.0)
        if self.document is not None:
            self._keep(reading_order([*self.spans, *self.rejected, *self.hidden]))
            if self.active is not None and self.position(self.active) is None:
                self.active = None
            self._tell(Changed(spans=True))

    def _is_hidden(self, span: Span) -> bool:
        return span.pending and span.score is not None and span.score < self.min_score

    def _keep(self, spans: list[Span]) -> None:
        self.spans = [s for s in spans if s.status is not Status.REJECTED]
        self.rejected = [s for s in spans if s.status is Status.REJECTED]
        self.hidden = [s for s in self.spans if self._is_hidden(s)] if self.min_score else []
        if self.hidden:
            self.spans = [s for s in self.spans if not self._is_hidden(s)]
        self._long = [s for s in self.spans if s.end - s.start > _LONG]

    def _reread(self, starts: set[int]) -> None:
        """Reads the spans at these places again and tells what went and came."""
        if not starts:
            return
        removed = self._starting_at(starts)
        found = self.project.spans(self.ident, self.annotator, starts)
        added = [s for s in found if s.status is not Status.REJECTED and not self._is_hidden(s)]
        if len(starts) < 50:
            for span in removed:
                del self.spans[bisect_left(self.spans, reading_key(span), key=reading_key)]
            for span in added:
                insort(self.spans, span, key=reading_key)
        else:
            kept = [s for s in self.spans if s.start not in starts]
            self.spans = reading_order([*kept, *added])
        if any(s.end - s.start > _LONG for s in (*removed, *added)):
            self._long = [s for s in self.spans if s.end - s.start > _LONG]
        self.rejected = [s for s in self.rejected if s.start not in starts]
        self.rejected += [s for s in found if s.status is Status.REJECTED]
        self.hidden = [s for s in self.hidden if s.start not in starts] + [s for s in found if self._is_hidden(s)]
        if self.active is not None and self.active in removed:
            self.active = next((s for s in added if s.place == self.active.place), None)
        self._tell(Changed(removed=tuple(removed), added=tuple(added)))

    def _starting_at(self, starts: set[int]) -> list[Span]:
        found: list[Span] = []
        for start in sorted(starts):
            first = bisect_left(self.spans, start, key=lambda s: s.start)
            found += self.spans[first : bisect_right(self.spans, start, key=lambda s: s.start)]
        return found

    def _set_answer(self, document: int, answer: Answer | None) -> None:
        if self.entries.answer(document) is not answer:
            self.entries.set_answer(document, answer)
            self._tell(Changed(answered=document))

    def _grapheme(self, offset: int) -> Range:
        """The grapheme cluster that holds `offset`; an end of line counts as one."""
        if not self.text:
            return 0, 0
        offset = min(offset, len(self.text) - 1)
        line_start = self.text.rfind("\n", 0, offset) + 1
        start = max(line_start, offset - _NEAR)
        found = (g for g in graphemes(self.text, start, min(len(self.text), offset + _NEAR)) if g[1] > offset)
        return next(found, (offset, offset + 1))

    def _tell(self, changed: Changed) -> None:
        for listener in self.listeners:
            listener(changed)
