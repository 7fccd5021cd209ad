"""Figures as pictures: every kind is painted, on the screen's colours, and what is saved can be read."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication

from annotator import language
from annotator.gui.charts import MOST_DAYS, height_of, narrowest, picture
from annotator.model.figures import Figure, Kind, Row, Unit, Value

COUNTS = (("accepted", Unit.COUNT), ("rejected", Unit.COUNT), ("pending", Unit.COUNT))
FIGURES = {
    Kind.TABLE: Figure("t", "A table", Kind.TABLE, (("", Unit.NUMBER),), (Row("spans", (Value(2.5, 2, 3),)),), "Note."),
    Kind.BARS: Figure("b", "Bars", Kind.BARS, COUNTS, (Row("PERSON", (Value(5), Value(3), Value(2))),)),
    Kind.SHARES: Figure(
        "s", "Shares", Kind.SHARES, (("accepted", Unit.SHARE), ("mean score", Unit.SHARE)),
        (Row("0.4 to 0.5", (Value(0.5, 0.2, 0.8), Value(0.45))), Row("none", (Value(None), Value(None)))),
    ),
    Kind.DAYS: Figure(
        "d", "Days", Kind.DAYS, (("documents", Unit.COUNT), ("active time", Unit.SECONDS)),
        tuple(Row(f"2026-01-{day:02}", (Value(day), Value(60.0 * day))) for day in range(1, 10)),
    ),
}  # fmt: skip


@pytest.fixture
def palette(qapp: QApplication) -> QPalette:
    """Blue bars on white."""
    found = QPalette(qapp.palette())
    for role, color in ((QPalette.ColorRole.Base, "#ffffff"), (QPalette.ColorRole.Accent, "#0000ff")):
        found.setColor(role, QColor(color))
    return found


def _image(figure: Figure, palette: QPalette) -> QImage:
    return QImage.fromData(picture(figure, QApplication.font(), palette, vector=False))


def _blue(image: QImage) -> int:
    """How many points have the colour of a bar."""
    blue = QColor("#0000ff").rgb()
    return sum(image.pixel(x, y) == blue for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_is_a_picture_of_the_size_that_was_measured(kind: Kind, palette: QPalette) -> None:
    image = _image(FIGURES[kind], palette)
    height = round(height_of(FIGURES[kind], 760, QApplication.font(), palette))
    assert (image.width(), image.height()) == (1520, 2 * height)
    assert (_blue(image) > 500) is (kind is not Kind.TABLE)


def test_a_longer_bar_is_more(palette: QPalette) -> None:
    def shares(number: float) -> Figure:
        return Figure("s", "S", Kind.SHARES, (("accepted", Unit.SHARE),), (Row("a", (Value(number),)),))

    assert 1.9 < _blue(_image(shares(0.8), palette)) / _blue(_image(shares(0.4), palette)) < 2.1


@pytest.mark.parametrize("kind", list(Kind))
def test_an_svg_has_the_words_of_the_figure(kind: Kind, palette: QPalette) -> None:
    figure = FIGURES[kind]
    root = ET.fromstring(picture(figure, QApplication.font(), palette, vector=True))  # noqa: S314 (our own)
    words = " ".join(root.itertext())
    assert figure.title in words
    if kind is not Kind.DAYS:
        assert all(row.name in words for row in figure.rows)


def test_names_are_no_markup_and_long_ones_are_cut(palette: QPalette) -> None:
    row = Row("<b>bold</b> " + "Bundesministeriumsabteilungsleiter " * 20, (Value(1), Value(0), Value(0)))
    data = picture(
        Figure("b", "T", Kind.BARS, COUNTS, (row,)), QApplication.font(), palette, vector=True
    )  # fmt: skip
    words = " ".join(ET.fromstring(data).itertext())  # noqa: S314 (our own)
    assert "<b>bold</b>" in words
    assert "…" in words


def test_of_many_days_the_last_are_drawn_and_that_is_said(palette: QPalette) -> None:
    rows = tuple(Row(f"{2000 + n}-01-01", (Value(1),)) for n in range(MOST_DAYS + 1))
    figure = Figure("d", "Days", Kind.DAYS, (("documents", Unit.COUNT),), rows, "A note.")
    root = ET.fromstring(picture(figure, QApplication.font(), palette, vector=True))  # noqa: S314 (our own)
    assert f"The last {MOST_DAYS} days." in " ".join(root.itertext())


def test_a_table_with_many_numbers_is_as_wide_as_it_has_to_be(palette: QPalette) -> None:
    columns = tuple((f"measure {n}", Unit.SECONDS) for n in range(9))
    row = Row("ana", tuple(Value(360_000.0 + n, 350_000.0, 370_000.0) for n in range(9)))
    figure = Figure("t", "Time", Kind.TABLE, columns, (row,))
    width = narrowest(figure, QApplication.font(), palette)
    assert width > 760
    assert _image(figure, palette).width() == 2 * round(width)


def test_heads_and_days_are_in_the_users_language(palette: QPalette) -> None:
    texts = {"rejected": "abgelehnt", "active time": "aktive Zeit", "{when:%m-%d}": "{when:%d.%m.}"}
    language.install(lambda text, _count: texts.get(text, text))
    try:
        said = [_words(FIGURES[kind], palette) for kind in (Kind.BARS, Kind.DAYS)]
    finally:
        language.install(None)
    assert ["abgelehnt" in said[0], "rejected" in said[0]] == [True, False]
    assert ["aktive Zeit, at most" in said[1], "02.01." in said[1]] == [True, True]


def _words(figure: Figure, palette: QPalette) -> str:
    """The texts of a picture."""
    found = ET.fromstring(picture(figure, QApplication.font(), palette, vector=True))  # noqa: S314 (ours)
    return " ".join(element.text or "" for element in found.iter() if element.tag.endswith("text"))
