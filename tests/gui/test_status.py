"""A narrow window: the message, what is saved and the bars above the text can be read."""

import pytest
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


@pytest.mark.parametrize("bar", ["tour", "unsaved"])
def test_a_bar_above_the_text_has_its_buttons_beside_it_or_gives_it_a_line_of_its_own(window: Window, bar: str) -> None:
    wanted = window.guide.bar if bar == "tour" else window.unsaved_bar
    wanted.text.setText(LONG)
    wanted.show()
    shares = []
    for width in (700, 1400, 700):
        window.resize(width, 500)
        QApplication.processEvents()
        shares.append(round(wanted.text.width() / wanted.width(), 1))
    assert shares[0] == shares[2] >= 0.9
    assert shares[1] < 0.9
