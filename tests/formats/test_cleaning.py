"""Lines that a web page left in a scraped text: which are found, that none else is, and that nothing is lost."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import ImportOptions, import_files
from annotator.formats.cleaning import DROPPED, cleaned, furniture, original
from annotator.formats.reading import Choice
from annotator.model.document import Document
from annotator.model.span import Span
from annotator.store.bulk import Incoming
from tests.making import project_with

ARTICLE = (
    "Skip to main content\n\nWorld News\n\nFerry sinks off Larnholm\n\nMarch 2, 2026 9:05am\n\nUpdated: March 2, 2026 "
    "5:36pm\n\nA ferry sank on Monday.\n\nShare on Facebook\n\nWorld\u00a0leaders were shocked.\n"
)
CLEAN = "Ferry sinks off Larnholm\n\nA ferry sank on Monday.\n\nWorld\u00a0leaders were shocked.\n"


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Skip to main content", "skip link"), ("SKIP TO CONTENT", "skip link"), ("Skip navigation", "skip link"),
        ("Updated: January 2, 2026 5:36pm", "time stamp"), ("Last updated 2 hours ago", "time stamp"),
        ("Published on 3 May 2026, 14:05", "time stamp"), ("Jan. 2, 2026 at 5:36 p.m. EST", "date and time"),
        ("2026-01-02 17:36", "date and time"), ("Share", "share button"), ("Share this via Email", "share button"),
        ("Advertisement", "advertisement"), ("Sign up for our daily newsletter!", "account"), ("Menu", "menu"),
        ("Related articles:", "reading on"), ("12 Comments", "comments"), ("5 min read", "reading time"),
        ("We use cookies to make this site better.", "cookies"), ("© 2026 The Post. All rights reserved.", "copyright"),
        ("Politics", "section name"), ("Home > World > Europe", "section name"), ("  Friday, 2 January 2026 ", "date"),
    ],
)  # fmt: skip
def test_furniture_is_known_by_its_whole_line(line: str, what: str) -> None:
    assert [found.what for found in furniture(f"{line}\nA ferry sank.")] == [what]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday.", "Updated figures are due in May.", "He told them to print it.", "Larnholm",
        "“Share”", "The menu was short", "On January 2, 2026 5:36pm he left", "Politics is hard", "Read more books",
        "Skip to the end, he said", "5:36pm", "The Post", "January was cold", "Updated rules",
    ],
)  # fmt: skip
def test_what_may_be_of_the_article_stays(line: str) -> None:
    assert furniture(f"{line}\nA ferry sank.") == []


def test_sections_and_dates_are_furniture_at_the_top_only() -> None:
    letters = "\n".join(["A line."] * 10)
    assert furniture(f"{letters}\nWorld\n2 May 2026") == []
    assert [line.number for line in furniture(f"{letters}\nShare\n")] == [11]


def test_a_text_of_nothing_else_stays() -> None:
    assert furniture("Share\n\nMenu") == []


def test_an_article_without_what_stands_around_it() -> None:
    found, dropped = cleaned(Incoming(Document(ARTICLE, "Skip to main content")))
    assert found.document.text == CLEAN
    assert found.document.title == "Ferry sinks off Larnholm"
    assert [line.number for line in dropped] == [1, 3, 7, 9, 13]
    assert original(found.document) == ARTICLE


def test_a_line_that_is_kept_stays() -> None:
    found, dropped = cleaned(Incoming(Document(ARTICLE, "Own title")), keep=[7])
    assert "March 2, 2026 9:05am\n\nA ferry" in found.document.text
    assert found.document.title == "Own title"
    assert [line.number for line in dropped] == [1, 3, 9, 13]


def test_a_document_with_spans_stays_as_it_is() -> None:
    incoming = Incoming(Document(ARTICLE), (Span(0, 4, "X"),))
    assert cleaned(incoming) == (incoming, [])


@given(st.lists(st.sampled_from(["Share", "Politics", "", " ", "A ferry sank.", "12 comments", "\u2028"])))
def test_nothing_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    found, dropped = cleaned(Incoming(Document(text)))
    assert original(found.document) == text
    assert "A ferry sank." in found.document.text or "A ferry sank." not in text
    assert bool(dropped) == (DROPPED in found.document.meta)


def test_an_import_cleans_only_when_asked_and_says_what_it_dropped(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": ARTICLE, "spans": [{"start": 0, "end": 4, "label": "X"}]}))
    with project_with(tmp_path / "p.annot") as project:
        report = import_files(project, [path, tmp_path / "b.jsonl"], ImportOptions("me", clean=True))
        assert (project.document(1).text, project.document(2).text) == (CLEAN, ARTICLE)
        assert original(project.document(1)) == ARTICLE
    assert [(r.file, r.place) for r in report.dropped] == [(str(path), n) for n in (1, 3, 7, 9, 13)]
    assert f"Dropped: {path}:1: skip link: Skip to main content" in report.as_text()
    assert "5 lines dropped" in report.summary()
    assert [n.reason for n in report.notes] == ["it is not cleaned, for it has spans or tokens"]
    with project_with(tmp_path / "q.annot") as project:
        assert import_files(project, [path], ImportOptions("me")).dropped == []
        assert project.document(1).text == ARTICLE


def test_what_was_chosen_for_a_file_counts_for_it_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt").write_bytes("Share\nZoë sank.".encode("cp1252"))
    (tmp_path / "c.txt").write_text("not this")
    (tmp_path / "d").write_text("plain")
    choices = {
        str(tmp_path / "a.txt"): Choice(keep=frozenset({(0, 7)})),
        str(tmp_path / "b.txt"): Choice(encoding="cp1252"),
        str(tmp_path / "c.txt"): Choice(left_out=True),
        str(tmp_path / "d"): Choice(format="text"),
    }
    with project_with(tmp_path / "p.annot") as project:
        options = ImportOptions("me", clean=True, choices=choices)
        report = import_files(project, [tmp_path / name for name in ("a.txt", "b.txt", "c.txt", "d")], options)
        texts = [project.document(i).text for i in project.document_ids()]
    assert "9:05am" in texts[0]
    assert texts[1:] == ["Zoë sank.", "plain"]
    assert [(Path(r.file).name, r.reason) for r in report.skipped] == [("c.txt", "it was left out")]
