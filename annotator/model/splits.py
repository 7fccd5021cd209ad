"""Dividing documents into train, dev and test: by labels, by a seed, and without texts that repeat each other in two.

The same documents and the same seed give the same split on every machine. Documents that come later never move those
that have a part.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.errors import AnnotatorError
from annotator.language import tr

PARTS = ("train", "dev", "test")
_DOCUMENTS = ""  # counted like a label: no label has this name


@dataclass(frozen=True, slots=True)
class Shares:
    """How large each part is to be, as whole numbers in relation to each other, and the seed."""

    sizes: tuple[int, ...]
    seed: int = 0

    def __str__(self) -> str:
        return ",".join(map(str, self.sizes))

    @property
    def named(self) -> dict[str, int]:
        """Part by part."""
        return dict(zip(PARTS, self.sizes, strict=False))

    def of(self, part: str) -> float:
        """The share of a part, between 0 and 1."""
        return self.named[part] / sum(self.sizes)


@dataclass(frozen=True, slots=True)
class Split:
    """Which part a document is in, by its id. A document with an empty part is in none: it nearly repeats documents of
    several parts."""

    shares: Shares
    parts: Mapping[int, str] = field(default_factory=dict)

    def counts(self) -> dict[str, int]:
        """Documents in each part; under an empty name those in none."""
        found = Counter(self.parts.values())
        return {part: found[part] for part in (*self.shares.named, *([""] if found[""] else []))}


@dataclass(frozen=True, slots=True)
class Member:
    """A document to be divided: `key` says the same of the same text everywhere, `group` is one number for all that
    nearly repeat each other, `labels` are its spans."""

    id: int
    key: str
    group: int
    labels: Mapping[str, int]


def parse_shares(text: str, seed: int = 0) -> Shares:
    """Shares as in 80,10,10 (train, dev, test) or 90,10 (train, dev). Raises `AnnotatorError`."""
    pieces = [piece.strip() for piece in text.split(",")]
    fine = all(piece.isascii() and piece.isdecimal() and int(piece[:9]) > 0 and len(piece) < 9 for piece in pieces)
    if not fine or not 2 <= len(pieces) <= len(PARTS):
        raise AnnotatorError(
            tr("{text!r} are no shares.", text=text),
            tr("Write 80,10,10 for train, dev and test, or 90,10 without test."),
        )
    return Shares(tuple(map(int, pieces)), seed)


def divide(members: Sequence[Member], shares: Shares, old: Mapping[int, str] | None = None) -> Split:
    """The split of `members`. Those in `old` keep their part, and who repeats them comes to them.

    Large groups come first, then rare labels; each goes where most is lacking of its labels and of documents, so that
    a label with few spans is in train before it is in dev.
    """
    kept = old or {}
    groups: dict[int, list[Member]] = {}
    for member in members:
        groups.setdefault(member.group, []).append(member)
    counted = {group: _features(found) for group, found in groups.items()}
    total: Counter[str] = Counter()
    for features in counted.values():
        total.update(features)
    have = {part: Counter[str]() for part in shares.named}
    parts: dict[int, str] = {}
    new: dict[int, list[Member]] = {}
    for group, found in groups.items():
        known = {kept[m.id] for m in found if kept.get(m.id)}
        for member in found:
            if member.id in kept:
                parts[member.id] = kept[member.id]
            elif known:
                parts[member.id] = next(iter(known)) if len(known) == 1 else ""
            else:
                new.setdefault(group, []).append(member)
            if parts.get(member.id):
                have[parts[member.id]].update(_features([member]))
    rank = {label: at for at, (label, _) in enumerate(sorted(total.items(), key=lambda f: (f[1], f[0])))}

    def first(group: int) -> tuple[int, int, str]:
        order = min(hashlib.sha256(f"{shares.seed}:{m.key}".encode()).hexdigest() for m in new[group])
        return -len(new[group]), min(rank[label] for label in counted[group]), order

    for at, group in enumerate(sorted(new, key=first)):
        features = _features(new[group])
        # The last ones go where nothing is yet: nobody can train with an empty part.
        empty = [part for part in have if not have[part][_DOCUMENTS]]
        among = empty if len(new) - at <= len(empty) else list(have)
        part = max(among, key=lambda p: _lack(features, have[p], total, shares.of(p)))
        have[part].update(features)
        parts |= {member.id: part for member in new[group]}
    return Split(shares, {ident: parts[ident] for ident in sorted(parts)})


def _features(members: Iterable[Member]) -> Counter[str]:
    found = Counter({_DOCUMENTS: 0})
    for member in members:
        found[_DOCUMENTS] += 1
        found.update(member.labels)
    return found


def _lack(wanted: Counter[str], have: Counter[str], total: Counter[str], share: float) -> float:
    """How much a part lacks of what a group brings, counted in spans and documents."""

    def of(feature: str) -> float:
        return (share * total[feature] - have[feature]) / total[feature]

    # Documents weigh as much as all labels together: else a part may get many small ones, or few large ones.
    weights = {feature: count / total[feature] for feature, count in wanted.items() if feature}
    return sum(weight * of(label) for label, weight in weights.items()) + (sum(weights.values()) or 1.0) * of(
        _DOCUMENTS
    )
