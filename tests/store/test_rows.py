"""What stands in the columns of a project file, and what is made of it: older projects hold the same bytes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import ProjectDamaged
from annotator.model.document import Document
from annotator.model.label import Label
from annotator.model.span import Span, Status
from annotator.store import rows
from annotator.store.project import Project
from annotator.store.queries import BETWEEN_SOURCES
from tests.making import project_with

BYTES = b"\x00\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x01\x00"


def test_token_bounds_are_32_bit_little_endian_integers(monkeypatch: pytest.MonkeyPatch) -> None:
    assert rows.bounds_to_blob([(0, 3), (4, 65536)]) == BYTES
    assert rows.bounds_from_blob(BYTES).tolist() == [0, 3, 4, 65536]
    monkeypatch.setattr("sys.byteorder", "big")  # as if this machine had the other order
    assert rows.bounds_to_blob([(0x03000000, 0)]) == b"\x03\x00\x00\x00" + bytes(4)
    assert rows.bounds_from_blob(BYTES)[1] == 0x03000000


def test_each_source_of_a_suggestion_is_named_once_by_name() -> None:
    joined = BETWEEN_SOURCES.join(("two 1.0", "one 1.0", "two 1.0"))
    found = rows.spans_from_rows(
        [(None, 1, 4, "ORG", 0, 7, None, 0.5, joined), (3, 1, 4, "ORG", 2, None, "n", None, None)]
    )
    assert found == [
        Span(1, 4, "ORG", Status.PENDING, 0.5, "one 1.0 + two 1.0", "", None, 7),
        Span(1, 4, "ORG", Status.REJECTED, None, "", "n", 3),
    ]


def test_documents_and_labels_come_back_as_they_were() -> None:
    document = Document("Straße 😀", "A title", {"ü": [1, None], "a": {"b": "ß"}}, "a source", 3, 9)
    row = {**rows.document_to_row(document), "id": 3, "position": 9}
    assert row["meta"] == '{"a": {"b": "ß"}, "ü": [1, null]}'
    assert rows.document_from_row(row) == document
    label = Label("GPE", "#009E73", "g", "Länder", ("Žižkov", "Rio"), 4)
    row = {**rows.label_to_row(label), "id": 4}
    assert row["examples"] == '["Žižkov", "Rio"]'
    assert rows.label_from_row(row) == label


@pytest.mark.parametrize(
    ("sql", "read", "says"),
    [
        ("UPDATE document SET meta = '{'", lambda p: p.document(1), "The metadata of document 1 cannot be read"),
        ("UPDATE label SET examples = 'x' WHERE id = 2", lambda p: p.labels(), "The label ORG cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said_with_a_way_out(
    tmp_path: Path, sql: str, read: Callable[[Project], Any], says: str
) -> None:
    with project_with(tmp_path / "p.annot", "text") as project:
        project.db.execute("PRAGMA ignore_check_constraints = 1")
        project.db.execute(sql)
        with pytest.raises(ProjectDamaged, match=says) as error:
            read(project)
        assert "annotator recover" in error.value.hint
    assert isinstance(error.value.__cause__, json.JSONDecodeError)
