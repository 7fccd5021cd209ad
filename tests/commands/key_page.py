"""The page of all keys in the handbook, made from the registry. Write it: python -m tests.commands.key_page"""

from pathlib import Path

from annotator.commands import Command, all_commands
from annotator.commands.registry import MENUS

DOC = Path(__file__).parent.parent.parent / "resources" / "docs" / "keys.md"
_INTRO = """# Keys

F1 shows your own keys on one sheet, and writes it as PDF for the wall; Ctrl+Shift+K changes them, with profiles for
people who come from Prodigy, doccano or Label Studio and for vim hands. `annotator commands` lists every command.

Plain letters and digits label: the selected words, else the active span, else the word at the caret. Shift and a
label's key labels every occurrence of the text. Everything else moves, decides or commands.
"""


_END = "This page is made by `python -m tests.commands.key_page` and checked by a test."


def key_page() -> str:
    """The whole page."""
    parts = [_INTRO]
    for menu in MENUS:
        found = [command for command in all_commands() if command.menu == menu]
        rows = [_row(command) for command in found if command.keys]
        parts.append("\n".join([f"## {menu}\n", "| key | command | what it does |", "| --- | --- | --- |", *rows]))
        without = ", ".join(_title(command) for command in found if not command.keys)
        parts += [f"Without a key, in the menu and by Ctrl+K: {without}."] if without else []
    return "\n\n".join(part.strip() for part in [*parts, _END]) + "\n"


def _row(command: Command) -> str:
    return f"| {' or '.join(command.keys)} | {_title(command)} | {command.help} |"


def _title(command: Command) -> str:
    return command.title.rstrip("…")


if __name__ == "__main__":
    DOC.write_text(key_page(), encoding="utf-8")
