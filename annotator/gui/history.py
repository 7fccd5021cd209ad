"""What was decided, newest first: filter by words, Enter goes there, Delete takes back what nothing builds on."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
)

from annotator.gui.article.guard import guarded
from annotator.gui.trees import Emptiness, choose_row, flat_list, step_row
from annotator.language import mark, tr
from annotator.store import history
from annotator.store.history import Record

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.session import Session

_PAGE = 200
_NO_MATCH = mark("Nothing matches. Fewer words, or all documents, show more.")
_NOTHING = mark("Nothing was decided yet. Labels, answers and imports stand here as soon as they are made.")
_RECORD = Qt.ItemDataRole.UserRole
STATES = {"applied": "", "undone": mark("undone"), "discarded": mark("undone")}


class History(QDialog):
    """`record` is where the user wants to go, when the dialog is accepted."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("History"))
        self.record: Record | None = None
        self._window, self._session = window, session
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by command, annotator or document"))
        self.filter.setAccessibleName(tr("Filter the history"))
        self.filter.installEventFilter(self)
        self.here = QCheckBox(tr("Only this &document"))
        self.here.setEnabled(session.document is not None)
        self.list = flat_list(tr("History"), [tr("When"), tr("Who"), tr("What"), tr("Text"), tr("Document"), ""])
        self.list.installEventFilter(self)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(4, header.ResizeMode.Stretch)
        header.setSectionResizeMode(5, header.ResizeMode.ResizeToContents)
        self._empty = Emptiness(self.list, "")
        self.said = QLabel(tr("Enter goes there, Delete takes the step back, Esc leaves."))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        go, back = QPushButton(tr("&Go there   Enter")), QPushButton(tr("&Take back   Del"))
        for button, act in ((go, self._go), (back, partial(window.attempt, self.take_back))):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, a=act: a())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.here)
        for one in (go, back):
            bottom.addWidget(one)
        bottom.addStretch(1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(bottom)
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.here.toggled.connect(lambda _on: self._fill())
        self.list.itemActivated.connect(lambda *_: self._go())
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.resize(min(980, window.width() - 30), min(620, window.height() - 40))
        self._fill()
        self.list.setFocus()

    @property
    def current(self) -> Record | None:
        """The chosen step."""
        item = self.list.currentItem()
        found = item.data(0, _RECORD) if item is not None else None
        return found if isinstance(found, Record) else None

    def take_back(self) -> None:
        """Takes the chosen step back, as a new step; an `AnnotatorError` says what stands in the way."""
        one = self.current
        if one is not None:
            history.revert(self._session.project, one.id, self._session.annotator)
            self._session.refresh()
            self._fill()
            self.said.setText(tr("Taken back: {step}. Ctrl+Z in the text brings it again.", step=one.shown))

    def _go(self) -> None:
        self.record = self.current
        if self.record is not None and self.record.document is not None:
            self.accept()

    def _fill(self) -> None:
        self.list.clear()
        self._more()
        choose_row(self.list, 0)
        is_filtered = bool(self.filter.text().strip()) or self.here.isChecked()
        self._empty.setText(tr(_NO_MATCH if is_filtered else _NOTHING))
        for column in range(3):
            self.list.resizeColumnToContents(column)
        self.list.setColumnWidth(3, 240)

    def _more(self) -> None:
        """The next page of older steps."""
        count = self.list.topLevelItemCount()
        last = self.list.topLevelItem(count - 1) if count else None
        oldest = last.data(0, _RECORD).id if last is not None else None
        document = self._session.ident if self.here.isChecked() else None
        for one in history.listed(
            self._session.project, document=document, words=self.filter.text(), before=oldest, limit=_PAGE
        ):
            self.list.addTopLevelItem(self._item(one))

    def _item(self, one: Record) -> QTreeWidgetItem:
        when = tr("{when:%Y-%m-%d %H:%M:%S}", when=datetime.fromisoformat(one.time).astimezone())
        item = QTreeWidgetItem([when, one.annotator, one.shown, one.text, one.title, tr(STATES[one.state])])
        item.setData(0, _RECORD, one)
        if one.state != "applied":
            grey = self.palette().color(QPalette.ColorRole.PlaceholderText)
            for column in range(item.columnCount()):
                item.setForeground(column, grey)
        return item

    def _scrolled(self, value: int) -> None:
        if value >= self.list.verticalScrollBar().maximum() - 1 and self.list.topLevelItemCount() >= _PAGE:
            self._more()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.filter and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step_row(self.list, 1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
            if watched is self.list and key == Qt.Key.Key_Delete:
                self._window.attempt(self.take_back)
                return True
        return super().eventFilter(watched, event)
