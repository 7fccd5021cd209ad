"""How the rows of the lists are drawn: documents with their state, labels with key and count, spans with label."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.article.colors import READABLE, contrast, mix
from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import unmasked
from annotator.gui.lists import ITEM, SpanRow
from annotator.model.document import Answer
from annotator.store.queue import Entry

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 10
LabelColor = Callable[[str], QColor]
Draw = Callable[[QPainter, QRect, QPalette, object], None]


def smaller(font: QFont, factor: float = 0.86) -> QFont:
    """`font` in a smaller size."""
    small = QFont(font)
    small.setPointSizeF(max(6.5, font.pointSizeF() * factor))
    return small


def draw_key(painter: QPainter, box: QRect, key: str, palette: QPalette) -> None:
    """A key cap."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


def shown_on(palette: QPalette, *, selected: bool, focused: bool) -> QPalette:
    """The colours of a row: what is chosen has a tinted ground, on which grey text would be too pale to read."""
    if not selected:
        return palette
    role, row = QPalette.ColorRole, QPalette(palette)
    row.setColor(role.Window, mix(palette.color(role.Window), palette.color(role.Accent), 0.27 if focused else 0.16))
    row.setColor(role.PlaceholderText, palette.color(role.WindowText))
    return row


def legible(color: QColor, ground: QColor) -> QColor:
    """`color`, as little darker or lighter as needed to be read on `ground`."""
    return QColor.fromRgb(_legible(color.rgb(), ground.rgb()))


@lru_cache(maxsize=1024)
def _legible(color: int, ground: int) -> int:
    ink, paper = QColor.fromRgb(color), QColor.fromRgb(ground)
    toward = (
        QColor("#000000")
        if contrast(QColor("#000000"), paper) > contrast(QColor("#ffffff"), paper)
        else QColor("#ffffff")
    )
    steps = (mix(ink, toward, step / 20) for step in range(20))
    return next((c for c in steps if contrast(c, paper) >= READABLE + 0.05), toward).rgb()


class Rows(QStyledItemDelegate):
    """A calm row: the selected one has a tinted, rounded ground and keeps its text colour. `draw` fills it."""

    def __init__(self, parent: QWidget, draw: Draw) -> None:
        super().__init__(parent)
        self._draw = draw

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(4, 1, -4, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        palette = shown_on(option.palette, selected=selected, focused=focused)
        if selected:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Window))
            painter.drawRoundedRect(rect, 5, 5)
        painter.setFont(option.font)
        self._draw(painter, rect.adjusted(_MARGIN - 4, 0, 4 - _MARGIN, 0), palette, index.data(ITEM))
        painter.restore()


def _left_text(painter: QPainter, rect: QRect, text: str) -> None:
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def draw_document(painter: QPainter, rect: QRect, palette: QPalette, item: object) -> None:
    """State mark and title; answered documents step back in grey."""
    if not isinstance(item, Entry):
        return
    mark = QRect(rect.left(), rect.center().y() - 6, 13, 13)
    draw_state(painter, mark, palette, item.answer)
    answered = item.answer not in (None, Answer.IN_PROGRESS)
    role = QPalette.ColorRole.PlaceholderText if answered else QPalette.ColorRole.WindowText
    painter.setPen(palette.color(role))
    _left_text(painter, rect.adjusted(22, 0, 0, 0), unmasked(item.title))


def draw_state(painter: QPainter, box: QRect, palette: QPalette, answer: Answer | None) -> None:
    """A sign for each state that is told by its shape: ring, half, tick, cross, dash."""
    ink = palette.color(QPalette.ColorRole.WindowText)
    dim = palette.color(QPalette.ColorRole.PlaceholderText)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(1, 1, -1, -1)
    middle = inner.center()
    if answer is None:
        painter.setPen(QPen(dim, 1.3))
        painter.drawEllipse(inner)
    elif answer is Answer.IN_PROGRESS:
        painter.setPen(QPen(ink, 1.3))
        painter.drawEllipse(inner)
        painter.setBrush(ink)
        painter.drawPie(inner, 90 * 16, 180 * 16)
    elif answer is Answer.ACCEPT:
        painter.setPen(QPen(dim, 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        corner = QPoint(inner.left() + 4, inner.bottom() - 1)
        painter.drawPolyline([QPoint(inner.left() + 1, middle.y() + 1), corner, QPoint(inner.right(), inner.top() + 1)])
    elif answer is Answer.REJECT:
        painter.setPen(QPen(dim, 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    else:
        painter.setPen(QPen(dim, 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(inner.left(), middle.y(), inner.right(), middle.y())


def draw_span(painter: QPainter, rect: QRect, palette: QPalette, item: object, label_color: LabelColor) -> None:
    """The span's text on the left, its label on the right; a suggestion has a dotted mark and grey, slanted text."""
    if not isinstance(item, SpanRow):
        return
    span, color = item.span, legible(label_color(item.span.label), palette.color(QPalette.ColorRole.Window))
    bar = QRect(rect.left(), rect.top() + 5, 3, rect.height() - 10)
    if span.pending:
        painter.setPen(QPen(color, 2, Qt.PenStyle.DotLine))
        painter.drawLine(bar.center().x(), bar.top(), bar.center().x(), bar.bottom())
    else:
        painter.fillRect(bar, color)
    font = painter.font()
    small = smaller(font)
    small.setBold(True)
    painter.setFont(small)
    painter.setPen(color)
    room = min(QFontMetrics(small).horizontalAdvance(span.label), rect.width() // 2)
    label = QFontMetrics(small).elidedText(span.label, Qt.TextElideMode.ElideRight, room + 1)
    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(rect, right, label)
    font.setItalic(span.pending)
    painter.setFont(font)
    role = QPalette.ColorRole.PlaceholderText if span.pending else QPalette.ColorRole.WindowText
    painter.setPen(palette.color(role))
    _left_text(painter, rect.adjusted(12, 0, -room - 10, 0), item.text)
