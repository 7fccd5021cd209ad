"""Label schemes as TOML and JSON."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.model.label import KEYS, Label, LabelScheme, label_problem
from annotator.model.scheme_file import read_scheme, write_scheme
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


NAMES = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), min_size=1, max_size=20)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\r\n\t\"'\\;#=[]\x00"), max_size=30)


@st.composite
def schemes(draw: st.DrawFn) -> LabelScheme:
    """Schemes that a project can have."""
    names = draw(st.lists(NAMES.filter(lambda n: not label_problem(n)), min_size=1, max_size=6, unique=True))
    keys = draw(st.lists(st.sampled_from([*KEYS, "é", "ß", "ж"]), min_size=6, max_size=6, unique=True))
    colors = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
    labels = [
        Label(
            name, draw(colors), draw(st.sampled_from([key, ""])), draw(TEXTS), tuple(draw(st.lists(TEXTS, max_size=3)))
        )
        for name, key in zip(names, keys, strict=False)
    ]
    return LabelScheme(tuple(labels))


@given(schemes(), st.booleans())
def test_what_is_written_is_read_again(scheme: LabelScheme, as_json: bool) -> None:
    assert read_scheme(write_scheme(scheme, as_json=as_json), "mine") == scheme


def test_a_bare_list_of_json_is_a_scheme_too() -> None:
    scheme = read_scheme('[{"name": "PERSON", "key": "p"}, {"name": "ORG"}]', "mine.json")
    assert [(label.name, label.key) for label in scheme] == [("PERSON", "p"), ("ORG", "")]
    assert len({label.color for label in scheme}) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "neither TOML nor JSON"),
        ("[" * 100_000, "neither TOML nor JSON"),
        ("[1" + "0" * 5000 + "]", "neither TOML nor JSON"),
        ('{"label": [{"name": "A\\ud800"}]}', "control character"),
        ('{"label": [{"name": "A", "description": "\\ud800"}]}', "surrogate"),
        ('{"label": [{"name": "A", "description": null}]}', "not known"),
        ('{"label": [{"name": "A", "examples": "Ana"}]}', "not known"),
        ('{"label": [{"name": "A", "key": "É"}]}', "not one small letter"),
        ('{"label": ["PERSON"]}', "no name"),
        ("{}", "no labels"),
    ],
)
def test_faults_of_json_are_named(text: str, says: str) -> None:
    with pytest.raises(AnnotatorError, match=r"mine\.json") as caught:
        read_scheme(text, "mine.json")
    assert says in str(caught.value)
