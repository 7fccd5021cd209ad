"""Painting a row: grounds, text, bars with labels, the active span's outline, the caret's frame."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from annotator.gui.article.colors import GREY, Theme, fill, readable
from annotator.gui.article.metrics import Metrics
from annotator.gui.article.row import Box, Row
from annotator.model.span import Span

Range = tuple[int, int]
BAR = 2.0


@dataclass(frozen=True, slots=True)
class Marks:
    """What is shown besides the spans: caret, selection, active span, find hits; ranges in code points."""

    caret: Range = (0, 0)
    selection: Range | None = None
    active: Span | None = None
    hits: Sequence[Range] = ()


def paint_row(
    painter: QPainter, row: Row, width: float, clip: QRectF, theme: Theme, colors: dict[str, str], marks: Marks
) -> None:
    """Paints a row whose top left corner is the painter's origin."""
    for start, end in marks.hits:
        _ground(painter, row.rects(start, end), QColor(theme.hit))
    for box in sorted(row.boxes, key=lambda b: b.span.start - b.span.end):
        if not box.span.pending:
            _ground(painter, box.rects, fill(colors.get(box.span.label, GREY), theme))
    if marks.selection is not None:
        _ground(painter, row.rects(*marks.selection), QColor(theme.selection))
    painter.setPen(QColor(theme.text))
    if row.lines:
        row.layout.draw(painter, QPointF(0, 0), [], clip)
    for box in row.boxes:
        _bar(painter, box, row.metrics, width, readable(colors.get(box.span.label, GREY), theme))
    if marks.active is not None:
        _frame(painter, row.rects(marks.active.start, marks.active.end), QPen(QColor(theme.accent), 2.0))
    if marks.caret[0] < marks.caret[1]:
        _frame(painter, row.rects(*marks.caret), QPen(QColor(theme.dim), 1.0), 0.0)


def _ground(painter: QPainter, rects: Sequence[QRectF], color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)


def _frame(painter: QPainter, rects: Sequence[QRectF], pen: QPen, out: float = 1.0) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1 - out / 2, -out, 1 + out / 2, out), 4, 4)


def _bar(painter: QPainter, box: Box, metrics: Metrics, width: float, color: QColor) -> None:
    top = box.rects[0].bottom() + 1 + box.lane * metrics.lane
    for rect in box.rects:
        left, right = rect.left() + 0.5, max(rect.left() + 3, rect.right() - 1)
        if box.span.pending:
            pen = QPen(color, BAR)
            pen.setDashPattern([2.0, 1.6])
            painter.setPen(pen)
            painter.drawLine(QPointF(left + 1, top + BAR / 2), QPointF(right, top + BAR / 2))
        else:
            painter.fillRect(QRectF(left, top, right - left, BAR), color)
    if box.first:
        left = min(r.left() for r in box.rects)
        text = _short(label_text(box.span), metrics.small, min(box.label_right - 5, width) - left)
        painter.setFont(metrics.small)
        painter.setPen(color)
        painter.drawText(QPointF(left, top + BAR + metrics.small_ascent + 0.5), text)


def label_text(span: Span) -> str:
    """What stands under a span: its label, and a suggestion's score."""
    score = f" .{min(99, int(span.score * 100)):02}" if span.pending and span.score is not None else ""
    return span.label + score


def _short(text: str, font: object, room: float) -> str:
    return _elided(text, font.key(), font, int(room))  # type: ignore[attr-defined]


@lru_cache(maxsize=4096)
def _elided(text: str, _key: str, font: object, room: int) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)  # type: ignore[call-overload, no-any-return]
