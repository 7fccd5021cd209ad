"""Deciding on spans: label, accept, reject, move their borders, go from one to the next."""

from dataclasses import replace

from annotator.commands.context import Context, has_active, has_document
from annotator.commands.occurrences import label_everywhere
from annotator.commands.registry import command
from annotator.model.span import Span, Status
from annotator.session import Decision, Session

Place = tuple[int, int]

LAST_ONE = "No more suggestions here. Ctrl+Enter accepts the document and goes on."


def apply_label(context: Context, name: str, *, everywhere: bool = False) -> None:
    """Labels the selection; else relabels the active span; else labels the caret's unit.

    With `everywhere` every other occurrence of its text in the document is labelled as well, all in one step.
    """
    session = context.open
    if everywhere:
        label_everywhere(context, name)
    elif session.selection is None and session.active is not None:
        target = session.active
        if target.label == name and not target.pending:
            context.ui.show_message(f"This span is {name} already.")
        else:
            settle(session, f"relabel as {name}", target, replace(target, label=name, status=Status.ACCEPTED))
    else:
        start, end = session.selection or session.caret
        if start == end:
            context.ui.show_message("There is nothing to label here.")
        else:
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
    settle(session, f"label {name}", old, replace(old or Span(start, end, name), label=name, status=Status.ACCEPTED))


def settle(session: Session, what: str, old: Span | None, new: Span) -> None:
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


@command("span.next_pending", "Next suggestion", "Review", "Space", when=has_document)
def next_pending(context: Context) -> None:
    """Goes to the next suggestion; the one that is left stays undecided."""
    go_to_pending(context, context.open.here)


def place_of(span: Span) -> Place:
    """Start and minus end: reading order."""
    return span.start, -span.end


def go_to_pending(context: Context, place: Place, number: int = 1) -> None:
    """Activates the pending span that is the `number`-th behind `place`, from the top again after the last one."""
    session = context.open
    found = session.ahead(place, number)
    if len(found) < number:
        context.ui.show_message(f"There are only {len(found)} suggestions." if found else _none_left(session))
    elif found[-1] is session.active and session.is_at_active:
        context.ui.show_message("This is the only suggestion left here. Enter accepts it, Backspace rejects it.")
    else:
        session.activate(found[-1])


def _none_left(session: Session) -> str:
    return f"{LAST_ONE} {len(session.hidden)} below the minimum score are hidden." if session.hidden else LAST_ONE


def without(span: Span) -> Decision:
    """Rejects a suggestion; what a person added goes, what came from a suggestion is rejected (and stays so)."""
    if span.pending or span.suggestion is not None:
        return Decision(span, replace(span, status=Status.REJECTED))
    return Decision(span, None)


@command("span.reject", "Reject or remove span", "Span", "Backspace", "Del", when=has_active)
def reject(context: Context) -> None:
    """Rejects the active suggestion or removes the active span, and goes to the next."""
    session = context.open
    active = session.active
    if active is None:
        return
    was_pending = active.pending
    session.decide(f"{'reject' if was_pending else 'remove'} {active.label}", [without(active)])
    if was_pending:
        go_to_pending(context, place_of(active))
    else:
        following = next((s for s in session.spans if place_of(s) > place_of(active)), None)
        session.activate(following) if following else session.move(session.unit(active.start))


def accepted(span: Span) -> Decision:
    """The decision to accept a suggestion."""
    return Decision(span, replace(span, status=Status.ACCEPTED))
