"""Menus and shortcuts, made from the command registry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from annotator.commands import Command
from annotator.commands.registry import MENUS
from annotator.gui.keys import belongs_to_text, sequences, shown
from annotator.language import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window


def escaped(text: str) -> str:
    """`text` for a menu, where & would underline a letter."""
    return text.replace("&", "&&")


def titles(names: Sequence[str], keys_of: Mapping[str, list[str]]) -> dict[str, str]:
    """The menus' names, each with & before the letter that opens it with Alt. A key of a command is no menu's: Qt would
    run neither."""
    taken = {key[-1].lower() for keys in keys_of.values() for key in keys if key[:-1] == "Alt+"}
    found = dict.fromkeys(names, "")
    # Those that can have their first letter come first.
    for name in sorted(names, key=lambda n: n[0].lower() in taken):
        at = next((i for i, letter in enumerate(name.lower()) if letter not in taken), None)
        found[name] = name if at is None else f"{name[:at]}&{name[at:]}"
        taken |= {name[at].lower()} if at is not None else set()
    return found


def build(
    window: QMainWindow,
    commands: Iterable[Command],
    keys_of: dict[str, list[str]],
    run: Callable[[Command], None],
    applies: Callable[[Command], bool],
) -> list[QAction]:
    """Fills the menu bar. Keys that belong to the text are only named here; the text view hears them itself."""
    bar = window.menuBar()
    for old in window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        window.removeAction(old)
        old.deleteLater()
    bar.clear()
    names = titles([tr(name) for name in MENUS], keys_of)
    menus = {name: bar.addMenu(names[tr(name)]) for name in MENUS}
    actions: list[QAction] = []
    for command in commands:
        action = QAction(escaped(tr(command.title)), window)
        action.setStatusTip(tr(command.help))
        keys = keys_of.get(command.id, [])
        of_window = [key for key in keys if not belongs_to_text(key)]
        action.setShortcuts([s for key in of_window for s in sequences(key)])
        if keys:
            # What stands after a tab is shown as the key, whether Qt listens for it or the text does.
            action.setText(f"{escaped(tr(command.title))}\t{shown(keys[0])}")
        action.triggered.connect(lambda _=False, c=command: run(c))
        menus[command.menu].addAction(action)
        actions.append(action)
    for menu in menus.values():
        menu.aboutToShow.connect(lambda m=menu: _enable(m, actions, list(commands), applies))
        menu.aboutToHide.connect(lambda: _enable_all(actions))
    return actions


def _enable(menu: QMenu, actions: list[QAction], commands: list[Command], applies: Callable[[Command], bool]) -> None:
    """Greys out what does not apply while the menu is shown; shortcuts ask when they are pressed."""
    shown_here = set(menu.actions())
    for action, command in zip(actions, commands, strict=True):
        if action in shown_here:
            action.setEnabled(applies(command))


def _enable_all(actions: list[QAction]) -> None:
    for action in actions:
        action.setEnabled(True)


def context_menu(window: Window, offset: int, where: QPoint) -> None:
    """What can be done at a place of the text (code points), at a point of the screen."""
    session = window.session
    if session is None:
        return
    start, end = session.selection or (0, 0)
    if not start <= offset < end:
        session.move(session.unit(offset))
    menu = QMenu(window)
    for name in ("span.accept", "span.reject", "edit.copy", "span.accept_all", "document.accept"):
        command = next(c for c in window.commands if c.id == name)
        if command.when(window.context()):
            keys = window.keys_of[name]
            text = escaped(tr(command.title)) + (f"\t{shown(keys[0])}" if keys else "")
            menu.addAction(text).triggered.connect(lambda _=False, c=command: window.run(c))
    menu.addSeparator()
    for label in session.scheme:
        text = escaped(label.name) + (f"\t{label.key}" if label.key else "")
        menu.addAction(text).triggered.connect(lambda _=False, n=label.name: window.apply_label(n))
    menu.exec(where)
