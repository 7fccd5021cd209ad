"""Fonts and distances of the page at one zoom."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

BODY_POINTS, SMALL_POINTS, TITLE_POINTS = 11.5, 7.2, 17.0
MEASURE = 80  # characters in a line


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


def metrics(zoom: float, family: str) -> Metrics:
    """The metrics at a zoom (1.0 is the normal size); an empty family is the desktop's font."""
    body = QFont(family) if family else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
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
    return Metrics(
        body, small, title, subtitle, of_body.height(), of_body.ascent(), of_small.ascent(), lane, round(4 * zoom),
        of_body.averageCharWidth(), round(of_body.height() * 0.45), round(of_body.height() * 0.55),
    )  # fmt: skip
