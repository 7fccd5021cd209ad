"""Borders of the active span: move, trim, merge, split."""

from annotator.commands.context import Context, has_active, has_borders, has_document
from annotator.commands.registry import command
from annotator.commands.span import settle, without
from annotator.language import tr, trn
from annotator.model.span import Span, Status, without_punctuation
from annotator.session import Decision, Session


@command("span.end_out", "End outwards", "Span", "Alt+Right", when=has_borders)
def end_out(context: Context) -> None:
    """Moves the end of the active span (or of the selection) one step to the right."""
    _border(context, end=1)


@command("span.end_in", "End inwards", "Span", "Alt+Left", when=has_borders)
def end_in(context: Context) -> None:
    """Moves the end of the active span (or of the selection) one step to the left."""
    _border(context, end=-1)


@command("span.start_out", "Start outwards", "Span", "Alt+Shift+Left", when=has_borders)
def start_out(context: Context) -> None:
    """Moves the start of the active span (or of the selection) one step to the left."""
    _border(context, start=1)


@command("span.start_in", "Start inwards", "Span", "Alt+Shift+Right", when=has_borders)
def start_in(context: Context) -> None:
    """Moves the start of the active span (or of the selection) one step to the right."""
    _border(context, start=-1)


def _border(context: Context, *, start: int = 0, end: int = 0) -> None:
    """Moves a border by one unit: 1 outwards, -1 inwards. A span never gets empty or leaves the text."""
    session = context.open
    span = session.active
    if span is None:
        _border_of_selection(session, start, end)
        return
    new = span._replace(
        start=_moved_start(session, span, start), end=_moved_end(session, span, end), status=Status.ACCEPTED
    )
    if (new.start, new.end) == (span.start, span.end) or new.start >= new.end:
        context.ui.show_message(tr("The border can go no further."))
    elif _is_free(context, new):
        # However many steps a border takes, one undo brings it back.
        settle(session, "move border", Decision(span, new), continues=True)


def _border_of_selection(session: Session, start: int, end: int) -> None:
    if session.selection is None:
        return
    selected = Span(*session.selection, "")
    first, last = _moved_start(session, selected, start), _moved_end(session, selected, end)
    if first < last:
        head, tail = session.unit(first), session.previous_unit((last, last))
        session.select((first, max(first, min(head[1], last))), (max(first, tail[0]), last))


def _is_free(context: Context, new: Span) -> bool:
    """Whether `new` may stand where it would; where the same span is there already, that is said."""
    there = context.open.at_place(new.start, new.end)
    if any(s.label == new.label and s.status is Status.ACCEPTED for s in there):
        context.ui.show_message(tr("There is a {label} span exactly there already.", label=new.label))
        return False
    return True


def _moved_start(session: Session, span: Span, step: int) -> int:
    if step == 0:
        return span.start
    at = (span.start, span.start)
    if step > 0:
        return session.previous_unit(at)[0]
    return session.unit(span.start)[1] if session.by_character else session.next_unit(at)[0]


def _moved_end(session: Session, span: Span, step: int) -> int:
    if step == 0:
        return span.end
    if step > 0:
        beyond = session.unit(span.end)
        return max(span.end, beyond[1])
    # The unit in which the span's last character is; its start may have white space before it.
    last = session.previous_unit((span.end, span.end))
    before = session.previous_unit(last)
    return before[1] if before != last else last[0]


@command("span.merge", "Merge with the next span", "Span", "Ctrl+M", when=has_active)
def merge(context: Context) -> None:
    """Makes one span of the active one and the next of the same label, with all that is between them."""
    session = context.open
    span = session.active
    if span is None:
        return
    # A suggestion from exactly here, or inside, is the same name said twice: nothing would grow.
    following = next((s for s in session.following(span) if s.label == span.label and s.end > span.end), None)
    if following is None:
        context.ui.show_message(tr("No {label} span follows that it could be merged with.", label=span.label))
        return
    note = "\n".join(dict.fromkeys(n for n in (span.note, following.note) if n))
    new = span._replace(end=following.end, status=Status.ACCEPTED, note=note)
    if _is_free(context, new):
        settle(session, "merge spans", without(following), Decision(span, new))


@command("span.split", "Split at the caret", "Span", "Ctrl+Shift+M", when=has_active)
def split(context: Context) -> None:
    """Makes two spans of the active one; the second begins at the caret's token. Both keep the label."""
    session = context.open
    span, caret = session.active, session.caret[0]
    if span is None:
        return
    if not span.start < caret < span.end:
        context.ui.show_message(tr("Walk to the word inside the span where the second one shall begin, then split."))
        return
    end = caret - (len(session.text[span.start : caret]) - len(session.text[span.start : caret].rstrip()))
    first = span._replace(end=max(end, span.start + 1), status=Status.ACCEPTED)
    second = Span(caret, span.end, span.label, note=span.note)
    there = [s for s in session.at_place(caret, span.end) if s.label == span.label]
    if any(s.status is Status.ACCEPTED for s in there) or not _is_free(context, first):
        context.ui.show_message(tr("There is a {label} span exactly there already.", label=span.label))
        return
    old = next(iter(there), None)
    kept = old._replace(status=Status.ACCEPTED) if old else second
    settle(session, "split span", Decision(span, first), Decision(old, kept))


@command("span.trim", "Trim span", "Span", "Ctrl+T", when=has_active)
def trim(context: Context) -> None:
    """Takes white space and punctuation off the borders of the active span."""
    session = context.open
    span = session.active
    new = _trimmed(session, span) if span else None
    if span is None or new is None:
        context.ui.show_message(tr("There is nothing to trim."))
    elif _is_free(context, new):
        settle(session, "trim span", Decision(span, new))


@command("span.trim_all", "Trim all spans", "Span", "Ctrl+Shift+T", when=has_document)
def trim_all(context: Context) -> None:
    """Takes white space and punctuation off the borders of all accepted spans of the document, in one step."""
    session = context.open
    taken = {s.place for s in [*session.spans, *session.rejected] if s.status is not Status.PENDING}
    decisions: list[Decision] = []
    for span in session.spans:
        new = _trimmed(session, span) if not span.pending else None
        if new is not None and new.place not in taken:
            taken.add(new.place)
            decisions.append(Decision(span, new))
    if decisions:
        session.decide("trim all spans", decisions)
    trimmed = trn("{n} span trimmed.", "{n} spans trimmed.", len(decisions))
    context.ui.show_message(trimmed if decisions else tr("There is nothing to trim."))


def _trimmed(session: Session, span: Span) -> Span | None:
    """The span without white space and punctuation at its borders; None when there is none."""
    start, end = without_punctuation(span.start, span.end, session.text)
    if (start, end) == (span.start, span.end):
        return None
    return span._replace(start=start, end=end, status=Status.ACCEPTED)
