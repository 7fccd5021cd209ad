"""A few runs of every target; many are run by hand (see `tests.fuzz`)."""

import pytest

from annotator.store import copies
from tests.fuzz import TARGETS
from tests.fuzz.running import run

_RUNS = {"recover": 20, "uima-cas": 30, "spacy": 30, "pdf": 2}  # runs of these take ten times as long, and more


@pytest.mark.parametrize("target", TARGETS)
def test_generated_input_ends_in_a_sentence(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "sync", lambda _path: None)
    found = run(TARGETS[target], (f"test:{number}" for number in range(_RUNS.get(target, 150))))
    assert not found, f"{len(found)} findings, the first with seed {found[0].seed}:\n{found[0].trace}"
