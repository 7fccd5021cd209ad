"""Whether a wheel holds what the project has, and nothing else: git ls-files | python check_contents.py WHEEL."""

import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

ABOUT = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"}


def wanted(tracked: Iterable[str], wheel: str) -> set[str]:
    """The names that a wheel of this file name has to hold, when the project has these files."""
    name, version = wheel.split("-")[:2]
    places = {"annotator": "annotator", "resources": "annotator/resources"}
    split = (path.partition("/") for path in tracked)
    ours = {f"{places[top]}/{rest}" for top, _, rest in split if top in places}
    return ours | {f"{name}-{version}.dist-info/{part}" for part in ABOUT}


def complaints(wheel: Path, tracked: Iterable[str]) -> list[str]:
    """A line for each name that is too many, or missing."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    right = wanted(tracked, wheel.name)
    return [f"not ours: {name}" for name in sorted(names - right)] + [f"missing: {n}" for n in sorted(right - names)]


def main() -> int:
    """Prints what is wrong; 1 if anything is."""
    said = complaints(Path(sys.argv[1]), sys.stdin.read().splitlines())
    print("\n".join(said) or f"{sys.argv[1]} holds the project's files and nothing else.")
    return bool(said)


if __name__ == "__main__":
    sys.exit(main())
