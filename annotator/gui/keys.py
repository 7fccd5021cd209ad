"""Between Qt's key events and the portable names of keys that commands carry ("Ctrl+Enter", "Shift+Tab", "p")."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_NAMES = {"Return": "Enter", "Backtab": "Tab", "Delete": "Del"}
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


def name_of(event: QKeyEvent) -> str:
    """The portable name of the pressed key with its modifiers; the keypad counts like the other keys."""
    combination = QKeyCombination(event.modifiers() & _MODIFIERS, Qt.Key(event.key()))
    written = QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
    *modifiers, key = written.split("+") if written != "+" else [written]
    return "+".join([*modifiers, _NAMES.get(key, key)])


def label_key(event: QKeyEvent) -> str:
    """The letter or digit that may be a label's key, else an empty string. Digits also with Shift, as on AZERTY."""
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    others = event.modifiers() & _MODIFIERS & ~Qt.KeyboardModifier.ShiftModifier
    text = event.text()
    if others or len(text) != 1 or not text.isalnum() or (shifted and not text.isdigit()):
        return ""
    return text.lower()


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
    """A key as this desktop writes it."""
    return key if key.endswith("+") else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
