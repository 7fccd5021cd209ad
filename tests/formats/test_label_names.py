"""Names of labels that look alike, or mean something in the syntax of a file, come back as they are or are named."""

import pytest

from annotator.formats.format import Format
from annotator.formats.keeping import Keeps
from annotator.formats.registry import BUILT_IN
from annotator.model.span import Span
from tests.formats.roundtrip import made, there_and_back

NAMES = [
    "PER", "per", "Per son", "R&D", "a,b", "a;b", "a|b", "=1+2", "@x", "-x", "'x", "<b>", '"', "\\",
    "é", "e\u0301", "B-PER", "O", "null", "0", "#", "*", "%41", "{}", "习", "x" * 200,
]  # fmt: skip
BOTH_WAYS = [kind for kind in BUILT_IN if kind.read and kind.write]


@pytest.mark.parametrize("kind", BOTH_WAYS, ids=[kind.name for kind in BOTH_WAYS])
def test_label_names_come_back_or_are_named(kind: Format) -> None:
    wanted = [made(f"{i} Ana left.", [Span(len(str(i)) + 1, len(str(i)) + 4, name)]) for i, name in enumerate(NAMES)]
    came, report = there_and_back(kind, wanted)
    written = {lost.label: [label for _, _, label in lost.written] for lost in report.lost}
    assert [[span.label for span in one.spans] for one in came] == [written.get(name, [name]) for name in NAMES]
    assert Keeps.ANY_LABEL not in kind.keeps or not written
