"""Messages: errors of the user's world, reports, and bugs. All of them show text as plain text."""

import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.paths import state_dir

Take = Callable[[str], None]
_open_bugs: list[QDialog] = []


def show_error(parent: QWidget, error: AnnotatorError) -> None:
    """What happened, and what to do."""
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


def _text_dialog(parent: QWidget | None, title: str, summary: str, details: str) -> QDialog:
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
        text.setAccessibleName("Details")
        layout.addWidget(text, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    dialog.resize(560, 360 if details else 120)
    return dialog


def report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For sys.excepthook: writes the bug to a file and shows it once, without stopping the work."""
    sys.__excepthook__(kind, error, trace)
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    text = "".join(traceback.format_exception(kind, error, trace))
    log = state_dir() / "bugs.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.write(f"\n{datetime.now(UTC).isoformat()}\n{text}")
    # One at a time: an error in painting comes again with every frame.
    if QApplication.instance() is None or any(d.isVisible() for d in _open_bugs):
        return
    summary = f"Something went wrong inside Annotator. Your work is saved. The details are kept in {log}"
    dialog = _text_dialog(QApplication.activeWindow(), "A bug in Annotator", summary, text)
    _open_bugs[:] = [dialog]
    dialog.open()
