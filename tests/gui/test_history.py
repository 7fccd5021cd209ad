"""The history in the window: go to a step, take one back, all by keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.gui.history import History
from annotator.gui.window import Window
from annotator.model.span import Status

Press = Callable[..., None]
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _dialog() -> History:
    found = QApplication.activeModalWidget()
    assert isinstance(found, History)
    return found


def _with_history(press: Press, act: Callable[[History], None]) -> None:
    done: list[bool] = []

    def run() -> None:
        dialog = _dialog()
        act(dialog)
        done.append(True)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, run)
    press(K.Key_H, modifier=CTRL)
    assert done


def test_enter_goes_to_the_place_of_a_step(window: Window, press: Press) -> None:
    press(K.Key_Space, K.Key_Return)
    press(K.Key_PageDown, modifier=CTRL)
    assert window.session is not None
    assert window.session.ident == 2

    def go(dialog: History) -> None:
        assert dialog.list.topLevelItem(0).text(2) == "accept PERSON"  # type: ignore[union-attr]
        QTest.keyClick(dialog.list, K.Key_Return)

    _with_history(press, go)
    assert window.session.ident == 1
    assert window.session.active is not None
    assert window.session.active.label == "PERSON"


def test_delete_takes_a_step_back_and_says_so(window: Window, press: Press) -> None:
    press(K.Key_Space, K.Key_Return, K.Key_Return)
    assert window.session is not None

    def take_back(dialog: History) -> None:
        QTest.keyClick(dialog.list, K.Key_Down)
        QTest.keyClick(dialog.list, K.Key_Delete)
        assert "Taken back: accept PERSON" in dialog.said.text()

    _with_history(press, take_back)
    accepted = [s.label for s in window.session.spans if s.status is Status.ACCEPTED]
    assert accepted == ["GPE"]


def test_what_stands_in_the_way_is_said(press: Press) -> None:
    press(K.Key_Space, "p", "o")

    def try_it(dialog: History) -> None:
        QTest.keyClick(dialog.list, K.Key_Down)
        QTimer.singleShot(0, close_box)
        QTest.keyClick(dialog.list, K.Key_Delete)

    said: list[str] = []

    def close_box() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    _with_history(press, try_it)
    assert said
    assert "later steps build on it: “relabel as ORG”" in said[0]


def test_filter_by_typing(press: Press) -> None:
    press(K.Key_Space, K.Key_Return, K.Key_Backspace)

    def look(dialog: History) -> None:
        QTest.keyClicks(dialog.filter, "reject")
        assert [dialog.list.topLevelItem(i).text(2) for i in range(dialog.list.topLevelItemCount())] == [  # type: ignore[union-attr]
            "reject GPE"
        ]
        dialog.filter.setText("nothing like this")
        assert dialog._empty.isVisible()
        assert "Nothing matches" in dialog._empty.text()

    _with_history(press, look)
