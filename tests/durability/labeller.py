"""A real window that labels by keys without pause and says after each painted key what it shows, until it is killed.

python -m tests.durability.labeller PROJECT KEYS SEED: prints "ready", then a line "NUMBER CHECKSUM" for each key.
"""

import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.app import make_application
from annotator.gui.window import Window
from annotator.model.span import Span
from annotator.settings import load
from tests.durability.checksum import checksum

NO, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key
#: Keys that decide, with a share of keys that move to where there is something to decide.
KEYS = (
    (K.Key_Return, NO), (K.Key_Return, NO), (K.Key_Backspace, NO), (K.Key_Space, NO), (K.Key_Tab, NO),
    (K.Key_P, NO), (K.Key_O, NO), (K.Key_G, NO), (K.Key_D, NO), (K.Key_Right, NO), (K.Key_Right, ALT),
    (K.Key_Left, ALT), (K.Key_Right, SHIFT), (K.Key_Z, CTRL), (K.Key_Z, CTRL | SHIFT),
    (K.Key_Return, CTRL), (K.Key_PageUp, CTRL),
)  # fmt: skip


def main() -> None:
    """Presses keys until there are no more, or until it is killed."""
    path, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    window = Window(load()[0].with_values(annotator="kim"))
    window.show()
    window.open_path(path)
    QApplication.processEvents()
    keys = random.Random(seed)
    _say("ready")
    for number in range(1, count + 1):
        key, modifier = keys.choice(KEYS)
        QTest.keyClick(window.view, key, modifier)
        QApplication.processEvents()
        _say(f"{number} {_shown(window)}")
    window.close()


def _shown(window: Window) -> str:
    """The checksum of what all documents show: the one on the screen from the screen's list, the others as stored."""
    session = window.session
    assert session is not None
    spans: dict[int, list[Span]] = {}
    for entry in session.entries:
        if session.document is not None and entry.id == session.document.id:
            spans[entry.id] = window.spans.model.spans
        else:
            spans[entry.id] = session.project.spans(entry.id, session.annotator)
    return checksum(spans, {e.id: e.answer for e in session.entries})


def _say(line: str) -> None:
    # One write: the reader has the whole line or none of it.
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main()
