"""What survives being written and read: documents of every kind, one example for each flag, and a comparison.

A registered format is tested without another line: `survives` holds it to what it declares and to what its report says.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.formats.format import Format
from annotator.formats.keeping import Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.report import ExportReport
from annotator.formats.writing import WriteOptions, write_documents
from annotator.model.document import Answer, Document, title_of
from annotator.model.label import LabelScheme
from annotator.model.span import Span, Status, reading_order
from annotator.model.tokens import TokenIndex, Tokens
from annotator.store.bulk import Incoming
from tests.formats.parquet_stand_in import parquet_library
from tests.formats.reading import read_all

WORDS = [
    "Ana", "Novak", "O’Neil's", "U.S.-based", "don't", "Landesbank", "2,000.50", "👩‍🚀", "😀", "Zoe\u0308", "عبد",
    "الفتاح", "习近平", "กรุงเทพ", "a\u202eb\u202c", "-DOCSTART-", "#", "_", "[1]", "*", "B-PER", '"', "''", "\\", "\\n",
    "|", ";", "<b>&amp;", "=1+2", "@", "-", "%", ",", "x\ufeffy", "\u200bz",
]  # fmt: skip
GAPS = [" ", " ", " ", "", "  ", "\n", "\n\n", "\t", "\u00a0", "\u2028", "\x85", "\x0b", "\x1c", "\u3000", " \n "]
LABELS = ["PERSON", "ORG", "Ölfeld", "EVENT-X", "a b|c", "=X", "LOC2", "[1]_*;,#"]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("abc"), inner, max_size=2),
    max_leaves=4,
)
NOTES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=12)


def made(
    text: str, spans: Sequence[Span] = (), annotator: str = "kim", answer: Answer | None = Answer.ACCEPT, **about: Any
) -> Outgoing:
    """A document on its way out, with our own tokens. `about` are fields of `Document`."""
    document = Document(text, **{"title": title_of(text, "t"), **about})
    shown = tuple(s for s in reading_order(spans) if s.status is not Status.REJECTED)
    rejected = tuple(s for s in reading_order(spans) if s.status is Status.REJECTED)
    return Outgoing(
        document, annotator, f"p-{annotator}", answer, 0, shown, rejected, TokenIndex.of(Tokens(text).bounds())
    )


@st.composite
def _text(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), min_size=1, max_size=12))
    text = "".join(word + gap for word, gap in pieces)
    return draw(st.sampled_from(["", " ", "\n"])) + text if text[0] != "\ufeff" else text


@st.composite
def _spans(draw: st.DrawFn, text: str) -> list[Span]:
    """Spans at token borders and elsewhere, so that they nest, touch and cross; no two with one place and label."""
    bounds: list[tuple[int, int]] = Tokens(text).bounds()
    found: dict[tuple[int, int, str], Span] = {}
    for _ in range(draw(st.integers(0, 5))):
        if len(bounds) > 0 and draw(st.booleans()):
            first = draw(st.integers(0, len(bounds) - 1))
            last = draw(st.integers(first, min(len(bounds) - 1, first + 3)))
            start, end = bounds[first][0], bounds[last][1]
        else:
            start = draw(st.integers(0, len(text) - 1))
            end = draw(st.integers(start + 1, len(text)))
        span = Span(start, end, draw(st.sampled_from(LABELS)))
        status = draw(st.sampled_from([Status.ACCEPTED, Status.ACCEPTED, Status.PENDING, Status.REJECTED]))
        score = draw(st.none() | st.floats(0, 1))
        note = draw(NOTES) if status is not Status.PENDING and draw(st.booleans()) else ""
        source = "tiny 1.0" if status is Status.PENDING else ""
        found[span.place] = span._replace(status=status, score=score, note=note, source=source)
    return list(found.values())


@st.composite
def documents(draw: st.DrawFn) -> list[Outgoing]:
    """Some documents, each as one to three annotators see it; titles and texts differ."""
    found: list[Outgoing] = []
    for i, text in enumerate(draw(st.lists(_text(), min_size=1, max_size=3, unique_by=lambda t: "".join(t.split())))):
        about: dict[str, Any] = {
            "title": f"{i} {draw(st.sampled_from(['Title', 'Überschrift: “x”', 'a/b']))}",
            "source": draw(st.sampled_from(["", "a.txt", "https://example.org/?a=1&b=2"])),
            "meta": draw(st.dictionaries(st.sampled_from(["date", "site", "k l"]), VALUES, max_size=2)),
        }
        for annotator in draw(st.lists(st.sampled_from(["kim", "Zoë B", "x|y"]), min_size=1, max_size=3, unique=True)):
            answer = draw(st.sampled_from([Answer.ACCEPT, Answer.REJECT, Answer.IGNORE, None]))
            found.append(made(text, draw(_spans(text)), annotator, answer, **about))
    return found


_TEXT = "Ana Novak met the Harbour Union in Larnholm."
#: For each flag documents that are the same again only where it is true; nothing else in them is hard to keep.
EXAMPLES: dict[Keeps, list[Outgoing]] = {
    Keeps.TEXT: [made("  Ana\u00a0Novak   met\n\n\tLev .\n \nThen\u2028 she  left ", [Span(2, 11, "PERSON")])],
    Keeps.OVERLAP: [made(_TEXT, [Span(0, 13, "PERSON"), Span(4, 17, "ORG")])],
    Keeps.NESTING: [made(_TEXT, [Span(18, 43, "ORG"), Span(35, 43, "LOC"), Span(35, 43, "PERSON")])],
    Keeps.CHARACTER_SPANS: [made(_TEXT, [Span(4, 6, "PERSON"), Span(36, 39, "LOC")])],
    Keeps.BORDER_SPACE: [made(_TEXT, [Span(4, 10, "PERSON")])],
    Keeps.LINE_BREAKS: [made("Ana\nNovak left.", [Span(0, 9, "PERSON")])],
    Keeps.ANY_LABEL: [made(_TEXT, [Span(0, 9, label)]) for label in LABELS],
    Keeps.SUGGESTIONS: [made(_TEXT, [Span(0, 9, "PERSON", Status.PENDING, source="tiny 1.0")])],
    Keeps.REJECTED: [made(_TEXT, [Span(0, 9, "PERSON", Status.REJECTED)])],
    Keeps.SCORES: [made(_TEXT, [Span(0, 9, "PERSON", score=0.123456789)])],
    Keeps.NOTES: [made(_TEXT, [Span(0, 9, "PERSON", note="a note\t“with” |\nlines; = #1")])],
    Keeps.ANSWERS: [made(_TEXT, answer=a) for a in (Answer.ACCEPT, Answer.REJECT, Answer.IGNORE, None)],
    Keeps.ANNOTATORS: [made(_TEXT, [Span(0, 9, "PERSON")]), made(_TEXT, [Span(4, 9, "ORG")], "Zoë B")],
    Keeps.METADATA: [made(_TEXT, title="Its own", source="a.txt", meta={"date": "2026", "n": [1, {"a": None}]})],
}


@cache
def kept(kind: Format) -> Keeps:
    """The flags that are true of a format that reads and writes, found out by its examples."""
    found = Keeps.NOTHING
    for flag, example in EXAMPLES.items():
        came, _ = there_and_back(kind, example)
        same = not [d for a, b in zip(example, came, strict=True) for d in _differences(flag, a, b)]
        there = sum(len(one.spans) for one in came) == sum(len(one.spans) + len(one.rejected) for one in example)
        if same and (there or flag & _WITHOUT_SPANS):
            found |= flag
    return found


def survives(kind: Format, wanted: list[Outgoing]) -> list[str]:
    """What did not come back although the format declares that it does, or its report does not name it."""
    came, report = there_and_back(kind, wanted)
    if Keeps.REJECTED not in kind.keeps:  # else one that is trimmed to such a place would be held against it
        wanted = [replace(one, rejected=()) for one in wanted]
    wrong = [
        f"{flag.name}: {difference}"
        for one, other in zip(wanted, came, strict=True)
        for flag in kind.keeps & ~_PLACES
        for difference in _differences(flag, one, other)
    ]
    exact = Keeps.TEXT in kind.keeps
    expected: Counter[tuple[str, int, int, str]] = Counter()
    texts = {one.document.title: one.document.text for one in wanted}
    for one in wanted:
        expected.update(
            _keys(one, [s.place for s in (*one.spans, *one.rejected)], texts[one.document.title], exact=exact)
        )
    for lost in report.lost:
        text = texts[lost.document]
        expected.subtract([(lost.document, *_place((lost.start, lost.end, lost.label), text, exact=exact))])
        expected.update((lost.document, *_place(place, text, exact=exact)) for place in lost.written)
    for one, other in zip(wanted, came, strict=True):
        expected.subtract(_keys(one, [s.place for s in other.spans], other.document.text, exact=exact))
    return wrong + [f"{'lost' if n > 0 else 'invented'} without a word: {key}" for key, n in expected.items() if n]


def there_and_back(kind: Format, wanted: list[Outgoing]) -> tuple[list[Incoming], ExportReport]:
    """The documents after they were written and read, in order. Raises `AssertionError` where one is refused."""
    with TemporaryDirectory() as name, parquet_library():
        out = Path(name) / f"out{(*kind.suffixes, '')[0] if not kind.writes_folder else ''}"
        report = written(kind, wanted, out)
        came = [one for path in _files(kind, out) for one, _ in read_all(kind, path)]
    assert len(came) == len(wanted), f"{len(came)} documents came back of {len(wanted)}"
    return _ordered(came, wanted), report


def _ordered(came: list[Incoming], wanted: list[Outgoing]) -> list[Incoming]:
    """The annotators of a document may come in any order: here in that of `wanted`."""
    found: list[Incoming] = []
    for _, group in itertools.groupby(wanted, key=lambda one: one.document.title):
        names = [one.annotator for one in group]
        part = came[len(found) : len(found) + len(names)]
        if sorted(names) == sorted(one.annotator for one in part):
            part.sort(key=lambda one: names.index(one.annotator))
        found += part
    return found


def _files(kind: Format, out: Path) -> list[Path]:
    """The sources that a format wrote: a file or a folder, or the files of a folder."""
    if not kind.writes_folder or kind.is_folder:
        return [out]
    return sorted(path for path in out.rglob("*") if path.suffix in kind.suffixes)


def written(
    kind: Format,
    wanted: list[Outgoing],
    out: Path,
    options: WriteOptions = WriteOptions(),  # noqa: B008 (frozen)
) -> ExportReport:
    """Writes documents as an export does."""
    empty = AnnotatorError("no documents")
    return write_documents(kind, iter(wanted), out, options, LabelScheme(), empty=empty)


#: Flags that may be true where spans do not come back.
_WITHOUT_SPANS = Keeps.TEXT | Keeps.ANNOTATORS | Keeps.METADATA | Keeps.ANSWERS
_PLACES = (
    Keeps.OVERLAP | Keeps.NESTING | Keeps.CHARACTER_SPANS | Keeps.BORDER_SPACE | Keeps.LINE_BREAKS | Keeps.ANY_LABEL
    | Keeps.DISCONTINUOUS | Keeps.DOCUMENT_LABELS
)  # fmt: skip


def _differences(flag: Keeps, one: Outgoing, other: Incoming) -> Iterator[str]:
    """How far what came back differs in the one thing that a flag is about."""
    before, after = one.document, other.document
    spans = {s.place: s for s in (*one.spans, *one.rejected)}
    came = {s.place: s for s in other.spans}
    pairs = [(spans[place], came[place]) for place in spans if place in came]
    match flag:
        case Keeps.TEXT:
            yield from _unlike(before.text, after.text)
        case Keeps.ANSWERS:
            yield from _unlike(one.answer, other.answer)
        case Keeps.ANNOTATORS:
            yield from _unlike(one.annotator, other.annotator)
        case Keeps.METADATA:
            yield from _unlike((before.title, before.source, before.meta), (after.title, after.source, after.meta))
        case Keeps.SCORES:
            yield from (d for a, b in pairs for d in _unlike(a.score, b.score))
        case Keeps.NOTES:
            yield from (d for a, b in pairs for d in _unlike(a.note, b.note))
        case Keeps.SUGGESTIONS:
            yield from (d for a, b in pairs for d in _unlike(a.pending, b.pending))
        case Keeps.REJECTED:
            wanted = {s.place for s in one.rejected} & set(came)
            yield from _unlike(wanted, {s.place for s in other.spans if s.status is Status.REJECTED} & set(spans))
        case _:
            yield from _unlike(set(spans), set(came))


def _unlike(before: object, after: object) -> Iterator[str]:
    if before != after:
        yield f"{before!r} became {after!r}"


def _keys(
    one: Outgoing, places: list[tuple[int, int, str]], text: str, *, exact: bool
) -> Iterator[tuple[str, int, int, str]]:
    yield from ((one.document.title, *_place(place, text, exact=exact)) for place in places)


def _place(place: tuple[int, int, str], text: str, *, exact: bool) -> tuple[int, int, str]:
    """Where a span is; counted without white space in a format that does not keep it exactly."""
    if exact:
        return place
    start, end, label = place
    return len("".join(text[:start].split())), len("".join(text[:end].split())), label
