"""Libraries that only some formats need: they come with an extra of the package, so they may not be here."""

import importlib
from typing import Any

from annotator.errors import AnnotatorError
from annotator.language import tr


def needed(module: str, extra: str, what: str) -> Any:
    """A module of a library that `what` needs. Raises `AnnotatorError`, with the way to get it, where it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        library = module.partition(".")[0]
        raise AnnotatorError(
            tr(
                "{what} needs the library {library}, which is not installed ({error}).",
                what=what,
                library=library,
                error=error,
            ),
            tr("Install it: pip install 'annotator[{extra}]'.", extra=extra),
        ) from error
