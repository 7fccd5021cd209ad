"""Training from the window: how to train, the training itself, and what comes after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from annotator import going
from annotator.errors import AnnotatorError
from annotator.gui import dialogs, safekeeping
from annotator.gui.files import keep_running, say_problem, session_of
from annotator.gui.preannotation import is_trusted, run_pipeline
from annotator.gui.training_child import TrainingChild
from annotator.gui.training_view import TrainingView
from annotator.language import mark, tr, trn
from annotator.store.accepted import accepted_ids
from annotator.store.backups import Reason
from annotator.suggest import pipelines
from annotator.suggest.jobs import Job, Kind
from annotator.suggest.training.saving import name_for, target_for
from annotator.suggest.training.settings import Message, Outcome
from annotator.suggest.training.starting import BLANK

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.session import Session
    from annotator.suggest.pipelines import PipelineInfo

_ABOUT = mark(
    "They are divided into train, dev and test as in annotator split; dev says when to stop, test how good it is. Esc "
    "hides it, and you label on meanwhile."
)


class TrainForm(QDialog):
    """How to train: everything has a value that will do, so that Enter is enough."""

    def __init__(self, parent: QWidget, found: Sequence[PipelineInfo], name: str, lang: str, documents: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Train a pipeline"))
        self.base = QComboBox()
        for info in found:
            self.base.addItem(f"{info.name} {info.version}".strip(), info.choice)
        self.base.addItem(tr("nothing ({blank})", blank=BLANK + lang), BLANK + lang)
        self.name = QLineEdit(name)
        self.seed = QSpinBox()
        self.seed.setRange(0, 9999)
        self.curve = QCheckBox(tr("&Learning curve: what more documents bring (takes two and a half times as long)"))
        form = QFormLayout(self)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for text, widget in ((tr("&Begin with"), self.base), (tr("&Name"), self.name), (tr("&Seed"), self.seed)):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow(self.curve)
        accepted = trn("{n} document is accepted.", "{n} documents are accepted.", documents)
        note = QLabel(f"{accepted} {tr(_ABOUT)}")
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        note.setWordWrap(True)
        form.addRow(note)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("&Train"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.resize(min(600, parent.width() - 40), self.sizeHint().height())
        self.base.setFocus()

    def arguments(self) -> list[str]:
        """The options of `annotator train` that say the same."""
        chosen = ["--base", str(self.base.currentData()), "--name", self.name.text().strip()]
        return [*chosen, "--seed", str(self.seed.value()), *(["--curve"] if self.curve.isChecked() else [])]


def train(window: Window) -> TrainingView | None:
    """Asks how, and trains in a child process; None where the user thinks better of it. Shows what goes on already."""
    session = session_of(window)
    running = window.findChild(TrainingView)
    if running is not None:
        running.show()
        running.activateWindow()
        return running
    documents = len(accepted_ids(session.project, session.annotator))
    if not documents:
        raise AnnotatorError(
            tr("There is nothing to learn from: no document is accepted."), tr("Ctrl+Enter accepts one.")
        )
    found = [p for p in pipelines.available(window.settings.trusted_pipelines) if "ner" in p.components]
    name = name_for(session.project.path.stem)
    form = TrainForm(window, found, name, session.project.setting("lang", "en"), documents)
    if not dialogs.run(form):
        return None
    target_for(form.name.text().strip())
    base = str(form.base.currentData())
    if not base.startswith(BLANK) and not is_trusted(window, base):
        return None
    return run_training(window, session, form.arguments())


def run_training(window: Window, session: Session, arguments: list[str]) -> TrainingView:
    """Trains on what the annotator accepted, and shows how it goes; one can label meanwhile."""
    session.flush_time()
    project = str(session.project.path)
    child = TrainingChild([project, "--annotator", session.annotator, "--trust", *arguments], parent=window)
    view = TrainingView(window, lambda document: session.project.document(document).title)

    def take(message: Message) -> None:
        view.take(message)
        if isinstance(message, Outcome):
            more = [] if view.isVisible() else [tr("Train… in the File menu shows more.")]
            window.ui.show_message(" ".join([view.said, *more]))

    def finished(problem: AnnotatorError | None) -> None:
        if problem is not None:
            view.done(0)
            say_problem(window, problem)

    def suggest(pipeline: str) -> None:
        if window.session is session:
            view.reject()
            safekeeping.before_work(window, Reason.BULK)
            run_pipeline(window, session, Job(Kind.PIPELINE, pipeline, nice=10))

    def go_to(document: int, start: int, end: int) -> None:
        if window.session is session:
            view.hide()
            window.activateWindow()
            window.go(lambda here: going.to_span(here, document, start, end))
            window.ui.show_message(tr("Train… shows the mistakes again."))

    child.told.connect(take)
    child.finished.connect(finished)
    view.cancelled.connect(child.cancel)
    view.chosen.connect(go_to)
    view.wanted.connect(lambda pipeline: window.attempt(lambda: suggest(pipeline)))
    keep_running(window, child, child.finished)
    child.start()
    view.show()
    return view
