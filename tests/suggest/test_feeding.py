"""Which documents a child has, and what becomes of them when it dies."""

import json
import signal
from collections.abc import Iterator

import pytest

from annotator.errors import AnnotatorError
from annotator.suggest.feeding import MOST_DEATHS, Feeder, death
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.protocol import Ready, Result, encode_ready, encode_result

JOB = Job(Kind.REGEX, "r.tsv")


def _documents(count: int) -> Iterator[tuple[int, str]]:
    return ((i, f"text {i}") for i in range(count))


def _ready(feeder: Feeder) -> Ready | Result | None:
    return feeder.take(encode_ready(Ready("p", "1")))


def _asked(feeder: Feeder) -> list[int]:
    return [json.loads(line)["id"] for line in feeder.ask()]


def _answer(feeder: Feeder, *idents: int, problem: str = "") -> None:
    for ident in idents:
        for line in encode_result(Result(ident, problem=problem)):
            feeder.take(line)


def test_documents_are_handed_out_ahead_until_there_are_no_more() -> None:
    feeder = Feeder(JOB, _documents(200))
    assert _ready(feeder) == Ready("p", "1")
    first = _asked(feeder)
    assert (first, feeder.all_asked) == (list(range(len(first))), False)
    _answer(feeder, *first)
    while not feeder.finished:
        _answer(feeder, *_asked(feeder))
    assert feeder.all_asked


def test_long_documents_are_not_heaped_up() -> None:
    feeder = Feeder(JOB, ((i, "x" * 1_000_000) for i in range(9)))
    _ready(feeder)
    assert len(_asked(feeder)) == 1


def test_the_document_a_child_dies_of_is_found_and_left_out() -> None:
    feeder = Feeder(JOB, _documents(3))
    _ready(feeder)
    assert _asked(feeder) == [0, 1, 2]
    assert feeder.died("crashed") is None  # it may have been any of them
    assert _ready(feeder) is None  # told once
    assert _asked(feeder) == [0]  # one at a time
    _answer(feeder, 0)
    assert _asked(feeder) == [1]
    assert feeder.died("crashed") == Result(1, problem="the pipeline crashed")
    _ready(feeder)
    assert _asked(feeder) == [2]
    _answer(feeder, 2)
    assert (_asked(feeder), feeder.finished) == ([], True)


def test_a_document_that_was_asked_for_alone_is_the_one() -> None:
    feeder = Feeder(JOB, _documents(1))
    _ready(feeder)
    _asked(feeder)
    assert feeder.died("hung") == Result(0, problem="the pipeline hung")
    assert (_asked(feeder), feeder.finished) == ([], True)


def test_a_child_that_dies_before_it_is_ready_or_has_been_asked_ends_the_run() -> None:
    with pytest.raises(AnnotatorError, match="The pipeline crashed"):
        Feeder(JOB, _documents(3)).died("crashed")
    feeder = Feeder(JOB, _documents(3))
    _ready(feeder)
    with pytest.raises(AnnotatorError, match="The pipeline crashed"):
        feeder.died("crashed")


def test_a_run_ends_when_children_die_too_often() -> None:
    feeder = Feeder(JOB, _documents(50))
    lost = []
    for _ in range(MOST_DEATHS):
        _ready(feeder)
        _asked(feeder)
        lost.append(feeder.died("crashed"))
    assert [r.id for r in lost if r is not None] == [0, 1, 2, 3]
    _ready(feeder)
    _asked(feeder)
    with pytest.raises(AnnotatorError, match="What it had said before is kept"):
        feeder.died("crashed")


def test_a_run_ends_when_no_document_can_be_looked_at() -> None:
    feeder = Feeder(JOB, _documents(50))
    _ready(feeder)
    asked = _asked(feeder)
    with pytest.raises(AnnotatorError, match="of the last one it said: it has no vectors"):
        _answer(feeder, *asked, problem="it has no vectors")


@pytest.mark.parametrize(
    ("code", "words", "says"),
    [
        (-signal.SIGALRM, "", "took longer than it may (60 seconds"),
        (-signal.SIGKILL, "", "by the system when memory was short perhaps"),
        (-signal.SIGSEGV, "", "crashed with signal 11"),
        (3, "Traceback\nValueError: no vectors.\n", "ended with status 3: ValueError: no vectors"),
    ],
)
def test_how_a_child_ended(code: int, words: str, says: str) -> None:
    assert says in death(JOB, code, words)
