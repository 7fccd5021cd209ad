"""The article view: a read-only text that paints its spans itself and lays out only what is seen."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)

from annotator.gui.article.colors import GREY, LIGHT, Theme, readable
from annotator.gui.article.guard import guarded
from annotator.gui.article.metrics import Reading
from annotator.gui.article.odd import unmasked
from annotator.gui.article.pages import Pages
from annotator.gui.article.paint import Marks, paint_hints, paint_number, paint_row
from annotator.gui.article.row import Row
from annotator.gui.article.spans import SpanIndex
from annotator.gui.article.split import is_right_to_left
from annotator.language import tr
from annotator.model.span import Span

Range = tuple[int, int]
_LONG_TITLE = 100  # characters
ZOOMS = (0.6, 3.0)


class ArticleView(Pages):
    """Offsets in its methods and signals are code points of the text it was given."""

    clicked = Signal(int, bool)
    dragged = Signal(int, int)
    drag_finished = Signal()
    context_requested = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Article"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._theme = LIGHT
        self._colors: dict[str, str] = {}
        self._title, self._subtitle = "", ""
        self._marks = Marks()
        self._hints: list[tuple[Range, str]] = []
        self._drag: int | None = None
        self._scroller = QTimer(self)
        self._scroller.setInterval(30)
        self._scroller.timeout.connect(self._scroll_while_dragging)
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
        """Shows a text from its top, with spans in reading order."""
        self._text, self._title, self._subtitle = text, title, subtitle
        self._index = SpanIndex(spans)
        self._marks = Marks(white_space=self._marks.white_space)
        self._hints = []
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
        self._map_changed()
        touched: dict[int, Range] = {}
        for start, end in ranges:
            for i in self._kept_rows(start, end):
                first, last = touched.get(i, (start, end))
                touched[i] = min(first, start), max(last, end)
        for i, (start, end) in sorted(touched.items()):
            self._place(i, start, end)
        if touched:
            self._fit_scroll_bar()

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Shows these spans, in reading order, in place of all others."""
        self._index = SpanIndex(spans)
        self._map_changed()
        for i, row in list(self._rows.items()):
            self._place(i, row.start, row.end)
        self._fit_scroll_bar()

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
        self.map.set_colors(QColor(theme.dim), QColor(theme.accent), QColor(theme.found), QColor(theme.text))
        self.viewport().update()

    def set_reading(self, reading: Reading) -> None:
        """Font, size, width and spacing of the text."""
        self._reading = replace(reading, zoom=min(max(reading.zoom, ZOOMS[0]), ZOOMS[1]))
        self._lay_out_again()

    @property
    def reading(self) -> Reading:
        """Font, size, width and spacing of the text."""
        return self._reading

    def set_zoom(self, factor: float) -> None:
        """The size of the text; 1.0 is the normal one."""
        self.set_reading(replace(self._reading, zoom=factor))

    def zoom_factor(self) -> float:
        """The size of the text."""
        return self._reading.zoom

    def set_line_numbers(self, shown: bool) -> None:
        """Whether paragraphs are numbered in the margin."""
        self._line_numbers = shown
        self._lay_out_again()

    def set_white_space(self, shown: bool) -> None:
        """Whether spaces, tabs and line ends are visible."""
        self._marks = replace(self._marks, white_space=shown)
        self.viewport().update()

    def set_hints(self, hints: Sequence[tuple[Range, str]]) -> None:
        """Codes that stand at places of the text until they are taken away by an empty list."""
        if hints or self._hints:
            self._hints = list(hints)
            self.viewport().update()

    def set_caret(self, start: int, end: int) -> None:
        """The token that has the caret."""
        self.map.set_caret(self._height_at(start))
        self._mark(replace(self._marks, caret=(start, end)), self._marks.caret, (start, end))

    def set_selection(self, selection: Range | None) -> None:
        """The selected piece."""
        self._mark(replace(self._marks, selection=selection), self._marks.selection, selection)

    def set_active(self, span: Span | None) -> None:
        """The span with the outline."""
        old = self._marks.active
        places = [(s.start, s.end) if s else None for s in (old, span)]
        self._mark(replace(self._marks, active=span), *places)

    def set_held(self, label: str) -> None:
        """The label in hand, which the caret shows; empty for none."""
        self._mark(replace(self._marks, held=label), self._marks.caret)

    def set_hits(self, hits: Sequence[Range]) -> None:
        """What the find bar found, ascending."""
        self._marks = replace(self._marks, hits=hits)
        self._map_changed()
        self.viewport().update()

    def _mark(self, marks: Marks, *places: Range | None) -> None:
        if marks != self._marks:
            self._marks = marks
            for place in places:
                if place is not None:
                    self._update(*place)

    # -- painting -------------------------------------------------------------------------------------------------

    def _header_height(self, width: float) -> float:
        top = self._metrics.pitch * 0.9
        if not self._title and not self._subtitle:
            return top
        return top + self._paint_header(None, width) + self._metrics.pitch * 0.7

    def _title_font(self) -> QFont:
        """A long title is set smaller, so that the text begins on the first screen."""
        if len(self._title) <= _LONG_TITLE:
            return self._metrics.title
        font = QFont(self._metrics.title)
        font.setPointSizeF(font.pointSizeF() * 0.72)
        return font

    def _paint_header(self, painter: QPainter | None, width: float) -> float:
        """Paints title and subtitle, or only measures them; returns their height."""
        y = 0.0
        parts = (
            (self._title, self._title_font(), self._theme.text),
            (self._subtitle, self._metrics.subtitle, self._theme.dim),
        )
        for text, font, color in parts:
            if text:
                words = unmasked(text.replace("\n", " "))
                side = Qt.AlignmentFlag.AlignRight if is_right_to_left(words) else Qt.AlignmentFlag.AlignLeft
                flags = Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextDontClip
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
            if self._line_numbers and self._split.numbers[i]:
                paint_number(painter, str(self._split.numbers[i]), row, self._theme)
            paint_row(painter, row, width, clip, self._theme, self._colors, self._marks_in(row))
            painter.restore()
        if self._hints:
            places = [(self.rect_of(*place), code) for place, code in self._hints]
            paint_hints(painter, places, self._metrics, self._theme)
        if self._tops is None:
            QTimer.singleShot(0, self, self._fit_scroll_bar)

    def _map_hits(self) -> Sequence[Range]:
        return self._marks.hits

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
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.rect_of(*self._marks.caret)
            at = place.bottomLeft() if place.isValid() else self.viewport().rect().center()
            self.context_requested.emit(self._marks.caret[0], self.viewport().mapToGlobal(at))
            return
        offset = self.offset_at(event.pos())
        if offset is not None:
            self.context_requested.emit(offset, event.globalPos())
