"""The main window: the text in the middle, documents and spans beside it, and what commands may ask of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator import __version__
from annotator.commands import Command, all_commands
from annotator.commands.context import Context
from annotator.commands.registry import keymap, run
from annotator.commands.span import apply_label
from annotator.errors import AnnotatorError
from annotator.gui import dialogs, files, menus, theme
from annotator.gui.article.colors import DARK, LIGHT
from annotator.gui.article.guard import guarded
from annotator.gui.article.view import ArticleView
from annotator.gui.child import ExportChild, PipelineChild
from annotator.gui.find_bar import FindBar
from annotator.gui.key_sheet import key_sheet
from annotator.gui.keys import label_key, name_of, shown
from annotator.gui.panes import DocumentsPane, SpansPane
from annotator.gui.picker import Choice, Picker
from annotator.gui.speaker import Speaker
from annotator.gui.start_page import Action, Notice
from annotator.gui.status import StatusBar
from annotator.model.label import LabelScheme
from annotator.model.span import Span
from annotator.session import Changed, Session
from annotator.settings import Settings, save
from annotator.store.project import Project

FALLBACK_COLOR = "#7d7d7d"


class Window(QMainWindow):
    """Shows a session and hands keys to commands. It holds no state of its own about spans or documents."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.children_running: list[PipelineChild | ExportChild] = []
        self._pending = 0
        self._colors: dict[str, str] = {}
        self.commands = all_commands()
        self.keys, self.key_problems = keymap(self.commands, settings.keys)
        self.view = ArticleView()
        self.find_bar = FindBar()
        self.documents = DocumentsPane()
        self.spans = SpansPane(self._label_color)
        self.notice = Notice()
        self.status = StatusBar()
        self.speaker = Speaker(self.view)
        self._build()
        self._connect()
        self.apply_theme(settings.theme)
        self.view.set_zoom(settings.zoom)
        self.show_start()

    # -- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self.middle = QStackedWidget()
        self.middle.addWidget(reading)
        self.middle.addWidget(self.notice)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget, stretch in ((self.documents, 0), (self.middle, 1), (self.spans, 0)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([230, 800, 250])
        self.setCentralWidget(self.splitter)
        self.setStatusBar(self.status)
        self.keys_of = {c.id: [k for k, owner in self.keys.items() if owner is c] for c in self.commands}
        menus.build(self, self.commands, self.keys_of, self.run, lambda c: c.when(self._context()))
        self.resize(1240, 800)
        self.setMinimumSize(640, 400)

    def _connect(self) -> None:
        self.view.installEventFilter(self)
        self.documents.view.installEventFilter(self)
        self.spans.view.installEventFilter(self)
        self.view.clicked.connect(self._clicked)
        self.view.dragged.connect(self._dragged)
        self.view.context_requested.connect(self._context_menu)
        self.documents.chosen.connect(self._open_document)
        self.spans.chosen.connect(self._choose_span)
        self.spans.labels.chosen.connect(self.apply_label)
        self.find_bar.found.connect(self.view.set_hits)
        self.find_bar.go_to.connect(self._go_to)
        self.find_bar.closed.connect(self.view.setFocus)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.apply_theme(self.settings.theme))

    # -- the project ----------------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Opens a project in place of the one that is open; an error leaves that one as it is."""
        project = Project.open(path, timeout=1.0)
        self.close_project()
        self.session = Session(project, self.settings.annotator, self.view)
        self.session.listeners.append(self._show)
        self._remember(path)
        self.setWindowTitle(f"{path.stem} — Annotator")
        self._show(Changed(answers=True, labels=True))
        first = self.session.unanswered_after(-1) or next(iter(self.session.entries), None)
        if first is not None:
            self.session.open(first.id)
        if project.readonly:
            self.show_message("This project is read-only: you can look and export, not label.")

    def close_project(self) -> None:
        """Closes the project, its log merged into the one file."""
        for child in list(self.children_running):
            child.stop()
        if self.session is not None:
            self.session.flush_time()
            self.session.project.close()
            self.session = None

    def show_start(self) -> None:
        """The page of a window without a project."""
        self.setWindowTitle("Annotator")
        recent = [Path(p) for p in self.settings.recent if Path(p).exists()][:5]
        actions: list[Action] = [
            (f"Open {p.stem}   ({p})", partial(self.attempt, partial(self.open_path, p))) for p in recent
        ]
        actions += [
            (f"New project…   {shown('Ctrl+N')}", self.new_project),
            (f"Open…   {shown('Ctrl+O')}", self.open_project),
        ]
        self.notice.show_notice("Annotator", "Turn documents into training data, with the keyboard alone.", actions)
        self.middle.setCurrentWidget(self.notice)
        self.documents.setEnabled(False)
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
        if changed.answers:
            self.documents.setEnabled(True)
            self.documents.set_entries(session.entries)
            self._show_emptiness(session)
        if changed.document:
            self._show_document(session)
        elif changed.removed or changed.added:
            self._pending += sum(s.pending for s in changed.added) - sum(s.pending for s in changed.removed)
            self.view.replace_spans(changed.removed, changed.added)
            self.spans.change(changed, session.spans)
        self._show_caret(session)
        self.speaker.follow(session, changed)

    def _show_document(self, session: Session) -> None:
        document = session.document
        if document is None:
            return
        self.middle.setCurrentIndex(0)
        self.view.set_document(document.text, session.spans, document.title, _subtitle(document.meta, document.source))
        self._pending = len(session.pending)
        self.spans.set_document(document.text, session.spans)
        self.documents.set_current(document.id)
        self.find_bar.set_document(document.text)
        if not self.find_bar.isVisible():
            self.view.setFocus()

    def _show_caret(self, session: Session) -> None:
        self.view.set_caret(*session.caret)
        self.view.set_selection(session.selection)
        self.view.set_active(session.active)
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
        self.notice.show_notice(
            "No documents yet",
            "Import text or JSONL files; then let a pipeline suggest spans.",
            [(f"Import documents…   {shown('Ctrl+I')}", self.import_files)],
        )
        self.middle.setCurrentWidget(self.notice)

    def _label_color(self, name: str) -> QColor:
        return self.view.label_color(name)

    # -- keys and mouse -------------------------------------------------------------------------------------------

    def _context(self) -> Context:
        return Context(self.session, self)

    def run(self, command: Command) -> None:
        """Runs a command on what is in front of the annotator."""
        if self.session is not None:
            self.session.touch()
        run(command, self._context())

    def attempt(self, act: files.Act) -> None:
        """Does something that may fail in the user's world, and says so where it does."""
        try:
            act()
        except AnnotatorError as error:
            self.show_error(error)

    def apply_label(self, name: str) -> None:
        """Applies a label to the selection, the active span or the caret's token."""
        if self.session is not None and self.session.document is not None:
            self.session.touch()
            self.attempt(lambda: apply_label(self._context(), name))
            self.view.setFocus()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.view:
                return self._text_key(event)
            if event.key() == Qt.Key.Key_Escape:
                self.view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _text_key(self, event: QKeyEvent) -> bool:
        """A key in the text: a command's, or a label's; others go on to where Qt sends them."""
        command = self.keys.get(name_of(event))
        if command is not None:
            self.run(command)
            return True
        key = label_key(event)
        if not key or self.session is None:
            return False
        label = self.session.scheme.by_key(key)
        if label is None:
            self.show_message(f"No label has the key {key}. Ctrl+L picks a label by name.")
        else:
            self.apply_label(label.name)
        return True

    def _clicked(self, offset: int, extend: bool) -> None:
        if self.session is not None:
            self.session.touch()
            self.session.move(self.session.unit(offset), extend=extend)

    def _dragged(self, anchor: int, offset: int) -> None:
        if self.session is not None:
            self.session.select(self.session.unit(anchor), self.session.unit(offset))

    def _context_menu(self, offset: int, where: QPoint) -> None:
        session = self.session
        if session is None:
            return
        start, end = session.selection or (0, 0)
        if not start <= offset < end:
            session.move(session.unit(offset))
        menu = QMenu(self)
        for name in ("span.accept", "span.reject", "edit.copy", "span.accept_all", "document.accept"):
            command = next(c for c in self.commands if c.id == name)
            if command.when(self._context()):
                keys = self.keys_of[name]
                text = menus.escaped(command.title) + (f"\t{shown(keys[0])}" if keys else "")
                menu.addAction(text).triggered.connect(lambda _=False, c=command: self.run(c))
        menu.addSeparator()
        for label in session.scheme:
            text = menus.escaped(label.name) + (f"\t{label.key}" if label.key else "")
            menu.addAction(text).triggered.connect(lambda _=False, n=label.name: self.apply_label(n))
        menu.exec(where)

    def _open_document(self, ident: int) -> None:
        if self.session is not None:
            session = self.session
            self.attempt(lambda: session.open(ident))
            self.view.setFocus()

    def _choose_span(self, span: Span) -> None:
        if self.session is not None:
            self.session.activate(span)
            self.view.setFocus()

    def _go_to(self, start: int, _end: int) -> None:
        if self.session is not None:
            self.session.move(self.session.unit(start))

    # -- what commands may ask (commands.context.Ui) --------------------------------------------------------------

    def show_message(self, text: str) -> None:
        self.status.say(text)
        self.speaker.say(text)

    def show_error(self, error: AnnotatorError) -> None:
        dialogs.show_error(self, error)

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.show_message("Copied.")

    def pick_label(self) -> None:
        if self.session is None:
            return
        choices = [
            Choice(label.name, partial(self.apply_label, label.name), label.key, label.color)
            for label in self.session.scheme
        ]
        Picker(self, "Label: type part of its name", choices).choose()

    def show_palette(self) -> None:
        choices = [
            Choice(c.title.rstrip("…"), partial(self.run, c), " ".join(shown(k) for k in self.keys_of[c.id]))
            for c in self.commands
            if c.when(self._context())
        ]
        if self.session is not None:
            choices += [
                Choice(f"Label {x.name}", partial(self.apply_label, x.name), x.key, x.color, rank=1)
                for x in self.session.scheme
            ]
            choices += [
                Choice(e.title, partial(self._open_document, e.id), "document", rank=2)
                for e in self.session.entries[:5000]
            ]
        Picker(self, "Command, label or document", choices).choose()

    def show_keys(self) -> None:
        scheme = self.session.scheme if self.session else LabelScheme()
        key_sheet(self, self.commands, self.keys_of, scheme).exec()

    def show_about(self) -> None:
        where = str(self.session.project.path) if self.session else "No project is open."
        dialogs.show_report(self, "About Annotator", f"Annotator {__version__}, MIT licence.\n{where}", "")

    def open_find(self) -> None:
        if self.session is not None:
            start, end = self.session.selection or (0, 0)
            self.find_bar.open(self.session.text, self.session.text[start:end])

    def find_next(self, step: int) -> None:
        if self.find_bar.isVisible():
            self.find_bar.step(step)
        else:
            self.open_find()

    def zoom(self, steps: int) -> None:
        if steps:
            self.view.zoom(steps)
        else:
            self.view.set_zoom(1.0)
        self.settings = save(self.settings.with_values(zoom=self.view.zoom_factor()))

    def toggle_pane(self, name: str) -> None:
        pane = self.documents if name == "documents" else self.spans
        pane.setVisible(not pane.isVisible())
        self.view.setFocus()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def cycle_theme(self) -> None:
        following = theme.SCHEMES[(theme.SCHEMES.index(self.settings.theme) + 1) % len(theme.SCHEMES)]
        self.settings = save(self.settings.with_values(theme=following))
        self.apply_theme(following)
        self.show_message({"system": "Colours as the desktop", "light": "Light", "dark": "Dark"}[following])

    def apply_theme(self, scheme: str) -> None:
        """Light or dark, for the window and the text."""
        dark = theme.is_dark(scheme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, dark=dark)
        self.view.set_theme(DARK if dark else LIGHT)

    def focus(self, name: str) -> None:
        if name == "text":
            self.view.setFocus()
            return
        pane = self.documents if name == "documents" else self.spans
        pane.show()
        pane.view.setFocus()
        if not pane.view.currentIndex().isValid():
            pane.view.setCurrentIndex(pane.model.index(0))

    def new_project(self) -> None:
        self.attempt(lambda: files.new_project(self))

    def open_project(self) -> None:
        self.attempt(lambda: files.open_project(self))

    def import_files(self) -> None:
        self.attempt(lambda: files.import_files(self))

    def preannotate(self) -> None:
        self.attempt(lambda: files.preannotate(self))

    def export(self) -> None:
        self.attempt(lambda: files.export(self))

    def quit(self) -> None:
        self.close()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_project()
        super().closeEvent(event)


def _subtitle(meta: dict[str, object], source: str) -> str:
    """The metadata in one small line: dates, authors, the source."""
    shown_keys = [k for k in meta if not k.startswith("_") and k != "title" and isinstance(meta[k], str | int | float)]
    return "  ·  ".join([str(meta[k])[:80] for k in shown_keys] or ([source] if source else []))
