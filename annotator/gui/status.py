"""The status bar: a message on the left; where one is, what is active, and that all is saved, on the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar

from annotator.gui.article.odd import odd_names
from annotator.gui.rows import smaller
from annotator.session import Session

MESSAGE_MS = 6000


class StatusBar(QStatusBar):
    """Plain-text fields; `say` shows a message for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.message = QLabel()
        self.message.setAccessibleName("Message")
        self.fields = {name: QLabel() for name in ("odd", "held", "mode", "active", "pending", "position", "saved")}
        for label in (self.message, *self.fields.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(10, 3, 6, 3)
            label.setFont(smaller(label.font(), 0.92))
        self.fields["held"].setObjectName("held")  # the theme gives it the colour of what is chosen
        self.fields["saved"].setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.addWidget(self.message, 1)
        for label in self.fields.values():
            self.addPermanentWidget(label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.message.setText(""))

    def say(self, text: str) -> None:
        """Shows a message; it goes after some seconds."""
        self.message.setText(text)
        self._timer.start(MESSAGE_MS)

    def show_session(self, session: Session | None, pending: int) -> None:
        """Where the annotator is."""
        texts = dict.fromkeys(self.fields, "")
        if session is not None and session.document is not None:
            texts["held"] = f"Label first: {session.sticky} (Esc ends it)" if session.sticky else ""
            texts["mode"] = _mode(session)
            texts["odd"] = ", ".join(odd_names(session.text[slice(*session.caret)]))[:120]
            texts["active"] = _active(session)
            nothing = "Suggestions hidden here" if session.blind else "Nothing to review"
            texts["pending"] = f"{pending} to review" if pending else nothing
            texts["position"] = f"Document {session.index + 1:,} of {len(session.entries):,}"
            texts["saved"] = _saved(session)
        for name, text in texts.items():
            self.fields[name].setText(text)
            self.fields[name].setVisible(bool(text))


def _saved(session: Session) -> str:
    if session.project.readonly:
        return "Read-only"
    return "Saved" if session.unsaved is None else "Not saved"


def _mode(session: Session) -> str:
    """What is not as usual: steps by characters, the order of the review."""
    steps = "Characters (F2)" if session.by_character else ""
    order = "By score (F4)" if session.by_score else ""
    return "  ·  ".join(x for x in (steps, order) if x)


def _active(session: Session) -> str:
    if session.selection is not None:
        start, end = session.selection
        return f"{end - start} characters selected"
    span = session.active
    if span is None:
        return ""
    score = f" {span.score:.2f}" if span.score is not None and span.pending else ""
    said = f" suggested by {span.source}" if span.pending and span.source else " suggested" if span.pending else ""
    return f"{span.label}{score}{said}"
