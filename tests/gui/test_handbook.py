"""The handbook in the window: searched and read by keys, beside the work, in light and dark."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPalette, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator import handbook
from annotator.beginning import sample_project
from annotator.gui import theme
from annotator.gui.handbook import Handbook
from annotator.gui.handbook_page import Page, block_of
from annotator.gui.markdown import fit_pictures, set_markdown
from annotator.gui.trees import items
from annotator.gui.window import Window
from annotator.model.document import Answer
from tests.gui.driving import run, type_in
from tests.gui.seat import SETTINGS, Seat

K = Qt.Key


@pytest.fixture
def book(qtbot: QtBot, frame: QWidget) -> Handbook:
    """The handbook over a bare window."""
    made = Handbook(frame)
    made.show()
    qtbot.waitExposed(made)
    return made


def _marked(page: Page) -> set[str]:
    return {one.cursor.selectedText().casefold() for one in page.extraSelections()}


def test_it_stays_open_beside_the_work_and_comes_to_the_front_again(window: Window) -> None:
    run(window, "help.handbook")
    [book] = window.findChildren(Handbook)
    assert book.isVisible()
    assert not book.isModal()
    run(window, "span.next_pending")
    assert window.session is not None
    assert window.session.active is not None
    run(window, "help.handbook")
    assert window.findChildren(Handbook) == [book]
    type_in(book, K.Key_Escape)
    assert not book.isVisible()


def test_it_begins_with_the_first_page_and_its_contents(book: Handbook) -> None:
    rows = [item.text(0).strip() for item in items(book.list)]
    assert rows == [one.text for one in handbook.contents()]
    assert (book.page.name, book.page.verticalScrollBar().value()) == (handbook.PAGES[0], 0)


def test_typing_searches_and_down_goes_from_place_to_place(book: Handbook) -> None:
    type_in(book, "damaged backup")
    found = handbook.search("damaged backup")
    assert book.said.text() == f"{len(found)} places"
    assert book.page.name == found[0].page
    assert _marked(book.page) == {"damaged", "backup"}
    type_in(book, K.Key_Down)
    assert book.page.textCursor().block() == block_of(book.page.document(), found[1])
    type_in(book, K.Key_Return)
    assert book.focusWidget() is book.page


def test_nothing_found_is_said_and_the_page_stays(book: Handbook) -> None:
    book.edit.setText("qqq")
    assert (book.said.text(), book.list.topLevelItemCount()) == ("Nothing found.", 0)
    assert "Fewer words" in book.list.accessibleDescription()
    assert book.page.name == handbook.PAGES[0]
    book.edit.clear()
    assert book.list.topLevelItemCount() == len(handbook.contents())
    assert _marked(book.page) == set()


def test_a_heading_is_shown_at_the_top(book: Handbook) -> None:
    book.edit.setText("name consistency")
    assert book.page.textCursor().block().text() == "Name consistency"
    assert 0 < book.page.cursorRect().top() < 40


def test_a_link_goes_to_its_page_and_an_address_is_only_copied(book: Handbook) -> None:
    book.page.anchorClicked.emit(QUrl("training.md"))
    assert book.page.name == "training"
    assert [item.text(0) for item in book.list.selectedItems()] == [handbook.title("training")]
    book.page.anchorClicked.emit(QUrl("https://datasette.io"))
    assert QGuiApplication.clipboard().text() == "https://datasette.io"
    assert book.said.text() == "The address is copied."
    assert book.page.name == "training"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", handbook.PAGES)
def test_everything_that_can_be_found_is_in_the_page_as_qt_reads_it(name: str) -> None:
    document = QTextDocument()
    set_markdown(document, handbook.page(name), QPalette())
    lost = [one.text for one in handbook.passages(name)[1:] if block_of(document, one) == document.begin()]
    assert lost == []


@pytest.mark.usefixtures("qapp")
def test_empty_cells_are_cells_and_heads_are_bold_behind_code_too() -> None:
    document = QTextDocument()
    set_markdown(
        document, "```\ncode\n```\n\n| a | b | c |\n| --- | --- | --- |\n| x |  |  |\n|  |  | z |\n", QPalette()
    )
    [table] = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert (table.rows(), table.columns()) == (3, 3)
    assert [table.cellAt(2, column).columnSpan() for column in range(3)] == [1, 1, 1]
    heads = [table.cellAt(0, column).firstCursorPosition() for column in range(3)]
    assert [cursor.block().text() for cursor in heads] == ["a", "b", "c"]
    for cursor in heads:
        cursor.movePosition(cursor.MoveOperation.NextCharacter)
        assert cursor.charFormat().fontWeight() == 700


def test_pictures_are_as_wide_as_the_page_or_smaller(book: Handbook) -> None:
    url = QUrl("../screenshots/check.png")
    kind = QTextDocument.ResourceType.ImageResource.value
    widths = []
    for width in (1400, 640):
        book.resize(width, 600)
        picture = book.page.document().resource(kind, url)
        assert isinstance(picture, QImage)
        assert picture.width() <= book.page.viewport().width()
        widths.append(picture.width())
    whole = QImage(str(handbook.folder() / url.path())).width()
    assert (widths[0], widths[1] < whole) == (whole, True)


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_is_not_there_is_none() -> None:
    document = QTextDocument()
    set_markdown(document, "![Gone](../screenshots/no.png)", QPalette())
    fit_pictures(document, handbook.folder(), 300)
    assert document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl("../screenshots/no.png")) is not None


def test_the_desktop_turning_dark_turns_the_page_dark(book: Handbook, qapp: QApplication) -> None:
    book.page.show_page("training")
    book.page.verticalScrollBar().setValue(120)

    def ground() -> str:
        blocks = (book.page.document().findBlockByNumber(i) for i in range(book.page.document().blockCount()))
        return next(b for b in blocks if b.text().startswith("cd out")).blockFormat().background().color().name()

    light = ground()
    theme.apply(qapp, dark=True)
    assert ground() != light
    assert book.page.verticalScrollBar().value() == 120
    theme.apply(qapp, dark=False)
    assert ground() == light


def test_the_keys_of_the_first_hour_do_what_their_page_says(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(SETTINGS)
    qtbot.addWidget(window)
    window.open_path(sample_project(tmp_path / "sample.annot"))
    window.show()
    qtbot.waitExposed(window)
    seat = Seat(window)
    seat.press("Space", "G", "Space", "Enter")
    assert seat.accepted == [("Larnholm", "GPE"), ("two", "CARDINAL")]
    seat.press("Backspace", *["Ctrl+PgDown"] * 5, "Ctrl+Home", ".", ".")
    assert window.view.title == "A novelist's last lantern"
    assert seat.selected == "Lê Minh Châu"
    seat.press("P", "Ctrl+Enter")
    assert seat.answers[5] is Answer.ACCEPT
    seat.press("Ctrl+Z", "Ctrl+Z")
    assert ("Lê Minh Châu", "PERSON") not in seat.accepted
    window.close()
