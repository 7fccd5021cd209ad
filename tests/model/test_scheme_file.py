"""Label schemes from TOML."""

import pytest

from annotator.errors import AnnotatorError
from annotator.model.label import LabelScheme
from annotator.model.scheme_file import read_scheme
from annotator.paths import resource


def test_the_presets() -> None:
    scheme = read_scheme(resource("labels", "ontonotes.toml").read_text(encoding="utf-8"), "ontonotes")
    assert len(scheme) == 18
    assert len({label.key for label in scheme}) == len({label.color for label in scheme}) == 18
    assert all(label.description and label.examples for label in scheme)
    assert len(read_scheme(resource("labels", "conll.toml").read_text(encoding="utf-8"), "conll")) == 4


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[label", "is neither TOML nor JSON"),
        ("", "has no labels"),
        ("[[label]]\ncolor = '#000000'", "has no name"),
        ("[[label]]\nname = 'A'\n[[label]]\nname = 'A'", "the same name"),
        ("[[label]]\nname = 'A'\nkey = 'x'\n[[label]]\nname = 'B'\nkey = 'x'", "the same key x"),
        ("[[label]]\nname = 'A'\nkey = 'XY'", "not one small letter"),
        ("[[label]]\nname = 'A'\ncolor = 'red'", "#RRGGBB"),
        ("[[label]]\nname = ' A'", "white space"),
        ("[[label]]\nname = 'A'\nhue = 3", "hue"),
    ],
)
def test_faults_are_named(text: str, says: str) -> None:
    with pytest.raises(AnnotatorError, match=r"mine\.toml") as caught:
        read_scheme(text, "mine.toml")
    assert says in str(caught.value)


def test_a_new_label_gets_a_free_key_and_another_colour() -> None:
    scheme = LabelScheme().adding("PERSON", "PLACE", "PRICE", "PERSON")
    assert [label.key for label in scheme] == ["p", "l", "r"]
    assert len({label.color for label in scheme}) == 3
