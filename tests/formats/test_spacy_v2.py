"""spaCy v2's lists, plain and as ner-annotator writes them."""

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.formats import registry
from annotator.formats.spacy_v2 import FORMAT
from annotator.model.span import Span
from tests.formats.reading import read_all, refused

TEXT = "Ana Novak met Lev"
PLAIN = [[TEXT, {"entities": [[0, 9, "PERSON"], [14, 17, "PERSON"]]}], ["None here", {"entities": []}]]


def _file(folder: Path, what: Any) -> Path:
    path = folder / "train.json"
    path.write_text(what if isinstance(what, str) else json.dumps(what), encoding="utf-8")
    return path


def test_a_plain_list(tmp_path: Path) -> None:
    path = _file(tmp_path, PLAIN)
    assert registry.recognised(path) is FORMAT
    [(one, _), (two, _)] = read_all(FORMAT, path)
    assert (one.document.text, one.spans) == (TEXT, (Span(0, 9, "PERSON"), Span(14, 17, "PERSON")))
    assert (two.spans, two.answer) == ((), None)


def test_ner_annotator_counts_utf_16_units(tmp_path: Path) -> None:
    """Where nothing in the text could tell."""
    what = {"classes": ["PERSON"], "annotations": [["😀习近平来了", {"entities": [[2, 5, "PERSON"]]}], None, None]}
    path = _file(tmp_path, what)
    assert registry.recognised(path) is FORMAT
    [(one, notes)] = read_all(FORMAT, path)
    assert (one.spans, notes) == ((Span(1, 4, "PERSON"),), ["left out: 2 lines that were skipped there"])


def test_what_offsets_of_a_plain_list_count_is_found_out_or_asked(tmp_path: Path) -> None:
    [(one, _)] = read_all(FORMAT, _file(tmp_path, [["😀 Ana met", {"entities": [[3, 6, "PERSON"]]}]]))
    assert one.spans == (Span(2, 5, "PERSON"),)
    path = _file(tmp_path, [["😀习近平来了", {"entities": [[2, 5, "PERSON"]]}]])
    [refusal] = refused(FORMAT, path)
    assert "do its offsets count code points, or UTF-16 units" in refusal.reason
    [(one, _)] = read_all(FORMAT, path, offsets="code-points")
    assert one.spans == (Span(2, 5, "PERSON"),)


def test_other_parts_are_named(tmp_path: Path) -> None:
    [(_, notes)] = read_all(FORMAT, _file(tmp_path, [[TEXT, {"cats": {"a": 1}, "entities": []}]]))
    assert notes == ["left out: cats"]


def _with(entities: Any, text: Any = "abc") -> list[Any]:
    return [[text, {"entities": entities}]]


BROKEN: list[tuple[Any, str]] = [
    ('[("text", {})]', "broken JSON"),
    ("[" * 5_000, "nested too deeply"),
    ({"a": 1}, "it is no list of"),
    ([1], "it is not ["),
    ([["text"]], "it is not ["),
    (_with([], 1), "it has no text (the first item)"),
    (_with([[0, 1]]), "entities[0] is not [start, end, label]"),
    (_with(3), "entities is not a list"),
    (_with([[2, 1, "X"]]), "start 2 is not before end 1"),
    (_with([[-1, 1, "X"]]), "negative"),
    (_with([[0, 4, "X"]]), "beyond the text, which has 3 characters"),
    (_with([[0.5, 1, "X"]]), "whole numbers"),
    (_with([[0, 1, 7]]), "no label"),
    (_with([[0, 1, ""]]), "a label needs a name"),
]


@pytest.mark.parametrize(("bad", "says"), BROKEN, ids=[says for _, says in BROKEN])
def test_every_fault_is_named(tmp_path: Path, bad: Any, says: str) -> None:
    [refusal] = refused(FORMAT, _file(tmp_path, bad))
    assert says in refusal.reason
