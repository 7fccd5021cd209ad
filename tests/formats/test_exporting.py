"""Manifests, folders, dry runs and conversions: what is the same for all formats on the way out."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import (
    ConvertOptions,
    ExportOptions,
    ImportOptions,
    WriteOptions,
    convert,
    export,
    exporting,
    import_files,
)
from annotator.formats.format import Format, Options
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport
from annotator.formats.writing import writer_for
from annotator.model.document import Answer
from annotator.model.span import Span
from annotator.store import runs
from annotator.store.project import Project
from tests.formats.roundtrip import made, written
from tests.formats.training import accept
from tests.making import SCHEME, project_with, suggest

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


Line = tuple[str, str | None, list[str], list[str]]


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Project]:
    """Two annotators, what is pending for both, a rejection, and a document that nobody has opened."""
    with project_with(tmp_path / "s.annot", "Ana met Lev", "Nobody was here") as made_:
        suggest(made_, 1, [Span(8, 11, "PERSON")])
        accept(made_, 1, (0, 3, "PERSON"), annotator="kim")
        accept(made_, 1, (0, 3, "ORG"), annotator="lee", answer=Answer.REJECT)
        with made_.transact("reject", annotator="kim", document=1) as tx:
            row = {"document": 1, "annotator": "kim", "start": 4, "end": 7, "label": "GPE", "status": "rejected"}
            tx.insert("span", row)
        yield made_


def _lines(project: Project, **options: Any) -> list[Line]:
    """Who said what, with the labels of spans and of rejected ones."""
    out = project.path.with_name("out.jsonl")
    export(project, out, ExportOptions(**options))
    records = [json.loads(line) for line in out.read_text().splitlines()]
    return [
        (r["_annotator_id"], r.get("answer"), *([s["label"] for s in r.get(k, [])] for k in ("spans", "rejected")))
        for r in records
    ]


KIM: Line = ("kim", "accept", ["PERSON"], ["GPE"])
LEE: Line = ("lee", "reject", ["ORG"], [])


def test_what_is_exported_is_chosen_by_annotator_and_answer(shared: Project) -> None:
    any_of_them = frozenset({Answer.ACCEPT, Answer.REJECT})
    assert _lines(shared) == [KIM]
    assert _lines(shared, answers=any_of_them) == [KIM, LEE]
    assert _lines(shared, answers=any_of_them, annotator="lee") == [LEE]
    assert _lines(shared, answers=frozenset()) == [KIM, LEE, ("annotator", None, [], [])]
    assert _lines(shared, answers=frozenset(), default_annotator="me")[2] == ("me", None, [], [])
    assert _lines(shared, answers=frozenset(), annotator="lee") == [LEE, ("lee", None, [], [])]


def test_suggestions_are_exported_only_when_they_are_wanted(shared: Project) -> None:
    assert _lines(shared, suggestions=True) == [("kim", "accept", ["PERSON", "PERSON"], ["GPE"])]
    manifest = shared.path.with_name("out.jsonl.manifest.json")
    for options, said in (
        ({"suggestions": True}, {"annotator": "", "answers": "accept", "suggestions": "yes"}),
        ({"annotator": "kim", "answers": frozenset()}, {"annotator": "kim", "answers": "any", "suggestions": "no"}),
    ):
        _lines(shared, **options)
        assert said.items() <= json.loads(manifest.read_text())["options"].items()


def test_a_document_that_nobody_has_opened_has_no_time(shared: Project) -> None:
    export(shared, shared.path.with_name("out.jsonl"), ExportOptions(answers=frozenset()))
    times = [json.loads(x).get("_timestamp", 0) for x in shared.path.with_name("out.jsonl").read_text().splitlines()]
    assert times[0] > 1_700_000_000
    assert times[2] == 0


def test_nothing_to_export_is_said_with_the_answers_that_were_wanted(shared: Project) -> None:
    wanted = ExportOptions(answers=frozenset({Answer.IGNORE, Answer.IN_PROGRESS}))
    with pytest.raises(AnnotatorError, match="no document has the answer ignore, in progress"):
        export(shared, shared.path.with_name("out.jsonl"), wanted)
    with pytest.raises(AnnotatorError, match="is the project itself"):
        export(shared, shared.path, ExportOptions(format="jsonl"))


def test_tokens_are_those_of_the_project_or_of_its_language(shared: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    made_for: list[tuple[str, str]] = []

    def bounds(text: str, lang: str) -> list[tuple[int, int]]:
        made_for.append((text, lang))
        return [(0, 6), (7, 10), (11, 15)]

    monkeypatch.setattr(exporting, "spacy_bounds", bounds)
    runs.store_result(shared, runs.begin_run(shared, "x", "", {}), 1, [], [(0, 3), (4, 5), (5, 7), (8, 11)])
    shared.set_setting("lang", "de")
    out = shared.path.with_name("out.conll")
    export(shared, out, ExportOptions(answers=frozenset()))
    words = [line.split()[0] for line in out.read_text().splitlines() if line and not line.startswith(("#", "-DOC"))]
    assert words == ["Ana", "m", "et", "Lev"] * 2 + ["Nobody", "was", "here"]
    assert made_for == [("Nobody was here", "de")]
    made_for.clear()
    export(shared, out, ExportOptions("doccano", answers=frozenset()))  # which needs no tokens
    assert made_for == []


def test_how_far_an_export_is(shared: Project) -> None:
    told: list[tuple[int, int]] = []
    export(shared, shared.path.with_name("out.jsonl"), ExportOptions(), lambda *at: told.append(at))
    assert told == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("out", "wanted", "split", "found"),
    [
        ("a.jsonl", "", False, "jsonl"),
        ("a.jsonl", "spacy", False, "spacy"),
        ("a", "conll", True, "conll"),
        ("there", "jsonl", True, "jsonl"),
        ("new", "brat", False, "brat"),
        ("there", "brat", False, "brat"),
        ("a.what", "", False, "The format of .* is not known.*Say --format: jsonl, .*brat"),
        ("a.pdf", "pdf", False, "pdf can only be read.*Formats to write: jsonl"),
        ("new", "brat", True, "cannot be split"),
        ("there", "jsonl", False, "is a folder"),
    ],
)
def test_the_format_to_write(tmp_path: Path, out: str, wanted: str, split: bool, found: str) -> None:
    (tmp_path / "there").mkdir()
    if " " not in found:
        assert writer_for(tmp_path / out, wanted, split=split).name == found
        return
    with pytest.raises(AnnotatorError, match=found):
        writer_for(tmp_path / out, wanted, split=split)


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
