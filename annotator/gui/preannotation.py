"""Pre-annotation from the window: what suggests spans, what its labels are shown as, and the run itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QElapsedTimer, Qt

from annotator.errors import AnnotatorError
from annotator.gui import dialogs, safekeeping
from annotator.gui.child import PipelineChild
from annotator.gui.files import folder_of, keep_running, progress_dialog, say_problem, session_of
from annotator.gui.label_map import LabelMap
from annotator.gui.pipeline_list import PipelineList
from annotator.gui.suggester_list import SuggesterList
from annotator.language import tr, trn
from annotator.store.backups import Reason
from annotator.store.before import labelled_before
from annotator.store.mapping import label_map, map_labels, said_labels
from annotator.suggest import pipelines
from annotator.suggest.jobs import Job, Kind, shown_name
from annotator.suggest.mapping import propose
from annotator.suggest.protocol import Ready

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.session import Session

_SHOWN_MS = 100  # how often the bar moves


def preannotate(window: Window) -> None:
    """Asks for a pipeline and runs it over all documents, in a child process."""
    session = session_of(window)
    if not session.entries:
        raise AnnotatorError(tr("There are no documents to pre-annotate."), tr("Import some first (Ctrl+I)."))
    dialog = SuggesterList(window, pipelines.available(window.settings.trusted_pipelines), folder_of(window))
    job = dialog.job() if dialogs.run(dialog) else None
    if job is None:
        return
    if job.kind is Kind.BEFORE:
        job = msgspec.structs.replace(job, names=labelled_before(session.project, session.annotator))
    if job.kind is not Kind.PIPELINE or is_trusted(window, job.source):
        safekeeping.before_work(window, Reason.BULK)
        run_pipeline(window, session, job)


def show_pipelines(window: Window) -> None:
    """The list of pipelines, to be measured on this project."""
    found = pipelines.available(window.settings.trusted_pipelines)
    dialogs.run(PipelineList(window, session_of(window), found))


def is_trusted(window: Window, pipeline: str) -> bool:
    """Asks once for each folder: a pipeline can run code when it is loaded."""
    folder = pipelines.unknown_folder(pipeline, window.settings.trusted_pipelines)
    if folder is None:
        return True
    text = tr(
        "A spaCy pipeline can run code when it is loaded. Do you know where {folder} comes from, and trust it?",
        folder=folder,
    )
    more = tr("It runs in a process of its own, with your rights. You are asked once for each folder.")
    if not dialogs.confirmed(window, text, more, tr("Trust and run")):
        return False
    window.change_settings(trusted_pipelines=(*window.settings.trusted_pipelines, str(folder.resolve())))
    return True


def run_pipeline(window: Window, session: Session, job: Job) -> PipelineChild:
    """Starts the child process; its suggestions are stored as they come, and can be labelled meanwhile."""
    dialog = progress_dialog(window, tr("Starting {job}…", job=shown_name(job.title)))
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the keyboard stays in the text
    dialog.setMaximum(len(session.entries))
    child = PipelineChild(session.project, job, parent=window)
    shown = QElapsedTimer()
    shown.start()

    def step(done: int, spans: int) -> None:
        if shown.elapsed() < _SHOWN_MS:
            return
        shown.restart()
        documents = trn("{done} of {n} document", "{done} of {n} documents", len(session.entries), done=done)
        dialog.setLabelText(f"{documents}, {_suggestions(spans)}")
        dialog.setValue(min(done, len(session.entries) - 1))

    def finished(problem: AnnotatorError | None) -> None:
        dialog.close()
        dialog.deleteLater()
        if window.session is session:
            session.refresh()
        if problem is not None:
            say_problem(window, problem)
            return
        looked_at = trn("{n} document looked at", "{n} documents looked at", child.told.documents)
        summary = f"{looked_at}, {_suggestions(child.told.spans)}."
        window.ui.show_message(summary)
        more = [*(child.ready.notes if child.ready else ()), *child.told.lines()]
        if more:
            dialogs.show_report(window, tr("Pre-annotate"), summary, "\n".join(more))

    child.loaded.connect(lambda ready: _settle_labels(window, session, child, ready))
    child.progressed.connect(step)
    child.finished.connect(finished)
    dialog.canceled.connect(child.cancel)
    keep_running(window, child, child.finished)
    child.start()
    return child


def _suggestions(count: int) -> str:
    return trn("{n} suggestion", "{n} suggestions", count)


def _settle_labels(window: Window, session: Session, child: PipelineChild, ready: Ready) -> None:
    """Asks what a pipeline's labels are shown as, where that is not settled; then lets it begin."""
    known = label_map(session.project)
    proposed = propose(ready.labels, [label.name for label in session.scheme], known)
    as_said = {said: known.get(said, said) for said in proposed}
    if proposed == as_said and all(not label or label in session.scheme for label in as_said.values()):
        child.begin()
        return
    dialog = LabelMap(window, tr("Labels of {pipeline}", pipeline=shown_name(ready.name)), session.scheme, proposed)

    def keep() -> None:
        if _keep_labels(window, session, dialog):
            child.begin()
        else:
            child.cancel()

    dialog.accepted.connect(keep)
    dialog.rejected.connect(child.cancel)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def map_suggested_labels(window: Window) -> None:
    """Shows what the labels of the project's suggestions are shown as, to be changed."""
    session = session_of(window)
    known = label_map(session.project)
    said = said_labels(session.project)
    if not said:
        raise AnnotatorError(tr("There are no suggestions yet."), tr("Let a pipeline suggest some first (Ctrl+P)."))
    dialog = LabelMap(
        window, tr("Labels of suggestions"), session.scheme, {name: known.get(name, name) for name in said}
    )
    if dialogs.run(dialog):
        _keep_labels(window, session, dialog)


def _keep_labels(window: Window, session: Session, dialog: LabelMap) -> bool:
    """Keeps a table as one step, and whether that was possible."""
    plan = dialog.plan()
    changes = plan.changes(label_map(session.project))
    try:
        if changes or plan.new:
            map_labels(session.project, session.annotator, changes, plan.new)
            session.refresh()
    except AnnotatorError as error:
        window.ui.show_error(error)
        return False
    return True
