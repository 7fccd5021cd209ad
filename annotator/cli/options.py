"""Options that several commands have."""

from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")]
Encoding = Annotated[str, typer.Option(help="Of files that are not UTF-8, as in cp1252.")]
FormatOptions = Annotated[
    list[str] | None, typer.Option("--option", help="NAME=VALUE of a format; see annotator formats.")
]
RemedyOptions = Annotated[
    list[str] | None,
    typer.Option(
        "--remedy",
        help="For spans the format cannot hold: overlap=longest|drop|refuse, misaligned=widen|drop|refuse, "
        "white-space=trim|drop|refuse, label=map|drop|refuse, line-break=fragments|cut|drop|refuse.",
    ),
]
