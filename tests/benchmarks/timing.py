"""What the benchmarks measure with: wall milliseconds in this process, and the disk's own limit beside them."""

import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.window import Window


def milliseconds(act: Callable[[], object]) -> float:
    """How long `act` takes."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
    """From a key event to the end of the repaint."""

    def act() -> None:
        QTest.keyClick(window.view, key, modifier)
        QApplication.processEvents()

    return milliseconds(act)


def quantile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies."""
    return round(sorted(values)[min(len(values) - 1, int(len(values) * share))], 2)


def fsync(folder: Path) -> float:
    """A durable write of 4 KiB in place, the median of a hundred."""
    with (folder / "block").open("wb") as file:

        def write() -> None:
            file.seek(0)
            file.write(os.urandom(4096))
            file.flush()
            os.fdatasync(file.fileno())

        return round(statistics.median(milliseconds(write) for _ in range(100)), 2)
