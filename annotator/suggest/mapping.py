"""Which label of a scheme a pipeline's label is: the same name, or a common word for the same thing. Proposals only."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from annotator.language import tr

HIDDEN = ""  # what a label is shown as that is not to be shown

#: Kinds of names and what schemes call them, in the forms of `_plain`.
KINDS: dict[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "person": "person per pers prs people human persname nameperson personne persona pessoa",
        "organisation": "organisation organization org orgs company corporation institution group nameorg",
        "state": "gpe country city state town nation geopoliticalentity",
        "place": "place loc location locations geo geographic region area toponym namelocation lieu ort lugar",
        "building": "fac facility building site",
        "nationality": "norp nationality nat religion",
        "product": "product prod brand device",
        "work": "workofart work title book film song artwork",
        "event": "event evt",
        "law": "law statute",
        "language": "language lang",
        "other": "misc miscellaneous other othername entity namedentity",
        "date": "date day year",
        "time": "time hour duration",
        "money": "money currency amount price",
        "percent": "percent percentage",
        "quantity": "quantity measure measurement",
        "ordinal": "ordinal",
        "number": "cardinal number num numeral",
    }.items()
}
#: What else a kind may be shown as where a scheme has no label for it, the best first.
_WIDER: dict[str, tuple[str, ...]] = {
    "state": ("place",),
    "building": ("place",),
    "place": ("state",),
    "nationality": ("other",),
    "product": ("other",),
    "work": ("other",),
    "event": ("other",),
    "law": ("other",),
    "language": ("other",),
    "ordinal": ("number",),
    "time": ("date",),
}
NAMES = frozenset(KINDS) - {"date", "time", "money", "percent", "quantity", "ordinal", "number"}


def _plain(label: str) -> str:
    """Letters and digits alone, in small letters: WORK_OF_ART, "work of art" and WorkOfArt are one."""
    return re.sub(r"[\W_]+", "", label).casefold()


@cache
def kind_of(label: str) -> str:
    """The kind of thing that a label stands for (a key of `KINDS`); empty where that is not known."""
    plain = _plain(label)
    return next((kind for kind, names in KINDS.items() if plain in names), "")


def propose(said: Iterable[str], scheme: Iterable[str], known: Mapping[str, str]) -> dict[str, str | None]:
    """What each label that a pipeline says is best shown as; None where the scheme has nothing like it.

    `known` is what was decided before, and stays; a label that the scheme has is shown as itself. Where the scheme has
    no label at all, every label stays what it is.
    """
    labels = list(scheme)
    if not labels:
        return {name: known.get(name, name) for name in said}
    return {name: known[name] if name in known else _best(name, labels) for name in said}


def _best(name: str, labels: list[str]) -> str | None:
    if name in labels:
        return name
    same = [label for label in labels if _plain(label) == _plain(name)]
    if same:
        return same[0]
    kind = kind_of(name)
    for wanted in (kind, *_WIDER.get(kind, ())) if kind else ():
        found = [label for label in labels if kind_of(label) == wanted]
        if found:
            return found[0]
    return None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a pipeline's labels will be shown as (empty: not at all), and which labels the scheme gets for that."""

    shown: Mapping[str, str]
    new: tuple[str, ...] = ()

    def changes(self, known: Mapping[str, str]) -> dict[str, str]:
        """What of it is not so already."""
        return {said: label for said, label in self.shown.items() if known.get(said, said) != label}

    def lines(self) -> list[str]:
        """What is not shown as it was said, and what to do about what is hidden: sentences."""
        by_label: dict[str, list[str]] = {}
        for said, label in self.shown.items():
            if said != label:
                by_label.setdefault(label, []).append(said)
        hidden = by_label.pop(HIDDEN, [])
        found = [
            tr("Shown as {label}: {names}.", label=label, names=", ".join(said)) for label, said in by_label.items()
        ]
        if hidden:
            found.append(
                tr(
                    "Hidden: {names}. To see them: --map {label}=LABEL, or --new-labels.",
                    names=", ".join(hidden),
                    label=hidden[0],
                )
            )
        if self.new:
            found.append(tr("New labels: {names}.", names=", ".join(self.new)))
        return found


def plan(said: Iterable[str], scheme: Iterable[str], known: Mapping[str, str], *, new_labels: bool) -> Plan:
    """The proposals, and what nothing is like as new labels or hidden. A scheme without labels gets all of them."""
    labels = list(scheme)
    # New labels are wanted: then also for what was hidden before.
    proposed = propose(said, labels, {k: v for k, v in known.items() if v} if new_labels else known)
    shown = {name: label if label is not None else name if new_labels else HIDDEN for name, label in proposed.items()}
    return Plan(shown, tuple(sorted({label for label in shown.values() if label} - set(labels))))
