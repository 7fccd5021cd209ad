"""How the text looks: seen at once, kept with OK, as it was with Esc."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.article.metrics import Reading
from annotator.gui.preferences import Preferences
from annotator.gui.window import Window
from annotator.settings import load, save
from tests.gui.driving import run, type_in, while_open

K = Qt.Key


def _open(window: Window, act: Callable[[Preferences], object]) -> None:
    while_open(lambda: run(window, "view.preferences"), Preferences, act)


def _ground() -> str:
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


def test_every_change_is_seen_behind_the_dialog_and_esc_takes_all_back(window: Window) -> None:
    before, settings, ground = window.view.reading, window.settings, _ground()

    def act(dialog: Preferences) -> None:
        dialog.theme.setFocus()
        type_in(dialog, K.Key_End)
        assert _ground() != ground
        for widget, keys in ((dialog.font_choice, [K.Key_Down]), (dialog.zoom, [K.Key_Up]),
                             (dialog.measure, [K.Key_PageUp]), (dialog.leading, [K.Key_Up, K.Key_Up])):  # fmt: skip
            widget.setFocus()
            type_in(dialog, *keys)
        assert window.view.reading == Reading(1.1, "sans-serif", 130, 1.2)
        for box in (dialog.line_numbers, dialog.white_space):
            box.setFocus()
            type_in(dialog, K.Key_Space)
        assert (window.settings.line_numbers, window.settings.white_space) == (True, True)
        type_in(dialog, K.Key_Escape)

    _open(window, act)
    assert window.view.reading == before
    assert (window.settings, _ground()) == (settings, ground)
    assert load()[0].zoom == 1.0


def test_ok_keeps_what_is_seen(window: Window) -> None:
    def act(dialog: Preferences) -> None:
        dialog.zoom.setFocus()
        type_in(dialog, K.Key_Up, K.Key_Up, K.Key_Return)
        assert not dialog.isVisible()

    _open(window, act)
    assert load()[0].zoom == window.settings.zoom == 1.2
    assert window.view.zoom_factor() == 1.2


@pytest.mark.parametrize(("typed", "kept"), [("  Ben ", "Ben"), ("   ", "ana")])
def test_the_annotators_name(window: Window, typed: str, kept: str) -> None:
    def act(dialog: Preferences) -> None:
        dialog.annotator.setFocus()
        dialog.annotator.selectAll()
        type_in(dialog, typed, K.Key_Return)

    _open(window, act)
    assert load()[0].annotator == kept
    assert window.session is not None
    assert window.session.annotator == "ana"  # counts from the next opening


def test_sizes_stay_within_what_can_be_read(window: Window) -> None:
    def act(dialog: Preferences) -> None:
        for spin, least, most in ((dialog.zoom, 60, 300), (dialog.measure, 30, 200), (dialog.leading, 0.8, 2.5)):
            spin.setValue(-5)
            assert spin.value() == least
            spin.setValue(9999)
            assert spin.value() == most

    _open(window, act)


def test_a_font_that_is_not_installed_stays_chosen(window: Window) -> None:
    window.settings = save(window.settings.with_values(font="Nowhere Grotesk"))

    def act(dialog: Preferences) -> None:
        assert dialog.font_choice.currentText() == "Nowhere Grotesk"
        dialog.zoom.setFocus()
        type_in(dialog, K.Key_Up, K.Key_Return)

    _open(window, act)
    assert load()[0].font == "Nowhere Grotesk"


def test_the_form_reads_from_top_to_bottom(window: Window) -> None:
    def act(dialog: Preferences) -> None:
        order: list[QWidget] = []
        for _ in range(9):
            order.append(dialog.focusWidget())
            type_in(dialog, K.Key_Tab)
        tops = [w.mapTo(dialog, w.rect().topLeft()).y() for w in order]
        assert tops == sorted(tops)
        assert order[0] is dialog.theme
        assert order[-1] is dialog.annotator

    _open(window, act)
