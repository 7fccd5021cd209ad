"""The labels with their keys, in the pane on the right."""

from collections import Counter
from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.gui.article.guard import guarded
from annotator.gui.rows import LabelColor, draw_key, smaller
from annotator.language import tr
from annotator.model.label import Label


class LabelTable(QWidget):
    """Every label with its key, colour and count; a click applies it like its key."""

    chosen = Signal(str)
    height_wanted = Signal(int)

    def __init__(self, color: LabelColor) -> None:
        super().__init__()
        self._color = color
        self._labels: list[Label] = []
        self.counts: Counter[str] = Counter()
        self.setAccessibleName(tr("Labels"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_labels(self, labels: list[Label]) -> None:
        """Shows these labels."""
        self._labels = labels
        self.setAccessibleDescription(", ".join(f"{label.key} {label.name}".strip() for label in labels))
        self.setMinimumHeight(self.sizeHint().height())
        self.height_wanted.emit(self.sizeHint().height())
        self.update()

    def row_of(self, name: str) -> QRect:
        """Where a label stands; an empty rectangle where it does not."""
        row = next((i for i, label in enumerate(self._labels) if label.name == name), None)
        height = self._row_height()
        return QRect() if row is None else QRect(0, row * height, self.width(), height)

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 8

    def sizeHint(self) -> QSize:
        return QSize(200, self._row_height() * max(1, len(self._labels)) + 4)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, palette = self._row_height(), self.palette()
        if not self._labels:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                self.rect().adjusted(10, 0, -10, 0),
                Qt.AlignmentFlag.AlignVCenter,
                tr("No labels yet: Ctrl+B adds some"),
            )
        for i, label in enumerate(self._labels):
            row = QRect(10, i * height, self.width() - 20, height)
            if row.intersects(event.rect()):
                self._row(painter, row, label, palette)

    def _row(self, painter: QPainter, row: QRect, label: Label, palette: QPalette) -> None:
        font, small = self.font(), smaller(self.font())
        painter.setFont(small)
        cap = QRect(row.left(), row.center().y() - 8, 17, 17)
        if label.key:
            draw_key(painter, cap, label.key, palette)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(label.name))
        painter.drawRoundedRect(QRect(cap.right() + 8, row.center().y() - 5, 10, 10), 3, 3)
        count = self.counts[label.name]
        room = QFontMetrics(small).horizontalAdvance("00000")
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(row, right, str(count) if count else "·")
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        text = row.adjusted(44, 0, -room, 0)
        name = QFontMetrics(font).elidedText(label.name, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)

    def _label_at(self, y: float) -> Label | None:
        row = int(y) // self._row_height()
        return self._labels[row] if 0 <= row < len(self._labels) else None

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        label = self._label_at(event.position().y())
        if label is not None:
            self.chosen.emit(label.name)

    @guarded
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            label = self._label_at(event.pos().y())
            # What has been cut off, and what the label means; names are data, never markup.
            text = "" if label is None else escape(f"{label.name}\n{label.note}".strip())
            QToolTip.showText(event.globalPos(), f"<p style='white-space:pre-wrap'>{text}</p>" if text else "", self)
            return True
        return super().event(event)
