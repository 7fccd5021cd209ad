"""The one list of everything a user can do. Menus, keys, the palette, the key sheet and the reference come from it."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.commands.context import Context
from annotator.errors import AnnotatorError

Run = Callable[[Context], None]
When = Callable[[Context], bool]

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


def keymap(commands: tuple[Command, ...], overrides: dict[str, list[str]]) -> tuple[dict[str, Command], list[str]]:
    """Which key runs what, with the user's own keys in place of the defaults; and the clashes, as sentences."""
    known = {c.id: c for c in commands}
    problems = [
        f"The settings give keys to “{ident}”, which is no command." for ident in overrides if ident not in known
    ]
    keys: dict[str, Command] = {}
    # The user's own keys first: where one clashes with a default, the user's wish stands.
    for one in sorted(commands, key=lambda c: c.id not in overrides):
        for key in overrides.get(one.id, one.keys):
            if key in keys:
                problems.append(f"{key} is the key of both “{keys[key].title}” and “{one.title}”; the first keeps it.")
            else:
                keys[key] = one
    return keys, problems


def run(one: Command, context: Context) -> None:
    """Runs a command that applies; what the user can mend becomes a message."""
    if not one.when(context):
        return
    try:
        one.run(context)
    except AnnotatorError as error:
        context.ui.show_error(error)
