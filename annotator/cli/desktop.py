"""Making projects open by a double click, for the user who has installed the program: freedesktop.org's entries."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.output import say
from annotator.errors import AnnotatorError
from annotator.paths import resource


def register(app: typer.Typer) -> None:
    """Adds the command to the command line."""
    app.command("desktop")(desktop)


def desktop(*, remove: Annotated[bool, typer.Option("--remove", help="Take the entries away again.")] = False) -> int:
    """Open projects by a double click: adds Annotator to the desktop's menu and its file types."""
    if not sys.platform.startswith("linux"):
        raise AnnotatorError(
            "This works on desktops that follow freedesktop.org.", "Choose the program in the desktop."
        )
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    entry = resource("linux", "annotator.desktop").read_text(encoding="utf-8")
    files = {
        data / "applications" / "annotator.desktop": _with_program(entry),
        data / "mime" / "packages" / "annotator.xml": resource("linux", "annotator-mime.xml").read_text("utf-8"),
        data / "icons" / "hicolor" / "scalable" / "apps" / "annotator.svg": resource(
            "icons", "annotator.svg"
        ).read_text("utf-8"),
    }
    try:
        for path, text in files.items():
            if remove:
                path.unlink(missing_ok=True)
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise AnnotatorError(f"{error.filename} cannot be written ({error.strerror}).", "Check its rights.") from error
    _tell("update-mime-database", data / "mime")
    _tell("update-desktop-database", data / "applications")
    say("Annotator is gone from the desktop." if remove else "Projects open by a double click now.")
    return 0


def _with_program(entry: str) -> str:
    """The entry with this very program: a virtual environment is on nobody's path."""
    # In a desktop entry an argument in quotation marks has these four escaped, and % doubled.
    python = re.sub(r'(["`$\\])', r"\\\1", sys.executable).replace("%", "%%")
    return entry.replace("Exec=annotator ", f'Exec="{python}" -m annotator ')


def _tell(program: str, folder: Path) -> None:
    """Lets the desktop read its entries anew; where the program is missing it does so by itself at the next log-in."""
    if shutil.which(program) and folder.is_dir():
        subprocess.run([program, str(folder)], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
