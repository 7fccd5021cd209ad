"""Hundreds of random keys: nothing is raised, screen and file never differ, undo leads back to the start."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from annotator.commands import all_commands
from annotator.gui.window import Window
from annotator.model.occurrences import occurrences
from annotator.model.span import Span, Status
from annotator.store.project import Project
from annotator.store.rows import span_to_row
from tests.gui.seat import SETTINGS, Seat
from tests.making import add, found, project_with, suggest

TRICKY = (
    "Ana Novak 👩‍👩‍👧‍👦 met Łukasz Žižek\u0301, the\u00a0Harbour Union and e\u0301lan\u200b in 🇳🇴🇸🇪 Larnholm.\n"
    "\n  “ Not yet. ” Ana Novak said… Ana Novak left.\tนี้ไม่ใช่ 北京大学 가각 end"
)
RIGHT_TO_LEFT = "אנה נובק פגשה את Harbour Union בתל אביב.\nمرحبا Ana Novak من القاهرة 2024، شكرا.\n\n שָׁלוֹם"
LONG = "\n".join(f"Row {i} of the report names Harbour Union and no one else" for i in range(60))
# What these open is a dialog, another project, or the end.
OPENING = {
    "file.new", "file.open", "file.recent", "file.import", "file.preannotate", "file.train", "file.export",
    "file.quit", "help.keys", "help.handbook",
    "view.search", "labels.edit", "view.keys", "view.preferences", "view.palette", "span.pick_label", "label.sweep",
    "span.every", "edit.history", "file.save_copy", "review.check", "review.runs",
    "file.pipelines",
    "review.statistics",
    "help.tour",
}  # fmt: skip
PRESSED = [command for command in all_commands() if command.id not in OPENING]
ALL = [key for command in PRESSED for key in command.keys]
DECIDING = [key for c in PRESSED if c.menu in ("Span", "Review", "Document") for key in c.keys] + ["Ctrl+Z", "Ctrl+Y"]
BORDERS = ["Alt+Right", "Alt+Left", "Alt+Shift+Left", "Alt+Shift+Right"]
WALKING = [key for c in PRESSED if c.menu == "Move" for key in c.keys] + ["Space", "Tab", "Shift+Tab"]
LETTERS = "pogd"


# Nested, adjacent and overlapping, the same place twice, with scores and without.
SAID = [
    ("Ana Novak 👩‍👩‍👧‍👦", "ORG", 0.4), ("Ana Novak", "PERSON", 0.9), ("Ana", "PERSON", None), ("Novak", "ORG", 0.2),
    ("Łukasz", "PERSON", 0.7), (" Žižek\u0301", "PERSON", None), ("the\u00a0Harbour Union", "ORG", 0.55),
    ("e\u0301lan\u200b", "DATE", 0.05), ("🇳🇴🇸🇪", "GPE", 0.6), ("“ Not yet. ”", "DATE", 0.5), ("北京", "GPE", 0.8),
    ("大学", "ORG", None), ("ไม่", "DATE", 0.3),
]  # fmt: skip
SAID_BY_ANOTHER = [("Ana Novak", "ORG", None), ("Larnholm.", "GPE", 0.1)]
SAID_RIGHT_TO_LEFT = [
    ("אנה נובק", "PERSON", 0.9), ("Harbour Union", "ORG", None), ("القاهرة 2024", "DATE", 0.4), ("القاهرة", "GPE", 0.8),
]  # fmt: skip
# Two spans are longer than most, which are kept apart.
SAID_LONG = [Span(0, 1400, "ORG", score=0.5), Span(9, 1300, "DATE")]
SAID_LONG += [Span(a, a + 13, "ORG", score=0.01 * i) for i, (a, _) in enumerate(occurrences(LONG, "Harbour Union"))]
DECIDED_BEFORE = [
    ("Ana Novak left", "DATE", "accepted", "ana"), ("end", "GPE", "rejected", "ana"), ("end", "GPE", "accepted", "bo"),
]  # fmt: skip


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four documents, one of them without a word; decisions that were made before, with a note, and someone else's."""
    path = tmp_path_factory.mktemp("machine") / "template.annot"
    with project_with(path, TRICKY) as project:
        for text in (RIGHT_TO_LEFT, " \n", LONG):
            add(project, text)
        suggest(project, 1, [found(TRICKY, *said) for said in SAID])
        suggest(project, 1, [found(TRICKY, *said) for said in SAID_BY_ANOTHER], "other")
        suggest(project, 2, [found(RIGHT_TO_LEFT, *said) for said in SAID_RIGHT_TO_LEFT])
        suggest(project, 4, SAID_LONG)
        with project.writing(durable=False):
            for piece, label, status, annotator in DECIDED_BEFORE:
                row = span_to_row(found(TRICKY, piece, label)._replace(status=Status(status), note="from before"))
                project.db.table("span").insert({"document": 1, "annotator": annotator, **row})
    return path


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[Window]:  # noqa: ARG001 (the application has to be there)
    """One window for all runs: each of them gets it with a new project. It shows some 20 lines."""
    window = Window(SETTINGS)
    window.resize(1000, 600)
    window.show()
    yield window
    window.close()


def _decided(project: Project) -> dict[str, list[Any]]:
    """What people decided. Active seconds are no decision, and neither is that somebody has looked at a document."""
    return {
        "span": project.db.execute("SELECT * FROM span ORDER BY id").fetchall(),
        "trash": project.db.execute("SELECT id FROM trash ORDER BY id").fetchall(),
        "label": project.db.execute("SELECT * FROM label ORDER BY id").fetchall(),
        "label_map": project.db.execute("SELECT * FROM label_map ORDER BY id").fetchall(),
        "answer": project.db.execute(
            "SELECT document, annotator, answer, note FROM answer WHERE answer <> 'in progress' ORDER BY id"
        ).fetchall(),
    }


class Keys(RuleBasedStateMachine):
    """An annotator who presses anything."""

    def __init__(self, window: Window, project: Path) -> None:
        super().__init__()
        self.raised: list[BaseException] = []
        self.hook, sys.excepthook = sys.excepthook, lambda _kind, error, _trace: self.raised.append(error)
        self.seat = Seat(window)
        self.seat.start(project)
        self.start = _decided(self.seat.session.project)

    @rule(key=st.sampled_from(ALL))
    def press_any_key(self, key: str) -> None:
        self._press(key)

    @rule(keys=st.lists(st.sampled_from(WALKING), min_size=1, max_size=3))
    def walk(self, keys: list[str]) -> None:
        self._press(*keys)

    @rule(keys=st.lists(st.sampled_from(DECIDING), min_size=1, max_size=2))
    def decide(self, keys: list[str]) -> None:
        self._press(*keys)

    @rule(keys=st.lists(st.sampled_from(BORDERS), min_size=1, max_size=4))
    def move_borders(self, keys: list[str]) -> None:
        self._press(*keys)

    @rule(letter=st.sampled_from(LETTERS), everywhere=st.booleans())
    def label(self, letter: str, everywhere: bool) -> None:
        self._press(f"Shift+{letter.upper()}" if everywhere else letter)

    @rule(number=st.integers(0, 99), shift=st.booleans())
    def go_to_a_code(self, number: int, shift: bool) -> None:
        self._press("Ctrl+G")
        codes = list(self.seat.codes)
        for letter in codes[number % len(codes)] if codes else "":
            self._press(f"Shift+{letter.upper()}" if shift and letter.isalpha() else letter)

    @rule(label=st.sampled_from(["PERSON", "GPE", ""]))
    def take_a_label_in_hand(self, label: str) -> None:
        self.seat.session.hold(label)

    @rule()
    def go_back_to_the_text(self) -> None:
        if not self.seat.window.view.hasFocus():
            self._press("Esc")

    def _press(self, *keys: str) -> None:
        for key in keys:
            self.seat.press(key)
            assert self.raised == []
            assert self.seat.dialogs == []
            self.seat.check()

    def teardown(self) -> None:
        try:
            self._press("Ctrl+2")
            project = self.seat.session.project
            # Steps that were taken back on the way can come again too: they belong to the end.
            self._until("There is nothing to redo.", "Ctrl+Y")
            end = _decided(project)
            self._until("There is nothing to undo.", "Ctrl+Z")
            assert _decided(project) == self.start
            self._until("There is nothing to redo.", "Ctrl+Y")
            assert _decided(project) == end
        finally:
            sys.excepthook = self.hook
            self.seat.window.close_project()

    def _until(self, message: str, key: str) -> None:
        while True:
            self._press(key)
            if self.seat.message == message:
                return


def test_no_key_minds_that_every_document_is_in_the_trash(seat: Seat) -> None:
    seat.press(*["Ctrl+Del"] * 4)
    assert seat.session.document is None
    seat.press(*(key for key in ALL if key not in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z")), *LETTERS)
    assert seat.dialogs == []
    seat.press("Ctrl+2", *["Ctrl+Z"] * 4)
    assert (len(seat.session.entries), seat.session.document is None) == (4, False)
    seat.check()


def test_random_keys(window: Window, template: Path, tmp_path: Path) -> None:
    def machine() -> Keys:
        path = tmp_path / "work.annot"
        shutil.copy(template, path)
        return Keys(window, path)

    run_state_machine_as_test(
        machine,  # type: ignore[arg-type]  # hypothesis only calls it
        settings=settings(
            max_examples=10,
            stateful_step_count=45,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
