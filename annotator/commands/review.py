"""Many suggestions at once, and in which order they come."""

from collections.abc import Iterable

from annotator.commands.context import Context, has_active, has_document, has_pending, has_project, has_scores
from annotator.commands.names import sweep_here
from annotator.commands.registry import Command, add, command
from annotator.commands.span import accepted, go_to_pending
from annotator.language import tr, trn
from annotator.model.span import Span, Status
from annotator.model.step_names import shown_place
from annotator.session import Decision

NUMBERS = "1234567890"
SCORE_STEP = 0.05


def _decide(context: Context, place: str, spans: Iterable[Span], *, accept: bool) -> None:
    """Accepts or rejects these suggestions in one step and says how many they were; `place` is English."""
    session = context.open
    chosen = [s for s in spans if s.pending]
    said = shown_place(place)
    if not chosen:
        context.ui.show_message(tr("There is no suggestion {what}.", what=said))
        return
    decisions = [accepted(s) if accept else Decision(s, s._replace(status=Status.REJECTED)) for s in chosen]
    session.decide(f"{'accept' if accept else 'reject'} all suggestions {place}", decisions)
    context.ui.show_message(_accepted(len(chosen), said) if accept else _rejected(len(chosen), said))


def _accepted(count: int, what: str) -> str:
    return trn(
        "{n} suggestion {what} accepted. Ctrl+Z takes it back.",
        "{n} suggestions {what} accepted. Ctrl+Z takes it back.",
        count,
        what=what,
    )


def _rejected(count: int, what: str) -> str:
    return trn(
        "{n} suggestion {what} rejected. Ctrl+Z takes it back.",
        "{n} suggestions {what} rejected. Ctrl+Z takes it back.",
        count,
        what=what,
    )


@command("span.accept", "Accept suggestion", "Review", "Enter", when=has_document)
def accept(context: Context) -> None:
    """Accepts the active suggestion and goes to the next pending one; with a label in hand, labels with it."""
    session = context.open
    active = session.active
    if session.sticky and not (active is not None and active.pending and active.label == session.sticky):
        sweep_here(context)
        return
    if active is not None and active.pending:
        session.decide(f"accept {active.label}", [accepted(active)])
    go_to_pending(context, active or session.here)


@command("span.accept_all", "Accept all suggestions", "Review", "Ctrl+Shift+A", when=has_pending)
def accept_all(context: Context) -> None:
    """Accepts all pending suggestions of the document, in one step; hidden ones stay undecided."""
    _decide(context, "of the document", context.open.pending, accept=True)


@command("review.reject_all", "Reject all suggestions", "Review", "Ctrl+Shift+R", when=has_pending)
def reject_all(context: Context) -> None:
    """Rejects all pending suggestions of the document, in one step; hidden ones stay undecided."""
    _decide(context, "of the document", context.open.pending, accept=False)


def _decide_label(context: Context, *, accept: bool) -> None:
    session = context.open
    label = session.active.label if session.active else ""
    chosen = [s for s in session.pending if s.label == label]
    _decide(context, f"of {label}", chosen, accept=accept)


@command("review.accept_label", "Accept all of this label", "Review", "Ctrl+Alt+A", when=has_active)
def accept_label(context: Context) -> None:
    """Accepts all pending suggestions with the label of the active span."""
    _decide_label(context, accept=True)


@command("review.reject_label", "Reject all of this label", "Review", "Ctrl+Alt+R", when=has_active)
def reject_label(context: Context) -> None:
    """Rejects all pending suggestions with the label of the active span."""
    _decide_label(context, accept=False)


def _on_screen(context: Context) -> list[Span]:
    session = context.open
    start, end = session.layout.visible_range() if session.layout else (0, len(session.text))
    return session.touching(start, end)


@command("review.accept_screen", "Accept all on the screen", "Review", "Alt+A", when=has_pending)
def accept_screen(context: Context) -> None:
    """Accepts all pending suggestions that can be seen now."""
    _decide(context, "on the screen", _on_screen(context), accept=True)


@command("review.reject_screen", "Reject all on the screen", "Review", "Alt+R", when=has_pending)
def reject_screen(context: Context) -> None:
    """Rejects all pending suggestions that can be seen now."""
    _decide(context, "on the screen", _on_screen(context), accept=False)


@command("review.accept_above", "Accept all above a score…", "Review", when=has_scores)
def accept_above(context: Context) -> None:
    """Accepts all pending suggestions with at least the score that is asked for."""
    score = context.ui.ask_score(tr("Accept every suggestion with at least this score"))
    if score is not None:
        chosen = [s for s in context.open.pending if s.score is not None and s.score >= score]
        _decide(context, f"with a score of {score:.2f} or more", chosen, accept=True)


@command("review.reject_below", "Reject all below a score…", "Review", when=has_scores)
def reject_below(context: Context) -> None:
    """Rejects all suggestions, hidden ones too, with less than the score that is asked for."""
    score = context.ui.ask_score(tr("Reject every suggestion with less than this score"))
    if score is not None:
        session = context.open
        chosen = [s for s in [*session.pending, *session.hidden] if s.score is not None and s.score < score]
        _decide(context, f"with a score below {score:.2f}", chosen, accept=False)


@command("review.by_score", "Least certain first", "Review", "F4", when=has_document)
def by_score(context: Context) -> None:
    """Switches the order of the review between the text's and the score's, lowest first."""
    session = context.open
    session.by_score = not session.by_score
    context.ui.show_message(
        tr("The least certain suggestion comes first now.")
        if session.by_score
        else tr("Suggestions come as they stand now.")
    )


@command("review.hide_more", "Raise the minimum score", "Review", "Ctrl+]", when=has_scores)
def hide_more(context: Context) -> None:
    """Hides suggestions with a low score, 0.05 more. Nothing is deleted."""
    _hide(context, SCORE_STEP)


@command("review.hide_less", "Lower the minimum score", "Review", "Ctrl+[", when=has_scores)
def hide_less(context: Context) -> None:
    """Shows hidden suggestions again, 0.05 more."""
    _hide(context, -SCORE_STEP)


def _hide(context: Context, step: float) -> None:
    session = context.open
    session.hide_below(round(session.min_score + step, 2))
    context.ui.show_message(
        trn(
            "Minimum score {score:.2f}: {n} suggestion hidden.",
            "Minimum score {score:.2f}: {n} suggestions hidden.",
            len(session.hidden),
            score=session.min_score,
        )
    )


@command("review.check", "Check…", "Review", "Ctrl+Shift+G", when=has_project)
def check(context: Context) -> None:
    """Lists what would go wrong in training, and goes there: borders, overlaps, rare labels, repeated documents."""
    context.ui.check_project()


@command("review.statistics", "Statistics…", "Review", "F12", when=has_project)
def statistics(context: Context) -> None:
    """How far the work is and how long it will take, what of the suggestions is right, time by day and annotator."""
    context.ui.show_statistics()


@command("review.guard", "Hide suggestions in some documents…", "Review", when=has_project)
def guard(context: Context) -> None:
    """Hides suggestions in a share of the documents until they are finished, to see what suggestions do to the work."""
    context.ui.choose_guard()


@command("review.runs", "Suggestions from…", "Review", when=has_project)
def choose_runs(context: Context) -> None:
    """Lists the runs of pipelines with how much of each was accepted, and switches them on or off."""
    context.ui.choose_runs()


def _go_to(number: int) -> Command:
    def run(context: Context) -> None:
        go_to_pending(context, context.open.here, number)

    title = f"Suggestion {number} ahead"
    what = f"Goes to suggestion {number} counted from here; while Alt is held the numbers stand at the suggestions."
    return Command(f"review.ahead_{number}", title, what, "Review", run, (f"Alt+{NUMBERS[number - 1]}",), has_pending)


for _number in range(1, len(NUMBERS) + 1):
    add(_go_to(_number))
