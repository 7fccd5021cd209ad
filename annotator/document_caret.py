"""Where the annotator is in the shown document: the caret, the selection, the active span, the label in hand. No Qt."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.document_spans import DocumentSpans
from annotator.model.document import Document
from annotator.model.offsets import grapheme_at
from annotator.model.span import Span
from annotator.model.tokens import Tokens
from annotator.steps import Changed, Range


@dataclass(eq=False, kw_only=True)
class DocumentCaret(DocumentSpans):
    """What moves tell the listeners. Offsets are code points; a unit is a token, or a grapheme cluster when stepping
    by character."""

    document: Document | None = None
    tokens: Tokens = field(default_factory=lambda: Tokens(""))
    caret: Range = (0, 0)
    anchor: Range | None = None
    active: Span | None = None
    by_character: bool = False
    sticky: str = ""  # the label that is swept over the text ("label first"), empty for "select first"
    goal_x: float | None = None
    listeners: list[Callable[[Changed], None]] = field(default_factory=list)
    _fresh: bool = False  # opened, and nothing has been moved or decided since

    @property
    def text(self) -> str:
        """The shown document's text."""
        return self.document.text if self.document else ""

    def unit(self, offset: int) -> Range:
        """What the caret frames at `offset`: the word there, or the grapheme cluster when stepping by character."""
        offset = max(0, min(offset, len(self.text)))
        if self.by_character:
            return grapheme_at(self.text, offset)
        return self.tokens.word_at(offset) or (0, 0)

    def next_unit(self, unit: Range) -> Range:
        """The unit behind `unit`, or `unit` at the end of the text."""
        if self.by_character:
            return grapheme_at(self.text, unit[1]) if unit[1] < len(self.text) else unit
        return self.tokens.next_word(unit[0]) or unit

    def previous_unit(self, unit: Range) -> Range:
        """The unit before `unit`, or `unit` at the start of the text."""
        if self.by_character:
            return grapheme_at(self.text, unit[0] - 1) if unit[0] > 0 else unit
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

    @property
    def is_at_active(self) -> bool:
        """Whether the annotator has gone to the active span. Not so when a document has just been opened."""
        return self.active is not None and not self._fresh

    @property
    def here(self) -> Span | int:
        """Where the next suggestion is looked for from: behind the active span, else from the caret on."""
        return self.active if self.active is not None and self.is_at_active else self.caret[0]

    def neighbour(self, step: int) -> Span | None:
        """The span before (-1) or after (1) the active one in reading order, else nearest to the caret."""
        at = self.position(self.active) if self.active else None
        if at is not None:
            return self.spans[at + step] if 0 <= at + step < len(self.spans) else None
        if step > 0:
            return self.span_after(self.caret[0])
        before = bisect_left(self.spans, self.caret[0], key=lambda s: s.start)
        return self.spans[before - 1] if before else None

    def _tell(self, changed: Changed) -> None:
        for listener in self.listeners:
            listener(changed)
