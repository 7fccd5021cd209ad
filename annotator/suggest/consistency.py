"""One name, one label: what a document calls by its full name once, it goes on calling by a part of it.

A pipeline judges each mention by what stands around it: it finds "Ana Novak", and misses or mistakes the "Novak" of the
next paragraph. Here the mentions of one document are made to agree, whatever pipeline found them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.language import mark
from annotator.model.span import Span, reading_order
from annotator.model.tokens import Bounds
from annotator.suggest.mapping import NAMES, kind_of

SAID = mark("name consistency")  # what the source of a span says that was added or changed here
_TITLES = """
President Minister Premier Chancellor King Queen Prince Princess Sheikh Pope Senator Sen. Rep. Gov. Governor Mayor
General Gen. Col. Colonel Lt. Capt. Captain Sgt. Secretary Ambassador Judge Justice Chief Professor Prof. Sir Lord Lady
Rev. Bishop Archbishop Congressman Chairman Director Officer Spokesman Spokeswoman Coach Dr Dr. Mr Mr. Mrs Mrs. Ms Ms.
Miss CEO Detective Inspector Commissioner Deputy
"""
_BEFORE_NAMES = frozenset(_TITLES.split())
_SENTENCE_ENDS = frozenset('.!?"”:;')
_SHORTEST_SURNAME, _SHORTEST_NAME = 3, 4  # letters; shorter ones are too often something else
_OFTEN = 2  # mentions that agree before a name of one word is looked for elsewhere
_PLACES = frozenset({"state", "place", "nationality"})


@dataclass(frozen=True, slots=True)
class _Known:
    """What a document's names are: texts with their labels, and which of them are looked for where they were missed."""

    labels: Mapping[str, str]
    words: Mapping[str, str]  # names of one word
    runs: Mapping[str, list[tuple[list[str], str]]]  # names of several words by their first, the longest first


def consistent(text: str, spans: Sequence[Span], bounds: Bounds) -> list[Span]:
    """The spans of a document with one label for each name, and with the mentions of these names that were missed.

    `spans` do not overlap; `bounds` are the tokens. What was added or changed has `SAID` as its source.
    """
    names = [s for s in spans if kind_of(s.label) in NAMES]
    if not names:
        return list(spans)
    known = _known(text, names, bounds)
    agreed = [_agreed(s, known.labels.get(text[s.start : s.end])) for s in reading_order(spans)]
    return reading_order([*agreed, *_missed(text, bounds, _taken(agreed, bounds), known)])


def _agreed(span: Span, label: str | None) -> Span:
    is_name = kind_of(span.label) in NAMES
    return span._replace(label=label, score=None, source=SAID) if is_name and label and label != span.label else span


def _known(text: str, names: list[Span], bounds: Bounds) -> _Known:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for span in names:
        votes[text[span.start : span.end]][span.label] += 1
    labels = {name: label for name, said in votes.items() if (label := _winner(said))}
    surnames: dict[str, str] = {}
    for span in names:
        last = text[span.start : span.end].rsplit(maxsplit=1)[-1]
        is_bare = last == text[span.start : span.end]
        if kind_of(span.label) == "person" and not is_bare and _is_name(last, _SHORTEST_SURNAME):
            surnames[last] = span.label
    labels |= {s: label for s, label in surnames.items() if _is_rather_person(votes.get(s, Counter()))}
    words = {
        name: label
        for name, label in labels.items()
        if _is_name(name, _SHORTEST_NAME) and (name in surnames or votes[name][label] >= _OFTEN)
    }
    return _Known(labels, words, _runs(text, names, bounds, labels))


def _winner(votes: Counter[str]) -> str:
    """The label that more mentions have than any other; empty where none has, and each mention keeps its own."""
    (label, count), *others = votes.most_common(2)
    return label if not others or count > others[0][1] else ""


def _is_name(word: str, shortest: int) -> bool:
    return word.isalpha() and word[0].isupper() and len(word) >= shortest


def _is_rather_person(votes: Counter[str]) -> bool:
    """Whether a bare surname is that person here: it is not called a place or nationality, or less often."""
    kinds: Counter[str] = Counter()
    for label, count in votes.items():
        kinds[kind_of(label)] += count
    places = sum(kinds[kind] for kind in _PLACES)
    return not places or kinds["person"] > places


def _runs(
    text: str, names: list[Span], bounds: Bounds, labels: Mapping[str, str]
) -> dict[str, list[tuple[list[str], str]]]:
    at = {start: i for i, (start, _) in enumerate(bounds)}
    found: dict[tuple[str, ...], str] = {}
    for span in names:
        name, i = text[span.start : span.end], at.get(span.start)
        if i is None or name not in labels or not name[0].isupper():
            continue
        words = []
        while i < len(bounds) and bounds[i][1] <= span.end:
            words.append(text[slice(*bounds[i])])
            i += 1
        if len(words) > 1:
            found[tuple(words)] = labels[name]
    runs: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
    for run in sorted(found, key=len, reverse=True):
        runs[run[0]].append((list(run), found[run]))
    return runs


def _taken(spans: Sequence[Span], bounds: Bounds) -> list[bool]:
    """For each token whether a span is on it; `spans` in reading order."""
    taken, i = [False] * len(bounds), 0
    for span in spans:
        while i < len(bounds) and bounds[i][1] <= span.start:
            i += 1
        j = i
        while j < len(bounds) and bounds[j][0] < span.end:
            taken[j] = True
            j += 1
    return taken


def _missed(text: str, bounds: Bounds, taken: list[bool], known: _Known) -> Iterator[Span]:
    words = [text[a:b] for a, b in bounds]
    for i, word in enumerate(words):
        if taken[i]:
            continue
        for run, label in known.runs.get(word, ()):
            j = i + len(run)
            if words[i:j] == run and not any(taken[i:j]):
                taken[i:j] = [True] * len(run)
                yield Span(bounds[i][0], bounds[j - 1][1], label, source=SAID)
                break
        else:
            if word in known.words and not _is_part(words, i, taken):
                taken[i] = True
                yield Span(*bounds[i], known.words[word], source=SAID)


def _is_part(words: list[str], i: int, taken: list[bool]) -> bool:
    """Whether a word stands in a longer run of capitalised ones, which then is probably another name."""
    if i + 1 < len(words) and not taken[i + 1] and words[i + 1].isalpha() and words[i + 1][0].isupper():
        return True
    if i == 0 or taken[i - 1] or not words[i - 1][0].isupper() or words[i - 1] in _BEFORE_NAMES:
        return False
    starts_sentence = i < 2 or words[i - 2].isspace() or words[i - 2] in _SENTENCE_ENDS
    return not starts_sentence
