"""What a report says, whole: nothing that was skipped, refused or lost goes without a line."""

from collections import Counter

from annotator.formats.report import MOST_LINES, ExportReport, ImportReport, Lost, Refusal, Remark


def test_an_import_is_told_in_one_sentence() -> None:
    report = ImportReport(read=3, added=2, spans=5)
    assert report.summary() == "2 of 3 documents added with 5 spans."
    two_places = [Refusal("a.jsonl", 1, "no text"), Refusal("a.jsonl", 2, "no text")]
    full = ImportReport(
        9, 1, 0, [Remark("a", 1, "x")], [Remark("a", 2, "x")], two_places, [Remark("b", 0, "hidden")], [],
        [Remark("a", 3, "share")],
    )  # fmt: skip
    assert full.summary() == (
        "1 of 9 documents added with 0 spans, 1 restored from the trash, 1 skipped as duplicates, 1 file skipped, "
        "1 line dropped, 1 file refused."
    )


def test_all_there_is_to_say_of_an_import_has_a_line() -> None:
    report = ImportReport(
        duplicates=[Remark("a", 1, "as before")],
        restored=[Remark("a", 2, "T")],
        refused=[Refusal("b", "$.text", "it has no text")],
        skipped=[Remark("c", 0, "it is hidden")],
        notes=[Remark("d", 4, "a note")],
        dropped=[Remark("e", 5, "share")],
        new_labels=["X", "Y"],
    )
    assert report.as_text().splitlines() == [
        "Refused: b:$.text: it has no text",
        "Duplicate, skipped: a:1: as before",
        "Was in the trash, restored: a:2: T",
        "Skipped: c: it is hidden",
        "Dropped: e:5: share",
        "Labels added to the scheme: X, Y",
        "d:4: a note",
    ]


def test_of_long_lists_the_first_lines_are_shown_and_the_others_counted() -> None:
    report = ImportReport(skipped=[Remark(f"f{i}", 0, "x") for i in range(MOST_LINES)])
    assert report.as_text().splitlines() == [f"Skipped: f{i}: x" for i in range(MOST_LINES)]
    report.skipped += report.skipped[:2]
    assert report.as_text().splitlines()[MOST_LINES:] == ["Skipped: 2 more"]
    assert len(report.as_json()["skipped"]) == MOST_LINES + 2


def test_reports_of_several_files_are_added() -> None:
    def one() -> ImportReport:
        lists = ([Remark(kind, 0, "x")] for kind in ("duplicate", "restored", "skipped", "note", "dropped"))
        duplicates, restored, skipped, notes, dropped = lists
        refused = [Refusal("refused", 0, "x")]
        return ImportReport(1, 2, 3, duplicates, restored, refused, skipped, notes, dropped, ["L"], {"a": "jsonl"})

    report = one()
    report.absorb(one())
    report.absorb(ImportReport(formats={"b": "csv"}))
    assert (report.read, report.added, report.spans) == (2, 4, 6)
    for name in ("duplicates", "restored", "refused", "skipped", "notes", "dropped"):
        assert getattr(report, name) == getattr(one(), name) * 2
    assert (report.new_labels, report.formats) == (["L"], {"a": "jsonl", "b": "csv"})


def test_an_export_says_what_was_lost() -> None:
    report = ExportReport("out.conll", "conll", 2, 3, left_out=Counter({"metadata": 2, "answers": 1}))
    assert report.summary() == "2 documents with 3 spans written to out.conll."
    report.lost += [Lost("T", 0, 3, "ORG", "EU,", "inside a token: left out")]
    assert report.as_text().splitlines() == [
        "2 documents with 3 spans written to out.conll. 1 span could not be expressed as it is.",
        "Not held by conll: 1 answers",
        "Not held by conll: 2 metadata",
        "T: ORG 'EU,' (0 to 3): inside a token: left out",
    ]
    report.holds("answers")
    assert report.left_out == {"metadata": 2}
    assert report.as_json()["lost"][0]["reason"] == "inside a token: left out"
