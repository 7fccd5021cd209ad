"""The rows of a text in a scrolling window: laid out when they are seen, and where each of them stands."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from annotator.gui.article.metrics import Reading, metrics
from annotator.gui.article.row import Row
from annotator.gui.article.span_map import SpanMap
from annotator.gui.article.spans import SpanIndex
from annotator.gui.article.split import split
from annotator.model.span import Span

Range = tuple[int, int]
_KEPT_ROWS = 256
_MAP_MS = 300
_FEW = 2000  # spans; a map of them is drawn in no time
_MARGIN = 28
_NUMBERS = 44  # the margin's least width with line numbers in it


class Pages(QAbstractScrollArea):
    """Offsets in its methods are code points of the text.

    The scroll state is an anchor: the first visible row and how far it is scrolled out. The scroll bar follows, so
    that a height which turns out different from its estimate never makes the text jump. A subclass says what it needs
    of its own and then calls `_start_rows`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the width of the text never depends on its height; without a handle where all is seen.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.map = SpanMap()
        self.setVerticalScrollBar(self.map)
        self._reading = Reading()
        self._metrics = metrics(self._reading)
        self._text = ""
        self._index = SpanIndex()
        self._line_numbers = False
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.timeout.connect(self._draw_map)
        self.verticalScrollBar().valueChanged.connect(self._scrolled_to)

    def _header_height(self, _width: float) -> float:
        """What stands above the first row."""
        return self._metrics.pitch * 0.9

    # -- rows -----------------------------------------------------------------------------------------------------

    def _start_rows(self) -> None:
        self._split = split(self._text)
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._anchor, self._dy = 0, 0.0
        self._estimate()
        self.map.clear()
        self._map_timer.start(0 if len(self._index) < _FEW else _MAP_MS)  # anew: the text comes first

    def _lay_out_again(self) -> None:
        """After a change of width or font: the same text stays at the top."""
        state = self.scroll_state()
        self._metrics = metrics(self._reading)
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

    def _place(self, i: int, start: int, end: int) -> None:
        """Gives the spans of a kept row on the lines of `start` to `end` their lanes again, and paints what changes."""
        row = self._rows[i]
        before, lines = row.height, row.lines_of(start, end)
        from_, to = (row.line_range(lines[0])[0], row.line_range(lines[-1])[1]) if row.lines else (row.start, row.end)
        row.place(self._index.query(from_, to), lines)
        self._set_height(i, row.height)
        y = self._y_of(i)
        if y is not None:
            top, bottom = row.area_of(lines)
            area = QRectF(0, y + top - 6, self.viewport().width(), bottom - top + 12)
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
        margin = max(_MARGIN, self._metrics.character * 6, _NUMBERS) if self._line_numbers else _MARGIN
        width = max(120.0, min(self._metrics.character * self._reading.measure, self.viewport().width() - 2 * margin))
        return round(max(margin / 2, (self.viewport().width() - width) / 2)), width

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
        self._map_changed()

    def _scrolled_to(self, value: int) -> None:
        """The user moved the scroll bar."""
        tops = self._tops or [self._header]
        self._anchor = min(max(0, bisect_right(tops, value) - 1), len(self._heights) - 1)
        self._dy = value - tops[self._anchor] + self._inset(self._anchor)
        self._normalise()

    # -- the map in the scroll bar --------------------------------------------------------------------------------

    def _map_changed(self) -> None:
        """The map is drawn anew a moment later: many changes cost one drawing."""
        if not self._map_timer.isActive():
            self._map_timer.start(_MAP_MS)

    def _height_at(self, offset: int) -> float:
        """Which share (0 to 1) of the whole height stands above a code point."""
        tops = self._tops or [0.0]
        i = min(self._split.at(offset), len(tops) - 1)
        start, end = self._split.starts[i], self._split.ends[i]
        inside = (offset - start) / max(1, end - start) * (tops[i + 1] - tops[i]) if i + 1 < len(tops) else 0.0
        return (tops[i] + inside) / max(1.0, tops[-1])

    def _offset_at_height(self, share: float) -> int:
        """The code point at a share of the whole height."""
        tops = self._tops or [0.0, 1.0]
        y = share * tops[-1]
        i = min(max(0, bisect_right(tops, y) - 1), len(self._split) - 1)
        inside = (y - tops[i]) / max(1.0, tops[i + 1] - tops[i]) if i + 1 < len(tops) else 1.0
        start, end = self._split.starts[i], self._split.ends[i]
        return start + int((end - start) * min(max(0.0, inside), 1.0))

    def _draw_map(self) -> None:
        if self._tops is None:
            self._fit_scroll_bar()
            self._map_timer.stop()
        cells = self.map.cells()
        borders = [self._offset_at_height(i / cells) for i in range(cells)] + [len(self._text) + 1]
        starts = self._index.starts(pending=False), self._index.starts(pending=True), [a for a, _ in self._map_hits()]
        self.map.set_cells([self._in_cells(found, borders) for found in starts])

    def _in_cells(self, starts: Sequence[int], borders: Sequence[int]) -> list[bool]:
        """In which pieces of the text something starts."""
        at = [bisect_left(starts, b) for b in borders]
        return [a < b for a, b in pairwise(at)]

    def _map_hits(self) -> Sequence[Range]:
        """What was found, ascending."""
        return ()

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
        """The code points on the screen: of a paragraph only the lines whose middle can be seen."""
        rows = [(self._row(i), y + self._metrics.text_height / 2) for i, y in self._visible()]
        bottom = self.viewport().height()
        seen = [
            row.line_range(line)
            for row, middle in rows
            for line in range(len(row.lines))
            if 0 <= middle + row.tops[line] < bottom
        ]
        return (seen[0][0], seen[-1][1]) if seen else (rows[0][0].start, rows[-1][0].end)

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
