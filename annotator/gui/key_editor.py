"""The keys of all commands: find one by name or by pressing its key, give it others, take a ready profile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
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
from annotator.gui.dialogs import run
from annotator.gui.keys import known_name, shown
from annotator.gui.picker import Choice, Picker
from annotator.gui.trees import Emptiness, choose_row, flat_list, items
from annotator.language import mark, tr
from annotator.paths import resource

if TYPE_CHECKING:
    from annotator.gui.window import Window

_HELP = mark("Enter gives the command a key, Insert one more, Delete takes its keys away.")
_K = Qt.Key
# Keys that only change what others mean; a key that is none to Qt has the number 0 or this one's.
_NO_KEYS = frozenset((
    _K.Key_Shift, _K.Key_Control, _K.Key_Alt, _K.Key_Meta, _K.Key_AltGr, _K.Key_Super_L, _K.Key_Super_R, _K.Key_Hyper_L,
    _K.Key_Hyper_R, _K.Key_CapsLock, _K.Key_NumLock, _K.Key_ScrollLock, _K.Key_Mode_switch, _K.Key_Multi_key,
    _K.Key_unknown, 0,
))  # fmt: skip
_DEAD = range(_K.Key_Dead_Grave, _K.Key_Dead_Longsolidusoverlay + 1)  # accents that wait for their letter
_PROFILES = {
    "prodigy": mark("For people who come from Prodigy"),
    "doccano": mark("For people who come from doccano"),
    "label_studio": mark("For people who come from Label Studio"),
    "vim": mark("For vim hands"),
}


def _title(command: Command) -> str:
    return tr(command.title).rstrip("…")


class KeyCapture(QDialog):
    """Asks for a key by letting it be pressed. `does` says what keys do now; with `ask` it is named before one is
    taken from there."""

    def __init__(self, parent: QWidget, title: str, does: Mapping[str, str], *, ask: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.key = ""
        self._does, self._ask = does, ask
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumSize(380, 90)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say(tr("{title}. Press the key; Esc leaves everything as it is.", title=title))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.setAccessibleDescription(text)

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
        elif event.key() not in _NO_KEYS and event.key() not in _DEAD:
            self._take(known_name(event, self._does))

    def _take(self, key: str) -> None:
        if self._ask and key in self._does and key != self.key:
            # The first press names the clash, the second takes the key over.
            self.key = key
            self._say(
                tr(
                    "{key} is the key of {what} now. Press it again to take it over, another key to choose that, "
                    "Esc to leave everything as it is.",
                    key=shown(key),
                    what=self._does[key],
                )
            )
        else:
            self.key = key
            self.accept()


class KeyEditor(QDialog):
    """Changes count at once and are kept in the settings."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keys"))
        self._window = window
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Type part of a command's name"))
        self.filter.setAccessibleName(tr("Filter commands"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.filter.installEventFilter(self)
        self.list = flat_list(tr("Commands and keys"), [tr("Command"), tr("Keys"), tr("Menu")])
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(lambda *_: window.attempt(self.change))
        Emptiness(self.list, tr("No command has these words. Fewer letters show more; “Find by key…” takes a key."))
        self.said = QLabel(tr(_HELP))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QHBoxLayout()
        for text, act in (
            (tr("Find by &key…"), self.find_key), (tr("&Reset"), self.reset), (tr("Reset &all"), self.reset_all),
            (tr("&Profile…"), self.profile), (tr("&Import…"), self.read), (tr("&Export…"), self.write),
        ):  # fmt: skip
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
        does = {key: what for key, what in self._does().items() if key not in self._window.keys_of[one.id]}
        capture = KeyCapture(self, tr("A key for “{command}”", command=_title(one)), does)
        if run(capture):
            keys = [*self._window.keys_of[one.id], capture.key] if more else [capture.key]
            self._use(assign(self._window.commands, self._window.settings.keys, one.id, keys))
            self._say_labels([capture.key])

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
        self.said.setText(tr("All keys are the defaults again."))

    def find_key(self) -> None:
        """Shows the command that a pressed key runs."""
        does = self._does()
        capture = KeyCapture(self, tr("Which command has a key"), does, ask=False)
        if not run(capture):
            return
        self.filter.clear()
        for item in items(self.list):
            if item.data(0, Qt.ItemDataRole.UserRole) == self._window.keys.get(capture.key):
                self.list.setCurrentItem(item)
        key = shown(capture.key)
        what = does.get(capture.key)
        self.said.setText(
            tr("{key} is the key of {what}.", key=key, what=what) if what else tr("{key} is free.", key=key)
        )
        self.list.setFocus()

    def profile(self) -> None:
        """Takes one of the ready profiles in place of all keys."""
        choices = [
            Choice(tr(text), partial(self._take, resource("keys", f"{name}.toml"))) for name, text in _PROFILES.items()
        ]
        Picker(self, tr("Profile"), [Choice(tr("Annotator's own keys"), self.reset_all), *choices]).choose()

    def read(self) -> None:
        """Takes the keys of a file in place of all keys."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", tr("Keys (*.toml)"))
        if name:
            self._take(Path(name))

    def _take(self, path: Path) -> None:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise AnnotatorError(
                tr("{file} cannot be read ({reason}).", file=path, reason=error), tr("Choose another file.")
            ) from error
        overrides = read_profile(text, path.name, self._window.commands)
        self._use(without_defaults(self._window.commands, overrides))
        self._say_labels(self._window.keys)

    def write(self) -> None:
        """Writes the keys that differ from the defaults."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Export keys"), "keys.toml", tr("Keys (*.toml)"))
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.toml")
            try:
                path.write_text(write_profile(self._window.settings.keys), encoding="utf-8")
            except OSError as error:
                raise AnnotatorError(
                    tr("{file} cannot be written ({reason}).", file=path, reason=error.strerror),
                    tr("Choose another folder."),
                ) from error
            self.said.setText(tr("Written to {file}", file=path))

    # -- inside ---------------------------------------------------------------------------------------------------

    def _does(self) -> dict[str, str]:
        """What each key does now: commands first, as in the text."""
        session = self._window.session
        labels = [label for label in session.scheme if label.key] if session is not None else []
        of_labels = {label.key.upper(): tr("the label {label}", label=label.name) for label in labels}
        return of_labels | {key: tr("“{command}”", command=_title(one)) for key, one in self._window.keys.items()}

    def _use(self, overrides: Overrides) -> None:
        """Keeps these keys and says which other commands have fewer now."""
        before, one = self._window.keys_of, self.current
        self._window.change_settings(keys=overrides)
        problems = self._window.rebuild_keys()
        after = self._window.keys_of
        self._fill()
        fewer = [_title(c) for c in self._window.commands if c != one and set(before[c.id]) - set(after[c.id])]
        named = f"{', '.join(fewer[:8])}{'…' if len(fewer) > 8 else ''}"
        lost = [tr("Fewer keys now: {commands}.", commands=named)] if fewer else []
        self.said.setText(" ".join([tr("Kept."), *lost, *problems]))

    def _say_labels(self, keys: Iterable[str]) -> None:
        """Names labels whose letters are commands' keys now."""
        session, given = self._window.session, set(keys)
        taken = [x.name for x in session.scheme if x.key and x.key.upper() in given] if session is not None else []
        if taken:
            self.said.setText(
                tr(
                    "The letters of {labels} run commands now. Ctrl+L still gives these labels; Labels… in the Edit "
                    "menu gives them other keys.",
                    labels=", ".join(taken),
                )
            )

    def _fill(self) -> None:
        chosen, wanted = self.current, self.filter.text().casefold().split()
        self.list.clear()
        for one in self._window.commands:
            keys = "   ".join(shown(k) for k in self._window.keys_of[one.id])
            if all(w in f"{tr(one.title)} {keys} {tr(one.menu)}".casefold() for w in wanted):
                item = QTreeWidgetItem([_title(one), keys, tr(one.menu)])
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
            acts: dict[int, Callable[[], None]] = {
                _K.Key_Return: self.change, _K.Key_Enter: self.change, _K.Key_Delete: self.remove,
                _K.Key_Insert: partial(self.change, more=True),
            }  # fmt: skip
            if watched is self.list and key in acts:
                self._window.attempt(acts[key])
                return True
        return super().eventFilter(watched, event)
