"""What a child process makes of a job."""

import pytest

from annotator.suggest.jobs import Job, Kind, decode_job, encode_job
from annotator.suggest.loading import leave_out_needless
from annotator.suggest.pipelines import span_labels


@pytest.mark.parametrize(
    ("parts", "left"),
    [
        (("sentencizer", "tagger", "ner"), ["ner"]),
        (("sentencizer", "entity_ruler"), ["sentencizer", "entity_ruler"]),  # its patterns may ask for anything
        (("tagger", "spancat"), ["tagger", "spancat"]),
        (("tagger", "textcat"), []),
    ],
)
def test_parts_that_say_nothing_of_entities_are_left_out(parts: tuple[str, ...], left: list[str]) -> None:
    import spacy

    nlp = spacy.blank("en")
    for part in parts:
        nlp.add_pipe(part)
    leave_out_needless(nlp)
    assert nlp.pipe_names == left


def test_labels_of_words_and_sentences_are_no_labels_of_spans() -> None:
    import spacy

    nlp = spacy.blank("en")
    for part, label in (
        ("tagger", "NN"),
        ("parser", "nsubj"),
        ("textcat", "news"),
        ("ner", "PERSON"),
        ("spancat", "X"),
    ):
        nlp.add_pipe(part).add_label(label)  # type: ignore[attr-defined]
    assert span_labels(nlp) == ("PERSON", "X")


def test_a_job_goes_to_the_child_as_one_line() -> None:
    job = Job(Kind.BEFORE, names={"ORG": ["Harbour\nUnion"]}, workers=2, seconds=1.5)
    assert encode_job(job).count("\n") == 1
    assert decode_job(encode_job(job)) == job
    assert [Job(Kind.PIPELINE, "/a/model-best").title, job.title] == ["pipeline model-best", "labelled before"]
