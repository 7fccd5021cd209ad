"""Which formats there are: ours, and those that other packages bring by an entry point in `annotator.formats`."""

from importlib.metadata import EntryPoint
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import (
    archive,
    brat,
    conll,
    conllu,
    csv_rows,
    doccano,
    docx,
    epub,
    hf_folder,
    hf_parquet,
    hf_tokens,
    jsonl,
    label_studio,
    odt,
    pdf,
    spacy_docbin,
    spacy_json,
    spacy_v2,
    text,
    uima_cas,
    web,
    webanno_tsv,
)
from annotator.formats.format import Format
from annotator.language import tr
from annotator.safe_mode import entry_points

#: Where several look equally right, the first one is taken.
BUILT_IN: tuple[Format, ...] = (
    jsonl.FORMAT,
    doccano.FORMAT,
    label_studio.FORMAT,
    brat.FORMAT,
    csv_rows.FORMAT,
    csv_rows.TSV,
    text.FORMAT,
    spacy_docbin.FORMAT,
    spacy_v2.FORMAT,
    spacy_json.FORMAT,
    conll.FORMAT,
    conllu.FORMAT,
    webanno_tsv.FORMAT,
    uima_cas.FORMAT,
    hf_tokens.FORMAT,
    hf_folder.FORMAT,
    hf_parquet.FORMAT,
    web.FORMAT,
    pdf.FORMAT,
    docx.FORMAT,
    odt.FORMAT,
    epub.FORMAT,
    archive.FORMAT,
)
GROUP = "annotator.formats"
_HEAD = 64 * 1024  # bytes that a look inside takes


def named(name: str) -> Format:
    """The format of that name; one that another package brings is loaded now. Raises `AnnotatorError`."""
    for one in BUILT_IN:
        if one.name == name:
            return one
    for point in entry_points(GROUP):
        if point.name == name:
            return _loaded(point)
    names = [one.name for one in BUILT_IN] + [point.name for point in entry_points(GROUP)]
    raise AnnotatorError(tr("There is no format {name}.", name=name), tr("Formats: {names}.", names=", ".join(names)))


def listed() -> tuple[list[Format], list[str]]:
    """All formats, and a sentence for each that another package brings and that cannot be loaded."""
    found, problems = list(BUILT_IN), []
    for point in sorted(entry_points(GROUP), key=lambda p: p.name):
        try:
            found.append(_loaded(point))
        except AnnotatorError as error:
            problems.append(str(error))
    return found, problems


def recognised(path: Path) -> Format | None:
    """The format a file or folder is most likely in: by its suffix, and by a look inside where that is not enough."""
    folder, suffix = path.is_dir(), path.suffix.lower()
    readers = [one for one in BUILT_IN if one.read is not None and one.is_folder is folder]
    by_suffix = [] if folder else [one for one in readers if suffix in one.suffixes]
    asked = [one for one in readers if one in by_suffix or suffix in one.also] if by_suffix else readers
    if by_suffix and len(asked) == 1:
        return asked[0]
    head = b"" if folder else _head(path)
    score, best = max(((one.sniff(head, path), one) for one in asked), key=lambda s: s[0], default=(0.0, None))
    return best if score > 0 else next(iter(by_suffix), None)


def for_output(path: Path) -> Format | None:
    """The first format that writes files with this suffix."""
    writers = (one for one in BUILT_IN if one.write is not None and not one.writes_folder)
    found = (one for one in writers if path.suffix.lower() in one.suffixes)
    return next(found, None)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise AnnotatorError(
            tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror),
            tr("Check the name and its rights."),
        ) from error


def _loaded(point: EntryPoint) -> Format:
    package = point.dist.name if point.dist else point.value
    try:
        found = point.load()
    except Exception as error:  # another package's code: whatever is wrong with it is said
        raise AnnotatorError(
            tr(
                "The format {name} of {package} cannot be loaded ({kind}: {error}).",
                name=point.name,
                package=package,
                kind=type(error).__name__,
                error=error,
            ),
            tr("Update that package, or remove it."),
        ) from error
    if not isinstance(found, Format) or found.name != point.name:
        raise AnnotatorError(
            tr("The format {name} of {package} is not a format.", name=point.name, package=package),
            tr("Ask its makers for a new version."),
        )
    return found
