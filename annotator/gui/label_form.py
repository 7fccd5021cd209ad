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

from annotator.language import mark, tr
from annotator.model.label import COLORS, Label, LabelScheme, label_problem

_HUES = [
    mark("Blue"), mark("Vermilion"), mark("Green"), mark("Pink"), mark("Orange"), mark("Sky"), mark("Wine"),
    mark("Olive"), mark("Indigo"), mark("Teal"), mark("Purple"), mark("Forest"),
]  # fmt: skip
_COLOR_NAMES = dict(zip(COLORS, _HUES, strict=True))


class LabelForm(QDialog):
    """`old` None: a new label, with a free key and colour. OK is possible when it can be a label."""

    def __init__(self, parent: QWidget, scheme: LabelScheme, old: Label | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change label") if old else tr("Add label"))
        self._scheme, self._old = scheme, old
        start = old or scheme.new_label("")
        self.name = QLineEdit(start.name)
        self.key = QLineEdit(start.key if old else "")
        self.key.setMaxLength(1)
        self.key.setFixedWidth(60)
        self.color = QComboBox()
        for color in dict.fromkeys((start.color, *COLORS)):
            self._add_color(color)
        other = QPushButton(tr("&Other…"))
        other.setAccessibleName(tr("Another colour"))
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
        for text, widget in ((tr("&Name"), self.name), (tr("&Key"), self.key), (tr("&Colour"), self.color),
                             (tr("&Description"), self.description), (tr("&Examples"), self.examples)):  # fmt: skip
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
            problem = tr("there is a label {label} already", label=name)
        if not problem and key and not key.isalnum():
            problem = tr("the key is a letter or a digit")
        said = problem[:1].upper() + problem[1:] + "." if problem and name else ""
        if not said and owner is not None and (self._old is None or owner.name != self._old.name):
            said = tr("{key} is the key of {label} now; that label will have none.", key=key, label=owner.name)
        self.said.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _add_color(self, color: str, at: int | None = None) -> None:
        patch = QPixmap(40, 14)
        patch.fill(QColor(color))
        shown = tr(_COLOR_NAMES[color]) if color in _COLOR_NAMES else color
        self.color.insertItem(self.color.count() if at is None else at, QIcon(patch), shown, color)

    def _choose_color(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.color.currentData()), self, tr("Colour of the label"))
        if chosen.isValid():
            self._add_color(chosen.name().upper(), 0)
            self.color.setCurrentIndex(0)
