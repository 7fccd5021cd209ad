"""UIMA CAS as INCEpTION and DKPro exchange it: JSON (one file has all), or XMI with its type system in another file.

Needs dkpro-cassis (the extra `cas`), which turns UTF-16 offsets into code points and back. A file is a document.
"""

import re
import warnings
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.parsers import expat

from annotator.formats.building import About, Said, build, taken
from annotator.formats.decoding import decode, read_bytes
from annotator.formats.extras import needed
from annotator.formats.file_names import file_name
from annotator.formats.format import Format, Option, Options, Read
from annotator.formats.keeping import ANY_SPAN, Keeps
from annotator.formats.outgoing import Outgoing
from annotator.formats.output import Output
from annotator.formats.report import ExportReport, Refused
from annotator.formats.words import sentences_of
from annotator.language import mark, tr
from annotator.store.bulk import Incoming

_ANNOTATION = "uima.tcas.Annotation"
_STRING = "uima.cas.String"
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
_ENTITY = f"{_DKPRO}ner.type.NamedEntity"
_TOKEN = f"{_DKPRO}segmentation.type.Token"
_SENTENCE = f"{_DKPRO}segmentation.type.Sentence"
#: Types that say something of every word, of the document, or of other annotations.
_NOT_SPANS = (
    "uima.", "de.tudarmstadt.ukp.clarin.webanno.api.",
    *(f"{_DKPRO}{part}." for part in ("lexmorph", "segmentation", "syntax", "metadata", "coref", "transform")),
)  # fmt: skip
_ENDS = ({"Governor", "Dependent"}, {"source", "target"})  # features of relations
_TYPE_SYSTEMS = ("TypeSystem.xml", "typesystem.xml", "TypeSystem.XML")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _library() -> Any:
    return needed("cassis", "cas", "UIMA CAS")


def read(path: Path, options: Options) -> Iterator[Read]:
    """The one document."""
    yield taken(path, 0, lambda: _document(path, options))


def _document(path: Path, options: Options) -> tuple[Incoming, list[str]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        cas = _cas(path, options)
    said = list(dict.fromkeys(str(one.message) for one in caught))
    wrong = next((message for message in said if message.startswith("Not mapping")), "")
    if wrong:
        raise Refused(tr("an offset is no place in its text: {wrong}", wrong=wrong))
    view = next((view for name in _views(cas) if (view := cas.get_view(name)).sofa_string), None)
    if view is None:
        raise Refused(tr("it has no text (sofaString)"))
    spans, bounds, notes = _annotations(view, options["layers"])
    incoming, more = build(view.sofa_string, spans, About(path.stem), bounds, "sofaString")
    return incoming, [*more, *notes, *said[:3]]


def _cas(path: Path, options: Options) -> Any:
    cassis = _library()
    data = read_bytes(path)
    is_json = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    types = None if is_json else _type_system(path, options["types"])
    try:
        if is_json:
            return cassis.load_cas_from_json(decode(data).lstrip("\ufeff"), lenient=True)
        refuse_doctype(data)
        # Without a DOCTYPE nothing in it grows, so the parser's limits, which long texts exceed, can go.
        return cassis.load_cas_from_xmi(
            BytesIO(data), typesystem=cassis.load_typesystem(BytesIO(types or b"")), lenient=True, trusted=True
        )
    except Refused:
        raise
    except Exception as error:  # cassis, lxml and json raise whatever they like about broken files
        raise Refused(tr("cassis cannot read it ({kind}: {error})", kind=type(error).__name__, error=error)) from error


def _type_system(path: Path, said: str) -> bytes:
    """The type system of an XMI file: what the user named, else what stands beside it. Raises `Refused`."""
    files = [Path(said)] if said else [path.parent / name for name in _TYPE_SYSTEMS]
    found = next((file for file in files if file.is_file()), None)
    if found is None:
        raise Refused(tr("there is no {file} beside it: put it there, or say --option types=FILE", file=files[0].name))
    data = read_bytes(found)
    refuse_doctype(data)
    return data


def refuse_doctype(data: bytes) -> None:
    """Raises `Refused` for XML with a DOCTYPE: CAS files have none, and its entities can grow or name other files."""
    parser = expat.ParserCreate()

    def refuse(*_said: object) -> None:
        raise Refused(tr("it has a DOCTYPE, which no CAS file needs and which can do harm"))

    def stop(*_said: object) -> None:  # behind the first element there is none
        raise StopIteration

    parser.StartDoctypeDeclHandler, parser.StartElementHandler = refuse, stop
    try:
        parser.Parse(data, True)  # noqa: FBT003 (expat takes no keywords)
    except StopIteration:
        return
    except (expat.ExpatError, LookupError, ValueError) as error:  # an encoding that is none, or of several bytes
        raise Refused(tr("it is broken XML ({error})", error=error)) from None


def _views(cas: Any) -> list[str]:
    return [sofa.sofaID for sofa in cas.sofas]


def _annotations(view: Any, wanted: str) -> tuple[list[Said], list[tuple[int, int]], list[str]]:
    """Spans, tokens, and notes on what is no span."""
    spans: list[Said] = []
    left_out: Counter[str] = Counter()
    empty = 0
    for fs in view.select_all_annotations():
        name = fs.type.name
        if name == "uima.tcas.DocumentAnnotation":
            continue
        features = {feature.name: feature.rangeType.name for feature in fs.type.all_features}
        relation = any(ends <= set(features) for ends in _ENDS)
        chosen = name in wanted.split(",") if wanted != "found" else not name.startswith(_NOT_SPANS)
        if not chosen or relation:
            left_out[name.rpartition(".")[2]] += 1
        elif fs.begin is not None and fs.begin == fs.end:
            empty += 1
        else:
            spans.append(Said(fs.begin, fs.end, _label(fs, features), f"{name.rpartition('.')[2]} {fs.xmiID}"))
    bounds = [(fs.begin, fs.end) for fs in view.select(_TOKEN)] if view.typesystem.contains_type(_TOKEN) else []
    if not all(type(offset) is int for pair in bounds for offset in pair):
        bounds = [(0, 0)]  # no tokens of any text: said in a note
    unseen = [f"{name} ({count})" for name, count in sorted(left_out.items()) if name not in ("Token", "Sentence")]
    notes = [tr("layers that are left out: {names}", names=", ".join(unseen))] if unseen else []
    return (
        spans,
        bounds,
        [*notes, *([tr("{empty} annotation(s) of no character are left out", empty=empty)] if empty else [])],
    )


def _label(fs: Any, features: dict[str, str]) -> str:
    """The feature `value`, else the first text that is no identifier, else the name of the type."""
    texts = [name for name, kind in features.items() if kind == _STRING and name not in ("identifier", "id")]
    name = "value" if "value" in texts else next(iter(texts), "")
    value = getattr(fs, name) if name else None
    return value.strip() if isinstance(value, str) and value.strip() else fs.type.name.rpartition(".")[2]


def write(documents: Iterator[Outgoing], out: Output, report: ExportReport, options: Options) -> None:
    """A file for each document; for XMI their type system beside them."""
    cassis = _library()
    types = cassis.TypeSystem()
    for name, features in ((_ENTITY, ("value", "identifier")), (_TOKEN, ()), (_SENTENCE, ())):
        new = types.create_type(name, supertypeName=_ANNOTATION)
        for feature in features:
            types.create_feature(new, name=feature, rangeType=_STRING)
    xml = options["files"] == "xmi"
    for number, outgoing in enumerate(documents, 1):
        cas = _filled(cassis.Cas(typesystem=types), outgoing, report, xml=xml)
        data = cas.to_xmi() if xml else cas.to_json()
        with out.open(file_name(number, outgoing.document.title, ".xmi" if xml else ".json")) as file:
            file.write(data.encode("utf-8"))
    if xml:
        with out.open(_TYPE_SYSTEMS[0]) as file:
            file.write(types.to_xml().encode("utf-8"))


def _filled(cas: Any, outgoing: Outgoing, report: ExportReport, *, xml: bool) -> Any:
    """Sentences, tokens and entities of a document in an empty CAS."""
    text = outgoing.document.text
    unfit = len(_NOT_IN_XML.findall(text)) if xml else 0
    if unfit:
        report.left_out[mark("characters that XML cannot hold (written as spaces)")] += unfit
        text = _NOT_IN_XML.sub(" ", text)
    cas.sofa_string, cas.sofa_mime = text, "text/plain"
    entity, token, sentence = (cas.typesystem.get_type(name) for name in (_ENTITY, _TOKEN, _SENTENCE))
    for words in sentences_of(outgoing):
        cas.add(sentence(begin=words[0][0], end=words[-1][1]))
        cas.add_all([token(begin=a, end=b) for a, b in words])
    cas.add_all([entity(begin=s.start, end=s.end, value=s.label) for s in outgoing.spans])
    return cas


def sniff(head: bytes, path: Path) -> float:
    """JSON that begins with types or views, or XMI."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        return 0.98 if any(key in start for key in (b'"%TYPES"', b'"%FEATURE_STRUCTURES"', b'"%VIEWS"')) else 0.0
    return 0.98 if path.suffix.lower() == ".xmi" or (start.startswith(b"<") and b"<xmi:XMI" in start) else 0.0


OPTIONS = (
    Option("layers", "types whose annotations are read, with commas; found: all but parts of speech and the like",
           "found", writes=False),
    Option("types", "the type system of XMI files that are read; else TypeSystem.xml beside them", writes=False),
    Option("files", "what is written", "json", ("json", "xmi"), reads=False),
)  # fmt: skip
_LOSSES = (
    "titles: they are in the names of files only",
    "with files=xmi: control characters, which XML cannot hold",
    "of what is read: relations, chains, links and all features but one of each type",
)
FORMAT = Format(
    "uima-cas", "UIMA CAS (JSON, XMI)", (".xmi", ".json"), Keeps.TEXT | ANY_SPAN, read, write, sniff,
    writes_folder=True, options=OPTIONS, losses=_LOSSES,
)  # fmt: skip
