"""The page of guidelines: what people wrote, and the labels as data."""

from annotator.model.guidelines import page
from annotator.model.label import Label, LabelScheme

SCHEME = LabelScheme((Label("PERSON", key="p", description="People", examples=("Ana Novak", "Lev Orlov")), Label("X")))


def test_what_was_written_comes_first_and_as_it_is() -> None:
    assert page("# Names\n\n**Only** names.\n", SCHEME).startswith("# Names\n\n**Only** names.\n\n## Labels\n\n")


def test_labels_that_somebody_described_follow_with_their_examples() -> None:
    said = page("Text", SCHEME)
    assert "**PERSON** (p)  \nPeople For example\\: Ana Novak; Lev Orlov\n" in said
    assert "**X**" not in said


def test_without_guidelines_it_says_how_to_write_some() -> None:
    assert "Enter writes them" in page(" \n", LabelScheme())
    assert "## Labels" not in page("", LabelScheme())


def test_markup_in_a_label_is_text() -> None:
    scheme = LabelScheme((Label("A*B", description="<img src=x>\n\n# not a heading [link](file:///etc)"),))
    said = page("Text", scheme)
    assert "**A\\*B**" in said
    assert "\\<img src\\=x\\> \\# not a heading \\[link\\]\\(file\\:///etc\\)" in said
