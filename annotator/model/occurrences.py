"""Where else a piece of text stands: whole words or not, capitals counted or not. Offsets are code points."""

from __future__ import annotations

import regex

Range = tuple[int, int]


def occurrences(text: str, wanted: str, *, whole_words: bool = True, match_case: bool = True) -> list[Range]:
    """Every place of `wanted` in `text`, without overlaps, in reading order. Any white space answers any other.

    A hit never starts or ends inside a grapheme cluster. `whole_words` asks for word borders where `wanted` itself
    begins or ends with a letter or digit; scripts that are written without spaces have no such borders to ask for.
    """
    return [m.span() for m in pattern(wanted, whole_words=whole_words, match_case=match_case).finditer(text)]


def pattern(wanted: str, *, whole_words: bool, match_case: bool) -> regex.Pattern[str]:
    """What finds `wanted`; nothing where it has no words."""
    words = wanted.split()
    if not words:
        return regex.compile(r"(?!)")
    body = r"\s+".join(regex.escape(w, special_only=True) for w in words)
    before = r"(?<![\p{L}\p{M}\p{N}_])" if whole_words and _is_spaced(words[0][0]) else ""
    after = r"(?![\p{L}\p{N}_])" if whole_words and _is_spaced(words[-1][-1]) else ""
    return regex.compile(f"{before}{body}{after}(?!\\p{{M}})", 0 if match_case else regex.IGNORECASE)


def _is_spaced(character: str) -> bool:
    """Whether words of this letter's script have spaces between them."""
    spaceless = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
    return (character.isalnum() or character == "_") and not regex.match(spaceless, character)


def context(text: str, start: int, end: int, width: int = 40) -> tuple[str, str, str]:
    """What stands before, at and behind a place, on one line, at most `width` code points on either side."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before = f"…{text[start - width : start]}" if start - width > line_start else text[line_start:start]
    after = f"{text[end : end + width]}…" if end + width < line_end else text[end:line_end]
    return before, " ".join(text[start:end].split()), after
