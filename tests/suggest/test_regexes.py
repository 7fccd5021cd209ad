"""Regular expressions as a suggester."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.suggest.regexes import Regexes, read_regexes

TSV, TOML = Path("r.tsv"), Path("r.toml")
SLOW = r"(a|aa)+$"
TEXT = "a" * 60 + "b costs $12 or €7.50, not $x.\n"


def _found(patterns: str, path: Path = TSV, seconds: float = 1.0) -> tuple[list[tuple[str, str]], list[str]]:
    spans, notes = Regexes(read_regexes(patterns, path)[0], seconds).find(TEXT)
    return [(TEXT[s.start : s.end], s.label) for s in spans], notes


def test_lines_of_label_and_pattern() -> None:
    assert _found("# prices\nMONEY\t[$€][\\d.]+\\d\n\nWORD\tnot\tx?\n")[0] == [("$12", "MONEY"), ("€7.50", "MONEY")]


def test_toml_and_a_group_that_says_what_to_keep() -> None:
    toml = "[[regex]]\nlabel = 'NUMBER'\npattern = '[$](?P<span>\\d+)'\n"
    assert _found(toml, TOML)[0] == [("12", "NUMBER")]


def test_white_space_and_empty_matches_are_no_spans() -> None:
    assert _found("A\t\\s+or \nB\tz*\nC\t\\s\n")[0] == [("or", "A")]


def test_a_pattern_that_is_none_is_named_and_the_others_go_on() -> None:
    patterns, notes = read_regexes("MONEY\t[$]\\d+\nX\t(a\n\ty\nY\t\n", TSV)
    assert [p.label for p in patterns] == ["MONEY"]
    assert [note.partition(" ")[0] for note in notes] == ["r.tsv:2", "r.tsv:3", "r.tsv:4"]
    assert "is no regular expression" in notes[0]


@pytest.mark.parametrize(
    ("text", "path", "says"),
    [
        ("X\t(a\n", TSV, "no regular expression that can be used"),
        ("", TOML, "no regular expression"),
        ("regex = 5", TOML, "no regular expression"),
        ("[[regex", TOML, "r.toml"),
        ("MONEY [$]", TSV, "r.tsv:1: there is no tab"),
    ],
)
def test_files_without_any(text: str, path: Path, says: str) -> None:
    with pytest.raises(AnnotatorError, match=says):
        read_regexes(text, path)


def test_a_pattern_that_takes_too_long_is_said_and_left_out_after_some_documents() -> None:
    regexes = Regexes(read_regexes(f"SLOW\t{SLOW}\nMONEY\t[$]\\d+\n", TSV)[0], seconds=0.02)
    said = [regexes.find(TEXT) for _ in range(4)]
    assert all([s.label for s in spans] == ["MONEY"] for spans, _ in said)
    assert [len(notes) for _, notes in said] == [1, 1, 1, 0]
    assert "r.tsv:1 took longer than 0.02 s" in said[0][1][0]
    assert "not used any more" in said[2][1][0]
