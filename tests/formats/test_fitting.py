"""What becomes of spans that a format cannot hold, and that each is named."""

import pytest

from annotator.errors import AnnotatorError
from annotator.formats.fitting import Remedies, fit
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.model.span import Span
from tests.formats.roundtrip import made

TEXT = "Ana Novak met the Harbour Union\nin Landesbank."
SPACE, PART, LINES = Span(4, 10, "PERSON"), Span(35, 41, "ORG"), Span(18, 34, "ORG")
BREAK = Span(31, 32, "ORG")
LONG, INNER, CROSSING = Span(0, 13, "A"), Span(4, 9, "B"), Span(10, 17, "C")


def _fit(keeps: Keeps, *spans: Span, **remedies: str) -> tuple[list[tuple[int, int, str]], list[str]]:
    fitted, lost = fit(made(TEXT, spans), keeps, Remedies(**remedies), lambda name: name.lower())
    return [s.place for s in fitted], [one.reason for one in lost]


@pytest.mark.parametrize(
    ("without", "span", "remedies", "written", "reason"),
    [
        (Keeps.BORDER_SPACE, SPACE, {}, [(4, 9, "PERSON")], "white space at its border: trimmed"),
        (Keeps.BORDER_SPACE, SPACE, {"white_space": "drop"}, [], "white space at its border: left out"),
        (Keeps.CHARACTER_SPANS, PART, {}, [(35, 45, "ORG")], "inside a token: widened to 'Landesbank'"),
        (Keeps.CHARACTER_SPANS, PART, {"misaligned": "drop"}, [], "inside a token: left out"),
        (
            Keeps.LINE_BREAKS, LINES, {}, [(18, 31, "ORG"), (32, 34, "ORG")],
            "over a line break: written as 2 spans, one a line",
        ),
        (Keeps.LINE_BREAKS, LINES, {"line_break": "cut"}, [(18, 31, "ORG")], "over a line break: cut to one line"),
        (Keeps.LINE_BREAKS, LINES, {"line_break": "drop"}, [], "over a line break: left out"),
        (Keeps.ANY_LABEL, PART, {}, [(35, 41, "org")], "characters of its label: written as org"),
        (Keeps.ANY_LABEL, PART, {"label": "drop"}, [], "characters of its label: left out"),
        (Keeps.BORDER_SPACE, BREAK, {}, [], "white space at its border: left out"),
        (Keeps.LINE_BREAKS, BREAK, {}, [], "over a line break: left out"),
        (Keeps.LINE_BREAKS, BREAK, {"line_break": "cut"}, [], "over a line break: left out"),
    ],
)  # fmt: skip
def test_one_span(
    without: Keeps, span: Span, remedies: dict[str, str], written: list[tuple[int, int, str]], reason: str
) -> None:
    assert _fit(ANY_SPAN & ~without, span, **remedies) == (written, [reason])
    assert _fit(ANY_SPAN, span, **remedies) == ([span.place], [])


def test_empty_lines_have_no_piece_and_of_equally_long_ones_the_first_is_kept() -> None:
    def written(**remedies: str) -> list[tuple[int, int, str]]:
        outgoing = made("a b\n\n \nc d", [Span(0, 10, "A")])
        return [s.place for s in fit(outgoing, ANY_SPAN & ~Keeps.LINE_BREAKS, Remedies(**remedies))[0]]

    assert written() == [(0, 3, "A"), (7, 10, "A")]
    assert written(line_break="cut") == [(0, 3, "A")]


@pytest.mark.parametrize(
    ("without", "span", "fault"),
    [
        (Keeps.BORDER_SPACE, SPACE, "white_space"),
        (Keeps.CHARACTER_SPANS, PART, "misaligned"),
        (Keeps.LINE_BREAKS, LINES, "line_break"),
        (Keeps.ANY_LABEL, PART, "label"),
    ],
)
def test_every_fault_can_be_refused(without: Keeps, span: Span, fault: str) -> None:
    with pytest.raises(AnnotatorError, match="the format cannot hold"):
        _fit(ANY_SPAN & ~without, span, **{fault: "refuse"})


def test_the_longest_of_overlapping_spans_is_kept_or_none() -> None:
    flat = ANY_SPAN & ~Keeps.OVERLAP & ~Keeps.NESTING
    assert _fit(flat, LONG, INNER, CROSSING)[0] == [LONG.place]
    assert _fit(flat, LONG, INNER, CROSSING, overlap="drop")[0] == []
    assert _fit(ANY_SPAN & ~Keeps.OVERLAP, LONG, INNER, CROSSING)[0] == [LONG.place, INNER.place]
    assert _fit(ANY_SPAN & ~Keeps.NESTING, LONG, INNER, CROSSING)[0] == [LONG.place, CROSSING.place]
    assert _fit(flat, INNER, CROSSING)[1] == []
    short, longer, touching = Span(0, 3, "A"), Span(2, 13, "B"), Span(13, 17, "C")
    assert _fit(flat, short, longer, touching)[0] == [longer.place, touching.place]


def test_spans_that_begin_or_end_together_are_nested() -> None:
    same, same_start, same_end = LONG._replace(label="D"), Span(0, 3, "B"), Span(4, 13, "C")
    for inner in (same, same_start, same_end):
        for spans in ((LONG, inner), (inner, LONG)):
            assert len(_fit(ANY_SPAN & ~Keeps.OVERLAP, *spans)[0]) == 2
            assert _fit(ANY_SPAN & ~Keeps.NESTING, *spans)[0] == [LONG.place]


def test_spans_that_become_the_same_are_written_once() -> None:
    written, reasons = _fit(ANY_SPAN & ~Keeps.CHARACTER_SPANS, Span(36, 40, "ORG"), PART, Span(35, 45, "ORG"))
    assert written == [(35, 45, "ORG")]
    assert reasons == ["inside a token: widened to 'Landesbank'; which is there already"] * 2


def test_refusing_names_the_first_spans() -> None:
    flat = ANY_SPAN & ~Keeps.OVERLAP & ~Keeps.NESTING
    with pytest.raises(AnnotatorError, match=r"cannot hold B 'Novak' \(4 to 9, overlaps a longer span"):
        _fit(flat, LONG, INNER, overlap="refuse")
    for count, says in ((5, r"\) and 2 more\."), (3, r"its border\)\. ")):
        with pytest.raises(AnnotatorError, match=says):
            _fit(ANY_SPAN & ~Keeps.BORDER_SPACE, *(Span(3, 4 + i, "A") for i in range(count)), white_space="refuse")


def test_a_remedy_that_is_not_known_is_said() -> None:
    with pytest.raises(AnnotatorError, match="no remedy for nothing"):
        Remedies().with_values({"nothing": "x"})
    with pytest.raises(AnnotatorError, match=r"overlap=x is not a remedy. Use one of longest"):
        Remedies().with_values({"overlap": "x"})
