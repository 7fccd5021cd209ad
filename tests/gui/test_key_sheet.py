"""The sheet of all keys, on the screen and on paper."""

import re
import unicodedata
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from annotator import language
from annotator.commands import all_commands
from annotator.commands.keymap import keymap
from annotator.errors import AnnotatorError
from annotator.gui.key_sheet import Sections, key_sheet, save_as_pdf, sections
from annotator.gui.keys import shown
from annotator.model.label import Label, LabelScheme
from tests.gui.driving import answer_box, type_in
from tests.making import SCHEME

pytestmark = pytest.mark.usefixtures("qapp")
K = Qt.Key
COMMANDS = all_commands()
KEYS = {c.id: list(c.keys) for c in COMMANDS}


def _object(pdf: bytes, number: bytes) -> str:
    """An object of a PDF, its content unpacked."""
    found = re.search(rb"\n%s 0 obj\n(.*?)\nendobj" % number, pdf, re.DOTALL)
    assert found is not None
    head, _, body = found[1].partition(b"stream\n")
    return (zlib.decompressobj().decompress(body) if b"FlateDecode" in head else head + body).decode("latin-1")


def _letters(cmap: str) -> dict[str, str]:
    """What the glyphs of a font stand for, from its table of Unicode values."""
    found: dict[str, str] = {}
    for first, last, values in re.findall(r"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (\[[^\]]*\]|<[0-9A-Fa-f]+>)", cmap):
        of = [bytes.fromhex(v).decode("utf-16-be") for v in re.findall(r"<([0-9A-Fa-f]+)>", values)]
        for i in range(int(first, 16), int(last, 16) + 1):
            step = i - int(first, 16)
            found[f"{i:04X}"] = of[step] if values.startswith("[") else chr(ord(of[0]) + step)
    return found


def _text(path: Path) -> str:
    """What can be read and copied in a PDF that Qt has written, without any white space."""
    pdf = path.read_bytes()
    fonts = {
        name.decode(): _letters(_object(pdf, table.encode()))
        for name, font in re.findall(rb"/(F\d+) (\d+) 0 R", pdf)
        for table in re.findall(r"/ToUnicode (\d+) 0 R", _object(pdf, font))
    }
    text = ""
    for page in re.findall(rb"/Contents (\d+) 0 R", pdf):
        font = ""
        for name, glyphs in re.findall(r"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj", _object(pdf, page)):
            font = name or font
            text += "".join(fonts[font].get(glyphs[i : i + 4], "") for i in range(0, len(glyphs), 4))
    return "".join(unicodedata.normalize("NFKC", text).split())  # some fonts have one glyph for f and i


def _said(found: Sections) -> list[str]:
    """Every heading, key and title of a sheet, without white space."""
    lines = [words for title, rows in found for words in [title.upper(), *(w for row in rows for w in row)]]
    return ["".join(words.split()) for words in lines]


def test_every_key_stands_beside_what_it_does() -> None:
    found = dict(sections(COMMANDS, KEYS, SCHEME))
    assert found["Labels"][:4] == [("p", "PERSON"), ("o", "ORG"), ("g", "GPE"), ("d", "DATE")]
    lines = {title: keys for rows in found.values() for keys, title in rows}
    for command in COMMANDS:
        title = command.title.rstrip("…")
        assert (title in lines) == bool(command.keys), command.id
        assert all(shown(key) in lines[title].split(" or ") for key in command.keys)


def test_the_users_own_keys_are_on_it() -> None:
    keys, _ = keymap(COMMANDS, {"view.find": ["Ctrl+J"], "file.open": []})
    keys_of = {c.id: [k for k, owner in keys.items() if owner is c] for c in COMMANDS}
    found = [row for _, rows in sections(COMMANDS, keys_of, LabelScheme()) for row in rows]
    assert ("Ctrl+J", "Find") in found
    assert "Open project" not in [title for _, title in found]


def test_the_paper_has_every_key_as_text(tmp_path: Path) -> None:
    scheme = LabelScheme((*SCHEME, Label("Größe <b>&", key="é")))
    found = sections(COMMANDS, KEYS, scheme)
    save_as_pdf(tmp_path / "keys.pdf", found)
    text = _text(tmp_path / "keys.pdf")
    assert [words for words in _said(found) if words not in text] == []
    assert text.startswith("Annotator:keys")


def _pages(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\n", path.read_bytes()))


def test_the_default_keys_fit_on_one_sheet(tmp_path: Path) -> None:
    save_as_pdf(tmp_path / "keys.pdf", sections(COMMANDS, KEYS, SCHEME))
    assert _pages(tmp_path / "keys.pdf") == 1
    assert b"/MediaBox [0 0 595" in (tmp_path / "keys.pdf").read_bytes()


def test_paper_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="cannot be written"):
        save_as_pdf(tmp_path / "no" / "keys.pdf", sections(COMMANDS, KEYS, SCHEME))


@pytest.fixture
def sheet(qtbot: QtBot, frame: QWidget) -> QDialog:
    """The sheet on the screen."""
    made = key_sheet(frame, COMMANDS, KEYS, SCHEME)
    made.show()
    qtbot.waitActive(made)
    return made


def test_the_sheet_shows_the_same_and_scrolls_by_keys(sheet: QDialog) -> None:
    shown_words = {"".join(label.text().split()) for label in sheet.findChildren(QLabel)}
    assert set(_said(sections(COMMANDS, KEYS, SCHEME))) <= shown_words
    scroll = sheet.findChildren(QScrollArea)[0]
    assert scroll.horizontalScrollBar().maximum() == 0
    type_in(sheet, K.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0
    type_in(sheet, K.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize("name", ["mine.pdf", "mine"])
def test_saving_from_the_sheet(sheet: QDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    button = next(b for b in sheet.findChildren(QPushButton) if "PDF" in b.text())
    button.click()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF-")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    button.click()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / name), ""))
    assert "cannot be written" in answer_box(button.click, K.Key_Return)


def test_menus_and_commands_are_in_the_language_of_the_user(request: pytest.FixtureRequest) -> None:
    german = {"Edit": "Bearbeiten", "Find…": "Suchen…", "or": "oder", "Redo": "Wiederholen"}
    language.install(lambda text, _count: german.get(text, text))
    request.addfinalizer(lambda: language.install(None))
    lines = dict(sections(COMMANDS, KEYS, LabelScheme()))["Bearbeiten"]
    assert {("Ctrl+F", "Suchen"), ("Ctrl+Shift+Z oder Ctrl+Y", "Wiederholen")} <= set(lines)
