"""What formats with a row for each word share: words and sentences on the way out, text and spans on the way in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.formats.building import About, Said, build
from annotator.formats.outgoing import Outgoing
from annotator.formats.report import Refused
from annotator.language import mark, tr
from annotator.model.sentences import next_sentence
from annotator.model.span import Span
from annotator.model.tags import TagScheme, is_tag, spans_of, tags_of
from annotator.model.tokens import Bounds, TokenIndex
from annotator.store.bulk import Incoming

_WORD = re.compile(r"\S+")
_MOST_REPAIRS = 3  # that are named one by one
REBUILT = mark("the text is put together from words: one space between them, a line for each sentence")


@dataclass(frozen=True, slots=True)
class Row:
    """A word as a file has it, what follows it in the text, and its tag: several where parts of it have their own.

    `place` is where it stands in the file.
    """

    word: str
    tags: tuple[str, ...]
    place: int | str
    after: str = " "


def words_of(outgoing: Outgoing) -> Bounds:
    """The tokens without white space; those that have some inside are cut there."""
    text = outgoing.document.text
    found: Bounds = []
    for a, b in outgoing.bounds:
        found += [m.span() for m in _WORD.finditer(text, a, b)]
    if sum(b - a for a, b in found) != len("".join(text.split())):
        raise ValueError(f"the tokens of {outgoing.document.title!r} do not give its text")
    return found


def sentences_of(outgoing: Outgoing) -> Iterator[Bounds]:
    """The words by sentences. None ends inside a span."""
    cuts = _cuts(outgoing.document.text, outgoing.spans)
    cut = next(cuts, None)
    sentence: Bounds = []
    for word in words_of(outgoing):
        while cut is not None and cut <= word[0]:
            if sentence:
                yield sentence
                sentence = []
            cut = next(cuts, None)
        sentence.append(word)
    if sentence:
        yield sentence


def _cuts(text: str, spans: Sequence[Span]) -> Iterator[int]:
    """Where sentences begin, but for places inside the spans (in reading order)."""
    cut = next_sentence(text, 0)
    reach = i = 0
    while cut is not None:
        while i < len(spans) and spans[i].start < cut:
            reach = max(reach, spans[i].end)
            i += 1
        if cut >= reach:
            yield cut
        cut = next_sentence(text, cut)


def tags_in(sentence: Bounds, spans: Sequence[Span], scheme: TagScheme) -> list[str]:
    """The tags of a sentence's words. No two of the spans (in reading order) overlap."""
    index = TokenIndex.of(sentence)
    found = []
    for span in spans:
        if sentence[0][0] <= span.start < sentence[-1][1]:
            tokens = index.indices(span.start, span.end)
            if tokens is None:
                raise ValueError(f"{span} does not meet the borders of words")
            found.append((tokens[0], tokens[1] + 1, span.label))
    return tags_of(len(sentence), found, scheme)


def document_of(
    sentences: Sequence[Sequence[Row]], scheme: TagScheme, about: About, before: str = ""
) -> tuple[Incoming, list[str]]:
    """The document that these rows give behind the white space `before`, and notes on it. Raises `Refused`."""
    pieces = [before]
    bounds: Bounds = []
    said: list[Said] = []
    notes: list[str] = []
    length = len(before)
    place = tr("line {line}: {what}")
    for sentence in sentences:
        base = len(bounds)
        for row in sentence:
            bounds.append((length, length + len(row.word)))
            pieces += (row.word, row.after)
            length += len(row.word) + len(row.after)
        said += _said(sentence, scheme, bounds[base:], place, notes)
    more = [tr("and {count} more like that", count=len(notes) - _MOST_REPAIRS)] if len(notes) > _MOST_REPAIRS else []
    incoming, remarks = build("".join(pieces), said, about, bounds)
    return incoming, [*remarks, *notes[:_MOST_REPAIRS], *more]


def _said(sentence: Sequence[Row], scheme: TagScheme, bounds: Bounds, place: str, notes: list[str]) -> Iterator[Said]:
    """The spans of a sentence; one that begins or ends inside a word is widened to it. `place` says where rows are."""
    owners = [i for i, row in enumerate(sentence) for _ in row.tags]
    tags = [tag for row in sentence for tag in row.tags]
    for owner, tag in zip(owners, tags, strict=True):
        if scheme is not TagScheme.IO and not is_tag(tag):
            raise Refused(tr("{tag!r} is no tag such as O, B-PER or I-PER", tag=tag), sentence[owner].place)
    found, repairs = spans_of(tags, scheme)
    notes += [_at(place, sentence[owners[repair.token]], repair.reason) for repair in repairs]
    for first, end, label in found:
        a, b = owners[first], owners[end - 1]
        if (first and owners[first - 1] == a) or (end < len(owners) and owners[end] == b):
            notes.append(
                _at(place, sentence[a], tr("{label} covers a part of a word; widened to all of it", label=label))
            )
        yield Said(bounds[a][0], bounds[b][1], label, _at(place, sentence[a], label))


def _at(place: str, row: Row, what: str) -> str:
    if isinstance(row.place, int):
        return place.format(line=row.place, what=what)
    return f"{row.place}: {what}"
