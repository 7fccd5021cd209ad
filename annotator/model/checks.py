"""What would go wrong when a model is trained on documents, and where. Offsets are code points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.language import mark, tr, trn
from annotator.model.sentences import next_sentence
from annotator.model.span import Span, reading_order, trimmed, without_punctuation
from annotator.model.tokens import Bounds, TokenIndex

FEW = 50  # examples below which a label is hardly learnt
_LONGEST = 200  # code points of a text whose labels are compared, and that is shown

#: Each kind of finding, and what to do about it.
ADVICE = {
    mark("white space"): mark("Trim it: Ctrl+T, or all of the document with Ctrl+Shift+T."),
    mark("punctuation"): mark("Trim it: Ctrl+T, or leave it if it belongs to the name."),
    mark("misaligned"): mark("Move the border to the token's: Alt+Left, Alt+Right. As it is, spaCy cannot learn it."),
    mark("sentence"): mark("Look whether it is one name; split it (Ctrl+Shift+M) or shorten it."),
    mark("overlap"): mark("doc.ents holds the longer one only. Remove one of them, or train a span categorizer."),
    mark("empty"): mark(
        "Look whether it was accepted by mistake; without names it teaches what is none, and may stay."
    ),
    mark("no text"): mark("Ignore it (Ctrl+Shift+Enter) or move it to the trash."),
    mark("few examples"): mark("Label more of them (50 at least), or merge the label with another (Ctrl+B)."),
    mark("conflict"): mark("Look whether both are meant; Ctrl+Shift+F finds all places."),
    mark("duplicate"): mark("annotator split keeps them together; move one to the trash if it tells nothing new."),
    mark("leak"): mark(
        "The scores on dev and test are too good. Split anew with another seed, or move one to the trash."
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that would go wrong: of what kind, in which document, at which place and text, and what it is."""

    kind: str
    document: int
    title: str
    start: int
    end: int
    text: str
    what: str
    annotator: str = ""

    @property
    def advice(self) -> str:
        """What to do about it."""
        return tr(ADVICE[self.kind])


@dataclass(frozen=True, slots=True)
class Checked:
    """A document as one annotator accepted it: its accepted spans and the tokens that a model would see."""

    id: int
    title: str
    text: str
    annotator: str
    spans: Sequence[Span]
    bounds: Bounds


def findings(one: Checked) -> Iterator[Finding]:
    """What is wrong in a document for itself, in reading order."""
    if not one.text.strip():
        yield _finding("no text", one, 0, 0, tr("there is no text"))
    elif not one.spans:
        yield _finding("empty", one, 0, 0, tr("accepted without a span"))
    index = TokenIndex.of(one.bounds)
    spans = reading_order(one.spans)
    covering: list[Span] = []
    for span in spans:
        for kind, what in _faults(span, one.text, index):
            yield _finding(kind, one, span.start, span.end, what)
        covering = [other for other in covering if other.end > span.start]
        if covering:
            other = max(covering, key=lambda s: s.end - s.start)
            how = mark("{label} lies inside {other} “{text}”")
            if span.end > other.end:
                how = mark("{label} crosses {other} “{text}”")
            text = _short(one.text[other.start : other.end], 40)
            said = tr(how, label=span.label, other=other.label, text=text)
            yield _finding("overlap", one, span.start, span.end, said)
        covering.append(span)


def _faults(span: Span, text: str, index: TokenIndex) -> Iterator[tuple[str, str]]:
    piece = text[span.start : span.end]
    if piece != piece.strip():
        yield "white space", tr("{label} has white space at its border", label=span.label)
    elif without_punctuation(span.start, span.end, text) != (span.start, span.end):
        yield "punctuation", tr("{label} has punctuation at its border", label=span.label)
    inner = trimmed(span, text) or span
    if index.indices(inner.start, inner.end) is None:
        start, end = index.widened(inner.start, inner.end)
        tokens = _short(text[start:end], 40)
        yield "misaligned", tr("{label} is inside the token(s) “{tokens}”", label=span.label, tokens=tokens)
    following = next_sentence(text, span.start)
    if following is not None and following < span.end:
        yield "sentence", tr("{label} crosses the end of a sentence", label=span.label)


def _finding(kind: str, one: Checked, start: int, end: int, what: str) -> Finding:
    return Finding(kind, one.id, one.title, start, end, _short(one.text[start:end]), what, one.annotator)


def _short(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


@dataclass(slots=True)
class _Use:
    """How often a text has a label, and where first."""

    first: Finding
    count: int = 0


@dataclass(slots=True)
class Tally:
    """What can only be told of all documents together: labels with few examples, texts with several labels.

    Grows with the number of different texts of spans, not with the number of documents.
    """

    labels: dict[str, _Use] = field(default_factory=dict)
    texts: dict[str, dict[str, _Use]] = field(default_factory=dict)

    def add(self, one: Checked) -> None:
        """Counts the spans of a document."""
        for span in one.spans:
            self._count(self.labels, "few examples", span, one)
            text = " ".join(one.text[span.start : min(span.end, span.start + _LONGEST + 1)].split())
            if text and len(text) <= _LONGEST:
                self._count(self.texts.setdefault(text, {}), "conflict", span, one)

    def _count(self, uses: dict[str, _Use], kind: str, span: Span, one: Checked) -> None:
        use = uses.get(span.label)
        if use is None:
            use = uses[span.label] = _Use(_finding(kind, one, span.start, span.end, span.label))
        use.count += 1

    def findings(self) -> Iterator[Finding]:
        """Labels first, then texts; each with its first place, of texts that of every label but the usual one."""
        for label, use in sorted(self.labels.items()):
            if use.count < FEW:
                said = trn("{label} has {n} example", "{label} has {n} examples", use.count, label=label)
                yield _said(use.first, said)
        for _text, uses in sorted(self.texts.items()):
            (usual, most), *others = sorted(uses.items(), key=lambda u: (-u[1].count, u[0]))
            for label, use in others:
                yield _said(use.first, f"{label} {_times(use.count)}, {usual} {_times(most.count)}")


def _times(count: int) -> str:
    return tr("once") if count == 1 else tr("{count} times", count=count)


def _said(one: Finding, what: str) -> Finding:
    return Finding(one.kind, one.document, one.title, one.start, one.end, one.text, what, one.annotator)
