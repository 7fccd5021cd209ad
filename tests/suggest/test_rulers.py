"""Patterns and names behind spaCy's tokeniser."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.span import Span
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.loading import load_job
from annotator.suggest.rulers import entries, flat, longest, read_patterns, ruler

TEXT = "Larnholm’s mayor Ana\nNovak of the Harbour Union Club (Larnholm) met LARNHOLM's Harbour Union.\n\nAna\n\nNovak."


def _found(job: Job, text: str = TEXT) -> list[tuple[str, str]]:
    [result] = load_job(job).suggest([(1, text)])
    assert result.bounds == []  # these tokens are not the ones to label by
    return sorted((text[s.start : s.end], s.label) for s in result.spans)


def test_names_are_found_with_possessives_over_line_ends_and_the_longest_wins(tmp_path: Path) -> None:
    names = "Larnholm\tGPE\nAna Novak\tPERSON\nHarbour Union\tORG\nHarbour Union Club\tORG\nHarbour Union Club\tFAC\n"
    (tmp_path / "n.tsv").write_text(names, encoding="utf-8")
    job = Job(Kind.GAZETTEER, str(tmp_path / "n.tsv"))
    assert _found(job) == [
        ("Ana\nNovak", "PERSON"), ("Harbour Union", "ORG"), ("Harbour Union Club", "FAC"),
        ("Harbour Union Club", "ORG"), ("Larnholm", "GPE"), ("Larnholm", "GPE"),
    ]  # fmt: skip
    in_any_case = Job(Kind.GAZETTEER, str(tmp_path / "n.tsv"), ignore_case=True)
    assert ("LARNHOLM", "GPE") in _found(in_any_case)


def test_what_was_labelled_before_comes_with_the_job() -> None:
    job = Job(Kind.BEFORE, names={"ORG": ["Harbour Union"], "PERSON": ["Ana Novak", "Nova"]})
    assert _found(job) == [("Ana\nNovak", "PERSON"), ("Harbour Union", "ORG"), ("Harbour Union", "ORG")]
    assert load_job(job).ready.settings == {"kind": "labelled before", "lang": "en"}


def test_patterns_of_texts_and_of_tokens(tmp_path: Path) -> None:
    file = tmp_path / "p.jsonl"
    file.write_text(
        '{"label": "ORG", "pattern": [{"lower": "harbour"}, {"lower": "union"}], "id": "hu"}\n'
        '{"label": "GPE", "pattern": "Larnholm"}\n\n'
        '{"label": "GPE"}\n{"pattern": "x"}\n{"label": "X", "pattern": [{"NOTHING": 1}]}\nno json\n'
        '{"label": "", "pattern": "x"}\n',
        encoding="utf-8",
    )
    job = Job(Kind.PATTERNS, str(file))
    loaded = load_job(job)
    assert [n.split()[0] for n in loaded.ready.notes] == [
        "p.jsonl:4",
        "p.jsonl:5",
        "p.jsonl:7",
        "p.jsonl:8",
        "p.jsonl:6",
    ]
    assert (loaded.ready.pipeline, loaded.ready.labels) == ("patterns p.jsonl", ("GPE", "ORG", "X"))
    assert len(loaded.ready.settings["sha256"]) == 64
    assert _found(job) == [("Harbour Union", "ORG"), ("Harbour Union", "ORG"), ("Larnholm", "GPE"), ("Larnholm", "GPE")]


@pytest.mark.parametrize(
    ("patterns", "lang", "says"),
    [
        ('{"label": "X", "pattern": [{"POS": "NOUN"}]}', "en", "only a trained pipeline knows"),
        ('{"label": "X", "pattern": [{"NOTHING": 1}]}', "en", "no pattern that can be used. p:1 was left out"),
        ("", "en", "no pattern that can be used"),
        ('{"label": "X", "pattern": "x"}', "nolang", "no rules for the language 'nolang'"),
    ],
)
def test_patterns_that_cannot_be_used(patterns: str, lang: str, says: str) -> None:
    found, _ = read_patterns(patterns, Path("p"))
    with pytest.raises(AnnotatorError, match=says):
        ruler(found, lang, ignore_case=False)


def test_small_parts() -> None:
    assert flat("a\nb\u00a0c\n\nd\te ") == "a b c\n\nd e "
    assert entries({"A": ["x\ny"]}) == [{"label": "A", "pattern": "x y"}]
    spans = [Span(0, 2, "A"), Span(1, 5, "B"), Span(1, 5, "C"), Span(5, 6, "A"), Span(4, 6, "A")]
    assert longest(spans) == [Span(1, 5, "B"), Span(1, 5, "C"), Span(5, 6, "A")]
