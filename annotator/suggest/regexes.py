"""Regular expressions as a suggester: each with its label, each with a limit of time for a document."""

from __future__ import annotations

import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import regex

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.label import label_problem
from annotator.model.span import Span, trimmed
from annotator.suggest.rows import rows

SECONDS = 1.0  # for a pattern in one document
_MOST_FAILURES = 3  # documents in which a pattern may run out of time before it is left out everywhere


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression and what it finds. `where` says which one it is, for messages."""

    label: str
    expression: regex.Pattern[str]
    where: str


def read_regexes(text: str, path: Path) -> tuple[list[Pattern], list[str]]:
    """The patterns of a TOML file (tables `regex` with `label` and `pattern`) or of a TSV (label, pattern), and a
    sentence for each that is none. Raises `AnnotatorError` when there is no pattern at all."""
    found, notes = [], []
    for where, label, pattern in _toml(text, path) if path.suffix.lower() == ".toml" else _tsv(text, path):
        problem = label_problem(label) or ("" if pattern else tr("the pattern is empty"))
        try:
            expression = regex.compile(pattern)
        except (regex.error, OverflowError, RecursionError) as error:
            problem = problem or tr("{pattern!r} is no regular expression: {error}", pattern=pattern[:80], error=error)
        else:
            if not problem:
                found.append(Pattern(label, expression, where))
        if problem:
            notes.append(tr("{where} was left out: {problem}.", where=where, problem=problem))
    if not found:
        what = tr("{path} has no regular expression that can be used.", path=path)
        raise AnnotatorError(
            " ".join([what, *notes[:1]]),
            tr('Write lines "LABEL<tab>PATTERN", or TOML: [[regex]] label = "…" pattern = \'…\''),
        )
    return found, notes


def _tsv(text: str, path: Path) -> Iterator[tuple[str, str, str]]:
    for number, values in rows(text, path, "\t"):
        yield f"{path.name}:{number}", values[0].strip(), "\t".join(values[1:])


def _toml(text: str, path: Path) -> Iterator[tuple[str, str, str]]:
    try:
        tables = tomllib.loads(text).get("regex", [])
    except tomllib.TOMLDecodeError as error:
        raise AnnotatorError(f"{path}: {error}.", tr("Mend the file.")) from error
    for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
        values = table if isinstance(table, dict) else {}
        yield (
            tr("{file}, pattern {number}", file=path.name, number=number),
            str(values.get("label", "")),
            str(values.get("pattern", "")),
        )


@dataclass
class Regexes:
    """The patterns at work; one that runs out of time again and again is left out from then on."""

    patterns: Iterable[Pattern]
    seconds: float = SECONDS
    _failed: Counter[str] = field(default_factory=Counter)

    def find(self, text: str) -> tuple[list[Span], list[str]]:
        """What the patterns find in a text (code points), and sentences on those that ran out of time."""
        found: dict[tuple[int, int, str], Span] = {}
        notes = []
        for pattern in self.patterns:
            if self._failed[pattern.where] >= _MOST_FAILURES:
                continue
            try:
                for span in _matches(pattern, text, self.seconds):
                    found.setdefault(span.place, span)
            except TimeoutError:
                self._failed[pattern.where] += 1
                said = tr(
                    "{where} took longer than {seconds:g} s and found less than it could.",
                    where=pattern.where,
                    seconds=self.seconds,
                )
                is_last = self._failed[pattern.where] == _MOST_FAILURES
                notes.append(f"{said} {tr('It is not used any more.')}" if is_last else said)
        return list(found.values()), notes


def _matches(pattern: Pattern, text: str, seconds: float) -> Iterator[Span]:
    end = time.monotonic() + seconds
    for match in pattern.expression.finditer(text, timeout=seconds):
        # A group named `span` narrows what is found: what stands around it is only looked at.
        start, stop = match.span("span") if "span" in pattern.expression.groupindex else match.span()
        span = trimmed(Span(start, stop, pattern.label), text) if 0 <= start < stop else None
        if span is not None:
            yield span
        if time.monotonic() > end:  # the limit inside is one for a single match
            raise TimeoutError
