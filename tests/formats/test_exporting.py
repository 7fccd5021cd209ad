"""Manifests, folders, dry runs and conversions: what is the same for all formats on the way out."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import ConvertOptions, ExportOptions, ImportOptions, WriteOptions, convert, export, import_files
from annotator.formats.format import Format, Options
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport
from annotator.store.project import Project
from tests.formats.roundtrip import made, written
from tests.making import SCHEME

RECORD = {
    "text": "Ana Novak met Lev",
    "answer": "accept",
    "spans": [{"start": 0, "end": 9, "label": "PERSON"}, {"start": 4, "end": 6, "label": "PERSON"}],
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with one accepted document, of which one span is inside a token."""
    (tmp_path / "in.jsonl").write_text(json.dumps(RECORD))
    with Project.create(tmp_path / "p.annot", SCHEME) as opened:
        import_files(opened, [tmp_path / "in.jsonl"], ImportOptions(annotator="me"))
        yield opened


def test_the_manifest_says_what_is_in_the_file_and_how_it_was_made(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.spacy"
    export(project, out, ExportOptions(writing=WriteOptions({"misaligned": "widen"})))
    manifest = tmp_path / "out.spacy.manifest.json"
    said = json.loads(manifest.read_text())
    assert said["files"] == {"out.spacy": hashlib.sha256(out.read_bytes()).hexdigest()}
    assert (said["format"], said["documents"], said["labels"]) == ("spacy", 1, {"PERSON": 2})
    assert (said["answers"], said["lost"], said["left_out"]["answers"]) == ({"accept": 1}, 2, 1)
    assert said["options"]["misaligned"] == "widen"
    assert [label["name"] for label in said["scheme"]] == ["PERSON", "ORG", "GPE", "DATE"]
    before = manifest.read_bytes()
    export(project, out, ExportOptions(writing=WriteOptions({"misaligned": "widen"})))
    assert manifest.read_bytes() == before


def test_what_a_format_has_no_place_for_is_counted(project: Project, tmp_path: Path) -> None:
    report = export(project, tmp_path / "out.spacy", ExportOptions())
    assert report.left_out == {"answers": 1, "names of annotators": 1}
    assert "Not held by spacy: 1 answers" in report.as_text()


def test_a_dry_run_reports_and_writes_nothing(project: Project, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    report = export(project, tmp_path / "out.spacy", ExportOptions(writing=WriteOptions(dry_run=True)))
    assert [lost.text for lost in report.lost] == ["No"]
    assert sorted(tmp_path.iterdir()) == before


def test_refusing_leaves_the_old_file(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.spacy"
    out.write_text("old")
    with pytest.raises(AnnotatorError, match="cannot hold PERSON 'No'"):
        export(project, out, ExportOptions(writing=WriteOptions({"misaligned": "refuse"})))
    assert out.read_text() == "old"


def _write_folder(documents: Iterator[Outgoing], out: Output, _report: ExportReport, _options: Options) -> None:
    for outgoing in documents:
        with out.open(f"texts/{outgoing.document.title}.txt") as file:
            file.write(outgoing.document.text.encode())
        if outgoing.document.title == "bad":
            raise AnnotatorError("stopped")


FOLDER = Format("folder", "A folder", write=_write_folder, writes_folder=True)


def test_a_folder_appears_whole_or_not_at_all_and_is_never_mixed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(AnnotatorError, match="stopped"):
        written(FOLDER, [made("x", title="a"), made("y", title="bad")], out)
    assert list(tmp_path.glob("*out*")) == []
    out.mkdir()
    report = written(FOLDER, [made("x", title="a")], out)
    assert (out / "texts" / "a.txt").read_text() == "x"
    assert report.files == {"texts/a.txt": hashlib.sha256(b"x").hexdigest()}
    with pytest.raises(AnnotatorError, match="is there already"):
        written(FOLDER, [made("z", title="b")], out)
    assert [f.name for f in (out / "texts").iterdir()] == ["a.txt"]


def test_convert_goes_there_and_back_without_a_project(tmp_path: Path) -> None:
    source, box, back = tmp_path / "in.jsonl", tmp_path / "box.spacy", tmp_path / "back.jsonl"
    source.write_text(json.dumps(RECORD))
    taken, report = convert([source], box, ConvertOptions())
    assert report is not None
    assert (taken.read, report.documents, [lost.text for lost in report.lost]) == (1, 1, ["No"])
    convert([box], back, ConvertOptions(annotator="kim"))
    [line] = back.read_text().splitlines()
    record = json.loads(line)
    assert (record["text"], record["_annotator_id"]) == (RECORD["text"], "kim")
    assert [(s["start"], s["end"], s["label"]) for s in record["spans"]] == [(0, 9, "PERSON")]


def test_convert_writes_nothing_when_anything_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "good"}\n{"text": 1}\n')
    taken, report = convert([tmp_path / "in.jsonl"], tmp_path / "out.jsonl", ConvertOptions())
    assert (report, [r.place for r in taken.refused], taken.added) == (None, [2], 0)
    assert not (tmp_path / "out.jsonl").exists()
    with pytest.raises(AnnotatorError, match="written over while it is read"):
        convert([tmp_path / "in.jsonl"], tmp_path / "in.jsonl", ConvertOptions())


@pytest.mark.parametrize(
    "data", [b"", b"not compressed", b"x\x9c\x03\x00\x00\x00\x00\x01", b"x\x9cK\xca,\x02\x00\x02Z\x019"]
)
def test_a_broken_docbin_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.spacy").write_bytes(data)
    taken, _ = convert([tmp_path / "a.spacy"], tmp_path / "out.jsonl", ConvertOptions())
    assert "a .spacy file" in taken.refused[0].reason or "spaCy cannot read it" in taken.refused[0].reason
