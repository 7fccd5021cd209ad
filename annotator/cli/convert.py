"""The command that needs no project: convert."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import Encoding, FormatOptions, Json, RemedyOptions
from annotator.cli.output import say, say_json
from annotator.errors import AnnotatorError


def register(app: typer.Typer) -> None:
    """Adds the command to the command line."""
    app.command("convert")(convert)


def convert(
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders of them.", metavar="IN...")],
    out: Annotated[Path, typer.Argument(help="The file or new folder to write.", metavar="OUT")],
    from_format: Annotated[str, typer.Option("--from", help="Format of IN; else by suffix and content.")] = "",
    to_format: Annotated[str, typer.Option("--to", help="Format of OUT; else by the suffix.")] = "",
    annotator: Annotated[str, typer.Option(help="Who decided, where a file names nobody.")] = "annotator",
    encoding: Encoding = "",
    option: FormatOptions = None,
    out_option: Annotated[
        list[str] | None, typer.Option("--out-option", help="NAME=VALUE of the format of OUT.")
    ] = None,
    remedy: RemedyOptions = None,
    *,
    suggestions: Annotated[
        bool, typer.Option("--suggestions", help="Write undecided spans like decided ones.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report only; nothing is written.")] = False,
    json: Json = False,
) -> int:
    """Read files in one format and write another, without a project. All comes through or nothing."""
    from annotator.formats import ConvertOptions, WriteOptions
    from annotator.formats import convert as act
    from annotator.formats.format import named_values

    writing = WriteOptions(
        named_values(remedy or [], "--remedy"), named_values(out_option or [], "--out-option"), dry_run
    )
    reading = named_values(option or [], "--option")
    options = ConvertOptions(from_format, to_format, encoding, reading, writing, annotator, suggestions)
    taken, written = act(paths, out, options)
    if json:
        say_json({"import": taken.as_json(), "export": written.as_json() if written else None})
    else:
        say(taken.as_text())
        say(written.as_text() if written else "")
    if taken.refused:
        raise AnnotatorError(f"{taken.refused[0]}.", "Mend it and convert again; nothing was written.")
    return 0
