"""Another project is opened in the same window: nothing of the first one stays, and nothing of it is lost."""

from pathlib import Path

from tests.gui.seat import Seat
from tests.making import project_with


def test_a_project_without_documents_has_no_spans_of_the_one_before(seat: Seat, tmp_path: Path) -> None:
    project_with(tmp_path / "empty.annot").close()
    seat.window.open_path(tmp_path / "empty.annot")
    pane = seat.window.spans
    assert (pane.model.spans, +pane.labels.counts, seat.window.view.text) == ([], {}, "")
    assert not pane.scores.isVisible()
