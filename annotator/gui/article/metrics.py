"""Fonts and distances of the page at one zoom."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

BODY_POINTS, SMALL_POINTS, TITLE_POINTS = 11.5, 7.2, 17.0


@dataclass(frozen=True, slots=True)
class Reading:
    """How a reader wants the text: size (1.0 is normal), font family (empty: the desktop's; "serif", "sans-serif"),
    characters in a line, and the distance of lines (1.0 is normal)."""

    zoom: float = 1.0
    family: str = ""
    measure: int = 80
    leading: float = 1.0


@dataclass(frozen=True)
class Metrics:
    """Distances are in device-independent pixels."""

    body: QFont
    small: QFont
    title: QFont
    subtitle: QFont
    text_height: float
    ascent: float
    small_ascent: float
    lane: float  # what a bar with its label takes
    gap: float  # between the lanes of a line and the next line
    character: float  # an average character's width
    paragraph: float  # between paragraphs
    blank: float  # an empty paragraph

    @property
    def pitch(self) -> float:
        """The height of a line with its one reserved lane."""
        return self.text_height + self.lane + self.gap


def metrics(reading: Reading) -> Metrics:
    """The metrics for a reader."""
    zoom = reading.zoom
    body = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if reading.family:
        body.setFamily(reading.family)
        hints = {"serif": QFont.StyleHint.Serif, "sans-serif": QFont.StyleHint.SansSerif}
        body.setStyleHint(hints.get(reading.family, QFont.StyleHint.AnyStyle))
    body.setPointSizeF(BODY_POINTS * zoom)
    body.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    # Joined letters ("fl" as one glyph) have no place to end a span between them.
    body.setFeature(QFont.Tag("liga"), 0)
    small = QFont(body)
    small.setPointSizeF(SMALL_POINTS * zoom)
    small.setBold(True)
    small.setCapitalization(QFont.Capitalization.AllUppercase)
    small.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
    title = QFont(body)
    title.setPointSizeF(TITLE_POINTS * zoom)
    title.setWeight(QFont.Weight.DemiBold)
    subtitle = QFont(body)
    subtitle.setPointSizeF(BODY_POINTS * 0.82 * zoom)
    of_body, of_small = QFontMetricsF(body), QFontMetricsF(small)
    lane = round(of_small.ascent() + 5)
    gap = max(1, round(4 * zoom + of_body.height() * (reading.leading - 1)))
    return Metrics(
        body, small, title, subtitle, of_body.height(), of_body.ascent(), of_small.ascent(), lane, gap,
        of_body.averageCharWidth(), round(of_body.height() * 0.45), round(of_body.height() * 0.55),
    )  # fmt: skip
