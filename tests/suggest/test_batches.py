"""Documents that are looked at somewhere else, some at a time."""

from collections.abc import Iterator

import pytest

from annotator.errors import AnnotatorError
from annotator.suggest.batches import Answer, Batch, Batches
from annotator.suggest.feeding import MOST_DEATHS
from annotator.suggest.protocol import Ready, Result, encode_ready, encode_result, is_last

READY = encode_ready(Ready("p", "1"))


def _documents(count: int) -> Iterator[tuple[int, str]]:
    return ((i, f"text {i}") for i in range(count))


def _answer(*idents: int, died: str = "", problem: str = "") -> Answer:
    return Answer(READY, [line for i in idents for line in encode_result(Result(i, problem=problem))], died)


def _idents(batch: Batch) -> list[int]:
    return [ident for ident, _ in batch]


def test_a_batch_has_some_documents_or_one_long_one() -> None:
    many = Batches(_documents(40))
    assert [len(many.next()), len(many.next()), many.next()] == [32, 8, []]
    long = Batches((i, "x" * 1_000_000) for i in range(2))
    assert [_idents(long.next()), _idents(long.next())] == [[0], [1]]


def test_answers_come_in_any_order_and_readiness_is_told_once() -> None:
    batches = Batches(_documents(40))
    first, second = batches.next(), batches.next()
    said = [*batches.take(second, _answer(*_idents(second))), *batches.take(first, _answer(*_idents(first)))]
    assert said[0] == Ready("p", "1")
    assert sorted(r.id for r in said if isinstance(r, Result)) == list(range(40))


def test_the_document_a_batch_dies_of_is_found_and_left_out() -> None:
    batches = Batches(_documents(4))
    batch = batches.next()
    assert [r.id for r in batches.take(batch, _answer(0, died="crashed")) if isinstance(r, Result)] == [0]
    alone = [batches.next() for _ in range(3)]
    assert [_idents(b) for b in alone] == [[1], [2], [3]]
    list(batches.take(alone[0], _answer(1)))
    assert list(batches.take(alone[1], _answer(died="crashed"))) == [Result(2, problem="the pipeline crashed")]
    list(batches.take(alone[2], _answer(3)))
    assert batches.next() == []


def test_a_batch_whose_workers_are_lost_is_cut_up_too() -> None:
    batches = Batches(_documents(2))
    assert list(batches.lost(batches.next(), "ended every worker")) == []
    assert list(batches.lost(batches.next(), "ended every worker")) == [
        Result(0, problem="the pipeline ended every worker")
    ]
    assert _idents(batches.next()) == [1]


def test_it_ends_where_nothing_can_be_loaded_or_too_much_dies() -> None:
    batches = Batches(_documents(20))
    with pytest.raises(AnnotatorError, match="The pipeline was ended"):
        list(batches.take(batches.next(), Answer("", [], "was ended")))
    batches = Batches(_documents(20))
    list(batches.take(batches.next(), _answer(died="crashed")))
    for _ in range(MOST_DEATHS - 1):
        list(batches.take(batches.next(), _answer(died="crashed")))
    with pytest.raises(AnnotatorError, match="What it had said before is kept"):
        list(batches.take(batches.next(), _answer(died="crashed")))


def test_two_pipelines_in_one_run_are_refused() -> None:
    batches = Batches(_documents(40))
    list(batches.take(batches.next(), _answer(*range(32))))
    with pytest.raises(AnnotatorError, match="Different pipelines answered"):
        list(batches.take(batches.next(), Answer(encode_ready(Ready("p", "2")), [])))


def test_the_last_line_of_a_document_is_known() -> None:
    lines = list(encode_result(Result(1, bounds=[(i, i + 1) for i in range(5000)])))
    assert [is_last(line) for line in lines] == [False, False, True]
    assert [is_last(line) for line in encode_result(Result(1, problem="it is odd"))] == [True]
