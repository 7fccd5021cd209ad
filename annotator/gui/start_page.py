"""What stands in the window when there is nothing to label: no project, or a project without documents."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

Action = tuple[str, Callable[[], None]]


class Notice(QWidget):
    """A title, a sentence on what to do next, and buttons for it, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        self.title.setFont(font)
        self.text = QLabel()
        self.text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)
        layout.addStretch(3)

    def show_notice(self, title: str, text: str, actions: Sequence[Action]) -> None:
        """Says this, with a button for each action; the first has the keyboard."""
        self.title.setText(title)
        self.text.setText(text)
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for i, (name, act) in enumerate(actions):
            # "&" would become a shortcut: names of projects are data.
            button = QPushButton(name.replace("&", "&&"))
            button.setMinimumWidth(320)
            button.setAutoDefault(True)  # Enter presses it; outside dialogs only Space would
            button.clicked.connect(lambda _=False, run=act: run())
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            if i == 0:
                button.show()  # what is hidden does not get the keyboard
                button.setFocus()
