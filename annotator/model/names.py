"""What may be a name: runs of capitalised words, found without any pipeline, to step from one to the next.

Nothing here decides anything. It saves an annotator the walk from word to word in scripts that have capitals.
"""

from collections.abc import Iterator

import regex

Range = tuple[int, int]

# Words between two capitalised ones that belong to the name: University of Larnholm, Simone de Beauvoir.
_INSIDE = "of|de|del|della|di|da|do|dos|du|des|la|le|les|van|von|der|den|zu|zur|bin|ibn|al|el|ul|ur|y|for|the"
_WORD = (
    r"(?:\p{Lu}\.)+(?:\p{Lu}\b)?|(?:Inc|Ltd|Corp|Co|Jr|Sr|St|Mt|Ft|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov)\.(?!\w)|"
    r"(?:(?:al|el|ul|ad|an|ar|as|ash|az)[-‐])?\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’](?!s\b)\p{L}+)*"
    r"(?:[-‐‑.](?=[\p{Lu}\p{N}])[\p{L}\p{M}\p{N}]+)*"
)
_BETWEEN = rf"(?:[ \u00a0](?:(?:{_INSIDE})[ \u00a0]){{0,2}}|[ \u00a0]?&[ \u00a0]?)"
_RUN = regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{_WORD})(?:{_BETWEEN}(?:{_WORD}))*")
_FIRST = regex.compile(r"(?:^|[.!?:…\n\r\u2029][\"'”’»)\]]*\s*|[\n\r\u2029])[\s\"'“‘«(\[–—-]*$")
# English words that begin a sentence far more often than a name.
_WORDS = """
a about above according additionally after again against all also although among an and another any are around
as asked at based be because been before behind being below besides between beyond both but by can can't contact
could currently despite did do does don't due during each earlier either especially even every everyone everything
few finally first following for former from further furthermore given had half has have having he hence her here
hers herself him himself his how however i i'm i've if important in indeed initially inside instead into is it its
itself just last later least less let like many may maybe me meanwhile more moreover most much must my near nearly
neither never nevertheless next no nobody none nor not nothing now of off officials often on once one only or other
others otherwise our out over overall people perhaps please police previously rather reports same second several
shall she should similarly since so some somebody someone sometimes soon still subsequently such than thank thanks
that that's the their them then there therefore these they third this those though three through throughout thus to
today together too toward two under unfortunately unless unlike until up upon us usually very was we well were what
when where whereas whether which while who whose why will with within without would yes yesterday yet you your
it's he's she's there's what's let's we're they're you're
"""
_COMMON = frozenset(_WORDS.split())
_NEVER = frozenset(
    ("i", "i'm", "i've", "i'll", "i'd", "the", "a", "an", "it", "he", "she")
)  # names of nothing anywhere


def names(text: str, start: int, end: int) -> Iterator[Range]:
    """Runs of capitalised words in `text[start:end]`, in reading order, without common words that begin a sentence."""
    for match in _RUN.finditer(text, start, end):
        found = _without_common(text, *match.span())
        if found is not None:
            yield found


def _without_common(text: str, start: int, end: int) -> Range | None:
    """The run without common words at its front; None where nothing is left."""
    while True:
        word = regex.match(r"[^\s\u00a0]+", text, pos=start, endpos=end)
        if word is None:
            return None
        bare = word.group().replace("’", "'").casefold()
        first = bool(_FIRST.search(text, max(0, start - 12), start)) or start == 0
        common = bare in _COMMON and (first or bare in _NEVER)
        if not common:
            return start, end
        # Behind a cut word may stand one that only joined it to the next.
        rest = regex.compile(rf"[\s\u00a0]+(?:(?:{_INSIDE})[\s\u00a0]+)*").match(text, word.end(), end)
        if rest is None or rest.end() >= end:
            return None
        start = rest.end()
