"""Characters that a reader would not see or not expect, so that no text can lie: found here, marked by the painting."""

import re
import unicodedata

from annotator.language import tr

#: No width, or a change of direction: bidi controls, zero-width spaces and joiners, soft hyphens, tags, BOM inside.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
#: They choose the form of the sign before them; behind a letter that has only one form they hide.
_SELECTORS = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
#: Spaces that are none to a program: no-break, figure, thin and their like; and letters and signs that look like one.
_SPACES = "\u00a0\u115f\u1160\u1680\u2000-\u200a\u202f\u205f\u2800\u3164\uffa0"
ODD = re.compile(f"[{_INVISIBLE}{_SELECTORS}{_SPACES}]")
_SPACE = re.compile(f"[{_SPACES}]")
_WHITE = re.compile(r"[ \t\u3000]")
_SIGN = "▾"
# Flags of regions: a black flag, at most six letters and digits as tags, and their end. More would be a hidden text.
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
# Joiners that the script needs: in emoji, and between letters of Arabic, Indian and Indochinese scripts and Mongolian.
_JOINERS = "\u200c\u200d"
_NEEDS_JOINERS = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ufb50-\ufdff\ufe00-\ufe0f\u2190-\u27bf\u2b00-\u2bff"
    "\U0001f000-\U0001faff]"
)
_SELECTOR = re.compile(f"[{_SELECTORS}]")
# What has several forms: Chinese characters, Mongolian and Myanmar letters, and all that is no letter (emoji, keys 1⃣).
_HAS_FORMS = re.compile("[\u1000-\u109f\u1800-\u18af\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def odd_characters(piece: str) -> list[tuple[int, bool]]:
    """Where odd characters stand in `piece` (code points), and whether each is a space, that is, has a width."""
    if piece.isascii():
        return []
    found: list[tuple[int, bool]] = []
    piece = _FLAG.sub(lambda flag: flag.group()[0] * len(flag.group()), piece)
    for match in ODD.finditer(piece):
        i = match.start()
        if _is_needed(piece, i):
            continue
        found.append((i, bool(_SPACE.match(match.group()))))
    return found


def _is_needed(piece: str, i: int) -> bool:
    """Whether the script or the emoji around it needs the character at `i`."""
    before, after = piece[i - 1 : i] if i else "", piece[i + 1 : i + 2]
    if piece[i] in _JOINERS:
        return bool(_NEEDS_JOINERS.match(before) and _NEEDS_JOINERS.match(after))
    if _SELECTOR.match(piece[i]):
        return bool(before) and not before.isspace() and (not before.isalpha() or bool(_HAS_FORMS.match(before)))
    return False


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
    return [f"U+{ord(c):04X} {unicodedata.name(c, tr('unnamed'))}" for c in codes]
