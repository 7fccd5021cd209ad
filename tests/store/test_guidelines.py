"""Guidelines are kept in the project."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.store.guidelines import LONGEST, guidelines, save_guidelines
from annotator.store.project import Project
from tests.making import project_with


def test_they_are_there_when_the_project_is_opened_again(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot") as project:
        assert guidelines(project) == ""
        save_guidelines(project, "# Names\n", "")
    with Project.open(tmp_path / "p.annot") as project:
        assert guidelines(project) == "# Names\n"


def test_what_somebody_else_wrote_is_not_overwritten(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot") as mine, Project.open(tmp_path / "p.annot") as theirs:
        save_guidelines(theirs, "theirs", "")
        with pytest.raises(AnnotatorError, match="changed elsewhere"):
            save_guidelines(mine, "mine", "")
        assert guidelines(mine) == "theirs"
        save_guidelines(mine, "both", "theirs")
        assert guidelines(theirs) == "both"


def test_too_long_ones_are_refused(tmp_path: Path) -> None:
    with project_with(tmp_path / "p.annot") as project:
        with pytest.raises(AnnotatorError, match="Shorten"):
            save_guidelines(project, "x" * (LONGEST + 1), "")
        assert guidelines(project) == ""
