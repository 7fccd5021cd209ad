"""The guard against automation bias: suggestions stay hidden in some documents until they are finished. Pure."""

from dataclasses import dataclass

from annotator.errors import AnnotatorError
from annotator.language import mark, tr
from annotator.model.order import draw

PURPOSE = "guard"
HIDDEN = ", suggestions hidden"  # what the step that answers such a document says of it
GUARDS = (mark("in no document"), mark("in {share} of the documents"))


@dataclass(frozen=True, slots=True)
class Guard:
    """`share` (0 to 1) of the documents are drawn, each by its text and the `seed`."""

    share: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0.0 <= self.share <= 1.0:
            raise AnnotatorError(
                tr("{share:g} is no share.", share=self.share), tr("Give a number from 0 to 1: 0.1 for one in ten.")
            )

    def __str__(self) -> str:
        """In English, as the history has it."""
        return GUARDS[1].format(share=f"{self.share:.0%}") if self.share else GUARDS[0]

    def draws(self, text_hash: str) -> bool:
        """Whether the document with this text is one of them."""
        return draw(text_hash, self.seed, PURPOSE) < self.share
