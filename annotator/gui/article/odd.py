"""Characters that a reader would not see or not expect, so that no text can lie: found here, marked by the painting."""

import re
import unicodedata

#: No width, or a change of direction: bidi controls, zero-width spaces and joiners, soft hyphens, tags, BOM inside.
_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
#: Spaces that are none to a program: no-break, figure, thin and their like.
_SPACES = "\u00a0\u2000-\u200a\u202f\u205f"
ODD = re.compile(f"[{_INVISIBLE}{_SPACES}]")
_SPACE = re.compile(f"[{_SPACES}]")
_WHITE = re.compile(r"[ \t\u3000]")
_SIGN = "▾"
# Flags of regions: a black flag, at most six letters and digits as tags, and their end. More would be a hidden text.
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
# Joiners that the script needs: in emoji, and between letters of Arabic and of Indian scripts.
_JOINED = re.compile("[\u200c\u200d]")
_NEEDS_JOINERS = re.compile("[\u0600-\u08ff\u0900-\u0dff\ufb50-\ufdff\ufe00-\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]")


def odd_characters(piece: str) -> list[tuple[int, bool]]:
    """Where odd characters stand in `piece` (code points), and whether each is a space, that is, has a width."""
    if piece.isascii():
        return []
    found: list[tuple[int, bool]] = []
    piece = _FLAG.sub(lambda flag: flag.group()[0] * len(flag.group()), piece)
    for match in ODD.finditer(piece):
        i = match.start()
        if _JOINED.match(match.group()) and i and _NEEDS_JOINERS.match(piece[i - 1]):
            continue
        found.append((i, bool(_SPACE.match(match.group()))))
    return found


def white_space(piece: str) -> list[tuple[int, bool]]:
    """Where ordinary spaces and tabs stand in `piece` (code points), and whether each is a tab."""
    return [(m.start(), m.group() == "\t") for m in _WHITE.finditer(piece)]


def unmasked(text: str) -> str:
    """`text` with a sign in place of each character that has no width or turns the text: for lists and titles."""
    signs = list(text)
    for i, is_space in odd_characters(text):
        if not is_space:
            signs[i] = _SIGN
    return "".join(signs)


def odd_names(piece: str) -> list[str]:
    """What the odd characters of `piece` are called, each once: U+202E RIGHT-TO-LEFT OVERRIDE."""
    codes = dict.fromkeys(piece[i] for i, _ in odd_characters(piece))
    return [f"U+{ord(c):04X} {unicodedata.name(c, 'unnamed')}" for c in codes]
