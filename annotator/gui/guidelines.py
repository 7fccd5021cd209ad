"""The guidelines of the project beside the text: read, and with Enter written, as Markdown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.gui import dialogs
from annotator.gui.article.guard import guarded
from annotator.gui.markdown import set_markdown
from annotator.gui.panes import heading
from annotator.language import mark, tr
from annotator.model.guidelines import page
from annotator.session import Session
from annotator.store.guidelines import guidelines, save_guidelines

_PAUSE_MS = 500  # after the last letter
_WEB = ("http", "https", "mailto")
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_READING = mark("Enter writes, F6 hides, Esc goes back to the text.")
_WRITING = mark("Saved as you write. Esc shows it as it will be read.")


class Page(QTextBrowser):
    """Shows Markdown of strangers: without its HTML, without anything from a file or a network, and a link is followed
    only after the user has seen where it leads."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Guidelines"))
        self.setObjectName("guidelines")
        self.document().setDocumentMargin(10)
        self.anchorClicked.connect(self._follow)

    def show_markdown(self, text: str) -> None:
        """Shows another page, as far down as the one before was."""
        at = self.verticalScrollBar().value()
        set_markdown(self.document(), text, self.palette(), _FEATURES)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """An empty picture for every picture: Qt would else look for the file itself."""
        return QImage()

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and not url.path() and url.hasFragment():
            self.scrollToAnchor(url.fragment())
        elif url.scheme() not in _WEB:
            dialogs.show_error(
                self,
                AnnotatorError(
                    tr("The link leads to {address}.", address=_told(url)), tr("Only web pages are opened.")
                ),
            )
        elif dialogs.confirmed(
            self, tr("Open {address}?", address=_told(url)), tr("The page is not part of Annotator."), tr("Open it")
        ):
            QDesktopServices.openUrl(url)


def _told(url: QUrl) -> str:
    """All of an address, in signs that look like no others."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")[:300]


class GuidelinesPane(QWidget):
    """Page and editor, one at a time. What is written is saved at every pause and when the editor is left."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None
        self._stored = ""  # what the editor began with, or has saved since
        self._refused: str | None = None  # what could not be saved
        self.page = Page()
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(tr("Guidelines, as Markdown"))
        self.editor.setPlaceholderText(tr("# What is labelled\n\nNames of people, **without** their titles."))
        self.editor.setTabChangesFocus(True)
        self.stack = QStackedWidget()
        for widget in (self.page, self.editor):
            self.stack.addWidget(widget)
            widget.installEventFilter(self)
        self.write = QPushButton(tr("Write   Enter"))
        self.write.clicked.connect(self._pressed)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.said.setContentsMargins(10, 2, 10, 6)
        top = QHBoxLayout()
        top.setContentsMargins(0, 4, 10, 0)
        top.addWidget(heading(tr("Guidelines")), 1)
        top.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.said)
        self.setMinimumWidth(220)
        self.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.editor.textChanged.connect(self._pause.start)

    # -- for the window -----------------------------------------------------------------------------------------------

    def show_session(self, session: Session) -> None:
        """Shows the guidelines of this project; what is being written stays."""
        if self._session is not session:
            self._session = session
            self._read()
            self.page.verticalScrollBar().setValue(0)
        elif not self.is_writing:
            self._read()

    def leave_project(self) -> None:
        """Saves what was written; there is no project any more. What cannot be saved is handed to the user."""
        if not self.save():
            QGuiApplication.clipboard().setText(self.editor.toPlainText())
            dialogs.show_error(self, AnnotatorError(self.said.text(), tr("They are on the clipboard now: paste them.")))
        self._session = None
        self.stack.setCurrentWidget(self.page)

    def toggle(self) -> None:
        """Shows the pane and goes there; from there hides it."""
        if self.isVisible() and any(widget.hasFocus() for widget in (self.page, self.editor, self.write)):
            self.stop_writing()
            self.hide()
            return
        self.show()
        (self.editor if self.is_writing else self.page).setFocus()

    @property
    def is_writing(self) -> bool:
        """Whether the editor is shown."""
        return self.stack.currentWidget() is self.editor

    # -- reading and writing ------------------------------------------------------------------------------------------

    def start_writing(self) -> None:
        """Shows the editor, in a project that can be written."""
        session = self._session
        if session is None or session.project.readonly:
            self.said.setText(tr("This project is read-only."))
            return
        self._stored, self._refused = guidelines(session.project), None
        self.editor.setPlainText(self._stored)
        self._pause.stop()
        self.stack.setCurrentWidget(self.editor)
        self.write.setText(tr("Read   Esc"))
        self.said.setText(tr(_WRITING))
        self.editor.setFocus()

    def stop_writing(self) -> None:
        """Saves and shows the page. What cannot be saved stays there, and that is told; the next time it goes."""
        is_told = self._refused is not None and self._refused == self.editor.toPlainText()
        if self.is_writing and (self.save() or is_told):
            self._read()
            self.page.setFocus()

    def save(self) -> bool:
        """Saves what was written, if anything was; whether that was possible."""
        self._pause.stop()
        text = self.editor.toPlainText()
        if self._session is None or not self.is_writing or text == self._stored:
            return True
        try:
            save_guidelines(self._session.project, text, self._stored)
        except AnnotatorError as error:
            self.said.setText(tr("Not saved: {reason}", reason=error))
            self._refused = text
            return False
        self._stored, self._refused = text, None
        self.said.setText(tr(_WRITING))
        return True

    def _read(self) -> None:
        session = self._session
        if session is not None:
            self.page.show_markdown(page(guidelines(session.project), session.scheme))
            self.stack.setCurrentWidget(self.page)
            self.write.setText(tr("Write   Enter"))
            self.write.setEnabled(not session.project.readonly)
            self.said.setText(tr(_READING))

    def _pressed(self) -> None:
        if self.is_writing:
            self.stop_writing()
        else:
            self.start_writing()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and watched is self.editor:
            self.save()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                if self.is_writing:
                    self.stop_writing()
                else:
                    self.left.emit()
                return True
            is_on_link = (
                bool(self.page.textCursor().charFormat().anchorHref()) and self.page.textCursor().hasSelection()
            )
            if watched is self.page and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_on_link:
                self.start_writing()
                return True
        return super().eventFilter(watched, event)
