"""How the text looks, and who labels. Every change is seen at once; Cancel brings back what was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
)

from annotator.gui import theme
from annotator.language import LANGUAGES, mark, tr
from annotator.settings import save

if TYPE_CHECKING:
    from annotator.gui.window import Window

_THEMES = {"system": mark("As the desktop"), "light": mark("Light"), "dark": mark("Dark")}
_DESKTOPS = mark("The desktop's")
_FONTS = {"": _DESKTOPS, "sans-serif": mark("Without serifs"), "serif": mark("With serifs")}


class Preferences(QDialog):
    """A form; the text behind it follows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Preferences"))
        self._window = window
        self._before = settings = window.settings
        self.theme = QComboBox()
        for name in theme.SCHEMES:
            self.theme.addItem(tr(_THEMES[name]), name)
        self.theme.setCurrentIndex(theme.SCHEMES.index(settings.theme))
        self.language = QComboBox()
        for code, named in {"": tr(_DESKTOPS), **LANGUAGES}.items():
            self.language.addItem(named, code)
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.font_choice = QComboBox()
        families = sorted(f for f in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(f))
        # The chosen one is in the list even where it is not installed.
        kinds = {name: tr(shown) for name, shown in _FONTS.items()}
        for name, shown in {**kinds, settings.font: settings.font, **{f: f for f in families}, **kinds}.items():
            self.font_choice.addItem(shown, name)
        self.font_choice.setCurrentIndex(self.font_choice.findData(settings.font))
        self.zoom = QSpinBox()
        self.zoom.setRange(60, 300)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setValue(round(settings.zoom * 100))
        self.measure = QSpinBox()
        self.measure.setRange(30, 200)
        self.measure.setSingleStep(5)
        self.measure.setSuffix(tr(" characters"))
        self.measure.setValue(settings.measure)
        self.leading = QDoubleSpinBox()
        self.leading.setRange(0.8, 2.5)
        self.leading.setSingleStep(0.1)
        self.leading.setValue(settings.leading)
        self.line_numbers = QCheckBox(tr("Numbers of the &paragraphs in the margin"))
        self.line_numbers.setChecked(settings.line_numbers)
        self.white_space = QCheckBox(tr("Spaces, tabs and line &ends visible"))
        self.white_space.setChecked(settings.white_space)
        self.annotator = QLineEdit(settings.annotator)
        form = QFormLayout(self)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for text, widget in ((tr("&Colours"), self.theme), (tr("&Font"), self.font_choice), (tr("&Size"), self.zoom),
                             (tr("&Width of the text"), self.measure),
                             (tr("Distance of &lines"), self.leading)):  # fmt: skip
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow(self.line_numbers)
        form.addRow(self.white_space)
        for text, field in ((tr("Lan&guage, from the next start"), self.language),
                            (tr("&Annotator's name"), self.annotator)):  # fmt: skip
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        hint = QLabel(tr("Your decisions are kept under this name. A new one counts when a project is opened next."))
        hint.setWordWrap(True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form.addRow(hint)
        self.theme.currentIndexChanged.connect(self._apply)
        self.font_choice.currentIndexChanged.connect(self._apply)
        for spin in (self.zoom, self.measure, self.leading):
            spin.valueChanged.connect(self._apply)
        for box in (self.line_numbers, self.white_space):
            box.toggled.connect(self._apply)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        width = self.sizeHint().width()
        self.resize(width, form.totalHeightForWidth(width))

    def _apply(self) -> None:
        window = self._window
        window.settings = window.settings.with_values(
            theme=self.theme.currentData(),
            font=self.font_choice.currentData(),
            zoom=self.zoom.value() / 100,
            measure=self.measure.value(),
            leading=round(self.leading.value(), 2),
            line_numbers=self.line_numbers.isChecked(),
            white_space=self.white_space.isChecked(),
        )
        window.apply_settings()

    def accept(self) -> None:
        name = self.annotator.text().strip() or self._before.annotator
        self._window.settings = save(
            self._window.settings.with_values(annotator=name, language=self.language.currentData())
        )
        super().accept()

    def reject(self) -> None:
        self._window.settings = self._before
        self._window.apply_settings()
        super().reject()
