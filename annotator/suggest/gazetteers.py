"""Lists of names as a suggester: a list for each label, or one table of texts and labels."""

from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.model.label import label_problem
from annotator.suggest.jobs import read_file
from annotator.suggest.rows import rows

Names = dict[str, list[str]]
_TABLES = {".csv": ",", ".tsv": "\t"}


def read_gazetteer(source: str) -> tuple[Names, bytes]:
    """Texts by label, and the bytes they were read from. Raises `AnnotatorError` when there are none.

    `source` is a table (.tsv or .csv: text, label), a list (one text a line) whose label is the file's name or stands
    before it as in `GPE=places.txt`, or a folder of such files.
    """
    label, _, rest = source.partition("=")
    if rest and not Path(source).exists():
        return _read([(Path(rest), label)], source)
    path = Path(source)
    if path.is_dir():
        found = sorted(f for f in path.iterdir() if f.suffix.lower() in (".txt", *_TABLES))
        return _read([(f, "") for f in found], source)
    return _read([(path, "")], source)


def _read(files: list[tuple[Path, str]], source: str) -> tuple[Names, bytes]:
    names: dict[str, dict[str, None]] = {}  # each text once, in the file's order
    contents = []
    for path, given in files:
        content, text = read_file(path)
        contents.append(content)
        for label, name in _entries(path, text, given):
            problem = label_problem(label)
            if problem:
                raise AnnotatorError(f"{path}: {problem}.", tr("Mend it, or give the label: --gazetteer LABEL=FILE"))
            if name:
                names.setdefault(label, {})[name] = None
    if not names:
        raise AnnotatorError(
            tr("{source} has no names.", source=source), tr("Write one a line, or a table with texts and labels.")
        )
    return {label: list(texts) for label, texts in names.items()}, b"\0".join(contents)


def _entries(path: Path, text: str, given: str) -> list[tuple[str, str]]:
    """Label and text of each line."""
    delimiter = _TABLES.get(path.suffix.lower())
    if delimiter is None:
        label = given or path.stem
        lines = (line.strip() for line in text.splitlines())
        return [(label, line) for line in lines if line and not line.startswith("#")]
    found = [(values[1].strip(), values[0].strip()) for _, values in rows(text, path, delimiter)]
    return found[1:] if found and found[0] == ("label", "text") else found
