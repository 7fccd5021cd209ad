"""A training that goes on: its curves, and when it is over how good the pipeline is and where it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import unmasked
from annotator.gui.curves import Chart, Line
from annotator.gui.trees import Emptiness, choose_row, flat_list
from annotator.language import mark, number, tr, trn
from annotator.model.scores import NOTHING, Mistake, Report, Score
from annotator.suggest.training.curve import last_doubling
from annotator.suggest.training.settings import Begun, Message, Outcome, Point, Step

_MISTAKE = Qt.ItemDataRole.UserRole
MOST = 300  # mistakes that are listed; `annotator evaluate --json` gives all
_KINDS = {
    "label": mark("label"),
    "missed": mark("missed"),
    "invented": mark("invented"),
    "borders": mark("borders"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TrainingView(QDialog):
    """Esc hides it while one labels on, and leaves it when training is over. Enter goes to the place of a mistake."""

    cancelled = Signal()
    chosen = Signal(int, int, int)  # document, start, end (code points) of a mistake
    wanted = Signal(str)  # the pipeline that is to suggest

    def __init__(self, parent: QWidget, title_of: Callable[[int], str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Training"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.outcome: Outcome | None = None
        self.said = ""  # a sentence
        self._window, self._title_of = parent, title_of
        self._runs: list[list[Step]] = [[]]
        self._points: list[Point] = []
        self.summary, self.more = QLabel(tr("Reading the project and starting spaCy …")), QLabel()
        for label in (self.summary, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.loss, self.f1 = Chart(tr("Loss of a batch"), tr("steps")), Chart(tr("F1 on dev"), tr("steps"), 1.0)
        self.curve = Chart(tr("F1 by documents"), tr("documents of train"), 1.0)
        self.curve.hide()
        charts = QHBoxLayout()
        for chart in (self.loss, self.f1, self.curve):
            charts.addWidget(chart)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Results"))
        self.tabs.hide()
        self.cancel_button, self.suggest_button = QPushButton(tr("&Cancel")), QPushButton(tr("&Suggest with it"))
        for button in (self.cancel_button, self.suggest_button):
            button.setAutoDefault(False)
        self.suggest_button.hide()
        self.cancel_button.clicked.connect(self._end)
        self.suggest_button.clicked.connect(self._suggest)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.suggest_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addLayout(charts, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.tabs, 2)
        layout.addLayout(buttons)
        self.resize(min(780, parent.width() - 40), min(330, parent.height() - 60))
        self.cancel_button.setFocus()

    def take(self, message: Message) -> None:
        """Shows what the training tells."""
        match message:
            case Begun():
                parts = ", ".join(f"{part} {count}" for part, count in message.documents.items())
                self.summary.setText(
                    tr("Documents: {parts}. Labels: {labels}.", parts=parts, labels=", ".join(message.labels))
                )
                self.more.setText(" ".join(message.notes))
            case Step():
                self._take_step(message)
            case Point():
                self._points.append(message)
                self._runs.append([])
                self._show_points()
            case Outcome():
                self._take_outcome(message)

    def _take_step(self, step: Step) -> None:
        self._runs[-1].append(step)
        runs = [run for run in self._runs if run]
        best = max(runs[-1], key=lambda s: s.f1)
        old = len(runs) - 1
        self.loss.show_lines([Line([(s.step, s.loss) for s in r], i < old) for i, r in enumerate(runs)])
        lines = [Line([(s.step, s.f1) for s in r], i < old) for i, r in enumerate(runs)]
        self.f1.show_lines(lines, (best.step, best.f1))
        said = tr(
            "step {step}, F1 {f1:.2f} on dev (best {best:.2f}), loss {loss:,.1f}, {speed:,.0f} words a second, "
            "{seconds:.0f} seconds.",
            step=step.step,
            f1=step.f1,
            best=best.f1,
            loss=step.loss,
            speed=step.words_per_second,
            seconds=step.seconds,
        )
        if step.share != 100 or self._points:
            said = tr("{share} % of the documents: {said}", share=step.share, said=said)
        self.summary.setText(said)

    def _show_points(self) -> None:
        self.curve.show()
        points = [(point.documents, point.f1) for point in self._points]
        self.curve.show_lines([Line(points, bars=[(p.low, p.high) for p in self._points])], points[-1])

    def _take_outcome(self, outcome: Outcome) -> None:
        self.outcome = outcome
        score, name = outcome.report.all, Path(outcome.folder).name
        self.setWindowTitle(tr("Trained: {pipeline}", pipeline=name))
        said = {"pipeline": name, "f1": _rate(score.f1), "part": outcome.part, "low": score.low, "high": score.high}
        if score.low is None:
            self.said = trn("{pipeline} has F1 {f1} on the {n} document of {part}.",
                            "{pipeline} has F1 {f1} on the {n} documents of {part}.",
                            outcome.report.documents, **said)  # fmt: skip
        else:
            self.said = trn(
                "{pipeline} has F1 {f1} on the {n} document of {part}, 95 % between {low:.2f} and {high:.2f}.",
                "{pipeline} has F1 {f1} on the {n} documents of {part}, 95 % between {low:.2f} and {high:.2f}.",
                outcome.report.documents, **said)  # fmt: skip
        if outcome.before is not None:
            self.said += " " + tr("Before training it was {f1:.2f}.", f1=outcome.before)
        self.summary.setText(self.said)
        self.more.setText(last_doubling(outcome.points))
        for title, tree in (
            (tr("&Mistakes"), self._mistakes(outcome.report)),
            (tr("La&bels"), _labels(outcome.report)),
            (tr("Con&fusion"), _confusion(outcome.report)),
        ):
            self.tabs.addTab(tree, title)
            choose_row(tree, 0)
        self.tabs.show()
        self.suggest_button.show()
        self.cancel_button.setText(tr("&Close"))
        self.resize(self.width(), max(self.height(), min(620, self._window.height() - 60)))
        self._list.setFocus()

    def _mistakes(self, report: Report) -> QTreeWidget:
        tree = flat_list(tr("Mistakes"), [tr("Times"), tr("Text"), tr("Is"), tr("Said"), tr("What"), tr("Document")])
        Emptiness(tree, tr("No mistakes in these documents."))
        for one in report.mistakes[:MOST]:
            tree.addTopLevelItem(self._row(one))
        for column, width in enumerate((60, 220, 90, 90, 90)):
            tree.header().resizeSection(column, max(width, tree.header().sectionSizeHint(column)))
        tree.itemActivated.connect(self._choose)
        tree.installEventFilter(self)
        self._list = tree
        return tree

    def _row(self, one: Mistake) -> QTreeWidgetItem:
        text = " ".join(one.text.split())
        if one.kind == "borders":
            text = f"{text} / {' '.join(one.said_text.split())}"
        title = self._title_of(one.document)
        item = QTreeWidgetItem(
            [*map(unmasked, (str(one.times), text, one.gold, one.said, tr(_KINDS[one.kind]), title))]
        )
        item.setTextAlignment(0, _RIGHT)
        item.setForeground(5, self.palette().color(QPalette.ColorRole.PlaceholderText))
        item.setData(0, _MISTAKE, one)
        return item

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        one = item.data(0, _MISTAKE) if item is not None else None
        if isinstance(one, Mistake):
            self.chosen.emit(one.document, one.start, one.end)

    def _suggest(self) -> None:
        if self.outcome is not None:
            self.wanted.emit(Path(self.outcome.folder).name)

    def _end(self) -> None:
        """Stops what is running; else leaves."""
        if self.outcome is None:
            self.cancel_button.setEnabled(False)
            self.summary.setText(tr("Stopping …"))
            self.cancelled.emit()
        else:
            self.reject()

    def reject(self) -> None:
        """Esc: what is running goes on out of sight until Cancel is pressed; a result is left."""
        if self.outcome is not None:
            super().reject()
        else:
            self.hide()
            self._window.activateWindow()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.outcome is None:
            event.ignore()  # it closes when the process has gone
            self._end()
        else:
            super().closeEvent(event)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and Qt.Key(event.key())
        if isinstance(watched, QTreeWidget) and pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(watched.currentItem())
            return True
        return super().eventFilter(watched, event)


def _labels(report: Report) -> QTreeWidget:
    tree = flat_list(
        tr("Labels"),
        [tr("Label"), tr("Precision"), tr("Recall"), tr("F1"), tr("F1 between (95 %)"), tr("Spans"), tr("Said")],
    )
    for label, score in (*report.labels.items(), (tr("all labels"), report.all)):
        tree.addTopLevelItem(_numbers([label, *_rates(score), str(score.gold), str(score.said)]))
    return _fitted(tree)


def _rates(score: Score) -> list[str]:
    between = (
        "" if score.low is None or score.high is None else tr("{low:.2f} to {high:.2f}", low=score.low, high=score.high)
    )
    return [_rate(score.precision), _rate(score.recall), _rate(score.f1), between]


def _rate(value: float | None) -> str:
    return "–" if value is None else number(value, ".2f")


def _confusion(report: Report) -> QTreeWidget:
    """Known labels down, said ones across."""
    labels = [*report.labels, NOTHING]
    counts = {(gold, said): count for gold, said, count in report.confusion}
    tree = flat_list(tr("Confusion"), [tr("is / said"), *report.labels, tr("missed")])
    for gold in labels:
        cells = [str(counts.get((gold, said), 0)) if gold or said else "" for said in labels]
        tree.addTopLevelItem(_numbers([gold or tr("invented"), *cells]))
    return _fitted(tree)


def _fitted(tree: QTreeWidget) -> QTreeWidget:
    """Columns as wide as they have to be, those of numbers with their headers on the right."""
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
    for column in range(1, tree.columnCount()):
        tree.headerItem().setTextAlignment(column, _RIGHT)
    return tree


def _numbers(texts: list[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem([*map(unmasked, texts)])
    for column in range(1, len(texts)):
        item.setTextAlignment(column, _RIGHT)
    return item
