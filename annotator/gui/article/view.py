"""The article view: a read-only text that paints its spans itself and lays out only what is seen."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from annotator.gui.article.colors import GREY, LIGHT, Theme, readable
from annotator.gui.article.guard import guarded
from annotator.gui.article.metrics import MEASURE, metrics
from annotator.gui.article.paint import Marks, paint_row
from annotator.gui.article.row import Row
from annotator.gui.article.spans import SpanIndex
from annotator.gui.article.split import split
from annotator.model.span import Span

Range = tuple[int, int]
_KEPT_ROWS = 256
_MARGIN = 28
ZOOMS = (0.6, 3.0)


class ArticleView(QAbstractScrollArea):
    """Offsets in its methods and signals are code points of the text it was given.

    The scroll state is an anchor: the first visible row and how far it is scrolled out. The scroll bar follows, so
    that a height which turns out different from its estimate never makes the text jump.
    """

    clicked = Signal(int, bool)
    dragged = Signal(int, int)
    drag_finished = Signal()
    double_clicked = Signal(int)
    context_requested = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Article")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the width of the text never depends on its height; without a handle where all is seen.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._theme = LIGHT
        self._colors: dict[str, str] = {}
        self._zoom, self._family = 1.0, ""
        self._metrics = metrics(self._zoom, self._family)
        self._text, self._title, self._subtitle = "", "", ""
        self._index = SpanIndex()
        self._marks = Marks()
        self._drag: int | None = None
        self._scroller = QTimer(self)
        self._scroller.setInterval(30)
        self._scroller.timeout.connect(self._scroll_while_dragging)
        self.verticalScrollBar().valueChanged.connect(self._scrolled_to)
        self._start_rows()

    # -- what is shown --------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._text

    @property
    def title(self) -> str:
        """The title over the text."""
        return self._title

    @property
    def caret(self) -> Range:
        """The token that has the caret."""
        return self._marks.caret

    def set_document(self, text: str, spans: Sequence[Span], title: str = "", subtitle: str = "") -> None:
        """Shows a text from its top."""
        self._text, self._title, self._subtitle = text, title, subtitle
        self._index = SpanIndex(spans)
        self._marks = Marks()
        self._start_rows()
        self.viewport().update()

    def replace_spans(self, removed: Iterable[Span], added: Iterable[Span]) -> None:
        """Takes spans away and adds others; only the rows they are in are placed and painted again."""
        ranges: list[Range] = []
        for span in removed:
            self._index.remove(span)
            ranges.append((span.start, span.end))
        for span in added:
            self._index.add(span)
            ranges.append((span.start, span.end))
        rows = {i for start, end in ranges for i in self._kept_rows(start, end)}
        for i in sorted(rows):
            self._place(i)
        if rows:
            self._fit_scroll_bar()

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Shows these spans in place of all others."""
        self._index = SpanIndex(spans)
        for i in list(self._rows):
            self._place(i)

    def set_labels(self, colors: Mapping[str, str]) -> None:
        """The colour (#RRGGBB) of each label."""
        self._colors = dict(colors)
        self.viewport().update()

    def label_color(self, name: str) -> QColor:
        """A label's colour as it can be read on the page."""
        return readable(self._colors.get(name, GREY), self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Light or dark."""
        self._theme = theme
        self.viewport().update()

    def set_font_family(self, family: str) -> None:
        """The font of the text; empty for the desktop's."""
        self._family = family
        self._lay_out_again()

    def set_zoom(self, factor: float) -> None:
        """The size of the text; 1.0 is the normal one."""
        self._zoom = min(max(factor, ZOOMS[0]), ZOOMS[1])
        self._lay_out_again()

    def zoom(self, steps: int) -> None:
        """Larger (1) or smaller (-1) by steps of a tenth."""
        self.set_zoom(round(self._zoom + steps * 0.1, 2))

    def zoom_factor(self) -> float:
        """The size of the text."""
        return self._zoom

    def set_caret(self, start: int, end: int) -> None:
        """The token that has the caret."""
        self._mark(replace(self._marks, caret=(start, end)), self._marks.caret, (start, end))

    def set_selection(self, selection: Range | None) -> None:
        """The selected piece."""
        self._mark(replace(self._marks, selection=selection), self._marks.selection, selection)

    def set_active(self, span: Span | None) -> None:
        """The span with the outline."""
        old = self._marks.active
        places = [(s.start, s.end) if s else None for s in (old, span)]
        self._mark(replace(self._marks, active=span), *places)

    def set_hits(self, hits: Sequence[Range]) -> None:
        """What the find bar found, ascending."""
        self._marks = replace(self._marks, hits=hits)
        self.viewport().update()

    def _mark(self, marks: Marks, *places: Range | None) -> None:
        if marks != self._marks:
            self._marks = marks
            for place in places:
                if place is not None:
                    self._update(*place)

    # -- rows -----------------------------------------------------------------------------------------------------

    def _start_rows(self) -> None:
        self._split = split(self._text)
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._anchor, self._dy = 0, 0.0
        self._estimate()

    def _lay_out_again(self) -> None:
        """After a change of width or font: the same text stays at the top."""
        state = self.scroll_state()
        self._metrics = metrics(self._zoom, self._family)
        self._rows.clear()
        self._estimate()
        self.restore_scroll(state)
        self.viewport().update()

    def _estimate(self) -> None:
        """Heights as they will about be; a row's true height comes when it is laid out."""
        width = self._column()[1]
        per_line = max(8.0, width / self._metrics.character * 1.05)
        m = self._metrics
        self._heights = [
            m.blank if a == b else ceil((b - a) / per_line) * m.pitch + m.paragraph - m.gap
            for a, b in zip(self._split.starts, self._split.ends, strict=True)
        ]
        self._header = self._header_height(width)
        self._tops: list[float] | None = None
        self._fit_scroll_bar()

    def _row(self, i: int) -> Row:
        row = self._rows.get(i)
        if row is None:
            start, end = self._split.starts[i], self._split.ends[i]
            row = Row(self._text, start, end, self._column()[1], self._metrics)
            row.place(self._index.query(start, end))
            self._rows[i] = row
            if len(self._rows) > _KEPT_ROWS:
                self._rows.popitem(last=False)
            self._set_height(i, row.height)
        else:
            self._rows.move_to_end(i)
        return row

    def _set_height(self, i: int, height: float) -> None:
        if self._heights[i] != height:
            self._heights[i] = height
            self._tops = None

    def _place(self, i: int) -> None:
        """Gives a kept row's spans their lanes again and paints what that changes."""
        row = self._rows[i]
        before = row.height
        row.place(self._index.query(row.start, row.end))
        self._set_height(i, row.height)
        y = self._y_of(i)
        if y is not None:
            area = QRectF(0, y, self.viewport().width(), max(before, row.height) + 4)
            if before != row.height:
                area.setBottom(self.viewport().height())
            self.viewport().update(area.toAlignedRect())

    def _kept_rows(self, start: int, end: int) -> list[int]:
        first, last = self._split.at(start), self._split.at(max(start, end - 1))
        return [i for i in range(first, last + 1) if i in self._rows]

    def _outer(self, i: int) -> float:
        """A row's height with what stands above it: the title over the first, a margin under the last."""
        if i not in self._rows:
            self._row(i)
        last = self._metrics.pitch * 2 if i == len(self._heights) - 1 else 0.0
        return self._heights[i] + last + (self._header if i == 0 else 0.0)

    def _inset(self, i: int) -> float:
        return self._header if i == 0 else 0.0

    def _visible(self) -> Iterator[tuple[int, float]]:
        """Rows on the screen with the y of their text's top."""
        y, i = -self._dy, self._anchor
        while i < len(self._heights) and y < self.viewport().height():
            yield i, y + self._inset(i)
            y += self._outer(i)
            i += 1

    def _y_of(self, wanted: int) -> float | None:
        return next((y for i, y in self._visible() if i == wanted), None)

    def _column(self) -> tuple[float, float]:
        """The left border and the width of the text."""
        width = max(120.0, min(self._metrics.character * MEASURE, self.viewport().width() - 2 * _MARGIN))
        return round(max(_MARGIN / 2, (self.viewport().width() - width) / 2)), width

    # -- scrolling ------------------------------------------------------------------------------------------------

    def scroll_state(self) -> tuple[int, float]:
        """What stands at the top: a code point offset, and which share of its row is scrolled out."""
        return self._split.starts[self._anchor], self._dy / max(1.0, self._outer(self._anchor))

    def restore_scroll(self, state: tuple[int, float]) -> None:
        """Scrolls to what `scroll_state` said."""
        self._anchor = self._split.at(state[0])
        self._dy = state[1] * self._outer(self._anchor)
        self._normalise()

    def _normalise(self) -> None:
        """Makes the anchor a row that is seen, inside the text."""
        while self._dy < 0 and self._anchor > 0:
            self._anchor -= 1
            self._dy += self._outer(self._anchor)
        self._dy = max(0.0, self._dy)
        while self._anchor < len(self._heights) - 1 and self._dy >= self._outer(self._anchor):
            self._dy -= self._outer(self._anchor)
            self._anchor += 1
        # Not beyond the last page.
        room, i = float(self.viewport().height()), len(self._heights)
        while i > 0 and room > 0 and i >= self._anchor - 1:
            i -= 1
            room -= self._outer(i)
        if (self._anchor, self._dy) > (i, max(0.0, -room)) and i <= self._anchor:
            self._anchor, self._dy = (i, max(0.0, -room)) if room <= 0 or i == 0 else (self._anchor, self._dy)
        self._fit_scroll_bar()
        self.viewport().update()

    def _fit_scroll_bar(self) -> None:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=self._header))
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        bar.setRange(0, max(0, int(self._tops[-1] + self._metrics.pitch * 2 - self.viewport().height())))
        bar.setEnabled(bar.maximum() > 0)
        bar.setPageStep(max(1, self.viewport().height() - int(self._metrics.pitch)))
        bar.setSingleStep(int(self._metrics.pitch))
        bar.setValue(int(self._tops[self._anchor] - self._inset(self._anchor) + self._dy))
        bar.blockSignals(blocked)

    def _scrolled_to(self, value: int) -> None:
        """The user moved the scroll bar."""
        tops = self._tops or [self._header]
        self._anchor = min(max(0, bisect_right(tops, value) - 1), len(self._heights) - 1)
        self._dy = value - tops[self._anchor] + self._inset(self._anchor)
        self._normalise()

    def ensure_visible(self, start: int, end: int, context: int = 2) -> None:
        """Scrolls, if need be, so that `start` to `end` has `context` lines above and below."""
        first = self._split.at(start)
        margin = min(context * self._metrics.pitch, self.viewport().height() / 4)
        if abs(first - self._anchor) > 60:
            row = self._row(first)
            self._anchor = first
            self._dy = self._inset(first) + row.tops[row.line_of(start)] - self.viewport().height() / 3
            self._normalise()
            return
        top = self._distance(start)
        bottom = self._distance(max(start, end - 1)) + self._metrics.pitch
        if top < margin or bottom - top > self.viewport().height() - 2 * margin:
            move = top - margin if top < margin or top > self.viewport().height() - margin else 0.0
        else:
            move = max(0.0, bottom - self.viewport().height() + margin)
        if abs(move) >= 1:
            before = (self._anchor, self._dy)
            self._dy += move
            self._normalise()
            if before == (self._anchor, self._dy):
                return

    def _distance(self, offset: int) -> float:
        """From the viewport's top to the line of an offset that is not far away."""
        wanted = self._split.at(offset)
        row = self._row(wanted)
        y = -self._dy
        if wanted >= self._anchor:
            y += sum(self._outer(i) for i in range(self._anchor, wanted))
        else:
            y -= sum(self._outer(i) for i in range(wanted, self._anchor))
        return y + self._inset(wanted) + row.tops[row.line_of(offset)]

    # -- lines (session.Layout) -----------------------------------------------------------------------------------

    def line_range(self, offset: int) -> Range:
        """The visual line that holds an offset."""
        row = self._row(self._split.at(offset))
        return row.line_range(row.line_of(offset))

    def offset_in_line(self, offset: int, lines: int, goal_x: float | None) -> tuple[int, float]:
        """The offset that many visual lines below (negative: above), blank ones not counted, and the x to keep."""
        i = self._split.at(offset)
        row = self._row(i)
        x = row.x_of(offset) if goal_x is None else goal_x
        line, step, left = row.line_of(offset), 1 if lines > 0 else -1, abs(lines)
        while left:
            line += step
            while not 0 <= line < len(row.lines):
                i += step
                if not 0 <= i < len(self._heights):
                    last = self._row(i - step)
                    edge = max(0, len(last.lines) - 1) if step > 0 else 0
                    return last.offset_at_x(edge, x), x
                row = self._row(i)
                line = 0 if step > 0 else len(row.lines) - 1
            left -= 1
        return row.offset_at_x(line, x), x

    def page_lines(self) -> int:
        """How many lines the view shows."""
        return max(1, int(self.viewport().height() / self._metrics.pitch))

    def visible_range(self) -> Range:
        """The code points on the screen."""
        rows = [i for i, _ in self._visible()]
        return self._split.starts[rows[0]], self._split.ends[rows[-1]]

    # -- places ---------------------------------------------------------------------------------------------------

    def offset_at(self, point: QPoint) -> int | None:
        """The code point at a place of the viewport, None beside the text."""
        found = self._row_at(point)
        if found is None or not self._text:
            return None
        row, y = found
        return row.offset_at_x(row.line_at_y(point.y() - y), point.x() - self._column()[0])

    def span_at(self, point: QPoint) -> Span | None:
        """The innermost span at a place of the viewport; its bar and label count too."""
        found = self._row_at(point)
        if found is None:
            return None
        row, y = found
        at = QPointF(point.x() - self._column()[0], point.y() - y)
        hit = [b.span for b in row.boxes for r in b.rects if r.contains(at) or self._bar_area(b.lane, r).contains(at)]
        return min(hit, key=lambda s: s.end - s.start, default=None)

    def _bar_area(self, lane: int, rect: QRectF) -> QRectF:
        return QRectF(rect.left(), rect.bottom() + lane * self._metrics.lane, rect.width(), self._metrics.lane)

    def rect_of(self, start: int, end: int) -> QRect:
        """Where `start` to `end` stands in the viewport; not valid where it is not on the screen."""
        whole = QRectF()
        left = self._column()[0]
        for i, y in self._visible():
            for rect in self._row(i).rects(start, end):
                whole = whole.united(rect.translated(left, y))
        return whole.toAlignedRect()

    def _row_at(self, point: QPoint) -> tuple[Row, float] | None:
        found = [(i, y) for i, y in self._visible() if y <= point.y() or i == self._anchor]
        return (self._row(found[-1][0]), found[-1][1]) if found else None

    def _update(self, start: int, end: int) -> None:
        left = self._column()[0]
        for i, y in self._visible():
            row = self._row(i)
            if row.start <= end and start <= row.end:
                for rect in row.rects(start, end):
                    self.viewport().update(rect.translated(left, y).adjusted(-6, -5, 6, 5).toAlignedRect())

    # -- painting -------------------------------------------------------------------------------------------------

    def _header_height(self, width: float) -> float:
        top = self._metrics.pitch * 0.9
        if not self._title and not self._subtitle:
            return top
        return top + self._paint_header(None, width) + self._metrics.pitch * 0.7

    def _paint_header(self, painter: QPainter | None, width: float) -> float:
        """Paints title and subtitle, or only measures them; returns their height."""
        y = 0.0
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
        parts = (
            (self._title, self._metrics.title, self._theme.text),
            (self._subtitle, self._metrics.subtitle, self._theme.dim),
        )
        for text, font, color in parts:
            if text:
                words = text.replace("\n", " ")
                area = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), int(flags), words)
                if painter is not None:
                    painter.setFont(font)
                    painter.setPen(QColor(color))
                    painter.drawText(QRectF(0, y, width, area.height()), int(flags), words)
                y += area.height() + 4
        return y

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.page))
        left, width = self._column()
        dirty = QRectF(event.rect())
        for i, y in self._visible():
            row = self._row(i)
            if i == 0 and y > 0 and (self._title or self._subtitle):
                painter.save()
                painter.translate(left, y - self._header + self._metrics.pitch * 0.9)
                self._paint_header(painter, width)
                painter.restore()
            if y - 6 > dirty.bottom() or y + row.height + 6 < dirty.top():
                continue
            painter.save()
            painter.translate(left, y)
            clip = dirty.translated(-left, -y)
            paint_row(painter, row, width, clip, self._theme, self._colors, self._marks_in(row))
            painter.restore()
        if self._tops is None:
            QTimer.singleShot(0, self, self._fit_scroll_bar)

    def _marks_in(self, row: Row) -> Marks:
        hits = self._marks.hits
        if not hits:
            return self._marks
        first = bisect_left(hits, row.start, key=lambda h: h[1])
        last = bisect_left(hits, row.end, key=lambda h: h[0])
        return replace(self._marks, hits=hits[first:last])

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out_again()
        else:
            self._normalise()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out_again()

    # -- keys and mouse -------------------------------------------------------------------------------------------

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # keys are commands of the window; a scroll area would scroll on arrows

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        offset = self.offset_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and offset is not None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._drag = None if extend else offset
            self.clicked.emit(offset, extend)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().toPoint())
            inside = 0 <= event.position().y() <= self.viewport().height()
            if inside:
                self._scroller.stop()
            elif not self._scroller.isActive():
                self._scroller.start()

    def _drag_to(self, point: QPoint) -> None:
        offset = self.offset_at(point)
        if offset is not None and self._drag is not None:
            self.dragged.emit(self._drag, offset)

    def _scroll_while_dragging(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        beyond = point.y() if point.y() < 0 else max(0, point.y() - self.viewport().height())
        self._dy += beyond / 3
        self._normalise()
        self._drag_to(point)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._scroller.stop()
        if self._drag is not None:
            self._drag = None
            self.drag_finished.emit()

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        offset = self.offset_at(event.position().toPoint())
        if offset is not None:
            self.double_clicked.emit(offset)

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        offset = self.offset_at(event.pos())
        if offset is not None:
            self.context_requested.emit(offset, event.globalPos())
