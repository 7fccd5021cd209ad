"""The disk is full, the file is gone: the step stays on the screen until it is saved, and nothing is half-written."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.gui.window import Window
from annotator.model.document import Answer
from annotator.model.span import Status
from annotator.session import Session
from annotator.store.project import Project

Press = Callable[..., None]
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _session(window: Window) -> Session:
    assert window.session is not None
    return window.session


def _fill_disk(window: Window) -> None:
    """The file may not grow by a single page."""
    db = _session(window).project.db
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")


def _free_disk(window: Window) -> None:
    _session(window).project.db.execute("PRAGMA max_page_count = 1000000")


def _decide_until_full(window: Window, press: Press) -> None:
    """A relabelling more grows the log in the file's last pages until nothing fits any more."""
    for _ in range(2000):
        press("p", "o")
        if _session(window).unsaved is not None:
            return
    raise AssertionError("the disk never was full")


def _stored(window: Window) -> list[tuple[int, int, str]]:
    with Project.open(_session(window).project.path) as file:
        return [s.place for s in file.spans(1, "ana") if s.status is Status.ACCEPTED]


def test_a_full_disk_is_said_and_work_goes_on_when_there_is_space(window: Window, press: Press) -> None:
    press(K.Key_Space)
    _fill_disk(window)
    _decide_until_full(window, press)
    session = _session(window)
    assert window.unsaved_bar.isVisible()
    assert "full" in window.unsaved_bar.text.text()
    assert window.status.fields["saved"].text() == "Not saved"
    before = _stored(window)
    assert [s.place for s in session.spans if s.status is Status.ACCEPTED] == before
    press(K.Key_Space, K.Key_Return)  # walking is possible, deciding is not
    assert _stored(window) == before
    step = session.unsaved
    assert step is not None
    _free_disk(window)
    press(K.Key_S, modifier=CTRL)
    assert not window.unsaved_bar.isVisible()
    assert window.status.fields["saved"].text() == "Saved"
    assert step.decisions[0].new is not None
    assert step.decisions[0].new.place in _stored(window)
    press(K.Key_Space, K.Key_Return)
    assert len(_stored(window)) > len(before)


def test_it_is_tried_again_by_itself(window: Window, press: Press, qtbot: QtBot) -> None:
    press(K.Key_Space)
    path = _session(window).project.path
    away = path.rename(path.with_name("away.annot"))
    press(K.Key_Return)
    assert "moved, removed or replaced" in window.unsaved_bar.text.text()
    away.rename(path)
    qtbot.waitUntil(lambda: not window.unsaved_bar.isVisible())
    assert len(_stored(window)) == 1


def test_an_answer_waits_too(window: Window, press: Press) -> None:
    path = _session(window).project.path
    away = path.rename(path.with_name("away.annot"))
    press(K.Key_Return, modifier=CTRL)
    assert _session(window).ident == 1
    away.rename(path)
    press(K.Key_S, modifier=CTRL)
    assert _session(window).entries[0].answer is Answer.ACCEPT
    assert len(_stored(window)) == 3


def test_a_replaced_file_is_never_written_to_unseen(window: Window, press: Press) -> None:
    """Another file of the same name is somebody else's."""
    path = _session(window).project.path
    path.rename(path.with_name("away.annot"))
    path.write_bytes(b"something else")
    press(K.Key_Space, K.Key_Return)
    assert "moved, removed or replaced" in window.unsaved_bar.text.text()
    assert path.read_bytes() == b"something else"
    window.unsaved_bar.drop.emit()
    assert not window.unsaved_bar.isVisible()


@pytest.mark.parametrize("leave", [False, True])
def test_closing_asks_while_a_step_is_not_saved(window: Window, press: Press, *, leave: bool) -> None:
    path = _session(window).project.path
    away = path.rename(path.with_name("away.annot"))
    press(K.Key_Space, K.Key_Return)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        wanted = "Close without it" if leave else "Cancel"
        next(b for b in box.buttons() if b.text().replace("&", "") == wanted).click()

    QTimer.singleShot(0, answer)
    assert window.close() is leave
    away.rename(path)
