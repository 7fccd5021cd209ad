"""The bound on a child's memory, asked for but not set: the tests are no child."""

import resource

import pytest

from annotator.errors import AnnotatorError
from annotator.suggest.limits import limit_memory, time_for

GB = 2**30


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """What the system was asked for; it allows 4 GB."""
    bounds: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _which: (4 * GB, 4 * GB))
    monkeypatch.setattr(resource, "setrlimit", lambda _which, bound: bounds.append(bound))
    return bounds


def test_memory_is_bounded_by_what_is_wished_and_what_the_system_allows(asked: list[tuple[int, int]]) -> None:
    assert [limit_memory(2), limit_memory(16), limit_memory(0)] == [2.0, 4.0, 4.0]
    assert asked == [(2 * GB, 4 * GB), (4 * GB, 4 * GB), (4 * GB, 4 * GB)]


@pytest.mark.usefixtures("asked")
def test_a_system_that_refuses_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_which: int, _bound: tuple[int, int]) -> None:
        raise ValueError("not allowed to raise maximum limit")

    monkeypatch.setattr(resource, "setrlimit", refuse)
    with pytest.raises(AnnotatorError, match=r"cannot be limited to 2 GB \(not allowed"):
        limit_memory(2)


def test_a_long_document_has_more_time() -> None:
    assert [time_for(100, 30), time_for(20_000, 30), time_for(60_000, 30)] == [30, 30, 90]
