"""Whatever colour a label has, and in light and dark: what is written can be read (WCAG 2 contrast of 4.5)."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from annotator.gui import theme
from annotator.gui.article.colors import DARK, GREY, LIGHT, READABLE, Theme, contrast, fill, mix, readable
from annotator.gui.rows import legible, shown_on
from annotator.model.label import COLORS
from annotator.model.scheme_file import read_scheme
from annotator.paths import resource

Role = QPalette.ColorRole
THEMES = (LIGHT, DARK)
PALETTES = {"light": theme._LIGHT, "dark": theme._DARK}


def _shipped() -> Iterator[str]:
    """Every colour that comes with the program."""
    yield from (*COLORS, GREY, "#000000", "#FFFFFF", "#FFFF00", "#0000FF")
    for file in sorted(resource("labels").glob("*.toml")):
        yield from (label.color for label in read_scheme(file.read_text(encoding="utf-8"), file.name))


def _assert_readable(color: str, scheme: Theme) -> None:
    page, ground = QColor(scheme.page), fill(color, scheme)
    assert contrast(readable(color, scheme), page) >= READABLE, "label text on the page"
    assert contrast(QColor(scheme.text), ground) >= READABLE, "body text on the label's fill"


@pytest.mark.parametrize("scheme", THEMES, ids=["light", "dark"])
@pytest.mark.parametrize("color", dict.fromkeys(_shipped()))
def test_every_colour_that_comes_with_the_program(color: str, scheme: Theme) -> None:
    _assert_readable(color, scheme)


@pytest.mark.parametrize("scheme", THEMES, ids=["light", "dark"])
def test_a_fill_can_be_told_from_the_page(scheme: Theme) -> None:
    page = QColor(scheme.page)
    for color in COLORS:
        ground = fill(color, scheme)
        steps = (ground.red() - page.red(), ground.green() - page.green(), ground.blue() - page.blue())
        assert max(map(abs, steps)) >= 20, color


@given(st.integers(0, 0xFFFFFF).map("#{:06X}".format), st.sampled_from(THEMES))
def test_every_colour_that_can_be_chosen(color: str, scheme: Theme) -> None:
    _assert_readable(color, scheme)


@pytest.mark.parametrize("scheme", THEMES, ids=["light", "dark"])
def test_a_colour_that_is_none_becomes_grey(scheme: Theme) -> None:
    assert readable("no colour", scheme) == readable(GREY, scheme)
    _assert_readable("no colour", scheme)


@pytest.mark.parametrize("scheme", THEMES, ids=["light", "dark"])
def test_text_and_marks_of_the_page(scheme: Theme) -> None:
    page, text = QColor(scheme.page), QColor(scheme.text)
    for ground in (scheme.page, scheme.selection, scheme.hit):
        assert contrast(text, QColor(ground)) >= READABLE
    for sign in (scheme.dim, scheme.accent, scheme.odd):
        assert contrast(QColor(sign), page) >= READABLE


TEXT_ON = [
    (Role.WindowText, Role.Window), (Role.Text, Role.Base), (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button), (Role.HighlightedText, Role.Highlight), (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Window), (Role.Link, Role.Base), (Role.PlaceholderText, Role.Window),
    (Role.PlaceholderText, Role.Base), (Role.PlaceholderText, Role.Button),
]  # fmt: skip


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON, ids=lambda role: role.name)
def test_text_of_the_window(name: str, text: Role, ground: Role) -> None:
    palette = PALETTES[name]
    assert contrast(QColor(palette[text]), QColor(palette[ground])) >= READABLE


def test_chosen_rows_of_dialogs() -> None:
    for name, ground in (("light", theme._SELECTED), ("dark", theme._SELECTED_DARK)):
        assert contrast(QColor(PALETTES[name][Role.Text]), QColor(ground)) >= READABLE


def _palette(name: str) -> QPalette:
    palette = QPalette()
    for role, color in PALETTES[name].items():
        palette.setColor(role, QColor(color))
    return palette


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("selected", "focused"), [(False, False), (True, False), (True, True)])
@given(st.integers(0, 0xFFFFFF).map("#{:06X}".format))
def test_rows_of_the_lists(name: str, selected: bool, focused: bool, color: str) -> None:
    palette = shown_on(_palette(name), selected=selected, focused=focused)
    ground = palette.color(Role.Window)
    for role in (Role.WindowText, Role.PlaceholderText):
        assert contrast(palette.color(role), ground) >= READABLE
    assert contrast(legible(QColor(color), ground), ground) >= READABLE


def test_contrast_is_that_of_the_standard() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), white) == pytest.approx(4.48, abs=0.01)
    assert mix(black, white, 0.5).lightness() in (127, 128)
