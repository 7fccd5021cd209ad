"""The main window: the text in the middle, documents and spans beside it, and what commands may ask of it."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator import safe_mode
from annotator.commands import Command, all_commands
from annotator.commands.context import Context
from annotator.commands.keymap import keymap
from annotator.commands.registry import run
from annotator.commands.span import apply_label
from annotator.errors import AnnotatorError, ProjectDamaged
from annotator.gui import desk, files, menus, ordering, safekeeping, theme
from annotator.gui.article.colors import DARK, LIGHT
from annotator.gui.article.guard import guarded
from annotator.gui.article.metrics import Reading
from annotator.gui.article.view import ArticleView
from annotator.gui.child import BackupChild, ExportChild, PipelineChild
from annotator.gui.drops import local_files
from annotator.gui.find_bar import FindBar
from annotator.gui.guidelines import GuidelinesPane
from annotator.gui.instance import Doorbell, raise_other
from annotator.gui.keyboard import Keyboard
from annotator.gui.keys import shown
from annotator.gui.panes import DocumentsPane, SpansPane
from annotator.gui.speaker import Speaker
from annotator.gui.start_page import Action, Notice, StartPage, recents
from annotator.gui.status import StatusBar
from annotator.gui.tour_bar import Guide
from annotator.gui.training_child import TrainingChild
from annotator.gui.training_view import TrainingView
from annotator.gui.ui import WindowUi
from annotator.gui.unsaved_bar import UnsavedBar
from annotator.gui.watch import Watch
from annotator.language import tr
from annotator.model.document import Document
from annotator.model.span import Span
from annotator.session import Changed, Session
from annotator.settings import Settings, save
from annotator.store.backups import Reason
from annotator.store.project import Project
from annotator.store.trash import in_trash

_logger = logging.getLogger(__name__)


class Window(QMainWindow):
    """Shows a session and hands keys to commands. It holds no state of its own about spans or documents."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.children_running: list[PipelineChild | ExportChild | BackupChild | TrainingChild] = []
        self._pending = 0
        self._colors: dict[str, str] = {}
        self.commands = all_commands()
        self.keys: dict[str, Command] = {}
        self.keys_of: dict[str, list[str]] = {}
        self.ui = WindowUi(self)
        self.view = ArticleView()
        self.find_bar = FindBar()
        self.unsaved_bar = UnsavedBar()
        self.documents = DocumentsPane()
        self.spans = SpansPane(self._label_color)
        self.guidelines = GuidelinesPane()
        self.notice = Notice()
        self.start = StartPage()
        self.guide = Guide(self)
        self.status = StatusBar()
        self.speaker = Speaker(self.view)
        self.doorbell = Doorbell(self, self.come_forward)
        self.watch = Watch(self)
        self._build()
        self.key_problems = self.rebuild_keys()
        self.keyboard = Keyboard(self)
        self._connect()
        self.watch.start()
        self.apply_settings()
        self.show_start()

    # -- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        # From the outside inwards: what gets another parent is dressed anew, with all that is in it.
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.middle = QStackedWidget()
        for widget, stretch in ((self.documents, 0), (self.middle, 1), (self.spans, 0), (self.guidelines, 0)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([230, 800, 250, 300])
        reading = QWidget()
        self.middle.addWidget(reading)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.guide.bar)
        column.addWidget(self.unsaved_bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self.middle.addWidget(self.notice)
        self.middle.addWidget(self.start)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.resize(1240, 800)
        self.setMinimumSize(640, 400)

    def _connect(self) -> None:
        self.view.clicked.connect(self._clicked)
        self.view.dragged.connect(self._dragged)
        self.view.drag_finished.connect(self._drag_finished)
        self.view.context_requested.connect(partial(menus.context_menu, self))
        self.documents.chosen.connect(self.open_document)
        self.start.chosen.connect(lambda path: self.attempt(partial(self.open_path, path)))
        self.spans.chosen.connect(self._choose_span)
        for pane in (self.documents, self.spans, self.guidelines):
            pane.left.connect(self.view.setFocus)
        self.spans.labels.chosen.connect(self.apply_label)
        self.find_bar.found.connect(self.view.set_hits)
        self.find_bar.go_to.connect(self._go_to_hit)
        self.find_bar.closed.connect(self.view.setFocus)
        self.spans.min_score_changed.connect(self._hide_below)
        self.unsaved_bar.retry.connect(self.watch.save)
        self.unsaved_bar.drop.connect(self.watch.drop)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.apply_settings())

    # -- the project ----------------------------------------------------------------------------------------------

    def open_path(self, path: Path, *, anyway: bool = False) -> None:
        """Opens a project in place of the one that is open; an error leaves that one as it is.

        Where another window has the project, that one comes to the front instead, unless `anyway`. It stays as well
        where a step is not saved that the user does not want to lose.
        """
        mine = self.session is not None and self.session.project.path.resolve() == path.resolve()
        if not anyway and not mine and raise_other(path):
            self.ui.show_message(tr("{project} is open in another window, which is in front now.", project=path.name))
            return
        if not files.may_close(self):
            return
        try:
            project = Project.open(path, timeout=1.0)
        except ProjectDamaged as error:
            if not self.isVisible():
                raise
            safekeeping.offer_rescue(self, path, error)
            return
        self.close_project()
        project.keep_locks()
        project.changed_elsewhere()  # where it is the same one, what was kept on leaving it is no news
        self.session = Session(project, self.settings.annotator, self.view)
        self.session.listeners.append(self._show)
        self.attempt(partial(self._remember, path))
        self.setWindowTitle(f"{path.stem} — {_title()}")
        _logger.info("opened %s", path)
        for pane in (self.documents, self.spans):
            pane.show()
        self._show(Changed(document=True, answers=True, labels=True))
        desk.restore(self)
        self.doorbell.listen(path)
        self.session.listeners.append(lambda changed: desk.keep(self) if changed.document else None)
        for warning in project.warnings:
            self.ui.show_error(AnnotatorError(warning))
        safekeeping.before_work(self, Reason.DAILY)
        if project.readonly:
            self.ui.show_message(tr("This project is read-only: you can look and export, not label."))

    def close_project(self) -> None:
        """Closes the project, its log merged into the one file."""
        for child in list(self.children_running):
            child.stop()
        for result in self.findChildren(TrainingView):
            result.done(0)  # its mistakes are places of this project
        self.guide.leave()
        self.guidelines.leave_project()
        self.doorbell.close()
        if self.session is not None:
            self.session.flush_time()
            desk.keep(self)
            self.session.project.close()
            self.session = None

    def come_forward(self) -> None:
        """Raises the window, out of the taskbar too, and gives it the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_start(self) -> None:
        """The page of a window without a project."""
        self.setWindowTitle(_title())
        self.start.show_page(
            recents(self.settings.recent, self.settings.annotator, datetime.now().astimezone().date()),
            [
                (self.with_key(tr("New project…"), "file.new"), self.ui.new_project),
                (self.with_key(tr("Open project…"), "file.open"), self.ui.open_project),
                (self.with_key(tr("Sample project"), "file.sample"), self.ui.open_sample),
                (self.with_key(tr("Tour: the keys in three minutes"), "help.tour"), self.ui.start_tour),
                (self.with_key(tr("Restore a backup…"), "file.restore"), self.ui.restore_backup),
                (self.with_key(tr("All commands"), "view.palette"), self.ui.show_palette),
            ],
        )
        self.middle.setCurrentWidget(self.start)
        for pane in (self.documents, self.spans, self.guidelines):
            pane.hide()
        self.status.show_session(None, 0)

    def _remember(self, path: Path) -> None:
        known = [str(path.absolute()), *(p for p in self.settings.recent if p != str(path.absolute()))]
        self.settings = save(self.settings.with_values(recent=tuple(known[:10]), last_project=known[0]))

    # -- following the session ------------------------------------------------------------------------------------

    def _show(self, changed: Changed) -> None:
        """Brings everything on the screen to what the session says."""
        session = self.session
        if session is None:
            return
        if changed.labels:
            self._colors = {label.name: label.color for label in session.scheme}
            self.view.set_labels(self._colors)
            self.spans.labels.set_labels(list(session.scheme))
            self.guidelines.show_session(session)
        if changed.answers:
            self.documents.setEnabled(True)
            self.documents.set_entries(session.entries, ordering.shown(session.project))
            self._show_emptiness(session)
        elif changed.answered is not None:
            self.documents.show_answer(session.entries, changed.answered)
        if changed.document or changed.spans or changed.removed or changed.added:
            self.keyboard.leave_hints()  # they lead to places and spans of what was shown before
        if changed.document:
            self._show_document(session)
        elif changed.spans and session.document is not None:
            self._pending = len(session.pending)
            self.view.set_spans(session.spans)
            self.spans.set_document(session.document.text, session.spans)
        elif changed.removed or changed.added:
            self._pending += sum(s.pending for s in changed.added) - sum(s.pending for s in changed.removed)
            self.view.replace_spans(changed.removed, changed.added)
            self.spans.change(changed, session.spans)
        if changed.document or changed.spans:
            self.spans.show_scores(session)
        self._show_caret(session)
        self.unsaved_bar.show_session(session)
        self.speaker.follow(session, changed)

    def _show_document(self, session: Session) -> None:
        document = session.document or Document("")
        self.view.set_document(document.text, session.spans, document.title, _subtitle(document.meta, document.source))
        self._pending = len(session.pending)
        self.spans.set_document(document.text, session.spans)
        self.documents.set_current(document.id)
        self.find_bar.set_document(document.text)
        if session.document is not None:
            self.middle.setCurrentIndex(0)
            if not self.find_bar.isVisible():
                self.view.setFocus()

    def _show_caret(self, session: Session) -> None:
        self.view.set_caret(*session.caret)
        self.view.set_selection(session.selection)
        self.view.set_active(session.active)
        self.view.set_held(session.sticky)
        self.spans.set_active(session.active)
        if session.document is not None:
            start, end = (session.active.start, session.active.end) if session.active else session.caret
            if end - start > 2000:
                start, end = session.caret
            self.view.ensure_visible(start, end)
        self.status.show_session(session, self._pending)

    def _show_emptiness(self, session: Session) -> None:
        if session.entries:
            return
        actions: list[Action] = [(self.with_key(tr("Import documents…"), "file.import"), self.ui.import_files)]
        if in_trash(session.project):
            actions.append((tr("Trash…"), self.ui.open_trash))
        text = tr("Import files or folders, or drop them here; then let a pipeline suggest spans.")
        self.notice.show_notice(tr("No documents yet"), text, actions)
        self.middle.setCurrentWidget(self.notice)

    def with_key(self, text: str, command: str) -> str:
        """A text with the key that the user has for a command, if any."""
        keys = self.keys_of.get(command, [])
        return f"{text}   {shown(keys[0])}" if keys else text

    def _label_color(self, name: str) -> QColor:
        return self.view.label_color(name)

    # -- keys and mouse -------------------------------------------------------------------------------------------

    def context(self) -> Context:
        """What commands get."""
        return Context(self.session, self.ui)

    def run(self, command: Command) -> None:
        """Runs a command on what is in front of the annotator."""
        if self.session is not None:
            self.session.touch()
        self.keyboard.leave_hints()
        run(command, self.context())
        self.keyboard.renumber()
        self.guide.saw(command.id)

    def attempt(self, act: files.Act) -> None:
        """Does something that may fail in the user's world, and says so where it does."""
        try:
            act()
        except AnnotatorError as error:
            files.say_problem(self, error)

    def apply_label(self, name: str, *, everywhere: bool = False) -> None:
        """Applies a label to the selection, the active span or the caret's token, or to every occurrence of it."""
        if self.session is not None and self.session.document is not None:
            self.session.touch()
            self.attempt(lambda: apply_label(self.context(), name, everywhere=everywhere))
            self.view.setFocus()

    def _clicked(self, offset: int, extend: bool) -> None:
        if self.session is not None:
            self.session.touch()
            self.session.move(self.session.unit(offset), extend=extend)

    def _dragged(self, anchor: int, offset: int) -> None:
        if self.session is not None:
            self.session.select(self.session.unit(anchor), self.session.unit(offset))

    def _drag_finished(self) -> None:
        """With a label in hand a drag of the mouse labels."""
        if self.session is not None and self.session.sticky and self.session.selection is not None:
            self.apply_label(self.session.sticky)

    def _hide_below(self, score: float) -> None:
        if self.session is not None:
            self.session.hide_below(score)

    def open_document(self, ident: int) -> None:
        """Shows a document and gives the text the keyboard."""
        self.go(lambda session: session.open(ident))

    def go(self, act: Callable[[Session], None]) -> None:
        """Lets the session go somewhere, and gives the text the keyboard."""
        if self.session is not None:
            session = self.session
            self.attempt(lambda: act(session))
            self.view.setFocus()

    def _choose_span(self, span: Span) -> None:
        self.go(lambda session: session.activate(span))

    def _go_to_hit(self, start: int, _end: int) -> None:
        if self.session is not None:
            self.session.move(self.session.unit(start))

    # -- settings and what comes back ------------------------------------------------------------------------------

    def change_settings(self, **values: object) -> None:
        """Changes settings, keeps them, and shows what they change."""
        self.settings = save(self.settings.with_values(**values))
        self.apply_settings()

    def apply_settings(self) -> None:
        """Colours, font and marks as the settings say."""
        settings = self.settings
        dark = theme.is_dark(settings.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, dark=dark)
        self.view.set_theme(DARK if dark else LIGHT)
        reading = Reading(settings.zoom, settings.font, settings.measure, settings.leading)
        if reading != self.view.reading:
            self.view.set_reading(reading)
        self.view.set_line_numbers(settings.line_numbers)
        self.view.set_white_space(settings.white_space)

    def rebuild_keys(self) -> list[str]:
        """Menus and keys as the settings say; returns the clashes, as sentences."""
        self.keys, problems = keymap(self.commands, self.settings.keys)
        self.keys_of = {c.id: [k for k, owner in self.keys.items() if owner is c] for c in self.commands}
        menus.build(self, self.commands, self.keys_of, self.run, lambda c: c.when(self.context()))
        self.guide.show_step()
        return problems

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        event.acceptProposedAction()
        # Not inside the drop: the program that gives the files waits for its end.
        QTimer.singleShot(0, self, lambda: self.attempt(lambda: files.take_dropped(self, paths)))

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        if not files.may_close(self):
            event.ignore()
            return
        self.close_project()
        super().closeEvent(event)


def _title() -> str:
    return tr("Annotator (safe mode)") if safe_mode.is_on() else "Annotator"


def _subtitle(meta: dict[str, object], source: str) -> str:
    """The metadata in one small line: dates, authors, the source."""
    shown_keys = [k for k in meta if not k.startswith("_") and k != "title" and isinstance(meta[k], str | int | float)]
    return "  ·  ".join([str(meta[k])[:80] for k in shown_keys] or ([source] if source else []))
