"""The scroll bar with a map of the whole text: where spans are, what is still to review, what was found."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollBar

from annotator.gui.article.guard import guarded
from annotator.language import tr

_CELL = 2  # pixels


class SpanMap(QScrollBar):
    """Beside the handle: decided spans on the left, suggestions to review on the right, hits over both, the caret."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[list[bool]] = []
        self._colors = [QColor("#888888")] * 4
        self._caret = 0
        self._drawn: QPixmap | None = None  # the marks; the caret is painted over them
        self.setAccessibleName(tr("Position in the article"))

    def cells(self) -> int:
        """Into how many pieces the height is divided."""
        return max(1, self.height() // _CELL)

    def set_cells(self, cells: list[list[bool]]) -> None:
        """For each piece of the text whether it has decided spans, suggestions, hits."""
        if cells != self._cells:
            self._cells, self._drawn = cells, None
            self.update()

    def clear(self) -> None:
        """Nothing is known of the text yet."""
        self.set_cells([])

    def set_colors(self, decided: QColor, pending: QColor, found: QColor, caret: QColor) -> None:
        """The colours of the marks."""
        self._colors, self._drawn = [decided, pending, found, caret], None
        self.update()

    def set_caret(self, share: float) -> None:
        """Where the caret is, from 0 (top) to 1."""
        before, self._caret = self._caret, int(share * self.height())
        if before != self._caret:
            for place in (before, self._caret):
                self.update(QRect(0, place - 2, self.width(), 5))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            self._drawn = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        if self.isEnabled():
            painter.fillRect(QRectF(0, self._caret, self.width(), 1.5), self._colors[3])

    def _draw(self) -> QPixmap:
        drawn = QPixmap(self.size() * self.devicePixelRatioF())
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        half = self.width() / 2
        columns = ((1.0, half - 1.0), (half, half - 1.0), (1.0, self.width() - 2.0))
        for found, color, (left, width) in zip(self._cells, self._colors, columns, strict=False):
            self._column(painter, found, color, left, width)
        painter.end()
        return drawn

    def _column(self, painter: QPainter, found: Sequence[bool], color: QColor, left: float, width: float) -> None:
        for i, marked in enumerate(found):
            if marked:
                painter.fillRect(QRectF(left, i * _CELL, width, _CELL - 0.5), color)
