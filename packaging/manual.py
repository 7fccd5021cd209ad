"""Makes the manual page annotator(1) from the command line's own help: manual.py >annotator.1."""

import re
import sys
from collections.abc import Iterator
from typing import Any

from annotator import __version__
from annotator.cli import app

ENDINGS = """.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
something you can mend; one sentence says what
.TP
.B 2
wrong usage
.TP
.B 130
stopped with Ctrl+C; what was stored before is kept
.SH ENVIRONMENT
.TP
.B ANNOTATOR_HOME
one folder for settings, data and logs
.SH SEE ALSO
F1 in the window shows all keys."""


def escaped(text: str) -> str:
    """Text as roff has to have it: in one line, hyphens that can be copied, no line that looks like a request."""
    plain = re.sub(r"\s+", " ", text.strip()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in (".", "'") else plain


def manual() -> str:
    """The page, with every command and option that is not hidden."""
    from typer.main import get_command

    root: Any = get_command(app)
    lines = [
        f'.TH ANNOTATOR 1 "" "Annotator {__version__}" "User Commands"',
        ".SH NAME",
        r"annotator \- label documents with the keyboard alone and turn them into training data",
        ".SH SYNOPSIS",
        r".B annotator",
        r"[\fIoptions\fR] [\fIcommand\fR [\fIarguments\fR]]",
        ".SH DESCRIPTION",
        escaped(app.info.help or ""),
        r"A lone \fIproject.annot\fR is opened.",
        *parameters(root, root.make_context("annotator", [], resilient_parsing=True)),
        ".SH COMMANDS",
    ]
    for name, command in root.commands.items():
        if not command.hidden:
            context = command.make_context(f"annotator {name}", [], resilient_parsing=True)
            usage = command.get_usage(context).removeprefix("Usage: ").replace(" [OPTIONS]", "")
            lines += [f".SS {escaped(usage)}", escaped(command.help or ""), *parameters(command, context)]
    return "\n".join([*lines, ENDINGS, ""])


def parameters(command: Any, context: Any) -> Iterator[str]:
    """The arguments and options of a command, as its --help has them."""
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if record is not None:
            yield from (".TP", f".B {escaped(record[0])}", escaped(record[1]))


if __name__ == "__main__":
    sys.stdout.write(manual())
