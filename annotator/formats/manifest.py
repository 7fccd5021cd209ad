"""The manifest beside an export: what is in it, how it was made, and the SHA-256 of its files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from annotator import __version__
from annotator.formats.output import replacing_file
from annotator.formats.report import ExportReport
from annotator.model.label import LabelScheme
from annotator.store.schema import VERSION


def manifest_path(out: Path) -> Path:
    """Where the manifest of an export stands."""
    return out.with_name(f"{out.name}.manifest.json")


def write_manifest(
    out: Path,
    report: ExportReport,
    options: Mapping[str, Any],
    scheme: LabelScheme,
    splits: Mapping[str, Any] | None = None,
) -> None:
    """Writes the manifest of `out`. The same export gives the same bytes: no times, no paths."""
    values = {
        "annotator": __version__,
        "schema": VERSION,
        "format": report.format,
        "options": dict(sorted(options.items())),
        "documents": report.documents,
        "spans": report.spans,
        "labels": dict(sorted(report.labels.items())),
        "answers": dict(sorted(report.answers.items())),
        "lost": len(report.lost),
        "left_out": dict(sorted(report.left_out.items())),
        "scheme": [{"name": label.name, "description": label.description} for label in scheme],
        "splits": dict(splits or {}),
        "files": dict(sorted(report.files.items())),
    }
    with replacing_file(manifest_path(out), {}) as output, output.open() as file:
        file.write(msgspec.json.format(msgspec.json.encode(values), indent=2) + b"\n")
