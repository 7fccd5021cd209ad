"""What a file says of a document: taken as it is meant, or refused with the place and, where there is one, a hint."""

from typing import Any

import pytest

from annotator.formats.building import About, Said, answer_of, build
from annotator.formats.offsets import Unit
from annotator.formats.report import Refused
from annotator.model.span import Span

TEXT = "😀 Ana met Lev"


def _refusal(*said: Said, unit: Unit = Unit.CODE_POINTS, raw: Any = TEXT) -> str:
    with pytest.raises(Refused) as error:
        build(raw, said, About("stem"), unit=unit)
    return str(error.value)


@pytest.mark.parametrize(
    ("unit", "start", "end"), [(Unit.CODE_POINTS, 2, 5), (Unit.UTF16, 3, 6), (Unit.BYTES, 5, 8)], ids=str
)
def test_offsets_of_every_unit_become_code_points(unit: Unit, start: int, end: int) -> None:
    incoming, notes = build(TEXT, [Said(start, end, "PERSON", text="Ana")], About("stem"), unit=unit)
    assert (incoming.spans, notes) == ((Span(2, 5, "PERSON"),), [])


@pytest.mark.parametrize(("start", "end"), [(0, 1), (1, 3), (1, 1), (0, 99), (99, 100)])
def test_what_begins_or_ends_inside_a_character_or_beyond_is_refused(start: int, end: int) -> None:
    says = f"$.spans[0]: {start} to {end} begins or ends inside a character or beyond the text, counted in utf-16"
    assert _refusal(Said(start, end, "X"), unit=Unit.UTF16).startswith(says)


@pytest.mark.parametrize(
    ("said", "unit", "hint"),
    [
        (Said(0, 2, "X", text="😀"), Unit.CODE_POINTS, "utf-16"),
        (Said(3, 6, "X", text="Ana"), Unit.CODE_POINTS, "utf-16"),
        (Said(2, 5, "X", text="Ana"), Unit.UTF16, "code-points"),
        (Said(5, 8, "X", text="Ana"), Unit.CODE_POINTS, "bytes"),
        (Said(11, 14, "X"), Unit.CODE_POINTS, "utf-16"),
    ],
)
def test_the_unit_in_which_the_offsets_would_be_right_is_named(said: Said, unit: Unit, hint: str) -> None:
    assert _refusal(said, unit=unit).endswith(f"; if the file counts {hint}, not {unit}, say --option offsets={hint}")


@pytest.mark.parametrize("said", [Said(3, 3, "X"), Said(5, 2, "X"), Said(-1, 2, "X"), Said(2, 5, "X", text="Bea")])
def test_where_no_unit_is_right_there_is_no_hint(said: Said) -> None:
    assert "--option" not in _refusal(said)


@pytest.mark.parametrize(
    ("said", "says"),
    [
        (Said("2", 5, "X"), "start and end have to be whole numbers"),
        (Said(2, 5.0, "X"), "start and end have to be whole numbers"),
        (Said(2, 5, None), "it has no label"),
        (Said(2, 5, "A\nB"), "control character"),
        (Said(2, 5, ""), "label"),
    ],
)
def test_what_is_no_span_is_refused_with_its_place(said: Said, says: str) -> None:
    good = Said(2, 5, "PERSON")
    assert says in _refusal(good, said)
    assert _refusal(good, said).startswith("$.spans[1]: ")
    assert _refusal(good, said._replace(where="line 7")).startswith("line 7: ")


@pytest.mark.parametrize(("raw", "says"), [(None, "it has no text ($.text)"), (" \n", "its text is empty ($.text)")])
def test_without_a_text_there_is_no_document(raw: Any, says: str) -> None:
    assert _refusal(raw=raw) == says


def test_offsets_and_tokens_follow_line_ends_that_are_dropped() -> None:
    raw = "\ufeffa\r\nb c"
    incoming, notes = build(raw, [Said(4, 5, "X"), Said(1, 3, "Y")], About("stem"), [(1, 2), (4, 5), (6, 7)])
    assert incoming.document.text == "a\nb c"
    assert [s.place for s in incoming.spans] == [(2, 3, "X"), (0, 1, "Y")]
    assert (incoming.bounds, incoming.tokenizer, notes) == ([(0, 1), (2, 3), (4, 5)], "imported", [])
    assert "only a line end or a byte order mark is in it" in _refusal(Said(2, 3, "X"), raw=raw)


def test_tokens_that_do_not_fit_and_white_space_at_a_border_are_noted() -> None:
    incoming, notes = build(TEXT, [Said(2, 6, "X")], About("stem"), [(0, 1), (2, 5)])
    assert (incoming.bounds, incoming.tokenizer) == ([], "")
    assert notes == [
        "X 'Ana ' has white space at its border; kept as it is",
        "the tokens of the file are not used: after the last token the text ' met Lev' belongs to no token",
    ]
    moved, notes = build(TEXT, [], About("stem"), [(0, 2), (3, 6), (7, 10), (11, 14)], unit=Unit.UTF16)
    assert (moved.bounds, notes) == ([(0, 1), (2, 5), (6, 9), (10, 13)], [])


def test_half_characters_are_replaced_and_said() -> None:
    about = About("stem", "T\ud800", "s", {"k\udfff": ["a", {"b": "\ud800"}], "n": 1}, "ana")
    incoming, notes = build("text", [Said(0, 4, "X", source="\ud800", note="\udc00n")], about)
    assert (incoming.document.title, incoming.document.source, incoming.annotator) == ("T\ufffd", "s", "ana")
    assert incoming.document.meta == {"k\ufffd": ["a", {"b": "\ufffd"}], "n": 1}
    assert (incoming.spans[0].source, incoming.spans[0].note) == ("\ufffd", "\ufffdn")
    assert notes == ["lone surrogate characters beside its text became U+FFFD"]


def test_a_document_without_a_title_has_that_of_its_text() -> None:
    assert build("First line\nmore", [], About("stem"))[0].document.title == "First line"


def test_answers_are_those_of_the_project() -> None:
    assert [answer_of(value) for value in (None, "accept", "reject", "ignore")] == [None, "accept", "reject", "ignore"]
    with pytest.raises(Refused, match=r"\$.answer is 'in progress', not accept"):
        answer_of("in progress")
