"""Makes the README's pictures from today's program: python packaging/screenshots.py (writes resources/screenshots)."""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEYS = ("space", "g", "space", "enter", "g", "space", "enter", "enter", "enter", "enter", "space", "enter", "enter")


def main() -> None:
    """Opens the demo, presses some keys, and takes the window light and dark."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from annotator.beginning import sample_project
        from annotator.gui import app
        from annotator.gui.window import Window
        from annotator.settings import load

        application = app.make_application()
        path = sample_project(Path(home) / "demo.annot")
        keys = {"space": Qt.Key.Key_Space, "enter": Qt.Key.Key_Return, "g": Qt.Key.Key_G}
        for name in ("light", "dark"):
            window = Window(load()[0].with_values(theme=name))
            window.open_path(path)
            window.show()
            application.processEvents()
            if name == "light":
                for key in KEYS:
                    QTest.keyClick(window.view, keys[key])
            else:
                QTest.keyClick(window.view, keys["space"])
            application.processEvents()
            out = ROOT / "resources" / "screenshots" / f"{name}.png"
            out.parent.mkdir(parents=True, exist_ok=True)
            if not window.grab().save(str(out)):
                sys.exit(f"{out} could not be written")
            window.close()


if __name__ == "__main__":
    main()
