"""The colours of the page, and label colours that can be read on it."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

READABLE = 4.5  # WCAG contrast of a label's text against the page and against a fill
GREY = "#7d7d7d"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #RRGGBB."""

    dark: bool
    page: str
    text: str
    dim: str
    accent: str
    selection: str
    hit: str
    found: str  # a hit in the map of the scroll bar
    odd: str  # marks of characters that could deceive


LIGHT = Theme(False, "#fdfcf9", "#202227", "#63666e", "#1f5fa8", "#b9d4f2", "#ffe58a", "#c99700", "#b3261e")
DARK = Theme(True, "#1f2126", "#dfe1e6", "#9a9da6", "#86b8ee", "#34506f", "#6b5a17", "#e0b73c", "#ff8a7a")


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    a, b = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@lru_cache(maxsize=512)
def readable(color: str, theme: Theme) -> QColor:
    """`color`, as little darker or lighter as needed to be read on the page: for label text and bars."""
    page, shade = QColor(theme.page), QColor(color)
    if not shade.isValid():
        shade = QColor(GREY)
    toward = QColor("#ffffff") if theme.dark else QColor("#000000")
    for step in range(21):
        mixed = mix(shade, toward, step / 20)
        # A little above, for rounding.
        if contrast(mixed, page) >= READABLE + 0.05:
            return mixed
    return toward


@lru_cache(maxsize=512)
def fill(color: str, theme: Theme) -> QColor:
    """A soft ground in the label's colour that leaves the text as readable as it was."""
    shade, page, text = QColor(color), QColor(theme.page), QColor(theme.text)
    share = 0.34 if theme.dark else 0.20
    while True:
        ground = mix(page, shade if shade.isValid() else QColor(GREY), share)
        if contrast(text, ground) >= READABLE or share < 0.01:
            return ground
        share *= 0.8


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a share (0 to 1) of `other`."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )
