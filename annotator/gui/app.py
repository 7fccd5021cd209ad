"""Starting the window."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator import journal, translator
from annotator.errors import AnnotatorError
from annotator.gui import bugs, dialogs
from annotator.gui.article import accessible
from annotator.gui.instance import raise_other
from annotator.gui.window import Window
from annotator.paths import resource
from annotator.settings import load


def run(path: Path | None, *, new_window: bool = False, from_desktop: bool = False) -> int:
    """Opens the window on a project, or on the start page; returns the exit status when it is closed.

    Where a window has the project already that one comes to the front, unless a `new_window` is wanted. A project that
    cannot be opened raises `AnnotatorError` before any window is shown; `from_desktop`, where nobody would see it, the
    window says it.
    """
    application = make_application()
    if path is not None and not new_window and raise_other(path):
        return 0
    journal.start()
    qInstallMessageHandler(bugs.log_qt)
    sys.excepthook = bugs.report_bug
    settings, notice = load()
    translator.install(translator.chosen(settings.language), application)
    window = Window(settings)
    if path is not None and not from_desktop:
        window.open_path(path, anyway=True)
    window.show()
    if path is not None and from_desktop:
        window.attempt(lambda: window.open_path(path, anyway=True))
    for problem in [notice, *window.key_problems]:
        if problem:
            dialogs.show_error(window, AnnotatorError(problem))
    stop_on_signals(window)
    return application.exec()


def make_application() -> QApplication:
    """The application object, with the names that desktops show."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("annotator")
    QApplication.setApplicationDisplayName("Annotator")
    QApplication.setDesktopFileName("annotator")
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    accessible.install()
    return application


def stop_on_signals(window: Window) -> None:
    """Ctrl+C in the terminal and a log-out close the window like a click on its cross."""
    for name in (signal.SIGINT, signal.SIGTERM):
        # Python hears of it in the middle of whatever it does: a key is worked at to its end first.
        signal.signal(name, lambda *_: QTimer.singleShot(0, window.close))
    # Python looks at signals only between its own instructions: give it some now and then.
    timer = QTimer(window)
    timer.timeout.connect(lambda: None)
    timer.start(300)
