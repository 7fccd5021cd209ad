"""Hiding suggestions from the window, and what it then says."""

from PySide6.QtCore import Qt

from annotator.gui.guarding import GuardDialog
from annotator.gui.window import Window
from tests.gui.driving import run, type_in, while_open

K = Qt.Key


def _hide(window: Window, share: str) -> None:
    while_open(
        lambda: run(window, "review.guard"), GuardDialog, lambda dialog: type_in(dialog, share, K.Key_Return)
    )  # fmt: skip


def test_the_share_is_typed_and_the_window_does_not_say_that_nothing_is_there(window: Window) -> None:
    session = window.session
    assert session is not None
    _hide(window, "100")
    assert (session.blind, session.spans) == (True, [])
    assert window.status.fields["pending"].text() == "Suggestions hidden here"
    assert "hidden here until you finish" in window.spans.empty.text()
    assert "hidden in 100% of the documents until they are finished" in window.status.message.text()
    run(window, "document.accept")
    assert window.status.fields["pending"].text() == "3 to review"
    assert len(window.spans.model.spans) == 3
    _hide(window, "0")
    assert "Suggestions are shown." in window.status.message.text()
