"""The handbook that comes with the program: Markdown pages, and a search in them. No Qt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotator.paths import resource

#: In reading order; each is a file in resources/docs.
PAGES = (
    "quick-start",
    "keys",
    "suggestions",
    "order",
    "training",
    "statistics",
    "formats",
    "leads",
    "engineers",
    "faults",
    "comparison",
)
_FENCE = "```"
_HEADING = re.compile(r"#+ +(.+)")
_ITEM = re.compile(r" *(?:[-*]|\d+\.) +(.+)")
_RULE = re.compile(r"\|[-| :]+\|")  # the line below the heads of a table
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, paragraph, item, row of a table or line of code, as it is read; and the heading above it."""

    page: str
    heading: str
    text: str

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading itself."""
        return self.text == self.heading


def folder() -> Path:
    """Where the pages are."""
    return resource("docs")


@cache
def page(name: str) -> str:
    """The Markdown of a page."""
    return (folder() / f"{name}.md").read_text(encoding="utf-8")


def title(name: str) -> str:
    """The first heading of a page."""
    return passages(name)[0].text


def contents() -> list[Passage]:
    """All headings of all pages, in reading order."""
    return [one for name in PAGES for one in passages(name) if one.is_heading]


def search(words: str) -> list[Passage]:
    """What has all `words` in itself or in the heading above it, at least one in itself, in capitals or not; headings
    come first."""
    wanted = words.casefold().split()
    found = [one for name in PAGES for one in passages(name) if _has(one, wanted)]
    return sorted(found, key=lambda one: not one.is_heading)


def _has(one: Passage, wanted: list[str]) -> bool:
    text, both = one.text.casefold(), f"{one.heading} {one.text}".casefold()
    return any(word in text for word in wanted) and all(word in both for word in wanted)


@cache
def passages(name: str) -> tuple[Passage, ...]:
    """What a page says, in its order."""
    heading, found = "", []
    for is_heading, text in _pieces(page(name)):
        heading = text if is_heading else heading
        if any(c.isalnum() for c in text):
            found.append(Passage(name, heading, text))
    return tuple(found)


def _pieces(markdown: str) -> Iterator[tuple[bool, str]]:
    """Whether it is a heading, and its text."""
    gathered: list[str] = []
    code = False
    for line in markdown.splitlines():
        fence, head, item = line.startswith(_FENCE), _HEADING.fullmatch(line), _ITEM.fullmatch(line)
        alone = code or fence or head is not None or line.startswith("|")
        if gathered and (alone or item or not line.strip()):
            yield False, _read(" ".join(gathered))
            gathered = []
        if fence:
            code = not code
        elif code:
            yield False, " ".join(line.split())
        elif head:
            yield True, _read(head[1])
        elif alone:
            yield False, "" if _RULE.fullmatch(line) else _read(line.replace("|", " "))
        else:
            gathered.append(item[1] if item else line)
    if gathered:
        yield False, _read(" ".join(gathered))


def _read(line: str) -> str:
    """A line without marks; what stands between backticks is left as it is."""
    parts = line.split("`")
    parts[::2] = [_LINK.sub(r"\1", _PICTURE.sub("", part)).replace("*", "") for part in parts[::2]]
    return " ".join("".join(parts).split())


def excerpt(text: str, words: str, before: int = 24) -> str:
    """A text from a little before the first of `words` in it, which a narrow list would cut off; `before` in code
    points."""
    folded = text.casefold()
    places = [at for word in words.casefold().split() if (at := folded.find(word)) >= 0]
    start = min(places, default=0) - before
    if start <= 0:
        return text
    return f"… {text[text.find(' ', start) + 1 :]}"
