"""Commands on a project: new, import, export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import Encoding, FormatOptions, Json, RemedyOptions
from annotator.cli.output import Progress, say, say_json
from annotator.cli.ready import shares_for
from annotator.cli.safety import before_work, open_project
from annotator.errors import AnnotatorError

ProjectPath = Annotated[Path, typer.Argument(help="The .annot file.", metavar="PROJECT")]
Annotator = Annotated[str, typer.Option(help="Whose decisions; else the name in the settings.")]


def register(app: typer.Typer) -> None:
    """Adds the commands to the command line."""
    for name, command in (("new", new), ("import", import_), ("export", export)):
        app.command(name)(command)


def _who(annotator: str) -> str:
    from annotator.settings import load

    return annotator or load()[0].annotator


def new(
    project: ProjectPath,
    labels: Annotated[str, typer.Option(help="A preset (ontonotes, conll) or a TOML file.")] = "ontonotes",
) -> int:
    """Make a project."""
    from annotator.beginning import preset
    from annotator.model.scheme_file import read_scheme
    from annotator.store.project import Project

    file = Path(labels)
    if file.suffix != ".toml":
        scheme = preset(labels)
    else:
        try:
            scheme = read_scheme(file.read_text(encoding="utf-8"), str(file))
        except (OSError, UnicodeDecodeError) as error:
            raise AnnotatorError(f"{file} cannot be read ({error}).", "Check the name.") from error
    Project.create(project, scheme).close()
    say(f"{project} is made. Next: annotator import {project} FILE...")
    return 0


def import_(
    project: ProjectPath,
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders of them.", metavar="PATH...")],
    format: Annotated[str, typer.Option(help="See annotator formats; else by suffix and content.")] = "",  # noqa: A002
    annotator: Annotator = "",
    encoding: Encoding = "",
    option: FormatOptions = None,
    *,
    as_suggestions: Annotated[bool, typer.Option("--as-suggestions", help="Take spans as suggestions.")] = False,
    clean: Annotated[bool, typer.Option("--clean", help="Drop menus, dates and buttons of web pages.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report only; nothing is written.")] = False,
    json: Json = False,
) -> int:
    """Add documents. A file comes in whole or not at all."""
    from annotator.formats import ImportOptions, import_files
    from annotator.formats.format import named_values
    from annotator.store.backups import Reason

    values = named_values(option or [], "--option")
    options = ImportOptions(_who(annotator), format, as_suggestions, dry_run, encoding, values, clean)
    with open_project(project) as opened:
        if not dry_run:
            before_work(opened, Reason.BULK)
        report = import_files(opened, paths, options, Progress("Importing"))
    if json:
        say_json(report.as_json())
    else:
        say(report.summary())
        say(report.as_text())
    if report.refused:
        first = report.refused[0]
        raise AnnotatorError(f"{first}.", "Mend the file and import it again; nothing of it was taken.")
    return 0


def export(
    project: ProjectPath,
    out: Annotated[Path, typer.Argument(help="The file or new folder to write.", metavar="OUT")],
    format: Annotated[str, typer.Option(help="See annotator formats; else by the suffix.")] = "",  # noqa: A002
    annotator: Annotated[str, typer.Option(help="Only this one's decisions; else everybody's.")] = "",
    answers: Annotated[str, typer.Option(help="accept, reject, ignore (with commas), or any.")] = "accept",
    remedy: RemedyOptions = None,
    option: FormatOptions = None,
    split: Annotated[
        str, typer.Option(help="80,10,10: into train, dev and test, each a file in the new folder OUT.")
    ] = "",
    seed: Annotated[int | None, typer.Option(help="Of the split; else that of the project's, or 0.")] = None,
    *,
    suggestions: Annotated[bool, typer.Option("--suggestions", help="Add what nobody has decided.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report only; nothing is written.")] = False,
    json: Json = False,
) -> int:
    """Write training data, with a line for every span that the format cannot hold."""
    from annotator.formats import ExportOptions, WriteOptions
    from annotator.formats import export as write
    from annotator.formats.format import named_values
    from annotator.model.document import Answer

    wanted = [a.strip() for a in answers.split(",") if a.strip()]
    allowed = {str(a) for a in Answer} | {"any"}
    if not wanted or set(wanted) - allowed:
        raise typer.BadParameter(f"{answers!r}: use accept, reject, ignore or any", param_hint="--answers")
    chosen = frozenset() if "any" in wanted else frozenset(Answer(a) for a in wanted)
    writing = WriteOptions(named_values(remedy or [], "--remedy"), named_values(option or [], "--option"), dry_run)
    if seed is not None and not split:
        raise typer.BadParameter("only with --split", param_hint="--seed")
    with open_project(project) as opened:
        shares = shares_for(opened, split, seed) if split else None
        options = ExportOptions(format, annotator, chosen, suggestions, _who(""), shares, writing)
        report = write(opened, out, options, Progress("Exporting"))
    if json:
        say_json(report.as_json())
    else:
        say(report.as_text())
    return 0
