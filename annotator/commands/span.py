"""Deciding on spans: label, accept, reject, move their borders, go from one to the next."""

from dataclasses import replace

from annotator.commands.context import Context, has_document
from annotator.commands.registry import command
from annotator.model.span import Span, Status
from annotator.session import Decision, Session

LAST_ONE = "No more suggestions here. Ctrl+Enter accepts the document."


def _has_active(context: Context) -> bool:
    return context.session is not None and context.session.active is not None


def _has_pending(context: Context) -> bool:
    return context.session is not None and bool(context.session.pending)


def apply_label(context: Context, name: str) -> None:
    """Labels the selection; else relabels the active span; else labels the caret's unit."""
    session = context.open
    if session.selection is None and session.active is not None:
        target = session.active
        if target.label == name and not target.pending:
            context.ui.show_message(f"This span is {name} already.")
            return
        _settle(session, f"relabel as {name}", target, replace(target, label=name, status=Status.ACCEPTED))
        return
    start, end = session.selection or session.caret
    if start == end:
        context.ui.show_message("There is nothing to label here.")
        return
    _label_range(context, session, start, end, name)


def _label_range(context: Context, session: Session, start: int, end: int, name: str) -> None:
    """A span from `start` to `end`: what stands exactly there takes the label, else a new one is made."""
    there = session.at_place(start, end)
    same = next((s for s in there if s.label == name), None)
    if same and same.status is Status.ACCEPTED:
        session.activate(same)
        context.ui.show_message(f"This span is {name} already.")
        return
    old = same or next((s for s in there if s.status is not Status.REJECTED), None)
    _settle(session, f"label {name}", old, replace(old or Span(start, end, name), label=name, status=Status.ACCEPTED))


def _settle(session: Session, what: str, old: Span | None, new: Span) -> None:
    """Stores one decision and makes its span the active one."""
    session.decide(what, [Decision(old, new)])
    stored = next((s for s in session.at_place(new.start, new.end) if s.place == new.place), None)
    if stored is not None and stored.status is Status.ACCEPTED:
        session.activate(stored)


@command("span.pick_label", "Pick a label…", "Span", "Ctrl+L", when=has_document)
def pick_label(context: Context) -> None:
    """Picks a label by typing part of its name, for the selection, the active span or the caret's token."""
    context.ui.pick_label()


@command("span.next", "Next span", "Span", "Tab", when=has_document)
def next_span(context: Context) -> None:
    """Makes the next span the active one."""
    _go(context, 1)


@command("span.previous", "Previous span", "Span", "Shift+Tab", when=has_document)
def previous_span(context: Context) -> None:
    """Makes the previous span the active one."""
    _go(context, -1)


def _go(context: Context, step: int) -> None:
    span = context.open.neighbour(step)
    if span is None:
        context.ui.show_message("This is the last span." if step > 0 else "This is the first span.")
    else:
        context.open.activate(span)


@command("span.next_pending", "Next suggestion", "Span", "Space", when=has_document)
def next_pending(context: Context) -> None:
    """Goes to the next suggestion; the one that is left stays undecided."""
    active = context.open.active
    _go_to_pending(context, _after(active) if active else context.open.caret[0])


def _after(span: Span) -> tuple[int, int]:
    return span.start, -span.end


def _go_to_pending(context: Context, place: int | tuple[int, int]) -> None:
    """Activates the first pending span behind `place`, from the top again after the last one."""
    session = context.open
    pending = session.pending
    behind = place if isinstance(place, tuple) else (place - 1, 0)
    found = next((s for s in pending if _after(s) > behind), None) or next(iter(pending), None)
    if found is None or found is session.active:
        context.ui.show_message("No other suggestion here." if found else LAST_ONE)
    else:
        session.activate(found)


@command("span.accept", "Accept suggestion", "Span", "Enter", when=has_document)
def accept(context: Context) -> None:
    """Accepts the active suggestion and goes to the next pending one."""
    session = context.open
    active = session.active
    if active is not None and active.pending:
        session.decide(f"accept {active.label}", [Decision(active, replace(active, status=Status.ACCEPTED))])
    _go_to_pending(context, _after(active) if active else session.caret[0])


def _without(span: Span) -> Decision:
    """Rejects a suggestion; what a person added goes, what came from a suggestion is rejected (and stays so)."""
    if span.pending or span.suggestion is not None:
        return Decision(span, replace(span, status=Status.REJECTED))
    return Decision(span, None)


@command("span.reject", "Reject or remove span", "Span", "Backspace", "Del", when=_has_active)
def reject(context: Context) -> None:
    """Rejects the active suggestion or removes the active span, and goes to the next."""
    session = context.open
    active = session.active
    if active is None:
        return
    was_pending = active.pending
    session.decide(f"{'reject' if was_pending else 'remove'} {active.label}", [_without(active)])
    if was_pending:
        _go_to_pending(context, _after(active))
    else:
        following = next((s for s in session.spans if _after(s) > _after(active)), None)
        session.activate(following) if following else session.move(session.unit(active.start))


@command("span.accept_all", "Accept all suggestions", "Span", "Ctrl+Shift+A", when=_has_pending)
def accept_all(context: Context) -> None:
    """Accepts all pending suggestions of the document, in one step."""
    pending = context.open.pending
    context.open.decide("accept all suggestions", [accepted(s) for s in pending])
    context.ui.show_message(f"{len(pending)} suggestions accepted. Ctrl+Z takes it back.")


def accepted(span: Span) -> Decision:
    """The decision to accept a suggestion."""
    return Decision(span, replace(span, status=Status.ACCEPTED))


@command("span.end_out", "End outwards", "Span", "Alt+Right", when=_has_active)
def end_out(context: Context) -> None:
    """Moves the end of the active span one step to the right."""
    _border(context, end=1)


@command("span.end_in", "End inwards", "Span", "Alt+Left", when=_has_active)
def end_in(context: Context) -> None:
    """Moves the end of the active span one step to the left."""
    _border(context, end=-1)


@command("span.start_out", "Start outwards", "Span", "Alt+Shift+Left", when=_has_active)
def start_out(context: Context) -> None:
    """Moves the start of the active span one step to the left."""
    _border(context, start=1)


@command("span.start_in", "Start inwards", "Span", "Alt+Shift+Right", when=_has_active)
def start_in(context: Context) -> None:
    """Moves the start of the active span one step to the right."""
    _border(context, start=-1)


def _border(context: Context, *, start: int = 0, end: int = 0) -> None:
    """Moves a border by one unit: 1 outwards, -1 inwards. A span never gets empty or leaves the text."""
    session = context.open
    span = session.active
    if span is None:
        return
    new = replace(
        span, start=_moved_start(session, span, start), end=_moved_end(session, span, end), status=Status.ACCEPTED
    )
    if (new.start, new.end) == (span.start, span.end) or new.start >= new.end:
        context.ui.show_message("The border can go no further.")
        return
    if any(s.label == new.label and s.status is Status.ACCEPTED for s in session.at_place(new.start, new.end)):
        context.ui.show_message(f"There is a {new.label} span exactly there already.")
        return
    _settle(session, "move border", span, new)


def _moved_start(session: Session, span: Span, step: int) -> int:
    if step == 0:
        return span.start
    at = (span.start, span.start)
    return session.previous_unit(at)[0] if step > 0 else session.next_unit(at)[0]


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
