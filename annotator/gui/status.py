"""The status bar: a message on the left; where one is, what is active, and that all is saved, on the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar

from annotator.gui.article.odd import odd_names
from annotator.gui.rows import smaller
from annotator.language import number, tr, trn
from annotator.session import Session
from annotator.suggest.jobs import shown_name

MESSAGE_MS = 6000


class StatusBar(QStatusBar):
    """Plain-text fields; `say` shows a message for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.message = QLabel()
        self.message.setAccessibleName(tr("Message"))
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
            texts["held"] = tr("Label first: {label} (Esc ends it)", label=session.sticky) if session.sticky else ""
            texts["mode"] = _mode(session)
            texts["odd"] = ", ".join(odd_names(session.text[slice(*session.caret)]))[:120]
            texts["active"] = _active(session)
            nothing = tr("Suggestions hidden here") if session.blind else tr("Nothing to review")
            texts["pending"] = tr("{count} to review", count=pending) if pending else nothing
            texts["position"] = tr("Document {number:,} of {all:,}", number=session.index + 1, all=len(session.entries))
            texts["saved"] = _saved(session)
        for name, text in texts.items():
            self.fields[name].setText(text)
            self.fields[name].setVisible(bool(text))


def _saved(session: Session) -> str:
    if session.project.readonly:
        return tr("Read-only")
    return tr("Saved") if session.unsaved is None else tr("Not saved")


def _mode(session: Session) -> str:
    """What is not as usual: steps by characters, the order of the review."""
    steps = tr("Characters (F2)") if session.by_character else ""
    order = tr("By score (F4)") if session.by_score else ""
    return "  ·  ".join(x for x in (steps, order) if x)


def _active(session: Session) -> str:
    if session.selection is not None:
        start, end = session.selection
        return trn("{n} character selected", "{n} characters selected", end - start)
    span = session.active
    if span is None:
        return ""
    if not span.pending:
        return span.label
    label = span.label if span.score is None else f"{span.label} {number(span.score, '.2f')}"
    if span.source:
        return tr("{label} suggested by {source}", label=label, source=shown_name(span.source))
    return tr("{label} suggested", label=label)
