"""Figures as pictures, painted with Qt alone: on the screen, as PNG and as SVG."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QPalette, QPen
from PySide6.QtSvg import QSvgGenerator

from annotator.gui.article.colors import mix
from annotator.gui.article.odd import unmasked
from annotator.gui.rows import smaller
from annotator.language import tr
from annotator.model.figures import Figure, Kind, Row, Unit, Value, shown

MARGIN, GAP = 16.0, 14.0
MOST_DAYS = 60
_PICTURE_WIDTH, _FOR_NAMES = 760.0, 160.0
_HEIGHT = 150.0  # of the columns of days
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_ROLE = QPalette.ColorRole


@dataclass
class Canvas:
    """Where a figure is painted, from `y` downwards; without a painter it is only measured. Units are pixels."""

    width: float
    font: QFont
    palette: QPalette
    painter: QPainter | None = None
    y: float = MARGIN
    small: QFont = field(init=False)
    bold: QFont = field(init=False)

    def __post_init__(self) -> None:
        self.small, self.bold = smaller(self.font, 0.88), QFont(self.font)
        self.bold.setBold(True)

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return QFontMetricsF(self.font).height() + 5

    @property
    def right(self) -> float:
        """Where what is painted ends."""
        return self.width - MARGIN

    def ink(self, role: QPalette.ColorRole) -> QColor:
        """A colour of the window's."""
        return self.palette.color(role)

    def soft(self, share: float) -> QColor:
        """The colour of the ground, with so much of that of the text in it."""
        return mix(self.ink(_ROLE.Base), self.ink(_ROLE.Text), share)

    def extent(self, text: str, font: QFont | None = None) -> float:
        """How wide a text is."""
        return QFontMetricsF(font or self.font).horizontalAdvance(text)

    def text(self, box: QRectF, text: str, align: int, font: QFont | None = None, role: _ROLE = _ROLE.Text) -> None:
        """A text in a box; what does not fit on a line is cut."""
        if self.painter is not None:
            used = font or self.font
            if not align & Qt.TextFlag.TextWordWrap:
                text = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
            self.painter.setFont(used)
            self.painter.setPen(self.ink(role))
            self.painter.drawText(box, int(align), text)

    def fill(self, box: QRectF, color: QColor, *, outlined: bool = False) -> None:
        """A bar; an outlined one is empty."""
        if self.painter is not None and box.width() > 0:
            self.painter.setPen(QPen(color, 1) if outlined else Qt.PenStyle.NoPen)
            self.painter.setBrush(Qt.BrushStyle.NoBrush if outlined else color)
            self.painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if outlined else box)

    def stroke(self, x1: float, y1: float, x2: float, y2: float, color: QColor, wide: float = 1.0) -> None:
        """A straight line."""
        if self.painter is not None:
            self.painter.setPen(QPen(color, wide))
            self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))


def draw(figure: Figure, canvas: Canvas) -> float:
    """Paints a figure and returns how high it is."""
    canvas.text(QRectF(MARGIN, canvas.y, canvas.right - MARGIN, canvas.line), figure.title, _LEFT, canvas.bold)
    canvas.y += canvas.line + 6
    _KINDS[figure.kind](figure, canvas)
    note = f"{figure.note} {tr('The last {days} days.', days=MOST_DAYS)}" if _is_cut(figure) else figure.note
    if note:
        canvas.y += GAP
        room = QRectF(MARGIN, canvas.y, canvas.right - MARGIN, 10_000)
        box = QFontMetricsF(canvas.small).boundingRect(room, int(_WRAPPED), note)
        canvas.text(room.adjusted(0, 0, 0, box.height() - 10_000), note, _WRAPPED, canvas.small, _ROLE.PlaceholderText)
        canvas.y += box.height()
    return canvas.y + MARGIN


def _is_cut(figure: Figure) -> bool:
    return figure.kind is Kind.DAYS and len(figure.rows) > MOST_DAYS


def _table(figure: Figure, canvas: Canvas, bar: Callable[[Row, QRectF], None] | None = None) -> None:
    """Names on the left, numbers on the right with their intervals below; `bar` paints what stands between."""
    cells = _cells(figure)
    widths = _widths(figure, cells, canvas)
    numbers = canvas.right - sum(widths)
    names = max((canvas.extent(unmasked(row.shown)) for row in figure.rows), default=0.0) + 12
    names = min(names, (numbers - MARGIN) * (0.4 if bar is not None else 1.0))
    _header(figure, canvas, widths, numbers)
    for row, cell in zip(figure.rows, cells, strict=True):
        height = canvas.line * (1.75 if any(interval for _, interval in cell) else 1.0)
        canvas.text(QRectF(MARGIN, canvas.y, names - 8, height), unmasked(row.shown), _LEFT)
        if bar is not None:
            bar(row, QRectF(MARGIN + names, canvas.y, numbers - MARGIN - names, height))
        x = numbers
        for (text, interval), width in zip(cell, widths, strict=True):
            top = canvas.line if interval else height
            canvas.text(QRectF(x, canvas.y, width, top), text, _RIGHT)
            below = QRectF(x, canvas.y + canvas.line * 0.85, width, canvas.line * 0.85)
            canvas.text(below, interval, _RIGHT, canvas.small, _ROLE.PlaceholderText)
            x += width
        canvas.y += height + 2


def _cells(figure: Figure) -> list[list[tuple[str, str]]]:
    return [[_cell(value, row.unit or unit) for value, (_, unit) in _pairs(row, figure)] for row in figure.rows]


def _widths(figure: Figure, cells: Sequence[Sequence[tuple[str, str]]], canvas: Canvas) -> list[float]:
    return [
        12 + max(canvas.extent(text, font) for text, font in _in_column(figure, cells, at, canvas))
        for at in range(len(figure.columns))
    ]


def _pairs(row: Row, figure: Figure) -> list[tuple[Value, tuple[str, Unit]]]:
    return list(zip(row.values, figure.columns, strict=True))


def _cell(value: Value, unit: Unit) -> tuple[str, str]:
    text, _, interval = shown(value, unit).partition(" (")
    return text, interval.removesuffix(")")


def _in_column(
    figure: Figure, cells: Sequence[Sequence[tuple[str, str]]], at: int, canvas: Canvas
) -> list[tuple[str, QFont]]:
    head = [(figure.heads[at], canvas.small)]
    return [*head, *((row[at][0], canvas.font) for row in cells), *((row[at][1], canvas.small) for row in cells)]


def _header(figure: Figure, canvas: Canvas, widths: Sequence[float], x: float) -> None:
    if any(figure.heads):
        for name, width in zip(figure.heads, widths, strict=True):
            canvas.text(QRectF(x, canvas.y, width, canvas.line), name, _RIGHT, canvas.small, _ROLE.PlaceholderText)
            x += width
        canvas.y += canvas.line


def _bars(figure: Figure, canvas: Canvas) -> None:
    """Of each row its counts behind each other: the first one full, the second pale, the third empty."""
    counted = [at for at, (_, unit) in enumerate(figure.columns) if unit is Unit.COUNT]
    most = max((sum(row.values[at].number or 0 for at in counted) for row in figure.rows), default=0) or 1

    def bar(row: Row, room: QRectF) -> None:
        x, thick = room.left(), room.height() * 0.5
        for number, at in enumerate(counted):
            long = (row.values[at].number or 0) / most * (room.width() - 12)
            color = canvas.ink(_ROLE.Accent) if number == 0 else canvas.soft(0.28 if number == 1 else 0.5)
            canvas.fill(QRectF(x, room.center().y() - thick / 2, long, thick), color, outlined=number == 2)
            x += long

    _table(figure, canvas, bar)


def _shares(figure: Figure, canvas: Canvas) -> None:
    """The first column on a scale from 0 to 1 with its interval; another share of the row is a stroke across."""
    others = [at for at, (_, unit) in enumerate(figure.columns) if unit is Unit.SHARE and at]

    def bar(row: Row, room: QRectF) -> None:
        value, long, y = row.values[0], room.width() - 12, room.center().y()
        thick = canvas.line * 0.5
        canvas.fill(QRectF(room.left(), y - thick / 2, long, thick), canvas.soft(0.09))
        canvas.fill(QRectF(room.left(), y - thick / 2, long * (value.number or 0), thick), canvas.ink(_ROLE.Accent))
        if value.low is not None and value.high is not None:
            low, high = room.left() + long * value.low, room.left() + long * value.high
            canvas.stroke(low, y, high, y, canvas.ink(_ROLE.Text), 1.4)
            for end in (low, high):
                canvas.stroke(end, y - 3, end, y + 3, canvas.ink(_ROLE.Text), 1.4)
        for at in others:
            x = room.left() + long * (row.values[at].number or 0)
            canvas.stroke(x, y - thick, x, y + thick, canvas.ink(_ROLE.Text), 2)

    _table(figure, canvas, bar)


def _days(figure: Figure, canvas: Canvas) -> None:
    """A column for each of the last days; the first two measures one below the other."""
    rows = figure.rows[-MOST_DAYS:]
    for at, (name, (_, unit)) in enumerate(zip(figure.heads[:2], figure.columns[:2], strict=True)):
        most = max(row.values[at].number or 0 for row in rows) or 1
        title = tr("{column}, at most {most}", column=name, most=shown(Value(most), unit))
        box = QRectF(MARGIN, canvas.y, canvas.right - MARGIN, canvas.line)
        canvas.text(box, title, _LEFT, canvas.small, _ROLE.PlaceholderText)
        top, base = canvas.y + canvas.line + 4, canvas.y + canvas.line + 4 + _HEIGHT
        wide = min(46.0, (canvas.right - MARGIN) / len(rows))
        for number, row in enumerate(rows):
            high = (row.values[at].number or 0) / most * (base - top)
            x = MARGIN + number * wide
            canvas.fill(QRectF(x + wide * 0.12, base - high, wide * 0.76, high), canvas.ink(_ROLE.Accent))
        canvas.stroke(MARGIN, base, MARGIN + wide * len(rows), base, canvas.soft(0.4))
        _dates([tr("{when:%m-%d}", when=date.fromisoformat(row.name)) for row in rows], canvas, wide, base)
        canvas.y = base + canvas.line + GAP


def _dates(names: Sequence[str], canvas: Canvas, wide: float, base: float) -> None:
    """Month and day under as many columns as there is room for."""
    widest = max(canvas.extent(name, canvas.small) for name in names)
    step = max(1, -int(-(widest + 8) // wide))
    for number in range(0, len(names), step):
        box = QRectF(MARGIN + number * wide + wide / 2 - 40, base + 2, 80, canvas.line)
        canvas.text(box.adjusted(0, 0, 0, 0), names[number], _MIDDLE, canvas.small, _ROLE.PlaceholderText)


_KINDS: dict[Kind, Callable[[Figure, Canvas], None]] = {
    Kind.TABLE: _table, Kind.BARS: _bars, Kind.SHARES: _shares, Kind.DAYS: _days,
}  # fmt: skip


def height_of(figure: Figure, width: float, font: QFont, palette: QPalette) -> float:
    """How high a figure is at this width (pixels)."""
    return draw(figure, Canvas(width, font, palette))


def narrowest(figure: Figure, font: QFont, palette: QPalette) -> float:
    """The width (pixels) below which the numbers of a figure would leave no room for its names."""
    if figure.kind is Kind.DAYS:
        return 0.0
    canvas = Canvas(0, font, palette)
    return 2 * MARGIN + _FOR_NAMES + sum(_widths(figure, _cells(figure), canvas))


def picture(figure: Figure, font: QFont, palette: QPalette, *, vector: bool) -> bytes:
    """The figure as an SVG, or as a PNG of twice the size, for sharp print."""
    width = max(_PICTURE_WIDTH, narrowest(figure, font, palette))
    size = QSize(round(width), round(height_of(figure, width, font, palette)))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if vector:
        device = QSvgGenerator()
        device.setOutputDevice(buffer)
        device.setSize(size)
        device.setViewBox(QRectF(0, 0, size.width(), size.height()))
        device.setTitle(figure.title)
        device.setResolution(96)
        _paint_on(QPainter(device), figure, size, font, palette)
    else:
        image = QImage(size * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        _paint_on(QPainter(image), figure, size, font, palette)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())


def _paint_on(painter: QPainter, figure: Figure, size: QSize, font: QFont, palette: QPalette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(0, 0, size.width(), size.height(), palette.color(_ROLE.Base))
    draw(figure, Canvas(size.width(), font, palette, painter))
    painter.end()
