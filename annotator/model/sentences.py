"""Where sentences begin: good enough to step by, in languages that end them with a mark. Offsets are code points."""

import regex

_NEAR = 4000  # code points that are looked at around a place
_END = regex.compile(
    r"""
      (?<! \b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Jr|Sr|No|vs|Inc|Ltd|Co|Corp|Nr|bzw|z\.B)
         | \b\p{Lu} )
      [.!?…]+ ["'”’»)\]]* \s+ (?=["'“‘«(\[¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])
    | [。！？]+ [」』”’]* \s*
    | [؟۔।]+ \s*
    | \s*\n\s*
    """,
    regex.VERBOSE,
)


def next_sentence(text: str, offset: int) -> int | None:
    """Where the first sentence behind the one that holds `offset` begins; None in the last one.

    A sentence that goes on for thousands of characters is walked through in pieces.
    """
    last = min(len(text), offset + _NEAR)
    for match in _END.finditer(text, max(0, offset - 200), last):
        if offset < match.end() < len(text):
            return int(match.end())
    return last if last < len(text) else None


def previous_sentence(text: str, offset: int) -> int:
    """Where the sentence that holds `offset` begins; from its first character, where the one before begins."""
    first = max(0, offset - _NEAR)
    begins = [m.end() for m in _END.finditer(text, first, offset) if m.end() < offset]
    return begins[-1] if begins else first
