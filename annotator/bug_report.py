"""What can be sent to those who mend bugs: versions, where it happened, what was done before. No text of documents."""

import traceback

from annotator.journal import recent_commands
from annotator.versions import versions


def bug_report(error: BaseException, *, words: bool = False) -> str:
    """Of an exception its kind and the places in the program. With `words` also what it says, which may quote a
    document, a label or the name of a file."""
    found = [f"{name} {version}" for name, version in versions().items()]
    done = f"commands before: {', '.join(recent_commands()) or 'none'}"
    what = traceback.format_exception(error) if words else _places(error)
    return "\n".join([*found, done, "", "".join(what)])


def _places(error: BaseException) -> list[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    earlier = [*_places(before), "\nwhich led to\n\n"] if before is not None else []
    return [*earlier, *traceback.format_tb(error.__traceback__), f"{type(error).__qualname__}\n"]
