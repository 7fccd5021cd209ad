"""Names of labels that are hard to write: they come back as they were, or the report says what they became."""

import json
from pathlib import Path

import pytest

from annotator.formats import conll, hf_tokens, spacy_json
from annotator.formats.format import Format
from annotator.formats.registry import BUILT_IN
from annotator.model.span import Span
from tests.formats.reading import read_text
from tests.formats.roundtrip import made, survives

NAMES = [
    "R&D", "a,b", "a=b", "a|b", "a;b", "a:b", "<b>", "]]>", '"', "'", "\\", "\\n", "_", "*", "-", "O", "B-X", "[1]",
    "#", "%", "Person", "PERSON", "person", "\u00d6l", "O\u0308l", "a b", "a  b", "a\u00a0b", "👩\u200d🚀", "人",
    "LOC2", "2", "x" * 200,
]  # fmt: skip
BOTH_WAYS = [kind for kind in BUILT_IN if kind.read and kind.write]


@pytest.mark.parametrize("kind", BOTH_WAYS, ids=[kind.name for kind in BOTH_WAYS])
def test_every_label_comes_back_or_the_report_says_what_became_of_it(kind: Format) -> None:
    text = "word " * len(NAMES)
    spans = [Span(5 * i, 5 * i + 4, name) for i, name in enumerate(NAMES)]
    assert survives(kind, [made(text, spans)]) == []


@pytest.mark.parametrize("label", ["", " ", "x" * 201, "x" * 10_000, "a\nb", " a", "a\u202eb"])
def test_a_name_that_no_label_can_have_is_refused_or_left_out(tmp_path: Path, label: str) -> None:
    row = json.dumps({"tokens": ["Ana", "Lev"], "tags": [f"B-{label}", "O"]})
    record = json.dumps({"text": "Ana", "ents": [{"start": 0, "end": 3, "label": label}]})
    for kind, text in ((hf_tokens.FORMAT, row), (spacy_json.FORMAT, record)):
        documents, refused, notes = read_text(kind, text, tmp_path)
        assert refused or "1 span(s) without a label are left out" in notes
        assert not [span for document in documents for span in document.spans]


def test_a_label_that_only_white_space_tells_from_another_is_written_with_underscores() -> None:
    assert conll.label("a b\u00a0c") == "a_b_c"
