"""CAS files in JSON and XMI: read back by dkpro-cassis, made by it, and made to do harm."""

import importlib
import importlib.resources
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import WriteOptions, registry
from annotator.formats.uima_cas import FORMAT
from annotator.formats.writing import write_documents
from annotator.model.label import LabelScheme
from annotator.model.span import Span
from tests.formats.reading import read, read_text, refused, spans_in
from tests.formats.roundtrip import made, written

READ_BY = {"uima-cas": "dkpro-cassis 0.12"}
TEXT = "\U0001f60a Ana Novak\x0bmet. the\nHarbour Union"
SPANS = [Span(2, 11, "PERSON"), Span(2, 5, "NAME"), Span(17, 25, "A & <B>")]
NER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
WORD = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
cassis: Any = importlib.import_module("cassis")


def _write(folder: Path, files: str) -> tuple[Path, Any]:
    options = WriteOptions(values={"files": files})
    report = write_documents(
        FORMAT, iter([made(TEXT, SPANS)]), folder / "out", options, LabelScheme(), empty=AnnotatorError("none")
    )
    return next((folder / "out").glob(f"000001-*.{files}")), report


def _said(cas: Any) -> list[tuple[str, str]]:
    return sorted((entity.get_covered_text(), entity.value) for entity in cas.select(NER))


def test_cassis_reads_the_json_with_every_character(tmp_path: Path) -> None:
    path, report = _write(tmp_path, "json")
    cas = cassis.load_cas_from_json(path.read_text(encoding="utf-8"))
    assert cas.sofa_string == TEXT
    assert _said(cas) == [("Ana", "NAME"), ("Ana Novak", "PERSON"), ("the\nHarb", "A & <B>")]
    assert [token.get_covered_text() for token in cas.select(WORD)][:4] == ["\U0001f60a", "Ana", "Novak", "met"]
    assert (report.lost, report.left_out["characters that XML cannot hold (written as spaces)"]) == ([], 0)
    assert '"begin":3' in "".join(path.read_text(encoding="utf-8").split())  # UTF-16 units in the file


def test_cassis_reads_the_xmi_but_for_control_characters(tmp_path: Path) -> None:
    path, report = _write(tmp_path, "xmi")
    types = cassis.load_typesystem(path.parent / "TypeSystem.xml")
    cas = cassis.load_cas_from_xmi(path, typesystem=types)
    assert cas.sofa_string == TEXT.replace("\x0b", " ")
    assert _said(cas) == [("Ana", "NAME"), ("Ana Novak", "PERSON"), ("the\nHarb", "A & <B>")]
    assert report.left_out["characters that XML cannot hold (written as spaces)"] == 1
    assert registry.recognised(path) is FORMAT
    [document], _, _ = read(FORMAT, path)
    assert {s.place for s in document.spans} == {s.place for s in SPANS}


def _of_inception() -> Any:
    """What an annotation project may hold: entities, parts of speech, its own layer, a relation, a place of nothing."""
    types = cassis.load_typesystem(importlib.resources.files("cassis.resources") / "dkpro-core-types.xml")
    event = types.create_type("webanno.custom.Event", supertypeName="uima.tcas.Annotation")
    for feature in ("identifier", "kind", "other"):
        types.create_feature(event, name=feature, rangeType="uima.cas.String")
    bare = types.create_type("org.example.Person", supertypeName="uima.tcas.Annotation")
    relation = types.create_type("webanno.custom.Rel", supertypeName="uima.tcas.Annotation")
    for feature in ("Governor", "Dependent"):
        types.create_feature(relation, name=feature, rangeType="uima.tcas.Annotation")
    pos, entity = types.get_type("de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"), types.get_type(NER)
    cas = cassis.Cas(typesystem=types)
    cas.sofa_string = "\U0001f60a Ana met Lev"
    one, other = entity(begin=2, end=5, value="PER"), entity(begin=10, end=13)
    cas.add_all([
        one, other, pos(begin=2, end=5, PosValue="NNP"), event(begin=6, end=9, identifier="http://x", kind="Meeting"),
        bare(begin=10, end=13), relation(begin=10, end=13, Governor=one, Dependent=other), entity(begin=1, end=1),
    ])  # fmt: skip
    return cas


def test_what_inception_exports_comes_in_and_what_is_no_span_is_named(tmp_path: Path) -> None:
    cas = _of_inception()
    (tmp_path / "in.json").write_text(cas.to_json(), encoding="utf-8")
    assert registry.recognised(tmp_path / "in.json") is FORMAT
    [document], _, notes = read(FORMAT, tmp_path / "in.json")
    assert spans_in(document) == [("Ana", "PER"), ("met", "Meeting"), ("Lev", "NamedEntity"), ("Lev", "Person")]
    assert notes == ["layers that are left out: POS (1), Rel (1)", "1 annotation(s) of no character are left out"]
    [chosen], _, _ = read(
        FORMAT, tmp_path / "in.json", layers="de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
    )
    assert spans_in(chosen) == [("Ana", "NNP")]


def test_xmi_needs_its_type_system(tmp_path: Path) -> None:
    cas = _of_inception()
    (tmp_path / "in.xmi").write_text(cas.to_xmi(), encoding="utf-8")
    _, [refusal], _ = read(FORMAT, tmp_path / "in.xmi")
    assert "there is no TypeSystem.xml beside it" in refusal.reason
    (tmp_path / "mine.xml").write_text(cas.typesystem.to_xml(), encoding="utf-8")
    [document], _, _ = read(FORMAT, tmp_path / "in.xmi", types=str(tmp_path / "mine.xml"))
    assert spans_in(document)[0] == ("Ana", "PER")


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
XMI = '<?xml version="1.0"?>{}<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"/>'
TYPES = '<?xml version="1.0"?>{}<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"/>'


@pytest.mark.parametrize("doctype", [BOMB, OUTSIDE, "<!DOCTYPE x>"], ids=["bomb", "external", "empty"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_with_a_doctype_is_never_parsed(tmp_path: Path, doctype: str, encoding: str) -> None:
    for xmi, types in ((doctype, ""), ("", doctype)):
        (tmp_path / "in.xmi").write_text(XMI.format(xmi), encoding=encoding)
        (tmp_path / "TypeSystem.xml").write_text(TYPES.format(types), encoding=encoding)
        _, [refusal], _ = read(FORMAT, tmp_path / "in.xmi")
        assert refusal.reason == "it has a DOCTYPE, which no CAS file needs and which can do harm"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (XMI.format(""), "it has no text"),
        ("<xmi:XMI", "it is broken XML"),
        ("<a/>", "it has no text"),
        ("", "it is broken XML"),
        ('{"%TYPES": ', "cassis cannot read it (JSONDecodeError"),
        ('{"%TYPES": {}}', "cassis cannot read it"),
        ("{" * 100_000, "cassis cannot read it"),
        ('{"%TYPES": {}, "%FEATURE_STRUCTURES": [], "%VIEWS": {}}', "it has no text"),
    ],
)
def test_a_broken_file_is_refused(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "TypeSystem.xml").write_text(TYPES.format(""))
    documents, [refusal], _ = read_text(FORMAT, text, tmp_path)
    assert documents == []
    assert says in refusal.reason


def test_an_offset_inside_a_character_is_refused(tmp_path: Path) -> None:
    path, _ = _write(tmp_path, "json")
    text = path.read_text(encoding="utf-8")
    assert '"begin": 3' in text
    _, [refusal], _ = read_text(FORMAT, text.replace('"begin": 3', '"begin": 1'), tmp_path)
    assert "an offset is no place in its text" in refusal.reason


def test_without_cassis_one_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cassis", None)
    (tmp_path / "in.json").write_text("{}")
    says = r"UIMA CAS needs the library cassis.*pip install 'annotator\[cas\]'"
    with pytest.raises(AnnotatorError, match=says):
        read(FORMAT, tmp_path / "in.json")
    with pytest.raises(AnnotatorError, match=says):
        written(FORMAT, [made("Ana")], tmp_path / "out")


def test_an_encoding_that_is_none_is_a_reason(tmp_path: Path) -> None:
    path, _ = _write(tmp_path, "xmi")
    path.write_bytes(path.read_bytes().replace(b"encoding='UTF-8'", b"encoding='utf2.5'", 1))
    assert "utf2.5" in path.read_text(encoding="utf-8")
    [why] = refused(FORMAT, path)
    assert "unknown encoding: utf2.5" in why.reason


def test_tokens_without_a_place_are_not_used(tmp_path: Path) -> None:
    path, _ = _write(tmp_path, "json")
    record = json.loads(path.read_text(encoding="utf-8"))
    token = next(one for one in record["%FEATURE_STRUCTURES"] if one["%TYPE"] == WORD)
    del token["end"]
    path.write_text(json.dumps(record), encoding="utf-8")
    [document], _, notes = read(FORMAT, path)
    assert document.bounds == []
    assert any(note.startswith("the tokens of the file are not used") for note in notes)
