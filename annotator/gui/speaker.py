"""Tells screen readers what happened: where the caret went, what became of spans, and the window's messages."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.gui.article import accessible
from annotator.gui.article.sentences import announcement, decisions
from annotator.gui.article.view import ArticleView
from annotator.model.span import Span
from annotator.session import Changed, Session

Range = tuple[int, int]


class Speaker(QObject):
    """Does nothing unless assistive technology is running.

    One key may tell the window of several changes (decided, answered, gone on to the next span): what they came to is
    said once, when Qt is idle again.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._session: Session | None = None
        self._sentences: list[str] = []
        self._decided: list[Span] = []
        self._last: tuple[Range, Range | None, Span | None] = ((0, 0), None, None)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._speak)

    def say(self, sentence: str) -> None:
        """Says a message of the window."""
        if QAccessible.isActive():
            self._sentences.append(sentence)
            self._timer.start()

    def follow(self, session: Session, changed: Changed) -> None:
        """Says where the session's caret is now and what became of spans."""
        if not QAccessible.isActive():
            return
        self._session = session
        if changed.document and session.document is not None:
            self._sentences.append(session.document.title)
            self._decided = []
            self._last = ((-1, -1), None, None)
        elif changed.removed or changed.added:
            self._sentences += decisions(session.text, changed.removed, changed.added)
            self._decided += changed.added
        self._timer.start()

    def _speak(self) -> None:
        sentences, self._sentences = self._sentences, []
        decided, self._decided = self._decided, []
        session = self._session
        if session is not None and session.document is not None:
            last, self._last = self._last, (session.caret, session.selection, session.active)
            moved = self._last[:2] != last[:2]
            # Of a decision at the caret itself all is said already.
            known = session.active in decided if session.active else bool(sentences)
            if moved or (session.active != last[2] and not known):
                selected = session.selection is not None
                sentences.append(announcement(session.text, session.caret, session.active, selected=selected))
            if session.caret != last[0]:
                accessible.tell_caret(self._view)
        said = ". ".join(s for s in dict.fromkeys(sentences) if s)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, said))
