"""What commands may ask of the window (commands.context.Ui): messages, pickers, dialogs, panes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from annotator import __version__, going
from annotator.beginning import sample_project
from annotator.commands.context import Context
from annotator.commands.occurrences import do
from annotator.errors import AnnotatorError, StorageError
from annotator.gui import dialogs, files, guarding, ordering, preannotation, safekeeping, theme, training
from annotator.gui.article.odd import unmasked
from annotator.gui.check import CheckDialog
from annotator.gui.corpus_search import CorpusSearch
from annotator.gui.handbook import Handbook
from annotator.gui.history import History
from annotator.gui.key_editor import KeyEditor
from annotator.gui.key_sheet import key_sheet
from annotator.gui.keys import shown
from annotator.gui.label_editor import LabelEditor
from annotator.gui.new_project import new_project
from annotator.gui.occurrence_list import OccurrenceList
from annotator.gui.picker import Choice, Picker
from annotator.gui.preferences import Preferences
from annotator.gui.run_list import RunList
from annotator.gui.statistics import StatisticsDialog
from annotator.gui.trash import TrashDialog
from annotator.language import number, tr
from annotator.model.label import LabelScheme
from annotator.settings import save
from annotator.tour import BY_NAME

if TYPE_CHECKING:
    from annotator.gui.window import Window

_RECENT_COMMANDS = 12


class WindowUi:
    """One for each window. Nothing here decides: it shows, asks, and hands on."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def show_message(self, text: str) -> None:
        self._window.status.say(text)
        self._window.speaker.say(text)

    def show_error(self, error: AnnotatorError) -> None:
        session = self._window.session
        if isinstance(error, StorageError) and session is not None and session.unsaved is not None:
            # The bar says it and stays until the step is saved; a dialog would be one more key for every key.
            self.show_message(tr("Not saved: {reason}", reason=error.what))
        else:
            dialogs.show_error(self._window, error)

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.show_message(tr("Copied."))

    # -- choosing -------------------------------------------------------------------------------------------------

    def pick_label(self) -> None:
        self._choose_label(tr("Label: type part of its name"), self._window.apply_label)

    def pick_sticky(self) -> None:
        session = self._window.session
        if session is not None:
            self._choose_label(tr("Label to hold: type part of its name"), session.hold)

    def _choose_label(self, title: str, take: dialogs.Take) -> None:
        if self._window.session is not None:
            choices = [
                Choice(x.name, partial(take, x.name), x.key, x.color, detail=x.description, note=x.note)
                for x in self._window.session.scheme
            ]
            Picker(self._window, title, choices, tr("There are no labels yet: Ctrl+B in the text adds some.")).choose()

    def pick_occurrences(self, text: str, label: str) -> None:
        if not label:
            self._choose_label(
                tr("Label for every “{text}”", text=text[:40]), lambda name: self.pick_occurrences(text, name)
            )
            return
        session = self._window.session
        if session is not None:
            dialog = OccurrenceList(self._window, session, text, label)
            if dialogs.run(dialog):
                do(Context(session, self), label, dialog.chosen(), dialog.left_out())

    def ask_score(self, what: str) -> float | None:
        score, given = QInputDialog.getDouble(self._window, tr("Score"), what, 0.8, 0.0, 1.0, 2)
        return score if given else None

    def show_hints(self) -> None:
        self._window.keyboard.start_hints()

    def show_palette(self) -> None:
        window = self._window
        recent = window.settings.recent_commands
        choices = [
            Choice(
                tr(c.title).rstrip("…"),
                partial(self._run_from_palette, c.id),
                "  ".join(shown(k) for k in window.keys_of[c.id][:2]),
                rank=recent.index(c.id) - len(recent) if c.id in recent else 0,
                detail=tr(c.menu),
            )
            for c in window.commands
            if c.when(window.context())
        ]
        if window.session is not None:
            choices += [
                Choice(
                    tr("Label {label}", label=x.name),
                    partial(window.apply_label, x.name),
                    x.key,
                    x.color,
                    rank=1,
                    detail=tr("Label"),
                )
                for x in window.session.scheme
            ]
            choices += [
                Choice(unmasked(e.title), partial(window.open_document, e.id), tr("document"), rank=2)
                for e in window.session.entries[:5000]
            ]
        Picker(window, tr("Command, label or document"), choices).choose()

    def _run_from_palette(self, ident: str) -> None:
        window = self._window
        known = (ident, *(c for c in window.settings.recent_commands if c != ident))
        window.settings = window.settings.with_values(recent_commands=known[:_RECENT_COMMANDS])
        window.run(next(c for c in window.commands if c.id == ident))
        window.guide.saw(BY_NAME)
        window.attempt(lambda: save(window.settings))

    def open_recent(self) -> None:
        window = self._window
        paths = [Path(p) for p in window.settings.recent if Path(p).exists()]
        choices = [Choice(p.stem, partial(window.attempt, partial(window.open_path, p)), str(p.parent)) for p in paths]
        nothing = tr("No project was open before: Ctrl+N makes one, Ctrl+O opens one.")
        Picker(window, tr("Recent projects"), choices, nothing).choose()

    # -- windows of their own -------------------------------------------------------------------------------------

    def show_keys(self) -> None:
        scheme = self._window.session.scheme if self._window.session else LabelScheme()
        dialogs.run(key_sheet(self._window, self._window.commands, self._window.keys_of, scheme))

    def start_tour(self) -> None:
        self._window.attempt(self._window.guide.start)

    def leave_tour(self) -> None:
        self._window.guide.leave()

    def show_handbook(self) -> None:
        book = self._window.findChild(Handbook) or Handbook(self._window)
        book.show()
        book.raise_()
        book.activateWindow()

    def show_about(self) -> None:
        where = str(self._window.session.project.path) if self._window.session else tr("No project is open.")
        licence = tr("Annotator {version}, MIT licence.", version=__version__)
        dialogs.show_report(self._window, tr("About Annotator"), f"{licence}\n{where}", "")

    def search_corpus(self) -> None:
        session = self._window.session
        if session is not None:
            start, end = session.selection or (0, 0)
            dialog = CorpusSearch(self._window, session.project, session.text[start:end])
            if dialogs.run(dialog) and dialog.hit is not None:
                hit = dialog.hit
                self._window.go(lambda session: going.to_place(session, hit.document, hit.start, hit.end))

    def check_project(self) -> None:
        session = self._window.session
        if session is not None:
            dialog = CheckDialog(self._window, session)
            if dialogs.run(dialog) and dialog.finding is not None:
                one = dialog.finding
                self._window.go(lambda session: going.to_span(session, one.document, one.start, one.end))

    def show_statistics(self) -> None:
        if self._window.session is not None:
            dialogs.run(StatisticsDialog(self._window, self._window.session))

    def choose_guard(self) -> None:
        self._window.attempt(lambda: guarding.choose_guard(self._window))

    def order_documents(self) -> None:
        self._window.attempt(lambda: ordering.order_documents(self._window))

    def open_trash(self) -> None:
        if self._window.session is not None:
            dialogs.run(TrashDialog(self._window, self._window.session))

    def edit_labels(self) -> None:
        if self._window.session is not None:
            dialogs.run(LabelEditor(self._window, self._window.session))

    def choose_runs(self) -> None:
        if self._window.session is not None:
            dialogs.run(RunList(self._window, self._window.session))

    def map_labels(self) -> None:
        self._window.attempt(lambda: preannotation.map_suggested_labels(self._window))

    def show_guidelines(self) -> None:
        self._window.guidelines.toggle()
        if not self._window.guidelines.isVisible():
            self._window.view.setFocus()

    def edit_keys(self) -> None:
        dialogs.run(KeyEditor(self._window))

    def preferences(self) -> None:
        dialogs.run(Preferences(self._window))

    # -- find -----------------------------------------------------------------------------------------------------

    def open_find(self) -> None:
        session = self._window.session
        if session is not None:
            start, end = session.selection or (0, 0)
            self._window.find_bar.open(session.text, session.text[start:end])

    def find_next(self, step: int) -> None:
        if self._window.find_bar.isVisible():
            self._window.find_bar.step(step)
        else:
            self.open_find()

    # -- looks ----------------------------------------------------------------------------------------------------

    def zoom(self, steps: int) -> None:
        zoom = round(self._window.view.zoom_factor() + steps * 0.1, 2) if steps else 1.0
        self._window.change_settings(zoom=min(max(zoom, 0.6), 3.0))
        self.show_message(number(self._window.settings.zoom, ".0%"))

    def toggle_pane(self, name: str) -> None:
        pane = self._window.documents if name == "documents" else self._window.spans
        pane.setVisible(not pane.isVisible())
        self._window.view.setFocus()

    def toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def cycle_theme(self) -> None:
        now = theme.SCHEMES.index(self._window.settings.theme)
        following = theme.SCHEMES[(now + 1) % len(theme.SCHEMES)]
        self._window.change_settings(theme=following)
        said = {"system": tr("Colours as the desktop"), "light": tr("Light"), "dark": tr("Dark")}
        self.show_message(said[following])

    def toggle_setting(self, name: str) -> None:
        settings = self._window.settings
        if name == "serif":
            self._window.change_settings(font="sans-serif" if settings.font == "serif" else "serif")
        else:
            self._window.change_settings(**{name: not getattr(settings, name)})

    def focus(self, name: str) -> None:
        if name == "text":
            self._window.view.setFocus()
            return
        pane = self._window.documents if name == "documents" else self._window.spans
        pane.show()
        pane.view.setFocus()
        if not pane.view.currentIndex().isValid():
            pane.view.setCurrentIndex(pane.model.index(0))

    # -- files ----------------------------------------------------------------------------------------------------

    def new_project(self) -> None:
        self._window.attempt(lambda: new_project(self._window))

    def open_project(self) -> None:
        self._window.attempt(lambda: files.open_project(self._window))

    def open_sample(self) -> None:
        self._window.attempt(lambda: self._window.open_path(sample_project()))

    def import_files(self) -> None:
        self._window.attempt(lambda: files.import_files(self._window))

    def preannotate(self) -> None:
        self._window.attempt(lambda: preannotation.preannotate(self._window))

    def show_pipelines(self) -> None:
        self._window.attempt(lambda: preannotation.show_pipelines(self._window))

    def train(self) -> None:
        self._window.attempt(lambda: training.train(self._window))

    def export(self) -> None:
        self._window.attempt(lambda: files.export(self._window))

    def save_copy(self) -> None:
        self._window.attempt(lambda: safekeeping.save_copy(self._window))

    def back_up(self) -> None:
        self._window.attempt(lambda: safekeeping.back_up(self._window))

    def restore_backup(self) -> None:
        self._window.attempt(lambda: safekeeping.choose_backup(self._window))

    def show_history(self) -> None:
        session = self._window.session
        if session is not None:
            dialog = History(self._window, session)
            if dialog.exec() and dialog.record is not None and dialog.record.document is not None:
                one = dialog.record
                self._window.go(lambda session: going.to_edit(session, one.document or 0, one.start))

    def save(self) -> None:
        self._window.watch.save()

    def quit(self) -> None:
        self._window.close()
