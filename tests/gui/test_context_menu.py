"""The menu of a place in the text, by the Menu key or the right button."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.gui.window import Window
from annotator.model.span import Status
from tests.making import TEXT

K = Qt.Key


def _ask(window: Window, reason: QContextMenuEvent.Reason, offset: int, *keys: Qt.Key) -> list[str]:
    """Opens the menu at a place, presses keys in it, and gives what it offers; what is left open is closed."""
    offered: list[str] = []

    def act() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text().split("\t")[0] for action in menu.actions() if action.text())
        for key in keys:
            QTest.keyClick(menu, key)
        menu.close()

    at = window.view.rect_of(offset, offset + 1).center()
    QTimer.singleShot(0, act)
    event = QContextMenuEvent(reason, at, window.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(window.view.viewport(), event)
    return offered


def _decided(window: Window) -> list[tuple[str, str, Status]]:
    assert window.session is not None
    return [(TEXT[s.start : s.end], s.label, s.status) for s in window.session.spans if not s.pending]


def test_the_right_button_offers_what_can_be_done_with_the_suggestion_there(window: Window) -> None:
    offered = _ask(window, QContextMenuEvent.Reason.Mouse, TEXT.index("Novak"), K.Key_Down, K.Key_Return)
    assert [one.split()[0] for one in offered[:2]] == ["Accept", "Reject"]
    assert offered[-4:] == ["PERSON", "ORG", "GPE", "DATE"]
    assert _decided(window) == [("Ana Novak", "PERSON", Status.ACCEPTED)]


def test_the_menu_key_labels_the_word_at_the_caret(window: Window) -> None:
    _ask(window, QContextMenuEvent.Reason.Keyboard, 0, K.Key_Up, K.Key_Return)
    assert [(label, status) for _, label, status in _decided(window)] == [("DATE", Status.ACCEPTED)]


def test_a_selection_stays_where_the_menu_is_inside_it(window: Window) -> None:
    assert window.session is not None
    start = TEXT.index("met")
    window.session.select((start, start + 3), (start + 4, start + 7))
    _ask(window, QContextMenuEvent.Reason.Mouse, start + 1, K.Key_Up, K.Key_Return)
    assert _decided(window) == [("met the", "DATE", Status.ACCEPTED)]


def test_without_a_project_there_is_no_menu(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    monkeypatch.setattr(QMenu, "exec", lambda *given: shown.append(given))
    window.close_project()
    ask: Callable[[int, QPoint], None] = window.view.context_requested.emit
    ask(0, QPoint())
    assert shown == []
