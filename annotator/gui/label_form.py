"""One label: name, key, colour, description, examples."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from annotator.model.label import COLORS, Label, LabelScheme, label_problem

_HUES = ["Blue", "Vermilion", "Green", "Pink", "Orange", "Sky", "Wine", "Olive", "Indigo", "Teal", "Purple", "Forest"]
_COLOR_NAMES = dict(zip(COLORS, _HUES, strict=True))


class LabelForm(QDialog):
    """`old` None: a new label, with a free key and colour. OK is possible when it can be a label."""

    def __init__(self, parent: QWidget, scheme: LabelScheme, old: Label | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Change label" if old else "Add label")
        self._scheme, self._old = scheme, old
        start = old or scheme.new_label("")
        self.name = QLineEdit(start.name)
        self.key = QLineEdit(start.key if old else "")
        self.key.setMaxLength(1)
        self.key.setFixedWidth(60)
        self.color = QComboBox()
        for color in dict.fromkeys((start.color, *COLORS)):
            self._add_color(color)
        other = QPushButton("&Other…")
        other.setAccessibleName("Another colour")
        other.setAutoDefault(False)
        other.clicked.connect(self._choose_color)
        colors = QWidget()
        beside = QHBoxLayout(colors)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.color, 1)
        beside.addWidget(other)
        self.description = QPlainTextEdit(start.description)
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(76)
        self.examples = QLineEdit("; ".join(start.examples))
        self.examples.setPlaceholderText("Ana Novak; Lev Orlov")
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        form = QFormLayout(self)
        for text, widget in (("&Name", self.name), ("&Key", self.key), ("&Colour", self.color),
                             ("&Description", self.description), ("&Examples", self.examples)):  # fmt: skip
            caption = QLabel(text)
            caption.setBuddy(widget)
            form.addRow(caption, colors if widget is self.color else widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow(self.said)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.name.textChanged.connect(self._check)
        self.name.textEdited.connect(self._propose_key)
        self.key.textChanged.connect(self._check)
        self.name.setFocus()
        self.name.selectAll()
        self.resize(460, 320)
        self._check()

    def label(self) -> Label:
        """What the form says. What nobody touched is as it was, whatever a widget makes of it."""
        old = self._old or Label("")
        description, examples = old.description, old.examples
        if self.description.document().isModified():
            description = self.description.toPlainText().strip()
        if self.examples.isModified():
            examples = tuple(e.strip() for e in self.examples.text().split(";") if e.strip())
        key = self.key.text().strip().lower()
        return Label(self.name.text().strip(), self.color.currentData(), key, description, examples)

    def _propose_key(self, name: str) -> None:
        if self._old is None and not self.key.isModified():
            self.key.setText(self._scheme.new_label(name).key)

    def _check(self) -> None:
        name, key = self.name.text().strip(), self.key.text().strip().lower()
        owner = self._scheme.by_key(key) if key else None
        problem = label_problem(name)
        if not problem and (self._old is None or name != self._old.name) and name in self._scheme:
            problem = f"there is a label {name} already"
        if not problem and key and not key.isalnum():
            problem = "the key is a letter or a digit"
        said = problem[:1].upper() + problem[1:] + "." if problem and name else ""
        if not said and owner is not None and (self._old is None or owner.name != self._old.name):
            said = f"{key} is the key of {owner.name} now; that label will have none."
        self.said.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _add_color(self, color: str, at: int | None = None) -> None:
        mark = QPixmap(40, 14)
        mark.fill(QColor(color))
        shown = _COLOR_NAMES.get(color, color)
        self.color.insertItem(self.color.count() if at is None else at, QIcon(mark), shown, color)

    def _choose_color(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.color.currentData()), self, "Colour of the label")
        if chosen.isValid():
            self._add_color(chosen.name().upper(), 0)
            self.color.setCurrentIndex(0)
