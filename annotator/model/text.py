"""How a text is kept: decoded, line ends as `\\n`, no leading BOM, nothing that SQLite or Qt would lose."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from annotator.language import tr

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_LOST = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Normalised:
    """The text to keep, what was changed (sentences), and where code points of the raw text were dropped."""

    text: str
    notes: tuple[str, ...] = ()
    dropped: tuple[int, ...] = ()

    def offset(self, raw: int) -> int:
        """The offset in `text` of the offset `raw` in the raw text (both in code points)."""
        return raw - bisect_right(self.dropped, raw - 1)


def normalise(raw: str) -> Normalised:
    """The text as the project keeps it: equal to `raw` but for line ends, a leading BOM, NUL and lone surrogates."""
    notes: list[str] = []
    dropped: list[int] = []
    text = raw
    if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        dropped.append(0)
        text = text[1:]
    if "\r" in text:
        shift = len(dropped)
        dropped += [m.start() + shift for m in re.finditer("\r\n", text)]
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _loses(text):
        text, lost = _LOST.subn(REPLACEMENT, text)
        notes.append(tr("{lost} NUL or lone surrogate character(s) became U+FFFD", lost=lost))
    return Normalised(text, tuple(notes), tuple(dropped))


def _loses(text: str) -> bool:
    """Whether there is a NUL or a lone surrogate; quicker than a pattern, which looks at each character."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return "\0" in text
