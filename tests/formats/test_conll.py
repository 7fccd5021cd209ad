"""Files of columns: every shape that people have them in, faults with their lines, and spaCy as their reader."""

import importlib
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.formats import WriteOptions, registry
from annotator.formats.conll import FORMAT
from annotator.formats.reading import Source
from annotator.formats.writing import write_documents
from annotator.model.label import LabelScheme
from annotator.model.span import Span
from annotator.model.tokens import TokenIndex
from annotator.store.bulk import Incoming
from tests.formats.reading import read_all, read_text, refused, spans_in
from tests.formats.roundtrip import made, written

READ_BY = {"conll": "spaCy 3.8 (convert)"}
TEXT = "Ana Novak met Lev in Larnholm. She likes\nthe Harbour Union 😀."
SPANS = [Span(0, 9, "PERSON"), Span(14, 17, "PERSON"), Span(21, 29, "GPE"), Span(45, 58, "ORG")]
IOB1 = """-DOCSTART- -X- -X- O

EU NNP I-NP I-ORG
rejects VBZ I-VP O
German JJ I-NP I-MISC
call NN I-NP O

Peter NNP I-NP I-PER
Blackburn NNP I-NP I-PER

-DOCSTART- -X- -X- O

Ana NNP I-NP I-PER
Lev NNP I-NP B-PER
"""


def _spacy(path: Path) -> list[Any]:
    converters: Any = importlib.import_module("spacy.training.converters")
    return list(converters.conll_ner_to_docs(path.read_text(encoding="utf-8"), no_print=True))


@pytest.mark.parametrize("scheme", ["bio", "iob1", "biluo"])
def test_spacy_reads_every_document_with_its_entities(tmp_path: Path, scheme: str) -> None:
    out = tmp_path / "out.conll"
    options = WriteOptions(values={"scheme": scheme})
    documents = [made(TEXT, SPANS), made("Nobody here.")]
    write_documents(FORMAT, iter(documents), out, options, LabelScheme(), empty=AnnotatorError("none"))
    one, other = _spacy(out)
    assert [(ent.text, ent.label_) for ent in one.ents] == [
        ("Ana Novak", "PERSON"), ("Lev", "PERSON"), ("Larnholm", "GPE"), ("Harbour Union", "ORG"),
    ]  # fmt: skip
    assert [sentence.text for sentence in one.sents] == ["Ana Novak met Lev in Larnholm .", "She likes",
                                                         "the Harbour Union 😀 ."]  # fmt: skip
    assert (other.text, other.ents) == ("Nobody here . ", ())


def test_the_columns_of_2003_and_its_scheme_are_found_out_and_said(tmp_path: Path) -> None:
    documents, _, notes = read_text(FORMAT, IOB1, tmp_path)
    assert [d.document.text for d in documents] == ["EU rejects German call\nPeter Blackburn", "Ana Lev"]
    assert [spans_in(d) for d in documents] == [
        [("EU", "ORG"), ("German", "MISC"), ("Peter Blackburn", "PER")],
        [("Ana", "PER"), ("Lev", "PER")],
    ]
    assert notes[0] == "its tags are read as IOB1"
    assert "one space between" in notes[1]
    assert documents[0].bounds[:2] == [(0, 2), (3, 10)]


@pytest.mark.parametrize(
    ("text", "options", "spans"),
    [
        ("Ana\tB-PER\nNovak\tI-PER\n", {}, [("Ana Novak", "PER")]),
        ("New York\tB-GPE\t7\n", {"tag": "2"}, [("New York", "GPE")]),
        ("O Ana 1\nB-PER Novak 2\n", {"word": "2", "tag": "1"}, [("Novak", "PER")]),
        ("Ana  B-PER\r\nsaid\t O\r\n", {}, [("Ana", "PER")]),
        ("Ana U-PER\n\nLev B-PER\nOrlov L-PER\n", {}, [("Ana", "PER"), ("Lev Orlov", "PER")]),
        ("Ana PER\nNovak PER\nsaid O\n", {}, [("Ana Novak", "PER")]),
        ("Ana I-PER\nLev I-PER\nsaid O\n", {"tags": "bio"}, [("Ana Lev", "PER")]),
        ("# id 5 x\nAna _ _ B-PER\n# _ _ O\n", {}, [("Ana", "PER")]),
    ],
)  # fmt: skip
def test_other_columns_separators_and_comments(
    tmp_path: Path, text: str, options: dict[str, str], spans: list[tuple[str, str]]
) -> None:
    [document], refused, _ = read_text(FORMAT, text, tmp_path, **options)
    assert (refused, spans_in(document)) == ([], spans)


def test_a_word_that_begins_with_a_hash_is_no_comment(tmp_path: Path) -> None:
    [document], _, notes = read_text(FORMAT, "# a comment\n#Larnholm B-GPE\n# O\n", tmp_path)
    assert document.document.text == "#Larnholm #"
    assert "1 line(s) that begin with # are comments, from line 1" in notes


def test_where_nothing_marks_documents_the_file_is_one_or_divided(tmp_path: Path) -> None:
    text = "Ana B-PER\n\nsaid O\n\n\nLev B-PER\n"
    [document], _, notes = read_text(FORMAT, text, tmp_path)
    assert document.document.text == "Ana\nsaid\nLev"
    assert any("sentences=N" in note for note in notes)
    documents, _, _ = read_text(FORMAT, text, tmp_path, sentences="2")
    assert [d.document.text for d in documents] == ["Ana\nsaid", "Lev"]
    with pytest.raises(AnnotatorError, match="sentences=two is not a whole number"):
        read_text(FORMAT, text, tmp_path, sentences="two")


def test_tags_that_do_not_follow_are_taken_and_named_with_their_line(tmp_path: Path) -> None:
    [document], _, notes = read_text(FORMAT, "Ana B-PER\nsaid O\nLev I-PER\nOrlov I-PER\n", tmp_path)
    assert spans_in(document) == [("Ana", "PER"), ("Lev Orlov", "PER")]
    assert "line 3: I-PER begins a span without B-PER" in notes


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("Ana NNP B-PER\nsaid O\nno NN O\n", 2, "has 2 column(s), not 3"),
        ("Ana B-PER\nsaid Q-PER\n", 2, "'Q-PER' is no tag such as O, B-PER"),
        ("Ana\nsaid\n", 0, "most rows have 1 column(s)"),
        ("Ana\tB-PER\n \tO\n", 2, "has no word"),
        ("-DOCSTART- -X- O O\n\n", 0, "it has no rows"),
        (f"Ana B-{'x' * 201}\n", 1, "longer than 200"),
    ],
)
def test_a_broken_row_is_refused_with_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    documents, [refusal], _ = read_text(FORMAT, text, tmp_path)
    assert documents == []
    assert refusal.place == line
    assert says in refusal.reason


_FIELD = st.sampled_from(
    ["Ana", "O", "B-PER", "I-PER", "L-PER", "S-X", "#", "-DOCSTART-", "-X-", "", "_", "é\u00a0", "B-"]
)
_ROW = st.lists(_FIELD, max_size=4).map("\t".join) | st.lists(_FIELD, max_size=4).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(_ROW, max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_whatever_stands_in_the_columns_is_taken_or_refused(rows: list[str], end: str) -> None:
    with TemporaryDirectory() as name:
        documents, refused, _ = read_text(FORMAT, end.join(rows), Path(name))
    assert all(d.document.text.strip() for d in documents)
    assert len(refused) <= 1 + sum("-DOCSTART-" in row for row in rows), "one for a document at most"
    assert all(0 <= s.start < s.end <= len(d.document.text) for d in documents for s in d.spans)


def test_the_word_that_begins_documents_is_cut(tmp_path: Path) -> None:
    tokens = [(0, 3), (4, 14), (15, 18)]
    whole = replace(made("Ana -DOCSTART- Lev", [Span(4, 14, "ORG")]), tokens=TokenIndex.of(tokens))
    out = tmp_path / "out.conll"
    written(FORMAT, [whole], out)
    [found], _, _ = read_text(FORMAT, out.read_text(), tmp_path)
    assert spans_in(found) == [("- DOCSTART-", "ORG")]


@pytest.mark.parametrize("name", ["train.txt", "eng.testa", "a.conll", "b.tsv"])
def test_columns_are_recognised_by_a_look_inside(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(IOB1)
    assert registry.recognised(tmp_path / name) is FORMAT
    (tmp_path / "c.txt").write_text("Only a text\nof some lines\n")
    found = registry.recognised(tmp_path / "c.txt")
    assert found is not None
    assert found.name == "text"


def test_documents_begin_where_a_line_marks_them_or_after_so_many_sentences(tmp_path: Path) -> None:
    def texts(data: str, **values: str) -> list[tuple[int | str, str]]:
        path = tmp_path / "in.conll"
        path.write_text(data)
        read = Source(path, FORMAT, FORMAT.chosen("", values), 0).read()
        return [(place, found.document.text) for place, found, _ in read if isinstance(found, Incoming)]

    plain = "\na B-X\n\nb O\n\n\nc O\n"
    assert texts(plain) == [(2, "a\nb\nc")]
    assert texts(plain, sentences="1") == [(2, "a"), (4, "b"), (7, "c")]
    assert texts(plain, sentences="2") == [(2, "a\nb"), (7, "c")]
    marked = "-DOCSTART- O\n\na B-X\n\nb O\n\n-DOCSTART- O\nc O\n\nd O\n"
    for sentences in ("0", "1"):
        assert texts(marked, sentences=sentences) == [(1, "a\nb"), (7, "c\nd")]


@pytest.mark.parametrize(
    ("columns", "rows"), [("2", ["Ana B-PER", "met O"]), ("4", ["Ana -X- _ B-PER", "met -X- _ O"])]
)
def test_two_or_four_columns_are_written(tmp_path: Path, columns: str, rows: list[str]) -> None:
    options = WriteOptions(values={"columns": columns})
    written(FORMAT, [made("Ana met", [Span(0, 3, "PER")])], tmp_path / "out.conll", options)
    assert (tmp_path / "out.conll").read_text().split("\n")[2:4] == rows


@pytest.mark.parametrize(
    ("data", "values", "says"),
    [
        ("a O\n", {"word": "0"}, "no word in 0 with a tag in 2"),
        ("a O\n", {"word": "3"}, "no word in 3 with a tag in 2"),
        ("a O\n", {"tag": "0"}, "no word in 1 with a tag in 0"),
        ("a O\n", {"tag": "3"}, "no word in 1 with a tag in 3"),
        ("a O\n", {"word": "2"}, "no word in 2 with a tag in 2"),
        ("\n\n", {}, "it has no rows"),
    ],
)
def test_columns_that_are_not_there_are_said(tmp_path: Path, data: str, values: dict[str, str], says: str) -> None:
    (tmp_path / "in.conll").write_text(data)
    assert says in refused(FORMAT, tmp_path / "in.conll", **values)[0].reason


def test_words_and_tags_may_stand_in_any_column(tmp_path: Path) -> None:
    read, _, _ = read_text(FORMAT, "# Ana\nB-PER x Ana\nO y met\n", tmp_path, word="3", tag="1")
    assert [(one.document.text, spans_in(one)) for one in read] == [("Ana met", [("Ana", "PER")])]
    for separator, text in (("tab", "a b c"), ("blanks", "a")):
        path = tmp_path / "in.conll"
        path.write_text("a b\tO\tB-X\nc\tO\tO\n" if separator == "tab" else "a\tO B-X\n")
        [(one, _)] = read_all(FORMAT, path, separator=separator)
        assert one.document.text == text


def test_tags_are_read_in_the_scheme_that_is_said_and_notes_stand_once(tmp_path: Path) -> None:
    path = tmp_path / "in.conll"
    path.write_text("# one\na I-X\nb I-X\n\n# two\nc B-X\nd O\n")
    [(one, notes)] = read_all(FORMAT, path, tags="bio")
    assert spans_in(one) == [("a b", "X"), ("c", "X")]
    assert notes[0] == "its tags are read as BIO"
    assert read_all(FORMAT, path, tags="iob1")[0][1][0] == "its tags are read as IOB1"
    assert any("2 line(s) that begin with # are comments, from line 1" in note for note in notes)
    assert sum("no line marks documents" in note for note in notes) == 1
    found = read_all(FORMAT, path, sentences="1")
    assert [any("its tags are read as" in note for note in notes) for _, notes in found] == [True, False]
    assert not any("no line marks documents" in note for _, notes in found for note in notes)
