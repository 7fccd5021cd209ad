"""The colours of the window around the article: Fusion with a light and a dark palette of our own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.paths import resource

SCHEMES = ("system", "light", "dark")
_ROLE = QPalette.ColorRole

_LIGHT = {
    _ROLE.Window: "#f3f2ee", _ROLE.WindowText: "#24262b", _ROLE.Base: "#fdfcf9", _ROLE.AlternateBase: "#f3f2ee",
    _ROLE.Text: "#24262b", _ROLE.PlaceholderText: "#63666e", _ROLE.Button: "#eceae4", _ROLE.ButtonText: "#24262b",
    _ROLE.BrightText: "#ffffff", _ROLE.Highlight: "#2f6db3", _ROLE.HighlightedText: "#ffffff", _ROLE.Link: "#1f5fa8",
    _ROLE.ToolTipBase: "#24262b", _ROLE.ToolTipText: "#f6f5f1", _ROLE.Light: "#ffffff", _ROLE.Midlight: "#e6e3dc",
    _ROLE.Mid: "#cfccc4", _ROLE.Dark: "#a8a59d", _ROLE.Shadow: "#7d7a73", _ROLE.Accent: "#2f6db3",
}  # fmt: skip
_DARK = {
    _ROLE.Window: "#191b1f", _ROLE.WindowText: "#e3e4e8", _ROLE.Base: "#1f2126", _ROLE.AlternateBase: "#25282e",
    _ROLE.Text: "#e3e4e8", _ROLE.PlaceholderText: "#9a9da6", _ROLE.Button: "#2b2e35", _ROLE.ButtonText: "#e3e4e8",
    _ROLE.BrightText: "#ffffff", _ROLE.Highlight: "#4a86c8", _ROLE.HighlightedText: "#0f1114", _ROLE.Link: "#86b8ee",
    _ROLE.ToolTipBase: "#e3e4e8", _ROLE.ToolTipText: "#191b1f", _ROLE.Light: "#3a3e46", _ROLE.Midlight: "#31343b",
    _ROLE.Mid: "#3c4048", _ROLE.Dark: "#50545d", _ROLE.Shadow: "#0c0d0f", _ROLE.Accent: "#6aa3e0",
}  # fmt: skip
_SELECTED, _SELECTED_DARK = "#d5e1ef", "#33445a"

_STYLE = """
QSplitter::handle { background: palette(mid); }
QStatusBar { border-top: 1px solid palette(mid); }
QStatusBar::item { border: 0; }
QTableView { selection-background-color: transparent; }
QTableView, QTreeView { border: 0; outline: 0; background: palette(window); }
QLineEdit { border: 1px solid palette(mid); border-radius: 5px; padding: 4px 7px; background: palette(base); }
QLineEdit:focus { border-color: palette(highlight); }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: palette(mid); min-height: 36px; border-radius: 4px; margin: 2px 3px; }
QScrollBar::handle:vertical:hover { background: palette(dark); }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: 0; border-radius: 2px; background: palette(mid); }
QProgressBar::chunk { border-radius: 2px; background: palette(highlight); }
QTreeWidget { border: 1px solid palette(mid); border-radius: 5px; background: palette(base); }
QTreeWidget::item { min-height: 25px; padding: 0 7px; }
QTreeWidget::item:selected { background: SELECTED; color: palette(text); }
QCheckBox::indicator, QTreeWidget::indicator {
  width: 13px; height: 13px; border: 1px solid palette(dark); border-radius: 3px; background: palette(base);
}
QCheckBox::indicator:checked, QTreeWidget::indicator:checked {
  background: TICKED; border-color: TICKED; image: url("CHECK");
}
QCheckBox::indicator:focus { border-color: palette(highlight); }
QHeaderView::section { background: palette(window); border: 0; border-bottom: 1px solid palette(mid); }
QHeaderView::section { padding: 4px 7px; }
QPushButton { background: palette(button); border: 1px solid palette(mid); border-radius: 5px; padding: 5px 14px; }
QPushButton:hover { border-color: palette(dark); }
QPushButton:pressed { background: palette(mid); }
QPushButton:focus, QPushButton:default { border-color: palette(highlight); }
QPushButton:disabled { color: palette(dark); }
QPushButton { outline: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPlainTextEdit { border: 1px solid palette(mid); border-radius: 5px; padding: 2px 3px; background: palette(base); }
QPlainTextEdit:focus { border-color: palette(highlight); }
QComboBox, QAbstractSpinBox {
  border: 1px solid palette(mid); border-radius: 5px; padding: 3px 7px; background: palette(base);
}
QComboBox:focus, QAbstractSpinBox:focus { border-color: palette(highlight); }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
  background: palette(base); border: 1px solid palette(dark); outline: 0;
  selection-background-color: SELECTED; selection-color: palette(text);
}
QComboBox QAbstractItemView::item { min-height: 25px; padding: 0 7px; }
QComboBox QAbstractItemView::item:selected { background: SELECTED; color: palette(text); }
QMenu { background: palette(base); border: 1px solid palette(dark); padding: 4px; }
QMenu::item { padding: 4px 22px 4px 16px; border-radius: 4px; }
QMenu::item:selected { background: SELECTED; color: palette(text); }
QMenu::item:disabled { color: palette(dark); }
QMenu::separator { height: 1px; background: palette(mid); margin: 4px 8px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("DOWN"); }
QAbstractSpinBox QLineEdit { border: 0; padding: 1px 0 1px 5px; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 22px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("UP"); width: 9px; height: 7px; }
QAbstractSpinBox::down-arrow { image: url("DOWN"); width: 9px; height: 7px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: palette(mid); }
QSlider::sub-page:horizontal { border-radius: 2px; background: palette(dark); }
QSlider::handle:horizontal {
  width: 12px; height: 12px; margin: -5px 0; border: 1px solid palette(dark); border-radius: 7px;
  background: palette(base);
}
QSlider::handle:horizontal:focus { border: 2px solid palette(highlight); width: 10px; height: 10px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: palette(mid); min-width: 36px; border-radius: 4px; margin: 3px 2px; }
#held { background: palette(highlight); color: palette(highlighted-text); border-radius: 4px; }
#guidelines { border: 1px solid palette(window); background: palette(base); }
#guidelines:focus { border-color: palette(highlight); }
#tour { background: SELECTED; border-bottom: 1px solid palette(mid); }
#problem { color: PROBLEM; }
#unsaved { background: WARNING; border-bottom: 1px solid palette(mid); }
QToolTip { padding: 3px 6px; border: 0; }
"""


def is_dark(scheme: str) -> bool:
    """Whether `scheme` (one of SCHEMES) means dark now."""
    if scheme != "system":
        return scheme == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(application: QApplication, *, dark: bool) -> None:
    """Gives every widget the light or dark colours."""
    style = _style(dark=dark)
    if application.styleSheet() == style:
        return  # every widget that there is would be dressed again, which takes its time
    palette = QPalette()
    for role, color in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QColor(color))
    for role in (_ROLE.Text, _ROLE.WindowText, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7b7f88" if dark else "#8c8a84"))
    application.setPalette(palette)
    application.setStyleSheet(style)


def _style(*, dark: bool) -> str:
    words = {
        "SELECTED": _SELECTED_DARK if dark else _SELECTED,
        "TICKED": "#2f6db3",
        "PROBLEM": "#f0a890" if dark else "#a83220",
        "WARNING": "#4d3524" if dark else "#fbe6d0",
        **{name.upper(): resource("icons", f"{name}.svg").as_posix() for name in ("check", "up", "down")},
    }
    style = _STYLE
    for word, value in words.items():
        style = style.replace(word, value)
    return style
