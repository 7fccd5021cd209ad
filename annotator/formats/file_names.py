"""Names of files in a folder that an export writes, where a document is a file."""

import re
import unicodedata

_OTHER = re.compile(r"[^\w.]+")
_LONGEST = 60  # code points of a title; with four bytes each still a name that every file system takes


def file_name(number: int, title: str, suffix: str) -> str:
    """A name that sorts by number and tells the title, of letters, digits, `_`, `-` and full stops alone."""
    words = _OTHER.sub("-", unicodedata.normalize("NFC", title))[:_LONGEST].strip("-.")
    return f"{number:06}{'-' if words else ''}{words}{suffix}"
