"""What a worker of a cluster does with a batch, in this process."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.suggest import remote
from annotator.suggest.batches import Answer
from annotator.suggest.jobs import Job, Kind, encode_job
from annotator.suggest.pipelines import DEFAULT, identity
from tests.making import TEXT

JOB = Job(Kind.REGEX, str(Path(__file__).with_name("names.tsv")))
LINE = encode_job(JOB)


@pytest.fixture(autouse=True)
def idle(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[remote._Kept]]:
    """The children that wait for more of this job."""
    children = remote._Children()
    monkeypatch.setattr(remote, "_children", children)
    found = children._idle[LINE]
    yield found
    for kept in list(found):
        children._expire(LINE, kept)


def _ask(*documents: tuple[int, str]) -> Answer:
    said = remote.answer(LINE, remote.requirements(JOB), list(documents))
    assert isinstance(said, Answer)
    return said


def test_a_child_is_loaded_once_and_waits_for_the_next_batch(idle: list[remote._Kept]) -> None:
    first = _ask((1, TEXT), (2, ""))
    [kept] = idle
    second = _ask((3, "Ana Novak left."))
    assert idle == [kept]
    assert (first.ready, first.died) == (second.ready, second.died) == (kept.ready, "")
    assert [json.loads(line)["id"] for line in (*first.lines, *second.lines)] == [1, 2, 3]
    assert json.loads(second.lines[0])["spans"] == [[0, 9, "PERSON", None]]


def test_how_a_child_died_is_said_and_the_next_batch_gets_another(idle: list[remote._Kept]) -> None:
    _ask((1, TEXT))
    idle[0].child._process.kill()
    idle[0].child._process.wait()
    lost = _ask((2, TEXT))
    assert (lost.lines, idle) == ([], [])
    assert lost.died == "was ended from outside, by the system when memory was short perhaps"
    assert len(_ask((2, TEXT)).lines) == 1


def test_a_child_that_nobody_asks_any_more_is_ended(monkeypatch: pytest.MonkeyPatch, idle: list[remote._Kept]) -> None:
    monkeypatch.setattr(remote, "_LINGERS", 0.0)
    _ask((1, TEXT))
    timer = idle[0].timer if idle else None
    if timer is not None:
        timer.join()
    assert idle == []


def test_what_differs_is_said() -> None:
    wanted = remote.requirements(JOB)
    assert remote.unfit(LINE, wanted) == ""
    why = remote.answer(LINE, {**wanted, "spaCy": "3.7.1", "p": "1.0"}, [])
    assert why == f"spaCy is {wanted['spaCy']} there and 3.7.1 here; p is missing there and 1.0 here"
    assert "There is no pipeline nope" in remote.unfit(encode_job(Job(Kind.PIPELINE, "nope")), wanted)


def test_a_pipeline_is_known_by_its_version_and_its_files(tmp_path: Path) -> None:
    import spacy

    assert remote.requirements(Job(Kind.PIPELINE, DEFAULT))[DEFAULT] == "0.1.0"
    spacy.blank("en").to_disk(tmp_path / "mine")
    first = identity(str(tmp_path / "mine"))
    assert identity(str(tmp_path / "mine")) == first
    (tmp_path / "mine" / "weights").write_bytes(b"other")
    assert identity(str(tmp_path / "mine")) != first
    assert len(identity("fr_core_news_sm")["the hash of fr_core_news_sm"]) == 12
