"""The `annotator` command line: parse, then call store, formats, suggest or the window.

Heavy libraries are imported inside the commands, so that `annotator --help` answers at once.
"""

import os
import sys

import typer

from annotator import translator
from annotator.cli import (
    convert,
    desktop,
    guarding,
    history,
    info,
    ordering,
    pipelines,
    projects,
    ready,
    safety,
    stats,
    suggesting,
    training,
    windows,
)
from annotator.errors import AnnotatorError

app = typer.Typer(
    help="Turn documents into training data, with the keyboard alone. Without a command: opens the last project.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
)
_STOPPED = 130
_MODULES = (
    windows, projects, suggesting, ordering, guarding, stats, ready, training, convert, history, safety, pipelines,
    info, desktop,
)  # fmt: skip
for _module in _MODULES:
    _module.register(app)


def _arguments(given: list[str]) -> list[str]:
    """The arguments, with `open` before a lone project file: what desktops and habits give."""
    flags = ["--safe"] if given[:1] == ["--safe"] else []
    rest = given[len(flags) :]
    return [*flags, "open", *rest] if len(rest) == 1 and rest[0].endswith(".annot") else given


def main() -> int:
    """Runs the command line. 0 done, 1 something the user can mend, 2 wrong usage, 130 stopped with Ctrl+C."""
    translator.follow()
    try:
        status = int(app(_arguments(sys.argv[1:]), standalone_mode=False) or 0)
        sys.stdout.flush()
    except AnnotatorError as error:
        print(f"annotator: {error}", file=sys.stderr)
        return 1
    except typer.Exit as stop:
        return stop.exit_code
    except (KeyboardInterrupt, typer.Abort):
        status = _STOPPED
    except BrokenPipeError:
        # Whoever read our output has gone, `head` say; Python would complain again when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:
        # click's own usage errors carry their status; it is not imported here by name, because typer may bring its own.
        if not hasattr(error, "format_message"):
            raise
        print(f"annotator: {error.format_message()} Try: annotator --help", file=sys.stderr)
        return 2
    if status == _STOPPED:  # typer has its own way to tell of Ctrl+C
        print("annotator: stopped; what was stored before is kept.", file=sys.stderr)
    return status
