"""Painting a row: grounds, text, bars with labels, the active span's outline, the caret's frame."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.gui.article.colors import GREY, Theme, fill, readable
from annotator.gui.article.metrics import Metrics
from annotator.gui.article.odd import white_space
from annotator.gui.article.row import Box, Row
from annotator.model.span import Span

Range = tuple[int, int]
BAR = 2.0
_RIGHT = Qt.TextElideMode.ElideRight
_BESIDE = 22.0  # how far a label may reach into the page's margin, which is wider than that


@dataclass(frozen=True, slots=True)
class Marks:
    """What is shown besides the spans: caret, selection, active span, find hits; ranges in code points."""

    caret: Range = (0, 0)
    selection: Range | None = None
    active: Span | None = None
    hits: Sequence[Range] = ()
    white_space: bool = False
    held: str = ""  # the label in hand


def paint_row(
    painter: QPainter, row: Row, width: float, clip: QRectF, theme: Theme, colors: dict[str, str], marks: Marks
) -> None:
    """Paints a row whose top left corner is the painter's origin."""
    for start, end in marks.hits:
        _ground(painter, row.rects(start, end), QColor(theme.hit))
    boxes = row.boxes_between(clip.top(), clip.bottom())
    for box in sorted(boxes, key=lambda b: b.span.start - b.span.end):
        if not box.span.pending:
            _ground(painter, box.rects, fill(colors.get(box.span.label, GREY), theme))
    if marks.selection is not None:
        _ground(painter, row.rects(*marks.selection), QColor(theme.selection))
    painter.setPen(QColor(theme.text))
    if row.lines:
        row.layout.draw(painter, QPointF(0, 0), [], clip)
    _odd(painter, row, theme)
    if marks.white_space:
        _white_space(painter, row, theme)
    for box in boxes:
        _bar(painter, box, row.metrics, width, readable(colors.get(box.span.label, GREY), theme))
    if marks.active is not None:
        _frame(painter, row.rects(marks.active.start, marks.active.end), QPen(QColor(theme.accent), 2.0))
    _caret(painter, row, theme, colors, marks)


def _caret(painter: QPainter, row: Row, theme: Theme, colors: dict[str, str], marks: Marks) -> None:
    if marks.caret[0] < marks.caret[1]:
        pen = QPen(QColor(theme.dim), 1.0)
        if marks.held:
            pen = QPen(readable(colors.get(marks.held, GREY), theme), 2.5)
        _frame(painter, row.rects(*marks.caret), pen, 0.0)


def _odd(painter: QPainter, row: Row, theme: Theme) -> None:
    """Marks characters that a reader would not see: a flagged stroke for those without width, a tray for spaces."""
    if not row.odd:
        return
    painter.setPen(QPen(QColor(theme.odd), 1.2))
    painter.setBrush(QColor(theme.odd))
    for offset, is_space in row.odd:
        for rect in row.rects(offset, offset + 1)[:1] or [row.caret_rect(offset)]:
            low = rect.bottom() - 1
            if is_space and rect.width() > 2:
                left, right = rect.left() + 0.5, rect.right() - 0.5
                painter.drawPolyline([QPointF(x, y) for x, y in ((left, low - 3), (left, low), (right, low),
                                                                 (right, low - 3))])  # fmt: skip
            else:
                x, top = rect.left(), rect.top() + 1
                painter.drawLine(QPointF(x, top), QPointF(x, low))
                painter.drawPolygon([QPointF(x - 3, top), QPointF(x + 3, top), QPointF(x, top + 4)])


def _white_space(painter: QPainter, row: Row, theme: Theme) -> None:
    painter.setPen(QColor(theme.dim))
    painter.setFont(row.metrics.body)
    for offset, is_tab in white_space(row.piece):
        for rect in row.rects(row.start + offset, row.start + offset + 1)[:1]:
            if is_tab:
                _arrow(painter, rect)
            else:
                painter.drawText(rect.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, "·")
    if row.ends_paragraph:
        at = row.caret_rect(row.end)
        font = row.metrics.body if row.lines else row.metrics.subtitle
        painter.setFont(font)
        of_font = QFontMetricsF(font)
        left = at.left() - 2 - of_font.horizontalAdvance("¶") if row.is_right_to_left else at.left() + 2
        painter.drawText(QPointF(left, at.top() + (row.metrics.ascent if row.lines else of_font.ascent() * 0.7)), "¶")


def _arrow(painter: QPainter, rect: QRectF) -> None:
    """As long as the tab is wide, which may be very little."""
    tip = QPointF(rect.right() - 1, rect.center().y() + 1)
    painter.drawLine(QPointF(min(rect.left() + 1, tip.x() - 3), tip.y()), tip)
    painter.drawPolyline([tip - QPointF(3, 3), tip, tip - QPointF(3, -3)])


def paint_number(painter: QPainter, number: str, row: Row, theme: Theme) -> None:
    """A paragraph's number in the margin, on the first line's base; an empty one's is smaller, as the paragraph is."""
    font = row.metrics.subtitle if row.lines else row.metrics.small
    painter.setFont(font)
    painter.setPen(QColor(theme.dim))
    width = QFontMetricsF(font).horizontalAdvance(number)
    painter.drawText(QPointF(-width - 14, row.metrics.ascent if row.lines else QFontMetricsF(font).ascent()), number)


def paint_hints(painter: QPainter, places: Sequence[tuple[QRect, str]], metrics: Metrics, theme: Theme) -> None:
    """Codes over the beginnings of words, digits over the ends of spans, above everything else."""
    font = QFont(metrics.small)
    font.setPointSizeF(metrics.small.pointSizeF() * 1.1)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 96)
    of_font = QFontMetricsF(font)
    painter.setFont(font)
    for chip, code in side_by_side(places, of_font):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text if code.isdigit() else theme.accent))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(QColor(theme.page))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, code)


def side_by_side(places: Sequence[tuple[QRect, str]], of_font: QFontMetricsF) -> list[tuple[QRectF, str]]:
    """Where each code stands: above its word's beginning, or as far right of that as the code before it needs."""
    wanted: list[tuple[float, float, float, str]] = []
    for rect, code in places:
        if rect.isValid():
            width = of_font.horizontalAdvance(code.upper()) + 4
            # Digits belong to spans and stand over their end, so that they never cover a word's letter.
            left = rect.right() - width / 2 if code.isdigit() else rect.left() - 2
            wanted.append((rect.top(), left, width, code))
    found: list[tuple[QRectF, str]] = []
    line, end = -1.0, 0.0
    for top, left, width, code in sorted(wanted):
        at = max(left, end) if top == line else left
        found.append((QRectF(at, top - of_font.height() * 0.5, width, of_font.height() - 1), code))
        line, end = top, at + width + 1
    return found


def _ground(painter: QPainter, rects: Sequence[QRectF], color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)


def _frame(painter: QPainter, rects: Sequence[QRectF], pen: QPen, out: float = 1.0) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        # Close at the sides: a full stop stands only a pixel behind the word.
        painter.drawRoundedRect(rect.adjusted(-0.75, -out, 0.25, out), 4, 4)


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
        text = label_that_fits(box.span, metrics.small, min(box.label_right - 5, width + _BESIDE) - left)
        painter.setFont(metrics.small)
        painter.setPen(color)
        painter.drawText(QPointF(left, top + BAR + metrics.small_ascent + 0.5), text)


def label_text(span: Span) -> str:
    """What stands under a span: its label, and a suggestion's score."""
    score = f" .{min(99, int(span.score * 100)):02}" if span.pending and span.score is not None else ""
    return span.label + score


def label_that_fits(span: Span, font: QFont, room: float) -> str:
    """The label as it fits: the score goes first, then the end of the name."""
    return _fitting(label_text(span), span.label, font.key(), font, int(room))


@lru_cache(maxsize=4096)
def _fitting(text: str, name: str, _key: str, font: QFont, room: int) -> str:
    of_font = QFontMetricsF(font)
    return text if of_font.horizontalAdvance(text) <= room else of_font.elidedText(name, _RIGHT, room)
