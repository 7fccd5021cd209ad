"""Libraries that only some formats of articles need: without them their files are refused, and others still come in."""

from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.extras import needed
from annotator.formats.report import Refused


def library(module: str, extra: str, what: str) -> Any:
    """A module of the library that `what` needs. Raises `Refused`, with the way to get it, where there is none."""
    try:
        return needed(module, extra, what)
    except AnnotatorError as error:
        raise Refused(str(error)) from error
