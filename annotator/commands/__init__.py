"""Everything a user can do, each registered once. No Qt and no SQL here."""

from annotator.commands.registry import Command, registered


def all_commands() -> tuple[Command, ...]:
    """All commands, menu by menu."""
    # Importing a module registers its commands.
    from annotator.commands import app, borders, document, move, names, occurrences, review, span  # noqa: F401
    from annotator.commands.registry import MENUS

    return tuple(sorted(registered(), key=lambda c: (MENUS.index(c.menu), _MODULES.index(c.run.__module__))))


# In the order in which their commands stand in a menu.
_MODULES = [
    f"annotator.commands.{name}"
    for name in ("document", "move", "span", "borders", "occurrences", "names", "review", "app")
]


__all__ = ["Command", "all_commands"]
