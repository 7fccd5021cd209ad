"""From one capitalised name to the next, for what no pipeline has found; and "label first": a label swept over them."""

from itertools import takewhile

from annotator.commands.context import Context, has_document
from annotator.commands.occurrences import target
from annotator.commands.registry import command
from annotator.commands.span import apply_label
from annotator.language import tr
from annotator.model.names import names
from annotator.session import Range, Session

_BACK = 3000  # code points that are looked through at once, backwards


def _is_open(session: Session, found: Range) -> bool:
    """Whether nothing is labelled there, and nobody has rejected exactly this."""
    return not session.touching(*found) and not session.at_place(*found)


def next_open(session: Session, offset: int) -> Range | None:
    """The first possible name (code points) that starts at or after `offset` and has no span."""
    return next((r for r in names(session.text, offset, len(session.text)) if _is_open(session, r)), None)


def _previous_open(session: Session, offset: int) -> Range | None:
    end = offset
    while end > 0:
        start = max(0, end - _BACK)
        # Not from the middle of a word.
        start = session.text.rfind(" ", 0, start) + 1 if start else 0
        found = takewhile(lambda r: r[0] < offset, names(session.text, start, min(len(session.text), end + 200)))
        open_ones = [r for r in found if r[1] <= offset and _is_open(session, r)]
        if open_ones:
            return open_ones[-1]
        end = start
    return None


def behind(session: Session) -> int:
    """Where the next possible name is looked for from: behind the selection or the active span, else at the caret."""
    return target(session)[1] if session.selection or session.is_at_active else session.caret[0]


def _select(session: Session, found: Range) -> None:
    words = session.tokens.words_in(*found)
    first = (found[0], words[0][1]) if words else found
    last = (max(found[0], words[-1][0]), found[1]) if words else found
    session.select(first, last)


@command("move.next_name", "Next possible name", "Move", ".", when=has_document)
def next_name(context: Context) -> None:
    """Selects the next run of capitalised words that has no span yet; a letter then labels it."""
    session = context.open
    found = next_open(session, behind(session))
    if found is None:
        context.ui.show_message(tr("No further capitalised name without a span."))
    else:
        _select(session, found)


@command("move.previous_name", "Previous possible name", "Move", ",", when=has_document)
def previous_name(context: Context) -> None:
    """Selects the run of capitalised words before that has no span yet."""
    session = context.open
    found = _previous_open(session, target(session)[0])
    if found is None:
        context.ui.show_message(tr("No capitalised name without a span before this."))
    else:
        _select(session, found)


@command("label.sweep", "Label first…", "Span", "Ctrl+Shift+L", when=has_document)
def sweep(context: Context) -> None:
    """Keeps one label in hand: Enter gives it to the selection or the word at the caret, a drag of the mouse too.
    Again, or Esc, puts it down."""
    session = context.open
    if session.sticky:
        put_down(context)
    else:
        context.ui.pick_sticky()


def put_down(context: Context) -> None:
    """Leaves "label first"."""
    context.open.hold("")
    context.ui.show_message(tr("Select first, then label."))


def sweep_here(context: Context) -> None:
    """Gives the label in hand to what is under the caret and goes to the next possible name."""
    session = context.open
    apply_label(context, session.sticky)
    found = next_open(session, target(session)[1])
    if found is not None:
        _select(session, found)
