"""What a screen reader says of the caret and of decided spans."""

import pytest

from annotator.gui.article.sentences import announcement, decisions
from annotator.model.span import Span, Status

TEXT = "Ana Novak met the\tHarbour\n Union. 👩‍🚀 flew"
NOVAK = Span(4, 9, "PERSON", Status.PENDING, suggestion=1)
ANA = Span(0, 9, "PERSON", id=1)


def test_token_label_and_state() -> None:
    assert announcement(TEXT, (4, 9), None) == "Novak"
    assert announcement(TEXT, (4, 9), NOVAK) == "Novak, PERSON, suggested"
    assert announcement(TEXT, (4, 9), Span(4, 9, "PERSON")) == "Novak, PERSON, accepted"
    assert announcement(TEXT, (4, 9), None, selected=True) == "Novak, selected"


def test_a_span_is_said_whole_at_its_start_and_by_token_inside() -> None:
    assert announcement(TEXT, (0, 3), ANA) == "Ana Novak, PERSON, accepted"
    assert announcement(TEXT, (4, 9), ANA) == "Novak, PERSON, accepted"
    assert announcement(TEXT, (18, 25), Span(18, 32, "ORG")) == "Harbour Union, ORG, accepted"


@pytest.mark.parametrize(
    ("piece", "said"),
    [(" ", "space"), ("\n", "new line"), ("\r\n", "new line"), ("\t", "tab"), ("\u00a0", "no-break space"), ("", "")],
)
def test_white_space_has_a_name(piece: str, said: str) -> None:
    assert announcement(piece, (0, len(piece)), None) == said


def test_a_long_span_is_said_by_its_ends() -> None:
    text = "start " + "word " * 500 + "end"
    said = announcement(text, (0, 5), Span(0, len(text), "ORG"))
    assert said.startswith("start word")
    assert said.endswith("word end, ORG, accepted")
    assert len(said) < 200


def test_what_became_of_spans() -> None:
    org = Span(0, 9, "ORG", id=1)
    assert decisions(TEXT, [], [ANA]) == ["Ana Novak, PERSON, accepted"]
    assert decisions(TEXT, [ANA], [org]) == ["Ana Novak, ORG, accepted"]
    assert decisions(TEXT, [ANA], []) == ["Ana Novak, no span"]
    assert decisions(TEXT, [ANA], [Span(0, 3, "PERSON", id=1)]) == ["Ana, PERSON, accepted"]
    assert decisions(TEXT, [ANA, NOVAK], [ANA]) == ["Novak, no span"]
    assert decisions(TEXT, [ANA], [ANA]) == []


def test_many_changes_are_counted() -> None:
    assert decisions(TEXT, [], [Span(i, i + 1, "ORG", id=i) for i in range(30)]) == ["30 spans changed"]
    pending = [Span(i, i + 1, "ORG", Status.PENDING, suggestion=i) for i in range(30)]
    assert decisions(TEXT, pending, [Span(i, i + 1, "ORG", id=i) for i in range(30)]) == ["30 spans changed"]
