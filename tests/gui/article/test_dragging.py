"""Selecting with the mouse beyond what is seen: the text comes along."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.article.view import ArticleView

ROWS = "\n".join(f"Row {i} of a long text." for i in range(400))


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """A view of some twenty rows of many, in the middle."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.set_document(ROWS, [])
    view.show()
    qtbot.waitExposed(view)
    half = len(ROWS) // 2
    view.ensure_visible(half, half + 1)
    return view


def _drag_to(view: ArticleView, point: QPoint) -> None:
    """Moves the mouse there with its left button down; it may be outside of the view."""
    where = view.viewport().mapToGlobal(point)
    QCursor.setPos(where)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        QEvent.Type.MouseMove, point.toPointF(), where.toPointF(), Qt.MouseButton.NoButton, left, none
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("below", [True, False], ids=["down", "up"])
def test_the_text_follows_a_mouse_that_has_left_it_until_it_comes_back(
    view: ArticleView, qtbot: QtBot, below: bool
) -> None:
    port = view.viewport()
    middle = port.rect().center()
    start = view.offset_at(middle)
    assert start is not None
    told: list[tuple[int, int]] = []
    view.dragged.connect(lambda *places: told.append(places))
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middle)
    _drag_to(view, QPoint(middle.x(), port.height() + 60 if below else -60))
    qtbot.waitUntil(lambda: abs(told[-1][1] - told[0][1]) > 60)  # rows that could not be seen when it left
    assert {first for first, _ in told} == {start}
    assert (told[-1][1] > start) is below
    _drag_to(view, middle)
    assert not view._scroller.isActive()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle)
