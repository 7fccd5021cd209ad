"""How much an importer takes: what is larger is refused or noted, before it can fill the memory."""

from typing import Any

from annotator.formats.report import Refused
from annotator.language import tr
from annotator.store.bulk import Incoming

LONGEST_LINE = 64 * 1024 * 1024  # bytes
LARGEST_WHOLE = 1024 * 1024 * 1024  # bytes of a file that has to be read as a whole
DEEPEST_JSON = 100  # levels of what is kept as metadata; deeper JSON is refused by the decoder
LONG_DOCUMENT = 10_000_000  # code points from which a document is noted as hard to work with
LONGEST_DOCUMENT = 100_000_000  # code points
MOST_SPANS = 1_000_000  # of one document
MANY_DOCUMENTS = 1_000_000  # in a project; the program is made and measured for so many


def bounded(incoming: Incoming) -> list[str]:
    """Notes on the size of a document. Raises `Refused` for one that is too large."""
    length, spans = len(incoming.document.text), len(incoming.spans)
    if length > LONGEST_DOCUMENT:
        raise Refused(
            tr(
                "its text has {length:,} characters; the most is {most:,}: split it",
                length=length,
                most=LONGEST_DOCUMENT,
            )
        )
    if spans > MOST_SPANS:
        raise Refused(tr("it has {spans:,} spans; the most is {most:,}: split it", spans=spans, most=MOST_SPANS))
    check_depth(incoming.document.meta)
    return (
        [tr("its text has {length:,} characters: consider splitting it", length=length)]
        if length > LONG_DOCUMENT
        else []
    )


def check_depth(meta: dict[str, Any]) -> None:
    """Raises `Refused` for metadata with more levels than can be kept."""
    if any(isinstance(value, dict | list) for value in meta.values()) and _deeper(meta, DEEPEST_JSON):
        raise Refused(tr("its metadata is nested more than {levels} levels deep", levels=DEEPEST_JSON))


def _deeper(value: Any, levels: int) -> bool:
    """Whether the value has more levels than that."""
    layer = [value]
    while layer and levels >= 0:
        inner = (v.values() if isinstance(v, dict) else v for v in layer if isinstance(v, dict | list))
        layer = [w for one in inner for w in one]
        levels -= 1
    return bool(layer)
