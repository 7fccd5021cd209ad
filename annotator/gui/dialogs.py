"""Messages: errors of the user's world, and reports. All of them show text as plain text."""

import logging
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.language import tr

Take = Callable[[str], None]
_logger = logging.getLogger(__name__)


def show_error(parent: QWidget, error: AnnotatorError) -> None:
    """What happened, and what to do."""
    _logger.info("said: %s", error)
    box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", error.what, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(error.hint)
    run(box)


def run(dialog: QDialog) -> bool:
    """Shows a dialog until it is left, and lets it go; whether it was accepted."""
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    return accepted


def confirmed(parent: QWidget, text: str, more: str, yes: str) -> bool:
    """Whether the user presses the button `yes`; the other one, Cancel, is what Enter and Esc press."""
    box = QMessageBox(QMessageBox.Icon.Question, "Annotator", text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is button


def show_report(parent: QWidget, title: str, summary: str, details: str) -> None:
    """A summary with the whole report below."""
    run(_text_dialog(parent, title, summary, details))


def _text_dialog(parent: QWidget, title: str, summary: str, details: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    top = QLabel(summary)
    top.setTextFormat(Qt.TextFormat.PlainText)
    top.setWordWrap(True)
    layout = QVBoxLayout(dialog)
    layout.addWidget(top)
    if details:
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("Details"))
        layout.addWidget(text, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    dialog.resize(560, 360 if details else 120)
    return dialog
