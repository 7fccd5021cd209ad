"""The look at an import before it: what is shown of the files, what can be changed, and what comes in then."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator import language
from annotator.formats import text
from annotator.formats.format import Format
from annotator.formats.previewing import FilePreview, Shown
from annotator.formats.reading import Choice
from annotator.gui import dialogs, files, import_preview, preview_child
from annotator.gui.import_preview import ImportPreview
from annotator.gui.window import Window
from tests.formats.making_files import docx, words, zip_file
from tests.gui.driving import texts, type_in, while_open

K = Qt.Key
PATIENCE = 60_000
LINES = [Shown(0, 1, "Share", "share button"), Shown(0, 3, "A ferry sank."), Shown(0, 9, "World", "section name")]
GOOD = FilePreview("/in/a.txt", "/in/a.txt", "text", documents=1, lines=LINES, dropped=2)
LATIN = FilePreview(
    "/in/b.txt", "/in/b.txt", "text", "cp1252", lines=[Shown(0, 1, "Zoë")], refused=["it is not UTF-8 (byte 3)"]
)


@pytest.fixture
def preview(frame: QWidget, qtbot: QtBot) -> ImportPreview:
    """A dialog that was told of two files."""
    dialog = ImportPreview(frame, [Path("/in/a.txt"), Path("/in/b.txt")])
    qtbot.addWidget(dialog)
    dialog.take(GOOD)
    dialog.take(LATIN)
    dialog.show()
    return dialog


def test_what_happens_is_seen_over_a_small_dialog_too(qtbot: QtBot, frame: QWidget) -> None:
    frame.resize(640, 480)
    dialog = ImportPreview(frame, [Path("/in/a.txt")])
    qtbot.addWidget(dialog)
    dialog.take(GOOD)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.files.horizontalScrollBar().maximum() == 0


def _row(preview: ImportPreview, row: int) -> list[str]:
    item = preview.files.topLevelItem(row)
    assert item is not None
    return [item.text(column) for column in range(5)]


def _struck(preview: ImportPreview) -> list[str]:
    found = (preview.lines.topLevelItem(i) for i in range(preview.lines.topLevelItemCount()))
    return [item.text(1) for item in found if item and item.font(1).strikeOut()]


def test_what_would_be_read_and_what_refused(preview: ImportPreview) -> None:
    assert _row(preview, 0) == ["a.txt", "text", "1", "0", "read"]
    assert _row(preview, 1) == ["b.txt", "text", "", "", "not UTF-8; Space takes it as cp1252"]
    assert preview.said.text() == "1 document from 1 of 2 files, 2 lines dropped"
    assert preview.choices() == {"/in/b.txt": Choice(left_out=True)}


def test_lines_to_drop_are_struck_out_until_they_are_unticked(preview: ImportPreview) -> None:
    assert _struck(preview) == ["Share", "World"]
    preview.lines.setFocus()
    type_in(preview, K.Key_Down, K.Key_Down, K.Key_Space)
    assert _struck(preview) == ["Share"]
    assert preview.choices()["/in/a.txt"] == Choice(keep=frozenset({(0, 9)}))
    assert preview.said.text().endswith("1 line dropped")
    type_in(preview, K.Key_Space)
    assert _struck(preview) == ["Share", "World"]


def test_without_cleaning_nothing_is_struck_out(preview: ImportPreview) -> None:
    preview.clean.click()
    assert _struck(preview) == []
    assert "dropped" not in preview.said.text()


def test_a_file_is_left_out_by_space(preview: ImportPreview) -> None:
    preview.files.setFocus()
    type_in(preview, K.Key_Space)
    assert preview.choices()["/in/a.txt"].left_out
    assert preview.said.text().startswith("0 documents from 0 of 2 files")
    type_in(preview, K.Key_Return)
    assert preview.isVisible()  # there is nothing to import
    type_in(preview, K.Key_Space, K.Key_Return)
    assert preview.result() == ImportPreview.DialogCode.Accepted


def test_reasons_and_a_proposed_encoding_are_shown_with_its_lines(preview: ImportPreview) -> None:
    preview.files.setFocus()
    type_in(preview, K.Key_Down)
    assert "it is not UTF-8 (byte 3)" in texts(preview)
    item = preview.lines.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "Zoë"


def test_markup_and_deceptive_characters_are_shown_as_they_are(preview: ImportPreview) -> None:
    name = "/in/<b>x\u202egnp.txt"
    preview.take(FilePreview(name, name, refused=["<img src=x>"], lines=[Shown(0, 1, "\u202eabc")]))
    assert "\u202e" not in _row(preview, 2)[0]
    preview.files.setFocus()
    type_in(preview, K.Key_End)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in (preview.why, preview.said))
    assert preview.why.text() == "<img src=x>"


def test_a_look_that_ends_early_is_said(preview: ImportPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview_child, "MODULE", "no.such.module")
    preview.start()
    qtbot.waitUntil(lambda: "stopped" in preview.said.text(), timeout=PATIENCE)
    assert preview.files.topLevelItemCount() == 2


def test_every_control_is_reached_by_tab_and_has_a_name(preview: ImportPreview) -> None:
    controls = [preview.files, preview.format, preview.encoding, preview.clean, preview.lines]
    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls)
    assert all(control.accessibleName() for control in controls if control is not preview.clean)
    assert [label.text() for label in preview.findChildren(QLabel) if label.text().startswith("&")] == [
        "&Format",
        "&Encoding",
    ]


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The reports after imports, which are not shown."""
    found: list[str] = []
    monkeypatch.setattr(dialogs, "show_report", lambda *said: found.append("\n".join(said[2:])))
    return found


def _import(window: Window, act: Callable[[ImportPreview], object], *paths: Path) -> None:
    while_open(lambda: files.look_and_import(window, list(paths)), ImportPreview, act)


def test_a_file_in_another_encoding_comes_in_after_a_look(
    window: Window, qtbot: QtBot, tmp_path: Path, reports: list[str]
) -> None:
    (tmp_path / "a.txt").write_bytes("Share\n\nZoë fährt nach Köln.\nGröße und Maß, für 5 €.".encode("cp1252"))
    (tmp_path / "n.xyz").write_text("not this")

    def act(preview: ImportPreview) -> None:
        qtbot.waitUntil(lambda: "Looking" not in preview.said.text(), timeout=PATIENCE)
        assert _row(preview, 1)[4].startswith("refused")
        type_in(preview, K.Key_Space)
        qtbot.waitUntil(lambda: "Looking" not in preview.said.text(), timeout=PATIENCE)
        assert _row(preview, 0) == ["a.txt", "text", "1", "0", "read"]
        assert preview.encoding.currentText() == "cp1252"
        type_in(preview, K.Key_Return)

    _import(window, act, tmp_path / "a.txt", tmp_path / "n.xyz")
    assert window.session is not None
    assert [e.title for e in window.session.entries][2:] == ["Zoë fährt nach Köln."]
    assert "1 of 1 document added" in reports[0]
    assert "share button: Share" in reports[0]
    assert "n.xyz: it was left out" in reports[0]


def test_a_file_that_nobody_knows_gets_a_format_and_a_zip_shows_what_is_in_it(
    window: Window, qtbot: QtBot, tmp_path: Path, reports: list[str]
) -> None:
    inner = docx(tmp_path / "x.docx", words("From Word.")).read_bytes()
    path = zip_file(tmp_path / "a.zip", {"b.xyz": "A ferry sank.", "c.docx": inner})

    def act(preview: ImportPreview) -> None:
        qtbot.waitUntil(lambda: "Looking" not in preview.said.text(), timeout=PATIENCE)
        assert [_row(preview, row)[0] for row in (0, 1)] == ["a.zip/b.xyz", "a.zip/c.docx"]
        preview.format.setFocus()
        preview.format.setCurrentText("text")
        preview.format.activated.emit(preview.format.currentIndex())
        qtbot.waitUntil(lambda: "Looking" not in preview.said.text(), timeout=PATIENCE)
        assert preview.said.text().startswith("2 documents from 2 of 2 files")
        preview.accept()

    _import(window, act, path)
    assert window.session is not None
    assert [e.title for e in window.session.entries][2:] == ["A ferry sank.", "The Ferry"]
    assert "2 of 2 documents added" in reports[0]


def test_leaving_it_imports_nothing_and_ends_the_look(window: Window, tmp_path: Path, reports: list[str]) -> None:
    (tmp_path / "a.txt").write_text("Share\nA ferry sank.")
    _import(window, lambda preview: type_in(preview, K.Key_Escape), tmp_path / "a.txt")
    assert window.session is not None
    assert len(window.session.entries) == 2
    assert reports == []


def test_what_nobody_has_to_look_at_comes_in_at_once(window: Window, tmp_path: Path, reports: list[str]) -> None:
    (tmp_path / "a.txt").write_text("A ferry sank.")
    files.look_and_import(window, [tmp_path / "a.txt"])
    assert "1 of 1 document added" in reports[0]


def test_the_file_dialog_offers_every_format_that_can_be_read(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def choose(*said: str) -> tuple[list[str], str]:
        asked.append(said[3])
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    files.import_files(window)
    first = asked[0].split(";;")[0]
    assert all(
        f"*{suffix}" in first for suffix in (".txt", ".jsonl", ".pdf", ".docx", ".odt", ".epub", ".html", ".zip")
    )
    assert "Word document (*.docx *.docm)" in asked[0]


def test_what_is_there_already_is_said_with_and_without_cleaning(preview: ImportPreview) -> None:
    preview.take(FilePreview("/in/c.txt", "/in/c.txt", "text", documents=3, duplicates=1, cleaned_duplicates=2))
    assert _row(preview, 2)[4] == "read, 2 there already"
    assert preview.said.text().startswith("4 documents from 2 of 3 files (2 there already, which will be skipped)")
    preview.clean.click()
    assert _row(preview, 2)[4] == "read, 1 there already"
    assert "(1 there already" in preview.said.text()


def test_the_child_process_looks_into_the_project(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    session = window.session
    assert session is not None
    (tmp_path / "old.txt").write_text(session.text)
    dialog = ImportPreview(window, [tmp_path / "old.txt"], session.project.path)
    qtbot.addWidget(dialog)
    dialog.start()
    qtbot.waitUntil(lambda: "there already" in dialog.said.text(), timeout=PATIENCE)


def test_formats_of_other_packages_can_be_chosen(frame: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    foreign = Format("foreign", "Brought by a package", read=text.FORMAT.read)
    monkeypatch.setattr(import_preview, "listed", lambda: ([foreign], ["The format broken cannot be loaded."]))
    dialog = ImportPreview(frame, [])
    qtbot.addWidget(dialog)
    assert dialog.format.findText("foreign") > 0
    assert "The format broken cannot be loaded." in dialog.said.text()


def test_what_is_recognised_stays_so_where_it_has_another_name(
    frame: QWidget, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    language.install(lambda text, _count: f"«{text}»")
    request.addfinalizer(lambda: language.install(None))
    preview = ImportPreview(frame, [Path("/in/a.txt")])
    qtbot.addWidget(preview)
    preview.take(GOOD)
    assert preview.format.currentText() == "«as recognised»"
    preview.encoding.setCurrentText("cp1252")
    preview.encoding.activated.emit(preview.encoding.currentIndex())
    preview.stop()
    assert preview.choices() == {"/in/a.txt": Choice(encoding="cp1252")}
