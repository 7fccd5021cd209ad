"""One laid-out row: Qt's text layout, the boxes of its spans in lanes, and offsets to places and back.

Here alone code points meet Qt's UTF-16 positions, which are called `pos16` and count from the row's start.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.gui.article.lanes import lanes
from annotator.gui.article.metrics import Metrics
from annotator.gui.article.odd import odd_characters
from annotator.gui.article.split import display, is_right_to_left
from annotator.model.offsets import Utf16Map
from annotator.model.span import Span

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067]")


@dataclass(frozen=True, slots=True)
class Box:
    """A span on one line: where its text stands, in which lane its bar is, and whether the span begins here."""

    span: Span
    line: int
    rects: tuple[QRectF, ...]
    lane: int
    first: bool
    label_right: float  # how far its label may reach


class Row:
    """`text[start:end]` laid out at a width. y counts from the row's top, x from the column's left."""

    def __init__(self, text: str, start: int, end: int, width: float, metrics: Metrics) -> None:
        self.start, self.end = start, end
        self.metrics = metrics
        self.piece = piece = text[start:end]
        self.odd = [(start + i, is_space) for i, is_space in odd_characters(piece)]
        self.ends_paragraph = end >= len(text) or text[end] in "\r\n\u2029"
        self._map = Utf16Map(piece)
        self._mixed = bool(_RTL.search(piece))
        self.layout = QTextLayout(display(piece), metrics.body)
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(metrics.character * 4)
        self.is_right_to_left = self._mixed and is_right_to_left(piece)
        if self.is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.layout.setTextOption(option)
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
        self.layout.endLayout()
        self.lines = [self.layout.lineAt(i) for i in range(self.layout.lineCount())] if piece else []
        self.tops: list[float] = []
        self.height = metrics.blank
        self._boxes: list[list[Box]] = [[] for _ in self.lines]
        self._lanes = [1] * len(self.lines)
        self.place(())

    # -- offsets --------------------------------------------------------------------------------------------------

    def pos16(self, offset: int) -> int:
        """Qt's position of a code point offset of the text."""
        return self._map.to16(min(max(offset, self.start), self.end) - self.start)

    def offset(self, pos16: int) -> int:
        """The code point offset of Qt's position."""
        return self.start + self._map.from16(pos16)

    def line_of(self, offset: int) -> int:
        """The line that holds a code point offset; 0 in an empty row."""
        if not self.lines:
            return 0
        line = self.layout.lineForTextPosition(min(self.pos16(offset), max(0, self.pos16(self.end) - 1)))
        return line.lineNumber() if line.isValid() else len(self.lines) - 1

    def line_range(self, line: int) -> tuple[int, int]:
        """The code points of a line."""
        if not self.lines:
            return self.start, self.end
        first = self.lines[line].textStart()
        return self.offset(first), self.offset(first + self.lines[line].textLength())

    def x_of(self, offset: int) -> float:
        """The middle of a code point on its line: between two, a place could belong to either."""
        boxes = self.rects(offset, offset + 1)
        return boxes[0].center().x() if boxes else 0.0

    def offset_at_x(self, line: int, x: float) -> int:
        """The code point under `x` on a line."""
        if not self.lines:
            return self.start
        of = self.lines[line]
        pos16 = of.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        last = of.textStart() + max(0, of.textLength() - 1)
        return self.offset(min(pos16, last))

    def line_at_y(self, y: float) -> int:
        """The line at a height in the row."""
        return next((i for i in range(len(self.tops) - 1, -1, -1) if y >= self.tops[i]), 0)

    # -- places ---------------------------------------------------------------------------------------------------

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where `start` to `end` (code points) stands: one rectangle a line, more in text of mixed direction."""
        found: list[QRectF] = []
        if start < self.end and end > self.start:
            for i in range(self.line_of(max(start, self.start)), len(self.lines)):
                a, b = self.line_range(i)
                if a >= end:
                    break
                found += self._rects_on(i, max(a, start), min(b, end))
        return found

    def caret_rect(self, offset: int) -> QRectF:
        """The place before a code point, 1 wide; behind the last one its end."""
        line = self.line_of(offset)
        if not self.lines:
            return QRectF(0, 0, 1, self.metrics.text_height)
        x = self._x(self.lines[line], self.pos16(offset))
        return QRectF(x, self.tops[line], 1, self.metrics.text_height)

    def _rects_on(self, line: int, start: int, end: int) -> list[QRectF]:
        if start < end == self.line_range(line)[1] and line + 1 < len(self.lines):
            # The space at which a line was wrapped is not seen: a span's ground ends with its text.
            piece = self.piece[start - self.start : end - self.start]
            end = start + max(1, len(piece.rstrip(" ")))
        of, a, b = self.lines[line], self.pos16(start), self.pos16(end)
        if b <= a:
            return []
        top, height = self.tops[line], self.metrics.text_height
        if not self._mixed:
            left, right = self._x(of, self._snapped(a, -1)), self._x(of, self._snapped(b, 1))
            return [QRectF(left, top, max(2.0, right - left), height)]
        # Between two cursor positions of mixed text may stand what is not between them in the text: ask the glyphs.
        parts = sorted((r.left(), r.right()) for run in of.glyphRuns(a, b - a) if (r := run.boundingRect()).width() > 0)
        merged: list[list[float]] = []
        for left, right in parts:
            if merged and left <= merged[-1][1] + self.metrics.character:
                merged[-1][1] = max(merged[-1][1], right)
            else:
                merged.append([left, right])
        return [QRectF(left, top, right - left, height) for left, right in merged]

    def _snapped(self, pos16: int, step: int) -> int:
        """`pos16` moved outwards (`step` -1 or 1) to where a cursor may stand, out of a grapheme cluster."""
        while not self.layout.isValidCursorPosition(pos16) and 0 < pos16 < len(self.layout.text()) * 2:
            pos16 += step
        return pos16

    def _x(self, line: QTextLine, pos16: int) -> float:
        # PySide returns the pair (x, position), which its stubs leave open.
        found: Any = line.cursorToX(pos16)
        return float(found[0])

    # -- spans ----------------------------------------------------------------------------------------------------

    def place(self, spans: Iterable[Span], lines: range | None = None) -> None:
        """Gives spans their lanes and each line the room that its lanes need. The text is not laid out again.

        `lines`: only on these lines something is new, and `spans` are all that touch them.
        """
        if not self.lines:
            self.tops, self.height = [0.0], self.metrics.blank
            return
        lines = lines or range(len(self.lines))
        by_line = self._by_line(spans, lines)
        placed = [lanes([(a, b) for _, a, b in line], [s.end - s.start for s, _, _ in line]) for line in by_line]
        before = self._lanes[:]
        self._lanes[lines.start : lines.stop] = [max(found, default=0) + 1 for found in placed]
        if self._lanes != before or not self.tops:
            self._stack()
            # The lines below stand elsewhere now, and their boxes with them.
            for i in range(lines.stop, len(self.lines)):
                self._boxes[i] = [self._moved(box) for box in self._boxes[i]]
        for i, pieces, found in zip(lines, by_line, placed, strict=True):
            self._boxes[i] = self._boxes_of(i, pieces, found)

    def _by_line(self, spans: Iterable[Span], lines: range) -> list[list[tuple[Span, int, int]]]:
        """The pieces of spans (span, start, end) on each of these lines."""
        by_line: list[list[tuple[Span, int, int]]] = [[] for _ in lines]
        for span in spans:
            first, last = max(span.start, self.start), min(span.end, self.end)
            if first < last:
                for i in range(self.line_of(first), self.line_of(last - 1) + 1):
                    if i in lines:
                        a, b = self.line_range(i)
                        by_line[i - lines.start].append((span, max(a, first), min(b, last)))
        return by_line

    def _stack(self) -> None:
        """Puts the lines below each other, each with the room of its lanes."""
        metrics = self.metrics
        y, self.tops = 0.0, []
        for line, count in zip(self.lines, self._lanes, strict=True):
            self.tops.append(y)
            line.setPosition(QPointF(0, y + metrics.ascent - line.ascent()))
            y += metrics.text_height + metrics.lane * count + metrics.gap
        self.height = y + metrics.paragraph - metrics.gap

    def _moved(self, box: Box) -> Box:
        """A box whose line stands elsewhere now."""
        rects = (QRectF(r.left(), self.tops[box.line], r.width(), r.height()) for r in box.rects)
        return replace(box, rects=tuple(rects))

    @property
    def boxes(self) -> list[Box]:
        """The boxes of all lines."""
        return [box for line in self._boxes for box in line]

    def boxes_between(self, top: float, bottom: float) -> list[Box]:
        """The boxes of the lines that reach into this height of the row."""
        first, last = self.line_at_y(top), self.line_at_y(bottom)
        return [box for line in self._boxes[first : last + 1] for box in line]

    def area_of(self, lines: range) -> tuple[float, float]:
        """From where to where these lines reach, their lanes included."""
        return self.tops[lines.start], self.tops[lines.stop] if lines.stop < len(self.tops) else self.height

    def lines_of(self, start: int, end: int) -> range:
        """The lines that hold `start` to `end` (code points)."""
        return range(self.line_of(max(start, self.start)), self.line_of(min(end, self.end) - 1) + 1)

    def _boxes_of(self, line: int, pieces: Sequence[tuple[Span, int, int]], found: Sequence[int]) -> list[Box]:
        boxes: list[Box] = []
        starts: dict[int, float] = {}  # of each lane: where the box to the right begins
        rects = [tuple(self._rects_on(line, a, b)) for _, a, b in pieces]
        order = sorted(range(len(pieces)), key=lambda i: -min((r.left() for r in rects[i]), default=0.0))
        for i in order:
            if rects[i]:
                span, lane = pieces[i][0], found[i]
                first = span.start >= self.line_range(line)[0]
                boxes.append(Box(span, line, rects[i], lane, first, starts.get(lane, float("inf"))))
                starts[lane] = min(r.left() for r in rects[i])
        return boxes
