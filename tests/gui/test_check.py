"""The check before training in the window: it fills by itself, is filtered, and Enter goes to the place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from annotator.gui import check
from annotator.gui.check import CheckDialog
from annotator.gui.trees import items
from annotator.gui.window import Window
from tests.formats.training import accept
from tests.gui.driving import run, type_in, while_open
from tests.making import TEXT

K = Qt.Key


@pytest.fixture
def accepted(window: Window) -> Window:
    """ana has accepted both documents: one with faults, one without spans."""
    assert window.session is not None
    at = TEXT.index("Novak said: ")
    accept(window.session.project, 1, (0, 9, "PERSON"), (at, at + 6, "PERSON"), (18, 23, "ORG"))
    accept(window.session.project, 2)
    window.session.refresh()
    return window


def _finish(dialog: CheckDialog) -> None:
    """Lets the check come to its end, without waiting for timers."""
    if dialog._loading.ident is not None:
        dialog._loading.join()
    while dialog._next.isActive():
        dialog._go_on()


def _rows(dialog: CheckDialog) -> list[tuple[str, str]]:
    return [(item.text(0), item.text(1)) for item in items(dialog.list) if not item.isHidden()]


def _with_check(window: Window, act: Callable[[CheckDialog], object]) -> None:
    def finished(dialog: CheckDialog) -> None:
        _finish(dialog)
        act(dialog)

    while_open(lambda: run(window, "review.check"), CheckDialog, finished)


def test_what_was_found_stands_there_with_what_to_do(accepted: Window) -> None:
    def see(dialog: CheckDialog) -> None:
        kinds = [kind for kind, _ in _rows(dialog)]
        assert kinds == ["misaligned", "white space", "empty", "few examples", "few examples"]
        assert dialog.advice.text().startswith("Move the border")
        type_in(dialog, K.Key_Down)
        assert dialog.advice.text().startswith("Trim it")
        counts = "1 misaligned, 1 white space, 1 empty, 2 few examples"
        assert dialog.said.text() == f"2 documents accepted by ana: {counts}. Enter goes there."

    _with_check(accepted, see)


def test_enter_goes_to_the_span_that_can_be_mended_at_once(accepted: Window) -> None:
    def choose(dialog: CheckDialog) -> None:
        type_in(dialog, "white", K.Key_Return)

    _with_check(accepted, choose)
    session = accepted.session
    assert session is not None
    assert session.active is not None
    assert TEXT[session.active.start : session.active.end] == "Novak "
    run(accepted, "span.trim")
    assert "white space" not in _kinds(accepted)


def _kinds(window: Window) -> list[str]:
    found: list[str] = []
    _with_check(window, lambda dialog: found.extend(kind for kind, _ in _rows(dialog)))
    return found


def test_enter_opens_another_document(accepted: Window) -> None:
    _with_check(accepted, lambda dialog: type_in(dialog, "empty second", K.Key_Return))
    assert accepted.session is not None
    assert accepted.session.ident == 2


def test_the_filter_leaves_what_has_all_words(accepted: Window) -> None:
    def act(dialog: CheckDialog) -> None:
        type_in(dialog, "person examples")
        assert [kind for kind, _ in _rows(dialog)] == ["few examples"]
        type_in(dialog, K.Key_Down, " nothing")
        assert _rows(dialog) == []
        type_in(dialog, K.Key_Return)
        assert (dialog.isVisible(), dialog.advice.text()) == (True, "")

    _with_check(accepted, act)


def test_how_far_it_is_and_esc_while_it_runs(accepted: Window) -> None:
    def act(dialog: CheckDialog) -> None:
        dialog._loading.join()
        dialog._go_on()
        assert "so far" in dialog.said.text()
        type_in(dialog, K.Key_Escape)
        assert not dialog._next.isActive()

    while_open(lambda: run(accepted, "review.check"), CheckDialog, act)
    assert accepted.session is not None
    assert accepted.session.ident == 1


def test_many_of_a_kind_are_counted_and_the_first_are_listed(accepted: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "MOST", 1)

    def act(dialog: CheckDialog) -> None:
        assert [kind for kind, _ in _rows(dialog)].count("few examples") == 1
        assert "2 few examples. Of each kind the first 1 are listed." in dialog.said.text()

    _with_check(accepted, act)


def test_nothing_accepted_is_said(window: Window) -> None:
    _with_check(window, lambda dialog: _said(dialog, "ana has accepted no document yet. Ctrl+Enter accepts one."))


def _said(dialog: CheckDialog, words: str) -> None:
    assert dialog.said.text() == words
