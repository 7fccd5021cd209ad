"""The one list of everything a user can do. Menus, keys, the palette, the key sheet and the reference come from it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from annotator.commands.context import Context
from annotator.errors import AnnotatorError

Run = Callable[[Context], None]
When = Callable[[Context], bool]

_logger = logging.getLogger(__name__)
MENUS = ("File", "Edit", "Move", "Span", "Review", "Document", "View", "Help")


def always(_context: Context) -> bool:
    """For commands that always apply."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something a user can do: `keys` are its default keys as Qt writes them, `when` says whether it applies now."""

    id: str
    title: str
    help: str
    menu: str
    run: Run
    keys: tuple[str, ...] = ()
    when: When = always


_commands: dict[str, Command] = {}


def add(command: Command) -> None:
    """Registers a command; an id or a default key given twice is a bug."""
    if command.id in _commands or command.menu not in MENUS:
        raise ValueError(f"command {command.id} is there already, or its menu {command.menu} is unknown")
    clash = [c.id for c in _commands.values() if set(c.keys) & set(command.keys)]
    if clash:
        raise ValueError(f"command {command.id} has a key of {clash}")
    _commands[command.id] = command


def command(ident: str, title: str, menu: str, *keys: str, when: When = always) -> Callable[[Run], Run]:
    """Registers the decorated function; its docstring is the command's help."""

    def register(run: Run) -> Run:
        add(Command(ident, title, " ".join((run.__doc__ or "").split()), menu, run, keys, when))
        return run

    return register


def registered() -> tuple[Command, ...]:
    """All commands in the order of their registration."""
    return tuple(_commands.values())


def run(one: Command, context: Context) -> None:
    """Runs a command that applies; what the user can mend becomes a message."""
    if not one.when(context):
        return
    _logger.debug("command %s", one.id, extra={"command": one.id})
    try:
        one.run(context)
    except AnnotatorError as error:
        context.ui.show_error(error)
