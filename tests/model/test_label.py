"""What can be a label, and what a new one gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.label import COLORS, KEYS, LONGEST_NAME, Label, LabelScheme, label_problem

NAMES = st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8), max_size=50)


@pytest.mark.parametrize(
    "name", ["PERSON", "a b", "Größe", "人名", "اسم", "می\u200cخواهم", "👩\u200d🚀", "x" * LONGEST_NAME]
)
def test_names_that_can_be_seen_are_names(name: str) -> None:
    assert label_problem(name) == ""


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "needs a name"),
        (" \n", "needs a name"),
        (" A", "border"),
        ("A\u00a0", "border"),
        ("A\tB", "control character"),
        ("A\x85B", "control character"),
        ("A\u2029B", "control character"),
        ("A\x00", "control character"),
        ("PER\u200bSON", "control character"),
        ("\u202eNOSREP", "control character"),
        ("A\ud800", "control character"),
        ("x" * (LONGEST_NAME + 1), "longer than 200"),
    ],
)
def test_names_that_could_deceive_are_none(name: str, says: str) -> None:
    assert says in label_problem(name)


@given(NAMES)
def test_new_labels_never_share_a_key_while_keys_are_left(names: list[str]) -> None:
    scheme = LabelScheme().adding(*names)
    keys = [label.key for label in scheme if label.key]
    assert [label.name for label in scheme] == list(dict.fromkeys(names))
    assert len(keys) == len(set(keys)) == min(len(scheme), len(KEYS))
    assert len({label.color for label in scheme}) == min(len(scheme), len(COLORS))


def test_a_label_is_found_by_name_and_by_key() -> None:
    person, place = Label("PERSON", key="p"), Label("PLACE")
    scheme = LabelScheme((person, place))
    assert scheme.by_key("p") is scheme.get("PERSON") is person
    assert scheme.by_key("") is scheme.get("ORG") is None
    assert ("PLACE" in scheme, "place" in scheme) == (True, False)
