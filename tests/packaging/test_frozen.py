"""The frozen program, which has no Python, is one for its own children."""

import sys

import pytest

import annotator
from tests.packaging.scripts import script

ENTRY = script("frozen/entry.py")


def _run(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["annotator", *arguments])
    try:
        return int(ENTRY.main())
    except SystemExit as end:
        return int(end.code or 0)


@pytest.mark.parametrize("arguments", [["--version"], ["-m", "annotator", "--version"]])
def test_it_is_the_command_line_and_the_python_of_its_modules(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(arguments, monkeypatch) == 0
    assert capsys.readouterr().out == f"{annotator.__version__}\n"


@pytest.mark.parametrize("arguments", [["-m", "this"], ["-P", "other.py"], ["-c", "print(1)"]])
def test_it_runs_nothing_else(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(arguments, monkeypatch) == 2
    said = capsys.readouterr()
    assert (said.out, "No such option" in said.err) == ("", True)
