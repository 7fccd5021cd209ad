"""The manual page says what the command line's own help says."""

import re

import pytest
from typer.main import get_command

from annotator.cli import app
from tests.packaging.scripts import script

PAGE = script("manual.py").manual()
COMMANDS = getattr(get_command(app), "commands", {})


def _plain(text: str) -> str:
    """Words alone: where lines end differs, and roff has signs of its own."""
    return " ".join(re.sub(r"\\&|\\|\.TP|\.B ", "", text).split())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_it_with_its_whole_help(name: str) -> None:
    command = COMMANDS[name]
    section = _plain(PAGE.partition(f".SS annotator {name}")[2].partition("\n.S")[0])
    assert _plain(command.help) in section
    context = command.make_context(name, [], resilient_parsing=True)
    shown = [record for record in (p.get_help_record(context) for p in command.params) if record]
    assert shown
    for words in shown:
        assert _plain(" ".join(words)) in section


def test_its_lines_are_text_or_known_requests() -> None:
    requests = {line.split()[0] for line in PAGE.splitlines() if line[:1] in (".", "'")}
    assert requests == {".TH", ".SH", ".SS", ".TP", ".B"}
