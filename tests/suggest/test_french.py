"""A pipeline that nobody here made, from text to suggestions under the project's own labels."""

import json
import sys
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.store.project import Project
from annotator.suggest.pipelines import available, fits_spacy, size_of

TEXT = """Le port de Larnholm attend ses ferries

Lundi, la mairesse Anne Morel a reçu Karim Benali, directeur de la société Vapeurs du Nord, à Marseille. Morel a promis
deux navires avant l’été. « Nous avons attendu trop longtemps », a dit Benali au quotidien Le Monde.
"""
SCHEME = "\n".join(f'[[label]]\nname = "{name}"' for name in ("person", "organisation", "place"))


def test_french_text_is_pre_annotated_and_its_labels_are_mapped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("scheme.toml").write_text(SCHEME)
    Path("port.txt").write_text(TEXT, encoding="utf-8")

    def run(*arguments: str) -> str:
        monkeypatch.setattr(sys, "argv", ["annotator", *arguments])
        assert main() == 0
        return capsys.readouterr().out

    run("new", "p.annot", "--labels", "scheme.toml")
    run("import", "p.annot", "port.txt")
    said = json.loads(run("preannotate", "p.annot", "--pipeline", "fr_core_news_sm", "--json"))
    [made] = said["runs"]
    assert made["labels"] == {"LOC": "place", "MISC": "", "ORG": "organisation", "PER": "person"}
    with Project.open(tmp_path / "p.annot") as project:
        spans = project.spans(1, "ana")
        text = project.document(1).text
        assert {("Anne Morel", "person"), ("Marseille", "place")} <= {(text[s.start : s.end], s.label) for s in spans}
        assert {s.source.partition(",")[0] for s in spans} == {"fr_core_news_sm 3.8.0"}
        assert [label.name for label in project.labels()] == ["person", "organisation", "place"]
        assert project.tokens(1) is not None


def test_an_installed_package_is_described() -> None:
    [french] = [p for p in available() if p.name == "fr_core_news_sm"]
    assert (french.origin, french.lang, french.labels) == ("installed", "fr", ("LOC", "MISC", "ORG", "PER"))
    assert french.components[-1] == "ner"
    assert fits_spacy(french) is True
    assert size_of(french) > 10_000_000
