"""What an annotator has labelled so far."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.model.span import Span, Status
from annotator.session import Decision, Session
from annotator.store.before import labelled_before
from tests.making import project_with

TEXT = "May in May, May on May. Harbour\nUnion. Apple, Apple. — Bonn."


def _decide(session: Session, *decided: tuple[int, int, str, Status]) -> None:
    session.open(1)
    session.decide("label", [Decision(None, Span(*values)) for values in decided])


def test_the_label_a_text_had_most_often_unless_it_was_rejected_as_often(tmp_path: Path) -> None:
    yes, no = Status.ACCEPTED, Status.REJECTED
    with project_with(tmp_path / "p.annot", TEXT) as project:
        _decide(
            Session(project, "ana"), (0, 3, "PERSON", yes), (7, 10, "DATE", yes), (12, 15, "DATE", yes),
            (19, 22, "DATE", no), (24, 37, "ORG", yes), (39, 44, "ORG", yes), (46, 51, "ORG", no), (53, 54, "X", yes),
        )  # fmt: skip
        _decide(Session(project, "ben"), (55, 59, "GPE", yes))
        assert labelled_before(project, "ana") == {"DATE": ["May"], "ORG": ["Harbour Union"]}
        assert labelled_before(project, "ben") == {"GPE": ["Bonn"]}
        with pytest.raises(AnnotatorError, match="cleo has accepted no span"):
            labelled_before(project, "cleo")
