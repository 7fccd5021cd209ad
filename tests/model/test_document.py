"""The title of a text that has none: its first line that says something."""

import pytest

from annotator.model.document import title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A ferry sank.\nAll were saved.", "A ferry sank."),
        ("\n \t\n  A  ferry\tsank. \n", "A ferry sank."),
        ("", "in.txt"),
        (" \n\n\t", "in.txt"),
        ("\n" * 60 + "far below", "in.txt"),
        (" " * 100_000 + "far to the right", "far to the right"),
        ("word " * 30, "word word word word…"),
    ],
    ids=["first line", "first words", "nothing", "white space", "far below", "far to the right", "cut"],
)
def test_the_title_is_the_first_line_with_words(text: str, title: str) -> None:
    assert title_of(text, "in.txt", longest=20) == title
