"""The guidelines beside the text, by keys; and what their Markdown may not do."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.gui.guidelines import Page
from annotator.store.guidelines import guidelines, save_guidelines
from annotator.store.project import Project
from tests.gui.driving import answer_box, type_in, while_open
from tests.gui.seat import Seat

K = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


def _text(seat: Seat) -> str:
    return seat.window.guidelines.page.toPlainText()


def _stored(seat: Seat) -> str:
    return guidelines(seat.session.project)


def test_f6_goes_there_esc_to_the_text_and_f6_from_there_hides(seat: Seat) -> None:
    pane = seat.window.guidelines
    seat.press("F6")
    assert pane.page.hasFocus()
    seat.press("Esc")
    assert (pane.isVisible(), seat.window.view.hasFocus()) == (True, True)
    seat.press("F6")
    assert pane.page.hasFocus()
    seat.press("F6")
    assert (pane.isVisible(), seat.window.view.hasFocus()) == (False, True)


def test_they_are_written_and_read_by_keys(seat: Seat) -> None:
    seat.press("F6")
    assert "There are no guidelines yet. Enter writes them" in _text(seat)
    seat.press("Enter")
    type_in(seat.window, "# Names", K.Key_Return, "Only **people**.", K.Key_Escape)
    assert _text(seat).startswith("Names\nOnly people.")
    assert _stored(seat) == "# Names\nOnly **people**."
    assert seat.window.guidelines.page.hasFocus()


def test_labels_stand_behind_them(seat: Seat) -> None:
    seat.press("F6")
    assert "PERSON (p)" in _text(seat)
    assert "Companies, parties, teams" in _text(seat)


def test_letters_in_the_editor_label_nothing(seat: Seat) -> None:
    seat.press("F6", "Enter")
    type_in(seat.window, "pogd")
    assert seat.accepted == []
    seat.check()


@pytest.mark.parametrize("leave", ["Ctrl+2", "F6", "F7"])
def test_what_was_written_is_saved_however_the_editor_is_left(seat: Seat, leave: str) -> None:
    seat.press("F6", "Enter")
    type_in(seat.window, "Names")
    seat.press(leave)
    assert _stored(seat) == "Names"


def test_it_is_saved_when_the_window_is_closed(seat: Seat, tmp_path: Path) -> None:
    seat.press("F6", "Enter")
    type_in(seat.window, "Names")
    seat.window.close_project()
    with Project.open(tmp_path / "work.annot") as project:
        assert guidelines(project) == "Names"


def test_a_pane_that_was_open_comes_back(seat: Seat, tmp_path: Path) -> None:
    seat.press("F6")
    seat.window.open_path(tmp_path / "work.annot")
    assert seat.window.guidelines.isVisible()
    seat.press("F6", "F6")
    seat.window.open_path(tmp_path / "work.annot")
    assert not seat.window.guidelines.isVisible()


def test_what_somebody_else_wrote_meanwhile_stays_and_is_told(seat: Seat, tmp_path: Path) -> None:
    pane = seat.window.guidelines
    seat.press("F6", "Enter")
    type_in(seat.window, "mine")
    with Project.open(tmp_path / "work.annot") as other:
        save_guidelines(other, "theirs", "")
    seat.press("Esc")
    assert pane.editor.hasFocus()
    assert "changed elsewhere" in pane.said.text()
    seat.press("Esc")
    assert _text(seat).startswith("theirs")
    assert _stored(seat) == "theirs"


def test_what_cannot_be_saved_at_the_end_is_handed_over(seat: Seat, tmp_path: Path) -> None:
    seat.press("F6", "Enter")
    type_in(seat.window, "mine")
    with Project.open(tmp_path / "work.annot") as other:
        save_guidelines(other, "theirs", "")
    said = answer_box(seat.window.close_project, K.Key_Return)
    assert "changed elsewhere" in said
    assert QGuiApplication.clipboard().text() == "mine"


def test_a_project_for_reading_only_is_only_read(seat: Seat) -> None:
    seat.session.project.readonly = True
    seat.press("F6", "Enter")
    assert not seat.window.guidelines.is_writing
    assert "read-only" in seat.window.guidelines.said.text()


def test_no_picture_and_no_markup_comes_in(frame: QWidget, tmp_path: Path) -> None:
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    red.save(str(tmp_path / "red.png"))
    page = Page()
    page.setParent(frame)
    page.resize(300, 200)
    url = QUrl.fromLocalFile(str(tmp_path / "red.png")).toString()
    page.show_markdown(f"![one]({url}) ![two]({tmp_path}/red.png) <img src='{url}'> <b>raw</b>")
    shown = page.grab().toImage()
    colors = {shown.pixelColor(x, y).name() for x in range(0, 300, 3) for y in range(0, 200, 3)}
    assert "#ff0000" not in colors
    assert "<b>raw</b>" in page.toPlainText()


def test_a_link_is_followed_only_after_its_address_was_shown(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page = seat.window.guidelines.page
    address = QUrl("https://example.org/a?b=c")
    assert "https://example.org/a?b=c" in answer_box(lambda: page.anchorClicked.emit(address), K.Key_Escape)
    assert opened == []
    while_open(lambda: page.anchorClicked.emit(address), QMessageBox, lambda box: box.buttons()[0].click())
    assert opened == ["https://example.org/a?b=c"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "other.html"])
def test_a_link_to_anything_but_the_web_is_not_followed(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page = seat.window.guidelines.page
    before = page.toPlainText()
    said = answer_box(lambda: page.anchorClicked.emit(QUrl(address)), K.Key_Return)
    assert "Only web pages are opened" in said
    assert (opened, page.toPlainText()) == ([], before)
