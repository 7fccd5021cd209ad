"""Between Qt's key events and the portable names of keys that commands carry ("Ctrl+Enter", "Shift+Tab", "p")."""

import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from annotator.language import mark, tr

_NAMES = {"Return": "Enter", "Backtab": "Tab", "Delete": "Del"}
# What boards have printed on their keys: the translators of Qt write "Control" and "Bild abwärts", and know no Enter.
_PRINTED = {
    mark("Ctrl"), mark("Shift"), mark("Alt"), mark("Meta"), mark("Enter"), mark("Space"), mark("Tab"), mark("Esc"),
    mark("Backspace"), mark("Del"), mark("Ins"), mark("Home"), mark("End"), mark("PgUp"), mark("PgDown"),
    mark("Left"), mark("Right"), mark("Up"), mark("Down"),
}  # fmt: skip
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MODIFIERS = _COMMANDING | _SHIFT

# What stands on a US board from the keys with these numbers on. Linux and the PC count keys alike; X11 adds 8.
_ROWS = {2: "1234567890-=", 16: "qwertyuiop[]", 30: "asdfghjkl;'", 44: "zxcvbnm,./"}
_US_BOARD = {first + i: sign for first, row in _ROWS.items() for i, sign in enumerate(row)}
_FIRST_CODE = {"xcb": 8, "wayland": 8, "windows": 0}


def name_of(event: QKeyEvent) -> str:
    """The portable name of the pressed key with its modifiers; the keypad counts like the other keys."""
    combination = QKeyCombination(event.modifiers() & _MODIFIERS, Qt.Key(event.key()))
    written = QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
    *modifiers, key = _parts(written)
    return "+".join([*modifiers, _NAMES.get(key, key)])


def _parts(key: str) -> list[str]:
    """Its modifiers and itself, which may be "+"."""
    return [*key[:-1].split("+")[:-1], "+"] if key.endswith("+") else key.split("+")


def label_key(event: QKeyEvent) -> str:
    """The letter or digit that may be a label's key, in lower case, else an empty string."""
    text = event.text()
    return text.lower() if len(text) == 1 and text.isalnum() and not is_command(event) else ""


def is_command(event: QKeyEvent) -> bool:
    """Whether a key is pressed with Ctrl, Alt or Meta: it types nothing."""
    return bool(event.modifiers() & _COMMANDING)


def readings(event: QKeyEvent) -> list[QKeyEvent]:
    """What a pressed key can mean, first what the layout says.

    Where that is nothing, a sign counts without the Shift it needs on this layout (":" is Shift and another key on
    many), and a key that has no Latin letter counts as the same key of a US board.
    """
    sign = _sign(event)
    found = [event]
    if event.modifiers() & _SHIFT and sign.isprintable() and sign.strip() and not sign.isalpha():
        found.append(_copy(event, event.key(), event.modifiers() & ~_SHIFT, event.text()))
    same = on_us_board(event)
    return [*found, same] if same is not None else found


def on_us_board(event: QKeyEvent) -> QKeyEvent | None:
    """The key at the same place of a US board, where the layout has no Latin letter for it, or it is in the digit row.

    People who write Russian or Greek find "p" and Ctrl+Z where these letters stand beside their own on the board; Qt
    finds them only where a Latin layout is loaded too, and never without Ctrl. In the digit row of a French or Czech
    board digits need Shift; labels and Alt+1 do not.
    """
    first = _FIRST_CODE.get(QGuiApplication.platformName())
    if first is None:
        return None
    place, sign = _US_BOARD.get(event.nativeScanCode() - first, ""), _sign(event)
    if not place or place == sign.lower() or not (place.isdigit() or _is_foreign(sign)):
        return None
    return _copy(event, ord(place.upper()), event.modifiers(), "" if is_command(event) else place)


def known_name(event: QKeyEvent, keys: Mapping[str, object]) -> str:
    """The name under which `keys` knows the pressed key, else its own."""
    names = [name_of(reading) for reading in readings(event)]
    return next((name for name in names if name in keys), names[0])


def _sign(event: QKeyEvent) -> str:
    """What the layout has on the key, letters as capitals; an empty string for keys that write nothing."""
    return chr(event.key()) if 32 < event.key() <= 0x10FFFF else ""


def _is_foreign(sign: str) -> bool:
    """Whether it belongs to a script that is not the Latin one."""
    return bool(sign) and unicodedata.category(sign)[0] in "LM" and "LATIN" not in unicodedata.name(sign, "")


def _copy(event: QKeyEvent, key: int, modifiers: Qt.KeyboardModifier, text: str) -> QKeyEvent:
    return QKeyEvent(event.type(), key, modifiers, text, event.isAutoRepeat())


def sequences(key: str) -> list[QKeySequence]:
    """What Qt must listen to for a key: Enter is the main one and the keypad's."""
    names = [key.replace("Enter", "Return"), key] if key.endswith("Enter") else [key]
    return [QKeySequence(name) for name in names]


def belongs_to_text(key: str) -> bool:
    """Whether a key is heard only while the text has the keyboard: without Ctrl, Alt or Meta, and no function key.

    Everywhere else such keys type, choose from lists or press buttons.
    """
    *modifiers, last = key.split("+") if not key.endswith("+") else [key]
    function_key = last[:1] == "F" and last[1:].isdigit()
    return not function_key and not set(modifiers) & {"Ctrl", "Alt", "Meta"} and not key.startswith("Ctrl+")


def shown(key: str) -> str:
    """A key as the boards of the user's language have it, on a Mac with the signs of its desktop."""
    if QGuiApplication.platformName() == "cocoa":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    return "+".join(tr(part) if part in _PRINTED else part for part in _parts(key))
