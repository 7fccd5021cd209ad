"""In how many documents suggestions are hidden until they are finished: the dialog that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from annotator.gui import dialogs
from annotator.gui.files import session_of
from annotator.language import tr
from annotator.model.guard import Guard
from annotator.store.guarding import guard_of

if TYPE_CHECKING:
    from annotator.gui.window import Window

_MOST_SEED = 2**31 - 1


def choose_guard(window: Window) -> None:
    """Asks for the share and hides suggestions there, as one undoable step."""
    session = session_of(window)
    dialog = GuardDialog(window, guard_of(session.project.db))
    if dialogs.run(dialog):
        guard = Guard(dialog.share.value() / 100, dialog.seed.value())
        session.guard_with(guard)
        said = tr("Suggestions are shown. Ctrl+Z takes it back.")
        if guard.share:
            said = tr(
                "Suggestions are hidden in {share:.0%} of the documents until they are finished. Ctrl+Z takes it back.",
                share=guard.share,
            )
        window.ui.show_message(said)


class GuardDialog(QDialog):
    """Enter takes what is chosen, Esc leaves."""

    def __init__(self, parent: QWidget, guard: Guard) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Hide suggestions in some documents"))
        about = QLabel(
            tr(
                "Who sees suggestions tends to take them, and to overlook what they lack. In the documents that are "
                "drawn here suggestions come after you have finished (Ctrl+Enter): then you look at what you had not, "
                "and go on. “Statistics…” compares what is found with and without."
            )
        )
        about.setWordWrap(True)
        self.share, self.seed = QSpinBox(), QSpinBox()
        self.share.setRange(0, 100)
        self.share.setSuffix(" %")
        self.share.setValue(round(guard.share * 100))
        self.seed.setRange(0, _MOST_SEED)
        self.seed.setValue(guard.seed)
        form = QFormLayout()
        form.addRow(tr("&Documents"), self.share)
        form.addRow(tr("&Seed of the draw"), self.seed)
        note = QLabel(tr("0 shows all suggestions. What is chosen holds for everybody in the project."))
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        note.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("&Hide"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(buttons)
        width = min(520, parent.width() - 40)
        self.resize(width, layout.totalHeightForWidth(width))
        self.share.setFocus()
        self.share.selectAll()
