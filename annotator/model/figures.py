"""Figures about the work: tables that are printed, drawn and written as CSV. Pure."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.language import number, tr

IDLE_SECONDS = 60.0  # a longer pause between two key strokes is not counted as active time


class Unit(StrEnum):
    """What a number counts."""

    COUNT = "count"
    SHARE = "share"
    SECONDS = "seconds"
    NUMBER = "number"


class Kind(StrEnum):
    """How a figure is drawn."""

    TABLE = "table"
    BARS = "bars"  # the columns of a row behind each other
    SHARES = "shares"  # the first column with its interval, on a scale from 0 to 1
    DAYS = "days"  # the first column, upright, a row beside the other


@dataclass(frozen=True, slots=True)
class Value:
    """A number and its 95 % interval, each where it is known."""

    number: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A line: its name, a value for each column, and what they count where that is not what the column says.

    `said`: the name in the user's language, where that is another one."""

    name: str
    values: tuple[Value, ...]
    unit: Unit | None = None
    said: str = ""

    @property
    def shown(self) -> str:
        """The name as people read it."""
        return self.said or self.name


def row(name: str, values: tuple[Value, ...], unit: Unit | None = None, /, **named: object) -> Row:
    """A line with a name of the program's own, which is `mark`ed."""
    english, said = name.format(**named), tr(name, **named)
    return Row(english, values, unit, "" if said == english else said)


@dataclass(frozen=True, slots=True)
class Figure:
    """`columns` are names, `mark`ed, and units. `title` and `note`, which says what is counted and how, are in the
    user's language."""

    name: str
    title: str
    kind: Kind
    columns: tuple[tuple[str, Unit], ...]
    rows: tuple[Row, ...]
    note: str = ""

    def cells(self) -> list[list[str]]:
        """The table as people read it: the names of the columns, then the rows; each begins with its name."""
        return [["", *self.heads], *([row.shown, *self._shown(row)] for row in self.rows)]

    @property
    def heads(self) -> list[str]:
        """The names of the columns as people read them."""
        return [tr(name) if name else "" for name, _ in self.columns]

    def _shown(self, row: Row) -> list[str]:
        return [shown(value, row.unit or unit) for value, (_, unit) in zip(row.values, self.columns, strict=True)]


def shown(value: Value, unit: Unit) -> str:
    """A value as people read it, with its interval; empty where it is not known."""
    if value.number is None:
        return ""
    text = _number(value.number, unit)
    if value.low is None or value.high is None:
        return text
    return tr("{number} ({low} to {high})", number=text, low=_number(value.low, unit), high=_number(value.high, unit))


def _number(value: float, unit: Unit) -> str:
    if unit is Unit.COUNT:
        return number(value, ",.0f")
    if unit is Unit.SHARE:
        return number(value, ".0%" if abs(value) >= 0.1 or value == 0 else ".1%")
    return time_of(value) if unit is Unit.SECONDS else number(value, ".1f")


def time_of(seconds: float) -> str:
    """Seconds as people read them: 45 s, 3 min 20 s, 2 h 05 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{number(seconds, '.1f')} s" if 0 < seconds < 10 else f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"


_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
CSV_HEADER = ("figure", "row", "column", "value", "low", "high")


def csv_rows(figures: Iterable[Figure]) -> Iterator[tuple[str, ...]]:
    """A row for each value of all figures, behind `CSV_HEADER`. Seconds stay seconds, shares are between 0 and 1."""
    yield CSV_HEADER
    for figure in figures:
        for row in figure.rows:
            for (column, _), value in zip(figure.columns, row.values, strict=True):
                numbers = ("" if n is None else f"{n:.10g}" for n in (value.number, value.low, value.high))
                yield (figure.name, row.name, column, *numbers)


def csv_text(figures: Iterable[Figure]) -> str:
    """All figures as CSV; names that a spreadsheet would run as formulas have an apostrophe in front."""
    out = io.StringIO()
    rows = ([*map(_defused, row[:3]), *row[3:]] for row in csv_rows(figures))
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def _defused(cell: str) -> str:
    return f"'{cell}" if cell.lstrip("'")[:1] in _FORMULA else cell


def text_lines(figure: Figure) -> Iterator[str]:
    """The figure as a table of plain text."""
    cells = figure.cells()
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    yield figure.title
    for name, *values in cells:
        numbers = (value.rjust(width) for value, width in zip(values, widths[1:], strict=True))
        yield "  ".join(["", name.ljust(widths[0]), *numbers]).rstrip()
    if figure.note:
        yield f"  {figure.note}"
