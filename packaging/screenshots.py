"""Makes every picture of the README and the handbook from today's program: python packaging/screenshots.py [NAME...]

They are written to resources/screenshots. With names only these are made.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from annotator.gui.window import Window

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
COLORS = 256
WIDTH, TOP = 620, 300  # pixels of a picture that is read in the handbook, and of one that shows a few lines
HOME = Path("/home/ana")
BORDER = 0xFFCFCCC4


def press(window: Window, keys: str) -> None:
    """Presses keys in the text, by the names that commands give them."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    for key in keys.split():
        QTest.keySequence(window.view, QKeySequence(key.replace("Enter", "Return")))


def few_lines(window: Window) -> QWidget:
    """The text in a window that is as narrow as a page of the handbook."""
    window.resize(window.width() - window.view.width() + WIDTH, window.height())
    return window.view


def review(window: Window) -> QWidget:
    """Some suggestions are accepted and relabelled, more wait; the list of labels shows its first ones."""
    from PySide6.QtWidgets import QScrollArea

    press(window, "Space G Space Enter G Space Enter Enter Enter Enter Space Enter Enter")
    for labels in window.spans.findChildren(QScrollArea):
        labels.verticalScrollBar().setValue(0)
    return window


def first(window: Window) -> QWidget:
    """The first suggestion is active."""
    press(window, "Space")
    return window


def decided(window: Window) -> QWidget:
    """One is relabelled, one accepted, the third is active."""
    press(window, "Space G Space Enter")
    return few_lines(window)


def name(window: Window) -> QWidget:
    """A name without a span is selected."""
    press(window, "Ctrl+PgDown " * 5 + "Ctrl+Home . .")
    return few_lines(window)


def occurrences(window: Window) -> QWidget:
    """Every occurrence of a text, to tick."""
    from annotator.gui.files import session_of
    from annotator.gui.occurrence_list import OccurrenceList

    session = session_of(window)
    text = session.text[session.spans[0].start : session.spans[0].end]
    dialog = OccurrenceList(window, session, text, session.spans[0].label)
    dialog.resize(WIDTH, TOP)
    return dialog


def suggesters(window: Window) -> QWidget:
    """What may suggest spans."""
    from annotator.gui.suggester_list import SuggesterList
    from annotator.suggest import pipelines

    found = [one for one in pipelines.available(()) if one.origin == "built in"]
    dialog = SuggesterList(window, found, "")
    dialog.resize(WIDTH, TOP + 40)
    return dialog


def new_project(window: Window) -> QWidget:
    """What a new project needs."""
    from annotator.gui.new_project import NewProject

    dialog = NewProject(window, [HOME / "articles" / f"{name}.txt" for name in ("ferries", "bank", "match")])
    dialog.file.blockSignals(True)  # noqa: FBT003 (Qt's; else it would look for that folder)
    dialog.file.setText(str(HOME / "news.annot"))
    return dialog


def check(window: Window) -> QWidget:
    """What would go wrong in training."""
    from PySide6.QtWidgets import QApplication

    from annotator.gui.check import CheckDialog
    from annotator.gui.files import session_of

    press(window, "Ctrl+Enter Ctrl+Enter Ctrl+Enter")
    dialog = CheckDialog(window, session_of(window))
    dialog.resize(WIDTH + 120, 9 * TOP // 5)
    while not dialog.said.text().endswith("Enter goes there."):
        QApplication.processEvents()
    return dialog


#: What is on each picture: the theme, how one comes there, and how many pixels of the widget's height are shown.
PICTURES: dict[str, tuple[str, Callable[[Window], QWidget], int | None]] = {
    "light": ("light", review, None),
    "dark": ("dark", first, None),
    "review": ("light", decided, TOP),
    "name": ("light", name, TOP),
    "occurrences": ("light", occurrences, None),
    "new-project": ("light", new_project, None),
    "suggesters": ("light", suggesters, None),
    "check": ("light", check, None),
}


def main() -> None:
    """Opens the demo anew for each picture, and takes it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = sys.argv[1:] or list(PICTURES)
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        from annotator.beginning import sample_project
        from annotator.gui import app
        from annotator.gui.window import Window
        from annotator.settings import load

        application = app.make_application()
        FOLDER.mkdir(parents=True, exist_ok=True)
        for picture in wanted:
            theme, come_there, height = PICTURES[picture]
            window = Window(load()[0].with_values(theme=theme, annotator="ana"))
            window.open_path(sample_project(Path(home) / f"{picture}.annot"))
            window.show()
            application.processEvents()
            shown = come_there(window)
            shown.show()
            application.processEvents()
            taken = shown.grab().toImage()
            write(taken if height is None else taken.copy(0, 0, taken.width(), height), FOLDER / f"{picture}.png")
            window.close()


def write(image: QImage, path: Path) -> None:
    """Writes a picture with a border and a palette of its most frequent colours, which needs a third of the bytes."""
    from PySide6.QtGui import QColor, QImage, QPainter

    painter = QPainter(image)
    painter.setPen(QColor.fromRgba(BORDER))
    painter.drawRect(0, 0, image.width() - 1, image.height() - 1)
    painter.end()
    whole = image.convertToFormat(QImage.Format.Format_RGB32)  # its bits live as long as it does
    counts = Counter(memoryview(bytes(whole.constBits())).cast("I"))
    palette = [color for color, _ in counts.most_common(COLORS)]
    small = whole.convertToFormat(QImage.Format.Format_Indexed8, palette)
    if not small.save(str(path), "PNG", 0):  # type: ignore[call-overload]  # the stubs want bytes
        sys.exit(f"{path} could not be written")


if __name__ == "__main__":
    main()
