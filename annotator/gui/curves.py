"""Charts of a training: lines with axes, painted here. They take the colours of the window, light or dark."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.article.guard import guarded
from annotator.language import number, tr

Point = tuple[float, float]
_TICKS = 4


@dataclass(frozen=True, slots=True)
class Line:
    """Points from left to right; `bars` are the lower and upper ends of intervals, one for each, or none."""

    points: Sequence[Point]
    faint: bool = False
    bars: Sequence[Point] = ()


class Chart(QWidget):
    """One chart: `title` stands above it, `across` below. `top` ends the upright axis, None: what is needed."""

    def __init__(self, title: str, across: str, top: float | None = None) -> None:
        super().__init__()
        self._title, self._across, self._top = title, across, top
        self._lines: list[Line] = []
        self._marked: Point | None = None
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lines(self, lines: Sequence[Line], marked: Point | None = None) -> None:
        """Shows these instead; `marked` is a point that gets a ring and its value."""
        self._lines, self._marked = list(lines), marked
        last = next((line.points[-1] for line in reversed(lines) if line.points), None)
        said = ""
        if last is not None:
            said = tr("{value} at {axis} {at}", value=_said(last[1]), axis=self._across, at=_said(last[0]))
        if marked is not None:
            said += f"; {tr('best {value} at {at}', value=_said(marked[1]), at=_said(marked[0]))}"
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 90)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.palette()
        ink, pale = colors.color(QPalette.ColorRole.Text), colors.color(QPalette.ColorRole.Mid)
        soft, blue = colors.color(QPalette.ColorRole.PlaceholderText), colors.color(QPalette.ColorRole.Link)
        metrics = self.fontMetrics()
        high = metrics.height()
        right, top = self._reach()
        ticks_up, ticks_across = ticks(top), [x for x in ticks(right) if x == int(x)]
        left = max(metrics.horizontalAdvance(number(y, "g")) for y in ticks_up) + 12
        area = QRectF(left, high + 10, self.width() - left - 14, self.height() - 3 * high - 18)
        painter.setPen(ink)
        painter.drawText(QRectF(0, 2, self.width(), high), Qt.AlignmentFlag.AlignLeft, self._title)

        def at(point: Point) -> QPointF:
            x = area.left() + area.width() * point[0] / right
            return QPointF(x, area.bottom() - area.height() * min(point[1] / top, 1.0))

        for y in ticks_up:
            line = at((0, y)).y()
            painter.setPen(QPen(pale, 1))
            painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))
            painter.setPen(soft)
            box = QRectF(0, line - high / 2, left - 7, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(y, "g"))
        for x in ticks_across:
            box = QRectF(at((x, 0)).x() - 40, area.bottom() + 3, 80, high)
            painter.drawText(box.toRect(), Qt.AlignmentFlag.AlignHCenter, _said(x))
        below = QRectF(area.left(), area.bottom() + high + 4, area.width(), high)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._across)
        for one in self._lines:
            color = QColor(blue)
            color.setAlphaF(0.35 if one.faint else 1.0)
            painter.setPen(QPen(color, 1.8))
            for (x, _), (low, upper) in zip(one.points, one.bars, strict=False):
                painter.drawLine(at((x, low)), at((x, upper)))
            painter.drawPolyline(QPolygonF([at(point) for point in one.points]))
            painter.setBrush(color)
            for point in one.points if len(one.points) < 2 or one.bars else ():
                painter.drawEllipse(at(point), 2.6, 2.6)
        if self._marked is not None:
            self._mark(painter, at(self._marked), _said(self._marked[1]), area, ink)

    def _mark(self, painter: QPainter, at: QPointF, text: str, area: QRectF, ink: QColor) -> None:
        """A ring and its value, above it or, where there is no room, below."""
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawEllipse(at, 4, 4)
        wide, high = self.fontMetrics().horizontalAdvance(text) + 4, self.fontMetrics().height()
        y = at.y() - high - 5 if at.y() - high - 5 > area.top() else at.y() + 6
        x = min(max(at.x() - wide / 2, area.left()), area.right() - wide)
        painter.drawText(QRectF(x, y, wide, high), Qt.AlignmentFlag.AlignCenter, text)

    def _reach(self) -> Point:
        """The ends of the two axes."""
        points = [point for line in self._lines for point in line.points]
        right = max((x for x, _ in points), default=0.0) or 1.0
        return right, self._top or max((y for _, y in points), default=0.0) or 1.0


def ticks(end: float) -> list[float]:
    """Round numbers from 0 to `end`, not more than about six."""
    rough = end / _TICKS
    power = 10 ** floor(log10(rough))
    step = next(power * round_ for round_ in (1, 2, 2.5, 5, 10) if power * round_ >= rough)
    return [step * i for i in range(ceil(end / step) + 1) if step * i <= end * 1.001]


def _said(value: float) -> str:
    """A number as short as it can be read."""
    if value >= 10_000:
        return f"{number(value / 1000, ',.0f')}k"
    return number(value, ".0f" if value == int(value) or value >= 100 else ".2f")
