"""Run as a script: the texts of a PDF's pages as one JSON object on stdout, or why it is refused. Knows only pypdf."""

import contextlib
import json
import logging
import sys
from typing import Any

_MEMORY = 2 * 1024 * 1024 * 1024  # bytes


def main(path: str, most_pages: int) -> None:
    """Prints what `pdf.py` reads."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # not everywhere
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    logging.disable()
    try:
        said = _said(path, most_pages)
    except Exception as error:  # noqa: BLE001 (of a library, on a stranger's file: whatever it is, it is said)
        said = {"unreadable": f"{type(error).__name__}: {str(error)[:200]}"}
    # Lone surrogates, as broken fonts give them, are replaced where texts are normalised.
    sys.stdout.write(json.dumps(said))


def _said(path: str, most_pages: int) -> dict[str, Any]:
    from pypdf import PdfReader

    reader = PdfReader(path)
    if reader.is_encrypted and not _unlocked(reader):
        return {"is_encrypted": True}
    count = reader.get_num_pages()
    if count > most_pages:
        return {"too_many": count}
    about = reader.metadata
    return {
        "pages": [page.extract_text() for page in reader.pages],
        "title": str((about and about.title) or "").strip(),
        "author": str((about and about.author) or "").strip(),
        "date": _day(str((about and about.creation_date_raw) or "")),
    }


def _day(said: str) -> str:
    """The day of a time as PDF writes it (D:20260302100000Z); empty for anything else."""
    digits = said.removeprefix("D:")[:8]
    whole = len(digits) == 8 and digits.isascii() and digits.isdecimal()
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if whole else ""


def _unlocked(reader: Any) -> bool:
    """Whether it opens without a password: many files are only locked against printing."""
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):
        return False


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
