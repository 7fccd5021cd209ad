"""What is told of a bug."""

import pytest

from annotator.bug_report import bug_report


def _inner() -> None:
    raise KeyError("the words of a document")


def _outer() -> None:
    try:
        _inner()
    except KeyError as error:
        raise ValueError("more words") from error


def _caught() -> ValueError:
    with pytest.raises(ValueError, match="more words") as caught:
        _outer()
    return caught.value


def test_places_and_kinds_are_told_and_no_words() -> None:
    told = bug_report(_caught())
    for wanted in ("_inner", "_outer", "KeyError", "ValueError", "annotator ", "python ", "commands before: none"):
        assert wanted in told
    assert "the words of a document'" not in told
    assert "\nValueError\n" in told


def test_with_words_they_are_there() -> None:
    told = bug_report(_caught(), words=True)
    assert "KeyError: 'the words of a document'" in told
    assert "ValueError: more words" in told
