"""The status bar of a narrow window: the message and what is saved can be read, whatever else there is to say."""

from PySide6.QtWidgets import QApplication

from annotator.gui.window import Window
from tests.gui.driving import run

LONG = "Here suggestions were hidden: review them, and then go on with the next document of the list. "


def test_a_long_message_takes_the_room_of_what_is_active_for_a_while(window: Window) -> None:
    window.resize(700, 400)
    run(window, "span.next_pending")
    status = window.status
    active, saved = status.fields["active"], status.fields["saved"]
    assert active.isVisible()
    status.say(LONG)
    QApplication.processEvents()
    assert (active.isVisible(), saved.isVisible()) == (False, True)
    assert saved.geometry().right() < status.width()
    status.say("Kept.")
    assert active.isVisible()


def test_a_message_that_is_too_long_for_all_does_not_push_the_fields_out(window: Window) -> None:
    window.resize(640, 400)
    window.status.say(LONG * 2)
    QApplication.processEvents()
    assert window.status.fields["saved"].geometry().right() < window.status.width()
    assert window.status.message.toolTip() == LONG * 2
