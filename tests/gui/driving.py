"""Working in modal dialogs from tests: they are driven from a timer while `exec` runs."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPlainTextEdit, QWidget

from annotator.gui.window import Window

Act = Callable[[], object]
D = TypeVar("D", bound=QDialog)
NONE = Qt.KeyboardModifier.NoModifier
_TRIES, _DONE = 500, -1


def while_open(opening: Act, kind: type[D], act: Callable[[D], object]) -> None:
    """Does `opening`, which shows a modal dialog of this kind, and `act` while it is shown.

    Other dialogs may come before. What `act` leaves open is closed, and what it raises is raised.
    """
    failures: list[BaseException] = []
    left = [_TRIES]

    def drive() -> None:
        dialog = QApplication.activeModalWidget()
        left[0] -= 1
        if not (isinstance(dialog, kind) and dialog.isActiveWindow()) and left[0] > 0:
            return
        left[0] = _DONE
        timer.stop()
        try:
            assert isinstance(dialog, kind), f"{dialog} is shown, no {kind.__name__}"
            act(dialog)
        except BaseException as error:  # noqa: BLE001 (raised below, outside Qt)
            failures.append(error)
        finally:
            while (still := QApplication.activeModalWidget()) is not None and still.close():
                pass

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(drive)
    timer.start()
    opening()
    timer.stop()
    if failures:
        raise failures[0]
    assert left[0] == _DONE, f"no {kind.__name__} was shown"


def type_in(
    widget: QWidget, *keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Presses keys, or types texts, in whatever has the keyboard in the widget's window."""
    for key in keys:
        target = cast("QWidget | None", widget.window().focusWidget()) or widget
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)


def run(window: Window, ident: str) -> None:
    """Runs a command as its key does."""
    window.run(next(c for c in window.commands if c.id == ident))


def answer_box(opening: Act, key: Qt.Key) -> str:
    """Does `opening`, which shows a message, presses a key there, and gives what it said."""
    said: list[str] = []

    def act(box: QMessageBox) -> None:
        said.extend((box.text(), box.informativeText()))
        type_in(box, key)
        assert not box.isVisible()

    while_open(opening, QMessageBox, act)
    return "\n".join(said)


def texts(widget: QWidget) -> str:
    """What labels in the widget say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def close_the_dialog(said: list[str]) -> None:
    """Reads the dialog that is open, and closes it."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, act)
            return
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        said.extend(text.toPlainText() for text in dialog.findChildren(QPlainTextEdit))
        dialog.reject()

    QTimer.singleShot(0, act)
