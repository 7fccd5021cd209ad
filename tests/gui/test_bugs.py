"""A bug that reaches the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton

from annotator import journal
from annotator.gui.bugs import BugDialog, report_bug


@pytest.fixture
def log(home: Path) -> Iterator[Path]:
    journal.start()
    yield home / "state" / "annotator.log"
    journal.stop()


def _fails(text: str) -> RuntimeError:
    with pytest.raises(RuntimeError) as caught:
        _raise(text)
    return caught.value


def _raise(text: str) -> None:
    raise RuntimeError(text)


def _shown() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, BugDialog) and w.isVisible()]


@pytest.mark.usefixtures("window")
def test_each_bug_is_logged_and_the_first_is_shown(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("first fault", "second fault"):
        report_bug(RuntimeError, _fails(text), None)
    assert len(_shown()) == 1
    _shown()[0].close()
    written = log.read_text(encoding="utf-8")
    assert "first fault" in written
    assert "second fault" in written
    assert "second fault" in capsys.readouterr().err


@pytest.mark.usefixtures("window", "log")
def test_what_is_copied_quotes_no_document_unless_it_is_ticked() -> None:
    report_bug(RuntimeError, _fails("Ana Novak is not in the index"), None)
    dialog = _shown()[0]
    copy = next(b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError" in copied
    assert "_fails" in copied
    assert "Ana Novak" not in copied
    dialog.findChildren(QCheckBox)[0].click()
    copy.click()
    assert "Ana Novak is not in the index" in QGuiApplication.clipboard().text()
    dialog.close()
