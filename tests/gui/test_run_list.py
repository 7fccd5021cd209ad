"""Switching runs on and off by keys."""

from PySide6.QtCore import Qt

from annotator.gui.run_list import RunList
from annotator.gui.trees import items
from annotator.gui.window import Window
from tests.gui.driving import run, type_in, while_open
from tests.making import TEXT, found, suggest

K = Qt.Key


def test_space_switches_a_run_off_and_on(window: Window) -> None:
    session = window.session
    assert session is not None
    suggest(session.project, 1, [found(TEXT, "Larnholm", "GPE")], "places")
    session.refresh()
    run(window, "span.accept")
    seen: list[list[str]] = []

    def act(dialog: RunList) -> None:
        seen.extend([item.text(i) for i in (0, 2, 3, 4, 5)] for item in items(dialog.list))
        type_in(dialog.list, K.Key_Space)
        assert "Larnholm" not in [TEXT[s.start : s.end] for s in session.spans]
        assert items(dialog.list)[1].checkState(0) is Qt.CheckState.Unchecked
        type_in(dialog.list, K.Key_Space, K.Key_Up, K.Key_Space, K.Key_Escape)
        assert not dialog.isVisible()

    while_open(lambda: run(window, "review.runs"), RunList, act)
    assert seen == [["tiny 1.0", "1", "3", "100%", ""], ["places 1.0", "1", "1", "", ""]]
    assert [(TEXT[s.start : s.end], s.pending) for s in session.spans] == [("Ana Novak", False), ("Larnholm", True)]
