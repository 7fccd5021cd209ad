"""Labels and label schemes."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.language import tr

#: Twelve hues that stay apart for colour-blind readers (after Okabe and Ito, and Paul Tol's "muted" set).
COLORS = (
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9",
    "#882255", "#999933", "#332288", "#44AA99", "#AA4499", "#117733",
)  # fmt: skip
KEYS = "abcdefghijklmnopqrstuvwxyz1234567890"
LONGEST_NAME = 200
# Controls, format characters, surrogates, line ends: two labels that look the same must be the same.
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_JOINERS = "\u200c\u200d"  # some scripts and emoji need them


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of span: its name, `#RRGGBB` colour, one-letter key (or none), what it means, and examples."""

    name: str
    color: str = COLORS[0]
    key: str = ""
    description: str = ""
    examples: tuple[str, ...] = ()
    id: int | None = None

    @property
    def note(self) -> str:
        """What it means, with examples; empty where nobody said."""
        examples = tr("For example: {examples}", examples="; ".join(self.examples)) if self.examples else ""
        return "  ".join(part for part in (self.description.strip(), examples) if part)


def label_problem(name: str) -> str:
    """Why `name` cannot be a label's name; empty when it can."""
    if not name.strip():
        return tr("a label needs a name")
    unseen = not name.isprintable() and any(unicodedata.category(c) in _UNSEEN and c not in _JOINERS for c in name)
    if unseen or name != name.strip():
        return tr("the label {name!r} has white space at its border, or a control character in it", name=name[:40])
    if len(name) > LONGEST_NAME:
        return tr("the label {name!r}… is longer than {most} characters", name=name[:40], most=LONGEST_NAME)
    return ""


@dataclass(frozen=True, slots=True)
class LabelScheme:
    """The labels of a project, in the order they are shown."""

    labels: tuple[Label, ...] = ()

    def __iter__(self) -> Iterator[Label]:
        return iter(self.labels)

    def __len__(self) -> int:
        return len(self.labels)

    def __contains__(self, name: object) -> bool:
        return any(label.name == name for label in self.labels)

    def get(self, name: str) -> Label | None:
        """The label of that name."""
        return next((label for label in self.labels if label.name == name), None)

    def by_key(self, key: str) -> Label | None:
        """The label that this letter or digit gives."""
        return next((label for label in self.labels if label.key and label.key == key), None)

    def new_label(self, name: str) -> Label:
        """A label for a name that the scheme lacks, with the next colour and the first free key of its letters."""
        taken = {label.key for label in self.labels}
        wanted = [c for c in name.lower() if c in KEYS] + list(KEYS)
        key = next((c for c in wanted if c not in taken), "")
        used = [label.color for label in self.labels]
        color = min(COLORS, key=lambda c: (used.count(c), COLORS.index(c)))
        return Label(name, color, key)

    def adding(self, *names: str) -> "LabelScheme":
        """This scheme with labels for those of `names` that it lacks."""
        scheme = self
        for name in names:
            if name not in scheme:
                scheme = replace(scheme, labels=(*scheme.labels, scheme.new_label(name)))
        return scheme
