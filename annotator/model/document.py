"""A document and the states it can be in."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Answer(StrEnum):
    """What an annotator said of a whole document."""

    ACCEPT = "accept"
    REJECT = "reject"
    IGNORE = "ignore"
    IN_PROGRESS = "in progress"  # looked at, not answered


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its title and metadata. `text` never changes once it is in a project."""

    text: str
    title: str = ""
    meta: dict[str, Any] = field(default_factory=dict)
    source: str = ""
    id: int | None = None
    position: int = 0


def text_hash(text: str) -> str:
    """SHA-256 of the text in UTF-8, as hexadecimal: the same text is the same document."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


_ENOUGH = 1000  # code points of a line in which a title most likely is; a line may have millions


def title_of(text: str, fallback: str, longest: int = 80) -> str:
    """The first line that says something, cut to `longest` code points; else `fallback`."""
    start = 0
    for _ in range(50):
        if start > len(text):
            break
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        words = " ".join(text[start : min(end, start + _ENOUGH)].split())
        if len(words) <= longest and end - start > _ENOUGH:
            words = " ".join(text[start:end].split())
        start = end + 1
        if words:
            return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
    return fallback
