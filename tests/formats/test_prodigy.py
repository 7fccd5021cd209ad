"""Files as Prodigy really writes them (made up after published ones): nothing in them stops an import."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.formats.jsonl import FORMAT
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from annotator.store.bulk import Incoming
from tests.formats.known import known
from tests.formats.reading import read_all, refused
from tests.formats.roundtrip import written

READ_BY = {"jsonl": "spaCy 3.8, from its tokens and spans"}
TEXT = "sip Promethazine in Larnholm"
SPAN = {"start": 4, "end": 16, "token_start": 1, "token_end": 1, "label": "DRUG"}
#: No `ws`, `_view_id` or `_annotator_id` in tokens and records of 2018, no tokens without ner_manual.
OLD = {"text": TEXT, "meta": {"section": "opiates"}, "_input_hash": -392767532, "_task_hash": -19, "answer": "accept"}
TOKENS = [
    {"text": "sip", "start": 0, "end": 3, "id": 0},
    {"text": "Promethazine", "start": 4, "end": 16, "id": 1},
    {"text": "in", "start": 17, "end": 19, "id": 2, "ws": True, "disabled": True},
    {"text": "Larnholm", "start": 20, "end": 28, "id": 3, "ws": False},
]


def _read(folder: Path, *records: Any) -> list[tuple[Incoming, list[str]]]:
    (folder / "in.jsonl").write_text("\n".join(map(json.dumps, records)))
    return read_all(FORMAT, folder / "in.jsonl")


def test_old_files_without_spans_or_tokens(tmp_path: Path) -> None:
    [(one, _), (two, _), (three, notes)] = _read(
        tmp_path,
        {**OLD, "tokens": TOKENS},
        {**OLD, "text": TEXT + "!", "spans": None},
        {**OLD, "text": TEXT, "spans": [SPAN], "tokens": TOKENS, "answer": "reject"},
    )
    assert (one.spans, one.answer, one.bounds[1]) == ((), Answer.ACCEPT, (4, 16))
    assert (two.spans, two.answer, two.bounds) == ((), Answer.ACCEPT, [])
    assert (three.spans, three.answer, notes) == ((Span(4, 16, "DRUG"),), Answer.REJECT, [])
    assert one.document.meta == {"section": "opiates"}


def test_the_session_stands_where_no_annotator_is_named(tmp_path: Path) -> None:
    names = {"_session_id": "drugs-kim", "_annotator_id": None}
    [(one, _), (two, _)] = _read(tmp_path, {**OLD, **names}, {**OLD, **names, "_annotator_id": "kim"})
    assert (one.annotator, two.annotator) == ("drugs-kim", "kim")


def test_parts_of_other_interfaces_are_named_and_written_back(tmp_path: Path) -> None:
    relation = {"head": 1, "child": 3, "label": "IN", "head_span": SPAN, "child_span": SPAN, "color": "#fff"}
    record = {**OLD, "spans": [{**SPAN, "kb_id": "Q1"}], "relations": [relation], "options": [{"id": 1, "text": "a"}]}
    [(one, notes)] = _read(tmp_path, {**record, "_view_id": "blocks", "versions": [OLD], "sessions": ["a"]})
    assert notes == [
        "not shown, written back as it is: relations, options",
        "left out: versions, sessions",
        "left out of spans: kb_id",
    ]
    assert one.document.meta["_extra"] == {"relations": [relation], "options": [{"id": 1, "text": "a"}]}


def test_binary_questions_about_one_text_become_one_document(tmp_path: Path) -> None:
    place = {**SPAN, "start": 20, "end": 28, "label": "GPE", "score": 0.25, "source": "core_web_sm", "rank": 0}
    records = [
        {**OLD, "spans": [SPAN], "_is_binary": True, "_session_id": "kim"},
        {**OLD, "text": "another text", "_is_binary": False},
        {**OLD, "spans": [place], "answer": "reject", "_view_id": "ner", "_session_id": "kim"},
        {**OLD, "spans": [{**SPAN, "label": "ORG"}], "answer": "ignore", "_is_binary": True, "_session_id": "kim"},
        {**OLD, "spans": [SPAN], "answer": "reject", "_is_binary": True, "_session_id": "lee"},
        {**OLD, "spans": [SPAN], "answer": "reject", "_is_binary": True, "_session_id": "kim"},
    ]
    [(manual, _), (kim, notes), (lee, _)] = _read(tmp_path, *records)
    assert (manual.document.text, manual.answer) == ("another text", Answer.ACCEPT)
    assert (kim.answer, lee.answer, kim.annotator, lee.annotator) == (None, None, "kim", "lee")
    assert [(s.label, s.status) for s in kim.spans] == [
        ("DRUG", Status.REJECTED),
        ("GPE", Status.REJECTED),
        ("ORG", Status.PENDING),
    ]
    assert notes == [
        "left out of spans: rank",
        "DRUG at 4 to 16 has another answer in line 6: the last decision stands",
    ]
    assert [s.status for s in lee.spans] == [Status.REJECTED]


@pytest.mark.parametrize(("unit", "start"), [("code-points", 2), ("utf-16", 3), ("bytes", 5)])
def test_offsets_of_every_unit(tmp_path: Path, unit: str, start: int) -> None:
    record = {"text": "😀 Ana met Zoe", "spans": [{"start": start, "end": start + 3, "label": "PERSON", "text": "Ana"}]}
    (tmp_path / "in.jsonl").write_text(json.dumps(record))
    [(one, _)] = read_all(FORMAT, tmp_path / "in.jsonl", offsets=unit)
    assert one.spans == (Span(2, 5, "PERSON"),)
    if unit != "code-points":
        [refusal] = refused(FORMAT, tmp_path / "in.jsonl")
        assert f"say --option offsets={unit}" in refusal.reason


def test_spacy_rebuilds_texts_and_spans_from_what_is_written(tmp_path: Path) -> None:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    written(FORMAT, known(), tmp_path / "out.jsonl")
    for record in map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines()):
        words, spaces = [t["text"] for t in record["tokens"]], [t["ws"] for t in record["tokens"]]
        doc = Doc(Vocab(), words=words, spaces=spaces)
        assert doc.text == record["text"]
        assert [t.idx for t in doc] == [t["start"] for t in record["tokens"]]
        for span in record["spans"]:
            if "token_start" in span:
                there = doc[span["token_start"] : span["token_end"] + 1]
                assert (there.start_char, there.end_char) == (span["start"], span["end"])
        assert [t["id"] for t in record["tokens"]] == list(range(len(doc)))
