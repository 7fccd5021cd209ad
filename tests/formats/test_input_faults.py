"""Files as strangers make them: what of odd characters, long lines and many lines comes in, in each format of texts."""

import html
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats import ExportOptions, ImportOptions, export, import_files
from annotator.formats.previewing import previews
from annotator.formats.reading import sources
from annotator.formats.report import Refusal
from annotator.model.document import Document
from annotator.model.text import normalise
from tests.benchmarks.large import in_a_child, write_lines
from tests.formats.making_files import docx, epub, odt, pdf, words, zip_file
from tests.making import project_with

ME = ImportOptions(annotator="me")
#: Controls that XML may not hold are none of these.
ODD = [
    "\u2028",
    "\u2029",
    "\x85",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\ufdd0",
    "\u202e",
    "\u2066",
    "👩‍🚀",
    "Zoe\u0308",
    "😀",
    "عبد",
]
MARKUP = "<img src=/etc/hostname><b>bold</b> & R&D"


def _document(path: Path) -> Document:
    [source], _ = sources([path])
    [(_, found, _notes)] = source.read()
    assert not isinstance(found, Refusal), found
    return found.document


def _html_page(text: str) -> dict[str, str]:
    return {"a.xhtml": f"<html><body><p>{html.escape(text)}</p></body></html>"}


WRITERS: dict[str, Callable[[Path, str], object]] = {
    "a.txt": lambda path, text: path.write_text(text, encoding="utf-8", newline=""),
    "a.jsonl": lambda path, text: path.write_text(json.dumps({"text": text}), encoding="utf-8"),
    "a.docx": lambda path, text: docx(path, words(html.escape(text))),
    "a.odt": lambda path, text: odt(path, f"<text:p>{html.escape(text)}</text:p>"),
    "a.epub": lambda path, text: epub(path, _html_page(text)),
}


@pytest.mark.parametrize("name", WRITERS)
@settings(max_examples=15, deadline=None)
@given(pieces=st.lists(st.sampled_from(ODD), min_size=1, max_size=6))
def test_odd_characters_stay_as_they_are(
    name: str, pieces: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = f"A{'B'.join(pieces)}C"
    path = tmp_path_factory.mktemp("odd") / name
    WRITERS[name](path, text)
    assert _document(path).text == text


@pytest.mark.parametrize("name", WRITERS)
def test_markup_in_a_text_is_text(name: str, tmp_path: Path) -> None:
    WRITERS[name](tmp_path / name, MARKUP)
    assert _document(tmp_path / name).text == MARKUP


@settings(max_examples=25, deadline=None)
@given(pieces=st.lists(st.sampled_from([*"aé", "\0", "\x0b", "\x0c", "\r", "\r\n", "\n", *ODD]), max_size=12))
def test_a_span_is_over_the_same_text_in_project_and_export(
    pieces: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("span")
    raw = f"X{''.join(pieces)}Y"
    span = {"start": 0, "end": len(raw), "label": "L"}
    (folder / "a.jsonl").write_text(json.dumps({"text": raw, "spans": [span], "answer": "accept"}), encoding="utf-8")
    with project_with(folder / "p.annot") as project:
        import_files(project, [folder / "a.jsonl"], ME)
        stored = project.document(1).text
        assert stored == normalise(raw).text
        [found] = project.spans(1, "me")
        assert (found.start, found.end) == (0, len(stored))
        export(project, folder / "b.jsonl", ExportOptions())
    written = json.loads((folder / "b.jsonl").read_text(encoding="utf-8"))
    [out] = written["spans"]
    assert written["text"][out["start"] : out["end"]] == stored


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-32"])
def test_a_byte_order_mark_in_a_zip_is_no_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    assert _document(zip_file(tmp_path / "a.zip", {"a.txt": "Zoë".encode(encoding)})).text == "Zoë"


def test_a_line_of_ten_megabytes_is_read_and_shown_in_short(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word 😀 " * 1_500_000, encoding="utf-8")
    [found] = previews([tmp_path / "a.txt"], {})
    assert found.documents == 1
    assert [len(line.text) for line in found.lines] == [300]
    assert "consider splitting it" in found.notes[0]


def test_a_look_takes_no_more_memory_for_more_documents(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        path = tmp_path / f"{count}.jsonl"
        path.write_text("".join(f'{{"text": "Share\\nFerry {i} sank.\\n12 comments"}}\n' for i in range(count)))
        tracemalloc.start()
        [found] = previews([path], {})
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert (found.documents, found.dropped) == (count, 2 * count)
        return used

    peak(10)
    assert peak(4000) < peak(2000) + 20_000


def test_names_of_files_are_said_as_they_are(tmp_path: Path) -> None:
    name = "<b>&x\u202egnp.pdf"
    pdf(tmp_path / name, [""])
    with project_with(tmp_path / "p.annot") as project:
        [refusal] = import_files(project, [tmp_path / name], ME).refused
    assert refusal.file == str(tmp_path / name)


def test_a_large_file_is_imported_in_less_memory_than_it_has(tmp_path: Path) -> None:
    """The system refuses the child more than that, code of libraries included; `benchmarks large` takes a gigabyte."""
    write_lines(tmp_path / "large.jsonl", 1000, 100_000)
    project = tmp_path / "p.annot"
    project_with(project).close()
    assert (tmp_path / "large.jsonl").stat().st_size > 90 * 2**20
    assert in_a_child(project, tmp_path / "large.jsonl", 80 * 2**20)["documents"] == 1000
