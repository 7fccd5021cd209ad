"""The frozen program starts here. There is no Python to start its child processes with, so it is that Python itself."""

import multiprocessing
import runpy
import sys
from pathlib import Path

#: What `sys.executable -m` may run, and the script that `sys.executable -P` may: the program's own children.
MODULES = {
    "annotator",
    "annotator.suggest.worker",
    "annotator.suggest.training.worker",
    "annotator.formats.previewing",
    "annotator.gui.probe",
}
SCRIPT = "pdf_pages.py"


def main() -> int:
    """The command line, or the child process that is asked for as Python would be."""
    multiprocessing.freeze_support()
    match sys.argv[1:]:
        case ["-m", module, *_] if module in MODULES:
            del sys.argv[1:3]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case ["-P", script, *_] if Path(script).name == SCRIPT:
            del sys.argv[:2]
            runpy.run_path(str(Path(__file__).with_name("annotator") / "formats" / SCRIPT), run_name="__main__")
        case _:
            from annotator.cli import main as command_line

            return command_line()
    return 0


if __name__ == "__main__":
    sys.exit(main())
