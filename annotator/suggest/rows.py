"""Lines of tables that people write by hand: fields between tabs or commas, comments behind #."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.language import tr


def rows(text: str, path: Path, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The lines with at least two fields, numbered from 1; empty lines and those that begin with # are left out.

    Commas may stand in quoted fields, tabs may not. A line with one field raises `AnnotatorError`.
    """
    lines = io.StringIO(text)
    reader = csv.reader(lines) if delimiter == "," else csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    try:
        for values in reader:
            if not any(v.strip() for v in values) or values[0].startswith("#"):
                continue
            if len(values) < 2:
                what = tr("tab") if delimiter == "\t" else tr("comma")
                raise AnnotatorError(
                    tr(
                        "{path}:{line}: there is no {what} in {text!r}.",
                        path=path,
                        line=reader.line_num,
                        what=what,
                        text=values[0][:60],
                    ),
                    tr("Add it."),
                )
            yield reader.line_num, values
    except csv.Error as error:
        raise AnnotatorError(f"{path}:{reader.line_num}: {error}.", tr("Mend the file.")) from error
