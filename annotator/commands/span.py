"""Deciding on spans: label, accept, reject, move their borders, go from one to the next."""

from annotator.commands.context import Context, has_active, has_document
from annotator.commands.occurrences import label_everywhere, labelling, target
from annotator.commands.registry import command
from annotator.language import mark, tr, trn
from annotator.model.span import Span, Status
from annotator.session import Decision, Session

LAST_ONE = mark("No more suggestions here. Ctrl+Enter accepts the document and goes on.")

BLIND = mark("Suggestions are hidden here until you finish the document with Ctrl+Enter.")


def apply_label(context: Context, name: str, *, everywhere: bool = False) -> None:
    """Labels the selection; else relabels the active span; else labels the caret's unit.

    With `everywhere` every other occurrence of its text in the document is labelled as well, all in one step.
    """
    session = context.open
    start, end = target(session)
    if everywhere:
        label_everywhere(context, name)
    elif start == end:
        context.ui.show_message(tr("There is nothing to label here."))
    else:
        decision = labelling(session, name)
        if decision is None:
            _say_already(context, name)
        else:
            settle(session, f"relabel as {name}" if decision.old else f"label {name}", decision)


def _say_already(context: Context, name: str) -> None:
    """The target has this label; what was selected becomes the active span."""
    session = context.open
    start, end = target(session)
    same = next(s for s in session.at_place(start, end) if s.label == name and s.status is Status.ACCEPTED)
    if same != session.active:
        session.activate(same)
    context.ui.show_message(tr("This span is {name} already.", name=name))


def settle(session: Session, what: str, *decisions: Decision, continues: bool = False) -> None:
    """Stores these decisions as one step and makes the span of the last one the active one."""
    session.decide(what, decisions, continues=continues)
    new = decisions[-1].new
    there = session.at_place(new.start, new.end) if new else []
    stored = next((s for s in there if new and s.place == new.place and s.status is Status.ACCEPTED), None)
    if stored is not None:
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
        context.ui.show_message(tr("This is the last span.") if step > 0 else tr("This is the first span."))
    else:
        context.open.activate(span)


@command("span.next_pending", "Next suggestion", "Review", "Space", when=has_document)
def next_pending(context: Context) -> None:
    """Goes to the next suggestion; the one that is left stays undecided."""
    go_to_pending(context, context.open.here)


def go_to_pending(context: Context, after: Span | int, number: int = 1) -> None:
    """Activates the pending span that is the `number`-th behind a span or from an offset on, round and round."""
    session = context.open
    found = session.ahead(after, number)
    if not found:
        context.ui.show_message(_none_left(session))
    elif len(found) < number:
        context.ui.show_message(
            trn("No more than {n} suggestion left here.", "No more than {n} suggestions left here.", len(found))
        )
    elif found[-1] == session.active and session.is_at_active:
        context.ui.show_message(tr("This is the only suggestion left here. Enter accepts it, Backspace rejects it."))
    else:
        session.activate(found[-1])


def _none_left(session: Session) -> str:
    if session.blind:
        return tr(BLIND)
    if not session.hidden:
        return tr(LAST_ONE)
    return f"{tr(LAST_ONE)} {tr('{count} below the minimum score are hidden.', count=len(session.hidden))}"


def without(span: Span) -> Decision:
    """Rejects a suggestion; what a person added goes, what came from a suggestion is rejected (and stays so)."""
    if span.pending or span.suggestion is not None:
        return Decision(span, span._replace(status=Status.REJECTED))
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
        go_to_pending(context, active)
    else:
        following = next(session.following(active), None)
        session.activate(following) if following else session.move(session.unit(active.start))


def accepted(span: Span) -> Decision:
    """The decision to accept a suggestion."""
    return Decision(span, span._replace(status=Status.ACCEPTED))
