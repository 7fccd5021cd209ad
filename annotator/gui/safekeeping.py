"""Backups, copies and rescue from the window. What is done here the command line does too: backup, restore, recover."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.errors import AnnotatorError, Cancelled, ProjectDamaged
from annotator.gui import dialogs
from annotator.gui.child import BackupChild
from annotator.gui.picker import Choice, Picker
from annotator.language import mark, moment, number, tr
from annotator.store import backups
from annotator.store.backups import Backup, Reason

if TYPE_CHECKING:
    from annotator.gui.window import Window

_REASONS = {
    Reason.DAILY: mark("daily"),
    Reason.MIGRATION: mark("migration"),
    Reason.BULK: mark("bulk"),
    Reason.MERGE: mark("merge"),
    Reason.MANUAL: mark("manual"),
    Reason.BEFORE_RESTORE: mark("before restore"),
    Reason.DAMAGED: mark("damaged"),
}
_PATIENCE_MS = 5000  # for a child to say that it has the state from before the first change


def before_work(window: Window, reason: Reason) -> None:
    """Makes the backup that is due; what goes wrong with it is said, and the work goes on.

    Of a large project a child process makes it: the state is that from before the first change, the copying goes on
    while people work.
    """
    from annotator.gui.files import progressing

    session = window.session
    if session is None or session.project.readonly:
        return
    project = session.project
    project.keep_locks()  # which a dialog of files may have taken away
    if project.path.stat().st_size > backups.IN_PLACE and backups.due(project, reason):
        _in_the_background(window, project.path, reason)
        return
    try:
        with progressing(window, tr("Backing up…")) as progress:
            warning = backups.before_work(project, progress, reason)
    except Cancelled:
        window.ui.show_message(tr("The backup was stopped. The next one is made tomorrow, or with File, Back up now."))
        return
    if warning:
        window.ui.show_error(AnnotatorError(warning))


def _in_the_background(window: Window, path: Path, reason: Reason) -> None:
    child = BackupChild(path, reason, window)
    child.failed.connect(window.ui.show_error)
    window.children_running.append(child)
    child.finished.connect(lambda: window.children_running.remove(child))
    child.start(_PATIENCE_MS)


def back_up(window: Window) -> None:
    """A backup now, whatever is due."""
    from annotator.gui.files import progressing

    if window.session is not None:
        with progressing(window, tr("Backing up…")) as progress:
            made = backups.make(window.session.project, Reason.MANUAL, progress)
        window.ui.show_message(tr("Backed up: {file}", file=made))


def save_copy(window: Window) -> None:
    """Asks for a name and copies the project there; also what is open of a file that is gone."""
    from annotator.gui.files import progressing

    if window.session is None:
        return
    path = window.session.project.path
    start = str(path.with_name(tr("{project} copy", project=path.stem) + ".annot"))
    name, _ = QFileDialog.getSaveFileName(window, tr("Save a copy"), start, tr("Annotator projects (*.annot)"))
    if name:
        target = Path(name) if name.endswith(".annot") else Path(f"{name}.annot")
        with progressing(window, tr("Copying…")) as progress:
            backups.save_copy(window.session.project, target, progress)
        window.ui.show_message(tr("The copy is {file}. You go on in {project}.", file=target, project=path.name))


def choose_backup(window: Window) -> None:
    """Lists the backups of the open project, else those of projects that were open before, which may be gone; the
    chosen one is put back after a question."""
    if window.session is not None:
        path = window.session.project.path
        choices = [_choice(window, path, one) for one in backups.listed(path)]
    else:
        known = [(Path(p), one) for p in window.settings.recent for one in backups.listed(Path(p))]
        known.sort(key=lambda found: found[1].time, reverse=True)
        choices = [_choice(window, path, one, path.stem) for path, one in known]
    if not choices:
        what = tr("What was open here has no backups yet.")
        if window.session is not None:
            what = tr("{project} has no backups yet.", project=window.session.project.path.name)
        raise AnnotatorError(what, tr("File, Back up now makes one of an open project."))
    Picker(window, tr("Backup to restore"), choices).choose()


def _choice(window: Window, path: Path, backup: Backup, of: str = "") -> Choice:
    when = moment(backup.time)
    act = partial(window.attempt, partial(_restore, window, path, backup, when))
    text = f"{of}, {when}" if of else when
    return Choice(text, act, f"{number(backup.size / 1e6, '.1f')} MB", detail=tr(_REASONS[backup.reason]))


def _restore(window: Window, path: Path, backup: Backup, when: str) -> None:
    from annotator.gui.files import may_close

    text = tr("Make {project} what it was on {when}?", project=path.name, when=when)
    if may_close(window) and dialogs.confirmed(
        window, text, tr("What it is now is kept as a backup as well."), tr("Restore")
    ):
        _put_back(window, path, backup)


def _put_back(window: Window, path: Path, backup: Backup) -> None:
    from annotator.gui.files import progressing
    from annotator.store.restoring import restore

    window.close_project()
    window.show_start()  # where nothing comes back there is no project
    try:
        with progressing(window, tr("Restoring…")) as progress:
            restore(backup.path, path, progress)
    finally:
        window.open_path(path)
    window.ui.show_message(
        tr("{project} is what it was. What it was until now is among its backups.", project=path.name)
    )


def offer_rescue(window: Window, path: Path, error: ProjectDamaged) -> None:
    """Of a project that is damaged: its newest backup, or all that can still be read of it."""
    found = backups.listed(path)
    box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", error.what, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    newest = tr("Its newest backup is of {when}.", when=moment(found[0].time)) if found else tr("It has no backup.")
    box.setInformativeText(f"{newest} {tr('The damaged file stays as it is in any case.')}")
    rescue = box.addButton(tr("Rescue what can be read"), QMessageBox.ButtonRole.AcceptRole)
    restore = box.addButton(tr("Restore the backup"), QMessageBox.ButtonRole.AcceptRole) if found else None
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    if box.clickedButton() is rescue:
        _recover(window, path)
    elif restore is not None and box.clickedButton() is restore:
        _put_back(window, path, found[0])


def _recover(window: Window, path: Path) -> None:
    from annotator.gui.files import progressing
    from annotator.store.recovery import beside, recover

    new = beside(path)
    with progressing(window, tr("Reading what can be read…")) as progress:
        report = recover(path, new, progress)
    dialogs.show_report(window, tr("Rescued"), tr("What could be read is in {file}", file=new), report.as_text())
    window.open_path(new)
