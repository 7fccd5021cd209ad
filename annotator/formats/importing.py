"""Files into a project: all of a file or nothing of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.cleaning import cleaned, furniture
from annotator.formats.limits import MANY_DOCUMENTS
from annotator.formats.reading import Choice, Source, sources
from annotator.formats.report import ImportReport, Refusal, Remark
from annotator.language import tr
from annotator.model.span import Status
from annotator.store import runs
from annotator.store.bulk import Became, Incoming, Intake
from annotator.store.edits import Transaction
from annotator.store.project import Project

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`annotator` is who decided the spans where a file names nobody; `format` is empty for: by suffix and content.

    `encoding` is empty for UTF-8 or what a byte order mark says; `values` are options of the format. `clean` drops
    lines that a web page left in a text. `choices` are for single files, by their names in reports.
    """

    annotator: str
    format: str = ""
    as_suggestions: bool = False
    dry_run: bool = False
    encoding: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    clean: bool = False
    choices: Mapping[str, Choice] = field(default_factory=dict)


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


@dataclass(slots=True)
class _Bar:
    """How far all files are, while one of them is read."""

    progress: Progress
    before: int
    size: int
    total: int
    read: int = 0

    def told(self, position: int) -> None:
        """So many bytes of this file have been read."""
        self.read = min(position, self.size)

    def show(self) -> None:
        """Tells it, where the user may stop all."""
        self.progress(self.before + self.read, self.total)


def _no_progress(_done: int, _total: int) -> None:
    """Nobody looks."""


def import_files(
    project: Project, paths: Sequence[Path], options: ImportOptions, progress: Progress = _no_progress
) -> ImportReport:
    """Imports each file in a transaction of its own and reports. `progress` gets bytes done and in all.

    Of a folder: every file in it whose format is known. Raises `AnnotatorError` for a path that is not there or whose
    format is not known, before anything is written.
    """
    found, skipped = sources(paths, options.format, options.encoding, options.values, options.choices)
    total = sum(source.size for source in found)
    report = ImportReport(skipped=skipped)
    done = 0
    before = {label.name for label in project.labels()}
    for source in found:
        bar = _Bar(progress, done, source.size, total)
        told = replace(source, options=replace(source.options, told=bar.told))
        _import_file(project, told, options, report, bar.show)
        done += source.size
        progress(done, total)
    report.new_labels = [label.name for label in project.labels() if label.name not in before]
    report.notes += _on_size(project)
    return report


def _on_size(project: Project) -> list[Remark]:
    size = project.size()
    reason = tr(
        "it has {size:,} documents now: begin another project for more than {most:,}", size=size, most=MANY_DOCUMENTS
    )
    return [Remark(str(project.path), 0, reason)] if size > MANY_DOCUMENTS else []


def _import_file(
    project: Project, source: Source, options: ImportOptions, report: ImportReport, tick: Callable[[], None]
) -> None:
    mine = ImportReport(formats={source.name: source.format.name})
    try:
        with project.transact(f"import {source.path.name}", annotator=options.annotator) as tx:
            _take_all(project, tx, source, options, mine, tick)
            if not mine.read:
                mine.refused.append(Refusal(source.name, 0, tr("it is empty")))
            _keep_or_roll_back(mine, options)
    except _RollBack:
        if mine.refused:
            mine.added = mine.spans = 0
            mine.restored, mine.dropped = [], []
    report.absorb(mine)


def _take_all(
    project: Project,
    tx: Transaction,
    source: Source,
    options: ImportOptions,
    mine: ImportReport,
    tick: Callable[[], None],
) -> None:
    file, file_runs = source.name, _Runs(project, source.path)
    intake = Intake(project, tx, file_runs.of)
    for where, found, notes in source.read():
        mine.read += 1
        tick()
        if isinstance(found, Refusal):
            mine.refused.append(found)
            continue
        mine.notes += [Remark(file, where, note) for note in notes]
        ours = _cleaned(found, where, options.choices.get(file, Choice()).keep, mine, file) if options.clean else found
        became = intake.take(_as_suggestions(ours) if options.as_suggestions else ours)
        if became is Became.DUPLICATE:
            reason = tr("the same text is there already ({title})", title=ours.document.title)
            mine.duplicates.append(Remark(file, where, reason))
        elif became is Became.RESTORED:
            mine.restored.append(
                Remark(file, where, tr("{title}, with what was decided in it", title=ours.document.title))
            )
        else:
            mine.added += became is Became.ADDED
            mine.spans += len(ours.spans)
    intake.finish()
    file_runs.finish()


def _cleaned(
    incoming: Incoming, where: int | str, keep: frozenset[tuple[int | str, int]], mine: ImportReport, file: str
) -> Incoming:
    """The document without what the web page around it left, and what that is in the report."""
    found, dropped = cleaned(incoming, {number for place, number in keep if place == where})
    for line in dropped:
        place = tr("{where} line {line}", where=where, line=line.number) if where else line.number
        mine.dropped.append(Remark(file, place, f"{tr(line.what)}: {line.text.strip()}"))
    if not dropped and (incoming.spans or incoming.bounds) and furniture(incoming.document.text):
        mine.notes.append(Remark(file, where, tr("it is not cleaned, for it has spans or tokens")))
    return found


def _keep_or_roll_back(mine: ImportReport, options: ImportOptions) -> None:
    if mine.refused or options.dry_run:
        raise _RollBack


def _as_suggestions(incoming: Incoming) -> Incoming:
    """The same document with nothing decided."""
    accepted = (s for s in incoming.spans if s.status is not Status.REJECTED)
    spans = tuple(s._replace(status=Status.PENDING) for s in accepted)
    return replace(incoming, spans=spans, answer=None)
