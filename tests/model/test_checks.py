"""What is found in documents before training."""

import pytest

from annotator.model.checks import ADVICE, FEW, Checked, Finding, Tally, findings
from annotator.model.span import Span
from annotator.model.tokens import Tokens

TEXT = "Ana Novak, of Oslo’s Harbour Union, slept. Lev woke her ."


def _checked(*pieces: tuple[str, str], text: str = TEXT) -> Checked:
    spans = [Span(text.index(piece), text.index(piece) + len(piece), label) for piece, label in pieces]
    return Checked(7, "A title", text, "ana", spans, Tokens(text).bounds())


def _found(one: Checked) -> list[tuple[str, str, str]]:
    return [(f.kind, f.text, f.what) for f in findings(one)]


def test_a_document_as_it_should_be() -> None:
    assert _found(_checked(("Ana Novak", "PERSON"), ("Oslo", "GPE"), ("Harbour Union", "ORG"))) == []


@pytest.mark.parametrize(
    ("piece", "kind", "what"),
    [
        ("Novak, ", "white space", "PERSON has white space at its border"),
        ("Novak,", "punctuation", "PERSON has punctuation at its border"),
        ("Har", "misaligned", "PERSON is inside the token(s) “Harbour”"),
        ("slept. Lev", "sentence", "PERSON crosses the end of a sentence"),
    ],
)
def test_a_span_that_would_go_wrong(piece: str, kind: str, what: str) -> None:
    [found] = findings(_checked((piece, "PERSON")))
    assert (found.kind, found.text, found.what) == (kind, piece, what)
    assert (found.document, found.title, found.annotator) == (7, "A title", "ana")
    assert TEXT[found.start : found.end] == piece


def test_spans_that_doc_ents_cannot_hold_together() -> None:
    one = _checked(("Oslo’s Harbour Union", "ORG"), ("Oslo", "GPE"), ("Union, slept", "ORG"))
    assert _found(one) == [
        ("overlap", "Oslo", "GPE lies inside ORG “Oslo’s Harbour Union”"),
        ("overlap", "Union, slept", "ORG crosses ORG “Oslo’s Harbour Union”"),
    ]


def test_documents_that_say_nothing() -> None:
    assert _found(_checked()) == [("empty", "", "accepted without a span")]
    assert _found(_checked(text=" \n")) == [("no text", "", "there is no text")]


def _tallied(*documents: Checked) -> list[Finding]:
    tally = Tally()
    for one in documents:
        tally.add(one)
    return list(tally.findings())


def test_labels_with_few_examples_say_where_the_first_is() -> None:
    [few] = _tallied(_checked(("Oslo", "GPE")), *[_checked(("Ana Novak", "PERSON"))] * FEW)
    assert (few.kind, few.text, few.what) == ("few examples", "Oslo", "GPE has 1 example")


def test_a_text_with_several_labels_says_where_it_has_the_rarer_one() -> None:
    texts = [_checked(("Oslo", "GPE"))] * FEW + [_checked(("Ana Novak", "ORG"))] * FEW
    broken = _checked(("Ana \n Novak", "PERSON"), text="Ana \n Novak slept.")
    [few, conflict] = _tallied(*texts, broken)
    assert few.what == "PERSON has 1 example"
    assert (conflict.kind, conflict.text, conflict.what) == (
        "conflict",
        "Ana \n Novak",
        f"PERSON once, ORG {FEW} times",
    )


def test_long_texts_are_cut_where_they_are_shown() -> None:
    text = "word " * 200 + "end"
    [found] = findings(Checked(1, "", text, "ana", [Span(0, len(text) - 1, "X")], Tokens(text).bounds()))
    assert (len(found.text), found.end) == (200, len(text) - 1)


def test_every_kind_says_what_to_do() -> None:
    assert all(Finding(kind, 1, "", 0, 0, "", "").advice.endswith(".") for kind in ADVICE)
    assert f"({FEW} at least)" in ADVICE["few examples"]
