"""Every occurrence of a text in the document: what can be labelled, what cannot and why, and doing it in one step."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.commands.context import Context, has_active, has_document
from annotator.commands.registry import command
from annotator.language import tr, trn
from annotator.model.occurrences import Range, occurrences
from annotator.model.span import Span, Status
from annotator.session import Decision, Session


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place of the text (code points). `decision` would label it; without one `why` says what stands in the way,
    which is nothing wrong where it has the label `already`."""

    start: int
    end: int
    decision: Decision | None
    why: str = ""
    already: bool = False

    @property
    def wanted(self) -> bool:
        """Whether it is ticked to begin with: nothing is there that somebody decided otherwise."""
        return self.decision is not None and not self.why


def plan(session: Session, ranges: Iterable[Range], label: str) -> list[Occurrence]:
    """What labelling each of these places would do."""
    return [_planned(session, start, end, label) for start, end in ranges]


def _planned(session: Session, start: int, end: int, label: str) -> Occurrence:
    there = session.at_place(start, end)
    same = next((s for s in there if s.label == label), None)
    if same is not None and same.status is Status.ACCEPTED:
        return Occurrence(start, end, None, tr("{label} already", label=label), already=True)
    if same is not None:
        decision = Decision(same, same._replace(status=Status.ACCEPTED))
        return Occurrence(start, end, decision, tr("rejected before") if same.status is Status.REJECTED else "")
    other = next((s for s in there if s.status is not Status.REJECTED), None)
    if other is not None:
        decision = Decision(other, other._replace(label=label, status=Status.ACCEPTED))
        return Occurrence(start, end, decision, "" if other.pending else tr("{label} now", label=other.label))
    over = next(iter(session.touching(start, end)), None)
    if over is not None:
        words = " ".join(session.text[over.start : over.end].split())
        return Occurrence(start, end, None, tr("overlaps {label} “{text}”", label=over.label, text=words[:40]))
    return Occurrence(start, end, Decision(None, Span(start, end, label)))


def target(session: Session) -> Range:
    """What the caret, the selection or the active span stands for (code points)."""
    active = (session.active.start, session.active.end) if session.active else None
    return session.selection or active or session.caret


def labelling(session: Session, label: str) -> Decision | None:
    """What gives the target a label: the active span, or what stands exactly at the place, takes it, else a new span
    is made. None where the label is there already."""
    start, end = target(session)
    there = session.at_place(start, end)
    same = [s for s in there if s.label == label]
    if any(s.status is Status.ACCEPTED for s in same):
        return None
    active = session.active if session.selection is None else None
    old = active or next(iter([*same, *(s for s in there if s.status is not Status.REJECTED)]), None)
    return Decision(old, (old or Span(start, end, label))._replace(label=label, status=Status.ACCEPTED))


def label_everywhere(context: Context, label: str) -> None:
    """Labels the target and every other whole-word occurrence of its text, as one step, and says what was left out."""
    session = context.open
    start, end = target(session)
    text = session.text[start:end]
    if not text.strip():
        context.ui.show_message(tr("There is nothing to label here."))
        return
    others = [r for r in occurrences(session.text, text) if r[1] <= start or r[0] >= end]
    found = plan(session, others, label)
    # The target itself is labelled whatever it was, as by the letter alone; elsewhere a decision stands.
    first = labelling(session, label)
    chosen = [*([Occurrence(start, end, first)] if first else []), *(o for o in found if o.wanted)]
    do(context, label, chosen, [o for o in found if not o.wanted])


def do(context: Context, label: str, chosen: list[Occurrence], left_out: list[Occurrence]) -> None:
    """Stores the decisions of `chosen` as one step and says what was left out and why."""
    session = context.open
    start, end = target(session)
    if chosen:
        session.decide(f"label {label} everywhere", [o.decision for o in chosen if o.decision])
        here = next((s for s in session.at_place(start, end) if s.label == label), None)
        if here is not None and here.status is Status.ACCEPTED:
            session.activate(here)
    overlapping = [o.why for o in left_out if o.why and not o.already]
    said = [trn("{label} in {n} place.", "{label} in {n} places.", len(chosen), label=label)]
    if overlapping:
        why = "; ".join(dict.fromkeys(overlapping))
        said.append(tr("{count} left out: {why}.", count=len(overlapping), why=why)[:159])
    context.ui.show_message(" ".join(said))


@command("span.every", "Label every occurrence…", "Span", "Ctrl+D", when=has_document)
def every(context: Context) -> None:
    """Labels every occurrence of the selected text in the document, from a list to tick first."""
    session = context.open
    start, end = target(session)
    if not session.text[start:end].strip():
        context.ui.show_message(tr("There is nothing to label here."))
    else:
        context.ui.pick_occurrences(session.text[start:end], session.active.label if session.active else "")


def _alike(session: Session, span: Span) -> list[Span]:
    """Pending spans that say the same of the same text, `span` with them."""
    text = session.text[span.start : span.end]
    return [s for s in session.pending if s.label == span.label and session.text[s.start : s.end] == text]


@command("span.accept_alike", "Accept everywhere", "Review", "Shift+Enter", when=has_active)
def accept_alike(context: Context) -> None:
    """Accepts the active suggestion wherever the document has the same text with the same label."""
    _decide_alike(context, Status.ACCEPTED)


@command("span.reject_alike", "Reject everywhere", "Review", "Shift+Backspace", "Shift+Del", when=has_active)
def reject_alike(context: Context) -> None:
    """Rejects the active suggestion wherever the document has the same text with the same label."""
    _decide_alike(context, Status.REJECTED)


def _decide_alike(context: Context, status: Status) -> None:
    session = context.open
    active = session.active
    if active is None:
        return
    alike = _alike(session, active)
    if not alike:
        context.ui.show_message(tr("This is no suggestion any more."))
        return
    is_right = status is Status.ACCEPTED
    verb = "accept" if is_right else "reject"
    session.decide(f"{verb} {active.label} everywhere", [Decision(s, s._replace(status=status)) for s in alike])
    following = session.ahead(active)
    if following:
        session.activate(following[0])
    count = len(alike)
    if is_right:
        said = trn(
            "{n} suggestion accepted. Ctrl+Z takes it back.", "{n} suggestions accepted. Ctrl+Z takes it back.", count
        )
    else:
        said = trn(
            "{n} suggestion rejected. Ctrl+Z takes it back.", "{n} suggestions rejected. Ctrl+Z takes it back.", count
        )
    context.ui.show_message(said)
