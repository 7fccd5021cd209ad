"""What is in front of the annotator now: a document, its spans, the caret, the selection, the active span. No Qt."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator import collector
from annotator.document_caret import DocumentCaret
from annotator.errors import AnnotatorError, StorageError
from annotator.language import tr
from annotator.model.document import Answer, Document, text_hash
from annotator.model.figures import IDLE_SECONDS
from annotator.model.guard import HIDDEN, Guard
from annotator.model.label import LabelScheme
from annotator.model.order import Order
from annotator.model.span import Status, reading_order
from annotator.model.step_names import shown_step
from annotator.model.tokens import Tokens
from annotator.steps import Changed, Decision, Layout, Range, Step
from annotator.store.edits import Edit, Transaction, now
from annotator.store.guarding import finished_hidden, guard_of, set_guard
from annotator.store.ordering import order_documents
from annotator.store.project import Project
from annotator.store.queue import Entry, Queue
from annotator.store.rows import span_to_row

__all__ = ["IDLE_SECONDS", "Changed", "Decision", "Layout", "Range", "Session", "Step"]

_TOP = 800  # code points that are on the first screen of a document in any case


@dataclass(eq=False)
class Session(DocumentCaret):
    """The state that commands work on. Every change of a span or an answer goes through `decide`."""

    project: Project
    annotator: str
    layout: Layout | None = None
    clock: Callable[[], float] = time.monotonic
    scheme: LabelScheme = field(default_factory=LabelScheme)
    entries: Queue = field(init=False)
    message: str = ""
    unsaved: Step | None = None  # what was decided and could not be stored
    _seconds: float = 0.0
    _last_key: float | None = None

    def __post_init__(self) -> None:
        self.reload()

    # -- documents ------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads labels and the document list again."""
        self._read_labels()
        self.entries = self.project.entries(self.annotator)
        self._tell(Changed(answers=True, labels=True))

    def _read_labels(self) -> None:
        """The labels as they are now; one in hand that is none of them any more is put down."""
        self.scheme = self.project.labels()
        if self.sticky not in self.scheme:
            self.sticky = ""

    def open(self, ident: int) -> None:
        """Shows a document, the caret on its first word, and its first suggestion active where one is near the top:
        Enter and Backspace decide it at once, Space goes there."""
        self.flush_time()
        with collector.paused():
            self._open(self.project.document(ident), ident)

    def _open(self, document: Document, ident: int) -> None:
        self.document = document
        self.tokens = Tokens(document.text, self.project.tokens(ident))
        self._look_whether_blind()
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

    def guard_with(self, guard: Guard) -> None:
        """Hides suggestions in these documents until they are finished, as one undoable step."""
        self.save()
        set_guard(self.project, self.annotator, guard)
        self.refresh()

    @property
    def guarded(self) -> bool:
        """Whether the shown document is one in which suggestions are hidden until it is finished."""
        guard = guard_of(self.project.db)
        return self.document is not None and bool(guard.share) and guard.draws(text_hash(self.text))

    def _look_whether_blind(self) -> None:
        """Hides suggestions where the document was drawn for that and has not been finished yet."""
        is_open = self.document is not None and self.entries.answer(self.ident) in (None, Answer.IN_PROGRESS)
        # Who has finished it once has seen them, and sees them where the document was reopened.
        self.blind = is_open and self.guarded and not finished_hidden(self.project, self.annotator, self.ident)

    def order(self, order: Order, progress: Callable[[int, int], None]) -> int:
        """Puts what is not answered into an order, as one undoable step, and shows the first of it; returns how many
        documents that are. `progress` is told how far it is (done, in all)."""
        self.save()
        count = order_documents(self.project, self.annotator, order, progress)
        self.reload()
        first = self.unanswered_after(-1)
        if first is not None:
            self.open(first.id)
        return count

    def _reread_all_spans(self) -> None:
        if self.document is not None:
            self.tokens = Tokens(self.text, self.project.tokens(self.ident))
            self._look_whether_blind()
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
            raise AnnotatorError(tr("No document is open."), tr("Import one with Ctrl+I, or choose one on the left."))
        return self.document.id

    @property
    def index(self) -> int:
        """Where the shown document stands in `entries`, -1 when none is shown."""
        return -1 if self.document is None else self.entries.index_of(self.ident)

    def unanswered_after(self, index: int) -> Entry | None:
        """The next entry without an answer behind `index`, from the top again after the last."""
        at = self.entries.next_unanswered(index)
        return self.entries[at] if at >= 0 else None

    # -- deciding -------------------------------------------------------------------------------------------------

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
        if self.blind and answer is not Answer.IN_PROGRESS and answer is not None:
            command += HIDDEN
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
        step = shown_step(edit.command)
        self.message = tr("Again: {step}", step=step) if redo else tr("Undone: {step}", step=step)
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
                self.message = tr("{said} (its document is in the trash)", said=self.message)
        if "setting" in tables:
            self.refresh()
        if "answer" in tables:
            self._reread_answer(edit.document)
        if tables & {"label", "label_map"}:
            self._read_labels()
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
        if new is not None and new.status is Status.ACCEPTED:
            # What was rejected and is accepted now must not stand there as both.
            for row in self.project.rejected_at(document, self.annotator, new):
                tx.delete("span", row)

    def hide_below(self, score: float) -> None:
        """Hides suggestions with a lower score than this (0 hides none). Nothing is deleted or decided."""
        self.min_score = min(max(0.0, score), 1.0)
        if self.document is not None:
            self._keep(reading_order([*self.spans, *self.rejected, *self.hidden]))
            if self.active is not None and self.position(self.active) is None:
                self.active = None
            self._tell(Changed(spans=True))

    def _reread(self, starts: set[int]) -> None:
        """Reads the spans at these places again and tells what went and came."""
        if not starts:
            return
        removed, added = self._replace_at(starts, self.project.spans(self.ident, self.annotator, starts))
        if self.active is not None and self.active in removed:
            self.active = next((s for s in added if s.place == self.active.place), None)
        self._tell(Changed(removed=tuple(removed), added=tuple(added)))

    def _set_answer(self, document: int, answer: Answer | None) -> None:
        if self.entries.answer(document) is not answer:
            self.entries.set_answer(document, answer)
            self._tell(Changed(answered=document))
            if self._shows(document):
                was_blind = self.blind
                self._look_whether_blind()
                if self.blind is not was_blind:
                    self._reread_all_spans()
