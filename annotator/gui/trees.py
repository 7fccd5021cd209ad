"""Flat lists with columns, as the dialogs use them: QTreeWidget without its tree."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.gui.article.guard import guarded
from annotator.language import moment

_PAGE = 12  # rows
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}


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
    """Goes some of the rows up or down that are not hidden."""
    shown = [item for item in items(tree) if not item.isHidden()]
    current = tree.currentItem()
    if current in shown:
        tree.setCurrentItem(shown[min(max(0, shown.index(current) + step), len(shown) - 1)])


class Emptiness(QLabel):
    """Stands in the middle of a list that has no rows, and says what to do next; screen readers hear it there, too."""

    def __init__(self, view: QAbstractItemView, text: str) -> None:
        super().__init__(text, view.viewport())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMargin(12)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        view.viewport().installEventFilter(self)
        model = view.model()
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._rows_changed)
        self._show()

    def _rows_changed(self, *_what: object) -> None:
        if (self._view.model().rowCount() == 0) == self.isHidden():
            self._show()

    def _show(self) -> None:
        is_empty = self._view.model().rowCount() == 0
        self.setVisible(is_empty)
        self.resize(self._view.viewport().size())
        self._view.setAccessibleDescription(self.text() if is_empty else "")

    def setText(self, text: str) -> None:
        """Says something else."""
        super().setText(text)
        self._show()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._view.viewport().size())
        return super().eventFilter(watched, event)


class ListKeys(QObject):
    """Up, Down, Page and Enter for a list while another widget has the keyboard, a line to type into mostly."""

    def __init__(self, tree: QTreeWidget, typed_into: Sequence[QWidget], enter: Callable[[], None]) -> None:
        super().__init__(tree)
        self._tree, self._enter = tree, enter
        for widget in typed_into:
            widget.installEventFilter(self)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                step_row(self._tree, _STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)


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


def when(time: str) -> str:
    """A time of the file, in this computer's zone; as it stands where it is none, for files are written by hand too."""
    try:
        return moment(datetime.fromisoformat(time))
    except ValueError:
        return time[:16]
