"""A simulated annotator: knows the gold, presses default keys, always takes the cheapest way it can find."""

import textwrap
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotator.commands import all_commands
from annotator.commands.context import Context
from annotator.commands.hints import go, hints
from annotator.commands.names import behind, next_open
from annotator.commands.occurrences import plan
from annotator.commands.registry import run
from annotator.commands.span import apply_label
from annotator.errors import AnnotatorError
from annotator.model.occurrences import occurrences
from annotator.model.span import Span
from annotator.session import Range, Session
from annotator.store.project import Project

Place = tuple[int, int, str]
Keys = list[str]
Way = tuple[int, Keys, int]
Order = Callable[[Way], tuple[float, ...]]
LINES, COLUMNS = 40, 80
MOST_STEPS = 20  # of one document, beside two for each span
FAR = 6  # steps beyond which no way is looked for: the hints cost three keys at most


@dataclass
class Page:
    """A window that shows LINES lines of COLUMNS characters: `session.Layout` without Qt."""

    session: Session
    starts: list[int] = field(default_factory=list)

    def _lines(self) -> list[int]:
        starts, at = [], 0
        for paragraph in self.session.text.split("\n"):
            offset = at
            for line in textwrap.wrap(paragraph, COLUMNS, drop_whitespace=False) or [""]:
                starts.append(offset)
                offset += len(line)
            at += len(paragraph) + 1
        return starts

    def line_range(self, offset: int) -> Range:
        """The visual line that holds `offset`."""
        starts = self._lines()
        i = bisect_right(starts, offset) - 1
        return starts[i], starts[i + 1] if i + 1 < len(starts) else len(self.session.text)

    def offset_in_line(self, offset: int, lines: int, goal_x: float | None) -> tuple[int, float]:
        """The offset some lines away, in the same column."""
        starts = self._lines()
        i = bisect_right(starts, offset) - 1
        column = offset - starts[i] if goal_x is None else int(goal_x)
        j = min(max(0, i + lines), len(starts) - 1)
        end = starts[j + 1] - 1 if j + 1 < len(starts) else len(self.session.text)
        return min(starts[j] + column, max(starts[j], end)), float(column)

    def page_lines(self) -> int:
        """Lines of one page."""
        return LINES

    def visible_range(self) -> Range:
        """The page with the caret in its upper third."""
        starts = self._lines()
        first = max(0, bisect_right(starts, self.session.caret[0]) - 1 - LINES // 3)
        last = first + LINES
        return starts[first], starts[last] if last < len(starts) else len(self.session.text)


class Silent:
    """A window that shows nothing."""

    def show_message(self, _text: str) -> None:
        """Nothing."""

    def show_error(self, error: AnnotatorError) -> None:
        """No command may fail."""
        raise error


@dataclass
class Annotator:
    """Presses keys on a session and counts them."""

    project: Project
    keys: int = 0
    presses: int = 0
    used: Counter[str] = field(default_factory=Counter)
    moves: bool = True  # whether it moves borders

    def __post_init__(self) -> None:
        self.session = Session(self.project, "simulated")
        self.session.layout = Page(self.session)
        self.context = Context(self.session, Silent())  # type: ignore[arg-type]
        self.commands = {key: c for c in all_commands() for key in c.keys}
        self.labels = {label.name: label.key for label in self.session.scheme}

    # -- pressing -------------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Presses keys: those of commands, labels' letters, and `go:CODE` for Ctrl+G with a code."""
        for key in keys:
            if key.startswith("go:"):
                self._count("Ctrl+G", *key[3:])
                hint = next(h for h in hints(self.session) if h.code == key[3:].lower())
                go(self.session, hint, extend=key[3:].isupper())
                continue
            self._count(key)
            command = self.commands.get(key)
            if command is not None:
                assert command.when(self.context), key
                run(command, self.context)
            else:
                *shift, letter = key.split("+")
                name = next(n for n, k in self.labels.items() if k == letter)
                apply_label(self.context, name, everywhere=bool(shift))

    def _count(self, *keys: str) -> None:
        for key in keys:
            self.keys += 1
            self.presses += 1 + (len(key.split("+")) - 1 if len(key) > 1 else int(key.isupper()))
            self.used[key] += 1

    # -- one document ---------------------------------------------------------------------------------------------

    def finish(self, gold: set[Place]) -> None:
        """Takes the open document to the gold and accepts it: the cheapest correction first, or one after the other as
        they stand, whichever takes fewer keys."""
        tried = [self._correct(gold, order) for order in (_cheapest, _first, _shortest)]
        ended = [keys for keys in tried if keys is not None]
        if not ended:  # a border that keys cannot bring there: what is wrong goes, and is labelled anew
            self.moves = False
            ended = [keys for keys in [self._correct(gold, _first)] if keys is not None]
            self.moves = True
        best = min(ended, key=len)
        self.press(*best, "Ctrl+Enter")

    def _correct(self, gold: set[Place], order: Order) -> Keys | None:
        """The keys that correct the document when the next correction is chosen by `order`; None where that does not
        end. All is undone again."""
        counted = self.keys, self.presses, self.used.copy()
        ident, pressed = self.session.ident, list[str]()
        edits = self.project.db.execute("SELECT max(id) FROM edit").fetchone()[0] or 0
        left = MOST_STEPS + 2 * (len(gold) + len(self.session.spans))
        while left and (found := min(self._ways(gold), key=order, default=None)) is not None:
            self.press(*found[1])
            pressed += found[1]
            left -= 1
        steps = self.project.db.execute("SELECT count(*) FROM edit WHERE id > ? AND state = 'applied'", [edits])
        for _ in range(steps.fetchone()[0]):
            self.session.undo()
        self.session.by_character = False
        self.session.open(ident)
        self.keys, self.presses, self.used = counted
        return pressed if left else None

    def _ways(self, gold: set[Place]) -> Iterator[Way]:
        """Each possible next correction: how many wrong things it puts right, its keys, and where it is."""
        spans = {s.place: s for s in self.session.spans}
        wrong = {p: s for p, s in spans.items() if p not in gold}
        missing = {g for g in gold if g not in spans}
        if wrong and len(wrong) > 1 and all(s.pending for s in spans.values()) and len(wrong) == len(spans):
            rejectable = [p for p in wrong if not any(_meets(p, g) for g in missing)]
            if len(rejectable) == len(wrong):
                yield len(wrong), ["Ctrl+Shift+R"], 0
        for place, span in wrong.items():
            near = [g for g in missing if _meets(place, g)]
            action = self._repair(span, near, gold)
            if action is not None:
                yield action[0], [*self._to_span(span), *action[1]], span.start
        for place in missing:
            if not any(_meets(place, w) for w in wrong):
                yield from self._label(place, gold)

    def _repair(self, span: Span, near: list[Place], gold: set[Place]) -> tuple[int, Keys] | None:
        if not near:
            alike = [s.place for s in self.session.pending if self._same_text(s, span) and s.label == span.label]
            if span.pending and len(alike) > 1 and not gold & set(alike):
                return len(alike), ["Shift+Backspace"]
            return 1, ["Backspace"]
        best = max(near, key=lambda g: (g[:2] == span.place[:2], g[2] == span.label, -abs(g[0] - span.start)))
        return self._moved(span, best, gold)

    def _moved(self, span: Span, wanted: Place, gold: set[Place]) -> tuple[int, Keys] | None:
        """Moves borders, then gives the label."""
        start = self._steps(span.start, wanted[0], "Alt+Shift+Left", "Alt+Shift+Right", at_end=False)
        end = self._steps(span.end, wanted[1], "Alt+Left", "Alt+Right", at_end=True)
        letter = [] if wanted[2] == span.label else [self.labels[wanted[2]]]
        if start is None or end is None or (not self.moves and (start or end)):
            return 1, ["Backspace"]  # and labelled anew, by characters
        if not start and not end:
            many = self._everywhere((span.start, span.end), wanted[2], gold)
            if many > 1:
                return many, [f"Shift+{letter[0]}"]
        # Growing first, so that a span never gets empty on the way.
        growing = [k for k in (*end, *start) if k in ("Alt+Right", "Alt+Shift+Left")]
        return 1, [*growing, *(k for k in (*end, *start) if k not in growing), *letter]

    def _steps(self, now: int, wanted: int, left: str, right: str, *, at_end: bool) -> Keys | None:
        """Keys that move a border by tokens; None where the wanted place is no token's border."""
        a, b = sorted((now, wanted))
        words = self.session.tokens.words_in(a, b)
        if a != b and (not words or words[0][0] < a or words[-1][1] > b):
            return None
        if at_end and words and now > wanted and self.session.tokens.words_in(wanted - 1, wanted)[0][1] != wanted:
            return None
        return [left if wanted < now else right] * len(words)

    def _same_text(self, one: Span, other: Span) -> bool:
        text = self.session.text
        return text[one.start : one.end] == text[other.start : other.end]

    def _everywhere(self, place: Range, label: str, gold: set[Place]) -> int:
        """How many gold spans a label for every occurrence of this text would make; 0 where it made a wrong one."""
        text = self.session.text
        others = [r for r in occurrences(text, text[place[0] : place[1]]) if r != place]
        made = [place, *((o.start, o.end) for o in plan(self.session, others, label) if o.wanted)]
        return len(made) if all((a, b, label) in gold for a, b in made) else 0

    # -- ways to a place ------------------------------------------------------------------------------------------

    def _to_span(self, span: Span) -> Keys:
        """The shortest way to make a span the active one."""
        session = self.session
        if session.active == span:
            return []
        ahead = session.ahead(session.here, 10)
        if span in ahead:
            number = ahead.index(span) + 1
            return ["Space"] if number == 1 else [f"Alt+{number % 10}"]
        at, here = session.position(span), session.position(session.active) if session.active else None
        if at is not None and here is not None and abs(at - here) == 1:
            return ["Tab" if at > here else "Shift+Tab"]
        code = next((h.code for h in hints(session) if h.span == span), None)
        if code:
            return [f"go:{code}"]
        word = next(h for h in hints(session) if h.span is None and h.place[0] >= span.start)
        return [f"go:{word.code}"]

    def _label(self, place: Place, gold: set[Place]) -> Iterator[Way]:
        """Ways to select a missing span and label it."""
        letter = self.labels[place[2]]
        many = self._everywhere(place[:2], place[2], gold)
        count, act = (many, f"Shift+{letter}") if many > 1 else (1, letter)
        by_name = self._by_name(place)
        if by_name is not None:
            yield count, [*by_name, act], place[0]
        yield count, self._by_hint(place, act), place[0]

    def _by_name(self, place: Place) -> Keys | None:
        """By possible names; the last one's end may need some steps."""
        session = self.session
        at = behind(session)
        for number in range(1, FAR):
            found = next_open(session, at)
            if found is None or found[0] > place[0]:
                return None
            if found[0] < place[0] < found[1]:
                return self._trimmed(found, place, number)
            if found[0] == place[0]:
                words = [session.tokens.words_in(*found), session.tokens.words_in(place[0], place[1])]
                if found[1] == place[1]:
                    return ["."] * number
                if words[1][0][0] == place[0] and words[1][-1][1] == place[1] and words[0][-1][1] == found[1]:
                    more = len(words[1]) - len(words[0])
                    return ["."] * number + ["Shift+Right" if more > 0 else "Shift+Left"] * abs(more)
                return None
            at = found[1]
        return None

    def _trimmed(self, found: Range, place: Place, number: int) -> Keys | None:
        """A possible name with words before the wanted one: the border keys take them off the selection."""
        words, wanted = self.session.tokens.words_in(*found), self.session.tokens.words_in(place[0], place[1])
        if wanted[0][0] != place[0] or wanted[-1][1] != place[1] or words[-1][1] != found[1]:
            return None
        less = sum(w[0] < place[0] for w in words)
        more = sum(w[0] >= found[1] for w in wanted) - sum(w[0] >= place[1] for w in words)
        return ["."] * number + ["Alt+Shift+Right"] * less + ["Alt+Right" if more > 0 else "Alt+Left"] * abs(more)

    def _by_hint(self, place: Place, act: str) -> Keys:
        """By Ctrl+G to the first word, then to the last; by characters where the borders are inside of tokens."""
        session = self.session
        words = session.tokens.words_in(place[0], place[1])
        shown = {h.place: h.code for h in hints(session) if h.span is None}
        # Punctuation has no code: the next word's, and back.
        at = next(i for i, w in enumerate(words) if w in shown)
        to_first = [f"go:{shown[words[at]]}", *["Left"] * at]
        if session.caret == words[0] and not session.anchor:
            to_first = []
        if (words[0][0], words[-1][1]) == place[:2]:
            return [*to_first, *self._extend(words), act]
        inside = place[0] - words[0][0]
        return [*to_first, "F2", *["Right"] * inside, *["Shift+Right"] * (place[1] - place[0] - 1), act, "F2"]

    def _extend(self, words: list[Range]) -> Keys:
        return ["Shift+Right"] * (len(words) - 1)


def _meets(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _cheapest(way: Way) -> tuple[float, ...]:
    return len(way[1]) / way[0], len(way[1]), way[2]


def _first(way: Way) -> tuple[float, ...]:
    return way[2], len(way[1]) / way[0]


def _shortest(way: Way) -> tuple[float, ...]:
    return len(way[1]), way[2]
