"""Patterns and names as a spaCy pipeline: a SpanRuler behind a tokeniser. spaCy is imported inside functions."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.label import label_problem
from annotator.model.span import Span
from annotator.suggest.gazetteers import Names

KEY = "suggested"  # the group in which the ruler puts its spans
_SHOWN = 5  # sentences about patterns that cannot be used
_LONE_SPACE = re.compile(r"(?<!\s)\s(?!\s)")

Entry = dict[str, Any]


def read_patterns(text: str, path: Path) -> tuple[list[Entry], list[str]]:
    """The patterns of an EntityRuler's JSONL (also Prodigy's), and a sentence for each line that is none."""
    found: list[Entry] = []
    notes: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            entry, problem = _entry(line)
            if entry is None:
                notes.append(
                    tr("{file}:{number} was left out: {problem}.", file=path.name, number=number, problem=problem)
                )
            else:
                found.append({**entry, "where": f"{path.name}:{number}"})
    return found, notes


def _entry(line: str) -> tuple[Entry | None, str]:
    try:
        values = json.loads(line)
    except ValueError as error:
        return None, tr("broken JSON ({error})", error=error)
    if not isinstance(values, dict) or not isinstance(values.get("label"), str):
        return None, tr('it is no object with a "label"')
    pattern = values.get("pattern")
    if not pattern or not isinstance(pattern, str | list):
        return None, tr('its "pattern" is neither a text nor a list of tokens')
    problem = label_problem(values["label"])
    return (None, problem) if problem else ({"label": values["label"], "pattern": pattern}, "")


def entries(names: Names) -> list[Entry]:
    """Names as patterns."""
    return [{"label": label, "pattern": flat(text)} for label, texts in names.items() for text in texts]


def flat(text: str) -> str:
    """The text with every lone white space as a space, so that a name goes over a line's end; as long as before."""
    return _LONE_SPACE.sub(" ", text)


def ruler(patterns: list[Entry], lang: str, *, ignore_case: bool) -> tuple[Any, list[str]]:
    """A spaCy pipeline that finds the patterns, and a sentence for each that spaCy does not take.

    Raises `AnnotatorError` for a language that is not there, and when no pattern can be used.
    """
    nlp = _blank(lang)
    config = {"spans_key": KEY, "phrase_matcher_attr": "LOWER" if ignore_case else None}
    component = nlp.add_pipe("span_ruler", config=config)
    usable, notes = [], []
    for entry in patterns:
        problem = _problem(nlp, entry["pattern"])
        if problem:
            notes.append(
                tr("{where} was left out: {problem}.", where=entry.get("where", entry["label"]), problem=problem)
            )
        else:
            usable.append({"label": entry["label"], "pattern": entry["pattern"]})
    if not usable:
        raise AnnotatorError(" ".join([tr("There is no pattern that can be used."), *notes[:_SHOWN]]), tr("Mend them."))
    component.add_patterns(usable)
    _try(nlp)
    return nlp, notes


def _blank(lang: str) -> Any:
    import spacy

    try:
        return spacy.blank(lang)
    except (ImportError, ValueError) as error:
        raise AnnotatorError(
            tr(
                "spaCy has no rules for the language {lang!r}: {error}",
                lang=lang,
                error=" ".join(str(error).split())[:200],
            ),
            tr("Name another, as in: --lang en; xx works for many."),
        ) from error


def _problem(nlp: Any, pattern: str | list[Any]) -> str:
    """Why spaCy does not take a token pattern; its own message names none."""
    from spacy.matcher import Matcher

    if isinstance(pattern, str):
        return ""
    try:
        Matcher(nlp.vocab, validate=True).add("pattern", [pattern])
    except (ValueError, TypeError, KeyError) as error:
        return " ".join(str(error).split())[:200].rstrip(".")
    return ""


def _try(nlp: Any) -> None:
    """Patterns that ask for parts of speech, say, fail at the first text."""
    try:
        nlp("A word.")
    except ValueError as error:
        raise AnnotatorError(
            tr(
                "The patterns ask for what only a trained pipeline knows: {error}",
                error=" ".join(str(error).split())[:200],
            ),
            tr("Ask for TEXT, LOWER, SHAPE and the like, or use a pipeline with an entity ruler."),
        ) from error


def longest(spans: Iterable[Span]) -> list[Span]:
    """Those spans (without scores) that no longer one overlaps; all labels that are said of the same piece stay."""
    kept: list[Span] = []
    taken: set[int] = set()
    last: tuple[int, int] | None = None
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.start)):
        place = (span.start, span.end)
        if place == last or not taken.intersection(range(*place)):
            kept.append(span)
            taken.update(range(*place))
            last = place
    return kept
