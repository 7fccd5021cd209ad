"""The handbook in a window of its own: type to search, choose with Up and Down, read beside it. Works offline."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QSplitter, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator import handbook
from annotator.gui.handbook_page import Page
from annotator.gui.trees import Emptiness, ListKeys, choose_row, flat_list, items, say_rows
from annotator.handbook import Passage
from annotator.language import tr, trn

_PASSAGE = Qt.ItemDataRole.UserRole
_MOST = 200  # rows


class Handbook(QDialog):
    """Stays open beside the work."""

    def __init__(self, parent: QWidget) -> None:
        # A window, no dialog: desktops keep those above the window that they belong to, and one wants to read both.
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Handbook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Search the handbook"))
        self.edit.setAccessibleName(tr("Search the handbook"))
        self.list = flat_list(tr("Contents"), columns=2)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, self.list.header().ResizeMode.Stretch)
        self.page = Page()
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        Emptiness(self.list, tr("Nothing has all of these words. Fewer words, or other ones, may find more."))
        say_rows(self.list, self.edit)
        ListKeys(self.list, [self.edit], self.page.setFocus)
        self._lay_out()
        self.edit.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.page.anchorClicked.connect(self._follow)
        self._fill("")
        self.edit.setFocus()
        self.resize(min(1040, parent.width() - 40), min(740, parent.height() - 40))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.edit, self.list, self.said):
            column.addWidget(widget)
        halves = QSplitter()
        halves.setHandleWidth(9)
        halves.setStyleSheet("QSplitter::handle { background: transparent; }")
        halves.addWidget(left)
        halves.addWidget(self.page)
        halves.setStretchFactor(1, 1)
        halves.setSizes([320, 680])
        QVBoxLayout(self).addWidget(halves)

    def _fill(self, words: str) -> None:
        """The contents, or what was found."""
        searching = bool(words.strip())
        found = handbook.search(words) if searching else handbook.contents()
        self.list.clear()
        self.page.mark(words)
        for one in found[:_MOST]:
            self.list.addTopLevelItem(self._row(one, words) if searching else self._heading(one))
        self.list.setColumnHidden(1, not searching)
        self.list.header().resizeSection(1, 110)
        choose_row(self.list, 0)
        places = trn("{n} place", "{n} places", len(found))
        self.said.setText((places if found else tr("Nothing found.")) if searching else tr("Enter goes to the page."))

    def _heading(self, one: Passage) -> QTreeWidgetItem:
        first = one.text == handbook.title(one.page)
        return _item(one, [one.text if first else f"     {one.text}"], bold=first)

    def _row(self, one: Passage, words: str) -> QTreeWidgetItem:
        item = _item(one, [handbook.excerpt(one.text, words), handbook.title(one.page)], bold=one.is_heading)
        item.setForeground(1, self.palette().color(QPalette.ColorRole.PlaceholderText))
        return item

    def _show(self, item: QTreeWidgetItem | None) -> None:
        one = item.data(0, _PASSAGE) if item is not None else None
        if isinstance(one, Passage):
            self.page.go_to(one, self.edit.text())

    def _follow(self, url: QUrl) -> None:
        """Another page is shown; an address of the web is copied, for this program asks no network."""
        name = url.path().removesuffix(".md")
        if url.isRelative() and name in handbook.PAGES:
            self.page.show_page(name)
            first = handbook.passages(name)[0]
            row = next((item for item in items(self.list) if item.data(0, _PASSAGE) == first), None)
            if row is not None:
                self.list.setCurrentItem(row)
        else:
            QGuiApplication.clipboard().setText(url.toString())
            self.said.setText(tr("The address is copied."))


def _item(one: Passage, texts: list[str], *, bold: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem(texts)
    item.setToolTip(0, one.text)
    item.setData(0, _PASSAGE, one)
    font = item.font(0)
    font.setBold(bold)
    item.setFont(0, font)
    return item
