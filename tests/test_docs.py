"""The README, the changelog and the program say the same."""

import re
from pathlib import Path

from annotator import __version__
from annotator.cli import app
from annotator.commands import all_commands

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


WANTED = """
Left Right Up Down Home End PgUp PgDown Ctrl+Home Ctrl+End Shift+Left Shift+Right Shift+Up Shift+Down
Shift+Home Shift+End Shift+PgUp Shift+PgDown Ctrl+Shift+Home Ctrl+Shift+End F2 Ctrl+L Tab Shift+Tab Space Enter
Backspace Del Alt+Right Alt+Left Alt+Shift+Left Alt+Shift+Right Ctrl+Shift+A Ctrl+Enter Ctrl+Backspace
Ctrl+Shift+Enter Ctrl+PgDown Ctrl+PgUp Ctrl+F F3 Ctrl+Z Ctrl+Shift+Z Ctrl+K F1 Esc Ctrl+M Ctrl+Shift+M Ctrl+D Ctrl+G
Ctrl+Shift+F
"""


def test_every_command_of_the_command_line_is_in_the_readme_and_no_other() -> None:
    known = {c.name for c in app.registered_commands} | {"demo"}
    named = set(re.findall(r"`annotator ([a-z]+)", README)) | set(
        re.findall(r"^annotator ([a-z]+)", README, re.MULTILINE)
    )
    assert {n for n in known if n} == named


def test_the_keys_of_the_readme_are_keys_of_the_program() -> None:
    keys = {k for c in all_commands() for k in c.keys}
    for part in README.split("| key | does |")[1:]:
        table = part.split("\n\n")[0]
        for row in table.splitlines()[2:]:
            for key in row.split("|")[1].split(","):
                wanted = key.strip()
                if wanted not in ("a label's letter", "arrows", "with Shift"):
                    assert wanted in keys, wanted
        for wanted in re.findall(r"(?:Ctrl|Alt|Shift)\+[^\s;:,)]+", table):
            assert wanted in keys, wanted


def test_every_default_key_of_the_design_is_there() -> None:
    keys = {k for c in all_commands() for k in c.keys}
    wanted = WANTED.split()
    assert set(wanted) <= keys


def test_pictures_and_version() -> None:
    for picture in re.findall(r"\]\((resources/[^)]+)\)", README):
        assert (ROOT / picture).is_file()
    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_tests_that_the_table_of_faults_names_are_there() -> None:
    table = (ROOT / "resources" / "docs" / "faults.md").read_text(encoding="utf-8")
    named = {
        name.removeprefix("tests/") for name in re.findall(r"tests/\w+|(?:store|gui|suggest|cli)/test_\w+\.py", table)
    }
    assert len(named) > 10
    assert [name for name in named if not (ROOT / "tests" / name).exists()] == []
