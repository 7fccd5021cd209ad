"""Menus, key sheet, palette and key editor name the commands of the registry with the same keys, whatever they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMenu

from annotator.commands import all_commands
from annotator.commands.keymap import assign
from annotator.commands.registry import MENUS
from annotator.gui.key_editor import KeyEditor
from annotator.gui.key_sheet import sections
from annotator.gui.keys import belongs_to_text, sequences, shown
from annotator.gui.menus import escaped, titles
from annotator.gui.picker import Choice, Picker
from annotator.gui.trees import items
from annotator.gui.window import Window
from tests.gui.seat import SETTINGS
from tests.making import SCHEME, TEXT, project_with

COMMANDS = all_commands()
OTHER_KEYS = assign(COMMANDS, assign(COMMANDS, {}, "edit.undo", ["Ctrl+J", "Backspace"]), "view.theme", ["Alt+F"])


@pytest.fixture(scope="module")
def shared_window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:  # noqa: ARG001
    """A window on a project; nothing here changes anything but its keys."""
    path = tmp_path_factory.mktemp("agreement") / "work.annot"
    project_with(path, TEXT).close()
    window = Window(SETTINGS)
    window.open_path(path)
    yield window
    window.close()


@pytest.fixture(params=[{}, OTHER_KEYS], ids=["default keys", "other keys"])
def window(shared_window: Window, request: pytest.FixtureRequest) -> Window:
    shared_window.settings = SETTINGS.with_values(keys=request.param)
    shared_window.rebuild_keys()
    return shared_window


def _menu(window: Window, name: str) -> QMenu:
    [menu] = [a.menu() for a in window.menuBar().actions() if a.text().replace("&", "") == name]
    assert isinstance(menu, QMenu)
    return menu


def test_the_keys_are_those_of_the_registry_or_of_the_user(window: Window) -> None:
    wanted = {c.id: list(c.keys) for c in COMMANDS} | window.settings.keys
    assert window.keys_of == wanted


@pytest.mark.parametrize("name", MENUS)
def test_a_menu_has_its_commands_in_order_with_their_keys(window: Window, name: str) -> None:
    commands = [c for c in COMMANDS if c.menu == name]
    actions = _menu(window, name).actions()
    assert [a.text().split("\t")[0] for a in actions] == [escaped(c.title) for c in commands]
    assert [a.statusTip() for a in actions] == [c.help for c in commands]
    for action, command in zip(actions, commands, strict=True):
        keys = window.keys_of[command.id]
        of_window = [s for key in keys if not belongs_to_text(key) for s in sequences(key)]
        named = [shown(keys[0])] if keys else []
        assert action.shortcuts() == of_window
        assert action.text().split("\t")[1:] == named


def test_a_menu_item_runs_its_command(window: Window) -> None:
    undo = next(a for a in _menu(window, "Edit").actions() if a.text().startswith("Undo"))
    undo.trigger()
    assert window.status.message.text() == "There is nothing to undo."


def test_what_does_not_apply_is_grey_while_its_menu_is_open_and_heard_otherwise(window: Window) -> None:
    menu = _menu(window, "Review")
    [accept_all] = [a for a in menu.actions() if a.text().startswith("Accept all suggestions")]
    menu.aboutToShow.emit()
    assert not accept_all.isEnabled()
    menu.aboutToHide.emit()
    assert accept_all.isEnabled()


def test_the_key_sheet_has_every_key_and_the_labels(window: Window) -> None:
    found = dict(sections(COMMANDS, window.keys_of, SCHEME))
    *labels, everywhere = found.pop("Labels")
    assert labels == [(label.key, label.name) for label in SCHEME]
    assert everywhere == ("Shift and its key", "Every occurrence of the text")
    wanted = {
        name: [
            (" or ".join(shown(k) for k in window.keys_of[c.id]), c.title.rstrip("…"))
            for c in COMMANDS
            if c.menu == name and window.keys_of[c.id]
        ]
        for name in MENUS
    }
    assert found == wanted


def test_the_palette_has_every_command_that_applies_with_its_keys(window: Window) -> None:
    choices: list[Choice] = []

    def look() -> None:
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, Picker)
        choices.extend(picker._choices)
        picker.reject()

    QTimer.singleShot(0, window, look)
    window.ui.show_palette()
    menus = {c.text: (c.detail, c.hint.split("  ")) for c in choices if c.detail in MENUS}
    assert menus == {
        c.title.rstrip("…"): (c.menu, [shown(k) for k in window.keys_of[c.id][:2]] or [""])
        for c in COMMANDS
        if c.when(window.context())
    }
    assert [c.text for c in choices if c.detail not in MENUS] == [*(f"Label {x.name}" for x in SCHEME), TEXT[:30]]


def test_the_key_editor_lists_every_command_with_its_keys(window: Window) -> None:
    editor = KeyEditor(window)
    rows = [tuple(item.text(i) for i in range(3)) for item in items(editor.list)]
    assert rows == [(c.title.rstrip("…"), "   ".join(shown(k) for k in window.keys_of[c.id]), c.menu) for c in COMMANDS]
    editor.deleteLater()


@pytest.mark.parametrize(
    ("keys", "texts"),
    [
        ([], ["&File", "&Edit", "&Move", "&Review", "&View"]),
        (["Alt+R"], ["&File", "&Edit", "&Move", "Rev&iew", "&View"]),
        (["Alt+F", "Alt+Shift+E", "Alt+1"], ["F&ile", "&Edit", "&Move", "&Review", "&View"]),
        (["Alt+F", "Alt+I", "Alt+L", "Alt+E"], ["File", "E&dit", "&Move", "&Review", "&View"]),
    ],
)
def test_a_menu_gives_way_to_a_command_with_its_letter(keys: list[str], texts: list[str]) -> None:
    names = [text.replace("&", "") for text in texts]
    assert list(titles(names, {"some.command": keys}).values()) == texts


def test_a_clash_in_the_settings_is_named(window: Window) -> None:
    window.settings = SETTINGS.with_values(keys={"edit.undo": ["Ctrl+J"], "edit.redo": ["Ctrl+J"]})
    assert window.rebuild_keys() == ["Ctrl+J is the key of both “Undo” and “Redo”; the first keeps it."]
