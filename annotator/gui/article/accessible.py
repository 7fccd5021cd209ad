"""What screen readers get of the article view: a document with its text, the caret in it, and places on the screen.

Offsets of Qt's interfaces are UTF-16 positions of the whole text, called `pos16`; the view counts code points.
Qt asks for objects of this file only while assistive technology is running.
"""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextCursorEvent, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.gui.article.guard import guarded
from annotator.gui.article.split import display
from annotator.gui.article.view import ArticleView
from annotator.model.offsets import Utf16Map

# Qt's cache of interfaces holds no Python reference and deletes them with their view; only then they leave this list.
_kept: list[QAccessibleInterface] = []


def install() -> None:
    """Tells Qt how article views are made accessible. To be called once, after the application was made."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, ArticleView):
        return None
    _kept[:] = [known for known in _kept if Shiboken.isValid(known)]
    _kept.append(ArticleInterface(thing))
    return _kept[-1]


def tell_caret(view: ArticleView) -> None:
    """Tells assistive technology where the view's caret is."""
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, text.cursorPosition()))


class ArticleInterface(QAccessibleWidget):
    """The view as a read-only document. Its name is the view's, its description the document's title."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._view = view
        self._text = ArticleText(view)

    @guarded
    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        if t is QAccessible.InterfaceType.TextInterface:
            return _pointer(Shiboken.getCppPointer(self._text)[0])
        return _pointer(0)

    @guarded
    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Description:
            return display(self._view.title)
        return super().text(t)

    @guarded
    def state(self) -> QAccessible.State:
        # The fields are there, but not in PySide's stubs.
        state = super().state()
        for name in ("readOnly", "multiLine", "selectableText"):
            setattr(state, name, 1)
        return state


def _pointer(address: int) -> int:
    """An address as Qt can take it from an override: a number or None would end the process."""
    return Shiboken.VoidPtr(address)  # type: ignore[return-value]  # PySide's stubs say int


class ArticleText(QAccessibleTextInterface):
    """The text by offsets. It cannot tell selections: PySide has no `selection`, for its pointers to numbers."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._last_map = Utf16Map("")

    @property
    def _map(self) -> Utf16Map:
        if self._last_map.text is not self._view.text:
            self._last_map = Utf16Map(self._view.text)
        return self._last_map

    def _offset(self, pos16: int) -> int:
        return self._map.from16(min(max(0, pos16), self.characterCount()))

    @guarded
    def characterCount(self) -> int:
        return self._map.to16(len(self._view.text))

    @guarded
    def text(self, start16: int, end16: int) -> str:
        piece = self._view.text[self._offset(start16) : self._offset(end16)]
        # What PySide or the bus would drop, as in the view; but an end of line stays one.
        return "\r".join(display(part) for part in piece.split("\r"))

    @guarded
    def cursorPosition(self) -> int:
        return self._map.to16(self._view.caret[0])

    @guarded
    def setCursorPosition(self, pos16: int) -> None:
        self._view.clicked.emit(self._offset(pos16), False)  # as a click: the session places the caret

    @guarded
    def characterRect(self, pos16: int) -> QRect:
        start = self._offset(pos16)
        rect = self._view.rect_of(start, start + 1)
        return rect.translated(self._view.viewport().mapToGlobal(QPoint(0, 0))) if rect.isValid() else QRect()

    @guarded
    def offsetAtPoint(self, point: QPoint) -> int:
        offset = self._view.offset_at(self._view.viewport().mapFromGlobal(point))
        return -1 if offset is None else self._map.to16(offset)

    @guarded
    def scrollToSubstring(self, start16: int, end16: int) -> None:
        self._view.ensure_visible(self._offset(start16), self._offset(end16))

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start16: int, end16: int) -> None:
        """Not offered: what is selected could not be told."""

    def setSelection(self, selection: int, start16: int, end16: int) -> None:
        """Not offered: what is selected could not be told."""

    def removeSelection(self, selection: int) -> None:
        """Not offered: what is selected could not be told."""
