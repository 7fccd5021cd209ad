"""A bug: written to the log, and shown once with a report that can be copied, without stopping the work."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import Qt, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.bug_report import bug_report
from annotator.journal import log_file
from annotator.language import tr

_logger = logging.getLogger(__name__)
_open: list[QDialog] = []


class BugDialog(QDialog):
    """Shows the report as it will be copied."""

    def __init__(self, parent: QWidget | None, error: BaseException) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A bug in Annotator"))
        self._error = error
        summary = QLabel(
            tr(
                "Something went wrong inside Annotator. Your work is saved, and you can go on. "
                "If it happens again, send this report to whoever looks after the program; {file} has more.",
                file=log_file(),
            )
        )
        summary.setTextFormat(Qt.TextFormat.PlainText)
        summary.setWordWrap(True)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("Report"))
        self.words = QCheckBox(tr("With the &words of the error, which may quote your documents"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("&Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        for widget in (summary, self.report, self.words, buttons):
            layout.addWidget(widget)
        self.words.toggled.connect(self._fill)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self._fill()
        self.copy.setFocus()
        self.resize(640, 420)

    def _fill(self) -> None:
        self.report.setPlainText(bug_report(self._error, words=self.words.isChecked()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))


def report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For sys.excepthook."""
    sys.__excepthook__(kind, error, trace)
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    _logger.error("a bug", exc_info=(kind, error, trace))
    # One at a time: an error in painting comes again with every frame.
    if QApplication.instance() is None or any(d.isVisible() for d in _open):
        return
    dialog = BugDialog(QApplication.activeWindow(), error)
    _open[:] = [dialog]
    dialog.open()


def log_qt(kind: QtMsgType, _where: object, text: str) -> None:
    """For qInstallMessageHandler: what Qt says goes to the log, and to stderr as it would without."""
    _logger.log(
        logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING, "Qt: %s", text
    )
    print(text, file=sys.stderr)
