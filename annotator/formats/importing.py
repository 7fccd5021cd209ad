"""Files into a project: all of a file or nothing of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import jsonl, text
from annotator.formats.report import ImportReport, Refusal
from annotator.model.span import Status
from annotator.store import runs
from annotator.store.bulk import Became, Incoming, Intake
from annotator.store.edits import Transaction
from annotator.store.project import Project

Progress = Callable[[int, int], None]
MANY_DOCUMENTS = 1_000_000  # in a project; the program is made and measured for so many
LONG_TEXT = 10_000_000  # code points; the program is made and measured for so many
MOST_CHARACTERS = 100_000_000
SUFFIXES = {".txt": "text", ".text": "text", ".md": "text", ".jsonl": "jsonl", ".ndjson": "jsonl"}


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`annotator` is who decided the spans where a file names nobody; `format` is empty for: by the suffix."""

    annotator: str
    format: str = ""
    as_suggestions: bool = False
    dry_run: bool = False


class _RollBack(Exception):  # noqa: N818 (a way out of the transaction, not an error)
    """Nothing of the file is to stay."""


class _Runs:
    """One run for each source that a file's suggestions name, made when it is first met."""

    def __init__(self, project: Project, path: Path) -> None:
        self._project, self._path = project, path
        self._known: dict[str, int] = {}

    def of(self, source: str) -> int:
        """The run of "pipeline version"; of the file itself where a suggestion names no source."""
        if source not in self._known:
            name, _, version = (source or self._path.stem).rpartition(" ")
            settings = {"imported": self._path.name}
            self._known[source] = runs.insert_run(self._project, name or version, version if name else "", settings)
        return self._known[source]

    def finish(self) -> None:
        """All of the file has been read."""
        for run in self._known.values():
            runs.mark_finished(self._project, run)


def _no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def import_files(
    project: Project, paths: Sequence[Path], options: ImportOptions, progress: Progress = _no_progress
) -> ImportReport:
    """Imports each file in a transaction of its own and reports. `progress` gets bytes done and in all.

    Raises `AnnotatorError` for a path that is no file, before anything is written.
    """
    kinds = [_format_of(path, options.format) for path in paths]
    total = sum(path.stat().st_size for path in paths)
    report = ImportReport()
    done = 0
    before = {label.name for label in project.labels()}
    for path, kind in zip(paths, kinds, strict=True):
        _import_file(project, path, kind, options, report, lambda: progress(done, total))  # noqa: B023 (called at once)
        done += path.stat().st_size
        progress(done, total)
    report.new_labels = [label.name for label in project.labels() if label.name not in before]
    size = project.size()
    if size > MANY_DOCUMENTS:
        report.notes.append(
            f"{project.path} has {size:,} documents; beyond {MANY_DOCUMENTS:,} its list becomes slow. "
            "Begin another project for the rest."
        )
    return report


def _import_file(
    project: Project, path: Path, kind: str, options: ImportOptions, report: ImportReport, tick: Callable[[], None]
) -> None:
    mine = ImportReport()
    try:
        with project.transact(f"import {path.name}", annotator=options.annotator) as tx:
            _take_all(project, tx, path, kind, options, mine, tick)
            if not mine.read:
                mine.refused.append(Refusal(str(path), 0, "it is empty"))
            _keep_or_roll_back(mine, options)
    except _RollBack:
        if mine.refused:
            mine.added = mine.spans = 0
            mine.restored = []
    report.absorb(mine)


def _take_all(
    project: Project,
    tx: Transaction,
    path: Path,
    kind: str,
    options: ImportOptions,
    mine: ImportReport,
    tick: Callable[[], None],
) -> None:
    file_runs = _Runs(project, path)
    intake = Intake(project, tx, file_runs.of)
    for where, read, notes in _read(path, kind):
        mine.read += 1
        tick()
        found = read if isinstance(read, Refusal) else _within_limits(read, path, where, notes)
        if isinstance(found, Refusal):
            mine.refused.append(found)
            continue
        mine.notes += [n if n.startswith(str(path)) else f"{path}:{where}: {n}" for n in notes]
        became = intake.take(_as_suggestions(found) if options.as_suggestions else found)
        if became is Became.ADDED:
            mine.added += 1
            mine.spans += len(found.spans)
        else:
            named = f"{path}:{where} ({found.document.title})" if where else str(path)
            (mine.restored if became is Became.RESTORED else mine.duplicates).append(named)
    intake.finish()
    file_runs.finish()


def _within_limits(found: Incoming, path: Path, line: int, notes: list[str]) -> Incoming | Refusal:
    """Adds a note to a document that is longer than the program is made for; refuses one that is far too long."""
    length = len(found.document.text)
    if length > MOST_CHARACTERS:
        reason = f"its text has {length:,} characters, more than {MOST_CHARACTERS:,}; cut it into several documents"
        return Refusal(str(path), line, reason)
    if length > LONG_TEXT:
        notes.append(f"its text has {length:,} characters; beyond {LONG_TEXT:,} the window becomes slow")
    return found


def _keep_or_roll_back(mine: ImportReport, options: ImportOptions) -> None:
    if mine.refused or options.dry_run:
        raise _RollBack


def _as_suggestions(incoming: Incoming) -> Incoming:
    """The same document with nothing decided."""
    accepted = (s for s in incoming.spans if s.status is not Status.REJECTED)
    spans = tuple(replace(s, status=Status.PENDING) for s in accepted)
    return replace(incoming, spans=spans, answer=None)


def _read(path: Path, kind: str) -> Iterator[tuple[int, Incoming | Refusal, list[str]]]:
    if kind == "jsonl":
        yield from jsonl.read(path)
    else:
        yield 0, *text.read(path)


def _format_of(path: Path, wanted: str) -> str:
    if not path.exists():
        raise AnnotatorError(f"There is no file {path}.", "Check the name.")
    if path.is_dir():
        raise AnnotatorError(f"{path} is a folder.", f"Name its files, as in {path}/*.txt")
    kind = wanted or SUFFIXES.get(path.suffix.lower(), "")
    if kind not in ("text", "jsonl"):
        raise AnnotatorError(
            f"{path}: the format of {path.suffix or 'this file'} is not known.", "Say --format text or jsonl."
        )
    return kind
