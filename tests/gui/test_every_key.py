"""Every default key, pressed in a window, and what the annotator gets from it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from annotator.commands import all_commands
from annotator.gui.article.colors import DARK
from annotator.gui.occurrence_list import OccurrenceList
from annotator.gui.picker import Picker
from annotator.gui.window import Window
from annotator.model.document import Answer
from annotator.model.hints import LETTERS
from annotator.model.span import Span
from annotator.session import Decision, Step
from tests.gui.seat import SETTINGS, Seat
from tests.making import add, found, project_with, suggest

ROWS = "".join(f"row {i} tells nothing new\n" for i in range(80))
PAGE = (
    "Ana Novak met the Harbour Union in Larnholm on Monday. She left for Bergen.\n\n"
    "The Harbour Board said “ Not yet. ” Novak agreed with Ana Novak.\n\n" + ROWS
)
SAID = [
    found(PAGE, "Ana Novak", "PERSON", 0.9), found(PAGE, "Harbour Union", "ORG", 0.6),
    found(PAGE, "Larnholm", "GPE", 0.5), found(PAGE, "Monday", "DATE"), found(PAGE, "Harbour Board", "ORG", 0.3),
    found(PAGE, "“ Not yet. ”", "ORG", 0.7), *(found(PAGE, f"row {i}", "DATE") for i in (1, 2, 3, 4, 5, 79)),
]  # fmt: skip
COUNT = len(SAID)
Do = Callable[[Seat], object]
Look = Callable[[Seat], Any]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three documents; the first has suggestions, one of them far below the screen."""
    path = tmp_path_factory.mktemp("keys") / "template.annot"
    with project_with(path, PAGE) as project:
        add(project, "Second text about Oslo.", "Second")
        add(project, "Third text about Bergen.", "Third")
        suggest(project, 1, SAID)
    return path


@pytest.fixture(scope="module")
def shared_window(qapp: QApplication) -> Iterator[Window]:  # noqa: ARG001 (the application has to be there)
    """One window for all keys: each of them gets it with a new project."""
    window = Window(SETTINGS)
    window.show()
    yield window
    window.close()


@pytest.fixture
def seat(shared_window: Window, template: Path, tmp_path: Path) -> Iterator[Seat]:
    path = tmp_path / "work.annot"
    shutil.copy(template, path)
    seat = Seat(shared_window)
    seat.start(path)
    yield seat
    shared_window.close_project()


@dataclass(frozen=True)
class Case:
    """What is done before the key, where one looks behind it, and what is to be seen there."""

    before: Do
    look: Look
    seen: object


def at(piece: str) -> Do:
    return lambda seat: seat.go(piece)


def on(piece: str) -> Do:
    return lambda seat: seat.activate(piece)


def selecting(piece: str) -> Do:
    return lambda seat: seat.select(piece)


def after(*keys: str) -> Do:
    return lambda seat: seat.press(*keys)


def nothing(_seat: Seat) -> None:
    """The project has just been opened."""


def both(*parts: Do) -> Do:
    return lambda seat: [part(seat) for part in parts]


def caret(seat: Seat) -> str:
    return seat.caret


def line(seat: Seat) -> str:
    """The line with the caret."""
    return seat.text[slice(*seat.window.view.line_range(seat.session.caret[0]))].strip()


def selected(seat: Seat) -> str:
    return seat.selected


def active(seat: Seat) -> str:
    return seat.active


def accepted(seat: Seat) -> list[tuple[str, str]]:
    return seat.accepted


def rejected(seat: Seat) -> list[tuple[str, str]]:
    return seat.rejected


def dialogs(seat: Seat) -> list[str]:
    return seat.dialogs


def document(seat: Seat) -> str:
    return seat.window.view.title


def answers(seat: Seat) -> list[Answer | None]:
    return seat.answers


def counts(seat: Seat) -> tuple[int, int, int]:
    return len(seat.accepted), len(seat.rejected), len(seat.pending)


def focus(_seat: Seat) -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def zoom(seat: Seat) -> float:
    return seat.window.view.zoom_factor()


def rows_down(seat: Seat) -> int:
    """How many rows from row 20 the caret has gone, less what a page is."""
    line = seat.text[: seat.session.caret[0]].count("\n")
    page = seat.window.view.page_lines() - 2
    gone = line - seat.text[: seat.text.index("row 20")].count("\n")
    return gone - page if gone > 0 else gone + page


def rows_selected(seat: Seat) -> int:
    """How many rows are selected beyond a page."""
    return seat.selected.count("\n") - (seat.window.view.page_lines() - 2)


def find_count(seat: Seat) -> str:
    return seat.window.find_bar.count.text() if seat.window.find_bar.isVisible() else ""


def finding(seat: Seat) -> None:
    """The find bar is open and on the second of the hits."""
    seat.press("Ctrl+F")
    QTest.keyClicks(seat.window.find_bar.edit, "novak")
    seat.press("Enter", on=seat.window.find_bar.edit)


def hidden(seat: Seat) -> list[str]:
    return [seat.piece(s) for s in seat.session.hidden]


def panes(seat: Seat) -> list[str]:
    """The panes beside the text that can be seen."""
    window = seat.window
    return [name for name, pane in (("documents", window.documents), ("spans", window.spans)) if pane.isVisible()]


def marks(seat: Seat) -> list[str]:
    """What the text shows besides itself."""
    view = seat.window.view
    shown = (("line numbers", view._line_numbers), ("white space", view._marks.white_space))
    return [name for name, on in shown if on]


def waiting(seat: Seat) -> None:
    """A step that could not be stored."""
    seat.session.unsaved = Step("label GPE", 1, (Decision(None, found(PAGE, "Bergen", "GPE")),))


def review_by_score(seat: Seat) -> list[str]:
    """The first suggestions in the order in which Space visits them."""
    seat.press("Esc", "Space")
    first = seat.active
    seat.press("Space")
    return [first, seat.active]


KEYS: dict[str, Case] = {
    # The caret
    "Left": Case(at("Novak"), caret, "Ana"),
    "Right": Case(at("Novak"), caret, "met"),
    "Up": Case(at("row 20"), line, "row 19 tells nothing new"),
    "Down": Case(at("row 20"), line, "row 21 tells nothing new"),
    "Home": Case(at("Larnholm"), caret, "Ana"),
    "End": Case(at("Larnholm"), caret, "."),
    "PgUp": Case(at("row 20"), rows_down, 0),
    "PgDown": Case(at("row 20"), rows_down, 0),
    "Ctrl+Right": Case(at("Novak"), caret, "She"),
    "Ctrl+Left": Case(at("left"), caret, "She"),
    "Ctrl+Down": Case(at("left"), caret, "The"),
    "Ctrl+Up": Case(at("agreed"), caret, "The"),
    "Ctrl+Home": Case(at("row 20"), caret, "Ana"),
    "Ctrl+End": Case(nothing, caret, "new"),
    "F2": Case(at("Novak"), caret, "N"),
    ".": Case(at("left"), selected, "Bergen"),
    ",": Case(at("agreed"), selected, "Novak"),
    # Selecting
    "Shift+Left": Case(at("Novak"), selected, "Ana Novak"),
    "Shift+Right": Case(at("Novak"), selected, "Novak met"),
    "Shift+Up": Case(at("row 20"), lambda s: s.selected.replace("\n", "|"), "row 19 tells nothing new|row"),
    "Shift+Down": Case(at("row 20"), lambda s: s.selected.replace("\n", "|"), "row 20 tells nothing new|row"),
    "Shift+Home": Case(at("met"), selected, "Ana Novak met"),
    "Shift+End": Case(at("Bergen"), selected, "Bergen."),
    "Shift+PgUp": Case(at("row 40"), rows_selected, 0),
    "Shift+PgDown": Case(at("row 20"), rows_selected, 0),
    "Ctrl+Shift+Right": Case(at("Monday"), selected, "Monday. She"),
    "Ctrl+Shift+Left": Case(at("left"), selected, "She left"),
    "Ctrl+Shift+Down": Case(at("Bergen"), lambda s: s.selected.replace("\n", "|"), "Bergen.||The"),
    "Ctrl+Shift+Up": Case(at("Board"), selected, "The Harbour Board"),
    "Ctrl+Shift+Home": Case(at("met"), selected, "Ana Novak met"),
    "Ctrl+Shift+End": Case(at("row 79"), selected, "row 79 tells nothing new"),
    "Esc": Case(selecting("Novak met"), selected, ""),
    "Ctrl+C": Case(selecting("Novak met"), lambda _s: QGuiApplication.clipboard().text(), "Novak met"),
    "Ctrl+G": Case(at("Ana"), lambda s: s.codes.get("f"), "Ana"),
    # Spans
    "Tab": Case(on("Ana Novak"), active, "Harbour Union"),
    "Shift+Tab": Case(on("Harbour Union"), active, "Ana Novak"),
    "Backspace": Case(on("Ana Novak"), rejected, [("Ana Novak", "PERSON")]),
    "Del": Case(on("Ana Novak"), rejected, [("Ana Novak", "PERSON")]),
    "Alt+Right": Case(on("Ana Novak"), accepted, [("Ana Novak met", "PERSON")]),
    "Alt+Left": Case(on("Ana Novak"), accepted, [("Ana", "PERSON")]),
    "Alt+Shift+Left": Case(on("Harbour Union"), accepted, [("the Harbour Union", "ORG")]),
    "Alt+Shift+Right": Case(on("Harbour Union"), accepted, [("Union", "ORG")]),
    "Ctrl+M": Case(on("Larnholm"), lambda s: s.message, "No GPE span follows that it could be merged with."),
    "Ctrl+Shift+M": Case(at("Union"), accepted, [("Harbour", "ORG"), ("Union", "ORG")]),
    "Ctrl+T": Case(on("“ Not yet. ”"), accepted, [("Not yet", "ORG")]),
    "Ctrl+Shift+T": Case(both(on("“ Not yet. ”"), after("Enter")), accepted, [("Not yet", "ORG")]),
    "Ctrl+D": Case(on("Ana Novak"), dialogs, ["OccurrenceList: Label every occurrence as PERSON"]),
    "Ctrl+L": Case(nothing, dialogs, ["Picker: Label: type part of its name"]),
    "Ctrl+Shift+L": Case(nothing, dialogs, ["Picker: Label to hold: type part of its name"]),
    # Review
    "Space": Case(on("Ana Novak"), active, "Harbour Union"),
    "Enter": Case(on("Ana Novak"), lambda s: (s.accepted, s.active), ([("Ana Novak", "PERSON")], "Harbour Union")),
    "Shift+Enter": Case(on("Ana Novak"), accepted, [("Ana Novak", "PERSON")]),
    "Shift+Backspace": Case(on("Ana Novak"), rejected, [("Ana Novak", "PERSON")]),
    "Shift+Del": Case(on("Ana Novak"), rejected, [("Ana Novak", "PERSON")]),
    "Ctrl+Shift+A": Case(nothing, counts, (COUNT, 0, 0)),
    "Ctrl+Shift+R": Case(nothing, counts, (0, COUNT, 0)),
    "Ctrl+Alt+A": Case(on("Monday"), counts, (7, 0, COUNT - 7)),
    "Ctrl+Alt+R": Case(on("Monday"), counts, (0, 7, COUNT - 7)),
    "Alt+A": Case(nothing, counts, (COUNT - 1, 0, 1)),
    "Alt+R": Case(nothing, counts, (0, COUNT - 1, 1)),
    "F4": Case(nothing, review_by_score, ["Harbour Board", "Larnholm"]),
    "Ctrl+]": Case(lambda s: s.session.hide_below(0.6), hidden, ["Harbour Union", "Larnholm", "Harbour Board"]),
    "Ctrl+[": Case(lambda s: s.session.hide_below(0.55), hidden, ["Harbour Board"]),
    **{
        f"Alt+{number % 10}": Case(on("Ana Novak"), active, piece)
        for number, piece in enumerate(
            ["Harbour Union", "Larnholm", "Monday", "Harbour Board", "“ Not yet. ”",
             "row 1", "row 2", "row 3", "row 4", "row 5"], 1)
    },
    # Documents
    "Ctrl+Enter": Case(nothing, lambda s: (document(s), s.answers[0]), ("Second", Answer.ACCEPT)),
    "Ctrl+Backspace": Case(nothing, lambda s: (document(s), s.answers[0]), ("Second", Answer.REJECT)),
    "Ctrl+Shift+Enter": Case(nothing, lambda s: (document(s), s.answers[0]), ("Second", Answer.IGNORE)),
    "Ctrl+Shift+O": Case(after("Ctrl+Enter", "Ctrl+PgUp"), answers, [Answer.IN_PROGRESS, None, None]),
    "Ctrl+PgDown": Case(nothing, document, "Second"),
    "Ctrl+PgUp": Case(after("Ctrl+PgDown", "Ctrl+PgDown"), document, "Second"),
    "Ctrl+Shift+PgDown": Case(after("Ctrl+PgDown", "Ctrl+Enter", "Ctrl+PgUp", "Ctrl+PgUp"), document, "Third"),
    "Ctrl+Z": Case(both(on("Ana Novak"), after("Enter")), counts, (0, 0, COUNT)),
    "Ctrl+Shift+Z": Case(both(on("Ana Novak"), after("Enter", "Ctrl+Z")), accepted, [("Ana Novak", "PERSON")]),
    "Ctrl+Y": Case(both(on("Ana Novak"), after("Enter", "Ctrl+Z")), accepted, [("Ana Novak", "PERSON")]),
    # Finding
    "Ctrl+F": Case(selecting("Novak"), find_count, "1 of 3"),
    "F3": Case(finding, find_count, "3 of 3"),
    "Shift+F3": Case(finding, find_count, "1 of 3"),
    "Ctrl+Shift+F": Case(nothing, dialogs, ["CorpusSearch: Search the corpus"]),
    # Files and dialogs
    "Ctrl+N": Case(nothing, dialogs, ["New project"]),
    "Ctrl+O": Case(nothing, dialogs, ["Open project"]),
    "Ctrl+R": Case(nothing, dialogs, ["Picker: Recent projects"]),
    "Ctrl+I": Case(nothing, dialogs, ["Import documents"]),
    "Ctrl+P": Case(nothing, dialogs, ["QInputDialog: Pre-annotate"]),
    "Ctrl+E": Case(nothing, dialogs, ["Export accepted documents"]),
    "Ctrl+B": Case(nothing, dialogs, ["LabelEditor: Labels"]),
    "Ctrl+K": Case(nothing, dialogs, ["Picker: Command, label or document"]),
    "Ctrl+Shift+K": Case(nothing, dialogs, ["KeyEditor: Keys"]),
    "Ctrl+,": Case(nothing, dialogs, ["Preferences: Preferences"]),
    "F1": Case(nothing, dialogs, ["QDialog: Keys"]),
    "Ctrl+S": Case(waiting, accepted, [("Bergen", "GPE")]),
    "Ctrl+Q": Case(nothing, lambda s: (s.window.isVisible(), s.window.session), (False, None)),
    # Looks
    "F7": Case(nothing, panes, ["spans"]),
    "F8": Case(nothing, panes, ["documents"]),
    "F9": Case(nothing, lambda s: s.window.view._theme, DARK),
    "F11": Case(nothing, lambda s: s.window.windowState(), Qt.WindowState.WindowFullScreen),
    "Ctrl++": Case(nothing, zoom, 1.1),
    "Ctrl+=": Case(nothing, zoom, 1.1),
    "Ctrl+-": Case(nothing, zoom, 0.9),
    "Ctrl+0": Case(after("Ctrl++"), zoom, 1.0),
    "Ctrl+Shift+N": Case(nothing, marks, ["line numbers"]),
    "Ctrl+Shift+W": Case(nothing, marks, ["white space"]),
    "Ctrl+1": Case(nothing, focus, "Documents"),
    "Ctrl+2": Case(after("Ctrl+1"), focus, "Article"),
    "Ctrl+3": Case(nothing, focus, "Spans"),
}  # fmt: skip


def test_every_default_key_stands_in_the_table_and_no_other() -> None:
    assert sorted(KEYS) == sorted(key for command in all_commands() for key in command.keys)


@pytest.fixture(autouse=True)
def file_dialogs(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop's own dialogs for files: their titles are noted and nothing is chosen."""

    def said(_parent: object, title: str, *_more: object) -> tuple[str, str]:
        seat.dialogs.append(title)
        return "", ""

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, said)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_does_what_it_is_for(seat: Seat, key: str) -> None:
    case = KEYS[key]
    case.before(seat)
    assert case.look(seat) != case.seen
    seat.press(key)
    assert case.look(seat) == case.seen
    if seat.window.session is not None:
        seat.check()


# -- what follows the keys that open something -------------------------------------------------------------------------


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
    assert len(seat.accepted) == COUNT
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
