"""Lists the licences of all that PyInstaller put into the folder, with their texts: licences.py WORK_FOLDER.

Run with the Python of the environment that was frozen, on a Debian: what is no Python package is one of Debian's.
"""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

import annotator

COMMON = Path("/usr/share/common-licenses")
LINE = "=" * 100
# Texts for packages that bring none.
TEXTS = {
    "PySide6_Essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3"), "dkpro-cassis": ("Apache-2.0",)
}  # fmt: skip
NAMES = ("licen", "copying", "notice", "copyright")
HEAD = """Annotator is under the MIT licence; the pipeline en_news_ner_sm, which comes with it, under CC BY-SA 4.0.
This file lists what else is in this folder, then gives the licences' texts.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are unchanged, as The Qt Company
publishes them on PyPI, and linked dynamically: the files libQt6*, libpyside6*, libshiboken6* and PySide6/ in _internal
may be replaced by versions of your own, and nothing in Annotator's terms forbids to change the whole, or to reverse
engineer it for debugging such changes. Their source text is at https://download.qt.io/official_releases/QtForPython and
https://download.qt.io/official_releases/qt. Whoever passes this folder on passes on this file with it, too.
Qt holds parts of others, ICU and HarfBuzz among them; https://doc.qt.io/qt-6/licenses-used-in-qt.html lists them.
"""


def sources(work: Path) -> Iterator[Path]:
    """The files from which PyInstaller made the folder, as its tables of contents name them."""
    for file, place in (("PYZ-00.toc", 1), ("COLLECT-00.toc", 0)):
        for entry in ast.literal_eval((work / file).read_text(encoding="utf-8"))[place]:
            yield Path(entry[1])


def python_packages(files: set[Path]) -> list[metadata.Distribution]:
    """Those of which at least one of the files is."""
    found = [
        dist
        for dist in metadata.distributions()
        if any(Path(str(dist.locate_file(f))) in files for f in dist.files or () if f.suffix in (".py", ".so"))
    ]
    return sorted((d for d in found if d.metadata["Name"] != "annotator"), key=lambda d: d.metadata["Name"].lower())


def terms(dist: metadata.Distribution) -> str:
    """What a package says its licence is."""
    about = dist.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    classified = [c.rpartition(" :: ")[2] for c in about.get_all("Classifier") or () if c.startswith("License")]
    return said if said and "\n" not in said else " / ".join(classified)


def texts(dist: metadata.Distribution) -> Iterator[Path]:
    """The files with a package's licence."""
    for file in dist.files or ():
        if any(name in file.name.lower() for name in NAMES) and file.suffix not in (".py", ".pyc", ".pyi"):
            yield Path(str(dist.locate_file(file)))
    yield from (COMMON / name for name in TEXTS.get(dist.metadata["Name"], ()))


def debian_packages(files: Iterable[Path]) -> list[str]:
    """The packages whose files these are, by name."""
    # /lib is /usr/lib, and dpkg knows a file under one of the two names only.
    paths = {str(f.resolve()) for f in files} | {str(f.resolve()).removeprefix("/usr") for f in files}
    done = subprocess.run(["dpkg", "-S", *sorted(paths)], capture_output=True, text=True, check=False)
    return sorted({line.partition(":")[0] for line in done.stdout.splitlines()})


def section(title: str, files: Iterable[Path]) -> None:
    """Prints the texts under a title; the same text once."""
    print(f"\n{LINE}\n{title}\n{LINE}\n")
    for text in dict.fromkeys(f.read_text(encoding="utf-8", errors="replace").strip() for f in files):
        print(text, end="\n\n")


def main(work: Path) -> None:
    """Prints the list and the texts. Ends with an error where a licence has no text."""
    files = set(sources(work))
    python = python_packages(files)
    debian = debian_packages([f for f in files if f.is_file() and str(f).startswith(("/usr/", "/lib/"))])
    print(HEAD)
    for dist in python:
        print(f"{dist.metadata['Name']:<24} {dist.version:<20} {terms(dist)}")
    for name in debian:
        print(f"{name:<24} {'of Debian':<20} see its text")
    resources = Path(annotator.__file__).parent / "resources"
    section("The pipeline en_news_ner_sm", [resources / "pipelines" / "en_news_ner_sm" / "LICENCES.md"])
    bare = []
    for dist in python:
        found = list(texts(dist))
        bare += [] if found else [dist.metadata["Name"]]
        section(f"{dist.metadata['Name']} {dist.version}: {terms(dist)}", found)
    for name in debian:
        section(f"{name}, of Debian", [Path("/usr/share/doc", name, "copyright")])
    if bare:
        sys.exit(f"No licence's text was found for {', '.join(bare)}: name one in {Path(__file__).name}.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
