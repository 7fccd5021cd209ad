"""The status bar: a message on the left; where one is, what is active, and that all is saved, on the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar

from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import odd_names
from annotator.gui.rows import smaller
from annotator.language import number, tr, trn
from annotator.session import Session
from annotator.suggest.jobs import shown_name

MESSAGE_MS = 6000
_BETWEEN = 6  # pixels between fields


# What gives way, in this order, where a message would not fit beside all fields.
_LESS_THAN_A_MESSAGE = ("mode", "odd", "active")


class _Message(QLabel):
    """A line that is cut with an ellipsis where it is too long, and does not push what stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        self.style().drawItemText(
            QPainter(self), box, self.alignment(), self.palette(), True, text, self.foregroundRole()
        )


class StatusBar(QStatusBar):
    """Plain-text fields; `say` shows a message for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.message = _Message()
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
        self._timer.timeout.connect(lambda: self._say(""))

    def say(self, text: str) -> None:
        """Shows a message; it goes after some seconds."""
        self._say(text)
        self._timer.start(MESSAGE_MS)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setToolTip(text)
        self._make_room()

    def _make_room(self) -> None:
        shown = {name: field for name, field in self.fields.items() if field.text()}
        over = self.message.sizeHint().width() - self.width() if self.message.text() else -self.width()
        over += sum(field.sizeHint().width() + _BETWEEN for field in shown.values())
        for name in _LESS_THAN_A_MESSAGE:
            gives_way = name in shown and over > 0
            self.fields[name].setVisible(name in shown and not gives_way)
            over -= self.fields[name].sizeHint().width() if gives_way else 0

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

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
        self._make_room()


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
