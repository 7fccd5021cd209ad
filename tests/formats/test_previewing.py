"""What a preview says of files before they are imported."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from annotator.formats import previewing
from annotator.formats.previewing import FilePreview, Request, Shown, needs_no_look, previews
from annotator.formats.reading import Choice
from tests.formats.making_files import docx, words, zip_file
from tests.making import project_with


def _one(path: Path, choice: Choice | None = None) -> FilePreview:
    [found] = previews([path], {str(path): choice} if choice else {})
    return found


def test_a_text_with_the_lines_that_cleaning_would_drop(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Share\n\nA ferry sank.\n" + "x\n" * 40 + "12 comments\n")
    found = _one(tmp_path / "a.txt")
    assert (found.format, found.documents, found.spans, found.dropped) == ("text", 1, 0, 2)
    assert found.lines[0] == Shown(0, 1, "Share", "share button")
    assert [line.number for line in found.lines] == [*range(1, 31), 44]


def test_documents_with_spans_and_what_is_refused(tmp_path: Path) -> None:
    span = '{"start": 0, "end": 3, "label": "X"}'
    (tmp_path / "a.jsonl").write_text(f'{{"text": "Share\\nAna", "spans": [{span}]}}\n{{\n')
    found = _one(tmp_path / "a.jsonl")
    assert (found.documents, found.spans, found.dropped) == (1, 1, 0)
    assert found.refused[0].startswith("2: broken JSON")


def test_an_encoding_is_proposed_with_its_first_lines_and_used_when_it_is_chosen(tmp_path: Path) -> None:
    text = "Zoë fährt\nnach Köln, für 5 €. Größe und Maß."
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    found = _one(tmp_path / "a.txt")
    assert (found.documents, found.encoding) == (0, "cp1252")
    assert "not UTF-8" in found.refused[0]
    assert [line.text for line in found.lines] == text.split("\n")
    chosen = _one(tmp_path / "a.txt", Choice(encoding="cp1252"))
    assert (chosen.documents, chosen.refused) == (1, [])


def test_what_is_not_known_can_be_given_a_format(tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_text("A ferry sank.")
    assert "the format of .xyz is not known" in _one(tmp_path / "a.xyz").refused[0]
    assert _one(tmp_path / "a.xyz", Choice(format="text")).documents == 1
    [inside] = list(previews([zip_file(tmp_path / "a.zip", {"b.xyz": "A ferry sank."})], {}))
    assert (inside.name, inside.skipped) == (f"{tmp_path}/a.zip/b.xyz", "its format is not known")
    [chosen] = list(previews([tmp_path / "a.zip"], {inside.name: Choice(format="text")}))
    assert (chosen.path, chosen.documents) == (str(tmp_path / "a.zip"), 1)


def test_only_what_nobody_has_to_be_asked_about_needs_no_look(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.")
    (tmp_path / "b.jsonl").write_text('{"text": "Share\\nAna"}')
    (tmp_path / "c.txt").write_text("Share\nA ferry sank.")
    (tmp_path / "d.txt").write_bytes(b"Zo\xeb")
    (tmp_path / "e.xyz").write_text("x")
    docx(tmp_path / "f.docx", words("x"))
    zip_file(tmp_path / "g.zip", {"a.txt": "x"})
    assert {f.name for f in tmp_path.iterdir() if needs_no_look([f])} == {"a.txt", "b.jsonl"}
    assert needs_no_look([tmp_path / "a.txt", tmp_path / "b.jsonl"])
    assert not needs_no_look([tmp_path])


def test_many_and_long_texts_are_looked_at_in_the_child_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.")
    (tmp_path / "b.txt").write_text("All were saved.")
    assert needs_no_look([tmp_path])
    monkeypatch.setattr(previewing, "_MOST_BYTES", 20)
    assert not needs_no_look([tmp_path])
    monkeypatch.setattr(previewing, "_MOST_BYTES", 1000)
    monkeypatch.setattr(previewing, "_MOST_PLAIN", 1)
    assert not needs_no_look([tmp_path])


def test_a_request_is_answered_line_by_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"Zo\xeb sank.")
    asked = Request(
        [str(tmp_path / "a.txt"), str(tmp_path / "no.txt")], {str(tmp_path / "a.txt"): Choice("", "cp1252")}
    )
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(msgspec.json.encode(asked))))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=out))
    previewing.main()
    first, second = (msgspec.json.decode(line, type=FilePreview) for line in out.getvalue().splitlines())
    assert (first.documents, first.lines[0].text) == (1, "Zoë sank.")
    assert "no file" in second.refused[0]


def test_documents_that_are_there_already_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ana met Lev.")
    (tmp_path / "b.txt").write_text("Share\nA ferry sank.")
    (tmp_path / "c.txt").write_text("A ferry sank.")
    (tmp_path / "d.jsonl").write_text(
        "".join(f'{{"text": "New.", "_annotator_id": "{who}"}}\n' for who in ("kim", "zoe", "kim"))
    )
    with project_with(tmp_path / "p.annot", "Ana met Lev.", "A ferry sank.") as project:
        found = list(previews(sorted(tmp_path.glob("*.[tj]*")), {}, project))
    assert [(one.duplicates, one.cleaned_duplicates) for one in found] == [(1, 1), (0, 1), (1, 1), (1, 1)]
