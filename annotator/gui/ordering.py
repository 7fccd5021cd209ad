"""Which documents come first: the dialog that asks, and the ordering itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError, Cancelled
from annotator.gui import dialogs
from annotator.gui.files import progressing, session_of
from annotator.gui.trees import choose_row, flat_list
from annotator.language import mark, tr, trn
from annotator.model.order import TITLES, By, Order
from annotator.store.ordering import order_of

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.store.project import Project

_BY = Qt.ItemDataRole.UserRole
_MOST_SEED = 2**31 - 1
_ABOUT = {
    By.IMPORTED: mark("the way they came into the project"),
    By.RANDOM: mark("so that what is done is a fair sample of all"),
    By.UNCERTAIN: mark("the lowest mean score of what is to be reviewed"),
    By.PENDING: mark("where there is most to review"),
    By.SEARCH: mark("documents that have the text below"),
    By.SIMILAR: mark("documents with the rare words of your last corrections"),
}


def shown(project: Project) -> str:
    """What the list of documents says of its order; nothing where they stand as imported."""
    try:
        order = order_of(project.db)
    except AnnotatorError as error:  # it can still be chosen anew
        return error.what
    said = order.shown
    return "" if order.by is By.IMPORTED else said[:1].upper() + said[1:]


def order_documents(window: Window) -> None:
    """Asks for an order, puts what is not answered into it, and shows the first document of it."""
    session = session_of(window)
    if not session.entries:
        raise AnnotatorError(tr("There are no documents to put in order."), tr("Import some first (Ctrl+I)."))
    dialog = OrderDialog(window, order_of(session.project.db))
    if not dialogs.run(dialog):
        return
    order = dialog.order()
    try:
        with progressing(window, tr("Ordering…")) as progress:
            count = session.order(order, progress)
    except Cancelled:
        window.ui.show_message(tr("Stopped. The order is what it was."))
        return
    text = trn(
        "{n:,} document {order}. Ctrl+Z takes it back.",
        "{n:,} documents {order}. Ctrl+Z takes it back.",
        count,
        order=order.shown,
    )
    window.ui.show_message(text)


class OrderDialog(QDialog):
    """Up and Down choose, Enter puts in order, Esc leaves."""

    def __init__(self, parent: QWidget, order: Order) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Order of documents"))
        self.list = flat_list(tr("First come"), [tr("Documents come"), ""])
        for by in By:
            item = QTreeWidgetItem([tr(TITLES[by]), tr(_ABOUT[by])])
            item.setData(0, _BY, by)
            item.setForeground(1, self.palette().color(QPalette.ColorRole.PlaceholderText))
            item.setToolTip(1, tr(_ABOUT[by]))
            self.list.addTopLevelItem(item)
        self.list.resizeColumnToContents(0)
        self.words = QLineEdit(order.words)
        self.share, self.seed = QSpinBox(), QSpinBox()
        self.share.setRange(0, 100)
        self.share.setSuffix(" %")
        self.share.setValue(round(order.share * 100))
        self.seed.setRange(0, _MOST_SEED)
        self.seed.setValue(order.seed)
        form = QFormLayout()
        form.addRow(tr("&Text to look for"), self.words)
        form.addRow(tr("Drawn at &random and mixed in"), self.share)
        form.addRow(tr("&Seed of the draw"), self.seed)
        note = QLabel(
            tr(
                "What is answered or begun keeps its place; new documents come last. The order is made once, from what "
                "is known now. Documents drawn at random keep it fair to judge a pipeline by what you accepted."
            )
        )
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        note.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("&Order"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.list.itemDoubleClicked.connect(lambda *_: self.accept())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.resize(min(620, parent.width() - 40), min(480, parent.height() - 40))
        choose_row(self.list, list(By).index(order.by))
        self.list.setFocus()

    def order(self) -> Order:
        """What was chosen; raises `AnnotatorError` where a text is wanted and there is none."""
        by = self._by
        words = self.words.text() if by is By.SEARCH else ""
        return Order(by, self.share.value() / 100, self.seed.value(), words)

    @property
    def _by(self) -> By:
        item = self.list.currentItem()
        return By.IMPORTED if item is None else By(item.data(0, _BY))

    def _enable(self) -> None:
        """What does not matter for the chosen order is grey."""
        by = self._by
        self.words.setEnabled(by is By.SEARCH)
        self.share.setEnabled(by not in (By.IMPORTED, By.RANDOM))
        self.seed.setEnabled(by is not By.IMPORTED)
