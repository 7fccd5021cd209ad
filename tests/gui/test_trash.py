"""The trash in the window: a key puts a document there, a dialog brings it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from annotator.gui.trash import TrashDialog
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.session import Session
from annotator.store import labels
from tests.gui.driving import run, type_in, while_open

K = Qt.Key
Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


def _session(window: Window) -> Session:
    assert window.session is not None
    return window.session


def _columns(item: QTreeWidgetItem) -> tuple[str, str, str]:
    return item.text(0), item.text(1), item.text(3)


def _listed(window: Window) -> list[int]:
    return window.documents.model.ids.tolist()


def test_ctrl_del_takes_the_document_off_the_list_and_ctrl_z_brings_it(window: Window, press: Press) -> None:
    press(K.Key_Delete, modifier=CTRL)
    assert (_listed(window), window.view.text) == ([2], "Second text about Oslo.")
    assert window.documents.count.text() == "0 of 1 answered"
    press(K.Key_Z, modifier=CTRL)
    assert _listed(window) == [1, 2]
    assert _session(window).ident == 1


def test_without_documents_the_window_says_what_can_be_done(window: Window, press: Press) -> None:
    press(K.Key_Delete, modifier=CTRL)
    press(K.Key_Delete, modifier=CTRL)
    assert (_listed(window), window.view.text, window.spans.model.spans) == ([], "", [])
    assert window.notice.isVisible()
    press(K.Key_Z, modifier=CTRL)
    assert window.view.isVisible()
    assert window.view.text == "Second text about Oslo."


def test_documents_are_brought_back_from_the_dialog(window: Window, press: Press) -> None:
    press(K.Key_Delete, modifier=CTRL)
    press(K.Key_Delete, modifier=CTRL)

    def restore(dialog: TrashDialog) -> None:
        assert [_columns(i)[1:] for i in items(dialog.list)] == [("document", "ana")] * 2
        type_in(dialog.list, K.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
        type_in(dialog.list, K.Key_Return)
        assert dialog.said.text() == "2 documents brought back."
        assert items(dialog.list) == []

    while_open(lambda: run(window, "document.open_trash"), TrashDialog, restore)
    assert _listed(window) == [1, 2]
    assert window.view.isVisible()


def test_a_label_is_brought_back_with_its_spans(window: Window, press: Press) -> None:
    press(K.Key_Space, K.Key_Return)
    labels.delete_label(_session(window).project, "ana", "PERSON")
    _session(window).refresh()

    def restore(dialog: TrashDialog) -> None:
        assert [_columns(i) for i in items(dialog.list)] == [("PERSON", "label with 1 span", "ana")]
        type_in(dialog.list, K.Key_Return)
        assert dialog.said.text() == "PERSON is back with 1 span."

    while_open(lambda: run(window, "document.open_trash"), TrashDialog, restore)
    assert [s.label for s in _session(window).spans if not s.pending] == ["PERSON"]


def test_an_empty_trash_says_so(window: Window) -> None:
    def look(dialog: TrashDialog) -> None:
        assert "The trash is empty. Ctrl+Del" in dialog.list.accessibleDescription()
        type_in(dialog.list, K.Key_Return)

    while_open(lambda: run(window, "document.open_trash"), TrashDialog, look)
