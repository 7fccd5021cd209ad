"""Answering documents and going from one to the next; undo and redo."""

from annotator.commands.context import Context, has_document, has_project
from annotator.commands.registry import command
from annotator.commands.span import accepted
from annotator.language import mark, tr, trn
from annotator.model.document import Answer
from annotator.session import Decision

DONE = mark("Every document is answered. Export with Ctrl+E.")


def _answer(context: Context, answer: Answer, decisions: list[Decision]) -> None:
    session = context.open
    was_blind = session.blind
    session.decide(f"{answer} document", decisions, answer)
    if was_blind and answer is Answer.ACCEPT and session.pending:
        context.ui.show_message(
            trn(
                "Suggestions were hidden here: {n} suggestion that you do not have. Review them, "
                "then Ctrl+Enter goes on.",
                "Suggestions were hidden here: {n} suggestions that you do not have. Review them, "
                "then Ctrl+Enter goes on.",
                len(session.pending),
            )
        )
        return
    following = session.unanswered_after(session.index)
    if following is None:
        context.ui.show_message(tr(DONE))
    else:
        session.open(following.id)


@command("document.accept", "Accept document", "Document", "Ctrl+Enter", when=has_document)
def accept(context: Context) -> None:
    """Accepts the document with its pending suggestions and goes to the next unanswered one. Where suggestions were
    hidden, they are shown now, and stay undecided unless they are reviewed."""
    session = context.open
    _answer(context, Answer.ACCEPT, [] if session.guarded else [accepted(s) for s in session.pending])


@command("document.reject", "Reject document", "Document", "Ctrl+Backspace", when=has_document)
def reject(context: Context) -> None:
    """Says that the document is not to be used as it is, and goes to the next unanswered one."""
    _answer(context, Answer.REJECT, [])


@command("document.ignore", "Ignore document", "Document", "Ctrl+Shift+Enter", when=has_document)
def ignore(context: Context) -> None:
    """Leaves the document out without a judgement and goes to the next unanswered one."""
    _answer(context, Answer.IGNORE, [])


@command("document.reopen", "Reopen document", "Document", "Ctrl+Shift+O", when=has_document)
def reopen(context: Context) -> None:
    """Takes the answer back: the document is in progress again."""
    context.open.decide("reopen document", [], Answer.IN_PROGRESS)


@command("document.next", "Next document", "Document", "Ctrl+PgDown", when=has_project)
def next_document(context: Context) -> None:
    """Goes to the next document in the list."""
    _go(context, 1)


@command("document.previous", "Previous document", "Document", "Ctrl+PgUp", when=has_project)
def previous_document(context: Context) -> None:
    """Goes to the previous document in the list."""
    _go(context, -1)


def _go(context: Context, step: int) -> None:
    session = context.open
    i = session.index + step
    if 0 <= i < len(session.entries):
        session.open(session.entries[i].id)
    else:
        context.ui.show_message(tr("This is the last document.") if step > 0 else tr("This is the first document."))


@command("document.next_unanswered", "Next unanswered document", "Document", "Ctrl+Shift+PgDown", when=has_project)
def next_unanswered(context: Context) -> None:
    """Goes to the next document without an answer."""
    session = context.open
    following = session.unanswered_after(session.index)
    if following is None:
        context.ui.show_message(tr(DONE))
    elif session.document is not None and following.id == session.document.id:
        context.ui.show_message(tr("No other document is without an answer."))
    else:
        session.open(following.id)


@command("document.order", "Order of documents…", "Document", when=has_project)
def order(context: Context) -> None:
    """Chooses which documents come first: at random, the least certain, by a text, like what was corrected last."""
    context.ui.order_documents()


@command("document.trash", "Move document to the trash", "Document", "Ctrl+Del", when=has_document)
def trash(context: Context) -> None:
    """Puts the document out of sight, with all that was decided in it, and goes to the next one."""
    session = context.open
    title = session.document.title if session.document else ""
    session.trash()
    context.ui.show_message(tr("“{title}” is in the trash. Ctrl+Z brings it back.", title=title[:60]))


@command("document.open_trash", "Trash…", "Document", when=has_project)
def open_trash(context: Context) -> None:
    """Shows deleted documents and labels and brings them back."""
    context.ui.open_trash()


@command("edit.undo", "Undo", "Edit", "Ctrl+Z", when=has_project)
def undo(context: Context) -> None:
    """Takes the last step back, without limit, in whichever document it was."""
    done = context.open.undo()
    context.ui.show_message(context.open.message if done else tr("There is nothing to undo."))


@command("edit.redo", "Redo", "Edit", "Ctrl+Shift+Z", "Ctrl+Y", when=has_project)
def redo(context: Context) -> None:
    """Brings the last undone step again."""
    done = context.open.redo()
    context.ui.show_message(context.open.message if done else tr("There is nothing to redo."))
