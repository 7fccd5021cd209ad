"""doccano's JSONL in all its shapes, with offsets of either unit; and what doccano makes of ours."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.formats import WriteOptions, registry
from annotator.formats.doccano import FORMAT
from annotator.formats.outgoing import Outgoing
from annotator.model.span import Span
from annotator.store.bulk import Incoming
from tests.formats.reading import read_all, refused
from tests.formats.roundtrip import documents, made, written

READ_BY = {"doccano": "restated: the import of doccano"}
TEXT = "Ana Novak met Lev in Larnholm"
ASTRAL = "😀 Ana met 👩‍🚀 Zoe"


def _file(folder: Path, *records: Any) -> Path:
    path = folder / "all.jsonl"
    path.write_text("\n".join(r if isinstance(r, str) else json.dumps(r) for r in records), encoding="utf-8")
    return path


def _read(folder: Path, *records: Any, **values: str) -> list[tuple[Incoming, list[str]]]:
    return read_all(FORMAT, _file(folder, *records), **values)


def _said(incoming: Incoming) -> list[tuple[str, str]]:
    return [(incoming.document.text[s.start : s.end], s.label) for s in incoming.spans]


def test_every_shape_of_spans(tmp_path: Path) -> None:
    entity = {"id": 7, "start_offset": 0, "end_offset": 9, "label": "PERSON"}
    shapes: list[dict[str, Any]] = [
        {"id": 3, "text": TEXT, "label": [[0, 9, "PERSON"]], "Comments": ["sure?"], "site": "x.org"},
        {"text": TEXT, "label": [{k: v for k, v in entity.items() if k != "id"}]},
        {"id": 3, "text": TEXT, "entities": [entity], "relations": [{"id": 1, "from_id": 7, "to_id": 7, "type": "is"}]},
        {"text": TEXT, "entities": [[0, 9, "PERSON"]], "cats": ["meeting"]},
        {"text": TEXT, "labels": [[0, 9, "PERSON"]]},
    ]
    found = [_read(tmp_path, shape)[0] for shape in shapes]
    assert [_said(one) for one, _ in found] == [[("Ana Novak", "PERSON")]] * 5
    assert found[0][0].document.meta == {"id": 3, "Comments": ["sure?"], "site": "x.org"}
    assert [notes for _, notes in found] == [
        [],
        [],
        ["left out: 1 relations"],
        ["labels of the document are left out: meeting"],
        [],
    ]


def test_labels_of_documents_are_named(tmp_path: Path) -> None:
    [(one, notes), (_, other)] = _read(tmp_path, {"text": TEXT, "label": ["a", "b"]}, {"text": "x", "label": "c"})
    assert (one.spans, notes, other) == (
        (),
        ["labels of the document are left out: a, b"],
        ["labels of the document are left out: c"],
    )


@pytest.mark.parametrize("unit", ["utf-16", "code-points"])
def test_what_offsets_count_is_found_out(tmp_path: Path, unit: str) -> None:
    """In UTF-16 units Ana begins at 3, in code points at 2; the other reading cuts words."""
    start = 3 if unit == "utf-16" else 2
    plain = {"text": TEXT, "label": [[0, 9, "PERSON"]]}
    [(one, _), (two, notes)] = _read(tmp_path, plain, {"text": ASTRAL, "label": [[start, start + 3, "PERSON"]]})
    assert (_said(one), _said(two)) == ([("Ana Novak", "PERSON")], [("Ana", "PERSON")])
    assert notes == []


def test_an_end_that_only_one_unit_allows_decides_for_the_whole_file(tmp_path: Path) -> None:
    length = len(ASTRAL.encode("utf-16-le")) // 2
    last = {"text": ASTRAL, "label": [[length - 3, length, "PERSON"]]}
    [(one, notes), (two, _)] = _read(tmp_path, {"text": "😀 a b", "label": [[3, 4, "X"]]}, last)
    assert (_said(one), _said(two)) == ([("a", "X")], [("Zoe", "PERSON")])
    assert notes == ["offsets are taken as utf-16: only so all spans fit"]


def test_what_cannot_be_told_is_asked(tmp_path: Path) -> None:
    record = {"text": "😀习近平来了", "label": [[2, 5, "PERSON"]]}
    [refusal] = refused(FORMAT, _file(tmp_path, record))
    assert "do its offsets count code points, or UTF-16 units" in refusal.reason
    assert "('近平来' (code-points) or '习近平' (utf-16))" in refusal.reason
    [(one, _)] = _read(tmp_path, record, offsets="utf-16")
    [(two, _)] = _read(tmp_path, record, offsets="code-points")
    assert (_said(one), _said(two)) == ([("习近平", "PERSON")], [("近平来", "PERSON")])


def test_where_units_do_not_differ_nothing_is_asked(tmp_path: Path) -> None:
    [(one, notes)] = _read(tmp_path, {"text": "Ana 😀", "label": [[0, 3, "PERSON"]]})
    assert (_said(one), notes) == ([("Ana", "PERSON")], [])


BROKEN: list[tuple[Any, str]] = [
    ('{"text": "a"', "broken JSON"),
    ({"text": 1, "label": []}, "no text"),
    ({"text": "abc", "label": [[0, 2]]}, "$.label[0] is not [start, end, label]"),
    ({"text": "abc", "label": [[2, 1, "X"]]}, "start 2 is not before end 1"),
    ({"text": "abc", "label": [[-1, 1, "X"]]}, "negative"),
    ({"text": "abc", "label": [[0, 4, "X"]]}, "beyond the text, which has 3 characters"),
    ({"text": "abc", "label": [["0", 1, "X"]]}, "whole numbers"),
    ({"text": "abc", "label": [[0, 1, None]]}, "no label"),
    ({"text": "abc", "label": {"a": 1}}, "$.label is not a list"),
    ({"text": "abc", "entities": [{"start_offset": 0, "label": "X"}]}, "$.entities[0]: start and end"),
    ({"text": "abc", "label": [[0, 1, "a\nb"]]}, "control character"),
    ({"text": "abc", "label": [[0, 1, "x" * 10_000]]}, "longer than 200 characters"),
]


@pytest.mark.parametrize(("bad", "says"), BROKEN, ids=[says for _, says in BROKEN])
def test_a_bad_line_is_named(tmp_path: Path, bad: Any, says: str) -> None:
    [refusal] = refused(FORMAT, _file(tmp_path, {"text": "a good one", "label": []}, bad))
    assert refusal.place == 2
    assert says in refusal.reason


def test_a_look_inside_tells_it_from_prodigy(tmp_path: Path) -> None:
    for record, name in (
        ({"text": 'say "label": [[0', "label": "X"}, "jsonl"),
        ({"text": TEXT, "spans": [], "_input_hash": 1, "label": []}, "jsonl"),
        ({"text": TEXT, "label": [[0, 3, "X"]]}, "doccano"),
        ({"id": 1, "text": TEXT, "label": [], "Comments": []}, "doccano"),
        ({"text": TEXT, "entities": [], "relations": []}, "doccano"),
    ):
        found = registry.recognised(_file(tmp_path, record))
        assert found is not None
        assert found.name == name


def _doccano(line: str) -> list[tuple[str, str]]:
    """What doccano shows: its SpanLabel checks on import, its browser's UTF-16 offsets on the screen."""
    row = json.loads(line)
    units = row["text"].encode("utf-16-le")
    shown = []
    for start, end, label in row["label"]:
        assert 0 <= start < end <= len(units) // 2
        assert 1 <= len(label) <= 100
        shown.append((units[2 * start : 2 * end].decode("utf-16-le"), label))
    return shown


@settings(max_examples=30, deadline=None)
@given(wanted=documents())
def test_doccano_shows_the_spans_that_we_wrote(
    tmp_path_factory: pytest.TempPathFactory, wanted: list[Outgoing]
) -> None:
    out = tmp_path_factory.mktemp("doccano") / "out.jsonl"
    written(FORMAT, wanted, out)
    lines = out.read_text(encoding="utf-8").split("\n")[:-1]
    for outgoing, line in zip(wanted, lines, strict=True):
        text = outgoing.document.text
        assert _doccano(line) == [(text[s.start : s.end], s.label) for s in outgoing.spans]


def test_metadata_does_not_stand_in_the_way_of_text_and_spans(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    meta = {"text": "other", "label": "x", "title": "second", "date": "2026"}
    written(FORMAT, [made(TEXT, [Span(0, 3, "PERSON")], title="first", meta=meta)], out)
    [line] = out.read_text().splitlines()
    assert json.loads(line) == {
        "text": TEXT,
        "label": [[0, 3, "PERSON"]],
        "title": "first",
        "text_": "other",
        "label_": "x",
        "title_": "second",
        "date": "2026",
    }


def test_what_stands_beside_text_and_spans_is_kept_unless_it_is_used(tmp_path: Path) -> None:
    lines = [
        {"text": "Ana", "offsets": "utf-16", "k": 1},
        {"text": "Lev", "offsets": "miles", "title": "T", "source": 3},
        {"text": "Bea", "label": 7, "entities": [[0, 3, 12]]},
        {"text": "Eva", "labels": ["x"], "cats": "y", "entities": [{"start_offset": 0, "end_offset": 3, "label": "P"}]},
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    found = read_all(FORMAT, path)
    assert [(one.document.title, one.document.meta) for one, _ in found[:2]] == [
        ("Ana", {"k": 1}),
        ("T", {"offsets": "miles", "source": 3}),
    ]
    assert [[s.place for s in one.spans] for one, _ in found[2:]] == [[(0, 3, "12")], [(0, 3, "P")]]
    assert [notes for _, notes in found[2:]] == [
        ["labels of the document are left out: 7"],
        ["labels of the document are left out: x, y"],
    ]


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [
        ("Ana", "utf-16", None),
        ("Zoë", "utf-16", None),
        ("Zoë\uffff", "utf-16", None),
        ("Zoë 😀", "utf-16", "utf-16"),
        ("Zoë 😀", "code-points", "code-points"),
        ("Zoë", "bytes", "bytes"),
        ("Ana", "bytes", None),
    ],
)
def test_what_offsets_count_is_written_only_where_it_matters(
    tmp_path: Path, text: str, unit: str, said: str | None
) -> None:
    written(FORMAT, [made(text, [Span(0, 3, "X")])], tmp_path / "out.jsonl", WriteOptions(values={"offsets": unit}))
    assert json.loads((tmp_path / "out.jsonl").read_text()).get("offsets") == said
    [(one, _)] = read_all(FORMAT, tmp_path / "out.jsonl")
    assert [s.place for s in one.spans] == [(0, 3, "X")]
