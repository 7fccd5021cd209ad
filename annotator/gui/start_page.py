"""What stands in the window when there is nothing to label: no project, or a project without documents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.article.guard import guarded
from annotator.gui.article.odd import unmasked
from annotator.gui.trees import choose_row, flat_list
from annotator.language import day, tr
from annotator.store.glance import progress_of

Action = tuple[str, Callable[[], None]]
MOST_RECENT = 6
_WIDTH = 660


@dataclass(frozen=True, slots=True)
class Recent:
    """A project that was open before: how much of it is answered (nothing where that is not known) and when anything
    was done in it."""

    path: Path
    answered: str
    when: str


def recents(paths: Sequence[str], annotator: str, today: date) -> list[Recent]:
    """Those of the projects that are still there, at most `MOST_RECENT`."""
    found = [path for path in map(Path, paths) if _is_there(path)][:MOST_RECENT]
    return [Recent(path, _answered(path, annotator), _when(path, today)) for path in found]


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # its folder may not be looked into any more
        return False


def _answered(path: Path, annotator: str) -> str:
    progress = progress_of(path, annotator)
    if progress is None:
        return ""
    return tr("{answered:,} of {all:,} answered", answered=progress[0], all=progress[1])


def _when(path: Path, today: date) -> str:
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return ""
    near = {0: tr("today"), 1: tr("yesterday")}.get((today - changed.date()).days)
    return f"{near or day(changed)}, {changed:%H:%M}"


class Notice(QWidget):
    """A title, a sentence on what to do next, and buttons for it, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.text = _headline()
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)
        layout.addStretch(3)

    def show_notice(self, title: str, text: str, actions: Sequence[Action]) -> None:
        """Says this, with a button for each action; the first has the keyboard."""
        self.title.setText(title)
        self.text.setText(text)
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for i, (name, act) in enumerate(actions):
            button = _button(name, act)
            button.setMinimumWidth(320)
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            if i == 0:
                button.show()  # what is hidden does not get the keyboard
                button.setFocus()


class StartPage(QWidget):
    """The projects that were open last, and what else one may begin with. Enter opens or presses, Tab goes on."""

    chosen = Signal(object)  # a Path

    def __init__(self) -> None:
        super().__init__()
        self.title, self.text = _headline()
        self.title.setText("Annotator")
        self.text.setText(tr("Turn documents into training data, with the keyboard alone."))
        self.list = flat_list(tr("Recent projects"), columns=4)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(self._choose)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(60)
        header = self.list.header()
        header.setStretchLastSection(False)
        for section in range(4):
            mode = header.ResizeMode.Stretch if section == 1 else header.ResizeMode.ResizeToContents
            header.setSectionResizeMode(section, mode)
        header.setMaximumSectionSize(220)
        self._buttons = QGridLayout()
        self._buttons.setSpacing(8)
        self.hint = QLabel(tr("Files can also be dropped here: documents begin a new project, a project is opened."))
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hint.setWordWrap(True)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(column)
        inside.setSpacing(10)
        inside.addStretch(2)
        for widget in (self.title, self.text, self.list):
            inside.addWidget(widget)
        inside.addLayout(self._buttons)
        inside.addWidget(self.hint)
        inside.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(column, 100)
        layout.addStretch(1)
        self.setMinimumSize(1, 1)  # the window may be as small as with a document in it

    def show_page(self, found: Sequence[Recent], actions: Sequence[Action]) -> None:
        """Shows these projects and a button for each action. The keyboard is on the first project, else button."""
        self.list.clear()
        grey = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for one in found:
            texts = (one.path.stem, str(one.path.parent), one.answered, one.when)
            item = QTreeWidgetItem([unmasked(text) for text in texts])
            item.setData(0, Qt.ItemDataRole.UserRole, one.path)
            for place in range(1, 4):
                item.setForeground(place, grey)
            item.setToolTip(0, unmasked(str(one.path)))
            self.list.addTopLevelItem(item)
        self.list.setVisible(bool(found))
        choose_row(self.list, 0)
        rows = sum(self.list.sizeHintForRow(row) for row in range(len(found)))
        self.list.setMaximumHeight(rows + 2 * self.list.frameWidth() + 4)
        buttons = self._fill_buttons(actions)
        first: QWidget = self.list if found else buttons[0]
        first.show()  # what is hidden does not get the keyboard
        first.setFocus()

    def _fill_buttons(self, actions: Sequence[Action]) -> list[QPushButton]:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        buttons = [_button(name, act) for name, act in actions]
        for at, button in enumerate(buttons):
            self._buttons.addWidget(button, at // 2, at % 2)
        return buttons

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, Qt.ItemDataRole.UserRole))

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.list.currentItem())
            return True
        return super().eventFilter(watched, event)


def _headline() -> tuple[QLabel, QLabel]:
    """A large title and a grey sentence."""
    title, text = QLabel(), QLabel()
    font = title.font()
    font.setPointSizeF(font.pointSizeF() * 1.7)
    title.setFont(font)
    text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    for label in (title, text):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
    return title, text


def _button(name: str, act: Callable[[], None]) -> QPushButton:
    # "&" would become a shortcut: names of projects are data.
    button = QPushButton(name.replace("&", "&&"))
    button.setAutoDefault(True)  # Enter presses it; outside dialogs only Space would
    button.clicked.connect(lambda _=False, run=act: run())
    return button
