"""CSV and TSV: spreadsheets cannot be made to run what a text says, and tables of others come in or say why not."""

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import registry
from annotator.formats.csv_rows import COLUMNS, FORMAT, TSV, _defused, _undone
from annotator.formats.format import Format
from annotator.formats.writing import WriteOptions
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from tests.formats.known import known
from tests.formats.reading import read_all, refused
from tests.formats.roundtrip import made, written

READ_BY = {"csv": "Python's csv", "tsv": "Python's csv"}
HEAD = "document,start,end,label,text\n"


def _file(folder: Path, text: str | bytes, name: str = "in.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(("kind", "delimiter"), [(FORMAT, ","), (TSV, "\t")])
def test_a_row_for_each_document_and_each_span(tmp_path: Path, kind: Format, delimiter: str) -> None:
    written(kind, known(), tmp_path / "out")
    with (tmp_path / "out").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=delimiter))
    wanted = known()
    assert [row["text"] for row in rows if not row["label"]] == [one.document.text for one in wanted]
    assert [row["document"] for row in rows if not row["label"]] == ["1", "1", "2"]
    spans = [row for row in rows if row["label"]]
    assert len(spans) == sum(len(one.spans) + len(one.rejected) for one in wanted)
    for row in spans:
        text = wanted[0].document.text
        assert row["text"] == text[int(row["start"]) : int(row["end"])]
    assert {row["status"] for row in spans} == {"accepted", "rejected"}
    assert json.loads(rows[0]["meta"]) == wanted[0].document.meta


DANGEROUS = ['=HYPERLINK("http://x.org")', "+1", "-1", "@SUM(A1)", "\tx", "'=1", "''+1", "＝1"]


def test_formulas_are_defused_and_come_back(tmp_path: Path) -> None:
    documents = [made(f"{cell} Ana", [Span(0, len(cell), "=X")], "@kim", title=cell) for cell in DANGEROUS]
    written(FORMAT, documents, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        cells = {cell for row in csv.reader(file) for cell in row}
    assert not {cell for cell in cells if cell[:1] in {"=", "+", "-", "@", "\t", "＝"}}
    came = [one for one, _ in read_all(FORMAT, tmp_path / "out.csv")]
    assert [(one.document.text, one.document.title, one.annotator) for one in came] == [
        (one.document.text, one.document.title, "@kim") for one in documents
    ]
    assert [one.spans[0].label for one in came] == ["=X"] * len(DANGEROUS)


@given(cell=st.text("'=+-@\t a", max_size=6))
def test_defusing_is_undone_exactly(cell: str) -> None:
    assert _undone(_defused(cell)) == cell
    assert _defused(cell)[:1] not in {"=", "+", "-", "@", "\t"}


def test_cells_can_be_kept_as_they_are(tmp_path: Path) -> None:
    options = WriteOptions(values={"formulas": "kept", "bom": "yes"})
    documents = [made("=1+1 Ana", [Span(0, 4, "X")])]
    written(FORMAT, documents, tmp_path / "out.csv", options)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfdocument,")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["text"] == "=1+1 Ana"
    [(one, _)] = read_all(FORMAT, tmp_path / "out.csv", formulas="kept")
    assert (one.document.text, one.spans) == ("=1+1 Ana", (Span(0, 4, "X"),))


def test_tables_of_others(tmp_path: Path) -> None:
    """Semicolons, decimals that pandas makes, the text in every row, no column of annotators, more columns."""
    path = _file(
        tmp_path,
        "Document_Text;Start;End;Label;Status;Score;kind\r\n"
        '"Ana met\nLev";0.0;3.0;PERSON;;0.5;a\r\n'
        '"Ana met\nLev";8;11;PERSON;Rejected;;b\r\n'
        "Zoe left;0;3;PERSON;pending;;\r\n",
    )
    [(one, notes), (two, _)] = read_all(FORMAT, path)
    assert (one.document.text, one.document.meta) == ("Ana met\nLev", {"kind": "a"})
    assert one.spans == (Span(0, 3, "PERSON", score=0.5), Span(8, 11, "PERSON", Status.REJECTED))
    assert (two.document.text, two.spans) == ("Zoe left", (Span(0, 3, "PERSON", Status.PENDING),))
    assert notes == []


def test_a_table_of_texts(tmp_path: Path) -> None:
    [(one, _), (two, _)] = read_all(FORMAT, _file(tmp_path, "text|label|url\nAna left|news|x.org\nLev left||\n"))
    assert (one.document.meta, two.document.meta) == ({"label_": "news", "url": "x.org"}, {})
    assert (two.document.text, two.answer) == ("Lev left", None)


def test_answers_metadata_and_unknown_columns(tmp_path: Path) -> None:
    head = "document,annotator,start,end,label,text,answer,meta,colour"
    rows = (
        f'{head}\n1,kim,,,,Ana,Reject,not JSON,\n1,kim,0,3,X,Ana,Reject,,red\n1,lee,,,,Ana,in progress,"{{""a"":1}}",\n'
    )
    [(one, notes), (two, _)] = read_all(FORMAT, _file(tmp_path, rows))
    assert (one.answer, one.document.meta, notes) == (
        Answer.REJECT,
        {"meta": "not JSON"},
        ["left out of spans: colour"],
    )
    assert (two.annotator, two.answer, two.document.meta) == ("lee", None, {"a": 1})


BROKEN = [
    ("", 1, "names no column text, but nothing"),
    ("Ana,Novak\n", 1, "names no column text, but ana, novak"),
    ("text,text\n", 1, "two columns text"),
    ("text:start:end\nabc:0:1\n", 1, "names no column text, but text:start:end"),
    (f"{HEAD}1,,,,abc\n1,0,1,X\n", 3, "it has 4 cells; the first line names 5 columns"),
    (f"{HEAD}1,,,,abc\n1,0,1,X,a,b\n", 3, "it has 6 cells"),
    (f"{HEAD}1,0,1,X,a\n", 2, "no row with the text of its document stands above it"),
    (f"{HEAD}1,,,,abc\n2,0,1,X,a\n", 3, "no row with the text of its document stands above it"),
    (f"{HEAD}1,,,,\n", 2, "neither a text nor a label"),
    (f"{HEAD}1,,,, \n", 2, "its text is empty"),
    (f"{HEAD}1,,,,abc\n1,x,1,X,a\n", 2, "line 3: start and end have to be whole numbers"),
    (f"{HEAD}1,,,,abc\n1,0,9{'9' * 5000},X,a\n", 2, "whole numbers"),
    (f"{HEAD}1,,,,abc\n1,-1,1,X,\n", 2, "line 3: start -1 is negative"),
    (f"{HEAD}1,,,,abc\n1,2,1,X,\n", 2, "start 2 is not before end 1"),
    (f"{HEAD}1,,,,abc\n1,0,4,X,\n", 2, "beyond the text, which has 3 characters"),
    (f"{HEAD}1,,,,abc\n1,0,1,X,b\n", 2, "the text there is 'a', not 'b'"),
    (f"{HEAD}1,,,,😀abc\n1,2,5,X,abc\n", 2, "--option offsets=utf-16"),
    (f"{HEAD}1,,,,😀abc\n1,4,7,X,abc\n", 2, "--option offsets=bytes"),
    (f"{HEAD}1,,,,abc\n1,0,1,{'x' * 10_000},a\n", 2, "longer than 200 characters"),
    (f'{HEAD}1,,,,abc\n1,0,1,"a\nb",a\n', 2, "control character"),
    (f'{HEAD}1,,,,abc\n1,0,1,X,"a\n1,1,2,X,b\n', 3, "from here on it is no CSV with ',' between cells"),
    (f'{HEAD}1,,,,abc\n1,0,1,X,"a"b\n', 3, "from here on it is no CSV"),
    (HEAD.encode() + b"1,,,,caf\xe9\n", 2, "it is not UTF-8"),
    ("text,start,end,label,status\na,0,1,X,\n", 2, "no row with the text"),
    ("document_text,start,end,label,status\na,0,1,X,maybe\n", 2, "line 2: status is 'maybe', not pending, accepted"),
    ("document_text,start,end,label,score\na,0,1,X,nan\n", 2, "line 2: score is 'nan', not a number"),
    ('document_text,start,end,label,score\na,0,1,X,"0,5"\n', 2, "line 2: score is '0,5', not a number"),
    ("text,answer\na,maybe\n", 2, "answer is 'maybe'"),
]


@pytest.mark.parametrize(("data", "line", "says"), BROKEN, ids=[f"{i} {says}" for i, (_, _, says) in enumerate(BROKEN)])
def test_every_fault_is_a_sentence_with_its_line(tmp_path: Path, data: str | bytes, line: int, says: str) -> None:
    [refusal] = refused(FORMAT, _file(tmp_path, data))
    assert says in refusal.reason
    assert refusal.place == line


def test_nul_and_long_cells_come_in(tmp_path: Path) -> None:
    text = "x" * 200_000 + " Ana\0"
    [(one, notes)] = read_all(FORMAT, _file(tmp_path, f"{HEAD}1,,,,{text}\n1,200001,200004,X,Ana\n"))
    assert one.document.text[one.spans[0].start : one.spans[0].end] == "Ana"
    assert notes == ["1 NUL or lone surrogate character(s) became U+FFFD"]


def test_the_first_line_tells_what_it_is(tmp_path: Path) -> None:
    for name, data, wanted in (
        ("a", ",".join(COLUMNS), "csv"),
        ("b", "start\tend\tlabel\ttext\n", "csv"),
        ("c.tsv", "text\tx\n", "tsv"),
        ("d", "An article, with text, and label.\n", ""),
    ):
        found = registry.recognised(_file(tmp_path, data, name))
        assert (found.name if found else "") == wanted


def test_spans_keep_who_suggested_them_and_annotators_their_own_rows(tmp_path: Path) -> None:
    span = Span(0, 3, "X", Status.PENDING, 0.5, "tiny 1.0", "a note")
    outgoing = [made("Ana", [span], "kim"), made("Ana", [Span(0, 3, "Y")], "lee"), made("Bea", [], "kim")]
    written(FORMAT, outgoing, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        assert [row["meta"] for row in csv.DictReader(file) if not row["label"]] == [""] * 3
    came = [one for one, _ in read_all(FORMAT, tmp_path / "out.csv")]
    assert [(one.document.text, one.annotator, [s.label for s in one.spans]) for one in came] == [
        ("Ana", "kim", ["X"]), ("Ana", "lee", ["Y"]), ("Bea", "kim", []),
    ]  # fmt: skip
    assert came[0].spans == (span,)


def test_a_span_that_names_another_document_or_annotator_is_refused(tmp_path: Path) -> None:
    head = "document,annotator,start,end,label,text\n1,kim,,,,Ana met\n"
    for row, taken in (
        ("1,kim,0,3,X,Ana\n", 1),
        (",,0,3,X,Ana\n", 1),
        ("2,kim,0,3,X,Ana\n", 0),
        ("1,lee,0,3,X,Ana\n", 0),
    ):
        path = _file(tmp_path, head + row)
        if taken:
            assert len(read_all(FORMAT, path)[0][0].spans) == 1
        else:
            assert [refusal.place for refusal in refused(FORMAT, path)] == [3]
    assert refused(FORMAT, _file(tmp_path, "text,start,end,label\nAna,,,\nAna,zero,3,X\n"))
