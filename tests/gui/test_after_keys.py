"""What follows a key: letters and codes that are typed, dialogs that are answered, Alt that is held."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from annotator.commands import all_commands
from annotator.gui.occurrence_list import OccurrenceList
from annotator.gui.picker import Picker
from annotator.model.hints import LETTERS
from annotator.model.span import Span
from tests.gui.seat import PAGE, SAID, Seat
from tests.making import project_with, suggest


def test_letters_label(seat: Seat) -> None:
    for piece, letter in (("met", "p"), ("left", "o"), ("Bergen", "g"), ("agreed", "d")):
        seat.go(piece)
        seat.press(letter)
        seat.check()
    assert seat.accepted == [("met", "PERSON"), ("left", "ORG"), ("Bergen", "GPE"), ("agreed", "DATE")]


def test_a_letter_relabels_the_active_span(seat: Seat) -> None:
    seat.activate("Harbour Union")
    seat.press("g")
    assert seat.accepted == [("Harbour Union", "GPE")]


def test_shift_and_a_letter_labels_every_occurrence(seat: Seat) -> None:
    seat.activate("Ana Novak")
    seat.press("Shift+O")
    assert seat.accepted == [("Ana Novak", "ORG"), ("Ana Novak", "ORG")]
    assert seat.message == "ORG in 2 places."
    seat.press("Ctrl+Z")
    assert seat.accepted == []
    seat.check()


def test_a_letter_without_a_label_says_so(seat: Seat) -> None:
    seat.press("x")
    assert seat.message == "No label has the key x. Ctrl+L picks a label by name."
    assert seat.accepted == []


def test_a_code_leads_to_its_word_and_with_shift_selects_up_to_it(seat: Seat) -> None:
    seat.press("Ctrl+Home", "Ctrl+G")
    code = next(code for code, piece in seat.codes.items() if piece == "Bergen")
    seat.press(*code)
    assert (seat.caret, seat.codes) == ("Bergen", {})
    seat.press("Ctrl+G")
    code = next(code for code, piece in seat.codes.items() if piece == "left")
    seat.press(*(f"Shift+{letter.upper()}" for letter in code))
    assert (seat.selected, seat.codes) == ("left for Bergen", {})
    assert seat.accepted == []


def test_the_first_letter_of_a_code_leaves_those_that_begin_with_it(seat: Seat) -> None:
    seat.press("Ctrl+G")
    first = next(code for code in seat.codes if len(code) == 2)[0]
    left = {code[1:]: piece for code, piece in seat.codes.items() if code[0] == first}
    seat.press(first)
    assert seat.codes == left


def test_a_digit_leads_to_its_span(seat: Seat) -> None:
    seat.press("Ctrl+Home", "Ctrl+G", "2")
    assert (seat.active, seat.codes) == ("Larnholm", {})


def test_esc_takes_the_codes_away_and_a_command_does_too(seat: Seat) -> None:
    seat.select("met")
    seat.press("Ctrl+G", "Esc")
    assert (seat.codes, seat.selected) == ({}, "met")
    seat.press("Ctrl+G", "Right")
    assert (seat.codes, seat.caret) == ({}, "the")


def test_a_code_that_is_none_says_so_and_labels_nothing(seat: Seat) -> None:
    seat.press("Ctrl+PgDown", "Ctrl+G")
    free = next(letter for letter in LETTERS if not any(code.startswith(letter) for code in seat.codes))
    seat.press(free)
    assert (seat.codes, seat.message) == ({}, f"Nothing has the code {free}.")


def test_codes_go_when_another_document_is_clicked(seat: Seat) -> None:
    """A code of one text must never lead into another."""
    seat.press("Ctrl+G")
    documents = seat.window.documents.view
    place = documents.visualRect(documents.model().index(1, 0)).center()
    QTest.mouseClick(documents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seat.window.view.title == "Second"
    seat.press("2")
    assert (seat.active, seat.message) == ("", "No label has the key 2. Ctrl+L picks a label by name.")


def test_while_alt_is_held_the_numbers_stand_at_the_suggestions_ahead(seat: Seat) -> None:
    seat.activate("Ana Novak")
    QTest.keyPress(seat.window.view, Qt.Key.Key_Alt)
    assert list(seat.codes.items())[:2] == [("1", "Harbour Union"), ("2", "Larnholm")]
    QTest.keyPress(seat.window.view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert seat.active == "Larnholm"
    assert next(iter(seat.codes.items())) == ("1", "Monday")
    QTest.keyRelease(seat.window.view, Qt.Key.Key_Alt)
    assert seat.codes == {}


def _type_and_take(text: str) -> Callable[[QDialog], object]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, Picker)
        QTest.keyClicks(dialog.edit, text)
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)

    return answer


def test_ctrl_l_gives_a_label_by_part_of_its_name(seat: Seat) -> None:
    seat.go("Bergen")
    seat.answer = _type_and_take("pers")
    seat.press("Ctrl+L")
    assert seat.accepted == [("Bergen", "PERSON")]


def test_ctrl_k_runs_a_command_gives_a_label_and_opens_a_document(seat: Seat) -> None:
    seat.answer = _type_and_take("accept all sugg")
    seat.press("Ctrl+K")
    assert len(seat.accepted) == len(SAID)
    seat.go("Bergen")
    seat.answer = _type_and_take("label gpe")
    seat.press("Ctrl+K")
    assert ("Bergen", "GPE") in seat.accepted
    seat.answer = _type_and_take("third")
    seat.press("Ctrl+K")
    assert seat.window.view.title == "Third"


def test_ctrl_d_labels_what_is_ticked(seat: Seat) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, OccurrenceList)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    seat.activate("Ana Novak")
    seat.answer = answer
    seat.press("Ctrl+D")
    assert seat.accepted == [("Ana Novak", "PERSON"), ("Ana Novak", "PERSON")]
    seat.check()


def test_ctrl_d_asks_for_a_label_where_no_span_is(seat: Seat) -> None:
    seat.go("row 20")
    seat.press("Ctrl+D")
    assert seat.dialogs == ["Picker: Label for every “row”"]


def test_label_first_by_keys_and_by_the_mouse(seat: Seat) -> None:
    seat.answer = _type_and_take("gpe")
    seat.press("Ctrl+Shift+L")
    assert "Label first: GPE (Esc ends it)" in seat.window.status.fields["held"].text()
    seat.go("Bergen")
    seat.press("Enter")
    assert seat.accepted == [("Bergen", "GPE")]
    view = seat.window.view
    start = PAGE.index("agreed")
    first, last = (view.rect_of(i, i + 1).center() for i in (start, start + len("agreed with") - 1))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert ("agreed with", "GPE") in seat.accepted
    seat.press("Esc", "Esc")
    assert seat.session.sticky == ""


def test_merge_by_its_key(seat: Seat) -> None:
    seat.activate("Harbour Union")
    seat.press("Ctrl+M")
    assert seat.accepted[0][0].startswith("Harbour Union in Larnholm")
    assert seat.accepted[0][0].endswith("The Harbour Board")
    seat.check()


def test_alt_and_the_letter_of_a_command_opens_no_menu(seat: Seat) -> None:
    keys = {key for command in all_commands() for key in command.keys}
    letters = [action.text() for action in seat.window.menuBar().actions()]
    assert [f"Alt+{t[t.index('&') + 1].upper()}" for t in letters if f"Alt+{t[t.index('&') + 1].upper()}" in keys] == []
    assert len({t[t.index("&") + 1].lower() for t in letters}) == len(letters)


def test_keys_typed_into_the_list_of_documents_label_nothing(seat: Seat) -> None:
    seat.press("Ctrl+1", "p", "Backspace", "Esc")
    assert (seat.accepted, seat.rejected) == ([], [])
    assert seat.window.view.hasFocus()


def test_on_the_screen_means_the_lines_that_can_be_seen_not_their_whole_paragraph(seat: Seat, tmp_path: Path) -> None:
    text = "Ana met nobody at all in the town. " * 200
    with project_with(tmp_path / "long.annot", text) as project:
        suggest(project, 1, [Span(i * 35, i * 35 + 3, "PERSON") for i in range(200)])
    seat.start(tmp_path / "long.annot")
    seat.press("Alt+A")
    view = seat.window.view
    decided = [s for s in seat.session.spans if not s.pending]
    assert all(0 < view.rect_of(s.start, s.end).center().y() < view.viewport().height() for s in decided)
    assert 20 < len(decided) < 100
    seat.press("Ctrl+G")
    assert max(place[0] for place, _ in view._hints) < decided[-1].end + 80
