"""The keys of all commands: find one by name or by pressing its key, give it others, take a ready profile."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.commands import Command
from annotator.commands.keymap import Overrides, assign, read_profile, without_defaults, write_profile
from annotator.errors import AnnotatorError
from annotator.gui.article.guard import guarded
from annotator.gui.keys import name_of, shown
from annotator.gui.picker import Choice, Picker
from annotator.gui.trees import choose_row, flat_list, items
from annotator.paths import resource

if TYPE_CHECKING:
    from annotator.gui.window import Window

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_PROFILES = {
    "prodigy": "For people who come from Prodigy",
    "doccano": "For people who come from doccano",
    "label_studio": "For people who come from Label Studio",
    "vim": "For vim hands",
}


class KeyCapture(QDialog):
    """Asks for a key by letting it be pressed; `names` says what the pressed key does now."""

    def __init__(self, parent: QWidget, title: str, owner_of: dict[str, Command]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.key = ""
        self._owner_of = owner_of
        self.said = QLabel(f"{title}. Press the key; Esc leaves everything as it is.")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumSize(380, 90)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @guarded
    def event(self, event: QEvent) -> bool:
        # Tab and the keys of shortcuts are keys like others here.
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._pressed(event)
            return True
        return super().event(event)

    def _pressed(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif Qt.Key(event.key()) not in _MODIFIERS:
            self._take(name_of(event))

    def _take(self, key: str) -> None:
        owner = self._owner_of.get(key)
        if owner is not None and key != self.key:
            # The first press names the clash, the second takes the key over.
            self.key = key
            self.said.setText(
                f"{shown(key)} is the key of “{owner.title}” now. Press it again to take it over, another key to "
                "choose that, Esc to leave everything as it is."
            )
        else:
            self.key = key
            self.accept()


class KeyEditor(QDialog):
    """Changes count at once and are kept in the settings."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle("Keys")
        self._window = window
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Type part of a command's name")
        self.filter.setAccessibleName("Filter commands")
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.filter.installEventFilter(self)
        self.list = flat_list("Commands and keys", ["Command", "Keys", "Menu"])
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(lambda *_: self.change())
        self.said = QLabel("Enter gives the command a key, Insert one more, Delete takes its keys away.")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QHBoxLayout()
        for text, act in (("Find by &key…", self.find_key), ("&Reset", self.reset), ("Reset &all", self.reset_all),
                          ("&Profile…", self.profile), ("&Import…", self.read), ("&Export…", self.write)):  # fmt: skip
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, a=act: window.attempt(a))
            buttons.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(buttons)
        self.resize(min(760, window.width() - 30), min(600, window.height() - 40))
        self._fill()

    @property
    def current(self) -> Command | None:
        """The chosen command."""
        item = self.list.currentItem()
        found = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Command) else None

    # -- what can be done -----------------------------------------------------------------------------------------

    def change(self, *, more: bool = False) -> None:
        """Gives the chosen command another key, or with `more` one beside those it has."""
        one = self.current
        if one is None:
            return
        capture = KeyCapture(self, f"A key for “{one.title.rstrip('…')}”", self._window.keys)
        if capture.exec():
            keys = [*self._window.keys_of[one.id], capture.key] if more else [capture.key]
            self._use(assign(self._window.commands, self._window.settings.keys, one.id, keys))
            self._said_labels([capture.key])

    def remove(self) -> None:
        """Takes all keys of the chosen command away."""
        one = self.current
        if one is not None:
            self._use(assign(self._window.commands, self._window.settings.keys, one.id, []))

    def reset(self) -> None:
        """Gives the chosen command its default keys again."""
        one = self.current
        if one is not None:
            self._use(assign(self._window.commands, self._window.settings.keys, one.id, list(one.keys)))

    def reset_all(self) -> None:
        """All default keys again."""
        self._use({})
        self.said.setText("All keys are the defaults again.")

    def find_key(self) -> None:
        """Shows the command that a pressed key runs."""
        capture = KeyCapture(self, "Which command has a key", {})
        if not capture.exec():
            return
        owner = self._window.keys.get(capture.key)
        self.filter.clear()
        if owner is None:
            self.said.setText(f"{shown(capture.key)} is free.")
            return
        for item in items(self.list):
            if item.data(0, Qt.ItemDataRole.UserRole) == owner:
                self.list.setCurrentItem(item)
        self.said.setText(f"{shown(capture.key)} is the key of “{owner.title}”.")

    def profile(self) -> None:
        """Takes one of the ready profiles in place of all keys."""
        choices = [
            Choice(text, partial(self._take, resource("keys", f"{name}.toml"))) for name, text in _PROFILES.items()
        ]
        Picker(self, "Profile", [Choice("Annotator's own keys", self.reset_all), *choices]).choose()

    def read(self) -> None:
        """Takes the keys of a file in place of all keys."""
        name, _ = QFileDialog.getOpenFileName(self, "Import keys", "", "Keys (*.toml)")
        if name:
            self._take(Path(name))

    def _take(self, path: Path) -> None:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise AnnotatorError(f"{path} cannot be read ({error}).", "Choose another file.") from error
        overrides = read_profile(text, path.name, self._window.commands)
        self._use(without_defaults(self._window.commands, overrides))
        self._said_labels([k for keys in overrides.values() for k in keys])

    def write(self) -> None:
        """Writes the keys that differ from the defaults."""
        name, _ = QFileDialog.getSaveFileName(self, "Export keys", "keys.toml", "Keys (*.toml)")
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.toml")
            try:
                path.write_text(write_profile(self._window.settings.keys), encoding="utf-8")
            except OSError as error:
                raise AnnotatorError(
                    f"{path} cannot be written ({error.strerror}).", "Choose another folder."
                ) from error
            self.said.setText(f"Written to {path}")

    # -- inside ---------------------------------------------------------------------------------------------------

    def _use(self, overrides: Overrides) -> None:
        self._window.change_settings(keys=overrides)
        self._window.rebuild_keys()
        self._fill()
        self.said.setText("Kept.")

    def _said_labels(self, keys: list[str]) -> None:
        """Names labels whose letters are commands' keys now."""
        session = self._window.session
        taken = [label.name for label in session.scheme if label.key in keys] if session is not None else []
        if taken:
            self.said.setText(
                f"The letters of {', '.join(taken)} run commands now. Ctrl+L still gives these labels; Labels… in the "
                "Edit menu gives them other keys."
            )

    def _fill(self) -> None:
        chosen, wanted = self.current, self.filter.text().casefold().split()
        self.list.clear()
        for one in self._window.commands:
            keys = "   ".join(shown(k) for k in self._window.keys_of[one.id])
            if all(w in f"{one.title} {keys} {one.menu}".casefold() for w in wanted):
                item = QTreeWidgetItem([one.title.rstrip("…"), keys, one.menu])
                item.setData(0, Qt.ItemDataRole.UserRole, one)
                item.setForeground(2, self.palette().color(QPalette.ColorRole.PlaceholderText))
                if one.id in self._window.settings.keys:
                    bold = item.font(1)
                    bold.setBold(True)
                    item.setFont(1, bold)
                self.list.addTopLevelItem(item)
                if one == chosen:
                    self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            choose_row(self.list, 0)
        self.list.resizeColumnToContents(0)
        self.list.resizeColumnToContents(1)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if watched is self.filter and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus()
                return True
            if watched is self.list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
                self.change(more=key == Qt.Key.Key_Insert)
                return True
            if watched is self.list and key == Qt.Key.Key_Delete:
                self.remove()
                return True
        return super().eventFilter(watched, event)
