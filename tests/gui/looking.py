"""What of a window's texts is seen: all of them, and which are cut off."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTreeWidget,
    QWidget,
)

_SLACK = 1  # pixels, of rounding
_FRAME = 8  # pixels around the text of a field


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a window that the program gave it: what it belongs to, and the text."""
    for one in [widget, *widget.findChildren(QWidget)]:
        name = type(one).__name__
        yield f"title of {name}", one.windowTitle()
        yield f"tool tip of {name}", one.toolTip()
        yield f"name of {name}", one.accessibleName()
        yield f"description of {name}", one.accessibleDescription()
        if isinstance(one, QLabel | QAbstractButton):
            yield name, one.text()
        elif isinstance(one, QLineEdit | QPlainTextEdit):
            yield f"placeholder of {name}", one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from ((name, one.itemText(i)) for i in range(one.count()))
        elif isinstance(one, QTabBar):
            yield from ((name, one.tabText(i)) for i in range(one.count()))
        elif isinstance(one, QTreeWidget):
            yield from (("header", one.headerItem().text(i)) for i in range(one.columnCount()))
        elif isinstance(one, QMenu):
            yield from (("menu", action.text()) for action in one.actions())


def clipped(widget: QWidget) -> list[str]:
    """The visible texts of a window that are wider or higher than their place."""
    shown = [one for one in widget.findChildren(QWidget) if one.isVisible()]
    return [said for one in shown for said in _too_long(one)]


def _too_long(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel) and one.text() and one.textFormat() != Qt.TextFormat.RichText:
        if one.wordWrap():
            yield from _compared("lines", one.text(), one.height(), one.heightForWidth(one.width()))
        else:
            yield from _compared("label", one.text(), one.width(), one.sizeHint().width())
    elif isinstance(one, QAbstractButton) and one.text():
        yield from _compared("button", one.text(), one.width(), one.sizeHint().width())
    elif isinstance(one, QComboBox):
        arrow = one.height()  # as wide as it is high
        yield from _compared("choice", one.currentText(), one.width() - arrow, _wide(one, one.currentText()))
    elif isinstance(one, QLineEdit) and not one.text():
        yield from _compared(
            "placeholder", one.placeholderText(), one.width() - _FRAME, _wide(one, one.placeholderText())
        )
    elif isinstance(one, QHeaderView) and isinstance(tree := one.parent(), QTreeWidget):
        for i in range(one.count()):
            yield from _compared("column", tree.headerItem().text(i), one.sectionSize(i), one.sectionSizeHint(i))


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _compared(what: str, text: str, has: int, wants: int) -> Iterator[str]:
    if wants > has + _SLACK:
        yield f"{what} {text!r} has {has} of {wants} pixels"


def doubled_letters(widget: QWidget) -> list[str]:
    """Letters that go to two controls of a dialog with Alt."""
    buttons = [b.text() for b in widget.findChildren(QAbstractButton)]
    captions = [label.text() for label in widget.findChildren(QLabel) if label.buddy() is not None]
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in buttons + captions)
    return [f"Alt+{letter} twice" for letter, count in letters.items() if letter and count > 1]
