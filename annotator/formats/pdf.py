"""PDF, with pypdf (the extra `pdf`) in a process of its own: a file that loops or fills the memory ends there."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.formats.building import About, build, taken
from annotator.formats.format import Format, Options, Read
from annotator.formats.libraries import library
from annotator.formats.report import Refused
from annotator.language import tr
from annotator.store.bulk import Incoming

MOST_PAGES = 5_000
SECONDS = 60.0
_SCRIPT = Path(__file__).with_name("pdf_pages.py")


def read(path: Path, _options: Options) -> Iterator[Read]:
    """The one document."""
    path.open("rb").close()  # what cannot be read is said as for other files
    yield taken(path, 0, lambda: _document(path))


def _document(path: Path) -> tuple[Incoming, list[str]]:
    library("pypdf", "pdf", "PDF")
    said = _pages(path)
    pages = [page.strip("\n") for page in said["pages"]]
    if not any(page.strip() for page in pages):
        raise Refused(
            tr("no text was found on its {pages} pages: if they are scanned, run OCR over it first", pages=len(pages))
        )
    meta = {key: said[key] for key in ("author", "date") if said[key]}
    about = About(path.stem, said["title"], path.name, {**meta, "pages": len(pages)})
    found, notes = build("\n\n".join(page for page in pages if page.strip()), (), about, where="pages")
    bare = sum(not page.strip() for page in pages)
    return found, [
        *notes,
        tr("{bare} of its {pages} pages have no text", bare=bare, pages=len(pages)),
    ] if bare else notes


def _pages(path: Path) -> dict[str, Any]:
    """What the child process says of the file."""
    # -P: the folder of the script is not searched, for its files have names of other modules.
    command = [sys.executable, "-P", str(_SCRIPT), str(path.resolve()), str(MOST_PAGES)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise Refused(tr("it was not read after {seconds:.0f} seconds", seconds=SECONDS)) from None
    try:
        said: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        raise Refused(
            tr("reading it ended with status {status}: it is damaged, or needs too much memory", status=done.returncode)
        ) from None
    if "unreadable" in said:
        raise Refused(tr("it cannot be read as PDF ({error})", error=said["unreadable"]))
    if "is_encrypted" in said:
        raise Refused(tr("it is encrypted: save a copy without a password"))
    if "too_many" in said:
        raise Refused(
            tr("it has {count:,} pages; the most is {most:,}: split it", count=said["too_many"], most=MOST_PAGES)
        )
    return said


FORMAT = Format(
    "pdf", "PDF", (".pdf",), read=read, sniff=lambda head, _path: 0.9 if head.startswith(b"%PDF-") else 0.0,
    losses=("lines and columns are as the file has them; pictures are not taken; needs the extra `pdf`",),
)  # fmt: skip
