"""In which order documents are worked through, and which of them are drawn at random. Pure.

What is drawn hangs on the text and the seed alone: the same documents on every machine, in whatever order they came and
are worked through, and those that come later never move those that are there.
"""

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log, sqrt

import regex

from annotator.errors import AnnotatorError
from annotator.language import mark, number, tr

Draw = Callable[[int], float]
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|[\p{L}\p{M}\p{N}]{3,}")


class By(StrEnum):
    """What comes first."""

    IMPORTED = "imported"  # as the documents came
    RANDOM = "random"
    UNCERTAIN = "uncertain"  # the lowest mean score of what is to be reviewed
    PENDING = "pending"  # most to review
    SEARCH = "search"  # what has a text in it
    SIMILAR = "similar"  # what is like the places that were corrected last


TITLES = {
    By.IMPORTED: mark("as imported"),
    By.RANDOM: mark("at random"),
    By.UNCERTAIN: mark("least certain first"),
    By.PENDING: mark("most suggestions first"),
    By.SEARCH: mark("by a text"),
    By.SIMILAR: mark("like what was corrected last"),
}
_FIRST, _MIXED = mark("with “{words}” first"), mark("{order}, {share} at random")
#: How orders are named; {order} is one of them again.
ORDERS = (_MIXED, *TITLES.values(), _FIRST)


@dataclass(frozen=True, slots=True)
class Order:
    """An order: `share` (0 to 1) of the documents are drawn at random with the `seed` and mixed in; `words` is the text
    of `By.SEARCH`."""

    by: By = By.IMPORTED
    share: float = 0.0
    seed: int = 0
    words: str = ""

    def __post_init__(self) -> None:
        if not 0.0 <= self.share <= 1.0:
            raise AnnotatorError(
                tr("{share:g} is no share.", share=self.share), tr("Give a number from 0 to 1: 0.1 for one in ten.")
            )
        if self.by is By.SEARCH and not self.words.strip():
            raise AnnotatorError(tr("There is no text to look for."), tr("Say which text comes first."))

    def __str__(self) -> str:
        """In English, as the history has it."""
        title = _FIRST.format(words=self.words) if self.by is By.SEARCH else TITLES[self.by]
        return _MIXED.format(order=title, share=f"{self.share:.0%}") if self.is_mixed else title

    @property
    def shown(self) -> str:
        """In the user's language."""
        title = tr(_FIRST, words=self.words) if self.by is By.SEARCH else tr(TITLES[self.by])
        return tr(_MIXED, order=title, share=number(self.share, ".0%")) if self.is_mixed else title

    @property
    def is_mixed(self) -> bool:
        """Whether documents that were drawn at random stand among others."""
        return self.share > 0 and self.by not in (By.IMPORTED, By.RANDOM)


def draw(text_hash: str, seed: int, purpose: str) -> float:
    """A number from 0 to 1 (excluded) that is the document's own for this seed and purpose, evenly spread."""
    said = hashlib.sha256(f"{purpose}:{seed}:{text_hash}".encode()).digest()
    return int.from_bytes(said[:6], "big") / 2**48


def at_random(idents: Iterable[int], of: Draw) -> list[int]:
    """Documents in the order of their draws."""
    return sorted(idents, key=of)


def mixed(ranked: Sequence[int], order: Order, of: Draw) -> list[int]:
    """Documents as ranked, but for those with a draw below the share: these come in the order of their draws, at random
    places among the others."""
    if not order.is_mixed:
        return list(ranked)
    sample = at_random((ident for ident in ranked if of(ident) < order.share), of)
    chosen = set(sample)
    places = set(random.Random(order.seed).sample(range(len(ranked)), len(sample)))  # noqa: S311 (no secret)
    drawn, others = iter(sample), (ident for ident in ranked if ident not in chosen)
    return [next(drawn) if at in places else next(others) for at in range(len(ranked))]


def words_of(text: str) -> set[str]:
    """The words by which texts are compared: in small letters, from three letters on; of Chinese and the like signs."""
    return set(_WORD.findall(text.casefold()))


class Likeness:
    """How like texts are to one that is given in words: the rare words they share count most, long texts do not."""

    def __init__(self, wanted: Iterable[str]) -> None:
        self._wanted = frozenset(wanted)
        self._texts: dict[int, tuple[frozenset[str], int]] = {}
        self._often: Counter[str] = Counter()

    def add(self, ident: int, text: str) -> None:
        """Takes a text into account."""
        words = words_of(text)
        shared = self._wanted & words
        self._often.update(shared)
        self._texts[ident] = shared, len(words)

    def scores(self) -> dict[int, float]:
        """Of each text the weight of its shared words (inverse document frequency), over the root of how many words it
        has: the cosine of the two but for a factor that all have."""
        weight = {word: log((1 + len(self._texts)) / count) for word, count in self._often.items()}
        return {
            ident: sum(weight[word] for word in sorted(shared)) / sqrt(count) if shared else 0.0
            for ident, (shared, count) in self._texts.items()
        }
