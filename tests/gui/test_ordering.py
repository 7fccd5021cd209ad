"""Choosing the order of the documents by keys."""

from PySide6.QtCore import Qt

from annotator.gui.ordering import OrderDialog
from annotator.gui.window import Window
from tests.gui.driving import answer_box, run, type_in, while_open
from tests.making import suggest

K = Qt.Key


def _ids(window: Window) -> list[int]:
    assert window.session is not None
    return list(window.session.entries.ids)


def _choose(window: Window, steps: int, *more: K | str) -> None:
    def act(dialog: OrderDialog) -> None:
        type_in(dialog, *([K.Key_Down] * steps), *more, K.Key_Return)

    while_open(lambda: run(window, "document.order"), OrderDialog, act)


def test_keys_choose_an_order_the_first_is_shown_and_undo_takes_it_back(window: Window) -> None:
    session = window.session
    assert session is not None
    suggest(session.project, 2, [session.spans[0]._replace(start=0, end=6, score=0.1, suggestion=None)])
    _choose(window, 2)
    assert (_ids(window), session.ident) == ([2, 1], 2)
    assert window.documents.order.text() == "Least certain first"
    assert window.documents.model.ids.tolist() == [2, 1]
    assert "2 documents least certain first" in window.status.message.text()
    run(window, "edit.undo")
    assert (_ids(window), window.documents.order.isVisible()) == ([1, 2], False)


def test_a_text_to_look_for_is_typed_and_remembered(window: Window) -> None:
    _choose(window, 4, K.Key_Tab, "Oslo")
    assert _ids(window) == [2, 1]
    assert window.documents.order.text() == "With “Oslo” first"
    seen: list[object] = []

    def look(dialog: OrderDialog) -> None:
        seen.extend([dialog.words.text(), dialog.words.isEnabled(), dialog.list.currentIndex().row()])
        type_in(dialog, K.Key_Up)
        seen.append(dialog.words.isEnabled())

    while_open(lambda: run(window, "document.order"), OrderDialog, look)
    assert seen == ["Oslo", True, 4, False]


def test_where_there_is_nothing_to_order_by_that_is_said(window: Window) -> None:
    said = answer_box(lambda: _choose(window, 5), K.Key_Return)
    assert "ana has corrected nothing yet." in said
    assert _ids(window) == [1, 2]
