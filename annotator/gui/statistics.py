"""How far the work is, how fast it goes, and what suggestions are worth: a list of figures and their pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.formats.output import replacing_file
from annotator.gui.article.guard import guarded
from annotator.gui.charts import Canvas, draw, height_of, narrowest, picture
from annotator.gui.counting_child import CountingChild
from annotator.gui.trees import choose_row, flat_list
from annotator.language import mark, tr
from annotator.model.figures import Figure, csv_text, text_lines

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.session import Session

_LIST_WIDTH, _WIDEST_LIST, _NARROWEST = 220, 300, 420  # pixels
_PICTURES = mark("Pictures to scale (*.svg);;Pictures (*.png)")
_EMPTY = mark("Nothing is counted yet: answer some documents (Ctrl+Enter accepts one).")


class Chart(QWidget):
    """One figure, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._figure: Figure | None = None
        self.setMinimumWidth(_NARROWEST)
        self.setAccessibleName(tr("Figure"))

    def show_figure(self, figure: Figure) -> None:
        """Shows a figure; screen readers get its table."""
        self._figure = figure
        self.setMinimumWidth(round(max(_NARROWEST, narrowest(figure, self.font(), self.palette()))))
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription("\n".join(text_lines(figure)))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST, 300)

    def _fit(self) -> None:
        if self._figure is not None:
            self.setMinimumHeight(round(height_of(self._figure, self.width(), self.font(), self.palette())))
            self.update()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._figure is not None:
            draw(self._figure, Canvas(self.width(), self.font(), self.palette(), painter))
        painter.end()


class StatisticsDialog(QDialog):
    """Up and Down choose a figure, Esc leaves. What is chosen can be saved as a picture, all together as a table."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Statistics"))
        self._window, self._folder = window, session.project.path.parent
        self._name = tr("{project} statistics", project=session.project.path.stem)
        self.figures: list[Figure] = []
        self.list = flat_list(tr("Figures"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.chart = Chart()
        self.area = QScrollArea()
        self.area.setWidget(self.chart)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("Figure"))
        self.said = QLabel(tr("Counting …"))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.said.setWordWrap(True)
        self.table, self.image = QPushButton(tr("Save all as a &table…")), QPushButton(tr("Save this as a &picture…"))
        for button, act in ((self.table, self.save_table), (self.image, self.save_picture)):
            button.setAutoDefault(False)
            button.setEnabled(False)
            button.clicked.connect(lambda _=False, a=act: window.attempt(a))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        middle, bottom, layout = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        middle.addWidget(self.list)
        middle.addWidget(self.area, 1)
        bottom.addWidget(self.table)
        bottom.addWidget(self.image)
        bottom.addStretch(1)
        bottom.addWidget(close)
        layout.addLayout(middle, 1)
        layout.addWidget(self.said)
        layout.addLayout(bottom)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.resize(min(980, window.width() - 30), min(640, window.height() - 40))
        self.list.setFocus()
        self._child = CountingChild(session.project.path, session.annotator, self)
        self._child.counted.connect(self.take)
        self._child.failed.connect(lambda problem: self.said.setText(str(problem)))
        self.begin()

    def begin(self) -> None:
        """Starts to count."""
        self._child.start()

    @property
    def figure(self) -> Figure | None:
        """The one that is shown."""
        item = self.list.currentItem()
        at = self.list.indexOfTopLevelItem(item) if item is not None else -1
        return self.figures[at] if 0 <= at < len(self.figures) else None

    def take(self, figures: Sequence[Figure]) -> None:
        """Shows what was counted."""
        self.figures = list(figures)
        for figure in self.figures:
            self.list.addTopLevelItem(QTreeWidgetItem([figure.title]))
        wanted = self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth() + 8
        self.list.setFixedWidth(min(max(_LIST_WIDTH, wanted), _WIDEST_LIST))
        choose_row(self.list, 0)
        is_new = not any(figure.name != "progress" for figure in self.figures)
        self.said.setText(tr(_EMPTY) if is_new else "")
        self.said.setVisible(is_new)
        for button in (self.table, self.image):
            button.setEnabled(bool(self.figures))

    def save_table(self) -> None:
        """Writes all figures as CSV where the user wants it."""
        path = self._asked(tr("Save the figures"), ".csv", tr("Tables (*.csv)"))
        if path is not None:
            self._write(path, csv_text(self.figures).encode())

    def save_picture(self) -> None:
        """Writes the shown figure as SVG or PNG, by the name that the user gives."""
        figure = self.figure
        path = self._asked(tr("Save the picture"), ".svg", tr(_PICTURES)) if figure is not None else None
        if figure is None or path is None:
            return
        if path.suffix.lower() not in (".svg", ".png"):
            raise AnnotatorError(
                tr("{file} is neither an SVG nor a PNG.", file=path.name),
                tr("Give it a name that ends in .svg or .png."),
            )
        vector = path.suffix.lower() == ".svg"
        self._write(path, picture(figure, self.font(), self.palette(), vector=vector))

    def _asked(self, title: str, suffix: str, kinds: str) -> Path | None:
        start = str(self._folder / f"{self._name}{suffix}")
        name, kind = QFileDialog.getSaveFileName(self, title, start, kinds)
        if not name:
            return None
        wanted = ".png" if "*.png" in kind and "*.svg" not in kind else suffix
        return Path(name) if Path(name).suffix else Path(name + wanted)

    def _write(self, path: Path, data: bytes) -> None:
        with replacing_file(path, {}) as out, out.open() as file:
            file.write(data)
        self.said.setText(tr("Saved: {file}", file=path))
        self.said.show()

    def _show(self) -> None:
        if self.figure is not None:
            self.chart.show_figure(self.figure)
            self.area.verticalScrollBar().setValue(0)

    def done(self, result: int) -> None:
        self._child.stop()
        super().done(result)
