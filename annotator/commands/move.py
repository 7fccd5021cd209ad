"""Moving the caret by token, character, line, page and document, and extending the selection with Shift."""

from collections.abc import Callable

from annotator.commands.context import Context, has_document
from annotator.commands.names import put_down
from annotator.commands.registry import Command, add, command
from annotator.language import tr
from annotator.model.sentences import next_sentence, previous_sentence
from annotator.session import Range, Session

Step = Callable[[Session], tuple[Range, float | None]]


def _left(session: Session) -> tuple[Range, float | None]:
    return session.previous_unit(session.caret), None


def _right(session: Session) -> tuple[Range, float | None]:
    return session.next_unit(session.caret), None


def _lines(session: Session, lines: int) -> tuple[Range, float | None]:
    """The unit some visual lines away, at the column where the caret was first."""
    if session.layout is None:
        return session.caret, None
    start = session.caret[0]
    offset, goal = session.layout.offset_in_line(start, lines, session.goal_x)
    unit = session.unit(offset)
    # A blank line has no word: go on in the same direction, so that the caret never gets stuck before it.
    if lines > 0 and unit[0] <= start:
        unit = session.next_unit(session.caret)
    elif lines < 0 and unit[0] >= start:
        unit = session.previous_unit(session.caret)
    return unit, goal


def _up(session: Session) -> tuple[Range, float | None]:
    return _lines(session, -1)


def _down(session: Session) -> tuple[Range, float | None]:
    return _lines(session, 1)


def _page_up(session: Session) -> tuple[Range, float | None]:
    return _lines(session, -max(1, session.layout.page_lines() - 2 if session.layout else 1))


def _page_down(session: Session) -> tuple[Range, float | None]:
    return _lines(session, max(1, session.layout.page_lines() - 2 if session.layout else 1))


def _line(session: Session) -> Range:
    return session.layout.line_range(session.caret[0]) if session.layout else (0, len(session.text))


def _line_start(session: Session) -> tuple[Range, float | None]:
    unit = session.unit(_line(session)[0])
    return (unit if unit[0] <= session.caret[0] else session.caret), None


def _line_end(session: Session) -> tuple[Range, float | None]:
    end = _line(session)[1]
    last = session.previous_unit((end, end))
    return (last if last[0] >= session.caret[0] else session.caret), None


def _first(session: Session) -> tuple[Range, float | None]:
    return session.unit(0), None


def _last(session: Session) -> tuple[Range, float | None]:
    end = len(session.text)
    return session.previous_unit((end, end)), None


def _next_sentence(session: Session) -> tuple[Range, float | None]:
    begin = next_sentence(session.text, session.caret[0])
    return (session.unit(begin) if begin is not None else _last(session)[0]), None


def _previous_sentence(session: Session) -> tuple[Range, float | None]:
    return session.unit(previous_sentence(session.text, session.caret[0])), None


def _next_paragraph(session: Session) -> tuple[Range, float | None]:
    # Stepping by character the caret may stand on the line end itself.
    end = session.text.find("\n", max(session.caret[0], session.caret[1] - 1))
    return (session.unit(end + 1) if end >= 0 else _last(session)[0]), None


def _previous_paragraph(session: Session) -> tuple[Range, float | None]:
    # The start of this paragraph, or where the caret is there, of the one before: past the line ends between them.
    before = session.text[: session.caret[0]].rstrip()
    begin = session.text.rfind("\n", 0, len(before))
    return session.unit(begin + 1), None


_MOVES: tuple[tuple[str, str, str, Step], ...] = (
    ("left", "Left", "one step back", _left),
    ("right", "Right", "one step on", _right),
    ("up", "Up", "one line up", _up),
    ("down", "Down", "one line down", _down),
    ("line_start", "Home", "to the start of the line", _line_start),
    ("line_end", "End", "to the end of the line", _line_end),
    ("page_up", "PgUp", "one page up", _page_up),
    ("page_down", "PgDown", "one page down", _page_down),
    ("sentence_next", "Ctrl+Right", "to the next sentence", _next_sentence),
    ("sentence_previous", "Ctrl+Left", "to the start of the sentence", _previous_sentence),
    ("paragraph_next", "Ctrl+Down", "to the next paragraph", _next_paragraph),
    ("paragraph_previous", "Ctrl+Up", "to the start of the paragraph", _previous_paragraph),
    ("document_start", "Ctrl+Home", "to the start of the document", _first),
    ("document_end", "Ctrl+End", "to the end of the document", _last),
)


def _register(name: str, key: str, title: str, step: Step) -> None:
    def move(context: Context) -> None:
        unit, goal = step(context.open)
        context.open.move(unit, goal_x=goal)

    def extend(context: Context) -> None:
        unit, goal = step(context.open)
        context.open.move(unit, extend=True, goal_x=goal)

    add(Command(f"move.{name}", f"Caret {title}", f"Moves the caret {title}.", "Move", move, (key,), has_document))
    shifted = key.replace("Ctrl+", "Ctrl+Shift+") if "Ctrl+" in key else f"Shift+{key}"
    what = f"Extends the selection {title}."
    add(Command(f"select.{name}", f"Select {title}", what, "Move", extend, (shifted,), has_document))


for _name, _key, _title, _step in _MOVES:
    _register(_name, _key, _title, _step)


@command("move.by_character", "Step by character", "Move", "F2", when=has_document)
def by_character(context: Context) -> None:
    """Switches the caret between tokens and characters (grapheme clusters)."""
    session = context.open
    session.step_by(character=not session.by_character)
    context.ui.show_message(tr("Steps are characters now.") if session.by_character else tr("Steps are tokens now."))


@command("move.go_to", "Go to…", "Move", "Ctrl+G", when=has_document)
def go_to(context: Context) -> None:
    """Shows a code at every visible word and a digit at the spans: typing one goes there, with Shift it selects up to
    there."""
    context.ui.show_hints()


@command("edit.clear", "Clear selection", "Edit", "Esc", when=has_document)
def clear(context: Context) -> None:
    """Takes back the selection, then the active span, then puts down a label in hand; leaves the find bar, and at last
    the tour."""
    session = context.open
    if session.anchor is not None or session.active is not None:
        session.clear()
    elif session.sticky:
        put_down(context)
    else:
        context.ui.leave_tour()


@command("edit.copy", "Copy", "Edit", "Ctrl+C", when=has_document)
def copy(context: Context) -> None:
    """Copies the selection, else the active span, exactly as it is in the document."""
    session = context.open
    active = (session.active.start, session.active.end) if session.active else None
    start, end = session.selection or active or session.caret
    context.ui.copy(session.text[start:end])
