"""What a screen reader is offered: the text with its caret, a name for every control, a sentence for every step."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleTextCursorEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.article.accessible import ArticleInterface, ArticleText
from annotator.gui.article.view import ArticleView
from annotator.gui.window import Window
from annotator.settings import load
from tests.making import TEXT

Press = Callable[..., None]
K = Qt.Key


def _article(view: ArticleView) -> ArticleText:
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    assert isinstance(text, ArticleText)
    return text


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, as if a screen reader were running."""
    said: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        elif isinstance(event, QAccessibleTextCursorEvent):
            said.append(f"caret {event.cursorPosition()}")

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def _next(heard: list[str]) -> list[str]:
    QApplication.processEvents()
    said = heard.copy()
    heard.clear()
    return said


def test_the_article_is_a_document_with_its_title(window: Window) -> None:
    article = QAccessible.queryAccessibleInterface(window.view)
    assert isinstance(article, ArticleInterface)
    assert article.role() is QAccessible.Role.Document
    assert article.text(QAccessible.Text.Name) == "Article"
    assert article.text(QAccessible.Text.Description) == TEXT[:30]
    assert _article(window.view).text(0, 9) == "Ana Novak"
    assert _article(window.view).selectionCount() == 0


def test_offsets_are_utf16_and_the_caret_is_where_the_keys_put_it(window: Window, press: Press) -> None:
    text = _article(window.view)
    assert text.characterCount() == len(TEXT.encode("utf-16-le")) // 2
    press(K.Key_End, modifier=Qt.KeyboardModifier.ControlModifier)
    assert text.text(text.cursorPosition() - 2, text.characterCount()) == "on."
    assert text.text(-5, 3) == "Ana"
    assert text.text(10**6, 2 * 10**6) == ""


def test_a_screen_reader_moves_the_caret_but_never_out_of_the_text(window: Window) -> None:
    text, session = _article(window.view), window.session
    assert session is not None
    text.setCursorPosition(text.characterCount() - 2)
    assert session.text[slice(*session.caret)] == "on"
    for position in (10**6, -10):
        text.setCursorPosition(position)
        assert 0 <= session.caret[0] < session.caret[1] <= len(TEXT)


def test_places_on_the_screen_and_back(window: Window) -> None:
    text = _article(window.view)
    at = text.characterCount() - 2
    box = text.characterRect(at)
    assert window.view.rect().contains(window.view.mapFromGlobal(box.center()))
    assert text.offsetAtPoint(box.center()) == at
    assert not text.characterRect(10**6).isValid()


def test_another_document_has_another_text(window: Window, press: Press) -> None:
    text = _article(window.view)
    press(K.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    assert text.text(0, text.characterCount()) == "Second text about Oslo."


def test_what_the_bus_cannot_carry_is_replaced_and_an_end_of_line_is_not(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.set_document("a\0b\ud800c\r\nd", [])
    assert _article(view).text(0, 8) == "a␀b�c\r\nd"


def test_an_article_without_a_window_comes_and_goes(qtbot: QtBot) -> None:
    for _ in range(3):
        view = ArticleView()
        assert _article(view).characterCount() == 0
        assert _article(view).cursorPosition() == 0
        with qtbot.waitSignal(view.destroyed):
            view.deleteLater()


def _unnamed(window: Window) -> list[QWidget]:
    controls = [w for w in window.findChildren(QWidget) if w.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert len(controls) > 5
    return [w for w in controls if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name).strip()]


def test_every_control_that_can_have_the_keyboard_has_a_name(window: Window, press: Press) -> None:
    press(K.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert _unnamed(window) == []


def test_labels_are_offered_with_their_keys(window: Window) -> None:
    labels = QAccessible.queryAccessibleInterface(window.spans.labels)
    assert labels.text(QAccessible.Text.Description) == "p PERSON, o ORG, g GPE, d DATE"


def test_every_control_of_the_start_page_has_a_name(qtbot: QtBot) -> None:
    window = Window(load()[0])
    qtbot.addWidget(window)
    assert _unnamed(window) == []


def test_steps_and_decisions_are_said_once(press: Press, heard: list[str]) -> None:
    press(K.Key_Right)
    assert _next(heard) == ["caret 4", "Novak, PERSON, suggested"]
    press(K.Key_Left)
    assert _next(heard) == ["caret 0", "Ana Novak, PERSON, suggested"]
    press("o")
    assert _next(heard) == ["Ana Novak, ORG, accepted"]
    press(K.Key_Space)
    assert _next(heard) == ["caret 18", "Harbour Union, GPE, suggested"]
    press(K.Key_Return)
    on_monday = TEXT.index("Monday")
    assert _next(heard) == [f"caret {on_monday}", "Harbour Union, GPE, accepted. Monday, DATE, suggested"]


def test_removing_undoing_and_many_at_once_are_heard(press: Press, heard: list[str]) -> None:
    press(K.Key_Right, K.Key_Right, "g")
    assert _next(heard) == ["caret 10", "met, GPE, accepted"]
    press(K.Key_Backspace)
    assert _next(heard) == ["caret 18", "met, no span. Harbour Union, GPE, suggested"]
    press(K.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert _next(heard) == ["caret 10", "met, GPE, accepted. Undone: remove GPE"]
    press(K.Key_A, modifier=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert _next(heard) == ["3 spans changed. 3 suggestions of the document accepted. Ctrl+Z takes it back."]


def test_a_selection_a_message_and_another_document_are_heard(press: Press, heard: list[str]) -> None:
    press(K.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert _next(heard) == ["caret 4", "Novak, selected"]
    press(K.Key_Escape)
    assert _next(heard) == ["Novak"]
    press("x")
    assert _next(heard) == ["No label has the key x. Ctrl+L picks a label by name."]
    press(K.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    [caret, said] = _next(heard)
    assert (caret, said.split(". ")[:2]) == ("caret 0", ["3 spans changed", "Second"])


def test_without_a_screen_reader_nothing_is_made(
    press: Press, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    press(K.Key_Right, K.Key_Right, "p", "x")
    assert _next(heard) == []


def test_an_error_is_reported_and_the_screen_reader_goes_on(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    article, text = QAccessible.queryAccessibleInterface(window.view), _article(window.view)
    monkeypatch.setattr(ArticleView, "text", property(lambda _view: {}.popitem()))
    monkeypatch.setattr(ArticleView, "title", property(lambda _view: {}.popitem()))
    monkeypatch.setattr(ArticleView, "rect_of", lambda *_: {}.popitem())
    assert (text.characterCount(), text.cursorPosition(), text.text(0, 5)) == (0, 0, "")
    assert not text.characterRect(0).isValid()
    assert article.text(QAccessible.Text.Description) == ""
    assert set(reported) == {KeyError}
