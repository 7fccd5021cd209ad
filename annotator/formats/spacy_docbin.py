"""spaCy's `.spacy` (DocBin, spacy/tokens/_serialize.py): what `spacy train` reads.

`doc.ents` cannot overlap: it takes the longest spans; all spans that meet token borders are in `doc.spans["sc"]`.
"""

from collections.abc import Iterable
from typing import Any

from annotator.formats.outgoing import Outgoing
from annotator.formats.report import ExportReport, Lost
from annotator.model.span import Span
from annotator.model.tokens import Bounds

_ATTRIBUTES = ["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"]
SPANS_KEY = "sc"


def encode(documents: Iterable[Outgoing], report: ExportReport) -> bytes:
    """The whole file. The same documents give the same bytes."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab = Vocab()
    box = DocBin(attrs=_ATTRIBUTES)
    for outgoing in documents:
        box.add(_doc(outgoing, vocab, report))
        report.documents += 1
    return box.to_bytes()


def _doc(outgoing: Outgoing, vocab: Any, report: ExportReport) -> Any:
    from spacy.tokens import Doc

    text = outgoing.document.text
    words, spaces = words_and_spaces(outgoing.bounds, text)
    doc = Doc(vocab, words=words, spaces=spaces)
    if doc.text != text:
        raise ValueError(f"the tokens of {outgoing.document.title!r} do not give its text")
    aligned: list[tuple[Span, Any]] = []
    for span in outgoing.spans:
        piece = text[span.start : span.end]
        found = doc.char_span(span.start, span.end, label=span.label)
        if piece != piece.strip():
            _lose(report, outgoing, span, "white space at its border, which spaCy refuses (E024): left out")
        elif found is None:
            _lose(report, outgoing, span, "inside a token: left out")
        else:
            aligned.append((span, found))
    chosen: list[Any] = []
    taken: set[int] = set()
    for span, found in sorted(aligned, key=lambda a: (a[0].start - a[0].end, a[0].start, a[0].label)):
        inside = set(range(found.start, found.end))
        if taken & inside:
            _lose(report, outgoing, span, f"overlaps a longer span: only in doc.spans[{SPANS_KEY!r}], not in doc.ents")
        else:
            taken |= inside
            chosen.append(found)
    # "outside" elsewhere: an accepted document says of every other token that it is no entity.
    doc.set_ents(sorted(chosen, key=lambda s: s.start), default="outside")
    doc.spans[SPANS_KEY] = [found for _, found in aligned]
    report.spans += len(aligned)
    return doc


def words_and_spaces(bounds: Bounds, text: str) -> tuple[list[str], list[bool]]:
    """spaCy's words, and whether one space follows each; other white space between tokens becomes tokens."""
    words: list[str] = []
    spaces: list[bool] = []
    last = 0
    for start, end in [*bounds, (len(text), len(text))]:
        gap = text[last:start]
        if words and gap.startswith(" "):
            spaces[-1] = True
            gap = gap[1:]
        if gap:
            words.append(gap)
            spaces.append(False)
        if start < end:
            words.append(text[start:end])
            spaces.append(False)
        last = end
    return words, spaces


def _lose(report: ExportReport, outgoing: Outgoing, span: Span, reason: str) -> None:
    piece = outgoing.document.text[span.start : span.end]
    report.lost.append(Lost(outgoing.document.title, span.start, span.end, span.label, piece, reason))
