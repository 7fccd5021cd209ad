"""JSONL: what comes in is what goes out, and every fault has its line."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats import ExportOptions, ImportOptions, export, import_files, jsonl
from annotator.formats.json_lines import json_record
from annotator.formats.reading import Source
from annotator.formats.report import ExportReport, Refusal, Refused
from annotator.model.document import Answer
from annotator.model.span import Span, Status
from annotator.model.tokens import bounds_problem
from annotator.store.bulk import Incoming
from annotator.store.project import Project
from tests.formats.reading import read_all
from tests.formats.roundtrip import made
from tests.making import SCHEME, project_with

ME = ImportOptions(annotator="me")
ODD = "Ana 👩‍🚀 met 习近平 and عبد الفتاح in กรุงเทพ,\u00a0Zoe\u0308\u2028said \ufeff nothing."


def _project(folder: Path) -> Project:
    return Project.create(folder / "p.annot", SCHEME)


def _lines(path: Path, *records: Any) -> Path:
    path.write_text("\n".join(r if isinstance(r, str) else json.dumps(r, ensure_ascii=False) for r in records) + "\n")
    return path


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


@st.composite
def _record(draw: st.DrawFn) -> dict[str, Any]:
    alphabet = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r") | st.sampled_from(ODD)
    text = draw(st.text(alphabet, min_size=1, max_size=60).filter(lambda t: t.strip() and not t.startswith("\ufeff")))
    spans = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        spans.append({"start": start, "end": end, "label": draw(st.sampled_from(["PERSON", "ORG", "Ölfeld"]))})
    return {"text": text, "spans": spans, "answer": "accept", "custom": draw(st.integers())}


@settings(max_examples=30, deadline=None)
@given(st.lists(_record(), min_size=1, max_size=4, unique_by=lambda r: r["text"]))
def test_round_trip(records: list[dict[str, Any]]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with _project(folder) as project:
            report = import_files(project, [_lines(folder / "in.jsonl", *records)], ME)
            assert report.added == len(records), report.refused
            export(project, folder / "one.jsonl", ExportOptions())
            export(project, folder / "two.jsonl", ExportOptions())
        assert (folder / "one.jsonl").read_bytes() == (folder / "two.jsonl").read_bytes()
        for record, written in zip(records, _records(folder / "one.jsonl"), strict=True):
            assert written["text"] == record["text"]
            wanted = sorted((s["start"], s["end"], s["label"]) for s in record["spans"])
            assert sorted((s["start"], s["end"], s["label"]) for s in written["spans"]) == wanted
            assert written["custom"] == record["custom"]
            assert "".join(t["text"] for t in written["tokens"]).replace(" ", "") == record["text"].replace(" ", "")


BROKEN: list[tuple[Any, str]] = [
    ('{"text": "a', "broken JSON"),
    ("[" * 100_000, "nested too deeply"),
    ("[1]", "not a JSON object"),
    ({"spans": []}, "no text"),
    ({"text": "  "}, "text is empty"),
    ({"text": "abc", "spans": [{"start": 2, "end": 2, "label": "X"}]}, "start 2 is not before end 2"),
    ({"text": "abc", "spans": [{"start": -1, "end": 2, "label": "X"}]}, "negative"),
    ({"text": "abc", "spans": [{"start": 0, "end": 4, "label": "X"}]}, "beyond the text, which has 3 characters"),
    ({"text": "abc", "spans": [{"start": "0", "end": 4, "label": "X"}]}, "whole numbers"),
    ({"text": "abc", "spans": [{"start": True, "end": 2, "label": "X"}]}, "whole numbers"),
    ({"text": "abc", "spans": [{"start": 0, "end": 2}]}, "no label"),
    ({"text": "abc", "spans": [{"start": 0, "end": 2, "label": "a\nb"}]}, "control character"),
    ({"text": "😀abc d", "spans": [{"start": 2, "end": 5, "label": "X", "text": "abc"}]}, "offsets=utf-16"),
    ({"text": "abc", "spans": 3}, "$.spans is not a list"),
    ({"text": "abc", "spans": [{"start": 0, "end": 1, "label": "X"}, 3]}, "$.spans[1] is not an object"),
    ({"text": "abc", "spans": [{"start": 0, "end": 1, "label": "X"}, {"start": 0}]}, "$.spans[1]: start and end"),
    ({"text": "abc", "rejected": [{"start": 2, "end": 1, "label": "X"}]}, "$.rejected[0]: start 2"),
    ({"text": "abc", "answer": "maybe"}, "$.answer"),
    ('{"text": "abc", "x": NaN}', "broken JSON"),
]


@pytest.mark.parametrize(("bad", "says"), BROKEN, ids=[says for _, says in BROKEN])
def test_a_bad_line_is_named_and_the_file_adds_nothing(tmp_path: Path, bad: Any, says: str) -> None:
    with _project(tmp_path) as project:
        report = import_files(
            project, [_lines(tmp_path / "in.jsonl", {"text": "a good one"}, bad, {"text": "another"})], ME
        )
        [refusal] = report.refused
        assert refusal.place == 2
        assert says in refusal.reason
        assert (report.added, project.document_ids()) == (0, [])


def test_offsets_follow_line_ends_and_byte_order_marks(tmp_path: Path) -> None:
    raw = "\ufeffOne\r\nTwo\r\nAna Novak\0!"
    start = raw.index("Ana")
    record = {"text": raw, "spans": [{"start": start, "end": start + 9, "label": "PERSON"}]}
    with _project(tmp_path) as project:
        report = import_files(project, [_lines(tmp_path / "in.jsonl", record)], ME)
        assert "U+FFFD" in str(report.notes[0])
        [span] = project.spans(1, "me")
        assert project.document(1).text == "One\nTwo\nAna Novak\ufffd!"
        assert project.document(1).text[span.start : span.end] == "Ana Novak"


def test_a_lone_surrogate_is_replaced_and_said(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        report = import_files(project, [_lines(tmp_path / "in.jsonl", '{"text": "a \\ud800 b"}')], ME)
        assert (report.added, len(report.notes)) == (1, 1)
        assert project.document(1).text == "a \ufffd b"


@pytest.mark.parametrize(
    "record",
    [
        '{"text": "Ana", "meta": {"title": "\\ud800"}}',
        '{"text": "Ana", "meta": {"a\\udc00": ["\\ud800"]}, "_annotator_id": "\\ud800", "answer": "accept"}',
        '{"text": "Ana", "spans": [{"start": 0, "end": 3, "label": "X", "note": "\\ud800", "source": "\\ud800"}]}',
    ],
)
def test_lone_surrogates_beside_the_text_are_replaced_too(tmp_path: Path, record: str) -> None:
    with _project(tmp_path) as project:
        assert import_files(project, [_lines(tmp_path / "in.jsonl", record)], ME).added == 1


def test_white_space_at_a_border_is_kept_and_named(tmp_path: Path) -> None:
    record = {"text": "Ana Novak met", "spans": [{"start": 0, "end": 10, "label": "PERSON"}]}
    with _project(tmp_path) as project:
        report = import_files(project, [_lines(tmp_path / "in.jsonl", record)], ME)
        assert project.spans(1, "me")[0].end == 10
        assert "white space at its border" in str(report.notes[0])
        assert ":1:" in str(report.notes[0])


def test_new_labels_and_duplicates_are_named(tmp_path: Path) -> None:
    one = {"text": "Ana", "spans": [{"start": 0, "end": 3, "label": "HERO"}]}
    with _project(tmp_path) as project:
        report = import_files(project, [_lines(tmp_path / "in.jsonl", one, {"text": "Ana"}, {"text": "Bea"})], ME)
        assert (report.added, report.new_labels) == (2, ["HERO"])
        assert len(report.duplicates) == 1
        assert project.answer(1, "me") is Answer.IN_PROGRESS
        assert project.answer(2, "me") is None
        again = import_files(project, [tmp_path / "in.jsonl"], ME)
        assert (again.added, len(again.duplicates)) == (0, 3)


def test_spans_are_whose_the_file_says_or_suggestions(tmp_path: Path) -> None:
    span = {"start": 0, "end": 3, "label": "PERSON", "score": 0.5}
    records = [
        {"text": "Ana", "spans": [span], "_annotator_id": "kim", "answer": "accept"},
        {"text": "Bea", "spans": [span]},
    ]
    with _project(tmp_path) as project:
        import_files(project, [_lines(tmp_path / "in.jsonl", *records)], ME)
        assert [s.status for s in project.spans(1, "kim")] == [Status.ACCEPTED]
        assert [s.status for s in project.spans(2, "me")] == [Status.ACCEPTED]
        assert project.answer(1, "kim") is Answer.ACCEPT
    (tmp_path / "p.annot").unlink()
    with _project(tmp_path) as project:
        options = ImportOptions(annotator="me", as_suggestions=True)
        import_files(project, [tmp_path / "in.jsonl"], options)
        assert [(s.status, s.score, s.source) for s in project.spans(1, "me")] == [(Status.PENDING, 0.5, "in")]
        assert project.annotators() == []


def test_a_score_that_is_no_float_is_no_score(tmp_path: Path) -> None:
    span = {"start": 0, "end": 3, "label": "PERSON", "pending": True, "score": 10**400}
    with _project(tmp_path) as project:
        import_files(project, [_lines(tmp_path / "in.jsonl", {"text": "Ana", "spans": [span]})], ME)
        assert [s.score for s in project.spans(1, "me")] == [None]


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        options = ImportOptions(annotator="me", dry_run=True)
        report = import_files(project, [_lines(tmp_path / "in.jsonl", {"text": "Ana"})], options)
        assert (report.added, project.document_ids()) == (1, [])


def test_an_exported_file_says_what_stands_at_no_token_border(tmp_path: Path) -> None:
    record = {"text": "Landesbank", "spans": [{"start": 0, "end": 6, "label": "GPE"}], "answer": "accept"}
    with _project(tmp_path) as project:
        import_files(project, [_lines(tmp_path / "in.jsonl", record)], ME)
        report = export(project, tmp_path / "out.jsonl", ExportOptions())
        [lost] = report.lost
        assert (lost.text, lost.label) == ("Landes", "GPE")
        [written] = _records(tmp_path / "out.jsonl")
        assert written["spans"] == [{"start": 0, "end": 6, "label": "GPE", "source": "me"}]


def test_nothing_here_is_a_judgement(tmp_path: Path) -> None:
    with _project(tmp_path) as project:
        import_files(project, [_lines(tmp_path / "in.jsonl", {"text": "no names", "answer": "accept"})], ME)
        export(project, tmp_path / "out.jsonl", ExportOptions())
        [written] = _records(tmp_path / "out.jsonl")
        assert (written["spans"], written["answer"]) == ([], "accept")


def test_golden_file(tmp_path: Path) -> None:
    """The bytes of a known project; a change of the format has to change this file, too."""
    golden = Path(__file__).parent.parent / "golden" / "one.jsonl"
    text = "Ana Novak met the Harbour Union in Larnholm. 😀 Ok"
    spans = [
        {"start": 0, "end": 9, "label": "PERSON"},
        {"start": 14, "end": 31, "label": "ORG", "note": "with the article"},
    ]
    record = {"text": text, "spans": spans, "meta": {"title": "Meeting", "date": "2026-03-01"}, "extra": [1]}
    with project_with(tmp_path / "gold.annot") as project:
        import_files(project, [_lines(tmp_path / "in.jsonl", record)], ImportOptions(annotator="kim"))
        with project.transact("accept", annotator="kim", document=1) as tx:
            tx.update("answer", 1, {"answer": "accept", "changed": "2026-03-01T12:00:00.000+00:00"})
        export(project, tmp_path / "out.jsonl", ExportOptions())
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("inside", ['"text": "b", ', '"spans": [{"start": 0, "end": 1, "start" :2, "label": "X"}], '])
def test_a_key_that_is_there_twice_is_refused(tmp_path: Path, inside: str) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(f'{{{inside}"text": "a", "meta": {{"odd\\\\": 1, "k\\":k": 2}}}}\n{{"text" : "a\\": b"}}\n')
    with _project(tmp_path) as project:
        report = import_files(project, [file], ME)
    assert report.read == 2
    assert [(one.place, "is there twice in one object" in one.reason) for one in report.refused] == [(1, True)]


_TOKENS = '[{"text": "a", "start": 0, "end": 1, "id": 0, "ws": false}]'


@pytest.mark.parametrize(
    "line",
    [
        '{"text": "a", "text": "b"}',
        '{"text": "a", "meta": {"k": 1, "k": 2}}',
        '{"text": "a", "tokens": [], "tokens": []}',
        f'{{"text": "a", "tokens": {_TOKENS}, "tokens": {_TOKENS}}}',
        '{"text": "a", "tokens": [{"start": 5, "text": "a", "start": 0, "end": 1, "id": 0, "ws": false}]}',
        '{"text": "a", "spans": [{"start": 0, "end": 1, "label": "X", "label": "Y"}]}',
        f'{{"text": "a\\\\", "tokens": {_TOKENS}, "text": "b"}}',
    ],
)
def test_a_key_that_is_there_twice_is_seen_in_every_line(line: str) -> None:
    with pytest.raises(Refused, match="is there twice in one object"):
        json_record(line.encode())


def test_tokens_are_read_the_same_whether_a_line_is_looked_at_quickly_or_slowly() -> None:
    for more in ("", ', "meta": {"k": "a\\"b"}', ', "meta": {"k": "a\\\\"}'):
        record, bounds = json_record(f'{{"text": "a", "tokens": {_TOKENS}{more}}}'.encode())
        assert (record["text"], bounds, "tokens" in record) == ("a", [(0, 1)], False)
    assert json_record(b'{"text": "a"}')[1] in (None, [])
    for odd in ('[{"start": "0", "end": 1.0}]', '[{"start": true, "end": 1}]'):
        assert json_record(f'{{"text": "a", "tokens": {odd}}}'.encode())[1] in ([(0, 1)], [(1, 1)])
    for bad in ('[{"start": 0}]', "[1]", "7", '[{"start": null, "end": 1}]'):
        bounds = json_record(f'{{"text": "a", "tokens": {bad}}}'.encode())[1]
        assert bounds
        assert bounds_problem(bounds, "a")


def test_what_is_said_of_a_document_beside_what_we_know_is_kept(tmp_path: Path) -> None:
    out = _lines(
        tmp_path / "in.jsonl",
        {"text": "one", "meta": "a note"},
        {"text": "two", "meta": {"title": "T", "source": "S", "k": [1]}, "extra": {"a": 1}},
    )
    out.write_text("{\n\n" + out.read_text() + '{"text": "last"}')
    read = list(Source(out, jsonl.FORMAT, jsonl.FORMAT.chosen("", {}), 0).read())
    assert isinstance(read[0][1], Refusal)
    assert [(place, found.document.text) for place, found, _ in read[1:] if isinstance(found, Incoming)] == [
        (3, "one"), (4, "two"), (5, "last"),
    ]  # fmt: skip
    documents = [found.document for _, found, _ in read if isinstance(found, Incoming)]
    assert [(d.title, d.source, d.meta) for d in documents[:2]] == [
        ("one", "", {"meta": "a note"}),
        ("T", "S", {"k": [1], "_extra": {"extra": {"a": 1}}}),
    ]


def test_spans_have_the_source_that_stands_there(tmp_path: Path) -> None:
    plain = {"start": 0, "end": 3, "label": "X", "source": "tiny 1.0", "token_start": 0, "token_end": 0}
    out = _lines(
        tmp_path / "in.jsonl", {"text": "one", "spans": [plain, {k: plain[k] for k in ("start", "end", "label")}]}
    )
    [(incoming, notes)] = read_all(jsonl.FORMAT, out)
    assert ([s.source for s in incoming.spans], notes) == (["tiny 1.0", ""], [])


def test_spans_that_touch_do_not_overlap() -> None:
    views = {
        json.loads(jsonl.encode(made("AnaLev", spans), ExportReport("", "")))["_view_id"]
        for spans in ([Span(0, 3, "A"), Span(3, 6, "A")], [])
    }
    assert views == {"ner_manual"}
    overlapping = made("AnaLev", [Span(0, 4, "A"), Span(3, 6, "A")])
    assert json.loads(jsonl.encode(overlapping, ExportReport("", "")))["_view_id"] == "spans_manual"
