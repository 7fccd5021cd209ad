"""What the File menu does: projects, import, export, each with its dialogs. Pre-annotation is in preannotation.py."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog, QPushButton, QWidget

from annotator import formats
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats.previewing import needs_no_look
from annotator.formats.reading import Choice
from annotator.formats.registry import BUILT_IN
from annotator.gui import dialogs, safekeeping
from annotator.gui.child import ExportChild, PipelineChild
from annotator.gui.export_dialog import ExportDialog, out_name
from annotator.gui.import_preview import ImportPreview
from annotator.gui.training_child import TrainingChild
from annotator.language import mark, tr
from annotator.store.backups import Reason
from annotator.tour import EXPORTED

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.session import Session

Act = Callable[[], object]
_PROJECTS = mark("Annotator projects (*.annot)")


def folder_of(window: Window) -> str:
    """Where a question for a file begins: at the last project."""
    last = window.settings.last_project
    return str(Path(last).parent) if last else str(Path.home())


def open_project(window: Window) -> None:
    """Asks for a project and opens it."""
    name, _ = QFileDialog.getOpenFileName(window, tr("Open project"), folder_of(window), tr(_PROJECTS))
    if name:
        window.open_path(Path(name))


def may_close(window: Window) -> bool:
    """Whether the project may be closed: asks where a step could not be saved, and still cannot. It is dropped then."""
    session = window.session
    if session is None or session.unsaved is None or window.watch.save(said=False):
        return True
    text = f"{tr('This step is not saved: {step}.', step=session.unsaved.shown)} {session.unsaved.why}"
    more = tr("Everything before it is saved. Close without this step?")
    if not dialogs.confirmed(window, text, more, tr("Close without it")):
        return False
    session.drop_unsaved()
    return True


def import_files(window: Window) -> None:
    """Asks for files and imports them."""
    names, _ = QFileDialog.getOpenFileNames(window, tr("Import documents"), folder_of(window), readable())
    if names:
        look_and_import(window, [Path(n) for n in names])


def readable() -> str:
    """The filters of the file dialog: all that can be read, then each format."""
    kinds = [kind for kind in BUILT_IN if kind.read and kind.suffixes]
    patterns = {tr(kind.title): " ".join(f"*{suffix}" for suffix in kind.suffixes) for kind in kinds}
    every = " ".join(dict.fromkeys(" ".join(patterns.values()).split()))
    first, last = tr("Documents ({patterns})", patterns=every), tr("All files (*)")
    return ";;".join([first, *(f"{t} ({p})" for t, p in patterns.items()), last])


def look_and_import(window: Window, paths: list[Path]) -> None:
    """Imports files; where something may have to be decided, after a look at what would happen."""
    if needs_no_look(paths):
        import_paths(window, paths)
        return
    session = window.session
    preview = ImportPreview(window, paths, session.project.path if session else None)
    preview.start()
    if dialogs.run(preview):
        import_paths(window, paths, preview.choices(), clean=preview.clean.isChecked())


def import_paths(
    window: Window, paths: list[Path], choices: Mapping[str, Choice] | None = None, *, clean: bool = False
) -> None:
    """Imports files with a progress bar and Cancel, then shows the report."""
    session = session_of(window)
    safekeeping.before_work(window, Reason.BULK)
    options = formats.ImportOptions(annotator=session.annotator, clean=clean, choices=choices or {})
    try:
        with progressing(window, tr("Importing…")) as progress:
            report = formats.import_files(session.project, paths, options, progress)
    finally:  # the files before one that was stopped are in the project
        session.reload()
        if session.document is None and session.entries:
            session.open(session.entries[0].id)
    dialogs.show_report(window, tr("Import"), report.summary(), report.as_text())


def take_dropped(window: Window, paths: list[Path]) -> None:
    """Files dropped on the window: a project is opened, anything else is imported into it.

    Without an open project documents are the beginning of a new one.
    """
    from annotator.gui.new_project import new_project

    projects = [p for p in paths if p.suffix == ".annot"]
    documents = [p for p in paths if p not in projects]
    if projects:
        window.open_path(projects[0])
    elif window.session is None:
        new_project(window, documents)
        return
    session = window.session
    # Another window may have the project that was dropped.
    is_here = session is not None and (not projects or session.project.path.resolve() == projects[0].resolve())
    if documents and is_here:
        look_and_import(window, documents)


def export(window: Window) -> None:
    """Shows what an export would write, asks for its place, writes in a child process, then shows the report."""
    session = session_of(window)
    session.flush_time()
    asked = ExportDialog(window, session.project)
    if not asked.exec():
        asked.deleteLater()
        return
    kind, arguments = asked.kind, asked.arguments()
    start = out_name(kind, Path(folder_of(window)) / session.project.path.stem, is_divided=asked.is_divided)
    asked.deleteLater()
    name, _ = QFileDialog.getSaveFileName(window, tr("Export {format}", format=tr(kind.title)), str(start))
    if not name:
        return
    path = Path(name) if Path(name).suffix or not start.suffix else Path(name + start.suffix)
    dialog = progress_dialog(window, tr("Writing {file}…", file=path.name))
    child = ExportChild(session.project.path, path, arguments, window)

    def written(text: str) -> None:
        dialog.close()
        dialog.deleteLater()
        dialogs.show_report(window, tr("Export"), tr("Written to {file}", file=path), text)

    def failed(problem: AnnotatorError) -> None:
        dialog.close()
        dialog.deleteLater()
        say_problem(window, problem)

    child.finished.connect(written)
    child.failed.connect(failed)
    keep_running(window, child, child.finished, child.failed)
    dialog.canceled.connect(child.cancel)
    session.project.keep_locks()  # which the dialog may have taken away
    child.start()


def say_problem(window: Window, problem: AnnotatorError) -> None:
    """An error in a dialog; what the user stopped needs no more than a line."""
    if isinstance(problem, Cancelled):
        window.ui.show_message(problem.what)
    else:
        window.ui.show_error(problem)


def keep_running(window: Window, child: PipelineChild | ExportChild | TrainingChild, *ends: SignalInstance) -> None:
    """The window stops the child when it closes before it."""
    window.children_running.append(child)
    if isinstance(child, ExportChild):
        child.finished.connect(lambda _said: window.guide.saw(EXPORTED))
    for end in ends:
        end.connect(lambda _said: window.children_running.remove(child))


def session_of(window: Window) -> Session:
    """The session of the open project; an `AnnotatorError` when there is none."""
    if window.session is None:
        raise AnnotatorError(tr("No project is open."), tr("Open one with Ctrl+O or make one with Ctrl+N."))
    return window.session


@contextlib.contextmanager
def progressing(parent: QWidget, text: str) -> Iterator[Callable[[int, int], None]]:
    """A function that shows how far a task is (done, in all) and raises `Cancelled` where the user stops it."""
    dialog = progress_dialog(parent, text)
    shown = QElapsedTimer()
    shown.start()

    def progress(done: int, total: int) -> None:
        if shown.elapsed() > 30:
            dialog.setMaximum(total)
            dialog.setValue(min(done, max(0, total - 1)))
            QApplication.processEvents()
            shown.restart()
        if dialog.wasCanceled():
            raise Cancelled

    try:
        yield progress
    finally:
        dialog.close()
        dialog.deleteLater()


def progress_dialog(parent: QWidget, text: str) -> QProgressDialog:
    """A bar with Cancel for a long task. Esc cancels; Space and Enter, which review and may be typed on, do not."""
    dialog = QProgressDialog(text, tr("Cancel"), 0, 0, parent)
    for cancel in dialog.findChildren(QPushButton):  # one of ours would make Esc ambiguous: it has its own shortcut
        cancel.setAutoDefault(False)
        cancel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    dialog.setWindowTitle("Annotator")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(300)
    dialog.setMinimumWidth(360)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    return dialog
