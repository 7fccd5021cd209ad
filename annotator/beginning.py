"""Making projects: new ones with labels and documents, and the sample that comes with the program."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import ImportOptions, ImportReport, import_files
from annotator.language import tr
from annotator.model.label import LabelScheme, label_problem
from annotator.model.scheme_file import read_scheme
from annotator.paths import data_dir, resource
from annotator.store.project import Project

DEFAULT_PRESET = "ontonotes"
SUFFIX = ".annot"
_LONGEST_NAME = 60  # code points; disks allow 255 bytes
_LOG_SUFFIXES = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Plan:
    """A project that is to be made: its file, its labels, the documents to import and how."""

    path: Path
    labels: LabelScheme
    documents: Sequence[Path]
    options: ImportOptions


def _no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def make(plan: Plan, progress: Callable[[int, int], None] = _no_progress) -> ImportReport:
    """Makes the project and imports its documents; what stops that (an `AnnotatorError`, `Cancelled` from `progress`)
    leaves no file behind."""
    with Project.create(plan.path, plan.labels) as project:
        try:
            if not plan.documents:
                return ImportReport()
            report = import_files(project, plan.documents, plan.options, progress)
        except BaseException:
            project.close()
            for suffix in _LOG_SUFFIXES:
                plan.path.with_name(plan.path.name + suffix).unlink(missing_ok=True)
            raise
    # In a folder of documents the new project itself is no news.
    report.skipped = [one for one in report.skipped if not Path(one.file).name.startswith(plan.path.name)]
    return report


def free_path(folder: Path, name: str) -> Path:
    """A project's file of that name, with a number where it is taken; a long name is cut, so that every disk takes
    it."""
    stem = name[:_LONGEST_NAME].strip().strip(".") or "project"
    path, number = folder / f"{stem}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{SUFFIX}"
    return path


# -- labels -----------------------------------------------------------------------------------------------------------


def presets() -> Mapping[str, Path]:
    """The files of the label schemes that come with the program, by name."""
    return {path.stem: path for path in sorted(resource("labels").glob("*.toml"))}


def preset(name: str) -> LabelScheme:
    """A label scheme that comes with the program; an `AnnotatorError` where there is none of that name."""
    file = presets().get(name)
    if file is None:
        raise AnnotatorError(
            tr("There is no preset {name}.", name=name),
            tr("Presets: {names}; or a .toml file.", names=", ".join(presets())),
        )
    return read_scheme(file.read_text(encoding="utf-8"), file.name)


def typed_scheme(lines: Iterable[str], known: LabelScheme) -> LabelScheme:
    """A scheme with a label for each line that is not empty. Those that `known` has are taken from there, the others
    get a colour and a free key. Raises `AnnotatorError` for what cannot be a label."""
    names = tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
    for name in names:
        problem = label_problem(name)
        if problem:
            raise AnnotatorError(
                tr("This cannot be a label: {problem}.", problem=problem), tr("Write one name on each line.")
            )
    kept = LabelScheme(tuple(label for name in names if (label := known.get(name)) is not None))
    grown = kept.adding(*names)
    return LabelScheme(tuple(label for name in names if (label := grown.get(name)) is not None))


# -- the sample -------------------------------------------------------------------------------------------------------


def sample_project(path: Path | None = None) -> Path:
    """Where the sample project is, articles with the suggestions of the default pipeline; made without loading spaCy
    when it is not there yet."""
    path = path or data_dir() / "demo.annot"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    options = ImportOptions(annotator="demo")  # not the user: Ctrl+Z is not to take the articles away
    make(Plan(path, preset(DEFAULT_PRESET), [resource("demo", "demo.jsonl")], options))
    return path
