"""Finding text in all documents and going there, while the search still runs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.gui import corpus_search
from annotator.gui.corpus_search import CorpusSearch
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.store.project import Project
from tests.gui.driving import run, type_in, while_open
from tests.making import add, project_with

K = Qt.Key
Search = Callable[..., CorpusSearch]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """120 documents, Oslo in the first, the last and twice in the second."""
    texts = ["Oslo first.", "Oslo and\nOSLO again.", *(f"Nothing {i}." for i in range(117))]
    with project_with(tmp_path / "p.annot", *texts) as made:
        add(made, "x" * 100 + " oslo", "Last " + "long " * 40)
        yield made


@pytest.fixture
def search(qtbot: QtBot, frame: QWidget, project: Project) -> Search:
    """Makes the dialog."""

    def make(wanted: str = "") -> CorpusSearch:
        made = CorpusSearch(frame, project, wanted)
        made.show()
        qtbot.waitActive(made)
        made.edit.setFocus()
        return made

    return make


def _finish(dialog: CorpusSearch) -> None:
    """Lets the search come to its end, without waiting for timers."""
    if dialog._pause.isActive():
        dialog._start()
    while dialog._next.isActive():
        dialog._go_on()


def _rows(dialog: CorpusSearch) -> list[str]:
    return [item.text(2) for item in items(dialog.list)]


def test_hits_with_their_surroundings(search: Search) -> None:
    dialog = search()
    _finish(dialog)
    assert "Type what to look for" in dialog.count.text()
    type_in(dialog, "oslo")
    _finish(dialog)
    assert _rows(dialog) == ["Oslo", "Oslo", "OSLO", "oslo"]
    assert dialog.count.text() == "4 hits in 3 documents. Enter goes there."
    first, last = items(dialog.list)[0], items(dialog.list)[-1]
    assert [first.text(i) for i in range(4)] == ["Oslo first.", "", "Oslo", " first."]
    assert last.text(1) == "…" + "x" * 39 + " "


def test_one_and_none_are_said_as_such(search: Search) -> None:
    dialog = search("Nothing 7.")
    _finish(dialog)
    assert dialog.count.text() == "1 hit in 1 document. Enter goes there."
    dialog.edit.setText("nowhere at all")
    _finish(dialog)
    assert dialog.count.text().startswith("Nothing found.")
    type_in(dialog, K.Key_Return)
    assert dialog.isVisible()


def test_the_first_hits_are_there_before_the_end(search: Search) -> None:
    dialog = search("oslo")
    dialog._go_on()
    assert _rows(dialog) == ["Oslo", "Oslo", "OSLO"]
    assert dialog.count.text() == "3 hits in 2 documents so far. Enter goes there."


def test_options_by_keys(search: Search) -> None:
    dialog = search("Oslo")
    type_in(dialog, K.Key_Tab, K.Key_Tab, K.Key_Space)
    assert dialog.match_case.isChecked()
    _finish(dialog)
    assert _rows(dialog) == ["Oslo", "Oslo"]
    type_in(dialog, K.Key_Down, K.Key_Return)  # from the option too
    assert dialog.hit is not None
    assert (dialog.hit.document, dialog.hit.start) == (2, 0)


def test_choosing_by_keys(search: Search) -> None:
    dialog = search("oslo")
    _finish(dialog)
    type_in(dialog, K.Key_Down, K.Key_Down, K.Key_Up, K.Key_PageDown, K.Key_Up, K.Key_Return)
    assert dialog.result() == CorpusSearch.DialogCode.Accepted
    assert dialog.hit is not None
    assert (dialog.hit.document, dialog.hit.text) == (2, "OSLO")


def test_enter_right_after_typing_goes_to_the_new_hit_and_not_to_an_old_one(search: Search) -> None:
    dialog = search("Nothing 5.")
    _finish(dialog)
    dialog.edit.clear()
    type_in(dialog, "oslo", K.Key_Return)
    _finish(dialog)
    assert dialog.hit is not None
    assert dialog.hit.text == "Oslo"


def test_enter_is_forgotten_when_one_types_on(search: Search) -> None:
    dialog = search()
    type_in(dialog, "osl", K.Key_Return)
    assert dialog._hurry
    type_in(dialog, "o")
    _finish(dialog)
    assert (dialog.isVisible(), dialog.hit) == (True, None)


def test_esc_ends_the_search(search: Search) -> None:
    dialog = search("oslo")
    type_in(dialog, K.Key_Escape)
    assert not dialog.isVisible()
    assert not dialog._next.isActive()


def test_a_selection_is_looked_for_in_one_line(search: Search) -> None:
    assert search("Oslo and\n OSLO").edit.text() == "Oslo and OSLO"
    assert len(search("word " * 1000).edit.text()) < 250
    dialog = search("Oslo and\nOSLO")
    _finish(dialog)
    assert _rows(dialog) == ["Oslo and OSLO"]


def test_too_many_hits_are_cut_and_said(search: Search, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_search, "MOST_HITS", 3)
    monkeypatch.setattr("annotator.store.search.MOST_HITS", 3)
    dialog = search("Nothing")
    _finish(dialog)
    assert dialog.count.text() == "3 hits in 3 documents; only the first 3 are shown. Enter goes there."


def test_the_window_goes_to_the_hit_and_selects_it(window: Window) -> None:
    session = window.session
    assert session is not None

    def act(dialog: CorpusSearch) -> None:
        type_in(dialog, "text about", K.Key_Return)
        _finish(dialog)

    while_open(lambda: run(window, "view.search"), CorpusSearch, act)
    assert session.ident == 2
    assert session.selection == (7, 17)
    assert window.focusWidget() is window.view
