"""Keys on other keyboard layouts: pressed by their place on the board, as fingers do, in a real window."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.model.label import Label, LabelScheme
from annotator.model.span import Span
from annotator.store.project import Project
from tests.making import add, suggest
from tests.real_window.conftest import Screen, until

TEXT = "Novak met Orlov and the union on Monday. Then Orlov left for Bergen on Tuesday."
LABELS = LabelScheme((Label("PERSON", key="p"), Label("ORG", key="1"), Label("ZONE", key="z"), Label("DAY", key="w")))

# X11's numbers of the keys that have these on a US board.
P, W, Z, F, G, J, K, L, ONE, TWO, FULL_STOP, CAPS_LOCK = 33, 25, 52, 41, 42, 44, 45, 46, 10, 11, 60, 66
# What Latin layouts have elsewhere.
MOVED = {"fr": {W: "52", Z: "25", FULL_STOP: "shift+59"}, "de": {Z: "29"}}


class Desk:
    """The program with a project of one document, and a keyboard."""

    def __init__(self, screen: Screen, path: Path, layout: str) -> None:
        self.screen, self.path = screen, path
        places = [(start, start + 5) for start in (TEXT.index("Orlov"), TEXT.rindex("Orlov"))]
        monday = TEXT.index("Monday")
        with Project.create(path, LABELS) as project:
            add(project, TEXT)
            suggest(project, 1, [*(Span(a, b, "PERSON") for a, b in places), Span(monday, monday + 6, "DAY")])
        self.use(layout)
        self.program = screen.start("open", str(path))

    def use(self, layout: str) -> None:
        """Gives the keyboard a layout; of two, Caps Lock switches to the other."""
        self.screen.run("setxkbmap", "-option", "grp:caps_toggle", "-layout", layout)
        self.moved = MOVED.get(layout, {})

    def press(self, *keys: int | str, holding: str = "") -> None:
        """Presses keys, by name or by what a US board has there; the layout may have that elsewhere."""
        pressed = [self.moved.get(key, str(key)) if isinstance(key, int) else key for key in keys]
        self.screen.keys(*(f"{holding}+{key}" if holding else key for key in pressed))

    def decided(self, *wanted: tuple[str, str]) -> None:
        """Waits until these and no others are accepted."""
        until(lambda: self._accepted() == sorted(wanted), f"accepted: {sorted(wanted)}")

    def _accepted(self) -> list[tuple[str, str]]:
        with Project.open(self.path) as project:
            rows = project.db.execute("SELECT text, label FROM span_text WHERE status = 'accepted'")
            return sorted((text, label) for text, label in rows)

    def in_dialog(self, title: str, *keys: str) -> None:
        """Waits for a dialog, presses keys in it, and gives the keyboard back; without a window manager nobody does."""
        before = self.screen.run("xdotool", "getwindowfocus")
        find = ("xdotool", "search", "--onlyvisible", "--name", title)
        until(lambda: bool(self.screen.run(*find)), f"the dialog {title}")
        self.screen.run("xdotool", "windowfocus", "--sync", self.screen.run(*find))
        self.press(*keys)
        until(lambda: not self.screen.run(*find), f"the end of the dialog {title}")
        self.screen.run("xdotool", "windowfocus", "--sync", before)


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    """Starts the program with a layout; afterwards it is ended and the US layout comes back."""
    assert shutil.which("setxkbmap"), "setxkbmap is missing: packaging/test.sh installs it"
    desks: list[Desk] = []

    def act(layout: str) -> Desk:
        desks.append(Desk(screen, tmp_path / "p.annot", layout))
        return desks[-1]

    yield act
    for desk in desks:
        desk.program.kill()
        desk.program.wait()
    screen.run("setxkbmap", "-option", "", "-layout", "us")


@pytest.mark.parametrize("layout", ["fr", "ru", "gr"])
def test_the_same_fingers_on_another_layout(start: Callable[[str], Desk], layout: str) -> None:
    desk = start(layout)
    novak, orlov = ("Novak", "PERSON"), ("Orlov", "PERSON")
    # Letters and digits label; a French board needs no Shift for the digits.
    desk.press("ctrl+Home", P, "Right", ONE)
    desk.decided(novak, ("met", "ORG"))
    desk.press(Z, holding="ctrl")
    desk.decided(novak)
    # The codes of "go to" are letters too; with Shift they select.
    desk.press("ctrl+Home")
    desk.press(G, holding="ctrl")
    desk.press(J, holding="shift")
    desk.press(Z)
    desk.decided(novak, ("Novak met", "ZONE"))
    desk.press(W)
    desk.decided(novak, ("Novak met", "DAY"))
    # The second suggestion ahead, then the first with all that are alike.
    desk.press("ctrl+Home")
    desk.press(TWO, holding="alt")
    desk.press("Return", "ctrl+Home", "space", "shift+Return")
    desk.decided(novak, ("Novak met", "DAY"), orlov, orlov, ("Monday", "DAY"))
    # The next possible name, and windows that are opened by Ctrl and a letter.
    desk.press("ctrl+Home", FULL_STOP)
    desk.press(L, holding="ctrl")
    desk.in_dialog("Label: type", "Down", "Return")
    desk.decided(novak, ("Novak met", "DAY"), orlov, orlov, ("Monday", "DAY"), ("Bergen", "ORG"))
    desk.press(K, holding="ctrl")
    desk.in_dialog("Command, label", "Escape")
    # Ctrl+Z in the find bar takes back what was typed there, no label.
    desk.press(F, holding="ctrl")
    desk.press(P)
    desk.press(Z, holding="ctrl")
    desk.press("Escape", "ctrl+Home", "Right", "Right", "Right", P)
    desk.decided(novak, ("Novak met", "DAY"), orlov, orlov, ("Monday", "DAY"), ("Bergen", "ORG"), ("and", "PERSON"))


def test_switching_layouts_while_the_program_runs(start: Callable[[str], Desk]) -> None:
    desk = start("us,ru")
    desk.press("ctrl+Home", P, CAPS_LOCK, "Right", Z)
    desk.decided(("Novak", "PERSON"), ("met", "ZONE"))
    desk.press(Z, holding="ctrl")
    desk.decided(("Novak", "PERSON"))
    desk.press(CAPS_LOCK, P)
    desk.decided(("Novak", "PERSON"), ("met", "PERSON"))
    desk.use("de")
    desk.press(Z, holding="ctrl")
    desk.press(Z)
    desk.decided(("Novak", "PERSON"), ("met", "ZONE"))
