"""Every default key, pressed in a window, and what the annotator gets from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.commands import all_commands
from annotator.gui.article.colors import DARK
from annotator.model.document import Answer
from annotator.session import Decision, Step
from tests.gui.seat import PAGE, SAID, Seat
from tests.making import found

COUNT = len(SAID)
Do = Callable[[Seat], object]
Look = Callable[[Seat], Any]


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


def beside(seat: Seat) -> list[str]:
    """The windows that stay open beside the work."""
    return [one.windowTitle() for one in seat.window.findChildren(QDialog) if one.isVisible()]


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
    "Ctrl+Shift+G": Case(nothing, dialogs, ["CheckDialog: Check before training"]),
    "F12": Case(nothing, dialogs, ["StatisticsDialog: Statistics"]),
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
    "Ctrl+Del": Case(nothing, document, "Second"),
    # Finding
    "Ctrl+F": Case(selecting("Novak"), find_count, "1 of 3"),
    "F3": Case(finding, find_count, "3 of 3"),
    "Shift+F3": Case(finding, find_count, "1 of 3"),
    "Ctrl+Shift+F": Case(nothing, dialogs, ["CorpusSearch: Search the corpus"]),
    # Files and dialogs
    "Ctrl+N": Case(nothing, dialogs, ["NewProject: New project"]),
    "Ctrl+O": Case(nothing, dialogs, ["Open project"]),
    "Ctrl+R": Case(nothing, dialogs, ["Picker: Recent projects"]),
    "Ctrl+I": Case(nothing, dialogs, ["Import documents"]),
    "F5": Case(after("Ctrl+Enter"), dialogs, ["TrainForm: Train a pipeline"]),
    "Ctrl+P": Case(nothing, dialogs, ["SuggesterList: Pre-annotate"]),
    "Ctrl+E": Case(nothing, dialogs, ["ExportDialog: Export"]),
    "Ctrl+Shift+S": Case(nothing, dialogs, ["Save a copy"]),
    "Ctrl+B": Case(nothing, dialogs, ["LabelEditor: Labels"]),
    "Ctrl+K": Case(nothing, dialogs, ["Picker: Command, label or document"]),
    "Ctrl+Shift+K": Case(nothing, dialogs, ["KeyEditor: Keys"]),
    "Ctrl+H": Case(nothing, dialogs, ["History: History"]),
    "Ctrl+,": Case(nothing, dialogs, ["Preferences: Preferences"]),
    "F1": Case(nothing, dialogs, ["QDialog: Keys"]),
    "Shift+F1": Case(nothing, beside, ["Handbook"]),
    "Ctrl+F1": Case(nothing, lambda s: s.window.guide.bar.number.text(), "1 of 10"),
    "Ctrl+S": Case(waiting, accepted, [("Bergen", "GPE")]),
    "Ctrl+Q": Case(nothing, lambda s: (s.window.isVisible(), s.window.session), (False, None)),
    # Looks
    "F6": Case(nothing, focus, "Guidelines"),
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


@pytest.mark.parametrize("key", KEYS)
def test_a_key_does_what_it_is_for(seat: Seat, key: str) -> None:
    case = KEYS[key]
    case.before(seat)
    assert case.look(seat) != case.seen
    seat.press(key)
    assert case.look(seat) == case.seen
    if seat.window.session is not None:
        seat.check()
