"""Texts in the user's language, with numbers and values put in."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from annotator import language
from annotator.language import day, mark, moment, tr, trn


@pytest.fixture
def german() -> Iterator[None]:
    """Two texts of a language, in place of a translator's file."""
    texts = {("Open {name}", -1): "{name} öffnen", ("{n} spans in {file}", 1): "{n} Span in {file}",
             ("{n} spans in {file}", 2): "{n} Spans in {file}", ("{when:%Y-%m-%d}", -1): "{when:%d.%m.%Y}",
             ("{when:%Y-%m-%d %H:%M}", -1): "{when:%d.%m.%Y %H:%M}"}  # fmt: skip
    marks = {".": ",", ",": ".", "%": " %"}
    language.install(lambda text, count: texts.get((text, count), text), marks)
    yield
    language.install(None)


def test_english_needs_no_file() -> None:
    assert tr("Open {name}", name="a.annot") == "Open a.annot"
    assert [trn("{n} span", "{n} spans", n) for n in (0, 1, 2)] == ["0 spans", "1 span", "2 spans"]
    assert tr(mark("100 % {sure}")) == "100 % {sure}"


@pytest.mark.usefixtures("german")
def test_words_may_change_places_and_follow_a_number() -> None:
    assert tr("Open {name}", name="{a}.annot") == "{a}.annot öffnen"
    assert [trn("{n} span in {file}", "{n} spans in {file}", n, file="x") for n in (1, 2)] == [
        "1 Span in x",
        "2 Spans in x",
    ]


@pytest.mark.usefixtures("german")
def test_a_text_that_nobody_translated_stays_english() -> None:
    assert tr("Close {name}", name="it") == "Close it"


@pytest.mark.usefixtures("german")
def test_numbers_have_the_marks_of_the_language_and_texts_keep_theirs() -> None:
    said = tr(
        "{count:,} {score:.2f} {share:.0%} {name} {year}", count=1234567, score=0.8, share=0.2, name="a.b", year=2026
    )
    assert said == "1.234.567 0,80 20 % a.b 2026"
    assert trn("{n:,} span", "{n:,} spans", 1234) == "1.234 spans"


@pytest.mark.usefixtures("german")
def test_times_are_written_as_in_the_language() -> None:
    noon = datetime(2026, 3, 9, 12, 5).astimezone()
    assert (moment(noon), day(noon)) == ("09.03.2026 12:05", "09.03.2026")
    language.install(None)
    assert (moment(noon), day(noon)) == ("2026-03-09 12:05", "2026-03-09")
