"""Formats are found by name, suffix and content; other packages may bring theirs."""

from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import jsonl, registry
from annotator.formats.format import Format, Option

FOREIGN = Format("foreign", "Brought by a package")


@pytest.fixture
def brought(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three entry points: a format, one that cannot be imported, and something else."""
    module = "tests.formats.test_registry"
    points = EntryPoints(
        EntryPoint(name, value, registry.GROUP)
        for name, value in (("foreign", f"{module}:FOREIGN"), ("broken", "no_such:x"), ("other", f"{module}:Path"))
    )
    monkeypatch.setattr(registry, "entry_points", lambda group: points.select(group=group))


@pytest.mark.usefixtures("brought")
def test_formats_of_other_packages_are_listed_and_broken_ones_said() -> None:
    found, problems = registry.listed()
    assert found[-1] is registry.named("foreign") is FOREIGN
    assert len(problems) == 2
    assert "The format broken of no_such:x cannot be loaded (ModuleNotFoundError" in problems[0]
    assert "is not a format" in problems[1]
    with pytest.raises(AnnotatorError, match="cannot be loaded"):
        registry.named("broken")
    with pytest.raises(AnnotatorError, match=r"no format nope. Formats: jsonl.*foreign"):
        registry.named("nope")


def test_a_look_inside_where_the_suffix_says_nothing(tmp_path: Path) -> None:
    for name, data, wanted in (
        ("a.TXT", b"text", "text"),
        ("a.jsonl", b"not even JSON", "jsonl"),
        ("export", b'{"text": "Ana", "spans": []}\n', "jsonl"),
        ("picture", b"\x89PNG\0", ""),
    ):
        (tmp_path / name).write_bytes(data)
        found = registry.recognised(tmp_path / name)
        assert (found.name if found else "") == wanted
    assert registry.recognised(tmp_path) is None


@pytest.mark.parametrize(
    ("head", "score"),
    [
        (b'{"text": "x"}', 0.5),
        (b'\xef\xbb\xbf \n{"text": "x"}\n{"spans": 1}', 0.5),
        (b'{"text": "x", "spans": []}', 0.9),
        (b'{"text": "x", "_input_hash": 1}', 0.9),
        (b'{"id": 1}\n{"text": "x"}', 0),
        (b'["text"]', 0),
    ],
)
def test_the_first_line_says_how_sure_it_is_that_a_file_is_jsonl(head: bytes, score: float) -> None:
    assert jsonl.sniff(head, Path("x")) == score


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ('{"text": "a", "label": [[0, 1, "X"]]}', "doccano"),
        ('\ufeff\n{"text": "a", "entities": []}\n{"text": "b"}', "doccano"),
        ('{"text": "a", "Comments": []}', "doccano"),
        ('{"text": "a", "label": [[0, 1, "X"]], "_input_hash": 1}', "jsonl"),
        ('{"text": "a", "label": "X"}\n{"label": [[0, 1, "X"]]}', "jsonl"),
        ('[{"data": {"text": "a"}, "annotations": []}]', "label-studio"),
        ('\ufeff {"id": 1, "annotation_id": 2, "text": "a"}', "label-studio"),
        ('[{"data": {"text": "a"}}]', "label-studio"),
        ('see "annotations": none', "text"),
        ("-DOCSTART- -X- O O\n\nAna B-PER\n", "conll"),
        ("\ufeff-DOCSTART-\n", "conll"),
        ("# a comment\nAna B-PER\nmet O\n\nLev I-PER\nand cut", "conll"),
        ("a NNP B-PER\nb VBD O\n", "conll"),
        ("Ana O\nmet O\n", "text"),
        ("Ana B-PER\nmet no tag\n", "text"),
        ("Ana B-PER\nmet VBD O\n", "text"),
        ("B-PER\nO\n", "text"),
        ("Ana B-PER", "text"),
        ("text,start,end,label\na,0,1,X\n", "csv"),
        ("\ufefftext;start;end;label;score\n", "csv"),
        ("start\tend\ttext\tlabel\n", "csv"),
        ("text,title\n", "csv"),
        ("title,words\n", "text"),
        ("some words\n", "text"),
    ],
)
def test_files_without_a_suffix_are_recognised_by_how_they_begin(tmp_path: Path, data: str, wanted: str) -> None:
    (tmp_path / "export").write_text(data, encoding="utf-8")
    found = registry.recognised(tmp_path / "export")
    assert (found.name if found else "text") == wanted


@pytest.mark.parametrize(
    ("name", "wanted"), [("annotation.conf", True), ("a.ann", True), ("a.a1", True), ("a.txt", False)]
)
def test_a_folder_of_brat_is_recognised_by_its_files(tmp_path: Path, name: str, wanted: bool) -> None:
    (tmp_path / name).write_text("")
    found = registry.recognised(tmp_path)
    assert (found is not None and found.name == "brat") == wanted


def test_options_have_defaults_and_are_checked() -> None:
    kind = Format("x", "X", options=(Option("offsets", "How", "code points", ("code points", "utf16")),))
    assert kind.chosen("", {})["offsets"] == "code points"
    assert kind.chosen("", {"offsets": "utf16"})["offsets"] == "utf16"
    with pytest.raises(AnnotatorError, match="offsets=bytes is not known"):
        kind.chosen("", {"offsets": "bytes"})
    with pytest.raises(AnnotatorError, match="x has no option tags"):
        kind.chosen("", {"tags": "bio"})
