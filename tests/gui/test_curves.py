"""Charts: round numbers at the axes, and lines that are seen in light and dark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import theme
from annotator.gui.curves import Chart, Line, ticks


@given(st.floats(1e-3, 1e7))
def test_ticks_are_few_and_do_not_leave_the_axis(end: float) -> None:
    found = ticks(end)
    assert 2 <= len(found) <= 6
    assert found[0] == 0
    assert found[-1] <= end * 1.001


@pytest.mark.parametrize("dark", [False, True])
def test_a_line_stands_out_from_the_window(qtbot: QtBot, dark: bool) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, dark=dark)
    chart = Chart("F1 on dev", "steps", 1.0)
    qtbot.addWidget(chart)
    chart.resize(300, 180)
    chart.show_lines([Line([(0, 0.0), (10, 1.0)], faint=True), Line([(0, 0.5), (10, 0.5)])], (10, 0.5))
    picture = chart.grab().toImage()
    column = [picture.pixelColor(picture.width() // 4, y) for y in range(picture.height())]
    lightness = sorted(color.lightness() for color in column)
    assert lightness[-1] - lightness[0] > 60
    assert any(QColor(color).saturation() > 80 for color in column)
    theme.apply(application, dark=False)


def test_what_a_chart_shows_is_told_to_screen_readers(qtbot: QtBot) -> None:
    chart = Chart("F1 on dev", "steps", 1.0)
    qtbot.addWidget(chart)
    assert (chart.accessibleName(), chart.accessibleDescription()) == ("F1 on dev", "")
    chart.show_lines([Line([(0, 0.2), (40, 0.71)])], (40, 0.71))
    assert chart.accessibleDescription() == "0.71 at steps 40; best 0.71 at 40"


def test_an_empty_chart_and_a_single_point_can_be_painted(qtbot: QtBot) -> None:
    chart = Chart("Loss", "steps")
    qtbot.addWidget(chart)
    chart.grab()
    chart.show_lines([Line([(0, 0.0)])], (0, 0.0))
    assert not chart.grab().isNull()
