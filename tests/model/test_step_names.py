"""Steps of the history in the user's language: the file keeps them in English."""

from collections.abc import Iterator

import pytest

from annotator import language
from annotator.model.guard import Guard
from annotator.model.order import By, Order
from annotator.model.step_names import shown_step

GERMAN = {
    "take back: {step}": "zurückgenommen: {step}",
    "{step}, suggestions hidden": "{step}, Vorschläge verborgen",
    "accept document": "Dokument annehmen",
    "accept {label}": "{label} annehmen",
    "accept all suggestions {place}": "alle Vorschläge {place} annehmen",
    "of {label}": "mit {label}",
    "label {label} everywhere": "überall {label} vergeben",
    "merge label {label} into {other}": "{label} in {other} aufgehen lassen",
    "order documents {order}": "Dokumente ordnen: {order}",
    "{order}, {share} at random": "{order}, {share} zufällig",
    "with “{words}” first": "mit „{words}“ zuerst",
    "hide suggestions {guard}": "Vorschläge verbergen: {guard}",
    "in {share} of the documents": "in {share} der Dokumente",
    "with a score of {score} or more": "ab Score {score}",
}


@pytest.fixture
def german() -> Iterator[None]:
    """Some names of steps, in place of a translator's file."""
    language.install(lambda text, _count: GERMAN.get(text, text), {".": ",", "%": " %"})
    yield
    language.install(None)


@pytest.mark.parametrize(
    "command", ["label PERSON", "take back: accept all suggestions of {0}", "order documents at random", "of old"]
)
def test_english_is_what_the_history_has(command: str) -> None:
    assert shown_step(command) == command


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("command", "shown"),
    [
        ("accept GPE", "GPE annehmen"),
        ("accept document, suggestions hidden", "Dokument annehmen, Vorschläge verborgen"),
        ("take back: label {x} everywhere", "zurückgenommen: überall {x} vergeben"),
        ("accept all suggestions of ORG", "alle Vorschläge mit ORG annehmen"),
        ("merge label A into B", "A in B aufgehen lassen"),
        (f"order documents {Order(By.SEARCH, 0.1, words='tax')}", "Dokumente ordnen: mit „tax“ zuerst, 10 % zufällig"),
        (f"hide suggestions {Guard(0.25)}", "Vorschläge verbergen: in 25 % der Dokumente"),
        ("accept all suggestions with a score of 0.80 or more", "alle Vorschläge ab Score 0,80 annehmen"),
        ("something of a newer version", "something of a newer version"),
    ],
)
def test_names_and_what_stands_in_them_are_shown_in_the_users_language(command: str, shown: str) -> None:
    assert shown_step(command) == shown


@pytest.mark.usefixtures("german")
def test_an_order_is_stored_in_english_and_shown_in_the_users_language() -> None:
    order = Order(By.SEARCH, words="tax")
    assert (str(order), order.shown) == ("with “tax” first", "mit „tax“ zuerst")
