"""What the command line shows while it works, where somebody looks."""

import io
from contextlib import redirect_stderr
from pathlib import Path

import pytest

from annotator.cli.output import Progress
from annotator.cli.pipelines import _say_judgement
from annotator.cli.training import _Live, _say_outcome
from annotator.model.scores import Judged, report
from annotator.suggest.training.settings import Begun, Outcome, Point, Settings, Step
from tests.making import project_with

BEST = Step(20, 2, 12.0, 0.7, 0.8, 0.75, 3.0, 1500.0, best=True)


class Terminal(io.StringIO):
    """Somebody looks."""

    def isatty(self) -> bool:
        return True


def test_a_bar_is_written_over_and_ends_its_line() -> None:
    with redirect_stderr(Terminal()) as terminal:
        progress = Progress("Importing")
        for done in range(101):
            progress(done, 100)
    lines = terminal.getvalue().split("\r")[1:]
    assert lines[0].startswith("Importing [")
    assert lines[-1].endswith("] 100 of 100\n")
    assert {line.find("]") for line in lines} == {lines[0].find("]")}
    assert len(lines) < 100  # at most ten times a second


def test_nothing_of_nothing_is_done() -> None:
    with redirect_stderr(Terminal()) as terminal:
        Progress("Importing")(0, 0)
    assert terminal.getvalue().endswith("0 of 0\n")


def test_no_bar_is_written_into_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    Progress("Importing")(1, 1)
    assert capsys.readouterr().err == ""


def _outcome(*points: Point) -> Outcome:
    gold = frozenset({(0, 3, "PERSON")})
    found = report([Judged(1, "Ana left.", gold, gold)])
    return Outcome("/somewhere/mine", BEST, "test", found, 4.0, points)


def test_training_is_one_line_that_is_written_over() -> None:
    with redirect_stderr(Terminal()) as terminal:
        live = _Live(Settings("blank:en", ("PERSON",), steps=50))
        live.show(Begun({"train": 8}, 100, ("PERSON",), ("2 spans were left out.",)))
        live.show(BEST)
        live.show(_outcome())
    note, line = terminal.getvalue().split("\r")
    assert note == "annotator: 2 spans were left out.\n"
    assert "step 20 of 50: loss 12.0 F1 [" in line
    assert "] 0.75 best 0.75 1,500 words/s" in line
    assert line.endswith("\n")


def test_a_learning_curve_is_a_table_and_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project_with(tmp_path / "p.annot", "Ana left.").close()
    points = (Point(50, 40, 0.5, 0.45, 0.55, "test"), Point(100, 80, 0.7, 0.65, 0.75, "test"))
    _say_outcome(tmp_path / "p.annot", _outcome(*points), json=False)
    said = capsys.readouterr().out
    assert "documents    F1  between\n       40  0.50  0.45 and 0.55\n       80  0.70  0.65 and 0.75\n" in said
    assert "From 40 to 80 documents" in said


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({}, ""),
        ({"problem": "cannot be loaded"}, "    cannot be loaded\n"),
        ({"words_per_second": 1234.5, "f1": None}, "    here: 1,234 words a second\n"),
        (
            {"words_per_second": 12.0, "precision": 0.5, "recall": 1.0, "f1": 0.667, "documents": 3},
            "    here: 12 words a second; precision 0.50, recall 1.00, f1 0.67 on 3 accepted documents\n",
        ),
    ],
)
def test_what_a_pipeline_does_here_is_a_line(
    values: dict[str, object], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _say_judgement(values)
    assert capsys.readouterr().out == says
