"""Which runs' suggestions count: who suggested how much, and how much of it was accepted so far."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.article.guard import guarded
from annotator.gui.keys import name_of
from annotator.gui.trees import Emptiness, choose_row, flat_list, items, when
from annotator.language import mark, number, tr
from annotator.session import Session
from annotator.store.run_list import Run, runs_of, switch_runs
from annotator.suggest.jobs import shown_name

_RUN = Qt.ItemDataRole.UserRole
_COLUMNS = [mark("Suggestions from"), mark("Begun"), mark("Documents"), mark("Suggestions"), mark("Accepted"), ""]


class RunList(QDialog):
    """Up and Down choose, Space switches a run on or off, Esc leaves. What is off is not shown; nothing is deleted."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Suggestions from"))
        self._session = session
        self.list = flat_list(tr("Runs"), [tr(title) for title in _COLUMNS])
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(self._changed)
        Emptiness(
            self.list, tr("No suggestions yet. Ctrl+P in the text lets a pipeline, names or patterns suggest some.")
        )
        note = QLabel(tr("Space switches a run on or off; nothing is deleted. The newest run of a pipeline counts."))
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.list, note, buttons):
            layout.addWidget(widget)
        self.resize(min(820, parent.width() - 40), min(420, parent.height() - 60))
        for run in runs_of(session.project, session.annotator):
            self.list.addTopLevelItem(QTreeWidgetItem())
            self._show(self.list.topLevelItem(self.list.topLevelItemCount() - 1), run)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in range(len(_COLUMNS)):
            header.setSectionResizeMode(
                column, header.ResizeMode.ResizeToContents if column else header.ResizeMode.Stretch
            )
        choose_row(self.list, self.list.topLevelItemCount() - 1)
        self.list.setFocus()

    def _show(self, item: QTreeWidgetItem | None, run: Run) -> None:
        if item is None:
            return
        rate = "" if run.accept_rate is None else number(run.accept_rate, ".0%")
        state = tr("replaced by a newer run") if run.replaced else "" if run.finished else tr("not finished")
        blocked = self.list.blockSignals(True)
        texts = shown_name(run.name), when(run.started), str(run.documents), str(run.suggestions), rate, state
        for column, text in enumerate(texts):
            item.setText(column, text)
            if 2 <= column <= 4:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _RUN, run.id)
        item.setCheckState(0, Qt.CheckState.Checked if run.on else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)

    def _changed(self, item: QTreeWidgetItem) -> None:
        """A run was ticked or unticked: what it says comes or goes at once."""
        on = item.checkState(0) is Qt.CheckState.Checked
        switch_runs(self._session.project, [item.data(0, _RUN)], on=on)
        for row, run in zip(items(self.list), runs_of(self._session.project, self._session.annotator), strict=True):
            self._show(row, run)
        self._session.refresh()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        item = self.list.currentItem()
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and name_of(event)
        if pressed == "Space" and item is not None:
            ticked = item.checkState(0) is Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            return True
        return super().eventFilter(watched, event)
