"""spaCy's `.spacy` (DocBin, spacy/tokens/_serialize.py): what `spacy train` reads.

`doc.ents` cannot overlap: it takes the longest spans; all spans that meet token borders are in `doc.spans["sc"]`.
"""

import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.formats.building import About, Said, build, taken
from annotator.formats.decoding import read_bytes
from annotator.formats.fitting import Remedies, lost_span
from annotator.formats.format import Format, Options, Read
from annotator.formats.keeping import Keeps
from annotator.formats.limits import LARGEST_WHOLE
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.language import tr
from annotator.model.span import Span
from annotator.model.tokens import Bounds
from annotator.store.bulk import Incoming

_ATTRIBUTES = ["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"]
SPANS_KEY = "sc"


def read(path: Path, _options: Options) -> Iterator[Read]:
    """Documents by their number, with the spans of `doc.ents` and of every group of `doc.spans`."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    data = read_bytes(path)
    _check_size(data)
    try:
        docs = list(DocBin().from_bytes(data).get_docs(Vocab()))
    except Exception as error:  # msgpack, NumPy and spaCy raise whatever they like about broken bytes
        raise Refused(tr("spaCy cannot read it ({kind}: {error})", kind=type(error).__name__, error=error)) from error
    for number, doc in enumerate(docs, 1):
        yield taken(path, f"document {number}", lambda: _document(doc, path.stem))  # noqa: B023 (called at once)


def _check_size(data: bytes) -> None:
    """A few bytes can unpack to more than there is memory for."""
    unpacking = zlib.decompressobj()
    size = 0
    try:
        while data and size <= LARGEST_WHOLE:
            size += len(unpacking.decompress(data, 2**20))
            data = unpacking.unconsumed_tail
    except zlib.error as error:
        raise Refused(tr("it is not a .spacy file ({error})", error=error)) from error
    if size > LARGEST_WHOLE:
        raise Refused(tr("it unpacks to more than {size} MB", size=LARGEST_WHOLE // 2**20))


def _document(doc: Any, stem: str) -> tuple[Incoming, list[str]]:
    try:
        groups = [("$.ents", doc.ents), *((f"$.spans[{key!r}]", group) for key, group in sorted(doc.spans.items()))]
        found = [
            Said(span.start_char, span.end_char, span.label_, f"{where}[{i}]")
            for where, group in groups
            for i, span in enumerate(group)
        ]
        linked = sum(bool(span.kb_id_) for _, group in groups for span in group)
    except (ValueError, KeyError, IndexError) as error:  # numbers of texts that the file does not have
        raise Refused(
            tr("spaCy cannot read its spans ({kind}: {error})", kind=type(error).__name__, error=error)
        ) from error
    said, notes = labelled(found)
    bounds = [(t.idx, t.idx + len(t)) for t in doc]
    incoming, more = build(doc.text, said, About(stem), bounds)
    return incoming, [*more, *notes, *unheld(doc.cats, linked)]


def labelled(found: Iterable[Said]) -> tuple[list[Said], list[str]]:
    """Each place and label once, in order, and a note on spans without a label, which sentences and chunks may be."""
    said: dict[str, Said] = {}  # as text: nothing is checked yet, and a file may have a list for a label
    bare = 0
    for one in found:
        bare += one.label == ""
        if one.label != "":
            said.setdefault(repr((one.start, one.end, one.label)), one)
    return list(said.values()), [tr("{bare} span(s) without a label are left out", bare=bare)] if bare else []


def unheld(cats: Iterable[str], linked: int) -> Iterator[str]:
    """Notes on labels of the document and links to a knowledge base, which no project holds."""
    if cats := sorted(cats):
        yield tr("labels of the document are left out: {names}", names=", ".join(cats))
    if linked:
        yield tr("links of {linked} span(s) to a knowledge base are left out", linked=linked)


def write(documents: Iterator[Outgoing], out: Output, report: ExportReport, _options: Options) -> None:
    """All documents in one box."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    box = DocBin(attrs=_ATTRIBUTES)
    for doc in docs(documents, Vocab(), report):
        box.add(doc)
    with out.open() as file:
        file.write(box.to_bytes())


def docs(documents: Iterable[Outgoing], vocab: Any, report: ExportReport) -> Iterator[Any]:
    """The `Doc` of each document, one after the other."""
    return (_doc(outgoing, vocab, report) for outgoing in documents)


def _doc(outgoing: Outgoing, vocab: Any, report: ExportReport) -> Any:
    from spacy.tokens import Doc

    text = outgoing.document.text
    words, spaces = words_and_spaces(outgoing.bounds, text)
    doc = Doc(vocab, words=words, spaces=spaces)
    if doc.text != text:
        raise ValueError(f"the tokens of {outgoing.document.title!r} do not give its text")
    found: list[Any] = [doc.char_span(s.start, s.end, label=s.label) for s in outgoing.spans]
    chosen = {span.place for span in entities(outgoing, report)}
    ents = [one for one, span in zip(found, outgoing.spans, strict=True) if span.place in chosen]
    # "outside" elsewhere: an accepted document says of every other token that it is no entity.
    doc.set_ents(ents, default="outside")
    doc.spans[SPANS_KEY] = found
    return doc


def entities(outgoing: Outgoing, report: ExportReport) -> list[Span]:
    """The spans that `doc.ents` can hold, in order: the longest of those that overlap; the report names the others."""
    chosen: list[Span] = []
    for span in sorted(outgoing.spans, key=lambda s: (s.start - s.end, s.start, s.label)):
        at = bisect_left(chosen, span.start, key=lambda s: s.start)
        before, behind = chosen[max(0, at - 1) : at], chosen[at : at + 1]
        if any(s.end > span.start for s in before) or any(s.start < span.end for s in behind):
            reason = tr(
                "overlaps a longer span: only in doc.spans[{spans_key!r}], not in doc.ents", spans_key=SPANS_KEY
            )
            report.lost.append(lost_span(outgoing, span, reason, span))
        else:
            chosen.insert(at, span)
    return chosen


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


# spaCy refuses to train on spans with white space at their borders (E024), so they are no part of what is kept.
KEEPS = Keeps.TEXT | Keeps.OVERLAP | Keeps.NESTING | Keeps.LINE_BREAKS | Keeps.ANY_LABEL
REMEDIES = Remedies(misaligned="drop", white_space="drop")
FORMAT = Format("spacy", "spaCy DocBin", (".spacy",), KEEPS, read, write, remedies=REMEDIES)
