"""CoNLL-U with entities in MISC: treebanks' ways in, and spaCy and the conllu package as readers of what goes out."""

import importlib
from pathlib import Path
from typing import Any

import pytest

from annotator.formats.conllu import FORMAT, label
from annotator.model.span import Span
from tests.formats.reading import read_text, spans_in
from tests.formats.roundtrip import made, written

READ_BY = {"conllu": "spaCy 3.8 (convert), conllu 6.0"}
TEXT = "  Ana Novak met\n\n\tthe Harbour\u00a0Union. 😀 left, too. "
SPANS = [Span(2, 11, "PERSON"), Span(22, 35, "ORG"), Span(37, 38, "EVENT-X")]


def _row(ident: str, word: str, misc: str = "_") -> str:
    return "\t".join([ident, word, *"_" * 7, misc]) + "\n"


def _written(folder: Path) -> str:
    written(FORMAT, [made(TEXT, SPANS, title="One | two")], folder / "out.conllu")
    return (folder / "out.conllu").read_text(encoding="utf-8")


def test_spacy_reads_the_entities_and_the_spaces(tmp_path: Path) -> None:
    converters: Any = importlib.import_module("spacy.training.converters")
    [doc] = converters.conllu_to_docs(_written(tmp_path), no_print=True)
    assert doc.text.rstrip() == "Ana Novak met the Harbour Union. 😀 left, too."
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Ana Novak", "PERSON"), ("Harbour Union", "ORG"), ("😀", "EVENT_X"),
    ]  # fmt: skip


def test_the_conllu_package_reads_sentences_words_and_misc(tmp_path: Path) -> None:
    conllu: Any = importlib.import_module("conllu")
    one, *others = conllu.parse(_written(tmp_path))
    assert one.metadata["newdoc id"] == "One | two"
    assert one.metadata["text"] == "Ana Novak met"
    assert one[0]["misc"] == {"name": "B-PERSON", "SpacesBefore": r"\s\s"}
    assert one[2]["misc"] == {"SpacesAfter": r"\n\n\t"}
    assert [sentence.metadata["sent_id"] for sentence in others] == ["1-2"]
    assert [token["form"] for token in others[0]] == ["the", "Harbour", "Union", ".", "😀", "left", ",", "too", "."]


def test_every_space_comes_back_and_other_labels_are_named(tmp_path: Path) -> None:
    [document], _, _ = read_text(FORMAT, _written(tmp_path), tmp_path)
    assert document.document.text == TEXT
    assert document.document.title == "One | two"
    assert [s.place for s in document.spans] == [(2, 11, "PERSON"), (22, 35, "ORG"), (37, 38, "EVENT_X")]
    report = written(FORMAT, [made(TEXT, SPANS)], tmp_path / "out.conllu")
    assert [lost.reason for lost in report.lost] == ["characters of its label: written as EVENT_X"]


@pytest.mark.parametrize(
    ("name", "written_as"),
    [
        ("PERSON", "PERSON"), ("Person", "PERSON"), ("LOC2", "LOC_TWO"), ("Öl-Feld", "OL_FELD"), ("R&D", "R_D"),
        ("人", "EOLK"),
    ],
)  # fmt: skip
def test_labels_become_what_spacy_reads_whole(name: str, written_as: str) -> None:
    assert label(name) == written_as
    assert label(written_as) == written_as


@pytest.mark.parametrize(
    "misc", ["name=B-LOC", "NE=B-LOC", "NER=B-LOC", "ner=S-LOC", "B-LOC", "SpaceAfter=No|name=U-LOC", "NER=LOC"]
)
def test_each_way_to_say_an_entity_is_read(tmp_path: Path, misc: str) -> None:
    text = _row("1", "Larnholm", misc) + _row("2", ".", "Name=Yes|x=B-PER")
    [document], _, _ = read_text(FORMAT, text, tmp_path)
    assert spans_in(document) == [("Larnholm", "LOC")]


def test_multiword_tokens_give_the_text_and_empty_nodes_are_left_out(tmp_path: Path) -> None:
    text = (
        "# newdoc id = fr-1\n# text = Il va au Havre.\n" + _row("1", "Il") + _row("2", "va") + _row("3-4", "au")
        + _row("3", "à") + _row("4", "le", "name=B-LOC") + _row("5", "Havre", "name=I-LOC|SpaceAfter=No")
        + _row("5.1", "être") + _row("6", ".") + "\n# newpar\n" + _row("1", "Oui") + "\n# newdoc\n" + _row("1", "Fin")
    )  # fmt: skip
    documents, _, notes = read_text(FORMAT, text, tmp_path)
    assert [d.document.text for d in documents] == ["Il va au Havre.\n\nOui", "Fin"]
    assert documents[0].document.title == "fr-1"
    assert spans_in(documents[0]) == [("au Havre", "LOC")]
    assert notes[1:] == ["line 5: LOC covers a part of a word; widened to all of it", "1 empty node(s) are left out"]


def test_the_text_line_says_where_spaces_are_when_the_rows_do_not(tmp_path: Path) -> None:
    rows = _row("1", "Ana") + _row("2", "'s") + _row("3", "plan")
    for said, text in (("Ana's  plan", "Ana's  plan"), ("Ann's plan", "Ana 's plan")):
        [document], _, _ = read_text(FORMAT, f"# text = {said}\n{rows}", tmp_path)
        assert document.document.text == text


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (_row("1", "Ana") + "2\tNovak\t_\n", 2, "no number and word in 10 columns"),
        (_row("one", "Ana"), 1, "no number and word"),
        (_row("1", ""), 1, "no number and word"),
        ("# text = x\n" + _row("1.1", "Ana"), 1, "has no words"),
        (_row("1", "Ana", "name=B-PER") + _row("2", "Lev", "NER=PER"), 2, "'PER' is no tag"),
    ],
)
def test_a_broken_line_is_refused_with_its_number(tmp_path: Path, text: str, line: int, says: str) -> None:
    documents, [refusal], _ = read_text(FORMAT, text, tmp_path)
    assert (documents, refusal.place) == ([], line)
    assert says in refusal.reason


def test_a_file_without_documents_can_be_divided(tmp_path: Path) -> None:
    text = "\n".join(_row("1", word) for word in ("One", "Two", "Three"))
    [document], _, notes = read_text(FORMAT, text, tmp_path)
    assert document.document.text == "One Two Three"
    assert "sentences=N" in notes[1]
    documents, _, _ = read_text(FORMAT, text, tmp_path, sentences="2")
    assert [d.document.text for d in documents] == ["One Two", "Three"]
