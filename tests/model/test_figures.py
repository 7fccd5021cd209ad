"""Figures as text and as CSV."""

import csv
import io

import pytest

from annotator import language
from annotator.model.figures import (
    CSV_HEADER,
    Figure,
    Kind,
    Row,
    Unit,
    Value,
    csv_rows,
    csv_text,
    row,
    shown,
    text_lines,
    time_of,
)

FIGURE = Figure(
    "accepted",
    "Accepted, by label",
    Kind.SHARES,
    (("accepted", Unit.SHARE), ("decided", Unit.COUNT)),
    (
        Row("PERSON", (Value(0.5, 0.25, 0.75), Value(1234))),
        Row("=1+1", (Value(None), Value(0))),
        Row("time", (Value(65), Value(-2)), Unit.SECONDS),
    ),
    "A note.",
)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (Value(12345), Unit.COUNT, "12,345"),
        (Value(0.5, 0.25, 0.75), Unit.SHARE, "50% (25% to 75%)"),
        (Value(0.044), Unit.SHARE, "4.4%"),
        (Value(0), Unit.SHARE, "0%"),
        (Value(2.345), Unit.NUMBER, "2.3"),
        (Value(None), Unit.NUMBER, ""),
        (Value(75, 59, 3700), Unit.SECONDS, "1 min 15 s (59 s to 1 h 01 min)"),
    ],
)
def test_values_are_shown_as_people_read_them(value: Value, unit: Unit, text: str) -> None:
    assert shown(value, unit) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (4.13, "4.1 s"), (59.4, "59 s"), (60, "1 min 00 s"), (7500, "2 h 05 min")]
)
def test_times(seconds: float, text: str) -> None:
    assert time_of(seconds) == text


def test_a_table_of_plain_text() -> None:
    assert "\n".join(text_lines(FIGURE)) == (
        "Accepted, by label\n"
        "                  accepted  decided\n"
        "  PERSON  50% (25% to 75%)    1,234\n"
        "  =1+1                            0\n"
        "  time          1 min 05 s     -2 s\n"
        "  A note."
    )


def test_a_row_of_csv_for_each_value_with_formulas_defused_and_numbers_as_they_are() -> None:
    rows = [tuple(row) for row in csv.reader(io.StringIO(csv_text([FIGURE])))]
    assert rows == [
        CSV_HEADER,
        ("accepted", "PERSON", "accepted", "0.5", "0.25", "0.75"),
        ("accepted", "PERSON", "decided", "1234", "", ""),
        ("accepted", "'=1+1", "accepted", "", "", ""),
        ("accepted", "'=1+1", "decided", "0", "", ""),
        ("accepted", "time", "accepted", "65", "", ""),
        ("accepted", "time", "decided", "-2", "", ""),
    ]


def test_names_of_the_programs_own_are_shown_in_the_users_language_and_stay_english_in_csv() -> None:
    german = {"time of {count}": "Zeit von {count}", "accepted": "angenommen"}
    language.install(lambda text, _count: german.get(text, text))
    try:
        figure = Figure(
            "forecast", "Titel", Kind.TABLE, (("accepted", Unit.COUNT),),
            (row("time of {count}", (Value(2),), count=3), Row("accepted", (Value(1),))),
        )  # fmt: skip
        assert figure.cells() == [["", "angenommen"], ["Zeit von 3", "2"], ["accepted", "1"]]  # the latter is a label
        assert [cells[1:3] for cells in csv_rows([figure])][1:] == [("time of 3", "accepted"), ("accepted", "accepted")]
    finally:
        language.install(None)
