"""brat's folders: every kind of line, texts that do not fit, several annotators; and brat's own checks restated."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats import registry
from annotator.formats.brat import FORMAT
from annotator.formats.brat_lines import note_line, note_of
from annotator.formats.outgoing import Outgoing
from annotator.formats.reading import Source, sources
from annotator.formats.report import Refusal
from annotator.model.span import Span
from tests.formats.reading import read_all, refused
from tests.formats.roundtrip import NOTES, documents, made, written

READ_BY = {"brat": "restated: the checks of brat 1.3"}
TEXT = "Acme bombed North and South\nAmerica in May."


def _folder(folder: Path, *lines: str, text: str = TEXT, name: str = "a") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    (folder / f"{name}.ann").write_text("\n".join(lines), encoding="utf-8", newline="")
    return folder


def test_every_kind_of_line(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path / "in",
        "T1\tORG 0 4\tAcme",
        "T2\tAttack 5 11\tbombed",
        "T3\tLOC 12 17;28 35\tNorth America",
        "T4\tLOC 22 27;28 35\tSouth America",
        "T5\tDATE 39 42",
        "E1\tAttack:T2 Agent:T1 Target:T3",
        "A1\tNegation E1",
        "A2\tConfidence T1 High",
        "M1\tSpeculation E1",
        "N1\tReference T1 Wikipedia:534366\tAcme Inc.",
        "#1\tAnnotatorNotes T1\tnot sure",
        "#2\tTranslation T4\tSüdamerika",
        "#3\tAnnotatorNotes R1\tof a relation",
        "R1\tPart-of Arg1:T3 Arg2:T4",
        "*\tEquiv T3 T4",
        "",
        "what is this",
    )
    [(one, notes)] = read_all(FORMAT, folder)
    assert [(s.label, TEXT[s.start : s.end], s.note) for s in one.spans] == [
        ("ORG", "Acme", "Confidence: High\nReference: Wikipedia:534366 Acme Inc.\nnot sure"),
        ("Attack", "bombed", "event Attack Agent:T1 Target:T3\nNegation\nSpeculation"),
        ("LOC", "North and South\nAmerica", ""),
        ("LOC", "South\nAmerica", "Translation: Südamerika"),
        ("DATE", "May", ""),
    ]
    assert notes == [
        "kept as notes: 3 attributes, 1 events, 1 normalisations",
        "left out: 1 equivalences, 1 lines that are no annotation, 1 notes of relations or of nothing, 1 relations",
        "line 3: LOC is in pieces ('North', 'America'): taken as one span from 12 to 35",
    ]
    assert one.document.source == "a.txt"


def test_spans_in_pieces_can_be_refused(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", "T1\tLOC 22 27;28 35\tSouth America", "T2\tLOC 12 17;28 35\tNorth America")
    [refusal] = refused(FORMAT, folder, discontinuous="refuse")
    assert (refusal.place, refusal.reason) == ("a.txt", "line 2: LOC is in pieces ('North', 'America')")


BROKEN = [
    ("T1\tORG 0 5\tAcme", "line 1: the text there is 'Acme ', not 'Acme'"),
    ("T1\tORG 0 4\tAcne", "line 1: the text there is 'Acme', not 'Acne'"),
    ("T1\tLOC 12 17;28 35\tNorth Amerika", "line 1: the text there is 'North America', not 'North Amerika'"),
    ("T1\tORG 4 0\tAcme", "start 4 is not before end 0"),
    ("T1\tORG 40 99\tx", "beyond the text"),
    ("T1\tORG -1 4\tAcme", "it is not ID, tab, TYPE START END, tab, text"),
    ("T1 ORG 0 4 Acme\tx", "it is not ID, tab"),
    ("T1\tORG 0,4\tAcme", "it is not ID, tab"),
    (f"T1\tORG 0 {'9' * 5000}\tAcme", "it is not ID, tab"),
    (f"T1\t{'x' * 10_000} 0 4\tAcme", "longer than 200 characters"),
]


@pytest.mark.parametrize(("line", "says"), BROKEN, ids=[says for _, says in BROKEN])
def test_a_line_that_does_not_fit_is_refused(tmp_path: Path, line: str, says: str) -> None:
    [refusal] = refused(FORMAT, _folder(tmp_path / "in", line))
    assert refusal.place == "a.txt"
    assert says in refusal.reason


def test_a_file_without_its_text_is_refused_and_a_text_without_annotations_is_not(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", "T1\tORG 0 4\tAcme")
    (folder / "b.ann").write_text("T1\tORG 0 4\tAcme")
    (folder / "c.txt").write_text("plain")
    [refusal] = refused(FORMAT, folder)
    assert (refusal.place, refusal.reason) == ("b.ann", "it has no text (its .txt is not there)")
    (folder / "b.ann").rename(folder / "notes.docx")
    [(_, notes), (plain, _)] = read_all(FORMAT, folder)
    assert (plain.document.text, notes) == ("plain", ["not read: notes.docx"])


def test_bionlp_files_are_read_together_and_line_ends_may_be_of_windows(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"Acme\r\nbombed")
    (folder / "a.a1").write_bytes(b"T1\tORG 0 4\tAcme\r\n")
    (folder / "a.a2").write_bytes(b"T2\tAttack 6 12\tbombed\r\nE1\tAttack:T2 Agent:T1\r\n")
    [(one, _)] = read_all(FORMAT, folder)
    assert [(s.place, s.note) for s in one.spans] == [
        ((0, 4, "ORG"), ""),
        ((5, 11, "Attack"), "event Attack Agent:T1"),
    ]


@pytest.mark.parametrize("unit", ["utf-16", "bytes"])
def test_offsets_of_other_units_are_found_out_and_can_be_said(tmp_path: Path, unit: str) -> None:
    start = {"utf-16": 3, "bytes": 5}[unit]
    folder = _folder(tmp_path / "in", f"T1\tORG {start} {start + 4}\tAcme", text="😀 Acme")
    [refusal] = refused(FORMAT, folder)
    assert f"--option offsets={unit}" in refusal.reason
    [(one, _)] = read_all(FORMAT, folder, offsets=unit)
    assert one.spans == (Span(2, 6, "ORG"),)


def test_folders_may_be_annotators(tmp_path: Path) -> None:
    for who in ("kim", "lee"):
        (tmp_path / "in").mkdir(exist_ok=True)
        _folder(tmp_path / "in" / who, "T1\tORG 0 4\tAcme")
        _folder(tmp_path / "in" / who, text=f"{TEXT} Again.", name="b")
    found = read_all(FORMAT, tmp_path / "in", folders="annotators")
    assert [(one.document.source, one.annotator) for one, _ in found] == [
        ("kim/a.txt", "kim"),
        ("lee/a.txt", "lee"),
        ("kim/b.txt", "kim"),
        ("lee/b.txt", "lee"),
    ]
    assert {one.annotator for one, _ in read_all(FORMAT, tmp_path / "in")} == {""}
    parts, _ = sources([tmp_path / "in"])
    assert [(source.path.name, source.format.name) for source in parts] == [("kim", "brat"), ("lee", "brat")]


@given(note=NOTES | st.sampled_from(['"', '"a"', '"a\\n"', '"\\', "a\\nb", '"\\u2028"']))
def test_notes_come_back_from_one_line(note: str) -> None:
    line = note_line(note)
    assert note_of(line) == note
    assert len(f"x{line}x".splitlines()) == 1


def _brat(folder: Path, text: str, name: str) -> list[tuple[str, str]]:
    """TextAnnotations of brat: what it shows of a file; fails on a line that it would not take."""
    shown = []
    ids = set()
    for line in (folder / f"{name}.ann").read_text(encoding="utf-8").splitlines():
        ident, rest = line.split("\t", 1)
        data, column = rest.split("\t", 1)
        assert ident not in ids
        ids.add(ident)
        if ident[0] == "#":
            _, target = data.split()
            assert target in ids
            continue
        label, places = data.split(" ", 1)
        assert re.fullmatch("[a-zA-Z0-9_-]+", label)
        spans = [(int(a), int(b)) for a, b in (pair.split(" ") for pair in places.split(";"))]
        for i, (start, end) in enumerate(spans):
            assert 0 <= start <= end <= len(text)
            assert not any(end >= a and start < b for a, b in spans[:i])
        assert column == " ".join(text[a:b] for a, b in spans)
        assert column.strip()
        shown.append((label, column))
    return shown


@settings(max_examples=20, deadline=None)
@given(wanted=documents())
def test_brat_shows_the_spans_that_we_wrote(tmp_path_factory: pytest.TempPathFactory, wanted: list[Outgoing]) -> None:
    out = tmp_path_factory.mktemp("brat") / "out"
    report = written(FORMAT, wanted, out)
    configured = (out / "annotation.conf").read_text().split("[entities]\n")[1].split("[relations]")[0].split()
    names = sorted(str(f.relative_to(out).with_suffix("")) for f in out.rglob("*.txt"))
    shown = [one for n in names for one in _brat(out, (out / f"{n}.txt").read_text(encoding="utf-8"), n)]
    assert len(shown) == report.spans
    assert sorted({label for label, _ in shown}) == configured
    assert len(names) == len(wanted)


def test_names_of_files_are_plain_and_those_of_annotators_safe(tmp_path: Path) -> None:
    title = "Überschrift: “a/../b” 习"
    written(FORMAT, [made(TEXT, annotator=who, title=title) for who in ("kim", "../x", ".", "a/b")], tmp_path / "out")
    assert sorted(str(f.relative_to(tmp_path / "out")) for f in (tmp_path / "out").rglob("*.txt")) == [
        "%2E.%2Fx/000001-uberschrift-a-b.txt",
        "%2E/000001-uberschrift-a-b.txt",
        "a%2Fb/000001-uberschrift-a-b.txt",
        "kim/000001-uberschrift-a-b.txt",
    ]
    assert {one.annotator for one, _ in read_all(FORMAT, tmp_path / "out")} == {"kim", "../x", ".", "a/b"}


def test_a_folder_is_known_by_a_look_inside(tmp_path: Path) -> None:
    assert registry.recognised(_folder(tmp_path / "in")) is FORMAT
    assert registry.recognised(tmp_path) is None


def test_notes_that_stand_in_a_circle_are_nobodys(tmp_path: Path) -> None:
    lines = ["T1\tORG 0 4\tAcme", "A1\tX A2", "A2\tX A1", "A3\tSure A4", "A4\tReally T1"]
    [(one, notes)] = read_all(FORMAT, _folder(tmp_path / "in", *lines))
    assert one.spans[0].note == "Sure\nReally"
    assert any(note.startswith("kept as notes: 2 ") for note in notes)
    assert any(note.startswith("left out: 2 ") for note in notes)


def test_hidden_files_are_not_read_and_labels_become_types(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", "T1\tORG 0 4\tAcme", "what", "this")
    (folder / ".b.txt").write_text("hidden")
    (folder / "c.a1").write_text("T1\tORG 0 4\tAcme")
    read = Source(folder, FORMAT, FORMAT.chosen("", {}), 0).read()
    assert [(place, isinstance(found, Refusal)) for place, found, _ in read] == [("a.txt", False), ("c.a1", True)]
    written(FORMAT, [made("Acme met", [Span(0, 4, "Ölfeld a|b"), Span(5, 8, "習")])], tmp_path / "out")
    assert "Olfeld_a_b" in (tmp_path / "out" / "annotation.conf").read_text().split("\n")
    assert (tmp_path / "out" / "annotation.conf").read_text().split("\n")[1:4] == ["[entities]", "Olfeld_a_b", "_"]
