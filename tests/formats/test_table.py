"""Every format is held to what it declares, and the table in the docs says no more and no less."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings

from annotator.formats import jsonl
from annotator.formats.format import Format, Options
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.registry import BUILT_IN
from annotator.formats.report import ExportReport
from annotator.model.span import Span
from tests.formats.roundtrip import EXAMPLES, documents, kept, made, survives
from tests.formats.table import DOC, readers, table

BOTH_WAYS = [kind for kind in BUILT_IN if kind.read and kind.write]
NAMES = [kind.name for kind in BOTH_WAYS]


@pytest.mark.parametrize("kind", BOTH_WAYS, ids=NAMES)
def test_what_a_format_declares_is_what_comes_back(kind: Format) -> None:
    declared = {flag for flag in kind.keeps if flag in EXAMPLES}
    assert set(kept(kind)) == declared


@pytest.mark.parametrize("kind", BOTH_WAYS, ids=NAMES)
@settings(max_examples=15, deadline=None)
@given(wanted=documents())
def test_everything_comes_back_or_is_named(kind: Format, wanted: list[Outgoing]) -> None:
    assert survives(kind, wanted) == []


def test_every_flag_has_an_example_or_is_nothing_that_a_project_holds() -> None:
    assert set(Keeps) - set(EXAMPLES) == {Keeps.DISCONTINUOUS, Keeps.DOCUMENT_LABELS}


def test_a_format_that_lies_is_found_out() -> None:
    def write(documents: Iterator[Outgoing], out: Output, report: ExportReport, options: Options) -> None:
        assert jsonl.FORMAT.write is not None
        silently = (replace(d, spans=d.spans[1:], document=replace(d.document, source="")) for d in documents)
        jsonl.FORMAT.write(silently, out, report, options)

    liar = replace(jsonl.FORMAT, write=write)
    wrong = survives(liar, [made("Ana Novak", [Span(0, 3, "PERSON")], source="a.txt")])
    assert [w.partition(":")[0] for w in wrong] == ["METADATA", "lost without a word"]
    assert Keeps.METADATA not in kept(liar)


def test_the_table_in_the_docs_is_true() -> None:
    assert DOC.read_text(encoding="utf-8") == table(), "write it again: python -m tests.formats.table"


def test_foreign_readers_are_declared_for_formats_that_are_written() -> None:
    assert set(readers()) <= {kind.name for kind in BUILT_IN if kind.write}
