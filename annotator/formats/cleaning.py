"""Lines of a scraped article that the web page around it left there: found by patterns for whole lines, and dropped.

The patterns are conservative: a line that may be a sentence of the article stays.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.language import mark
from annotator.model.document import Document, title_of
from annotator.store.bulk import Incoming

#: Under this name the metadata has what was dropped: pairs of a line's number, from 1, and the line.
DROPPED = "_dropped"
_LONGEST = 200  # code points of a line that may be furniture
_TOP = 10  # lines with words at the beginning, among which sections and bare dates are furniture

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"{_DAY}(?:{_MONTH} {_NTH},? \d{{4}}|{_NTH} {_MONTH},? \d{{4}}|\d{{4}}-\d\d-\d\d)"
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{2,4}T?|local time)\)?)?"
_ON = r"(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|bluesky|threads|flipboard|e-?mail)"
_SECTIONS = (
    "home|news|world|world news|politics|business|economy|markets|money|finance|technology|tech|science|health|sports?|"
    "culture|arts|entertainment|opinion|lifestyle|travel|climate|environment|education|local|national|international|"
    "u\\.?s\\.?|u\\.?k\\.?|europe|africa|asia|americas|middle east|latin america|video|photos|breaking news|top stories"
)
#: Names of what lines are, and patterns for them: anywhere, and among the first lines only.
_ANYWHERE = {
    mark("skip link"):
    r"skip (?:to|navigation)(?: (?:the )?(?:main |primary )?(?:content|navigation|menu|search|footer))?",
    mark("time stamp"): rf"(?:(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?:? ?)"
    rf"(?:(?:{_DATE})?(?:,? (?:at |- |\| )?{_CLOCK})?|\d+ (?:minutes?|hours?|days?) ago)",
    mark("date and time"): rf"{_DATE},? (?:at |- |\| )?{_CLOCK}",
    mark("share button"):
    rf"(?:share|tweet|print|e-?mail|save|copy link|copy url|share (?:this|this article|this story|link)"
    rf"|(?:share|post|tweet|send|follow us) (?:this )?(?:on|via|by|to) {_ON}|click to share.*)",
    mark("advertisement"):
    r"(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?"
    r"|article continues (?:below|after)(?: this)?(?: advertisement)?)",
    mark("account"):
    r"(?:log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|my account|create (?:a free )?account"
    r"|(?:sign up|subscribe) (?:for|to) (?:our|the) (?:free )?(?:daily |weekly )?newsletters?[.!]?)",
    mark("menu"): r"(?:menu|main menu|open menu|close menu|search|toggle navigation|back to top"
    r"|(?:next|previous) article)",
    mark("reading on"):
    r"(?:read more|see more|load more|show more|more stories|related(?: articles?| stories| topics)?"
    r"|recommended(?: stories)?|most (?:read|popular)|trending(?: now)?|you may also like|latest news):?",
    mark("comments"): r"(?:\d+ comments?|leave a (?:comment|reply)|post a comment|view comments"
    r"|comments are closed\.?|no comments)",
    mark("reading time"): r"\d+ ?-?min(?:ute)?s? read",
    mark("cookies"):
    r"(?:we use cookies\b.*|(?:accept|reject)(?: all)?(?: cookies)?|cookie (?:settings|policy|preferences))",
    mark("copyright"): r"(?:copyright )?(?:©|\(c\)) ?\d{4}\b.*|all rights reserved\.?"
    r"|terms (?:of use|of service|and conditions)|privacy policy",
}  # fmt: skip
_AT_TOP = {mark("section name"): rf"(?:{_SECTIONS})(?: ?[/>|›»] ?(?:{_SECTIONS}))*", mark("date"): _DATE}


def _compiled(patterns: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern, re.IGNORECASE) for name, pattern in patterns.items()}


_RULES, _TOP_RULES = _compiled(_ANYWHERE), _compiled(_AT_TOP)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that would be dropped: its number in the text, from 1, and what it is."""

    number: int
    text: str
    what: str


def furniture(text: str) -> list[Line]:
    """The lines that belong to the page and not to the article. Nothing where no line would be left."""
    found: list[Line] = []
    worded = 0
    for number, line in enumerate(text.split("\n"), 1):
        words = " ".join(line.split())
        worded += bool(words)
        what = _what(words, at_top=worded <= _TOP)
        if what:
            found.append(Line(number, line, what))
    return found if len(found) < worded else []


def cleaned(incoming: Incoming, keep: Collection[int] = ()) -> tuple[Incoming, list[Line]]:
    """A document without its furniture but for the lines that are kept, and what was dropped.

    What was dropped stays in the metadata, so that `original` can give the text back. One with spans or tokens stays as
    it is, for their offsets.
    """
    document = incoming.document
    if incoming.spans or incoming.bounds:
        return incoming, []
    dropped = [line for line in furniture(document.text) if line.number not in keep]
    if not dropped:
        return incoming, []
    lines = document.text.split("\n")
    gone = _with_blank({line.number for line in dropped}, lines)
    text = "\n".join(line for number, line in enumerate(lines, 1) if number not in gone)
    meta = {**document.meta, DROPPED: [[number, lines[number - 1]] for number in sorted(gone)]}
    # A title that was taken from the text is taken again.
    from_text = document.title == title_of(document.text, document.title)
    title = title_of(text, document.title) if from_text else document.title
    return replace(incoming, document=replace(document, text=text, title=title, meta=meta)), dropped


def original(document: Document) -> str:
    """The text before it was cleaned."""
    lines = document.text.split("\n")
    for number, line in document.meta.get(DROPPED, ()):
        lines.insert(number - 1, line)
    return "\n".join(lines)


def _what(words: str, *, at_top: bool) -> str:
    """What a line is, without the white space around and in it; empty for one of the article."""
    if not words or len(words) > _LONGEST:
        return ""
    rules = {**_RULES, **_TOP_RULES} if at_top else _RULES
    return next((name for name, pattern in rules.items() if pattern.fullmatch(words)), "")


def _with_blank(dropped: set[int], lines: list[str]) -> set[int]:
    """The dropped lines with the blank ones behind them, so that no gap is left."""
    gone = set(dropped)
    for before, number in pairwise(range(1, len(lines) + 1)):
        if before in gone and not lines[number - 1].strip():
            gone.add(number)
    return gone
