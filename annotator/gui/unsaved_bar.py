"""The bar above the text that stands there while a step could not be saved: what it is, why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton

from annotator.gui.article.guard import guarded
from annotator.gui.keys import shown
from annotator.language import tr
from annotator.model.step_names import shown_step
from annotator.session import Session

_NARROW = 560  # pixels


class UnsavedBar(QFrame):
    """Nothing else can be decided while it is shown; reading and walking can."""

    retry = Signal()
    drop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unsaved")
        self.setAccessibleName(tr("Not saved"))
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(12, 8, 12, 8)
        self._layout.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for name, signal in ((tr("Save now   {key}", key=shown("Ctrl+S")), self.retry), (tr("Drop it"), self.drop)):
            button = QPushButton(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
            buttons.addWidget(button)
        self._layout.addLayout(buttons)
        self.hide()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where beside the buttons the text would be a narrow column, they are below."""
        super().resizeEvent(event)
        row, column = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(column if self.width() < _NARROW else row)

    def show_session(self, session: Session) -> None:
        """Says what waits; gone when nothing does."""
        step = session.unsaved
        if step is not None:
            self.text.setText(
                tr(
                    "Not saved: {step}. {reason} It is tried again by itself.",
                    step=shown_step(step.command),
                    reason=step.why,
                )
            )
        self.setVisible(step is not None)
