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
    """Where the first sentence behind the one that holds `offset` begins; None in the last one."""
    piece_start = max(0, offset - 200)
    for match in _END.finditer(text, piece_start, min(len(text), offset + _NEAR)):
        if match.end() > offset and match.end() < len(text):
            return int(match.end())
    return None


def previous_sentence(text: str, offset: int) -> int:
    """Where the sentence that holds `offset` begins; from its first character, where the one before begins."""
    begins = [m.end() for m in _END.finditer(text, max(0, offset - _NEAR), offset) if m.end() < offset]
    return begins[-1] if begins else 0
