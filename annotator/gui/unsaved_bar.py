"""The bar above the text that stands there while a step could not be saved: what it is, why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from annotator.gui.keys import shown
from annotator.language import tr
from annotator.model.step_names import shown_step
from annotator.session import Session


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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self.text, 1)
        for name, signal in ((tr("Save now   {key}", key=shown("Ctrl+S")), self.retry), (tr("Drop it"), self.drop)):
            button = QPushButton(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
            layout.addWidget(button)
        self.hide()

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
