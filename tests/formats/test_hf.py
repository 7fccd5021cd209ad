"""Rows of tokens and tags: as texts, as numbers with their names, in a folder and in Parquet."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import ConvertOptions, WriteOptions, convert, hf_folder, hf_parquet, hf_tokens, registry
from annotator.formats.hf_tokens import FORMAT, listed_names
from annotator.model.span import Span
from tests.formats.parquet_stand_in import MAGIC, parquet_library
from tests.formats.reading import read, read_text, spans_in
from tests.formats.roundtrip import made, written

NAMES = ["O", "B-PER", "I-PER", "B-LOC"]
NUMBERED = {"tokens": ["Ana", "Novak", "in", "Larnholm"], "ner_tags": [1, 2, 0, 3]}
FOUND = [("Ana Novak", "PER"), ("Larnholm", "LOC")]
TEXT = "Ana Novak met. Lev left\nLarnholm."
SPANS = [Span(0, 9, "PERSON"), Span(24, 32, "GPE")]


def _lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_row_is_a_document_or_a_sentence(tmp_path: Path) -> None:
    written(FORMAT, [made(TEXT, SPANS)], tmp_path / "out.jsonl")
    [row] = _lines(tmp_path / "out.jsonl")
    assert row["tokens"] == ["Ana", "Novak", "met", ".", "Lev", "left", "Larnholm", "."]
    assert row["ner_tags"] == ["B-PERSON", "I-PERSON", "O", "O", "O", "O", "B-GPE", "O"]
    options = ConvertOptions(to_format="hf", writing=WriteOptions(values={"rows": "sentence", "scheme": "biluo"}))
    convert([tmp_path / "out.jsonl"], tmp_path / "sentences.jsonl", options)
    rows = _lines(tmp_path / "sentences.jsonl")
    assert [(row["id"], row["ner_tags"]) for row in rows] == [
        ("0-1", ["B-PERSON", "L-PERSON", "O", "O"]), ("0-2", ["O", "O", "U-GPE", "O"]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "value"),
    [
        ("labels.txt", "\n".join(NAMES)),
        ("label_list.json", json.dumps(NAMES)),
        ("config.json", json.dumps({"id2label": {str(i): name for i, name in enumerate(NAMES)}, "label2id": {"O": 0}})),
        ("dataset_infos.json", json.dumps({"x": {"features": {"ner_tags": {"feature": {"names": NAMES}}}}})),
    ],
)
def test_names_of_numbers_are_found_beside_the_rows(tmp_path: Path, file: str, value: str) -> None:
    (tmp_path / file).write_text(value)
    [document], _, notes = read_text(FORMAT, json.dumps(NUMBERED), tmp_path)
    assert document.document.text == "Ana Novak in Larnholm"
    assert spans_in(document) == FOUND
    assert notes == ["its tags are read as BIO", "the text is put together from tokens, with one space between them"]


def test_names_of_numbers_can_be_said(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("\n".join(NAMES))
    [document], _, _ = read_text(FORMAT, json.dumps(NUMBERED), tmp_path, names=str(tmp_path / "mine.txt"))
    assert spans_in(document) == FOUND
    (tmp_path / "mine.json").write_text("{}")
    _, [refusal], _ = read_text(FORMAT, json.dumps(NUMBERED), tmp_path, names=str(tmp_path / "mine.json"))
    assert "no list of names" in refusal.reason
    with pytest.raises(AnnotatorError, match=r"none.txt cannot be read"):
        read_text(FORMAT, json.dumps(NUMBERED), tmp_path, names=str(tmp_path / "none.txt"))


def test_a_list_of_names_is_looked_for_everywhere_in_json() -> None:
    assert listed_names({"a": [1, {"b": {"1": "B-X", "0": "O"}}]}) == ["O", "B-X"]
    assert listed_names({"a": ["B-X"], "b": {"0": 1}}) == []


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"tokens": ["Ana"], "ner_tags": [1]}, "put its names into labels.txt"),
        ({"tokens": ["Ana"], "tags": ["O", "O"]}, "it has 1 tokens, but 2 tags"),
        ({"tokens": [1], "tags": ["O"]}, "no list of tokens"),
        ({"tokens": ["Ana"]}, "no list of ner_tags"),
        ({"tokens": ["Ana"], "tags": [None]}, "None is no tag"),
        ({"tokens": ["Ana", "Lev"], "tags": ["PER", "B-PER"]}, "'PER' is no tag such as"),
        ({"tokens": [" "], "tags": ["O"]}, "it has no tokens"),
    ],
)
def test_a_broken_row_is_refused_with_its_line(tmp_path: Path, row: Any, says: str) -> None:
    documents, [refusal], _ = read_text(FORMAT, f'{{"tokens": ["Lev"], "tags": ["O"]}}\n{json.dumps(row)}', tmp_path)
    assert (len(documents), refusal.place) == (1, 2)
    assert says in refusal.reason


def test_a_number_without_a_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "labels.txt").write_text("O\nB-PER\n")
    _, [refusal], _ = read_text(FORMAT, '{"tokens": ["Ana"], "tags": [2]}', tmp_path)
    assert refusal.reason == "the tag 2 has no name: there are 2, and the first is 0"


def test_odd_tags_and_tokens_are_taken_and_named(tmp_path: Path) -> None:
    row = {"words": ["Ana", " ", "New York"], "labels": ["I-PER", "O", "I-LOC"], "title": "Trip"}
    [document], _, notes = read_text(FORMAT, json.dumps(row), tmp_path)
    assert spans_in(document) == [("Ana", "PER"), ("New York", "LOC")]
    assert (document.document.title, notes[0]) == ("Trip", "its tags are read as IOB1")
    assert notes[2] == "1 token(s) of white space alone are left out"


def test_a_folder_has_numbers_with_their_names_and_a_card(tmp_path: Path) -> None:
    written(hf_folder.FORMAT, [made(TEXT, SPANS), made("Lev", [Span(0, 3, 'a"b')])], tmp_path / "out")
    names = ["O", "B-GPE", "I-GPE", "B-PERSON", "I-PERSON", 'B-a"b', 'I-a"b']
    assert (tmp_path / "out" / "labels.txt").read_text().splitlines() == names
    assert [row["ner_tags"] for row in _lines(tmp_path / "out" / "train.jsonl")] == [[3, 4, 0, 0, 0, 0, 1, 0], [5]]
    card = (tmp_path / "out" / "README.md").read_text()
    assert "  - name: ner_tags\n    sequence:\n      class_label:\n        names:\n          '0': \"O\"\n" in card
    assert '          \'5\': "B-a\\"b"\n' in card
    (tmp_path / "out" / "test.jsonl").write_text('{"tokens": ["x"], "ner_tags": [9]}\n')
    assert registry.recognised(tmp_path / "out") is hf_folder.FORMAT
    documents, [refusal], _ = read(hf_folder.FORMAT, tmp_path / "out")
    assert [spans_in(d) for d in documents] == [[("Ana Novak", "PERSON"), ("Larnholm", "GPE")], [("Lev", 'a"b')]]
    assert (Path(refusal.file).name, refusal.place) == ("test.jsonl", 1)


def test_parquet_with_numbers_has_their_names_inside(tmp_path: Path) -> None:
    said = {"huggingface": {"info": {"features": {"ner_tags": {"feature": {"names": NAMES}}}}}}
    (tmp_path / "in.parquet").write_bytes(MAGIC + f"#{json.dumps(said)}\n{json.dumps(NUMBERED)}\n".encode())
    with parquet_library():
        assert registry.recognised(tmp_path / "in.parquet") is hf_parquet.FORMAT
        [document], _, _ = read(hf_parquet.FORMAT, tmp_path / "in.parquet")
    assert spans_in(document) == FOUND


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PAR2", "pyarrow cannot read it (no magic bytes)"),
        (MAGIC + b'#{"total_byte_size": 11}\n', "unpacks to more than"),
    ],
)
def test_broken_parquet_and_bombs_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, says: str
) -> None:
    monkeypatch.setattr(hf_parquet, "LARGEST_WHOLE", 10)
    (tmp_path / "in.parquet").write_bytes(data)
    with parquet_library():
        _, [refusal], _ = read(hf_parquet.FORMAT, tmp_path / "in.parquet")
    assert says in refusal.reason


def test_without_pyarrow_one_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "in.parquet").write_bytes(b"PAR1")
    with pytest.raises(AnnotatorError, match=r"Parquet needs the library pyarrow.*pip install 'annotator\[parquet\]'"):
        read(hf_parquet.FORMAT, tmp_path / "in.parquet")


def test_rows_are_told_from_other_lines_of_json(tmp_path: Path) -> None:
    for name, line, wanted in (
        ("a.jsonl", '{"id": "0", "tokens": ["Ana"], "ner_tags": [0]}', hf_tokens.FORMAT.name),
        ("b.jsonl", '{"text": "Ana", "tokens": [{"text": "Ana"}], "spans": []}', "jsonl"),
    ):
        (tmp_path / name).write_text(line)
        found = registry.recognised(tmp_path / name)
        assert found is not None
        assert found.name == wanted
