"""What a format lets its user choose, as a row of choices and fields."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from annotator.formats.format import Option
from annotator.language import mark, tr

_IN_A_ROW = 3
_TITLES = {
    "scheme": mark("Scheme of tags"), "columns": mark("Columns"), "rows": mark("A row is a"),
    "formulas": mark("Formulas in cells"), "bom": mark("Byte order mark"), "offsets": mark("Offsets count"),
    "from_name": mark("Labels tag"), "to_name": mark("Text tag"), "text_key": mark("Key of the text"),
    "completed_by": mark("Annotators by"), "files": mark("File"),
}  # fmt: skip


class FormatOptions(QWidget):
    """Empty and hidden for a format without options. `changed` when another value is chosen or typed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: dict[str, QComboBox | QLineEdit] = {}
        self._defaults: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2 * _IN_A_ROW, 1)

    def show_options(self, options: Sequence[Option], before: QWidget) -> None:
        """Has a field with the default for each of these, and for nothing else; Tab comes to them from `before`."""
        for old in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.setParent(None)
            old.deleteLater()
        self._fields.clear()
        self._defaults = {option.name: option.default for option in options}
        for i, option in enumerate(options):
            field = self._field(option)
            caption = QLabel(tr(_TITLES.get(option.name, option.name)))
            caption.setTextFormat(Qt.TextFormat.PlainText)
            field.setAccessibleName(caption.text())
            field.setToolTip(option.help)
            caption.setBuddy(field)
            row, column = divmod(i, _IN_A_ROW)
            self._grid.addWidget(caption, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
            self.setTabOrder(before, field)
            self._fields[option.name] = before = field
        self.setVisible(bool(self._fields))

    def values(self) -> dict[str, str]:
        """What differs from the defaults."""
        said = {name: _value(field) for name, field in self._fields.items()}
        return {name: value for name, value in said.items() if value != self._defaults[name]}

    def _field(self, option: Option) -> QComboBox | QLineEdit:
        if not option.choices:
            line = QLineEdit(option.default)
            line.textChanged.connect(lambda _text: self.changed.emit())
            return line
        box = QComboBox()
        for value in dict.fromkeys([option.default, *option.choices]):
            box.addItem(str(value) or tr("as usual"), str(value))
        box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        return box


def _value(field: QComboBox | QLineEdit) -> str:
    return str(field.currentData()) if isinstance(field, QComboBox) else field.text().strip()
