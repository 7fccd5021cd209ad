"""A wheel holds the project's files and nothing else; build.sh asks this of each that it builds."""

import zipfile
from pathlib import Path

import pytest

from tests.packaging.scripts import script

check = script("check_contents.py")
TRACKED = [
    "annotator/__init__.py",
    "annotator/gui/app.py",
    "resources/keys/vim.toml",
    "tests/test_docs.py",
    "README.md",
]
RIGHT = [
    "annotator/__init__.py", "annotator/gui/app.py", "annotator/resources/keys/vim.toml", "a-1.dist-info/METADATA",
    "a-1.dist-info/WHEEL", "a-1.dist-info/RECORD", "a-1.dist-info/entry_points.txt", "a-1.dist-info/licenses/LICENSE",
]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (RIGHT, []),
        ([*RIGHT, "annotator/gui/__pycache__/app.pyc"], ["not ours: annotator/gui/__pycache__/app.pyc"]),
        ([*RIGHT, "tests/test_docs.py"], ["not ours: tests/test_docs.py"]),
        ([name for name in RIGHT if "vim" not in name], ["missing: annotator/resources/keys/vim.toml"]),
    ],
)
def test_what_is_too_many_or_missing_is_named(tmp_path: Path, names: list[str], said: list[str]) -> None:
    wheel = tmp_path / "a-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    assert check.complaints(wheel, TRACKED) == said
