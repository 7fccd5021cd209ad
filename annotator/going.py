"""Going to a place of any document: where something was found, decided or is wrong. Offsets are code points. No Qt."""

from annotator.session import Session


def to_place(session: Session, document: int, start: int, end: int) -> None:
    """Shows a document and selects a piece of it."""
    _show(session, document)
    last = session.previous_unit((end, end))
    session.select(session.unit(start), last if last[0] >= start else session.unit(start))


def to_span(session: Session, document: int, start: int, end: int) -> None:
    """Shows a document and makes the decided span at this place the active one; where there is none any more selects
    the place. `end` 0: the document as a whole."""
    _show(session, document)
    found = (s for s in session.spans if (s.start, s.end) == (start, end) and not s.pending)
    span = next(found, None)
    if span is not None:
        session.activate(span)
    elif end:
        to_place(session, document, start, end)


def to_edit(session: Session, document: int, start: int | None) -> None:
    """Shows the document of an edit, and the span it was about where that is still there."""
    _show(session, document)
    if start is not None:
        session.move(session.unit(start))


def _show(session: Session, document: int) -> None:
    if session.document is None or session.document.id != document:
        session.open(document)
