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


def test_options_have_defaults_and_are_checked() -> None:
    kind = Format("x", "X", options=(Option("offsets", "How", "code points", ("code points", "utf16")),))
    assert kind.chosen("", {})["offsets"] == "code points"
    assert kind.chosen("", {"offsets": "utf16"})["offsets"] == "utf16"
    with pytest.raises(AnnotatorError, match="offsets=bytes is not known"):
        kind.chosen("", {"offsets": "bytes"})
    with pytest.raises(AnnotatorError, match="x has no option tags"):
        kind.chosen("", {"tags": "bio"})
