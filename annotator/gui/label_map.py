"""What a pipeline's labels are shown as: a table that is worked by keys."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.article.guard import guarded
from annotator.gui.keys import label_key, name_of, readings
from annotator.gui.picker import Choice, Picker
from annotator.gui.trees import choose_row, flat_list, items
from annotator.language import mark, tr
from annotator.model.label import LabelScheme
from annotator.suggest.mapping import HIDDEN, Plan

_HELP = mark(
    "A label's key gives it to the line, Ctrl+L picks one by name, Del hides, Ins makes a new label, Enter goes on."
)


class LabelMap(QDialog):
    """Each line is a label that is said, with what it is shown as; `unclear` ones are hidden until they get one."""

    def __init__(self, parent: QWidget, title: str, scheme: LabelScheme, proposed: Mapping[str, str | None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._scheme = scheme
        self._shown = {said: label or HIDDEN for said, label in proposed.items()}
        self.list = flat_list(tr("Labels"), [tr("Said"), tr("Shown as"), ""])
        self.list.installEventFilter(self)
        unclear = [said for said, label in proposed.items() if label is None]
        for said in self._shown:
            note = tr("no label of yours is like it") if said in unclear else ""
            self.list.addTopLevelItem(QTreeWidgetItem([said, "", note]))
        self._acts: dict[str, Callable[[], None]] = {
            "Del": partial(self._give, HIDDEN), "Backspace": partial(self._give, HIDDEN), "Ins": self._make_new,
            "Ctrl+L": self._pick, "Enter": self.accept,
        }  # fmt: skip
        help_line = QLabel(tr(_HELP))
        help_line.setWordWrap(True)
        help_line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("&Go on"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.list, help_line, buttons):
            layout.addWidget(widget)
        self.resize(min(640, parent.width() - 40), min(480, parent.height() - 60))
        self._fill()
        choose_row(self.list, list(self._shown).index(unclear[0]) if unclear else 0)
        self.list.setFocus()

    def plan(self) -> Plan:
        """What the table says now."""
        new = {label for label in self._shown.values() if label and label not in self._scheme}
        return Plan(dict(self._shown), tuple(sorted(new)))

    def _fill(self) -> None:
        for item in items(self.list):
            label = self._shown[item.text(0)]
            known = self._scheme.get(label)
            item.setText(1, label if known or not label else tr("{label} (new)", label=label))
            if not label:
                item.setText(1, tr("hidden"))
            patch = QPixmap(12, 12)
            patch.fill(QColor(known.color) if known else Qt.GlobalColor.transparent)
            item.setIcon(1, QIcon(patch))
            grey = self.palette().color(QPalette.ColorRole.PlaceholderText)
            plain = self.palette().color(QPalette.ColorRole.Text)
            item.setForeground(1, plain if label else grey)
            item.setForeground(2, grey)
        for column in range(2):
            self.list.resizeColumnToContents(column)

    def _give(self, label: str) -> None:
        """Shows the chosen line as a label, and goes to the next."""
        item = self.list.currentItem()
        if item is not None:
            self._shown[item.text(0)] = label
            self._fill()
            below = self.list.itemBelow(item)
            self.list.setCurrentItem(below if below is not None else item)

    def _make_new(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._give(item.text(0))

    def _pick(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            choices = [Choice(x.name, partial(self._give, x.name), x.key, x.color) for x in self._scheme]
            Picker(self, tr("{label} is shown as", label=item.text(0)), choices).choose()
            self.list.setFocus()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = self._acts.get(name_of(event))
            if act is not None:
                act()
                return True
            known = (self._scheme.by_key(key) for reading in readings(event) if (key := label_key(reading)))
            label = next((x for x in known if x is not None), None)
            if label is not None:
                self._give(label.name)
                return True
        return super().eventFilter(watched, event)
