"""WebAnno TSV: files as INCEpTION writes them, and what goes out by the rules of its documentation."""

from pathlib import Path

import pytest

from annotator.formats import registry
from annotator.formats.webanno_tsv import FORMAT
from annotator.model.span import Span
from tests.formats.reading import read, read_text, spans_in
from tests.formats.roundtrip import made, written

HEAD = "#FORMAT=WebAnno TSV 3.3\n"
NER = "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n"
POS = "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue\n"
#: After the guide: stacked and multi-token annotations, sub-tokens, an emoji, a line end in a sentence, a relation.
GUIDE = (
    HEAD + POS + NER + "#T_SP=webanno.custom.Event\n"
    "#T_RL=webanno.custom.Rel|role|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity\n\n\n"
    "#Sentence.id=s1\n#Text=Ms. Haag \U0001f60a\n#Text=plays\n"
    "1-1\t0-3\tMs.\tNNP\t*[1]|*[2]\tPER[1]|PER\\_part[2]\t_\t_\t_\t\n"
    "1-2\t4-8\tHaag\tNNP\t*[1]\tPER[1]\t_\t_\t_\t\n"
    "1-3\t9-11\t\U0001f60a\tNN\t*\t*\t_\t_\t_\t\n"
    "1-4\t12-17\tplays\tVBD\t_\t_\t*\trole\t1-1[0_1]\t\n"
    "1-4.1\t16-17\ts\t_\t*\tA\\|B\t_\t_\t_\t\n"
    "\n#Text=Elianti.\n"
    "2-1\t18-25\tElianti\tNNP\thttp://x/y\tOTH\t_\t_\t_\t\n"
    "2-2\t25-26\t.\t.\t_\t_\t_\t_\t_\t\n"
)


def test_a_file_as_inception_writes_it(tmp_path: Path) -> None:
    [document], _, notes = read_text(FORMAT, GUIDE, tmp_path)
    assert document.document.text == "Ms. Haag \U0001f60a\nplays\nElianti."
    assert sorted(spans_in(document)) == sorted([
        ("Ms. Haag", "PER"), ("Ms.", "PER_part"), ("\U0001f60a", "NamedEntity"), ("plays", "Event"), ("s", "A|B"),
        ("Elianti", "OTH"),
    ])  # fmt: skip
    assert notes == ["layers that are left out: POS, Rel"]
    assert document.bounds[2:4] == [(9, 10), (11, 16)]


def test_layers_can_be_chosen(tmp_path: Path) -> None:
    layer = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
    [document], _, _ = read_text(FORMAT, GUIDE, tmp_path, layers=layer)
    assert spans_in(document)[0] == ("Ms.", "NNP")


def test_what_goes_out_follows_the_guide(tmp_path: Path) -> None:
    text = " Ana \U0001f60a met\n[Larn]holm. End"
    spans = [Span(1, 10, "A"), Span(1, 4, "B_|"), Span(12, 16, "C"), Span(5, 6, "*")]
    written(FORMAT, [made(text, spans, title="../Ana: “x”")], tmp_path / "out")
    [file] = (tmp_path / "out").iterdir()
    assert file.name == "000001-Ana-x.tsv"
    layer = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
    assert file.read_text().split("\n") == [
        "#FORMAT=WebAnno TSV 3.3", f"#T_SP={layer}|value", "", "",
        "#Text= Ana \U0001f60a met", "#Text=",
        "1-1\t0-1\t \t_\t",
        "1-2\t1-4\tAna\tA[1]|B\\_\\|[2]\t",
        "1-3\t5-7\t\U0001f60a\tA[1]|\\*[3]\t",
        "1-4\t8-11\tmet\tA[1]\t", "",
        "#Text=[Larn]holm. ",
        "2-1\t12-13\t[\t_\t",
        "2-2\t13-17\tLarn\tC\t",
        "2-3\t17-18\t]\t_\t", "2-4\t18-22\tholm\t_\t", "2-5\t22-23\t.\t_\t", "",
        "#Text=End", "3-1\t24-27\tEnd\t_\t", "",
    ]  # fmt: skip
    assert registry.recognised(file) is FORMAT
    [document], _, _ = read(FORMAT, file)
    assert document.document.text == text


def test_parts_of_words_are_rows_of_their_own(tmp_path: Path) -> None:
    written(FORMAT, [made("Landesbank Larnholm", [Span(6, 14, "X"), Span(0, 6, "GPE")])], tmp_path / "out")
    [file] = (tmp_path / "out").iterdir()
    assert file.read_text().split("\n")[5:10] == [
        "1-1\t0-10\tLandesbank\t_\t", "1-1.1\t0-6\tLandes\tGPE\t", "1-1.2\t6-10\tbank\tX[1]\t",
        "1-2\t11-19\tLarnholm\t_\t", "1-2.1\t11-14\tLar\tX[1]\t",
    ]  # fmt: skip


def test_offsets_that_count_code_points_are_found_out_and_can_be_read(tmp_path: Path) -> None:
    text = HEAD + NER + "\n\n#Text=\U0001f60a Ana\n1-1\t0-1\t\U0001f60a\t_\t_\t\n1-2\t2-5\tAna\t*\tPER\t\n"
    _, [refusal], _ = read_text(FORMAT, text, tmp_path)
    assert refusal.place == 6
    assert "try --option offsets=code-points" in refusal.reason
    [document], _, _ = read_text(FORMAT, text, tmp_path, offsets="code-points")
    assert spans_in(document) == [("Ana", "PER")]


def test_gaps_between_sentences_are_filled(tmp_path: Path) -> None:
    text = HEAD + "\n\n#Text=One\n1-1\t0-3\tOne\t\n\n#Text=Two\n2-1\t6-9\tTwo\t\n\n#Text=3\n3-1\t9-10\t3\t\n"
    [document], _, _ = read_text(FORMAT, text, tmp_path)
    assert document.document.text == "One\n  Two3"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("#FORMAT=WebAnno TSV 2\n", 0, "not begin as a WebAnno TSV 3"),
        (HEAD + NER + "\n\n#Text=Ana\n1-1\t0-3\tAna\t_\n", 6, "no row of 5 columns"),
        (HEAD + NER + "\n\n#Text=Ana\nAna\t0-3\tAna\t_\t_\n", 6, "no row of 5 columns"),
        (HEAD + NER + "\n\n1-1\t0-3\tAna\t_\t_\n", 5, "no #Text="),
        (HEAD + "\n\n#Text=Ana\n1-1\t0-3\tAna\n\n#Text=Lev\n2-1\t2-5\tLev\n", 8, "should begin at 4, not 2"),
        (HEAD + NER + "\n\n#Text=Ana\n1-1\t0-3\tAna\t*\tPER\n1-2\t9-2\t\t*\tPER\n", 7, "9 to 2 is no place"),
        (HEAD + NER + "\n\n#Text=Ana\n1-1\t0-3\tAnn\t*\tPER\n", 6, "at 0 to 3 stands 'Ana', not 'Ann'"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_with_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    documents, [refusal], _ = read_text(FORMAT, text, tmp_path)
    assert (documents, refusal.place) == ([], line)
    assert says in refusal.reason
