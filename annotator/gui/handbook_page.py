"""A page of the handbook as it is read: Qt lays Markdown out, and what it leaves bare is dressed here."""

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import (
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from annotator import handbook
from annotator.gui.article.guard import guarded
from annotator.gui.markdown import blocks, fit_pictures, set_markdown
from annotator.handbook import Passage
from annotator.language import tr

_MARGIN, _ABOVE = 22, 10  # pixels around the text, and above a passage that was gone to
_ROLE = QPalette.ColorRole


class Page(QTextBrowser):
    """Shows a page; loads nothing from elsewhere. `name` is empty before the first one."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        # Words are not cut for a table of many columns: it is wider than the page then.
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.name = ""
        self._marked = ""

    def show_page(self, name: str) -> None:
        """Shows a page from its top."""
        if name != self.name:
            self.name = name
            self._render()
            self.verticalScrollBar().setValue(0)

    def go_to(self, one: Passage, words: str) -> None:
        """Shows the page with this passage at the top, `words` marked in it."""
        self.show_page(one.page)
        self.mark(words)
        cursor = QTextCursor(block_of(self.document(), one))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        above = 0 if one == handbook.passages(one.page)[0] else bar.value() + self.cursorRect(cursor).top() - _ABOVE
        bar.setValue(above)

    def mark(self, words: str) -> None:
        """Marks every place of each of the words."""
        self._marked = words
        form = QTextCharFormat()
        form.setBackground(self.palette().color(_ROLE.Highlight))
        form.setForeground(self.palette().color(_ROLE.HighlightedText))
        found = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = cursor, form
                found.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    def _render(self) -> None:
        set_markdown(self.document(), handbook.page(self.name), self.palette())
        self.document().setDocumentMargin(_MARGIN)
        self._fit_pictures()
        self.mark(self._marked)

    def _fit_pictures(self) -> None:
        fit_pictures(self.document(), handbook.folder(), self.viewport().width() - 2 * _MARGIN)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.name:
            above = self.verticalScrollBar().value()
            self._render()
            self.verticalScrollBar().setValue(above)

    @guarded
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """An empty picture: those of the page are put into the document, and Qt would else look for files itself."""
        return QImage()


def block_of(document: QTextDocument, one: Passage) -> QTextBlock:
    """Where a passage stands in its page; of a row of a table the first cell. The top where it is not found."""
    heading = ""
    for block in blocks(document):
        text = " ".join(block.text().replace("\ufffc", " ").split())
        if block.blockFormat().headingLevel():
            heading = text
        if heading == one.heading and text and (one.text == text or one.text.startswith(f"{text} ")):
            return block
    return document.begin()
