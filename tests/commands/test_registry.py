"""The one list of commands, and those who take theirs from it without a window."""

import json

import pytest
from typer.testing import CliRunner

from annotator.cli import app
from annotator.commands import all_commands
from annotator.commands.context import Context
from annotator.commands.registry import MENUS, Command, add, registered, run
from annotator.errors import AnnotatorError

COMMANDS = all_commands()


class Shown:
    """A window that only shows errors."""

    def __init__(self) -> None:
        self.errors: list[AnnotatorError] = []

    def show_error(self, error: AnnotatorError) -> None:
        self.errors.append(error)


def test_every_command_says_what_it_does() -> None:
    for command in COMMANDS:
        assert command.title[0].isupper(), command
        assert command.help.endswith("."), command
        assert command.menu in MENUS


def test_every_menu_has_commands_and_they_come_menu_by_menu() -> None:
    order = [MENUS.index(c.menu) for c in COMMANDS]
    assert order == sorted(order)
    assert set(order) == set(range(len(MENUS)))


def test_nothing_is_registered_twice_and_the_list_is_whole() -> None:
    assert len({c.id for c in COMMANDS}) == len(COMMANDS) == len(registered())
    keys = [key for c in COMMANDS for key in c.keys]
    assert len(set(keys)) == len(keys)
    titles = [c.title for c in COMMANDS]
    assert len(set(titles)) == len(titles)


def test_plain_letters_and_digits_are_left_to_labels() -> None:
    assert [c.id for c in COMMANDS for key in c.keys if len(key) == 1 and key.isalnum()] == []


@pytest.mark.parametrize(
    "bad",
    [
        Command("edit.undo", "Again", "Again.", "Edit", lambda _context: None),
        Command("test.menu", "Other", "Other.", "Tools", lambda _context: None),
        Command("test.key", "Key", "Key.", "Edit", lambda _context: None, ("Ctrl+Z",)),
    ],
    ids=lambda c: c.id,
)
def test_an_id_a_menu_or_a_key_that_does_not_fit_is_a_bug(bad: Command) -> None:
    before = registered()
    with pytest.raises(ValueError, match=r"command .* (is there already|has a key of)"):
        add(bad)
    assert registered() == before


def test_the_command_line_lists_the_same_with_the_same_keys() -> None:
    done = CliRunner().invoke(app, ["commands", "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout) == [
        {"id": c.id, "title": c.title, "help": c.help, "menu": c.menu, "keys": list(c.keys)} for c in COMMANDS
    ]


def test_the_command_lines_plain_list_has_every_title_and_key() -> None:
    lines = CliRunner().invoke(app, ["commands"]).stdout.splitlines()
    assert len(lines) == len(COMMANDS)
    for command, line in zip(COMMANDS, lines, strict=True):
        assert line.startswith(" or ".join(command.keys))
        assert f" {command.title} " in line
        assert line.endswith(command.help)


def test_a_command_that_does_not_apply_does_nothing() -> None:
    def explode(_context: Context) -> None:
        raise AssertionError

    never = Command("test.never", "Never", "Never.", "Edit", explode, (), lambda _context: False)
    run(never, Context(None, Shown()))  # type: ignore[arg-type]


def test_without_a_project_only_what_needs_none_applies() -> None:
    context = Context(None, Shown())  # type: ignore[arg-type]
    applying = {c.id for c in COMMANDS if c.when(context)}
    assert {"file.new", "file.open", "file.recent", "file.quit", "view.palette", "help.keys"} <= applying
    assert not {c.id for c in COMMANDS if c.menu in ("Move", "Span", "Review", "Document")} & applying


def test_what_a_user_can_mend_is_shown_and_what_is_a_bug_is_not_swallowed() -> None:
    def mend(_context: Context) -> None:
        raise AnnotatorError("It is full.", "Empty it.")

    def bug(_context: Context) -> None:
        raise KeyError("bug")

    ui = Shown()
    run(Command("test.mend", "Mend", "Mend.", "Edit", mend), Context(None, ui))  # type: ignore[arg-type]
    assert [e.what for e in ui.errors] == ["It is full."]
    with pytest.raises(KeyError):
        run(Command("test.bug", "Bug", "Bug.", "Edit", bug), Context(None, ui))  # type: ignore[arg-type]
