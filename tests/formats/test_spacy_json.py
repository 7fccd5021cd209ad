"""`Doc.to_json` in and out, with spaCy on the other side."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.formats import registry
from annotator.formats.spacy_json import FORMAT
from annotator.model.span import Span
from tests.formats.reading import read, read_text, spans_in
from tests.formats.roundtrip import made, written
from tests.formats.test_jsonl import ODD

READ_BY = {"spacy-json": "spaCy 3.8"}
TEXT = "Ana Novak met  the\n\n\tHarbour Union."


def _docs(path: Path) -> list[Any]:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    return [Doc(Vocab()).from_json(record, validate=True) for record in json.loads(path.read_bytes())]


def test_spacy_makes_documents_of_what_goes_out(tmp_path: Path) -> None:
    spans = [Span(0, 9, "PERSON"), Span(4, 9, "NAME"), Span(21, 34, "ORG")]
    report = written(FORMAT, [made(TEXT, spans), made(ODD), made(f"  {ODD} ")], tmp_path / "out.json")
    one, odd, spaced = _docs(tmp_path / "out.json")
    assert [(ent.text, ent.label_) for ent in one.ents] == [("Ana Novak", "PERSON"), ("Harbour Union", "ORG")]
    assert [span.text for span in one.spans["sc"]] == ["Ana Novak", "Novak", "Harbour Union"]
    assert (one.text, odd.text, spaced.text) == (TEXT, ODD, f"  {ODD} ")
    assert [lost.text for lost in report.lost] == ["Novak"]


def test_what_spacy_writes_comes_in(tmp_path: Path) -> None:
    from spacy.tokens import Doc, Span
    from spacy.vocab import Vocab

    doc = Doc(Vocab(), words=["Ana", "Novak", "met", "."], spaces=[True, True, False, False])
    doc.ents = [Span(doc, 0, 2, label="PERSON")]
    doc.spans["mine"] = [Span(doc, 2, 3, label="EVENT", kb_id="Q1")]
    doc.cats = {"sports": 1.0}
    path = tmp_path / "in.json"
    path.write_text(json.dumps([doc.to_json()]))
    assert registry.recognised(path) is FORMAT
    [found], _, notes = read(FORMAT, path)
    assert spans_in(found) == [("Ana Novak", "PERSON"), ("met", "EVENT")]
    assert found.bounds == [(0, 3), (4, 9), (10, 13), (13, 14)]
    assert notes == [
        "labels of the document are left out: sports",
        "links of 1 span(s) to a knowledge base are left out",
    ]


def test_one_document_lines_of_them_and_displacy_are_read_too(tmp_path: Path) -> None:
    record = {"text": "Ana met", "ents": [{"start": 0, "end": 3, "label": "PERSON"}], "title": "A meeting"}
    lines = tmp_path / "in.jsonl"
    lines.write_text(f"{json.dumps(record)}\n\n{json.dumps(record)}\n")
    assert registry.recognised(lines) is FORMAT
    found, _, _ = read(FORMAT, lines)
    one, _, _ = read_text(FORMAT, json.dumps(record, indent=1), tmp_path)
    assert [(spans_in(d), d.document.title) for d in (*found, *one)] == [([("Ana", "PERSON")], "A meeting")] * 3


@pytest.mark.parametrize(
    ("value", "place", "says"),
    [
        ([{"text": "Ana", "ents": []}, 3], "$[1]", "not an object with a text"),
        ([{"ents": []}], "$[0]", "no text"),
        ([{"text": "Ana", "ents": [{"start": 0, "end": 9, "label": "X"}]}], "$[0]", "$.ents[0]: end 9 is beyond"),
        ([{"text": "Ana", "spans": {"sc": [3]}}], "$[0]", "$.spans.sc[0] is not an object"),
        ([{"text": "Ana", "spans": [3]}], "$[0]", "$.spans is not an object"),
        ([{"text": "Ana", "cats": 3}], "$[0]", "$.cats is not an object"),
        (3, "$[0]", "not an object with a text"),
    ],
)
def test_what_is_no_document_is_refused_with_its_place(tmp_path: Path, value: Any, place: str, says: str) -> None:
    _, [refusal], _ = read_text(FORMAT, json.dumps(value), tmp_path)
    assert refusal.place == place
    assert says in refusal.reason


def test_tokens_that_are_none_of_the_text_are_noted(tmp_path: Path) -> None:
    for tokens in ([{"id": 0}], [{"start": 0, "end": 2}]):
        [found], _, notes = read_text(FORMAT, json.dumps([{"text": "Ana", "ents": [], "tokens": tokens}]), tmp_path)
        assert found.bounds == []
        assert "the tokens of the file are not used" in notes[0]
