"""`.spacy` files, read back by spaCy itself; and spaCy trains on one."""

from pathlib import Path
from typing import Any

import pytest

from annotator.formats import ExportOptions, ImportOptions, export, import_files
from annotator.formats.report import ExportReport
from annotator.formats.spacy_docbin import FORMAT, words_and_spaces
from annotator.model.tokens import Tokens
from annotator.store.project import Project
from tests.formats.reading import read
from tests.formats.test_jsonl import ODD, _lines
from tests.formats.training import run_spacy
from tests.making import SCHEME

READ_BY = {"spacy": "spaCy 3.8"}
TEXT = "Ana Novak joined the University of Larnholm Law School.\n\nShe likes Landesbank 😀."


def _export(folder: Path, *records: dict[str, Any]) -> tuple[list[Any], ExportReport]:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    with Project.create(folder / "p.annot", SCHEME) as project:
        import_files(project, [_lines(folder / "in.jsonl", *records)], ImportOptions(annotator="me"))
        report = export(project, folder / "out.spacy", ExportOptions())
        again = export(project, folder / "again.spacy", ExportOptions())
    assert (folder / "out.spacy").read_bytes() == (folder / "again.spacy").read_bytes()
    assert report.lost == again.lost
    return list(DocBin().from_disk(folder / "out.spacy").get_docs(Vocab())), report


def _span(text: str, piece: str, label: str) -> dict[str, Any]:
    start = text.index(piece)
    return {"start": start, "end": start + len(piece), "label": label}


def test_every_span_is_there_or_in_the_report(tmp_path: Path) -> None:
    spans = [
        _span(TEXT, "Ana Novak", "PERSON"),
        _span(TEXT, "University of Larnholm Law School", "ORG"),
        _span(TEXT, "Larnholm", "GPE"),
        _span(TEXT, "Landes", "GPE"),
        _span(TEXT, "She ", "PERSON"),
    ]
    [doc], report = _export(tmp_path, {"text": TEXT, "spans": spans, "answer": "accept"})
    assert doc.text == TEXT
    assert [(e.text, e.label_) for e in doc.ents] == [
        ("Ana Novak", "PERSON"),
        ("University of Larnholm Law School", "ORG"),
    ]
    assert [s.text for s in doc.spans["sc"]] == ["Ana Novak", "University of Larnholm Law School", "Larnholm"]
    assert {(lost.text, lost.reason.split(":")[0].split(",")[0]) for lost in report.lost} == {
        ("Landes", "inside a token"),
        ("She ", "white space at its border"),
        ("Larnholm", "overlaps a longer span"),
    }


def test_groups_of_every_name_come_in_and_what_no_project_holds_is_said(tmp_path: Path) -> None:
    from spacy.tokens import Doc, DocBin, Span
    from spacy.vocab import Vocab

    doc = Doc(Vocab(), words=["Ana", "Novak", "met"])
    doc.ents = [Span(doc, 0, 2, label="PERSON", kb_id="Q1")]
    doc.spans["sc"] = [Span(doc, 0, 2, label="PERSON"), Span(doc, 1, 2, label="NAME")]
    doc.spans["sentences"] = [Span(doc, 0, 3)]
    doc.spans["ruler"] = [Span(doc, 2, 3, label="EVENT")]
    doc.cats = {"sports": 1.0, "news": 0.0}
    DocBin(docs=[doc]).to_disk(tmp_path / "in.spacy")
    [found], _, notes = read(FORMAT, tmp_path / "in.spacy")
    assert [s.place for s in found.spans] == [(0, 9, "PERSON"), (10, 13, "EVENT"), (4, 9, "NAME")]
    assert notes == [
        "1 span(s) without a label are left out",
        "labels of the document are left out: news, sports",
        "links of 1 span(s) to a knowledge base are left out",
    ]


def test_an_accepted_document_without_spans_says_outside(tmp_path: Path) -> None:
    [doc], _ = _export(tmp_path, {"text": ODD, "answer": "accept"})
    assert doc.text == ODD
    assert {t.ent_iob_ for t in doc} == {"O"}


@pytest.mark.parametrize("text", ["", " ", "  a", "a  b ", "a\n\n b", " a\u00a0b\u2028", ODD])
def test_words_and_spaces_give_the_text(text: str) -> None:
    words, spaces = words_and_spaces(Tokens(text).bounds(), text)
    assert "".join(w + " " * s for w, s in zip(words, spaces, strict=True)) == text


def test_spacy_trains_on_it(tmp_path: Path) -> None:
    records = []
    for i in range(30):
        text = f"Number {i}: Ana Novak met Lev Orlov in Larnholm."
        spans = [_span(text, "Ana Novak", "PERSON"), _span(text, "Larnholm", "GPE")]
        records.append({"text": text, "spans": spans, "answer": "accept"})
    _export(tmp_path, *records)
    data = str(tmp_path / "out.spacy")
    options = ["--training.max_steps", "4", "--training.eval_frequency", "2", "--output", "model"]
    paths = ["--paths.train", data, "--paths.dev", data]
    run_spacy(tmp_path, ["init", "config", "c.cfg", "--pipeline", "ner"], ["train", "c.cfg", *paths, *options])
    assert (tmp_path / "model" / "model-last" / "meta.json").is_file()
