"""Every occurrence of a text with what stands around it, to tick before all of them are labelled in one step."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.commands.occurrences import Occurrence, plan
from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import unmasked
from annotator.gui.trees import Emptiness, choose_row, flat_list, items
from annotator.language import tr
from annotator.model.occurrences import context, occurrences
from annotator.session import Session

_OCCURRENCE = Qt.ItemDataRole.UserRole
_COLUMNS = 4


class OccurrenceList(QDialog):
    """Up and Down walk, Space ticks, A ticks all, N none, Enter labels what is ticked, Esc leaves."""

    def __init__(self, parent: QWidget, session: Session, text: str, label: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Label every occurrence as {label}", label=label))
        self._session, self._text, self._label = session, text, label
        self.whole_words = QCheckBox(tr("&Whole words"))
        self.whole_words.setChecked(True)
        self.match_case = QCheckBox(tr("Same &capitals"))
        self.match_case.setChecked(True)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.list = flat_list(tr("Occurrences"), columns=_COLUMNS)
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(lambda *_: self._show_count())
        Emptiness(self.list, tr("It stands nowhere like this. Without “Whole words” or “Same capitals” more is found."))
        self.buttons = QDialogButtonBox()
        self._do = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        options = QHBoxLayout()
        for widget in (self.whole_words, self.match_case):
            options.addWidget(widget)
            widget.toggled.connect(self._fill)
        options.addStretch(1)
        options.addWidget(self.count)
        help_line = QLabel(tr("Space ticks or unticks, A all, N none, Enter labels what is ticked."))
        help_line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.addLayout(options)
        layout.addWidget(self.list, 1)
        layout.addWidget(help_line)
        layout.addWidget(self.buttons)
        self.resize(min(820, parent.width() - 40), min(520, parent.height() - 60))
        self._fill()
        self.list.setFocus()

    def chosen(self) -> list[Occurrence]:
        """What is ticked."""
        return [o for o, ticked in self._occurrences() if ticked]

    def left_out(self) -> list[Occurrence]:
        """What cannot be labelled."""
        return [o for o, ticked in self._occurrences() if not ticked and o.decision is None]

    def _occurrences(self) -> list[tuple[Occurrence, bool]]:
        return [(x.data(0, _OCCURRENCE), x.checkState(0) is Qt.CheckState.Checked) for x in items(self.list)]

    def _fill(self) -> None:
        session = self._session
        ranges = occurrences(
            session.text, self._text, whole_words=self.whole_words.isChecked(), match_case=self.match_case.isChecked()
        )
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in plan(session, ranges, self._label):
            self.list.addTopLevelItem(self._item(one))
        self.list.blockSignals(blocked)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        header.setSectionResizeMode(2, header.ResizeMode.Stretch)
        header.setSectionResizeMode(1, header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, header.ResizeMode.ResizeToContents)
        choose_row(self.list, 0)
        self._show_count()

    def _item(self, one: Occurrence) -> QTreeWidgetItem:
        before, text, after = context(self._session.text, one.start, one.end)
        item = QTreeWidgetItem([*map(unmasked, (before, text, after)), one.why])
        item.setData(0, _OCCURRENCE, one)
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bold = item.font(1)
        bold.setBold(True)
        item.setFont(1, bold)
        if one.decision is None:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            grey = self.palette().color(QPalette.ColorRole.PlaceholderText)
            for column in range(_COLUMNS):
                item.setForeground(column, grey)
        else:
            item.setCheckState(0, Qt.CheckState.Checked if one.wanted else Qt.CheckState.Unchecked)
        return item

    def _show_count(self) -> None:
        ticked = len(self.chosen())
        self.count.setText(tr("{ticked} of {all} ticked", ticked=ticked, all=self.list.topLevelItemCount()))
        self._do.setText(tr("Label {count}", count=ticked))
        self._do.setEnabled(ticked > 0)

    def _tick(self, state: Qt.CheckState | None) -> None:
        """Gives all, or with None the current one the other state."""
        current = self.list.currentItem()
        blocked = self.list.blockSignals(True)  # counted once, not for each of thousands
        for item in items(self.list) if state is not None else [current] if current is not None else []:
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                ticked = item.checkState(0) is Qt.CheckState.Checked
                item.setCheckState(0, state or (Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked))
        self.list.blockSignals(blocked)
        self.list.viewport().update()
        self._show_count()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        plain = isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and plain:
            if event.key() == Qt.Key.Key_Space:
                self._tick(None)
                return True
            if event.key() in (Qt.Key.Key_A, Qt.Key.Key_N):
                self._tick(Qt.CheckState.Checked if event.key() == Qt.Key.Key_A else Qt.CheckState.Unchecked)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._do.isEnabled():
                self.accept()
                return True
        return super().eventFilter(watched, event)
