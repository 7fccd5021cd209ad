"""The trash: documents and labels that were deleted, to bring back."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.gui import dialogs
from annotator.gui.article.guard import guarded
from annotator.gui.trees import Emptiness, choose_row, flat_list, when
from annotator.language import tr, trn
from annotator.session import Session
from annotator.store import trash as store
from annotator.store.trash import DeletedLabel, Trashed

_WHAT = Qt.ItemDataRole.UserRole


class TrashDialog(QDialog):
    """Up and Down walk, Shift with them chooses several, Enter brings back what is chosen, as one undoable step."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trash"))
        self._session = session
        self.list = flat_list(tr("Deleted documents and labels"), [tr("Deleted"), tr("What"), tr("When"), tr("By")])
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(lambda *_: self.restore())
        Emptiness(
            self.list, tr("The trash is empty. Ctrl+Del in the text moves a document here, Del in the labels a label.")
        )
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._restore = QPushButton(tr("&Restore   Enter"))
        self._restore.setAutoDefault(False)
        self._restore.clicked.connect(self.restore)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        bottom = QHBoxLayout()
        bottom.addWidget(self._restore)
        bottom.addStretch(1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(bottom)
        self.resize(min(760, parent.width() - 40), min(480, parent.height() - 60))
        self._fill("")
        self.list.setFocus()

    def restore(self) -> None:
        """Brings the chosen documents and labels back."""
        chosen = [item.data(0, _WHAT) for item in self.list.selectedItems()]
        try:
            said = [self._bring_back(x) for x in chosen if isinstance(x, DeletedLabel)]
            idents = [x.id for x in chosen if isinstance(x, Trashed)]
            if idents:
                store.restore_documents(self._session.project, self._session.annotator, idents)
                self._session.follow_trash(idents)
                said.append(trn("{n} document brought back.", "{n} documents brought back.", len(idents)))
        except AnnotatorError as error:
            dialogs.show_error(self, error)
        else:
            self._fill(" ".join(said))

    def _bring_back(self, label: DeletedLabel) -> str:
        back, left_out = store.restore_label(self._session.project, self._session.annotator, label)
        self._session.refresh()
        if not left_out:
            return trn("{label} is back with {n} span.", "{label} is back with {n} spans.", back, label=label.name)
        return trn("{label} is back with {n} span; {places} labelled anew meanwhile.",
                   "{label} is back with {n} spans; {places} labelled anew meanwhile.",
                   back, label=label.name, places=trn("{n} place", "{n} places", left_out))  # fmt: skip

    def _fill(self, said: str) -> None:
        project = self._session.project
        self.list.clear()
        documents, labels = store.trashed(project), store.deleted_labels(project)
        for label in labels:
            self._add(label, trn("label with {n} span", "label with {n} spans", label.spans), label.name)
        for document in documents:
            self._add(document, tr("document"), document.title)
        for column in range(1, 4):
            self.list.resizeColumnToContents(column)
        self.list.header().resizeSection(0, max(200, self.width() - 420))
        choose_row(self.list, 0)
        self._restore.setEnabled(bool(documents or labels))
        count = store.in_trash(project)
        more = tr("Of {all} documents the newest {shown} are shown.", all=count, shown=len(documents))
        self.said.setText(f"{said} {more}" if count > len(documents) else said)

    def _add(self, what: DeletedLabel | Trashed, kind: str, name: str) -> None:
        item = QTreeWidgetItem([name, kind, when(what.time), what.annotator])
        item.setData(0, _WHAT, what)
        for column in range(1, 4):
            item.setForeground(column, self.palette().color(QPalette.ColorRole.PlaceholderText))
        self.list.addTopLevelItem(item)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            self.restore()
            return True
        return super().eventFilter(watched, event)
