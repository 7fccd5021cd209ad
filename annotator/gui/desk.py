"""What comes back when a project is opened again: document and place, size of the text, panes, filter, review."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from annotator.errors import StorageError
from annotator.gui.article.view import ZOOMS

if TYPE_CHECKING:
    from annotator.gui.window import Window


class Desk(msgspec.Struct, frozen=True):
    """How an annotator left a project. Offsets are code points; `share` is how much of the top row is scrolled out."""

    document: int = 0
    caret: int = 0
    offset: int = 0
    share: float = 0.0
    zoom: float = 0.0  # 0: as the settings say
    documents: bool = True
    spans: bool = True
    filter: str = ""
    open_only: bool = False
    min_score: float = 0.0
    by_score: bool = False
    guidelines: bool = False


def keep(window: Window) -> None:
    """Keeps where the annotator is in the project file, for this annotator; nothing in one that is for reading only."""
    session = window.session
    if session is None or session.project.readonly or session.document is None:
        return
    offset, share = window.view.scroll_state()
    state = Desk(
        session.ident,
        session.caret[0],
        offset,
        share,
        window.view.zoom_factor(),
        window.documents.isVisibleTo(window),
        window.spans.isVisibleTo(window),
        window.documents.filter.text(),
        window.documents.open_only.isChecked(),
        session.min_score,
        session.by_score,
        window.guidelines.isVisibleTo(window),
    )
    with contextlib.suppress(StorageError):  # no decision: the next document's opening keeps the place again
        session.project.set_setting(_name(session.annotator), msgspec.json.encode(state).decode())


def restore(window: Window) -> None:
    """Shows the project as it was left; a new one from its first unanswered document."""
    session = window.session
    if session is None:
        return
    state = _read(session.project.setting(_name(session.annotator)))
    session.min_score, session.by_score = state.min_score, state.by_score
    window.documents.open_only.setChecked(state.open_only)
    window.documents.filter.setText(state.filter)
    window.documents.setVisible(state.documents)
    window.spans.setVisible(state.spans)
    window.guidelines.setVisible(state.guidelines)
    if state.zoom and state.zoom != window.settings.zoom:
        window.settings = window.settings.with_values(zoom=state.zoom)
        window.apply_settings()
    if session.entries.index_of(state.document) >= 0:
        session.open(state.document)
        if state.caret:
            session.move(session.unit(state.caret))
        window.view.restore_scroll((min(state.offset, len(session.text)), state.share))
    elif session.entries:
        session.open((session.unanswered_after(-1) or session.entries[0]).id)


def _name(annotator: str) -> str:
    return f"desk of {annotator}"


def _read(text: str) -> Desk:
    """The kept state, within what can be shown; a fresh one where it is none, for anybody may write in the file."""
    try:
        state = msgspec.json.decode(text or "{}", type=Desk)
    except (msgspec.DecodeError, ValueError):
        return Desk()
    return msgspec.structs.replace(
        state,
        offset=max(0, state.offset),
        share=min(max(0.0, state.share), 1.0),
        zoom=state.zoom and min(max(ZOOMS[0], state.zoom), ZOOMS[1]),
        min_score=min(max(0.0, state.min_score), 1.0),
    )
