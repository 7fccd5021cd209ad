"""Flat lists with columns, as the dialogs use them: QTreeWidget without its tree."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget


def flat_list(name: str, headers: Sequence[str] = (), columns: int = 1) -> QTreeWidget:
    """A list with a name for screen readers, with these headers or with so many columns without."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    if headers:
        tree.setHeaderLabels(list(headers))
    else:
        tree.setColumnCount(columns)
        tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setIconSize(QSize(11, 11))
    tree.setAllColumnsShowFocus(True)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    # Rows filled in before the first showing would else keep the height they have without the theme.
    tree.ensurePolished()
    return tree


def choose_row(tree: QTreeWidget, row: int) -> None:
    """Makes a row the current one; beyond the ends the first or the last."""
    item = tree.topLevelItem(min(max(0, row), tree.topLevelItemCount() - 1))
    if item is not None:
        tree.setCurrentItem(item)


def step_row(tree: QTreeWidget, step: int) -> None:
    """Goes some rows up or down."""
    item = tree.currentItem()
    if item is not None:
        choose_row(tree, tree.indexOfTopLevelItem(item) + step)


def say_rows(tree: QTreeWidget, by: QWidget) -> None:
    """Tells screen readers the row that is chosen while `by` has the keyboard: Qt tells only of lists that have it."""

    def say(item: QTreeWidgetItem | None) -> None:
        if item is not None and QAccessible.isActive():
            texts = [item.text(column) for column in range(tree.columnCount())]
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(by, ", ".join(t for t in texts if t)))

    tree.currentItemChanged.connect(lambda item, _before: say(item))


def items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """All rows."""
    found = (tree.topLevelItem(i) for i in range(tree.topLevelItemCount()))
    return [item for item in found if item is not None]
