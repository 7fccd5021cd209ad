"""What is told when a run is over."""

from annotator.model.span import Span
from annotator.suggest.protocol import Result
from annotator.suggest.telling import Told


def test_what_was_left_out_is_told_once_and_counted() -> None:
    told = Told()
    told.take(Result(1, [Span(0, 1, "A")], notes=["r.tsv:1 took too long."]))
    told.take(Result(2, notes=["r.tsv:1 took too long.", "1 spans were left out: it is empty."]))
    for ident in range(3, 28):
        told.take(Result(ident, problem="the pipeline crashed"))
    lines = told.lines()
    assert (told.documents, told.spans) == (2, 1)
    assert lines[0] == "Document 3 was left out: the pipeline crashed."
    assert lines[20:] == [
        "5 more documents were left out.",
        "r.tsv:1 took too long. (2 documents)",
        "1 spans were left out: it is empty.",
    ]
    assert told.as_json()["left_out"][0] == {"document": 3, "why": "the pipeline crashed"}
