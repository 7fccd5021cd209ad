"""Tag schemes: spans written as one tag for each token, and read again. Tokens count from 0, ends are exclusive."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.language import tr

Tagged = tuple[int, int, str]
"""A span in tokens: the first one, the one behind the last, and the label."""

OUTSIDE = "O"
_NOTHING = frozenset((OUTSIDE, "-", "_", ""))  # spaCy writes - where it does not know


class TagScheme(StrEnum):
    """How tags mark where spans begin and end.

    IOB1: I-, and B- only where a span touches one of the same label. BIO (IOB2): B- at the first token, I- at others.
    BILUO: L- at the last one, U- where it is the only one; IOBES says E- and S- for these. IO: labels alone.
    """

    IOB1 = "iob1"
    BIO = "bio"
    BILUO = "biluo"
    IOBES = "iobes"
    IO = "io"


_LETTERS = {  # begin, inside, last, single
    TagScheme.BIO: ("B", "I", "I", "B"),
    TagScheme.BILUO: ("B", "I", "L", "U"),
    TagScheme.IOBES: ("B", "I", "E", "S"),
}
#: Letters that stand for the same in one scheme or another (BMEWO, BMES): inside, end, single.
_SAME = {"B": "B", "I": "I", "M": "I", "E": "E", "L": "E", "S": "S", "U": "S", "W": "S"}


@dataclass(frozen=True, slots=True)
class Repair:
    """A tag that does not follow its scheme: which token has it, and how it was taken."""

    token: int
    reason: str


def tags_of(count: int, spans: Sequence[Tagged], scheme: TagScheme) -> list[str]:
    """A tag for each of `count` tokens. Raises `ValueError` for spans that overlap or lie beyond them."""
    tags = [OUTSIDE] * count
    touched = {end: label for _, end, label in spans}
    for first, end, label in spans:
        if not 0 <= first < end <= count or any(tag != OUTSIDE for tag in tags[first:end]):
            raise ValueError(f"{label} {first} to {end} is no span of {count} tokens beside the others")
        tags[first:end] = _tags(end - first, label, scheme, touches=touched.get(first) == label)
    return tags


def _tags(length: int, label: str, scheme: TagScheme, *, touches: bool) -> list[str]:
    if scheme is TagScheme.IO:
        return [label] * length
    if scheme is TagScheme.IOB1:
        return [f"{'B' if touches else 'I'}-{label}", *[f"I-{label}"] * (length - 1)]
    begin, inside, last, single = _LETTERS[scheme]
    if length == 1:
        return [f"{single}-{label}"]
    return [f"{begin}-{label}", *[f"{inside}-{label}"] * (length - 2), f"{last}-{label}"]


def letters_of(scheme: TagScheme) -> tuple[str, ...]:
    """The letters of a scheme's tags, each once, that of the first token first."""
    return tuple(dict.fromkeys(_LETTERS.get(scheme, ("B", "I"))))


def tag_parts(tag: str) -> tuple[str, str]:
    """Letter (B, I, E for the last, S for a single one) and label; two empty texts outside.

    Raises `ValueError` for what is no tag.
    """
    if tag in _NOTHING:
        return "", ""
    letter, dash, label = tag.partition("-")
    if not dash or not label or letter not in _SAME:
        raise ValueError(f"{tag!r} is no tag such as O, B-PER or I-PER")
    return _SAME[letter], label


def is_tag(tag: str) -> bool:
    """Whether `tag_parts` takes it."""
    letter, dash, label = tag.partition("-")
    return tag in _NOTHING or bool(dash and label and letter in _SAME)


def detected(sentences: Iterable[Sequence[str]]) -> TagScheme:
    """The scheme that the tags of all these sentences are in; BIO where they do not tell."""
    seen: Counter[str] = Counter()
    for tags in sentences:
        before = ""
        for tag in tags:
            if not is_tag(tag):
                seen["bare"] += tag[1:2] != "-"  # B- is a broken tag, not a label
                before = ""
                continue
            letter, label = tag_parts(tag)
            seen[tag[0] if label else ""] += 1
            if label != before:  # a span begins here
                seen[f"first {letter}"] += 1
            before = label
    if seen["L"] + seen["U"] > seen["E"] + seen["S"]:
        return TagScheme.BILUO
    if seen["E"] + seen["S"]:
        return TagScheme.IOBES
    if seen["first I"] and not seen["first B"]:
        return TagScheme.IOB1
    return TagScheme.IO if seen["bare"] and not seen["B"] else TagScheme.BIO


def spans_of(tags: Sequence[str], scheme: TagScheme) -> tuple[list[Tagged], list[Repair]]:
    """The spans of a sentence, and the tags that do not follow the scheme.

    An I- or last tag that follows no tag of its span begins one; a span that lacks its last tag ends where it ends.
    Raises `ValueError` for what is no tag.
    """
    found: list[Tagged] = []
    repairs: list[Repair] = []
    closes = scheme in _LETTERS and _LETTERS[scheme][2] != "I"
    start, label = -1, ""
    for i, tag in enumerate([*tags, OUTSIDE]):
        letter, name = ("I", tag) if scheme is TagScheme.IO and tag not in _NOTHING else tag_parts(tag)
        goes_on = start >= 0 and letter in ("I", "E") and name == label
        if start >= 0 and not goes_on:
            found.append((start, i, label))
            start = -1
            if closes:
                last = _LETTERS[scheme][2 if i - found[-1][0] > 1 else 3]
                repairs.append(
                    Repair(
                        i - 1, tr("{tag} ends a span without {last}-{label}", tag=tags[i - 1], last=last, label=label)
                    )
                )
        if letter and not goes_on:
            start, label = i, name
            if letter in ("I", "E") and scheme in _LETTERS:
                repairs.append(Repair(i, tr("{tag} begins a span without B-{name}", tag=tag, name=name)))
        if start >= 0 and letter in ("E", "S"):
            found.append((start, i + 1, label))
            start = -1
    return found, repairs
