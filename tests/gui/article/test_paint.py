"""Labels that fit, and codes that can all be read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF

from annotator.gui.article.metrics import Metrics, Reading, metrics
from annotator.gui.article.paint import label_that_fits, side_by_side
from annotator.model.span import Span, Status


@pytest.fixture
def fonts(qapp: object) -> Metrics:
    """The fonts of the page in its normal size."""
    assert qapp
    return metrics(Reading())


def test_a_label_loses_its_score_first_and_then_its_end(fonts: Metrics) -> None:
    span = Span(0, 4, "ORGANISATION", Status.PENDING, score=0.87)
    width = QFontMetricsF(fonts.small).horizontalAdvance
    assert label_that_fits(span, fonts.small, 500) == "ORGANISATION .87"
    assert label_that_fits(span, fonts.small, width("ORGANISATION") + 1) == "ORGANISATION"
    short = label_that_fits(span, fonts.small, width("ORGAN"))
    assert short.endswith("…")
    assert "ORGANISATION".startswith(short[:-1])


def test_codes_on_a_line_never_cover_each_other(fonts: Metrics) -> None:
    """Words of one letter are narrower than a code of two, and a span's digit stands where the next word begins."""
    words = [(QRect(10 + 9 * i, 40, 8, 16), code) for i, code in enumerate(["vf", "vj", "1", "vk", "vd"])]
    below = (QRect(10, 80, 8, 16), "va")
    chips = side_by_side([*reversed(words), below], QFontMetricsF(fonts.small))
    assert [code for _, code in chips] == ["vf", "vj", "1", "vk", "vd", "va"]
    line = [chip for chip, code in chips if code != "va"]
    assert all(a.right() < b.left() for a, b in pairwise(line))
    assert chips[-1][0].left() == 8


def test_a_word_that_is_not_on_the_screen_has_no_code(fonts: Metrics) -> None:
    assert side_by_side([(QRect(), "f")], QFontMetricsF(fonts.small)) == []
