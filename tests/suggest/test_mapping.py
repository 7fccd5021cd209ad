"""What a pipeline's labels are proposed to be shown as."""

import pytest

from annotator.suggest.mapping import Plan, kind_of, plan, propose

ONTONOTES = ["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "DATE"]


@pytest.mark.parametrize(
    ("said", "scheme", "label"),
    [
        ("GPE", ONTONOTES, "GPE"),
        ("gpe", ONTONOTES, "GPE"),
        ("PER", ONTONOTES, "PERSON"),
        ("pers", ["person"], "person"),
        ("ORGANISATION", ["ORG"], "ORG"),
        ("Organization", ["organisation"], "organisation"),
        ("GPE", ["place"], "place"),
        ("FAC", ["LOC", "PER"], "LOC"),
        ("LOC", ["PERSON", "GPE"], "GPE"),
        ("work of art", ["WORK_OF_ART"], "WORK_OF_ART"),
        ("NORP", ["PER", "MISC"], "MISC"),
        ("DATE", ["PER", "LOC", "ORG", "MISC"], None),
        ("SYMPTOM", ONTONOTES, None),
        ("", ONTONOTES, None),
    ],
)
def test_the_nearest_label_is_proposed(said: str, scheme: list[str], label: str | None) -> None:
    assert propose([said], scheme, {}) == {said: label}


def test_what_was_decided_before_stays() -> None:
    assert propose(["GPE", "LOC"], ["PLACE"], {"GPE": ""}) == {"GPE": "", "LOC": "PLACE"}


def test_a_small_scheme_is_never_filled_with_a_pipelines_labels() -> None:
    wanted = plan(["PERSON", "DATE", "MONEY"], ["PER", "ORG"], {}, new_labels=False)
    assert (wanted.shown, wanted.new) == ({"PERSON": "PER", "DATE": "", "MONEY": ""}, ())
    assert wanted.lines() == [
        "Shown as PER: PERSON.", "Hidden: DATE, MONEY. To see them: --map DATE=LABEL, or --new-labels.",
    ]  # fmt: skip


def test_new_labels_are_made_where_they_are_wanted_also_of_what_was_hidden() -> None:
    wanted = plan(["PERSON", "DATE"], ["PER"], {"DATE": ""}, new_labels=True)
    assert (wanted.shown, wanted.new) == ({"PERSON": "PER", "DATE": "DATE"}, ("DATE",))
    assert "New labels: DATE." in wanted.lines()


def test_a_scheme_without_labels_gets_all() -> None:
    assert plan(["B", "A"], [], {}, new_labels=False).new == ("A", "B")


def test_only_what_is_not_so_already_is_a_change() -> None:
    assert Plan({"A": "A", "B": "X", "C": "", "D": "D"}).changes({"B": "X", "D": ""}) == {"C": "", "D": "D"}


def test_kinds() -> None:
    assert [kind_of(x) for x in ("PER", "Work_of_Art", "nothing known")] == ["person", "work", ""]
