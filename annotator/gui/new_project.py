"""A new project on one page: documents, file, labels, who suggests, who labels. Nothing is written before the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator import beginning
from annotator.beginning import DEFAULT_PRESET, SUFFIX, Plan
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import ImportOptions, ImportReport
from annotator.formats.previewing import needs_no_look
from annotator.formats.reading import Choice
from annotator.gui import dialogs
from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import unmasked
from annotator.gui.drops import local_files
from annotator.gui.files import progressing, readable
from annotator.gui.import_preview import ImportPreview
from annotator.gui.preannotation import run_pipeline
from annotator.gui.trees import Emptiness, flat_list
from annotator.language import tr, trn
from annotator.model.label import LabelScheme
from annotator.paths import data_dir
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.pipelines import PipelineInfo, available

if TYPE_CHECKING:
    from annotator.gui.window import Window

_NICE = 10  # the window comes first
_KEYS_SHOWN = 24
_LINE = 90  # code points of a line about a pipeline


def new_project(window: Window, documents: Sequence[Path] = ()) -> None:
    """Asks for all that a project needs, makes it with these documents, opens it and lets its pipeline begin."""
    dialog = NewProject(window, documents)
    if dialogs.run(dialog):
        finish(window, dialog)


def finish(window: Window, made: NewProject) -> None:
    """Opens the project that was made, tells what the import left out, and lets the pipeline begin."""
    if made.report is None:
        return
    if made.who() != window.settings.annotator:
        window.change_settings(annotator=made.who())
    window.open_path(made.path())
    session = window.session
    if session is None or session.project.path != made.path():
        return
    details = made.report.as_text()
    if details:
        dialogs.show_report(window, tr("Import"), made.report.summary(), details)
    elif made.documents():
        window.ui.show_message(made.report.summary())
    if session.entries and made.pipeline():
        run_pipeline(window, session, Job(Kind.PIPELINE, made.pipeline(), nice=_NICE))


def default_folder(window: Window) -> Path:
    """Where a new project is put: beside the last one that is no sample, else among the user's documents."""
    known = [Path(path).parent for path in (window.settings.last_project, *window.settings.recent) if path]
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    places = [*(place for place in known if place != data_dir()), Path(documents)]
    return next((place for place in places if place.is_dir()), Path.home())


class NewProject(QDialog):
    """Tab goes from field to field, Enter makes the project, Esc leaves. `report` is there when it was made."""

    def __init__(self, window: Window, documents: Sequence[Path] = ()) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("New project"))
        self.setAcceptDrops(True)
        self.report: ImportReport | None = None
        self._documents: list[Path] = []
        self._folder = default_folder(window)
        self._build_documents()
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("Project file"))
        self._build_labels()
        self.suggester = QComboBox()
        self.suggester.setAccessibleName(tr("Suggestions from"))
        self.suggester.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.suggester.setMinimumContentsLength(20)
        self.suggester.addItem(tr("nobody for now"), "")
        for info in available(window.settings.trusted_pipelines):
            self.suggester.addItem(_line(info), info.choice)
        self.suggester.setCurrentIndex(min(1, self.suggester.count() - 1))
        self.annotator = QLineEdit(window.settings.annotator)
        self.annotator.setAccessibleName(tr("Your name"))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setObjectName("problem")
        self.buttons = QDialogButtonBox()
        self._make = self.buttons.addButton(tr("&Make project"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._make.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        for edit in (self.file, self.annotator):
            edit.textChanged.connect(self._check)
        self.labels.textChanged.connect(self._check)
        self.preset.activated.connect(lambda _at: self._take_preset())
        self.preset.setCurrentText(DEFAULT_PRESET)
        self._take_preset()
        self.add(documents)
        self._propose_file()
        (self.file if documents else self._add_files).setFocus()
        self.resize(min(740, window.width() - 20), min(520, window.height() - 20))

    def _build_documents(self) -> None:
        self.list = flat_list(tr("Documents"))
        self.list.setFixedHeight(98)
        self.list.setTextElideMode(Qt.TextElideMode.ElideLeft)
        Emptiness(self.list, tr("Add files or folders, or drop them here. More can be imported at any time (Ctrl+I)."))
        self.list.installEventFilter(self)
        self._add_files = _button(tr("Add &files…"), self._ask_for_files)
        self._add_folder = _button(tr("Add f&older…"), self._ask_for_folder)
        self._remove = _button(tr("Remo&ve   Del"), self._remove_chosen)

    def _build_labels(self) -> None:
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Labels to begin with"))
        for name in beginning.presets():
            self.preset.addItem(name, name)
        self.preset.addItem(tr("none of these"), "")
        self.labels = QPlainTextEdit()
        self.labels.setAccessibleName(tr("Labels, one on each line"))
        self.labels.setPlaceholderText(tr("One label on each line:\nPERSON\nPLACE"))
        self.labels.setTabChangesFocus(True)
        self.keys = QLabel()
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.keys.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _lay_out(self) -> None:
        adding = QVBoxLayout()
        for button in (self._add_files, self._add_folder, self._remove):
            adding.addWidget(button)
        labels = QVBoxLayout()
        labels.addWidget(self.preset)
        labels.addLayout(_beside(self.labels, self.keys))
        browse = _button(tr("&Browse…"), self._ask_for_file)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, buddy, field in (
            (tr("&Documents"), self.list, _beside(self.list, adding)),
            (tr("&Project file"), self.file, _beside(self.file, browse)),
            (tr("&Labels"), self.preset, labels),
            (tr("&Suggestions from"), self.suggester, _beside(self.suggester)),
            (tr("&Your name"), self.annotator, _beside(self.annotator)),
        ):
            caption = QLabel(text)
            caption.setBuddy(buddy)
            form.addRow(caption, field)
        layout = QVBoxLayout(self)
        layout.addLayout(form, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)

    # -- what was chosen ----------------------------------------------------------------------------------------------

    def documents(self) -> list[Path]:
        """The files and folders to import."""
        return list(self._documents)

    def path(self) -> Path:
        """The file of the project; the home folder may be written as ~."""
        text = self.file.text().strip()
        path = Path(text).expanduser() if text.startswith("~") else Path(text)
        path = path if path.is_absolute() else self._folder / path
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def scheme(self) -> LabelScheme:
        """The labels; an `AnnotatorError` where a line cannot be one."""
        return beginning.typed_scheme(self.labels.toPlainText().split("\n"), self._chosen_preset())

    def pipeline(self) -> str:
        """What is to suggest spans at once; empty for nothing."""
        return str(self.suggester.currentData() or "")

    def who(self) -> str:
        """The annotator's name."""
        return self.annotator.text().strip()

    def problem(self) -> str:
        """Why the project cannot be made like this; empty where it can."""
        if not self.file.text().strip():
            return tr("The project needs a file name.")
        try:
            if self.path().exists():
                return tr("{file} exists already: choose another name.", file=self.path())
            if not self.path().parent.is_dir():
                return tr("There is no folder {folder}.", folder=self.path().parent)
        except (OSError, ValueError, RuntimeError) as error:  # too long, no rights to look, no such user
            return tr("This cannot be the project's file ({reason}).", reason=error)
        if not self.who():
            return tr("Your decisions are kept under your name: write one.")
        try:
            self.scheme()
        except AnnotatorError as error:
            return str(error)
        return ""

    # -- documents and file -------------------------------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Adds files and folders to what is imported."""
        new = [path for path in paths if path not in self._documents]
        self._documents += new
        for path in new:
            item = QTreeWidgetItem([unmasked(str(path))])
            item.setToolTip(0, unmasked(str(path)))
            self.list.addTopLevelItem(item)
            self.list.setCurrentItem(item)
        self._propose_file()
        self._check()

    def _ask_for_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Documents of the project"), str(self._folder), readable())
        self.add([Path(name) for name in names])

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder of documents"), str(self._folder))
        self.add([Path(name)] if name else [])

    def _remove_chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            row = self.list.indexOfTopLevelItem(item)
            del self._documents[row]
            self.list.takeTopLevelItem(row)
            self._propose_file()
            self._check()

    def _ask_for_file(self) -> None:
        kinds = tr("Annotator projects (*.annot)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Project file"), str(self.path()), kinds)
        if name:
            self.file.setText(name)
            self.file.setModified(True)

    def _propose_file(self) -> None:
        """A name that is free, after the first documents, until the user writes another."""
        if not self.file.isModified():
            name = self._documents[0].stem if self._documents else tr("project")
            self.file.setText(str(beginning.free_path(self._folder, name)))

    # -- labels -------------------------------------------------------------------------------------------------------

    def _take_preset(self) -> None:
        self.labels.setPlainText("\n".join(label.name for label in self._chosen_preset()))

    def _chosen_preset(self) -> LabelScheme:
        name = self.preset.currentData()
        return beginning.preset(name) if name else LabelScheme()

    def _check(self) -> None:
        problem = self.problem()
        self.said.setText(problem)
        self._make.setEnabled(not problem)
        self._remove.setEnabled(bool(self._documents))
        self.suggester.setEnabled(bool(self._documents))
        self.suggester.setToolTip("" if self._documents else tr("With documents it can begin at once."))
        try:
            scheme = self.scheme()
        except AnnotatorError:
            return
        self.keys.setText(_keys(scheme))

    # -- the end ------------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Looks into the documents where that may be needed, makes the project and imports them. Where the user thinks
        better of it, or something stands in the way, nothing is left behind and the page is as it was."""
        if self.problem():
            self._check()
            return
        choices: Mapping[str, Choice] = {}
        clean = False
        if self._documents and not needs_no_look(self._documents):
            preview = ImportPreview(self, self._documents)
            preview.start()
            if not dialogs.run(preview):
                self.said.setText(tr("Nothing is made yet."))
                return
            choices, clean = preview.choices(), preview.clean.isChecked()
        options = ImportOptions(annotator=self.who(), clean=clean, choices=choices)
        plan = Plan(self.path(), self.scheme(), self.documents(), options)
        try:
            with progressing(self, tr("Importing…")) as progress:
                self.report = beginning.make(plan, progress)
        except Cancelled:
            self.said.setText(tr("The import was stopped; nothing is made yet."))
        except AnnotatorError as error:
            self.said.setText(str(error))
        else:
            super().accept()

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        self.add(local_files(event.mimeData()))
        event.acceptProposedAction()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.list and pressed in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove_chosen()
            return True
        return super().eventFilter(watched, event)


def _button(text: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    return button


def _beside(*parts: QWidget | QVBoxLayout) -> QHBoxLayout:
    """A row; the first part takes what room there is, shared with a text."""
    row = QHBoxLayout()
    for at, part in enumerate(parts):
        if isinstance(part, QWidget):
            row.addWidget(part, 1 if at == 0 or isinstance(part, QLabel) else 0)
        else:
            row.addLayout(part)
    return row


def _line(info: PipelineInfo) -> str:
    text = f"{info.name} {info.version}".strip()
    whole = f"{text} — {tr(info.description)}" if info.description else text
    return whole if len(whole) <= _LINE else f"{whole[: _LINE - 1]}…"


def _keys(scheme: LabelScheme) -> str:
    """Which key gives which label."""
    if not len(scheme):
        return tr("No labels yet. They can be added later, too (Ctrl+B).")
    shown = [f"{label.key or '–'}  {label.name[:24]}" for label in scheme][:_KEYS_SHOWN]
    keys = [s.replace(" ", "\u00a0") for s in shown]
    more = len(scheme) - len(shown)
    if more:
        keys.append(trn("and {n} more", "and {n} more", more))
    return tr("Keys:  {keys}", keys="    ".join(keys))
