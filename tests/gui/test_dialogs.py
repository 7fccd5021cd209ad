"""What holds for every dialog: the keyboard is enough, Esc leaves, and each control has a name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTreeWidget,
    QWidget,
)
from shiboken6 import Shiboken

from annotator.gui import dialogs
from annotator.gui.handbook import Handbook
from annotator.gui.label_form import LabelForm
from annotator.gui.training import TrainForm
from annotator.gui.window import Window
from annotator.model.label import Label
from annotator.store import labels
from tests.gui.driving import run, type_in, while_open
from tests.gui.looking import doubled_letters
from tests.gui.test_training import trained

Open = Callable[[Window], object]
K = Qt.Key


def _by_command(ident: str) -> Open:
    return lambda window: run(window, ident)


def _form(window: Window) -> object:
    assert window.session is not None
    return dialogs.run(LabelForm(window, window.session.scheme, None))


DIALOGS: dict[str, tuple[Open, type[QWidget]]] = {
    "new project": (_by_command("file.new"), QAbstractButton),
    "labels": (_by_command("labels.edit"), QTreeWidget),
    "label": (_form, QLineEdit),
    "keys": (_by_command("view.keys"), QLineEdit),
    "key sheet": (_by_command("help.keys"), QScrollArea),
    "occurrences": (_by_command("span.every"), QTreeWidget),
    "corpus search": (_by_command("view.search"), QLineEdit),
    "check": (_by_command("review.check"), QLineEdit),
    "trash": (_by_command("document.open_trash"), QTreeWidget),
    "preferences": (_by_command("view.preferences"), QComboBox),
    "palette": (_by_command("view.palette"), QLineEdit),
    "a label by name": (_by_command("span.pick_label"), QLineEdit),
    "pre-annotate": (_by_command("file.preannotate"), QTreeWidget),
    "pipelines": (_by_command("file.pipelines"), QTreeWidget),
    "export": (_by_command("file.export"), QComboBox),
    "train": (lambda window: dialogs.run(TrainForm(window, [], "news", "en", 3)), QComboBox),
    "trained": (trained, QTreeWidget),
    "suggestions from": (_by_command("review.runs"), QTreeWidget),
    "labels of suggestions": (_by_command("labels.map"), QTreeWidget),
    "order of documents": (_by_command("document.order"), QTreeWidget),
    "hide suggestions": (_by_command("review.guard"), QAbstractSpinBox),
    "handbook": (lambda window: Handbook(window).exec(), QLineEdit),
    "statistics": (_by_command("review.statistics"), QTreeWidget),
    "about": (_by_command("help.about"), QAbstractButton),
}
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea)


def in_each(window: Window, act: Callable[[str, QDialog], object]) -> None:
    """Opens every dialog, with the first suggestion active, and acts in it."""
    run(window, "span.next_pending")
    for name, (opening, _) in DIALOGS.items():
        while_open(partial(opening, window), QDialog, partial(act, name))


def _controls(dialog: QDialog) -> list[QWidget]:
    """What Tab has to reach: all that can be used, without the parts that they are made of."""
    found = [w for w in dialog.findChildren(QWidget) if isinstance(w, CONTROLS) and w.isVisible() and w.isEnabled()]
    parts = {w for w in found if isinstance(w.parent(), QAbstractSpinBox | QComboBox | QAbstractItemView)}
    return [w for w in found if w not in parts and w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_the_keyboard_is_where_one_begins_and_esc_gives_it_back_to_the_text(window: Window) -> None:
    def act(name: str, dialog: QDialog) -> None:
        assert isinstance(dialog.focusWidget(), DIALOGS[name][1]), name
        type_in(dialog, K.Key_Escape)
        assert not dialog.isVisible(), name
        assert window.focusWidget() is window.view

    in_each(window, act)


def test_tab_reaches_every_control(window: Window) -> None:
    def act(name: str, dialog: QDialog) -> None:
        wanted, reached = _controls(dialog), set()
        for _ in range(len(wanted) + 3):
            reached.add(dialog.focusWidget())
            type_in(dialog, K.Key_Tab)
        assert [w.accessibleName() or w for w in wanted if w not in reached] == [], name

    in_each(window, act)


def test_every_control_has_a_name_for_screen_readers(window: Window) -> None:
    def act(name: str, dialog: QDialog) -> None:
        assert dialog.windowTitle(), name
        interfaces = [(w, QAccessible.queryAccessibleInterface(w)) for w in _controls(dialog)]
        assert [w for w, interface in interfaces if not interface.text(QAccessible.Text.Name)] == [], name

    in_each(window, act)


def test_no_letter_with_alt_stands_for_two_controls(window: Window) -> None:
    def act(name: str, dialog: QDialog) -> None:
        assert doubled_letters(dialog) == [], name

    in_each(window, act)


def test_a_name_with_markup_is_shown_as_it_is(window: Window) -> None:
    def act(name: str, dialog: QDialog) -> None:
        loose = [w.text() for w in dialog.findChildren(QLabel) if w.textFormat() is not Qt.TextFormat.PlainText]
        assert [text for text in loose if "<" in text] == [], name

    session = window.session
    assert session is not None
    labels.change_label(session.project, "ana", "PERSON", Label("<b>PERSON</b>", key="p"))
    session.refresh()
    in_each(window, act)


def test_a_dialog_that_was_left_is_gone(window: Window) -> None:
    kept: dict[str, QDialog] = {}

    def act(name: str, dialog: QDialog) -> None:
        kept[name] = dialog
        dialog.reject()

    in_each(window, act)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [name for name, dialog in kept.items() if Shiboken.isValid(dialog)] == []


def test_dialogs_fit_into_a_small_window(window: Window) -> None:
    window.resize(640, 400)
    sizes: dict[str, tuple[int, int]] = {}
    in_each(window, lambda name, dialog: sizes.update({name: (dialog.width(), dialog.height())}))
    assert {name: size for name, size in sizes.items() if size[0] > 700 or size[1] > 500} == {}
