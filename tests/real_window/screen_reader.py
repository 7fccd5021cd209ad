"""Stands for a screen reader: what it finds and hears goes to stdout as lines of JSON.

Debian's Python runs it, which has pyatspi. It never ends by itself.
"""

import json
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

LOOK_EVERY = 50  # milliseconds


def tell(**what: object) -> None:
    """Writes one line."""
    print(json.dumps(what), flush=True)


def heard(event: Any) -> None:
    """The program told of something; where the caret is, is asked back over the bus."""
    if event.type == "object:announcement":
        tell(said=event.any_data)
    elif event.source.getRole() == pyatspi.ROLE_DOCUMENT_FRAME:
        tell(caret=event.source.queryText().caretOffset)


def article(thing: Any) -> Any:
    """The document in a tree of accessible objects, None where there is none (yet)."""
    if thing is None or thing.getRole() == pyatspi.ROLE_DOCUMENT_FRAME:
        return thing
    return next((found for child in thing if (found := article(child)) is not None), None)


def look() -> bool:
    """Looks for the document until it is there; True says: look again."""
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clear_cache()
    try:
        found = article(desktop)
    except (GLib.GError, LookupError, RuntimeError):  # the program is still building its window
        return True
    if found is None:
        return True
    text = found.queryText()
    tell(article=found.name, title=found.description, text=text.getText(0, -1), at=text.caretOffset)
    return False


pyatspi.Registry.registerEventListener(heard, "object:announcement", "object:text-caret-moved")
tell(listening=True)
GLib.timeout_add(LOOK_EVERY, look)
pyatspi.Registry.start()
