"""XML that strangers wrote: entities, bombs and what lies outside are refused."""

import zipfile
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, ParseError

from annotator.formats.report import Refused
from annotator.formats.zipped import content
from annotator.language import tr

_DC = "{http://purl.org/dc/elements/1.1/}"


def parsed(data: bytes, name: str) -> Element:
    """The root of an XML text; `name` names it in reasons. Raises `Refused`."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(data)
    except DefusedXmlException as error:
        raise Refused(
            tr("{name} in it defines entities, as attacks do ({kind})", name=name, kind=type(error).__name__)
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise Refused(tr("{name} in it is broken XML ({error})", name=name, error=error)) from error
    return root


def part(archive: zipfile.ZipFile, name: str) -> Element | None:
    """The XML of a member; None where there is none. Raises `Refused`."""
    data = content(archive, name)
    return None if data is None else parsed(data, name)


def needed_part(archive: zipfile.ZipFile, name: str, what: str) -> Element:
    """The same for one that has to be there. Raises `Refused`: it is no `what`."""
    found = part(archive, name)
    if found is None:
        raise Refused(tr("it is no {what}: it has no {name}", what=what, name=name))
    return found


def dublin_core(root: Element | None) -> dict[str, str]:
    """What is said of a document in Dublin Core's terms (title, creator, date...), the first of each."""
    found: dict[str, str] = {}
    for one in root.iter() if root is not None else ():
        if one.tag.startswith(_DC) and (one.text or "").strip():
            found.setdefault(one.tag.removeprefix(_DC), (one.text or "").strip())
    return found


def meta_of(said: dict[str, str]) -> dict[str, str]:
    """Of those the author, date and language, under the names that documents have them."""
    names = {"creator": "author", "date": "date", "language": "language", "publisher": "publisher"}
    return {ours: said[theirs] for theirs, ours in names.items() if theirs in said}


def blocks(pieces: Iterator[str]) -> str:
    """Paragraphs with a blank line between them; those without words are left out."""
    return "\n\n".join(piece.strip("\n") for piece in pieces if piece.strip())


def table(root: Element, row: str, cell: str, inside: Callable[[Element], Iterator[str]]) -> str:
    """A line for each row, its cells set off by tabs; `inside` gives the blocks of a cell, tables in it too."""
    rows = (
        "\t".join(" ".join(" ".join(inside(c)).split("\n")) for c in _outermost(r, cell)) for r in _outermost(root, row)
    )
    return "\n".join(line for line in rows if line.strip())


def _outermost(root: Element, tag: str) -> Iterator[Element]:
    """Elements of that tag that are in no other of it."""
    for one in root:
        if one.tag == tag:
            yield one
        else:
            yield from _outermost(one, tag)
